// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace matang::charts {

/// Neighbours on a line that would hide one another and are moved apart across it.
struct DotGroup {
    std::size_t first = 0;
    std::size_t end = 0;  ///< after the last one

    [[nodiscard]] double count() const { return static_cast<double>(end - first); }
    /// How far a dot moves, so that the group keeps its middle.
    [[nodiscard]] double shift(std::size_t dot, double apart) const {
        return (static_cast<double>(dot - first) - (count() - 1) / 2) * apart;
    }
};

/// Groups of ascending places in which each is nearer to the one before than `distance`.
[[nodiscard]] std::vector<DotGroup> groupsOf(const std::vector<double>& places, double distance);

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace matang::base {

/// The enumerator whose code stands at its place.
template <typename Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> fromCode(const std::array<std::string_view, Count>& codes, std::string_view code) {
    for (std::size_t at = 0; at < Count; ++at) {
        if (codes[at] == code) {
            return static_cast<Enum>(at);
        }
    }
    return std::nullopt;
}

}  // namespace matang::base

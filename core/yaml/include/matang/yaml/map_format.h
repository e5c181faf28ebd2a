// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace matang::yaml {

/// One key of a map. Where `choices` is not empty, the value is one of these words.
struct KeyFormat {
    std::string_view name;
    bool required = false;
    std::vector<std::string_view> choices;
};

/// The keys a map may have, in the order in which they are written by custom.
struct MapFormat {
    std::string_view name;
    std::vector<KeyFormat> keys;
    [[nodiscard]] const KeyFormat* find(std::string_view key) const noexcept;
};

}  // namespace matang::yaml

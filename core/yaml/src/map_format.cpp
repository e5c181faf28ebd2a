// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/map_format.h>

#include <algorithm>

namespace matang::yaml {

const KeyFormat* MapFormat::find(std::string_view key) const noexcept {
    const auto found = std::find_if(keys.begin(), keys.end(), [key](const KeyFormat& known) { return known.name == key; });
    return found == keys.end() ? nullptr : &*found;
}

}  // namespace matang::yaml

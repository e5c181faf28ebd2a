// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_names.h"

#include <algorithm>

namespace matang::orders {

std::string safeFileName(std::string_view text) {
    constexpr std::size_t kMost = 80;
    std::string name;
    for (const char character : text) {
        const bool upper = character >= 'A' && character <= 'Z';
        const bool kept = upper || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        if (kept) {
            name += upper ? static_cast<char>(character - 'A' + 'a') : character;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    name.resize(std::min(name.size(), kMost));
    while (!name.empty() && name.back() == '-') {
        name.pop_back();
    }
    return name;
}

}  // namespace matang::orders

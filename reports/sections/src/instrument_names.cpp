// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrument_names.h"

#include <algorithm>

namespace matang::sections {

std::string besideYear(const std::string& shortName) {
    constexpr std::size_t kYear = 4;
    if (shortName.size() < kYear + 2 || shortName[shortName.size() - kYear - 1] != ' ') {
        return shortName;
    }
    const bool endsInYear = std::all_of(shortName.end() - kYear, shortName.end(), [](char c) { return c >= '0' && c <= '9'; });
    return endsInYear ? shortName.substr(0, shortName.size() - kYear - 1) : shortName;
}

}  // namespace matang::sections

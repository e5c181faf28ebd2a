// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>

#include <string>
#include <string_view>
#include <vector>

namespace matang::assessment {

/// The province that a region code lies in: its first two digits ("32.71", "3271" and "32" are "32"). Empty where it is no region code, or
/// one of no province that there is.
[[nodiscard]] std::string provinceOf(std::string_view regionCode);

/// "Jawa Barat" for "32"; empty for others. Codes and names as the Ministry of Home Affairs
/// gives them to the 38 provinces.
[[nodiscard]] std::string_view provinceName(std::string_view province);

/// All province codes, ascending.
[[nodiscard]] const std::vector<std::string>& provinces();

}  // namespace matang::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace matang::analysis {

/// The same day so many calendar months later (or, below zero, earlier); where the month is too short, its last day. Both days are ISO
/// 8601; what is no day is given back as it is.
[[nodiscard]] std::string monthsLater(const std::string& day, int months);

}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>

#include <string>
#include <vector>

namespace matang::cli {

/// Names of agencies that somebody who typed `typed` may have meant, nearest first, at most `most`. Empty where none is near.
[[nodiscard]] std::vector<std::string> nearestAgencies(const std::vector<assessment::Agency>& agencies, const std::string& typed,
                                                       std::size_t most = 3);

}  // namespace matang::cli

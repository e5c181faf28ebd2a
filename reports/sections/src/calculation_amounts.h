// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <optional>
#include <string>

namespace matang::sections {

/// How a measured amount becomes a value on the indicator's scale, as a worksheet formula over the amount's cell. Nothing where it cannot
/// be told without the amounts of other agencies, or with too many steps.
[[nodiscard]] std::optional<std::string> normalisedCell(const rubric::Rubric& rubric, const rubric::Node& indicator,
                                                        const std::string& amount, int year);

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <cstddef>
#include <vector>

namespace matang::sections {

/// Units of one repeated node that a table lists; of more, a last row says how many there are.
constexpr std::size_t kMostUnits = 30;

/// The units of a repeated node that have a value, in the order of the card.
[[nodiscard]] std::vector<const scoring::UnitScore*> unitsOf(const ReportContext& context, rubric::NodeIndex repeated);

/// The plain mean of what an indicator is worth in the units that have it, and in how many they are.
struct UnitMean {
    std::optional<base::Rational> mean;
    std::size_t units = 0;
};
[[nodiscard]] UnitMean meanOverUnits(const ReportContext& context, rubric::NodeIndex indicator);

/// "dan 170 inovasi lain" where more units have a value than are listed; else empty.
[[nodiscard]] std::string unitsBeyond(const ReportContext& context, rubric::NodeIndex repeated, std::size_t units);

}  // namespace matang::sections

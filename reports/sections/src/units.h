// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <cstddef>
#include <vector>

namespace matang::sections {

/// Units of one repeated node that a table lists; of more, a last row says how many there are.
constexpr std::size_t kMostUnits = 30;

/// True where a name stands before another as people count: "Inovasi 2" before "Inovasi 10".
[[nodiscard]] bool standsBefore(const std::string& left, const std::string& right);

/// The units of a repeated node that have a value: fixed ones in the instrument's order, others by name.
[[nodiscard]] std::vector<const scoring::UnitScore*> unitsOf(const ReportContext& context, rubric::NodeIndex repeated);

/// The same as explained, from the explanation of the repeated node.
[[nodiscard]] std::vector<const scoring::Explanation*> unitsOf(const ReportContext& context, const scoring::Explanation& repeated);

/// The plain mean of what an indicator is worth in the units that have it, and in how many they are.
struct UnitMean {
    std::optional<base::Rational> mean;
    std::size_t units = 0;
};
[[nodiscard]] UnitMean meanOverUnits(const ReportContext& context, rubric::NodeIndex indicator);

/// "dan 170 inovasi lain" where more units have a value than are listed; else empty.
[[nodiscard]] std::string unitsBeyond(const ReportContext& context, rubric::NodeIndex repeated, std::size_t units);

}  // namespace matang::sections

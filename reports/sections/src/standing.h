// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

namespace matang::sections {

/// Where the indicators stand that have levels: on the two highest or the two lowest, and where there are fewer than four levels on the
/// highest or the lowest one. Plain figures and what is answered for every unit stand on no level.
class Standing {
public:
    explicit Standing(const ReportContext& context);

    /// Indicators with levels and a value, in reading order.
    [[nodiscard]] const std::vector<rubric::NodeIndex>& indicators() const { return m_indicators; }
    [[nodiscard]] bool isHigh(rubric::NodeIndex indicator) const;
    /// True for a value that an indicator has or could have.
    [[nodiscard]] bool isLow(rubric::NodeIndex indicator, const base::Rational& value) const;
    /// True where the two highest and the two lowest levels are meant; else the highest and the lowest one.
    [[nodiscard]] bool takesTwo() const { return m_two; }

private:
    const ReportContext& m_context;
    std::vector<rubric::NodeIndex> m_indicators;
    bool m_two = true;
};

/// The values of a scale's levels, or its steps where the levels have no names; empty where any value is possible.
[[nodiscard]] std::vector<base::Rational> levelsOf(const rubric::Scale& scale);

}  // namespace matang::sections

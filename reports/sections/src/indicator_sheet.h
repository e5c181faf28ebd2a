// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <vector>

namespace matang::sections {

/// All that is known about one indicator up to the stage of the report, as names and texts: where it stands, what was written about it,
/// what proves it, and what the next level asks for.
class IndicatorSheet {
public:
    IndicatorSheet(const ReportContext& context, rubric::NodeIndex indicator);

    /// True where anything at all is known: a value, a mark, evidence, a target.
    [[nodiscard]] bool saysAnything() const;
    [[nodiscard]] content::Facts facts() const;

private:
    using Items = std::vector<content::Facts::Item>;
    void addStanding(Items& items) const;
    void addMarks(Items& items) const;
    void addTexts(Items& items) const;

    const ReportContext& m_context;
    rubric::NodeIndex m_indicator;
    std::vector<const assessment::Mark*> m_marks;  ///< none of a later stage, by stage
    std::vector<const assessment::ReportedValue*> m_reported;
};

/// The evidence of an indicator: letter, document, page, level, and what assessors think of it; empty where there is none.
[[nodiscard]] std::string evidenceText(const ReportContext& context, rubric::NodeIndex indicator);

/// What lies between an indicator and its next level: the criterion and what reaching it would do; and the agency's own target.
[[nodiscard]] std::vector<content::Facts::Item> gapItems(const ReportContext& context, rubric::NodeIndex indicator);

/// Who said it at which stage: "Penilaian mandiri, Tim Penilai"; with the unit where the indicator is answered for several.
[[nodiscard]] std::string bySentence(const ReportContext& context, const assessment::Mark& mark);

}  // namespace matang::sections

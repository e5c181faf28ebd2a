// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/assessment/agency.h>
#include <matang/assessment/evidence.h>
#include <matang/content/report_document.h>
#include <matang/text/language.h>

#include <string>
#include <vector>

namespace matang::sections {

/// Everything a report on one agency's assessment is written from.
struct AgencyReportInput {
    assessment::Agency agency;
    analysis::ScoredAssessment current;
    std::vector<analysis::ScoredAssessment>
        series;  ///< years of the family, the current one among them, ascending; later ones are left out
    std::vector<assessment::EvidenceLink> evidence;  ///< of the current assessment
    std::string createdAt;                           ///< ISO 8601
    std::string workspaceName;                       ///< file name, for the footer's origin line
    text::Language language = text::Language::Indonesian;
};

/// The council's report: cover, summary, radar, years, results, strengths and weaknesses, evidence register, sources, how the index was
/// computed. Pure; sections that have nothing to say are left out, never empty.
[[nodiscard]] content::ReportDocument agencyReport(const AgencyReportInput& input);

/// Chart specifications shared with the window.
[[nodiscard]] content::ChartSpec yearsChart(const analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& series,
                                            text::Language language);
/// The children of the index on their scale, with the year before behind them where comparable (`previous` may be nullptr).
[[nodiscard]] content::ChartSpec radarChart(const analysis::ScoredAssessment& current, const analysis::ScoredAssessment* previous,
                                            text::Language language);

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/report_document.h>
#include <matang/sections/report_input.h>
#include <matang/templates/report_template.h>

#include <vector>

namespace matang::sections {

/// A report on one agency's assessment as a template wants it. Pure; sections that have nothing to say are left out, never empty. A
/// template of Scope::Round is refused by the caller.
[[nodiscard]] content::ReportDocument agencyReport(const AgencyReportInput& input, const templates::ReportTemplate& reportTemplate);
/// The full report ("laporan-lengkap").
[[nodiscard]] content::ReportDocument agencyReport(const AgencyReportInput& input);

/// Chart specifications shared with the window.
[[nodiscard]] content::ChartSpec yearsChart(const analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& series,
                                            text::Language language);
/// The children of the index on their scale, with the year before behind them where comparable (`previous` may be nullptr).
[[nodiscard]] content::ChartSpec radarChart(const analysis::ScoredAssessment& current, const analysis::ScoredAssessment* previous,
                                            text::Language language);

}  // namespace matang::sections

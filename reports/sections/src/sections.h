// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <matang/templates/report_template.h>

namespace matang::sections {

using Blocks = std::vector<content::Block>;

/// Each returns the blocks of one section without its main heading, or nothing where it has nothing to say.
[[nodiscard]] content::Cover coverSection(const ReportContext& context);
[[nodiscard]] Blocks summarySection(const ReportContext& context);
/// What to decide next, with a heading of its own below the summary.
[[nodiscard]] Blocks decisionsSection(const ReportContext& context);
[[nodiscard]] Blocks yearsSection(const ReportContext& context);
[[nodiscard]] Blocks resultsSection(const ReportContext& context);
[[nodiscard]] Blocks indicatorsSection(const ReportContext& context);
[[nodiscard]] Blocks strengthsSection(const ReportContext& context);
[[nodiscard]] Blocks weaknessesSection(const ReportContext& context);
[[nodiscard]] Blocks tagsSection(const ReportContext& context);
[[nodiscard]] Blocks notesSection(const ReportContext& context);
/// What the assessors wrote about each indicator, up to the stage of the report.
[[nodiscard]] Blocks explanationsSection(const ReportContext& context);
[[nodiscard]] Blocks evidenceSection(const ReportContext& context);
[[nodiscard]] Blocks sourcesSection(const ReportContext& context);
[[nodiscard]] Blocks methodSection(const ReportContext& context);
/// Everything that a council reads, on one page: index, predicate, gain, radar, weakest point, three decisions.
[[nodiscard]] Blocks executiveSection(const ReportContext& context);
/// The marks of the stages beside each other, and what assessors changed.
[[nodiscard]] Blocks stagesSection(const ReportContext& context);
/// Where the agency stands among its kind and cohort.
[[nodiscard]] Blocks peersSection(const ReportContext& context);
/// A sheet for every indicator: level, criterion met, fact and analysis, evidence, the next level and what it would add.
[[nodiscard]] Blocks indicatorDetailsSection(const ReportContext& context);
/// Strengths, weaknesses and recommendations as assessors wrote them, by assessor.
[[nodiscard]] Blocks findingsSection(const ReportContext& context);
[[nodiscard]] Blocks targetsSection(const ReportContext& context);
[[nodiscard]] Blocks programmesSection(const ReportContext& context);
/// What became of last year's recommendations.
[[nodiscard]] Blocks followUpSection(const ReportContext& context);
[[nodiscard]] Blocks clarificationsSection(const ReportContext& context);
/// How every figure was computed.
[[nodiscard]] Blocks calculationSection(const ReportContext& context);
[[nodiscard]] Blocks trailSection(const ReportContext& context);
/// The body of the Berita Acara Penilaian Mandiri.
[[nodiscard]] Blocks minutesSection(const ReportContext& context);
/// Who signs, as the template names them; where it names nobody, two lines to write on.
[[nodiscard]] Blocks signaturesSection(const Speech& speech, const templates::ReportTemplate& reportTemplate);

/// What the first pages must not leave unsaid; empty where there is nothing to say.
[[nodiscard]] std::string differenceSentence(const ReportContext& context);
[[nodiscard]] std::string outsideScaleSentence(const ReportContext& context);

/// The name of the tag axis that the report groups by, lower case; empty where the rubric has none.
[[nodiscard]] std::string tagAxisName(const ReportContext& context);

}  // namespace matang::sections

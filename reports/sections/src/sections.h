// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

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

/// What the first pages must not leave unsaid; empty where there is nothing to say.
[[nodiscard]] std::string differenceSentence(const ReportContext& context);
[[nodiscard]] std::string outsideScaleSentence(const ReportContext& context);

/// The name of the tag axis that the report groups by, lower case; empty where the rubric has none.
[[nodiscard]] std::string tagAxisName(const ReportContext& context);

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_context.h"
#include "sections.h"

#include <matang/content/report_document.h>

namespace matang::sections {

// Each returns the blocks of one section without its main heading, or nothing where it has nothing to say.

[[nodiscard]] content::Cover roundCover(const RoundContext& context);
/// The one page that a minister reads.
[[nodiscard]] Blocks roundSummarySection(const RoundContext& context);
/// Who has a result, who has none and why.
[[nodiscard]] Blocks participationSection(const RoundContext& context);
/// The first and the last of all, and the first of every kind.
[[nodiscard]] Blocks rankingSection(const RoundContext& context);
[[nodiscard]] Blocks distributionSection(const RoundContext& context);
/// The cohorts beside one another, where there are several.
[[nodiscard]] Blocks cohortsSection(const RoundContext& context);
[[nodiscard]] Blocks predicatesSection(const RoundContext& context);
/// The greatest gains and falls.
[[nodiscard]] Blocks moversSection(const RoundContext& context);
/// What lies right below the index.
[[nodiscard]] Blocks partsSection(const RoundContext& context);
/// Every agency in order of rank.
[[nodiscard]] Blocks allAgenciesSection(const RoundContext& context);
[[nodiscard]] Blocks roundSourcesSection(const RoundContext& context);
/// How ranks, means and changes are made.
[[nodiscard]] Blocks roundMethodSection(const RoundContext& context);

/// How often the workspace was edited, and what stands for all of it.
[[nodiscard]] Blocks roundTrailSection(const RoundContext& context);

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

#include <matang/sections/progress_charts.h>

// What stands below the index over the years. Each returns nothing where it has nothing to say.
namespace matang::sections {

/// What the agency aims at, by its targets: of the index itself, and what those of indicators lead to.
[[nodiscard]] std::vector<AimedIndex> aimsOf(const ReportContext& context);

/// What the change since the year before consists of: words, the way by parts as a chart, and every contribution that changed.
[[nodiscard]] Blocks changeBlocks(const ReportContext& context);

/// The parts of the index, and all below them, over the years of the instrument.
[[nodiscard]] Blocks partsBlocks(const ReportContext& context);

/// Years on both sides of a change of instruments over what both ask for; always called indicative.
[[nodiscard]] Blocks likeForLikeBlocks(const ReportContext& context);

/// The indices that the agency has with instruments of other families.
[[nodiscard]] Blocks otherInstrumentsBlocks(const ReportContext& context);

}  // namespace matang::sections

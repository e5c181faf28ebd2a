// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_output.h"

#include <matang/analysis/like_for_like.h>
#include <matang/rubric/library.h>

#include <map>
#include <vector>

namespace matang::cli {

/// The assessment with this id, or nullptr.
[[nodiscard]] const analysis::ScoredAssessment* assessmentOf(const std::vector<analysis::ScoredAssessment>& scored,
                                                             assessment::AssessmentId id);

/// The like-for-like comparisons of a series, by the later assessment.
using LikeForLikeYears = std::map<assessment::AssessmentId, analysis::LikeForLike>;

/// Compares every year whose instrument changed like for like with the year before it, where a folder of rubrics has a crosswalk between
/// the two (a bundled one before an own one). Why that cannot be done is added to the year's warnings (Severity::Info).
[[nodiscard]] LikeForLikeYears addLikeForLike(analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& scored,
                                              const rubric::RubricFolders& rubrics);

[[nodiscard]] Json likeForLikeJson(const analysis::LikeForLike& result, const Console& console);
void printLikeForLike(const analysis::LikeForLike& result, const Console& console);

}  // namespace matang::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/like_for_like.h>
#include <matang/rubric/library.h>

namespace matang::results {

/// Compares two assessments of different instruments like for like over the crosswalk that a folder of rubrics has between them (a bundled
/// one before an own one), read against the very instruments the assessments were made with.
/// Errors: NotFound crosswalk-none {from, to}; those of rubric::crosswalkBetween and analysis::compareLikeForLike.
[[nodiscard]] base::Result<analysis::LikeForLike> likeForLikeOf(const analysis::ScoredAssessment& earlier,
                                                                const analysis::ScoredAssessment& later,
                                                                const rubric::RubricFolders& folders);

}  // namespace matang::results

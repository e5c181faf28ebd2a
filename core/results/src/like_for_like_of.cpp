// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/results/like_for_like_of.h>
#include <matang/rubric/crosswalk_loader.h>

namespace matang::results {

namespace {

base::Result<std::shared_ptr<const rubric::Crosswalk>> crosswalkIn(const rubric::RubricFolders& folders, const rubric::RubricId& from,
                                                                   const rubric::RubricId& to, const rubric::RubricFinder& find) {
    auto bundled = rubric::crosswalkBetween(folders.bundled, from, to, find);
    const bool none = !bundled && bundled.error().reason == "crosswalk-none";
    return none && !folders.own.empty() ? rubric::crosswalkBetween(folders.own, from, to, find) : bundled;
}

}  // namespace

base::Result<analysis::LikeForLike> likeForLikeOf(const analysis::ScoredAssessment& earlier, const analysis::ScoredAssessment& later,
                                                  const rubric::RubricFolders& folders) {
    const rubric::RubricFinder find = [&](const rubric::RubricId& id) {
        return id == earlier.rubric->id ? earlier.rubric : id == later.rubric->id ? later.rubric : nullptr;
    };
    const auto crosswalk = crosswalkIn(folders, earlier.rubric->id, later.rubric->id, find);
    if (!crosswalk) {
        return base::propagate(crosswalk);
    }
    return analysis::compareLikeForLike(earlier, later, **crosswalk);
}

}  // namespace matang::results

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/score_card.h>

#include <optional>
#include <vector>

namespace matang::analysis {

/// What another value of one indicator would bring.
struct LevelEffect {
    base::Rational value;                              ///< of the indicator
    std::optional<base::Rational> index;               ///< exact index that would result
    base::Rational indexChange;                        ///< exact; 0 where no index can be computed
    const rubric::PredicateBand* predicate = nullptr;  ///< that would result
    bool predicateChanges = false;
    std::vector<std::pair<rubric::NodeIndex, base::Rational>>
        nodes;  ///< new exact values of the nodes above the indicator, from its parent to the index
};

/// The effect of putting an indicator on each level of its scale, at one stage. Computed from marks and indicator values; reported values
/// of inner nodes above the indicator are set aside, since a reported figure cannot move.
[[nodiscard]] std::vector<LevelEffect> levelEffects(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                                    const assessment::AssessmentRecord& record, const rubric::StageId& stage,
                                                    rubric::NodeIndex indicator, const scoring::Circumstances& circumstances = {},
                                                    assessment::Answer answer = assessment::Answer::AsIs);

/// An indicator by how much one more level would lift the index.
struct NextStep {
    rubric::NodeIndex indicator = -1;
    base::Rational from;
    base::Rational to;  ///< the next level of its scale
    base::Rational indexChange;
};

/// All indicators that have a value below their scale's top, greatest lift first, then lowest value, then reading order.
[[nodiscard]] std::vector<NextStep> nextSteps(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                              const assessment::AssessmentRecord& record, const rubric::StageId& stage,
                                              const scoring::Circumstances& circumstances = {});

/// The index that the targets of indicators lead to, all taken together.
struct TargetEffect {
    base::Rational index;                              ///< exact
    const rubric::PredicateBand* predicate = nullptr;  ///< that would result
    int indicators = 0;                                ///< how many targets were taken
};

/// What would result if every indicator with a target stood on it and all others stayed. Targets of inner nodes say nothing about the
/// indicators and are left out, as are those of indicators that are not of the profile or answered for several units. Reported values of
/// nodes above are set aside as for `levelEffects`. Nothing where no target is left, or no complete index results.
[[nodiscard]] std::optional<TargetEffect> targetEffect(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                                       const assessment::AssessmentRecord& record, const rubric::StageId& stage,
                                                       const std::vector<assessment::Target>& targets,
                                                       const scoring::Circumstances& circumstances = {},
                                                       assessment::Answer answer = assessment::Answer::AsIs);

}  // namespace matang::analysis

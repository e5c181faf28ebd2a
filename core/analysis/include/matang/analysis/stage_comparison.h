// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>

#include <optional>
#include <vector>

namespace matang::analysis {

/// One stage of an assessment.
struct StageFigures {
    rubric::StageId stage;
    bool given = false;  ///< anything was answered at this very stage; true of every stage that is listed
    bool complete = false;
    std::optional<base::Rational> index;      ///< exact
    std::optional<base::Rational> published;  ///< as printed
    scoring::PredicateResult predicate;
};

/// One indicator over the stages.
struct StageRow {
    rubric::NodeIndex indicator = -1;
    std::vector<std::optional<base::Rational>> values;  ///< by stage of StageComparison::stages; carried ones too
    std::vector<bool> given;                            ///< by stage: answered at that very stage, not carried
    std::optional<base::Rational> cost;  ///< change of its contribution from the first to the last stage of the comparison: below zero
                                         ///< where the assessors lowered the index; nothing where it is not known at both
    friend bool operator==(const StageRow&, const StageRow&) = default;
};

/// The stages of one assessment beside each other: where assessors disagreed with the agency, and what it cost.
struct StageComparison {
    std::vector<StageFigures> stages;          ///< of the rubric, in its order, without those at which nothing was given
    std::vector<StageRow> rows;                ///< every indicator of the profile, in reading order
    int disagreements = 0;                     ///< rows whose first and last given values differ
    std::optional<base::Rational> difference;  ///< of the printed indices, last given stage minus first; nothing unless both are complete
    std::optional<base::Rational> remainder;   ///< difference minus the sum of all costs: left by rounding, or by figures
                                               ///< reported above the indicators; nothing unless every cost is known
};

/// Scores the record at every stage. `circumstances` are those of the card at hand.
[[nodiscard]] StageComparison compareStages(const ScoredAssessment& assessment);

}  // namespace matang::analysis

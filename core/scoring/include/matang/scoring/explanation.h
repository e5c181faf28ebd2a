// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/score_card.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::scoring {

/// The rule by which a value came about.
enum class Rule {
    NotSet,
    Reported,
    WeightedMean,
    Mean,
    SumOfContributions,
    PanelMean,
    PanelMedian,
    PanelConsensus,
    SingleMark,
    Carried,
    PanelTrimmedMean
};

/// One number that a formula takes: a child node or one assessor's mark.
struct Term {
    rubric::NodeIndex node = -1;  ///< child node; -1 for a mark
    std::string assessor;         ///< for a mark
    base::Rational weight;        ///< percent of the index, 0 for marks
    base::Rational coverage = 1;  ///< of a partial child: what its weight counts for
    std::optional<base::Rational> value;
    std::optional<base::Rational> product;  ///< weight x coverage x value, or the rounded contribution x coverage
    bool productRounded = false;
    bool counted = true;  ///< false: unset, so left out
};

/// How one figure follows from its parts, down to the marks.
struct Explanation {
    rubric::NodeIndex node = rubric::kRoot;
    Rule rule = Rule::NotSet;
    std::vector<Term> terms;
    base::Rational weightSum;                      ///< of the counted terms (weights x coverage); exact = sum of products / weightSum, or
                                                   ///< for SumOfContributions sum of products x 100 / weightSum
    std::optional<base::Rational> exact;           ///< before any rounding of this node's own value
    std::optional<base::Rational> value;           ///< that counts further up
    bool valueRounded = false;                     ///< the rubric rounds this node's value on the way
    std::string shown;                             ///< as printed, decimal point; empty where unset
    std::string source;                            ///< of a reported value
    std::optional<base::Rational> computedBeside;  ///< what the parts give where a reported value counts
    rubric::StageId carriedFrom;
    std::vector<Explanation> parts;  ///< of the children; empty below a reported value that has nothing under it
};

/// The explanation of a node and of everything below it.
[[nodiscard]] Explanation explain(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                  const assessment::AssessmentRecord& record, const ScoreCard& card,
                                  rubric::NodeIndex node = rubric::kRoot);

}  // namespace matang::scoring

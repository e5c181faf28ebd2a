// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/score_card.h>

#include <optional>
#include <string>
#include <string_view>
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
    PanelTrimmedMean,
    SurveyMean,     ///< mean of the answers to a survey
    GeometricMean,  ///< of children, as the next ones
    HarmonicMean,
    Median,
    Minimum,
    Maximum,
    Sum,
    CountPassed,
    UnitsMean,  ///< of the units of a repeated sub-tree, as the next ones
    UnitsSum,
    UnitsBest,
    UnitsSumOverLarger,
    UnitsMinimum,
    UnitsMaximum,
    UnitsMedian,
    FromElsewhere,  ///< no mark: an imported result, nothing handed in, nothing measured; the first step says which
    NotApplicable,
    PanelAgreed,  ///< what the assessors agreed on after their marks differed
};

/// "weighted-mean", "panel-median", "units-best": the form of the command line's JSON.
[[nodiscard]] std::string_view ruleCode(Rule rule);

/// What was done to a figure on its way, with what it was afterwards. Codes: step-normalised, step-normalised-clamped {amount};
/// step-imported {rubric, year}; step-nothing-measured; step-not-submitted; step-not-applicable-lowest; step-gated {level} claimed;
/// step-times {times}; step-plus {plus}; step-bonus {plus, name}; step-floor, step-cap {bound}; step-limit {bound, name};
/// step-over-years {years, own}.
struct Step {
    std::string code;
    base::Arguments arguments;
    base::Rational after;
    std::vector<rubric::Condition> unmet{};  ///< of step-gated: what the gate asks for and is not so
    friend bool operator==(const Step&, const Step&) = default;
};

/// One number that a formula takes: a child node or one assessor's mark.
struct Term {
    rubric::NodeIndex node = -1;  ///< child node; -1 for a mark
    std::string assessor;         ///< for a mark; of a survey's answers only the first few are listed
    std::string unit;             ///< for a unit of a repeated sub-tree
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
    std::string unit;  ///< the unit of a repeated sub-tree that it speaks of; empty outside
    std::vector<Term> terms;
    int answers = 0;                         ///< of a survey: how many were counted
    base::Rational number;                   ///< of CountPassed the value to pass, of UnitsBest and UnitsSumOverLarger their number
    std::optional<base::Rational> combined;  ///< what the rule gives, before the steps; `exact` where there are none
    std::vector<Step> steps;
    bool approximate = false;                      ///< no fraction is exact: computed to many digits
    base::Rational weightSum;                      ///< of the counted terms (weights x coverage); exact = sum of products / weightSum, or
                                                   ///< for SumOfContributions sum of products x 100 / weightSum
    std::optional<base::Rational> exact;           ///< before any rounding of this node's own value
    std::optional<base::Rational> value;           ///< that counts further up
    bool valueRounded = false;                     ///< the rubric rounds this node's value on the way
    std::string shown;                             ///< as printed, decimal point; empty where unset
    std::string source;                            ///< of a reported value
    std::string reason{};                          ///< of PanelAgreed: why this value
    std::optional<base::Rational> computedBeside;  ///< what the parts give where a reported value counts
    rubric::StageId carriedFrom;
    std::vector<Explanation>
        parts;  ///< of the children, or of a repeated node once for every unit; empty below a reported value that has nothing under it
};

/// The explanation of a node and of everything below it. The circumstances are those the card was computed with.
[[nodiscard]] Explanation explain(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                  const assessment::AssessmentRecord& record, const ScoreCard& card, rubric::NodeIndex node = rubric::kRoot,
                                  const Circumstances& circumstances = {});

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/diagnostic.h>
#include <matang/rubric/rubric.h>
#include <matang/rubric/weight_set.h>
#include <matang/scoring/circumstances.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::scoring {

/// Where a node's value comes from.
enum class ValueSource {
    None,      ///< not set
    Computed,  ///< from marks of this stage, or from children
    Reported,  ///< a published figure typed in
    Carried,   ///< from the last earlier stage that has one
};

/// "computed", "reported", "carried"; empty for None.
[[nodiscard]] std::string_view valueSourceCode(ValueSource source);

/// Everything computed for one node.
struct NodeScore {
    ValueSource source = ValueSource::None;
    std::optional<base::Rational> value;     ///< exact value that counts: reported where given, else computed
    std::optional<base::Rational> computed;  ///< what marks or children give, even where a reported value counts
    rubric::StageId stage;                   ///< of an indicator's value: the stage it was given at
    base::Rational shareOfIndex;             ///< 0 to 1
    std::optional<base::Rational>
        contribution;         ///< share of the index x value, rounded where the rubric says so; nothing where a figure further up is no sum
                              ///< of parts (a median, a limit that took effect); those of the top nodes of a
                              ///< complete card add up to the computed index (of a partial one: weighted by coverage)
    base::Rational coverage;  ///< 0 to 1: weight of what has a value below this node; 1 for a reported value
    int filled = 0;           ///< indicators below (or this one) with a value
    int indicators = 0;       ///< indicators below (or this one) in the profile, without those that do not apply
    int verified = 0;         ///< of the filled indicators: those whose marks somebody has verified
    std::optional<base::Rational> measured;       ///< the amount before normalisation; of a node mixed over years: this year's own value
    base::Rational applies = 1;                   ///< 0 to 1: the part of its weight that applies; 0: not applicable
    bool approximate = false;                     ///< computed to many digits, because no fraction is the exact value
    bool limited = false;                         ///< a floor, cap or limit of the rubric changed the figure
    const rubric::PredicateBand* band = nullptr;  ///< that names the value of a node below the index; lives as long as the rubric

    /// True where nothing below is missing, or the value is reported.
    [[nodiscard]] bool complete() const { return coverage == base::Rational{1}; }
    friend bool operator==(const NodeScore&, const NodeScore&) = default;
};

/// How the index is named.
struct PredicateResult {
    std::string label;                            ///< reported label, or name id of the band; empty where none applies
    const rubric::PredicateBand* band = nullptr;  ///< the band that the figures say; lives as long as the rubric
    bool reported = false;                        ///< `label` was typed in as published
    friend bool operator==(const PredicateResult&, const PredicateResult&) = default;
};

/// What one unit of a repeated sub-tree gives.
struct UnitScore {
    rubric::NodeIndex node = -1;   ///< that is repeated
    std::string unit;              ///< id of a fixed unit, or the name as typed in
    std::vector<NodeScore> nodes;  ///< of `node` and all below it, in reading order
    friend bool operator==(const UnitScore&, const UnitScore&) = default;
};

/// Everything computed for one assessment at one stage. A value: copy and compare freely; nodes by NodeIndex.
struct ScoreCard {
    assessment::AssessmentId assessment;
    rubric::StageId stage;
    assessment::Answer answer = assessment::Answer::AsIs;
    std::vector<NodeScore> nodes;
    std::vector<UnitScore> units;            ///< of repeated sub-trees, in order of node and unit
    std::string peerGroup;                   ///< by which the index' predicate is chosen; empty where there is none
    PredicateResult predicate;               ///< only for a complete index
    std::vector<base::Diagnostic> warnings;  ///< Severity::Warning or Info; argument `node` names the node where one is meant

    [[nodiscard]] const NodeScore& index() const { return nodes.front(); }
    [[nodiscard]] const NodeScore& node(rubric::NodeIndex node) const { return nodes[static_cast<std::size_t>(node)]; }
    /// True where the index is a result: nothing missing, or reported. A partial index is shown with its coverage.
    [[nodiscard]] bool complete() const { return !nodes.empty() && index().value.has_value() && index().complete(); }
    friend bool operator==(const ScoreCard&, const ScoreCard&) = default;
};

/// Sum over one value of a tag axis, for cross-tabs (pillar scores). Never touches the index.
struct TagScore {
    std::string axis;
    std::string value;
    std::optional<base::Rational> mean;  ///< plain mean of the tagged indicators that have a value
    int filled = 0;
    int indicators = 0;
};

/// Computes a score card at a stage. Pure; never fails: what cannot be computed stays unset, what is odd is a warning.
///
/// Formulas: WeightedMean = sum(weight x value) / sum(weight) over the children (PermenPANRB 59/2020, annex: aspect, domain and SPBE
/// index); Smart City: each dimension rounded to two decimals, then each contribution, then added (letter B-1004/DJAI/AI.01.04/12/2022,
/// checked on its tables). A partial node counts its children by the weight of what they cover, so that an unset indicator is never zero.
///
/// Warnings: value-below-scale, value-above-scale {node, value, from, to}; reported-differs {node, reported, computed} where re-computing
/// from the parts gives another printed figure, and reported-differs-rounding for the same where the rounding of the printed parts can
/// explain it; predicate-bases-differ {rounded, unrounded}; predicate-differs {reported, computed}; check-differs {node, published,
/// computed}; profile-missing {known}; predicate-unknown {label}; mark-step {node, value, step} for a mark (under Consensus a reported
/// level too) between the steps; node-unknown {node, rubric} and stage-unknown {stage, rubric, known} for stored values that the rubric
/// does not know; node-not-in-profile {node, profile}; mark-ignored {node}; consensus-missing {node} where assessors differ under
/// Consensus: the indicator is then unset, never carried over.
///
/// Printed figures are compared at the fewer of their own and the rubric's decimals; "can explain" means that the intervals in which the
/// unprinted figures can lie meet. Without a known profile only reported values count. Who did not take part has a card without values and
/// warnings.
[[nodiscard]] ScoreCard score(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                              const rubric::StageId& stage, const Circumstances& circumstances = {},
                              assessment::Answer answer = assessment::Answer::AsIs);

/// The last stage in the rubric's order that has any value for the answer, or nothing.
[[nodiscard]] std::optional<rubric::StageId> latestStage(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                                         assessment::Answer answer = assessment::Answer::AsIs);

/// The figure as published: rounded by the rubric's rule to its decimals.
[[nodiscard]] base::Rational published(const rubric::Rubric& rubric, const base::Rational& exact);

/// The figure as printed with a decimal point ("2.46").
[[nodiscard]] std::string printed(const rubric::Rubric& rubric, const base::Rational& exact);

/// Cross-tab of one axis over the indicators of the card, in the axis' order.
[[nodiscard]] std::vector<TagScore> crossTab(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const ScoreCard& card,
                                             const std::string& axis);

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/condition.h>
#include <matang/rubric/localised.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::rubric {

/// How an inner node's value follows from its children. Those marked * are not exact: they are computed to 40 digits.
enum class Aggregation {
    WeightedMean,   ///< sum of weight x value / sum of weights
    Mean,           ///< plain mean; the children weigh the same
    GeometricMean,  ///< * product of value ^ weight share; zero where a value is zero
    HarmonicMean,   ///< 1 / sum of weight share / value; zero where a value is zero
    Median,         ///< of the children; of an even number the mean of the two in the middle
    Minimum,
    Maximum,
    Sum,
    CountPassed,  ///< how many children are at least `pass`
};

/// How siblings weigh.
enum class Weighting {
    Written,  ///< as the weights say; where none are written, the same
    Equal,    ///< the same, whatever is written elsewhere
    ByCount,  ///< by the number of indicators below
};

/// A sub-tree that is answered again for every unit: each innovation, quick win, service domain.
struct Repetition {
    enum class Combine {
        Mean,
        Sum,
        Best,           ///< mean of the `number` highest
        SumOverLarger,  ///< sum / MAX(number, units)
        Minimum,
        Maximum,
        Median,
    };
    struct Unit {
        std::string id;
        LocalisedText name;
    };

    LocalisedText name;  ///< what one unit is called ("Inovasi")
    Combine combine = Combine::Mean;
    int number = 1;           ///< of Best and SumOverLarger
    int atLeast = 0;          ///< units that must be there for the node to be complete
    std::vector<Unit> fixed;  ///< the units there are; empty: whatever units are answered
};

/// What is done to a figure after it was computed: x times + plus, then no lower than atLeast and no higher than atMost.
struct Adjustment {
    base::Rational times = 1;
    base::Rational plus;
    std::optional<base::Rational> atLeast;
    std::optional<base::Rational> atMost;
    [[nodiscard]] bool changesNothing() const { return times == base::Rational{1} && plus.isZero() && !atLeast && !atMost; }
};

/// Points on top, where a condition holds (negative: a penalty).
struct Bonus {
    Condition when;
    base::Rational plus;
    LocalisedText name;
};

/// A veto or minimum rule: where the condition holds, the node's value is no higher than this.
struct Limit {
    Condition when;
    base::Rational atMost;
    LocalisedText name;
};

/// Mixing a year with the years before it: weights from this year back, over the last assessments of the rubric that have a value.
struct OverYears {
    std::vector<base::Rational> weights;  ///< 3, 2, 1: this year counts 3
    int within = 0;                       ///< years back at the most; 0: as many as there are weights, without gaps
};

/// What "not applicable" does to the weights.
struct NotApplicableRule {
    enum class Spread {
        None,          ///< the rubric knows no "not applicable"
        WithinParent,  ///< the siblings take over the weight
        AcrossIndex,   ///< all that applies takes over the weight
        AsLowest,      ///< counts as the scale's lowest value
    };
    Spread spread = Spread::None;
    base::Rational minimumCoverage;  ///< percent of a node's weight that must apply, else the node has no value
};

}  // namespace matang::rubric

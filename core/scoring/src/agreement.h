// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"

#include <matang/base/decimal.h>
#include <matang/scoring/score_card.h>

#include <optional>

namespace matang::scoring {

/// Everything that the checks of a card look at. Refers to its members' owners.
struct CardContext {
    const rubric::Rubric& rubric;
    const rubric::WeightSet& weights;
    const assessment::AssessmentRecord& record;
    const Inputs& inputs;
    const ScoreCard& card;
    const Circumstances& circumstances;
};

/// Where an exact figure can lie of which only a printed form is known: low <= figure <= high, or < high where `highOpen`.
struct Interval {
    base::Rational low;
    base::Rational high;
    bool highOpen = false;
    [[nodiscard]] bool isExact() const { return low == high; }
};

/// How a reported figure and the one computed from its parts go together.
enum class Agreement {
    Same,            ///< both print the same
    WithinRounding,  ///< the rounding of the printed parts can explain the difference
    Differs,
};

/// True where the value is one of the steps of a scale whose step is above zero (in or beyond its range).
[[nodiscard]] bool isOnStep(const rubric::Scale& scale, const base::Rational& value);

/// True where everything below the node is known, so that a figure computed from it can be held against a published one.
[[nodiscard]] bool partsComplete(const CardContext& context, rubric::NodeIndex node);

/// Where the node's computed figure can lie, given how its parts were printed. Only where `partsComplete`.
[[nodiscard]] Interval intervalOfParts(const CardContext& context, rubric::NodeIndex node);

/// True where both figures print the same at the fewer of the published figure's and the rubric's decimals.
[[nodiscard]] bool printsSame(const rubric::Rubric& rubric, const base::Decimal& publishedFigure, const base::Rational& computed);

/// Compares a reported value with the computed one beside it. Only where `partsComplete`.
[[nodiscard]] Agreement agreement(const CardContext& context, rubric::NodeIndex node, const base::Decimal& reported);

}  // namespace matang::scoring

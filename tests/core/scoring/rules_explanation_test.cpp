// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_rubric.h"
#include "card_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

// The pieces of every explanation give the figure that it explains, reckoned here once more.
namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Aggregation;
using testing::finished;
using testing::nearly;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::weightsOf;

using Combine = rubric::Repetition::Combine;

std::vector<Rational> sortedValues(const Explanation& one) {
    std::vector<Rational> values;
    for (const Term& term : one.terms) {
        if (term.counted) {
            values.push_back(*term.value);
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

Rational sumOf(const std::vector<Rational>& values) {
    Rational sum;
    for (const Rational& value : values) {
        sum += value;
    }
    return sum;
}

Rational countOf(const std::vector<Rational>& values) {
    return static_cast<int>(values.size());
}

Rational middleOf(const std::vector<Rational>& sorted) {
    return (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2;
}

/// Weights x coverage of the terms that count, times what a term gives.
template <typename Gives>
Rational weighed(const Explanation& one, Gives gives) {
    Rational sum;
    for (const Term& term : one.terms) {
        sum += term.counted ? term.weight * term.coverage * gives(*term.value) : Rational{};
    }
    return sum;
}

Rational harmonic(const Explanation& one) {
    const auto values = sortedValues(one);
    if (values.front().isZero()) {
        return {};
    }
    return weighed(one, [](const Rational&) { return Rational(1); }) / weighed(one, [](const Rational& value) { return 1 / value; });
}

/// By the logarithms of floating point, so only near.
double geometric(const Explanation& one) {
    double sum = 0;
    double weights = 0;
    for (const Term& term : one.terms) {
        if (term.counted) {
            const double weight = (term.weight * term.coverage).toDouble();
            sum += weight * std::log(term.value->toDouble());
            weights += weight;
        }
    }
    return std::exp(sum / weights);
}

Rational bestOf(std::vector<Rational> sorted, const Rational& number) {
    while (countOf(sorted) > number) {
        sorted.erase(sorted.begin());
    }
    return sumOf(sorted) / countOf(sorted);
}

void requireCombined(const Explanation& one) {
    const std::vector<Rational> values = sortedValues(one);
    switch (one.rule) {
        case Rule::WeightedMean:
        case Rule::Mean:
            RC_ASSERT(*one.combined * one.weightSum == weighed(one, [](const Rational& value) { return value; }));
            break;
        case Rule::GeometricMean:
            RC_ASSERT(std::abs(one.combined->toDouble() - geometric(one)) < 1e-9);
            break;
        case Rule::HarmonicMean:
            RC_ASSERT(nearly(*one.combined, harmonic(one)));
            break;
        case Rule::Median:
        case Rule::UnitsMedian:
            RC_ASSERT(*one.combined == middleOf(values));
            break;
        case Rule::Minimum:
        case Rule::UnitsMinimum:
            RC_ASSERT(*one.combined == values.front());
            break;
        case Rule::Maximum:
        case Rule::UnitsMaximum:
            RC_ASSERT(*one.combined == values.back());
            break;
        case Rule::Sum:
        case Rule::UnitsSum:
            RC_ASSERT(*one.combined == sumOf(values));
            break;
        case Rule::CountPassed:
            RC_ASSERT(*one.combined ==
                      std::count_if(values.begin(), values.end(), [&](const Rational& value) { return value >= one.number; }));
            break;
        case Rule::UnitsMean:
            RC_ASSERT(*one.combined == sumOf(values) / countOf(values));
            break;
        case Rule::UnitsBest:
            RC_ASSERT(*one.combined == bestOf(values, one.number));
            break;
        case Rule::UnitsSumOverLarger:
            RC_ASSERT(*one.combined == sumOf(values) / std::max(one.number, countOf(values)));
            break;
        case Rule::SingleMark:
            RC_ASSERT(*one.combined == values.front());
            break;
        default:
            RC_ASSERT(!one.combined);
    }
}

void requireConsistent(const Explanation& one) {
    requireCombined(one);
    RC_ASSERT(one.exact == one.value);
    if (!one.steps.empty()) {
        RC_ASSERT(one.steps.back().after == *one.exact);
    } else {
        RC_ASSERT(one.combined == one.exact);
    }
    for (const Explanation& part : one.parts) {
        requireConsistent(part);
    }
}

const std::vector<Aggregation> kAll = {Aggregation::WeightedMean, Aggregation::Mean,   Aggregation::GeometricMean,
                                       Aggregation::HarmonicMean, Aggregation::Median, Aggregation::Minimum,
                                       Aggregation::Maximum,      Aggregation::Sum,    Aggregation::CountPassed};

RC_GTEST_PROP(RuleExplanations, GiveTheFigureTheyExplain, ()) {
    RubricBuilder builder = testing::anyTree(kAll);
    for (rubric::Node& node : builder.rubric.nodes) {
        node.pass = *rc::gen::inRange(1, 8);
    }
    testing::addSteps(builder);
    testing::letNotApply(builder);
    builder.at("D1").limits = {{testing::always(), *rc::gen::inRange(0, 12), testing::english("Limit")}};
    builder.at("I1").gates = {};
    const auto rubric = finished(builder);
    auto record = testing::anyMarks(rubric, 1).record;
    // Some are not yet set.
    std::erase_if(record.marks, [](const assessment::Mark&) { return *rc::gen::inRange(0, 6) == 0; });
    const ScoreCard card = scoreOf(rubric, record);
    const Explanation whole = explain(rubric, weightsOf(rubric), record, card);
    requireConsistent(whole);
    RC_ASSERT(whole.value == card.index().value);
}

RC_GTEST_PROP(RuleExplanations, GiveTheFigureOfUnitsTheyExplain, ()) {
    RubricBuilder builder = testing::anyTree({Aggregation::WeightedMean, Aggregation::Sum, Aggregation::Median});
    builder.at("D1").repetition = testing::repeated(static_cast<Combine>(*rc::gen::inRange(0, 7)), *rc::gen::inRange(1, 4));
    builder.at("D1").adjustment.times = *rc::gen::inRange(1, 3);
    const auto rubric = finished(builder);
    RecordBuilder marks;
    for (const auto& node : rubric.nodes) {
        const bool inside = node.isIndicator() && rubric.repeatedAbove(rubric.find(node.id)) >= 0;
        for (const char* unit : {"a", "b", "c"}) {
            if (inside && *rc::gen::inRange(0, 4) > 0) {
                marks.mark(node.id.text, *rc::gen::inRange(0, 11)).inUnit(unit);
            }
        }
        if (node.isIndicator() && !inside) {
            marks.mark(node.id.text, *rc::gen::inRange(0, 11));
        }
    }
    const ScoreCard card = scoreOf(rubric, marks.record);
    const auto weights = weightsOf(rubric);
    for (rubric::NodeIndex node = 0; node < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++node) {
        const Explanation one = explain(rubric, weights, marks.record, card, node);
        requireConsistent(one);
        RC_ASSERT(one.value == card.node(node).value);
    }
}

}  // namespace
}  // namespace matang::scoring

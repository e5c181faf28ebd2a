// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement.h"

#include "adjusting.h"
#include "aggregate.h"
#include "aggregation.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace matang::scoring {
namespace {

using base::Decimal;
using base::Rational;
using base::RoundingMode;
using rubric::NodeIndex;

Rational unitOf(int decimals) {
    Rational unit = 1;
    for (int place = 0; place < decimals; ++place) {
        unit /= 10;
    }
    return unit;
}

/// The figures that print as this one: half a unit of its last decimal to either side, as the rubric rounds.
Interval intervalOfPrinted(const rubric::Rubric& rubric, const Decimal& printed) {
    const Rational unit = unitOf(printed.decimals);
    const Rational half = unit / 2;
    switch (rubric.rounding.mode) {
        case RoundingMode::HalfUp:
            return {printed.value - half, printed.value + half, true};
        case RoundingMode::HalfEven:
            return {printed.value - half, printed.value + half, false};
        case RoundingMode::Truncate:
            break;
    }
    return printed.value.sign() < 0 ? Interval{printed.value - unit, printed.value, false}
                                    : Interval{printed.value, printed.value + unit, true};
}

/// True where the reported figure is the exact one: a level of a stepped scale, or a figure that the calculation itself rounds.
bool isExactAsPrinted(const rubric::Rubric& rubric, NodeIndex node, const Decimal& value) {
    const rubric::Node& which = rubric.node(node);
    const rubric::RoundingStep* step = rubric.rounding.step(which.kind, Figure::Value);
    if (step != nullptr && step->decimals.value_or(rubric.rounding.decimals) <= value.decimals) {
        return true;
    }
    return which.isIndicator() && which.scale >= 0 && rubric.scaleOf(node).step.sign() > 0 && isOnStep(rubric.scaleOf(node), value.value);
}

std::optional<Interval> intervalOfNode(const CardContext& context, NodeIndex node) {
    const NodeScore& score = context.card.node(node);
    if (!score.value) {
        return std::nullopt;
    }
    const assessment::ReportedValue* reported = context.inputs.reported(node);
    if (reported == nullptr) {
        return context.rubric.node(node).isIndicator() ? Interval{*score.value, *score.value, false} : intervalOfParts(context, node);
    }
    return isExactAsPrinted(context.rubric, node, reported->value) ? Interval{reported->value.value, reported->value.value, false}
                                                                   : intervalOfPrinted(context.rubric, reported->value);
}

/// An upper end after rounding: where the end itself is not reached and would just be rounded up, the figure below it is the last reached.
Rational roundedEnd(const Rational& end, bool open, int decimals, RoundingMode mode) {
    const Rational rounded = base::roundTo(end, decimals, mode);
    const Rational unit = unitOf(decimals);
    const Rational reachedFrom = mode == RoundingMode::Truncate ? rounded : rounded - unit / 2;
    return open && reachedFrom == end ? rounded - unit : rounded;
}

void roundEnds(const rubric::Rounding& rounding, const rubric::RoundingStep& step, Interval& interval) {
    interval.low = roundedBy(rounding, step, interval.low);
    interval.high =
        roundedEnd(interval.high, interval.highOpen, step.decimals.value_or(rounding.decimals), step.mode.value_or(rounding.mode));
    interval.highOpen = false;
}

Interval intervalOfContribution(const CardContext& context, NodeIndex child, const Interval& value) {
    const Rational& share = context.weights.shareOfIndex[static_cast<std::size_t>(child)];
    Interval product{share * value.low, share * value.high, value.highOpen && !share.isZero()};
    if (const rubric::RoundingStep* step = context.rubric.rounding.step(context.rubric.node(child).kind, Figure::Contribution)) {
        roundEnds(context.rubric.rounding, *step, product);
    }
    return product;
}

/// What the parts of a node give together: where that can lie, and what it is with the figures as they are known.
struct Together {
    Interval range;
    Rational known;
};

std::optional<Together> togetherByChildren(const CardContext& context, NodeIndex node) {
    const rubric::Node& which = context.rubric.node(node);
    std::vector<Part> low;
    std::vector<Part> high;
    std::vector<Part> known;
    bool open = false;
    for (const NodeIndex child : context.weights.children[static_cast<std::size_t>(node)]) {
        const auto value = intervalOfNode(context, child);
        if (!value || context.card.node(child).applies.isZero()) {
            continue;
        }
        const Rational weight = context.weights.shareOfParent[static_cast<std::size_t>(child)] * context.card.node(child).applies;
        low.push_back({weight, value->low});
        high.push_back({weight, value->high});
        known.push_back({weight, *context.card.node(child).value});
        open = open || value->highOpen;
    }
    const auto lowest = aggregate(which.aggregation, which.pass, low);
    const auto highest = aggregate(which.aggregation, which.pass, high);
    const auto middle = aggregate(which.aggregation, which.pass, known);
    return lowest && highest && middle ? std::optional{Together{{lowest->value, highest->value, open}, middle->value}} : std::nullopt;
}

const assessment::ReportedValue* reportedOfUnit(const CardContext& context, const UnitScore& unit) {
    const auto& all = context.record.reportedValues;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const assessment::ReportedValue& one) {
        return one.unit == unit.unit && one.node == context.rubric.node(unit.node).id && one.stage == context.card.stage &&
               one.answer == context.card.answer;
    });
    return found == all.rend() ? nullptr : &*found;
}

std::optional<Together> togetherByUnits(const CardContext& context, NodeIndex node) {
    const rubric::Repetition& repetition = *context.rubric.node(node).repetition;
    std::vector<Rational> low;
    std::vector<Rational> high;
    std::vector<Rational> known;
    bool open = false;
    for (const UnitScore& unit : context.card.units) {
        if (unit.node != node || !unit.nodes.front().value) {
            continue;
        }
        const Rational& value = *unit.nodes.front().value;
        const assessment::ReportedValue* reported = reportedOfUnit(context, unit);
        const Interval range = reported == nullptr ? Interval{value, value, false} : intervalOfPrinted(context.rubric, reported->value);
        low.push_back(range.low);
        high.push_back(range.high);
        known.push_back(value);
        open = open || range.highOpen;
    }
    const auto lowest = combineUnits(repetition, low);
    const auto highest = combineUnits(repetition, high);
    const auto middle = combineUnits(repetition, known);
    return lowest && highest && middle ? std::optional{Together{{*lowest, *highest, open}, *middle}} : std::nullopt;
}

/// Every rule that combines parts is monotone in each of them, so the ends of the parts give the ends of the whole, as far to either side
/// of the computed figure as they lie from what the parts give together. Beyond a bound that took effect nothing can lie.
Interval intervalByRule(const CardContext& context, NodeIndex node) {
    const rubric::Node& which = context.rubric.node(node);
    const NodeScore& score = context.card.node(node);
    const auto together = which.repetition ? togetherByUnits(context, node) : togetherByChildren(context, node);
    if (!together) {
        return {*score.computed, *score.computed, false};
    }
    const Rational share = which.overYears ? shareOfOwnYear(context.rubric, context.circumstances, node) : Rational{1};
    const Rational worth = which.adjustment.times * share;
    Rational below = worth * (together->known - (worth.sign() < 0 ? together->range.high : together->range.low));
    Rational above = worth * ((worth.sign() < 0 ? together->range.low : together->range.high) - together->known);
    if (const rubric::RoundingStep* step = context.rubric.rounding.step(which.kind, Figure::Value); step != nullptr && below != above) {
        const Rational unit = unitOf(step->decimals.value_or(context.rubric.rounding.decimals));
        below += unit;
        above += unit;
    }
    const Rational& own = score.measured ? *score.measured : *score.computed;
    const bool atFloor = score.limited && which.adjustment.atLeast && own == *which.adjustment.atLeast;
    const bool atTop = score.limited && !atFloor;
    return {*score.computed - (atFloor ? Rational{} : below), *score.computed + (atTop ? Rational{} : above),
            together->range.highOpen && !score.limited && worth.sign() > 0};
}

/// True where a node is a (weighted) mean of children that all apply, and nothing more is done to it.
bool isPlain(const CardContext& context, NodeIndex node) {
    const rubric::Node& which = context.rubric.node(node);
    const auto& children = context.weights.children[static_cast<std::size_t>(node)];
    const bool mean = which.aggregation == rubric::Aggregation::WeightedMean || which.aggregation == rubric::Aggregation::Mean;
    const bool untouched = which.adjustment.changesNothing() && which.bonuses.empty() && which.limits.empty() && !which.overYears;
    return mean && untouched && !which.repetition && which.enough == 0 &&
           std::all_of(children.begin(), children.end(), [&](NodeIndex child) { return context.card.node(child).applies == Rational{1}; });
}

Interval intervalOfInner(const CardContext& context, NodeIndex node) {
    if (!isPlain(context, node)) {
        return intervalByRule(context, node);
    }
    const bool adds = addsContributions(context.rubric, context.weights, node);
    Interval sum;
    for (const NodeIndex child : context.weights.children[static_cast<std::size_t>(node)]) {
        const auto value = intervalOfNode(context, child);
        if (!value) {
            continue;
        }
        const Rational& share = context.weights.shareOfParent[static_cast<std::size_t>(child)];
        const Interval part = adds ? intervalOfContribution(context, child, *value)
                                   : Interval{share * value->low, share * value->high, value->highOpen && !share.isZero()};
        sum = {sum.low + part.low, sum.high + part.high, sum.highOpen || part.highOpen};
    }
    if (adds) {
        const Rational& own = context.weights.shareOfIndex[static_cast<std::size_t>(node)];
        sum = {sum.low / own, sum.high / own, sum.highOpen};
    }
    if (const rubric::RoundingStep* step = context.rubric.rounding.step(context.rubric.node(node).kind, Figure::Value)) {
        roundEnds(context.rubric.rounding, *step, sum);
    }
    return sum;
}

bool unitsComplete(const CardContext& context, NodeIndex node) {
    int count = 0;
    for (const UnitScore& unit : context.card.units) {
        if (unit.node == node && !unit.nodes.front().complete()) {
            return false;
        }
        count += unit.node == node ? 1 : 0;
    }
    return count >= std::max(context.rubric.node(node).repetition->atLeast, 1);
}

/// Of a free choice: so many children are complete, and none is begun only.
bool enoughComplete(const CardContext& context, NodeIndex node) {
    int count = 0;
    for (const NodeIndex child : context.weights.children[static_cast<std::size_t>(node)]) {
        const NodeScore& part = context.card.node(child);
        if (part.value && !part.complete()) {
            return false;
        }
        count += part.value ? 1 : 0;
    }
    return count >= context.rubric.node(node).enough;
}

bool meet(const Interval& left, const Interval& right) {
    const bool leftReaches = right.low < left.high || (right.low == left.high && !left.highOpen);
    const bool rightReaches = left.low < right.high || (left.low == right.high && !right.highOpen);
    return leftReaches && rightReaches;
}

}  // namespace

bool isOnStep(const rubric::Scale& scale, const Rational& value) {
    // Whole levels of a scale with whole steps need no division.
    const bool whole = scale.step == Rational{1} && scale.from.isWhole();
    return whole ? value.isWhole() : ((value - scale.from) / scale.step).isWhole();
}

bool partsComplete(const CardContext& context, NodeIndex node) {
    const NodeScore& score = context.card.node(node);
    if (!score.computed) {
        return false;
    }
    const auto& children = context.weights.children[static_cast<std::size_t>(node)];
    if (context.rubric.node(node).repetition) {
        return unitsComplete(context, node);
    }
    if (context.rubric.node(node).enough > 0) {
        return enoughComplete(context, node);
    }
    return std::all_of(children.begin(), children.end(), [&](NodeIndex child) {
        return context.card.node(child).complete() || context.weights.shareOfParent[static_cast<std::size_t>(child)].isZero();
    });
}

Interval intervalOfParts(const CardContext& context, NodeIndex node) {
    if (context.rubric.node(node).isIndicator()) {
        const Rational& marks = *context.card.node(node).computed;
        return {marks, marks, false};
    }
    return intervalOfInner(context, node);
}

bool printsSame(const rubric::Rubric& rubric, const Decimal& publishedFigure, const Rational& computed) {
    const int decimals = std::min(publishedFigure.decimals, rubric.rounding.decimals);
    return base::roundTo(publishedFigure.value, decimals, rubric.rounding.mode) == base::roundTo(computed, decimals, rubric.rounding.mode);
}

Agreement agreement(const CardContext& context, NodeIndex node, const Decimal& reported) {
    if (printsSame(context.rubric, reported, *context.card.node(node).computed)) {
        return Agreement::Same;
    }
    const Interval parts = intervalOfParts(context, node);
    return meet(parts, intervalOfPrinted(context.rubric, reported)) ? Agreement::WithinRounding : Agreement::Differs;
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement.h"

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
    if (rubric.rounding.rounds(which.kind, Figure::Value) && rubric.rounding.decimals <= value.decimals) {
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

void roundEnds(const rubric::Rounding& rounding, Interval& interval) {
    interval.low = base::roundTo(interval.low, rounding.decimals, rounding.mode);
    interval.high = roundedEnd(interval.high, interval.highOpen, rounding.decimals, rounding.mode);
    interval.highOpen = false;
}

Interval intervalOfContribution(const CardContext& context, NodeIndex child, const Interval& value) {
    const Rational& share = context.weights.shareOfIndex[static_cast<std::size_t>(child)];
    Interval product{share * value.low, share * value.high, value.highOpen && !share.isZero()};
    if (context.rubric.rounding.rounds(context.rubric.node(child).kind, Figure::Contribution)) {
        roundEnds(context.rubric.rounding, product);
    }
    return product;
}

/// Every rule that combines children is monotone in each of them, so the ends of the parts give the ends of the whole; what was added on
/// the way is what lies between the combined figure and the computed one.
std::optional<Interval> intervalByRule(const CardContext& context, NodeIndex node) {
    const rubric::Node& which = context.rubric.node(node);
    const NodeScore& score = context.card.node(node);
    std::vector<Part> low;
    std::vector<Part> high;
    std::vector<Part> middle;
    bool open = false;
    for (const NodeIndex child : context.weights.children[static_cast<std::size_t>(node)]) {
        const auto value = intervalOfNode(context, child);
        if (!value || context.card.node(child).applies.isZero()) {
            continue;
        }
        const Rational weight = context.weights.shareOfParent[static_cast<std::size_t>(child)] * context.card.node(child).applies;
        low.push_back({weight, value->low});
        high.push_back({weight, value->high});
        middle.push_back({weight, *context.card.node(child).value});
        open = open || value->highOpen;
    }
    const auto lowest = aggregate(which.aggregation, which.pass, low);
    const auto highest = aggregate(which.aggregation, which.pass, high);
    const auto known = aggregate(which.aggregation, which.pass, middle);
    if (!lowest || !highest || !known || score.limited || which.repetition || which.overYears) {
        return std::nullopt;
    }
    const Rational& times = which.adjustment.times;
    const Rational added = *score.computed - times * known->value;
    Interval result{times * lowest->value + added, times * highest->value + added, open};
    if (times.sign() < 0) {
        std::swap(result.low, result.high);
        result.highOpen = false;
    }
    return result;
}

bool isPlain(const CardContext& context, NodeIndex node) {
    const auto& children = context.weights.children[static_cast<std::size_t>(node)];
    return context.rubric.plain &&
           std::all_of(children.begin(), children.end(), [&](NodeIndex child) { return context.card.node(child).applies == Rational{1}; });
}

Interval intervalOfInner(const CardContext& context, NodeIndex node) {
    if (!isPlain(context, node)) {
        const Rational& computed = *context.card.node(node).computed;
        return intervalByRule(context, node).value_or(Interval{computed, computed, false});
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
    if (context.rubric.rounding.rounds(context.rubric.node(node).kind, Figure::Value)) {
        roundEnds(context.rubric.rounding, sum);
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

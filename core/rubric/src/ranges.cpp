// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace matang::rubric {

namespace {

using Bound = std::optional<base::Rational>;

struct Range {
    Bound from;
    Bound to;
};

Range rangeOfIndicator(const Reading& reading, const Node& node) {
    if (node.scale < 0 || !reading.scaleSound[static_cast<std::size_t>(node.scale)]) {
        return {};
    }
    const Scale& scale = reading.rubric.scales[static_cast<std::size_t>(node.scale)];
    if (node.normalisation.method != Normalisation::Method::PercentOfTarget) {
        return {scale.from, scale.to};
    }
    return {scale.from, !node.normalisation.capped ? Bound{} : Bound{std::min(node.normalisation.cap.value_or(scale.to), scale.to)}};
}

/// The lower or the upper ends of the children that count; nothing where one of them is not known.
std::optional<std::vector<base::Rational>> endsBelow(const Rubric& rubric, const Node& node, Bound Node::*end) {
    std::vector<base::Rational> ends;
    for (const NodeIndex child : node.children) {
        const Node& below = rubric.node(child);
        if (!below.counts) {
            continue;
        }
        if (!(below.*end)) {
            return std::nullopt;
        }
        ends.push_back(*(below.*end));
    }
    return ends;
}

// Of a free choice, `enough` children are there for sure; of the others those that move the end.
base::Rational sumOf(std::vector<base::Rational> ends, const Node& node, int sign) {
    std::sort(ends.begin(), ends.end());
    if (sign > 0) {
        std::reverse(ends.begin(), ends.end());
    }
    base::Rational sum;
    for (std::size_t at = 0; at < ends.size(); ++at) {
        const bool sure = node.enough == 0 || at < static_cast<std::size_t>(node.enough);
        sum += sure || ends[at].sign() == sign ? ends[at] : base::Rational{};
    }
    return sum;
}

Range rangeOfChildren(const Rubric& rubric, const Node& node) {
    const auto lows = endsBelow(rubric, node, &Node::rangeFrom);
    const auto highs = endsBelow(rubric, node, &Node::rangeTo);
    if (node.aggregation == Aggregation::CountPassed) {
        const auto counted =
            std::count_if(node.children.begin(), node.children.end(), [&](NodeIndex child) { return rubric.node(child).counts; });
        return {base::Rational{0}, base::Rational{static_cast<std::int64_t>(counted)}};
    }
    Range range;
    const bool sum = node.aggregation == Aggregation::Sum;
    if (lows && !lows->empty()) {
        range.from = sum ? sumOf(*lows, node, -1) : *std::min_element(lows->begin(), lows->end());
    }
    if (highs && !highs->empty()) {
        range.to = sum ? sumOf(*highs, node, 1) : *std::max_element(highs->begin(), highs->end());
    }
    return range;
}

// All units together, from the fewest that must be there to as many as there may be.
Range rangeOfSum(const Repetition& repetition, const Range& unit) {
    const auto most = static_cast<int>(repetition.fixed.size());
    const int fewest = repetition.atLeast > 0 ? repetition.atLeast : most;
    Range range;
    if (unit.from) {
        if (unit.from->sign() >= 0) {
            range.from = *unit.from * fewest;
        } else if (most > 0) {
            range.from = *unit.from * most;
        }
    }
    if (unit.to) {
        if (unit.to->sign() <= 0) {
            range.to = *unit.to * fewest;
        } else if (most > 0) {
            range.to = *unit.to * most;
        }
    }
    return range;
}

Range rangeOfUnits(const Repetition& repetition, const Range& unit) {
    switch (repetition.combine) {
        case Repetition::Combine::Sum:
            return rangeOfSum(repetition, unit);
        case Repetition::Combine::SumOverLarger: {
            const base::Rational zero;
            return {unit.from ? Bound{std::min(*unit.from, zero)} : Bound{}, unit.to ? Bound{std::max(*unit.to, zero)} : Bound{}};
        }
        default:
            return unit;
    }
}

Range adjusted(const Adjustment& adjustment, Range range) {
    for (Bound* end : {&range.from, &range.to}) {
        if (*end) {
            *end = **end * adjustment.times + adjustment.plus;
        }
    }
    if (adjustment.times.sign() < 0) {
        std::swap(range.from, range.to);
    }
    return range;
}

Range clamped(const Adjustment& adjustment, Range range) {
    for (Bound* end : {&range.from, &range.to}) {
        if (*end && adjustment.atLeast) {
            *end = std::max(**end, *adjustment.atLeast);
        }
        if (*end && adjustment.atMost) {
            *end = std::min(**end, *adjustment.atMost);
        }
    }
    return {range.from ? range.from : adjustment.atLeast, range.to ? range.to : adjustment.atMost};
}

// Bonuses may take effect or not.
Range withBonuses(const Node& node, Range range) {
    for (const Bonus& bonus : node.bonuses) {
        Bound& end = bonus.plus.sign() < 0 ? range.from : range.to;
        if (end) {
            *end += bonus.plus;
        }
    }
    return range;
}

// Limits may take effect or not.
Range withLimits(const Node& node, Range range) {
    for (const Limit& limit : node.limits) {
        if (range.from) {
            range.from = std::min(*range.from, limit.atMost);
        }
    }
    return range;
}

Range rangeOfInner(const Rubric& rubric, const Node& node) {
    Range range = rangeOfChildren(rubric, node);
    if (node.repetition) {
        range = rangeOfUnits(*node.repetition, range);
    }
    return withLimits(node, clamped(node.adjustment, withBonuses(node, adjusted(node.adjustment, std::move(range)))));
}

std::string shown(const Bound& end, const char* open) {
    return end ? base::formatExact(*end) : open;
}

}  // namespace

void findRanges(Reading& reading) {
    Rubric& rubric = reading.rubric;
    for (std::size_t at = rubric.nodes.size(); at-- > 0;) {
        Node& node = rubric.nodes[at];
        Range range = node.isIndicator() ? rangeOfIndicator(reading, node) : rangeOfInner(rubric, node);
        if (reading.nodeNotes[at].childrenBroken) {
            range = {};
        }
        node.rangeFrom = std::move(range.from);
        node.rangeTo = std::move(range.to);
    }
    if (!reading.indexRangeSound || rubric.nodes.empty()) {
        return;
    }
    const Node& index = rubric.nodes.front();
    if ((index.rangeFrom && *index.rangeFrom < rubric.indexFrom) || (index.rangeTo && *index.rangeTo > rubric.indexTo)) {
        reading.findings.warning(reading.indexRange, "range-outside-index",
                                 {{"from", shown(index.rangeFrom, "-∞")},
                                  {"to", shown(index.rangeTo, "∞")},
                                  {"lowest", base::formatExact(rubric.indexFrom)},
                                  {"highest", base::formatExact(rubric.indexTo)}});
    }
}

}  // namespace matang::rubric

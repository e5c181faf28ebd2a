// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Rules of the format beyond weighted means, in code, and what the loader makes of them.
namespace matang::testing {

using rubric::Condition;
using Relation = rubric::Condition::Relation;

inline rubric::LocalisedText english(const std::string& text) {
    return {{{"en", text}}};
}

inline Condition about(Condition::Kind kind, rubric::NodeIndex node, Relation relation, const Rational& figure) {
    Condition made;
    made.kind = kind;
    made.node = node;
    made.relation = relation;
    made.figure = figure;
    return made;
}

inline Condition valueOf(const RubricBuilder& builder, const std::string& node, Relation relation, const Rational& figure) {
    return about(Condition::Kind::Value, builder.indexOf(node), relation, figure);
}

inline Condition measuredOf(const RubricBuilder& builder, const std::string& node, Relation relation, const Rational& figure) {
    return about(Condition::Kind::Measured, builder.indexOf(node), relation, figure);
}

inline Condition exists(const RubricBuilder& builder, const std::string& node) {
    return about(Condition::Kind::Exists, builder.indexOf(node), Relation::AtLeast, 0);
}

inline Condition evidenceAt(const RubricBuilder& builder, const std::string& node, int count, std::optional<int> level = {}) {
    Condition made = about(Condition::Kind::Evidence, builder.indexOf(node), Relation::AtLeast, 0);
    made.count = count;
    made.level = level;
    return made;
}

inline Condition joined(Condition::Kind kind, std::vector<Condition> parts) {
    Condition made;
    made.kind = kind;
    made.parts = std::move(parts);
    return made;
}

inline Condition always() {
    return joined(Condition::Kind::All, {});
}

inline Condition never() {
    return joined(Condition::Kind::Any, {});
}

inline rubric::Repetition repeated(rubric::Repetition::Combine combine, int number = 1, int atLeast = 0,
                                   const std::vector<std::string>& fixed = {}) {
    rubric::Repetition made;
    made.combine = combine;
    made.number = number;
    made.atLeast = atLeast;
    for (const std::string& unit : fixed) {
        made.fixed.push_back({unit, {}});
    }
    return made;
}

/// A scale of any values, without levels.
inline rubric::Scale plainScale(int from, int to) {
    rubric::Scale made;
    made.id = "plain";
    made.from = from;
    made.to = to;
    return made;
}

/// The index with indicators I1, I2, ... right below it, without bands.
inline RubricBuilder flatRubric(int count, const rubric::Scale& scale = plainScale(0, 100)) {
    RubricBuilder builder;
    builder.rubric.scales[0] = scale;
    builder.rubric.indexFrom = scale.from;
    builder.rubric.indexTo = scale.to;
    builder.rubric.predicates.bands.clear();
    for (int number = 1; number <= count; ++number) {
        builder.indicator("I" + std::to_string(number), std::nullopt, "index");
    }
    return builder;
}

/// A mark for each of the first indicators, in their order.
inline RecordBuilder marksOf(const std::vector<Rational>& values) {
    RecordBuilder builder;
    int number = 0;
    for (const Rational& value : values) {
        builder.mark("I" + std::to_string(++number), value);
    }
    return builder;
}

/// Inner nodes that the conditions of a node look at. What indicators say is known before anything is computed.
inline std::vector<rubric::NodeIndex> innerNodesLookedAt(const rubric::Rubric& rubric, const rubric::Node& node) {
    std::vector<rubric::NodeIndex> found;
    const auto add = [&](const Condition& condition) {
        for (const rubric::NodeIndex one : rubric::nodesOf(condition)) {
            if (!rubric.node(one).isIndicator()) {
                found.push_back(one);
            }
        }
    };
    for (const auto& gate : node.gates) {
        add(gate.condition);
    }
    for (const auto& bonus : node.bonuses) {
        add(bonus.when);
    }
    for (const auto& limit : node.limits) {
        add(limit.when);
    }
    return found;
}

/// Children before their parents, and what a condition looks at before the node that has it.
inline std::vector<rubric::NodeIndex> orderOf(const rubric::Rubric& rubric) {
    std::vector<rubric::NodeIndex> order;
    std::set<rubric::NodeIndex> seen;
    const std::function<void(rubric::NodeIndex)> visit = [&](rubric::NodeIndex index) {
        if (!seen.insert(index).second) {
            return;
        }
        for (const rubric::NodeIndex child : rubric.node(index).children) {
            visit(child);
        }
        for (const rubric::NodeIndex other : innerNodesLookedAt(rubric, rubric.node(index))) {
            visit(other);
        }
        order.push_back(index);
    };
    visit(rubric::kRoot);
    return order;
}

/// Ranges where they follow from the scales alone: those of means and the like.
inline void setRanges(rubric::Rubric& rubric) {
    using rubric::Aggregation;
    for (auto node = rubric.nodes.rbegin(); node != rubric.nodes.rend(); ++node) {
        const bool open = node->repetition || node->aggregation == Aggregation::Sum || node->aggregation == Aggregation::CountPassed ||
                          !node->adjustment.changesNothing() || !node->bonuses.empty();
        if (node->isIndicator()) {
            node->rangeFrom = rubric.scales[static_cast<std::size_t>(node->scale)].from;
            node->rangeTo = rubric.scales[static_cast<std::size_t>(node->scale)].to;
        } else if (!open) {
            node->rangeFrom = rubric.node(node->children.front()).rangeFrom;
            node->rangeTo = rubric.node(node->children.front()).rangeTo;
        }
    }
}

/// The rubric as the loader would hand it on: not plain, with its order of computing and its ranges.
inline rubric::Rubric finished(const RubricBuilder& builder) {
    rubric::Rubric made = builder.rubric;
    made.plain = false;
    made.order = orderOf(made);
    setRanges(made);
    return made;
}

}  // namespace matang::testing

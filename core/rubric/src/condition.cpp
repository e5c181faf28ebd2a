// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/condition.h>

#include <algorithm>

namespace matang::rubric {

namespace {

void collect(const Condition& condition, std::vector<NodeIndex>& nodes) {
    if (condition.node >= 0 && std::find(nodes.begin(), nodes.end(), condition.node) == nodes.end()) {
        nodes.push_back(condition.node);
    }
    for (const Condition& part : condition.parts) {
        collect(part, nodes);
    }
}

}  // namespace

bool holds(Condition::Relation relation, const base::Rational& value, const base::Rational& figure) {
    switch (relation) {
        case Condition::Relation::AtLeast:
            return value >= figure;
        case Condition::Relation::Above:
            return value > figure;
        case Condition::Relation::AtMost:
            return value <= figure;
        case Condition::Relation::Below:
            return value < figure;
        case Condition::Relation::Equal:
            return value == figure;
    }
    return false;
}

std::vector<NodeIndex> nodesOf(const Condition& condition) {
    std::vector<NodeIndex> nodes;
    collect(condition, nodes);
    return nodes;
}

}  // namespace matang::rubric

// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

#include <algorithm>

namespace matang::scoring {
namespace {

using rubric::Condition;

bool stands(const std::optional<base::Rational>& value, const Condition& condition) {
    return value && rubric::holds(condition.relation, *value, condition.figure);
}

bool hasEvidence(const Condition& condition, const std::vector<EvidenceCount>& evidence) {
    int count = 0;
    for (const EvidenceCount& one : evidence) {
        const bool meant = one.node == condition.node && (!condition.level || one.level == condition.level);
        count += meant ? one.count : 0;
    }
    return count >= condition.count;
}

}  // namespace

bool holds(const Condition& condition, const Facts& facts) {
    const auto partHolds = [&](const Condition& part) { return holds(part, facts); };
    switch (condition.kind) {
        case Condition::Kind::All:
            return std::all_of(condition.parts.begin(), condition.parts.end(), partHolds);
        case Condition::Kind::Any:
            return std::any_of(condition.parts.begin(), condition.parts.end(), partHolds);
        case Condition::Kind::Not:
            return std::none_of(condition.parts.begin(), condition.parts.end(), partHolds);
        case Condition::Kind::Value:
            return stands(facts.value(condition.node), condition);
        case Condition::Kind::Measured:
            return stands(facts.measured(condition.node), condition);
        case Condition::Kind::Exists:
            return facts.value(condition.node) || facts.measured(condition.node);
        case Condition::Kind::Evidence:
            return hasEvidence(condition, facts.evidence);
    }
    return false;
}

std::vector<Condition> unmetParts(const Condition& condition, const Facts& facts) {
    if (holds(condition, facts)) {
        return {};
    }
    if (condition.kind != Condition::Kind::All) {
        return {condition};
    }
    std::vector<Condition> unmet;
    for (const Condition& part : condition.parts) {
        const std::vector<Condition> below = unmetParts(part, facts);
        unmet.insert(unmet.end(), below.begin(), below.end());
    }
    return unmet;
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_conditions.h"

#include "calculation_formulas.h"

namespace matang::sections {

using rubric::Condition;

std::string ConditionWriting::text(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::All:
            return condition.parts.empty() ? "TRUE" : joined("AND", condition);
        case Condition::Kind::Any:
            return condition.parts.empty() ? "FALSE" : joined("OR", condition);
        case Condition::Kind::Not:
            return condition.parts.empty() ? "TRUE" : "NOT(" + joined("OR", condition) + ")";
        case Condition::Kind::Value:
            return compared(value(condition.node), condition);
        case Condition::Kind::Measured:
            return compared(measured(condition.node), condition);
        case Condition::Kind::Exists:
            return asItIs(value(condition.node).value || measured(condition.node).value);
        case Condition::Kind::Evidence:
            return asItIs(hasEvidence(condition));
    }
    return asItIs(false);
}

std::string ConditionWriting::joined(const char* function, const Condition& condition) {
    std::string parts;
    for (const Condition& part : condition.parts) {
        parts += (parts.empty() ? "" : ",") + text(part);
    }
    return condition.parts.size() == 1 ? parts : std::string(function) + "(" + parts + ")";
}

std::string ConditionWriting::compared(const KnownFigure& figure, const Condition& condition) {
    if (!figure.value) {
        return asItIs(false);
    }
    if (figure.cell.empty()) {
        return asItIs(rubric::holds(condition.relation, *figure.value, condition.figure));
    }
    const std::string difference = "ROUND(" + figure.cell + "-" + numberText(condition.figure) + ",9)";
    switch (condition.relation) {
        case Condition::Relation::AtLeast:
            return difference + ">=0";
        case Condition::Relation::Above:
            return difference + ">0";
        case Condition::Relation::AtMost:
            return difference + "<=0";
        case Condition::Relation::Below:
            return difference + "<0";
        case Condition::Relation::Equal:
            return difference + "=0";
    }
    return asItIs(false);
}

std::string ConditionWriting::asItIs(bool holds) {
    m_fixed = true;
    return holds ? "TRUE" : "FALSE";
}

bool ConditionWriting::hasEvidence(const Condition& condition) const {
    int count = 0;
    for (const scoring::EvidenceCount& one : *evidence) {
        const bool meant = one.node == condition.node && (!condition.level || one.level == condition.level);
        count += meant ? one.count : 0;
    }
    return count >= condition.count;
}

}  // namespace matang::sections

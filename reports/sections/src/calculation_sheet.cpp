// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_sheet.h"

#include "calculation_formulas.h"

namespace matang::sections {

using base::Rational;
using rubric::NodeIndex;
using rubric::RoundingStep;
using scoring::Explanation;

CalculationSheet::CalculationSheet(const Speech& speech, const Explanation& index) : m_speech(speech) {
    learn(index);
}

void CalculationSheet::learn(const Explanation& one) {
    m_known.emplace(Place(one.node, one.unit), &one);
    std::size_t number = 0;
    for (const Explanation& part : one.parts) {
        if (part.node == one.node) {
            m_units.emplace(Place(one.node, part.unit), ++number);
        }
        learn(part);
    }
}

std::string CalculationSheet::idOf(NodeIndex node, const std::string& unit) const {
    const std::string& id = m_speech.rubric().node(node).id.text;
    if (unit.empty()) {
        return id;
    }
    const auto number = m_units.find(Place(m_speech.rubric().repeatedAbove(node), unit));
    return number == m_units.end() ? id : id + "#" + std::to_string(number->second);
}

std::string CalculationSheet::roundedOnTheWay(const Explanation& one, const std::string& figure) const {
    const rubric::Rounding& rounding = m_speech.rubric().rounding;
    const RoundingStep* step = rounding.step(nodeOf(one).kind, RoundingStep::Figure::Value);
    return step == nullptr ? figure
                           : rounded(figure, step->decimals.value_or(rounding.decimals), step->mode.value_or(rounding.mode),
                                     one.value.value_or(Rational{}));
}

std::string CalculationSheet::condition(const rubric::Condition& condition, const std::string& unit) {
    ConditionWriting writing;
    writing.value = [&](NodeIndex node) { return valueOf(node, unit); };
    writing.measured = [&](NodeIndex node) { return amountOf(node, unit); };
    writing.evidence = &m_speech.scored().circumstances.evidence;
    std::string text = writing.text(condition);
    fixedConditions = fixedConditions || writing.isFixed();
    return text;
}

const Explanation* CalculationSheet::find(NodeIndex node, const std::string& unit) const {
    auto found = m_known.find(Place(node, unit));
    if (found == m_known.end() && !unit.empty()) {
        found = m_known.find(Place(node, std::string()));
    }
    return found == m_known.end() ? nullptr : found->second;
}

KnownFigure CalculationSheet::valueOf(NodeIndex node, const std::string& unit) const {
    const Explanation* one = find(node, unit);
    if (one == nullptr) {
        return {m_speech.card().node(node).value, {}};
    }
    if (m_speech.rubric().node(node).isIndicator()) {
        const LeafWay way = leafWay(m_speech, *one);
        if (way.gated && way.start) {
            return {way.claimed, one->value ? valueCell(idOf(*one) + "~claimed") : std::string()};
        }
    }
    return {one->value, valueCell(idOf(*one))};
}

KnownFigure CalculationSheet::amountOf(NodeIndex node, const std::string& unit) const {
    const Explanation* one = find(node, unit);
    if (one != nullptr && one->value && m_speech.rubric().node(node).isIndicator()) {
        const LeafWay way = leafWay(m_speech, *one);
        if (way.normalises && way.start) {
            return {way.start, valueCell(idOf(*one) + "~amount")};
        }
    }
    for (const scoring::UnitScore& own : m_speech.card().units) {
        if (own.unit == unit && node >= own.node && node < own.node + static_cast<NodeIndex>(own.nodes.size())) {
            return {own.nodes[static_cast<std::size_t>(node - own.node)].measured, {}};
        }
    }
    return {m_speech.card().node(node).measured, {}};
}

CalculationSheet::Row& CalculationSheet::add(Row row) {
    m_rows.push_back(std::move(row));
    return m_rows.back();
}

void CalculationSheet::setFormula(std::size_t at, const std::string& formula) {
    Row& row = m_rows[at];
    if (formula.empty() || !isShortEnough(formula)) {
        withoutFormula.push_back(row.name);
        return;
    }
    row.formula = formula;
}

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include <algorithm>
#include <utility>

namespace matang::scoring {

using rubric::NodeIndex;

Inputs::Inputs(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
               const Scope& scope)
    : m_rubric(rubric),
      m_weights(weights),
      m_record(record),
      m_scope(scope),
      m_stage(rubric.stageOrder(scope.stage)),
      m_repeats(!rubric.plain && std::any_of(rubric.nodes.begin(), rubric.nodes.end(),
                                             [](const rubric::Node& node) { return node.repetition.has_value(); })),
      m_nodes(rubric.nodes.size()),
      m_nextMark(record.marks.size(), -1) {
    if (m_stage < 0) {
        addUnknownStage(scope.stage);
    }
    for (int position = 0; position < static_cast<int>(record.reportedValues.size()); ++position) {
        const assessment::ReportedValue& value = record.reportedValues[static_cast<std::size_t>(position)];
        if (isInScope(value.unit, value.answer)) {
            addReported(position);
        }
    }
    for (int position = 0; position < static_cast<int>(record.marks.size()); ++position) {
        const assessment::Mark& one = mark(position);
        if ((one.value || one.state != assessment::MarkState::Given) && isInScope(one.unit, one.answer)) {
            addMark(position);
        }
    }
    for (int position = 0; position < static_cast<int>(record.agreements.size()); ++position) {
        const assessment::Agreement& agreed = record.agreements[static_cast<std::size_t>(position)];
        if (isInScope(agreed.unit, agreed.answer)) {
            addAgreement(position);
        }
    }
}

// Outside of a unit everything is looked at, so that a value with a unit it cannot have is found.
bool Inputs::isInScope(const std::string& unit, assessment::Answer answer) const {
    return answer == m_scope.answer && (m_scope.unit.empty() || unit == m_scope.unit);
}

bool Inputs::isMisplaced(NodeIndex node, const std::string& unit) {
    if (!m_scope.unit.empty()) {
        return m_rubric.repeatedAbove(node) < 0;
    }
    const bool repeated = m_repeats && m_rubric.repeatedAbove(node) >= 0;
    if (!unit.empty()) {
        if (repeated) {
            checkUnit(node, unit);
        } else {
            addFinding("unit-misplaced", {{"node", m_rubric.node(node).id.text}, {"unit", unit}});
        }
        return true;
    }
    // What a unit-less figure at the repeated node itself says is what all units give together.
    if (repeated && !m_rubric.node(node).repetition) {
        addFinding("unit-missing",
                   {{"node", m_rubric.node(node).id.text}, {"repeated", m_rubric.node(m_rubric.repeatedAbove(node)).id.text}});
        return true;
    }
    return false;
}

/// Where the rubric names the units there are, another one is a mistake.
void Inputs::checkUnit(NodeIndex node, const std::string& unit) {
    const auto& fixed = m_rubric.node(m_rubric.repeatedAbove(node)).repetition->fixed;
    if (fixed.empty() || std::any_of(fixed.begin(), fixed.end(), [&](const auto& one) { return one.id == unit; })) {
        return;
    }
    std::string known;
    for (const rubric::Repetition::Unit& one : fixed) {
        known += (known.empty() ? "" : ", ") + one.id;
    }
    addFinding("unit-unknown", {{"node", m_rubric.node(node).id.text}, {"unit", unit}, {"known", std::move(known)}});
}

bool Inputs::saysNotApplicable(NodeIndex node) const {
    const NodeInput& input = of(node);
    return input.notApplicable > 0 && input.marks == 0 && input.notSubmitted == 0 && input.agreement < 0;
}

bool Inputs::saysNotSubmitted(NodeIndex node) const {
    const NodeInput& input = of(node);
    return input.notSubmitted > 0 && input.marks == 0 && input.agreement < 0;
}

bool Inputs::isVerified(NodeIndex node) const {
    const NodeInput& input = of(node);
    for (int position = input.firstMark; position >= 0; position = nextMark(position)) {
        if (mark(position).verification != assessment::Verification::Verified) {
            return false;
        }
    }
    return input.firstMark >= 0;
}

const assessment::ReportedValue* Inputs::reported(NodeIndex node) const {
    const int position = of(node).reported;
    return position < 0 ? nullptr : &m_record.reportedValues[static_cast<std::size_t>(position)];
}

const assessment::Agreement* Inputs::agreement(const NodeInput& input) const {
    return input.agreement < 0 ? nullptr : &m_record.agreements[static_cast<std::size_t>(input.agreement)];
}

// Values come in runs of one stage and in reading order, so both look-ups try what the previous value leads to expect.
int Inputs::orderOf(const rubric::StageId& stage) {
    if (m_lastStage == nullptr || *m_lastStage != stage) {
        m_lastStage = &stage;
        m_lastOrder = m_rubric.stageOrder(stage);
        if (m_lastOrder < 0) {
            addUnknownStage(stage);
        }
    }
    return m_lastOrder;
}

NodeIndex Inputs::find(const rubric::NodeId& node) {
    const auto follows = static_cast<std::size_t>(m_lastNode) + 1;
    if (follows < m_rubric.nodes.size() && m_rubric.nodes[follows].id == node) {
        return m_lastNode = static_cast<NodeIndex>(follows);
    }
    const NodeIndex found = m_rubric.find(node);
    if (found < 0) {
        addFinding("node-unknown", {{"node", node.text}, {"rubric", m_rubric.id.text}});
    } else if (m_weights.known && !m_weights.holds(found)) {
        addFinding("node-not-in-profile", {{"node", node.text}, {"profile", m_weights.profile.text}});
    } else {
        m_lastNode = found;
        return found;
    }
    return -1;
}

NodeInput* Inputs::open(NodeIndex node, int stage) {
    const bool carries = m_rubric.carryOver && m_rubric.node(node).isIndicator();
    NodeInput& input = m_nodes[static_cast<std::size_t>(node)];
    if (stage > m_stage || stage < input.stage || (stage < m_stage && !carries)) {
        return nullptr;
    }
    if (stage > input.stage) {
        input = NodeInput{};
        input.stage = stage;
    }
    return &input;
}

void Inputs::addReported(int position) {
    const auto& value = m_record.reportedValues[static_cast<std::size_t>(position)];
    const NodeIndex node = find(value.node);
    const int stage = orderOf(value.stage);
    if (node < 0 || stage < 0 || isMisplaced(node, value.unit)) {
        return;
    }
    if (NodeInput* input = open(node, stage)) {
        input->reported = position;
    }
}

void Inputs::addMark(int position) {
    const NodeIndex node = find(mark(position).node);
    const int stage = orderOf(mark(position).stage);
    if (node < 0 || stage < 0 || !m_weights.known || isMisplaced(node, mark(position).unit)) {
        return;
    }
    if (!m_rubric.node(node).isIndicator()) {
        addFinding("mark-ignored", {{"node", mark(position).node.text}});
        return;
    }
    NodeInput* input = open(node, stage);
    if (input == nullptr) {
        return;
    }
    if (mark(position).state != assessment::MarkState::Given) {
        addState(mark(position), *input, node);
    } else if (!isMissingCode(node, *mark(position).value)) {
        chain(position, *input);
    }
}

void Inputs::addAgreement(int position) {
    const assessment::Agreement& agreed = m_record.agreements[static_cast<std::size_t>(position)];
    const NodeIndex node = find(agreed.node);
    const int stage = orderOf(agreed.stage);
    if (node < 0 || stage < 0 || !m_weights.known || isMisplaced(node, agreed.unit)) {
        return;
    }
    if (!m_rubric.node(node).isIndicator()) {
        addFinding("mark-ignored", {{"node", agreed.node.text}});
        return;
    }
    if (NodeInput* input = open(node, stage)) {
        input->agreement = position;
    }
}

bool Inputs::isMissingCode(NodeIndex node, const base::Rational& value) const {
    const int survey = m_rubric.node(node).survey;
    return survey >= 0 && m_rubric.surveys[static_cast<std::size_t>(survey)].missing &&
           value == base::Rational{*m_rubric.surveys[static_cast<std::size_t>(survey)].missing};
}

void Inputs::addState(const assessment::Mark& mark, NodeInput& input, NodeIndex node) {
    if (mark.state == assessment::MarkState::NotSubmitted) {
        ++input.notSubmitted;
    } else if (m_rubric.notApplicable.spread == rubric::NotApplicableRule::Spread::None || !m_rubric.node(node).mayNotApply) {
        addFinding("not-applicable-refused", {{"node", m_rubric.node(node).id.text}});
    } else {
        ++input.notApplicable;
    }
}

void Inputs::chain(int position, NodeInput& input) {
    if (input.lastMark < 0) {
        input.firstMark = position;
    } else {
        m_nextMark[static_cast<std::size_t>(input.lastMark)] = position;
    }
    input.lastMark = position;
    ++input.marks;
}

void Inputs::addUnknownStage(const rubric::StageId& stage) {
    std::string known;
    for (const rubric::Stage& one : m_rubric.stages) {
        known += (known.empty() ? "" : ", ") + one.id.text;
    }
    addFinding("stage-unknown", {{"stage", stage.text}, {"rubric", m_rubric.id.text}, {"known", std::move(known)}});
}

void Inputs::addFinding(std::string code, base::Arguments arguments) {
    base::Diagnostic finding{base::Severity::Warning, {}, std::move(code), std::move(arguments), {}};
    if (std::find(m_findings.begin(), m_findings.end(), finding) == m_findings.end()) {
        m_findings.push_back(std::move(finding));
    }
}

}  // namespace matang::scoring

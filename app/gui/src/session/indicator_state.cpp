// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_state.h"
#include "panel.h"

#include <algorithm>

namespace matang::gui {

namespace {

bool isExplained(const AssessmentDocument& document, rubric::NodeIndex node) {
    if (document.agreementAt(node, document.stage()) != nullptr || document.reportedAt(node) != nullptr) {
        return true;
    }
    const auto& id = document.rubric().node(node).id;
    const auto stage = document.scoreOf(node).stage;  // a carried value is explained where it was given
    const auto& marks = document.current().record.marks;
    return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) {
        return mark.node == id && mark.stage == stage && document.isLookedAt(node, mark.unit, mark.answer) &&
               !(mark.fact.empty() && mark.analysis.empty() && mark.justification.empty());
    });
}

}  // namespace

Lacks whatLacks(const AssessmentDocument& document, rubric::NodeIndex node) {
    return {!isExplained(document, node), document.evidenceCount(node) == 0,
            document.desk().hasOpenClarification(document.rubric().node(node).id)};
}

IndicatorState indicatorState(const AssessmentDocument& document, rubric::NodeIndex node) {
    if (isDisputed(document, node, document.stage())) {
        return IndicatorState::Disputed;
    }
    if (!document.scoreOf(node).value) {
        return IndicatorState::Open;
    }
    return whatLacks(document, node).nothing() ? IndicatorState::Ready : IndicatorState::Scored;
}

bool doesNotApply(const AssessmentDocument& document, rubric::NodeIndex node) {
    const auto& score = document.card().node(node);
    return score.applies.isZero() && !score.value;
}

bool isUnset(const AssessmentDocument& document, rubric::NodeIndex node, const std::string& person) {
    if (document.rubric().node(node).survey >= 0) {
        return false;
    }
    const auto own = document.ownMark(node, person);
    if (own.value || own.state != assessment::MarkState::Given) {
        return false;
    }
    return document.stageByAssessor() || (!document.scoreOf(node).value && !document.card().node(node).applies.isZero());
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <algorithm>

namespace matang::gui {

namespace {

template <typename Use>
void forPanelMarks(const AssessmentDocument& document, rubric::NodeIndex node, const rubric::StageId& stage, Use use) {
    const auto& id = document.rubric().node(node).id;
    for (const auto& mark : document.current().record.marks) {
        if (mark.node == id && mark.stage == stage && mark.value && document.isLookedAt(node, mark.unit, mark.answer)) {
            use(mark);
        }
    }
}

}  // namespace

std::vector<assessment::Mark> panelMarks(const AssessmentDocument& document, rubric::NodeIndex node, const rubric::StageId& stage) {
    std::vector<assessment::Mark> marks;
    forPanelMarks(document, node, stage, [&marks](const auto& mark) { marks.push_back(mark); });
    std::sort(marks.begin(), marks.end(), [](const auto& left, const auto& right) { return left.assessor < right.assessor; });
    return marks;
}

bool isDisputed(const AssessmentDocument& document, rubric::NodeIndex node, const rubric::StageId& stage) {
    const auto& rubric = document.rubric();
    const auto& element = rubric.node(node);
    if (element.survey >= 0 || element.combination.value_or(rubric.combination) != rubric::Combination::Consensus) {
        return false;
    }
    const assessment::Mark* first = nullptr;
    bool differ = false;
    forPanelMarks(document, node, stage, [&](const auto& mark) {
        differ = differ || (first != nullptr && *first->value != *mark.value);
        first = first == nullptr ? &mark : first;
    });
    return differ && document.agreementAt(node, stage) == nullptr;
}

std::vector<rubric::NodeIndex> disputedIndicators(const AssessmentDocument& document) {
    std::vector<rubric::NodeIndex> found;
    const auto& indicators = document.weights().indicators;
    std::copy_if(indicators.begin(), indicators.end(), std::back_inserter(found),
                 [&document](rubric::NodeIndex node) { return isDisputed(document, node, document.stage()); });
    return found;
}

}  // namespace matang::gui

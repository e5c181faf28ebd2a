// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include "indicator_state.h"
#include "panel.h"

#include <algorithm>

namespace matang::gui {

std::optional<rubric::NodeIndex> nextUnset(const AssessmentDocument& document, rubric::NodeIndex from, const std::string& person) {
    const auto& indicators = document.weights().indicators;
    const auto here = std::find(indicators.begin(), indicators.end(), from);
    const auto unset = [&](rubric::NodeIndex node) { return isUnset(document, node, person); };
    auto next = std::find_if(here == indicators.end() ? here : here + 1, indicators.end(), unset);
    if (next == indicators.end()) {
        next = std::find_if(indicators.begin(), indicators.end(), unset);
    }
    return next == indicators.end() ? std::nullopt : std::optional(*next);
}

std::optional<rubric::NodeIndex> nextDisputed(const AssessmentDocument& document, rubric::NodeIndex from) {
    const auto disputed = disputedIndicators(document);
    if (disputed.empty()) {
        return std::nullopt;
    }
    const auto next = std::upper_bound(disputed.begin(), disputed.end(), from);
    return next == disputed.end() ? disputed.front() : *next;
}

std::optional<rubric::StageId> stageBeside(const AssessmentDocument& document, int places) {
    const auto& stages = document.rubric().stages;
    const int wanted = document.rubric().stageOrder(document.stage()) + places;
    return wanted >= 0 && wanted < static_cast<int>(stages.size()) ? std::optional(stages[static_cast<std::size_t>(wanted)].id)
                                                                   : std::nullopt;
}

}  // namespace matang::gui

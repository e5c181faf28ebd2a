// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_document.h"

namespace matang::gui {

/// How far an indicator is at the stage that is looked at.
enum class IndicatorState {
    Open,      ///< no value yet
    Scored,    ///< a value, though something is missing: a reason, evidence, an answer to a question
    Disputed,  ///< the assessors do not agree
    Ready,     ///< a value with its reason and evidence, and no question open
};

[[nodiscard]] IndicatorState indicatorState(const AssessmentDocument& document, rubric::NodeIndex node);

/// What a ready indicator would have and this one has not.
struct Lacks {
    bool reason = false;
    bool evidence = false;
    bool answer = false;  ///< of a clarification
    [[nodiscard]] bool nothing() const noexcept { return !reason && !evidence && !answer; }
};
[[nodiscard]] Lacks whatLacks(const AssessmentDocument& document, rubric::NodeIndex node);

/// True where the indicator, or all below the node, was left out as not applicable.
[[nodiscard]] bool doesNotApply(const AssessmentDocument& document, rubric::NodeIndex node);

/// True where this person has still to answer at this stage: an assessor an own mark, an agency any value. Surveys are answered
/// by others.
[[nodiscard]] bool isUnset(const AssessmentDocument& document, rubric::NodeIndex node, const std::string& person);

}  // namespace matang::gui

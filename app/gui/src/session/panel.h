// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_document.h"

namespace matang::gui {

// The panel: assessors who each gave a mark to the same indicator at the same stage. All of it in the unit and answer that are looked at.

/// True where assessors differ at this stage and the rubric wants them to agree: the indicator then has no value.
[[nodiscard]] bool isDisputed(const AssessmentDocument& document, rubric::NodeIndex node, const rubric::StageId& stage);

/// Indicators that are disputed at the current stage, in the order of the sheet.
[[nodiscard]] std::vector<rubric::NodeIndex> disputedIndicators(const AssessmentDocument& document);

/// The marks with a value of an indicator at a stage, by assessor.
[[nodiscard]] std::vector<assessment::Mark> panelMarks(const AssessmentDocument& document, rubric::NodeIndex node,
                                                       const rubric::StageId& stage);

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/assessment.h>
#include <matang/assessment/stage_status.h>

#include <utility>
#include <vector>

namespace matang::workspace {

/// NotAllowed "stage-handed-in" {stage}.
[[nodiscard]] base::Result<void> requireOpenStage(const Editing& editing, assessment::AssessmentId assessment,
                                                  const rubric::StageId& stage);

[[nodiscard]] base::Result<void> setStageStatus(const Editing& editing, assessment::AssessmentId assessment,
                                                const assessment::StageStatus& status);
[[nodiscard]] std::vector<assessment::StageStatus> readStageStatuses(Connection& connection, assessment::AssessmentId assessment);
[[nodiscard]] std::vector<std::pair<assessment::AssessmentId, assessment::StageStatus>> readAllStageStatuses(Connection& connection);

}  // namespace matang::workspace

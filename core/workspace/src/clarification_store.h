// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_canonical.h"
#include "editing.h"
#include "removable.h"

#include <matang/assessment/clarification.h>

#include <functional>
#include <utility>
#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<assessment::Clarification> addClarification(const Editing& editing, assessment::AssessmentId assessment,
                                                                       const assessment::Clarification& clarification);
[[nodiscard]] base::Result<assessment::Clarification> setClarification(const Editing& editing,
                                                                       const assessment::Clarification& clarification);
[[nodiscard]] base::Result<void> removeClarification(const Editing& editing, assessment::ClarificationId id);
[[nodiscard]] std::vector<assessment::Clarification> readClarifications(Connection& connection, assessment::AssessmentId assessment);
[[nodiscard]] std::vector<std::pair<assessment::AssessmentId, assessment::Clarification>> readOpenClarifications(Connection& connection);
/// Streams every thread there is as its rows hold it, in order of row number.
void forEachClarification(Connection& connection,
                          const std::function<void(std::int64_t id, const ClarificationForm& form, bool removed)>& visit);

}  // namespace matang::workspace

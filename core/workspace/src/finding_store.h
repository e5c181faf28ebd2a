// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/finding.h>

#include <functional>
#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<assessment::FindingId> addFinding(const Editing& editing, assessment::AssessmentId assessment,
                                                             const assessment::Finding& finding);
[[nodiscard]] base::Result<void> setFinding(const Editing& editing, const assessment::Finding& finding);
[[nodiscard]] base::Result<void> removeFinding(const Editing& editing, assessment::FindingId id);
[[nodiscard]] std::vector<assessment::Finding> readFindings(Connection& connection, assessment::AssessmentId assessment);

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/assessment.h>

namespace matang::workspace {

[[nodiscard]] base::Result<void> setAgreement(const Editing& editing, assessment::AssessmentId assessment,
                                              const assessment::Agreement& agreement);
[[nodiscard]] base::Result<void> removeAgreement(const Editing& editing, assessment::AssessmentId assessment,
                                                 const assessment::Agreement& agreement);

}  // namespace matang::workspace

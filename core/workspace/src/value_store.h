// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/assessment.h>

namespace matang::workspace {

/// NotAllowed for a place without node or stage or with a text that cannot be stored; NotFound for an unknown assessment.
[[nodiscard]] base::Result<void> requirePlace(const Editing& editing, assessment::AssessmentId assessment, const Place& place);
[[nodiscard]] base::Result<void> setMark(const Editing& editing, assessment::AssessmentId assessment, const assessment::Mark& mark);
[[nodiscard]] base::Result<void> setReportedValue(const Editing& editing, assessment::AssessmentId assessment,
                                                  const assessment::ReportedValue& value);
[[nodiscard]] base::Result<void> removeReportedValue(const Editing& editing, assessment::AssessmentId assessment, const Place& place);
/// A predicate with an empty label is removed.
[[nodiscard]] base::Result<void> setReportedPredicate(const Editing& editing, assessment::AssessmentId assessment,
                                                      const assessment::ReportedPredicate& predicate);
[[nodiscard]] base::Result<void> setCheckFigure(const Editing& editing, assessment::AssessmentId assessment,
                                                const assessment::CheckFigure& figure);

}  // namespace matang::workspace

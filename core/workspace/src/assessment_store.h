// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/workspace/workspace.h>

#include <optional>
#include <vector>

namespace matang::workspace {

/// Assessments that pass the filter, in order of agency name, rubric, year.
[[nodiscard]] std::vector<assessment::Assessment> readAssessments(Connection& connection, const Workspace::RecordFilter& filter);
[[nodiscard]] std::optional<assessment::Assessment> readAssessment(Connection& connection, assessment::AssessmentId id);
[[nodiscard]] std::optional<assessment::Assessment> findAssessment(Connection& connection, assessment::AgencyId agency,
                                                                   const rubric::RubricId& rubric, int year);

[[nodiscard]] base::Result<assessment::AssessmentId> addAssessment(const Editing& editing, const assessment::Assessment& assessment);
[[nodiscard]] base::Result<void> changeAssessment(const Editing& editing, const assessment::Assessment& assessment);

}  // namespace matang::workspace

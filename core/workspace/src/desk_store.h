// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/assessment/assessment.h>
#include <matang/assessment/person.h>

#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<void> setPerson(const Editing& editing, const assessment::Person& person);
[[nodiscard]] std::vector<assessment::Person> readPeople(Connection& connection);

[[nodiscard]] base::Result<void> setTarget(const Editing& editing, assessment::AssessmentId assessment, const assessment::Target& target);
[[nodiscard]] base::Result<void> removeTarget(const Editing& editing, assessment::AssessmentId assessment, const rubric::NodeId& node);
[[nodiscard]] std::vector<assessment::Target> readTargets(Connection& connection, assessment::AssessmentId assessment);

}  // namespace matang::workspace

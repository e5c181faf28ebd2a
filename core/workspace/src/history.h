// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/assessment/assessment.h>
#include <matang/workspace/edit.h>

#include <vector>

namespace matang::workspace {

/// The trail's entries about one node of an assessment, the latest first, `most` at most. The hashes are left out.
[[nodiscard]] std::vector<TrailEntry> readHistory(Connection& connection, assessment::AssessmentId assessment, const rubric::NodeId& node,
                                                  int most);

}  // namespace matang::workspace

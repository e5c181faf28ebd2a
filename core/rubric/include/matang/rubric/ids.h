// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/ids.h>

namespace matang::rubric {

/// "spbe-2020"
using RubricId = base::TextId<struct RubricTag>;
/// "D1", "A1", "I14", "SC-BAS-01"; the root is "index".
using NodeId = base::TextId<struct NodeTag>;
/// "SC22-REG"; empty where a rubric has no named profiles.
using ProfileId = base::TextId<struct ProfileTag>;
/// "self", "document", "interview", "visit", "final", or as the rubric says.
using StageId = base::TextId<struct StageTag>;

/// Position of a node in Rubric::nodes, which stand in reading order (a parent before its children); the root is 0.
using NodeIndex = int;
inline constexpr NodeIndex kRoot = 0;

}  // namespace matang::rubric

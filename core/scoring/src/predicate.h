// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement.h"

#include <vector>

namespace matang::scoring {

/// The band that names a figure below the index, or nullptr: of a complete node that has a table.
[[nodiscard]] const rubric::PredicateBand* bandOfNode(const CardContext& context, rubric::NodeIndex node);

/// Names a complete index; adds predicate-bases-differ, predicate-differs and predicate-unknown to the findings.
[[nodiscard]] PredicateResult namePredicate(const CardContext& context, std::vector<base::Diagnostic>& findings);

}  // namespace matang::scoring

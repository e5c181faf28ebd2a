// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/rubric/weight_set.h>

namespace matang::cli {

/// False where the node or one above it is shown but no part of the value above.
[[nodiscard]] bool isCounted(const rubric::Rubric& rubric, rubric::NodeIndex node);

enum class TreeDepth {
    Rules,     ///< nodes with their weights and rules
    Criteria,  ///< also the text of every level, evidence hints and notes
};

/// Prints the tree of a rubric as a profile sees it: a line for each node with its weights, kind, scale and marks of doubt, below it what
/// is special about it, then what the marks mean and what the weights add up to. Long names go on below themselves.
void printTree(const rubric::Rubric& rubric, const rubric::WeightSet& weights, TreeDepth depth, const Console& console);

}  // namespace matang::cli

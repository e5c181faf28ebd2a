// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorer.h"

#include <optional>
#include <vector>

namespace matang::scoring {

/// Scores every unit of a repeated node by itself: the fixed ones in their order, else all that anything was given for, by name.
/// `whole` is the card's sheet so far, for conditions that look outside.
[[nodiscard]] std::vector<UnitScore> scoreUnits(const CardTask& task, const Inputs& inputs, const std::vector<NodeScore>& whole,
                                                rubric::NodeIndex index);

/// Puts into the card's nodes what the units give together: the repeated node's counts and coverage, and below it the figures of each
/// node, combined by the same rule. Returns the repeated node's combined figure.
[[nodiscard]] std::optional<Combined> mergeUnits(const rubric::Rubric& rubric, rubric::NodeIndex index, const std::vector<UnitScore>& units,
                                                 std::vector<NodeScore>& whole);

}  // namespace matang::scoring

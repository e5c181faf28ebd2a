// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorer.h"

#include <optional>
#include <vector>

namespace matang::scoring {

/// Scores every unit of a repeated node by itself: the fixed ones in their order, else all that anything was given for, by name.
/// `whole` is the card's sheet so far, for conditions that look outside.
[[nodiscard]] std::vector<UnitScore> scoreUnits(const CardTask& task, const Inputs& inputs, const Whole& whole, rubric::NodeIndex index);

/// Puts into the card's nodes what the units give together: the repeated node's counts and coverage, and below it the figures of each
/// node, combined by the same rule. Returns the repeated node's combined figure.
[[nodiscard]] std::optional<Combined> mergeUnits(const rubric::Rubric& rubric, const rubric::WeightSet& weights, rubric::NodeIndex index,
                                                 const std::vector<UnitScore>& units, std::vector<NodeScore>& whole);

/// The units of one repeated node that count below it: for Best those with the highest figures, else all.
[[nodiscard]] std::vector<const UnitScore*> countedUnits(const rubric::Repetition& repetition, std::vector<const UnitScore*> units);

/// How the figures of a node below a repeated one are combined over the units.
[[nodiscard]] rubric::Repetition ruleBelow(const rubric::Repetition& repetition, int units);

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/scoring/score_card.h>

namespace matang::scoring {

/// True where contributions are not simply share x value: the rubric is not plain, or something does not apply.
[[nodiscard]] bool needsSpreading(const rubric::Rubric& rubric, const ScoreCard& card);

/// Sets the contribution of every node from the index down, so that those of the children add up to their parent's as far as the parent
/// is a sum of parts. Below a median, a minimum, a limit that took effect there are none.
void spreadContributions(const rubric::Rubric& rubric, const rubric::WeightSet& weights, ScoreCard& card);

}  // namespace matang::scoring

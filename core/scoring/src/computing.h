// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "journal.h"

#include <matang/scoring/score_card.h>

namespace matang::scoring {

/// What `score` does, noting in the journal (which may be nullptr) how each figure comes about.
[[nodiscard]] ScoreCard computeCard(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                    const assessment::AssessmentRecord& record, const Scope& scope, const Circumstances& circumstances,
                                    Journal* journal);

}  // namespace matang::scoring

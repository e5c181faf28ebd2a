// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/evidence_gaps.h>

#include <optional>

namespace matang::analysis {

/// The common verdict of the latest stage, no later than the one at this place in the instrument's order, at which anybody judged the
/// piece.
[[nodiscard]] std::optional<assessment::Verdict> verdictUpTo(const rubric::Rubric& rubric, const EvidenceItem& item, int stageOrder);

/// The place of the card's stage in the instrument's order; of one that it does not know, the last.
[[nodiscard]] int stageOrderOf(const ScoredAssessment& scored);

}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>

#include <optional>

namespace matang::analysis {

/// What a node contributes to the index of an assessment. What does not apply, or was not chosen where not all need to be answered,
/// contributes nothing (0). Nothing where the node is not completely known, or no sum leads from it to the index.
[[nodiscard]] std::optional<base::Rational> knownContribution(const ScoredAssessment& scored, rubric::NodeIndex node);

/// By how much the contribution of a node changed between two assessments of one instrument and profile; nothing where it is not known in
/// both.
[[nodiscard]] std::optional<base::Rational> contributionChange(const ScoredAssessment& earlier, const ScoredAssessment& later,
                                                               rubric::NodeIndex node);

}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contribution_change.h"

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// True where the node is one of several of which only some had to be answered, and enough of the others were.
bool isNotChosen(const ScoredAssessment& scored, NodeIndex node) {
    const NodeIndex parent = scored.rubric->node(node).parent;
    return parent >= 0 && scored.rubric->node(parent).enough > 0 && scored.card.node(parent).complete();
}

}  // namespace

std::optional<Rational> knownContribution(const ScoredAssessment& scored, NodeIndex node) {
    const scoring::NodeScore& score = scored.card.node(node);
    if (score.value) {
        return score.complete() ? score.contribution : std::nullopt;
    }
    return score.applies.isZero() || isNotChosen(scored, node) ? std::optional{Rational{}} : std::nullopt;
}

std::optional<Rational> contributionChange(const ScoredAssessment& earlier, const ScoredAssessment& later, NodeIndex node) {
    const auto before = knownContribution(earlier, node);
    const auto after = knownContribution(later, node);
    return before && after ? std::optional{*after - *before} : std::nullopt;
}

}  // namespace matang::analysis

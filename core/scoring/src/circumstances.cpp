// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/circumstances.h>

#include <algorithm>

namespace matang::scoring {
namespace {

using rubric::Condition;

bool looksAtEvidence(const Condition& condition) {
    return condition.kind == Condition::Kind::Evidence || std::any_of(condition.parts.begin(), condition.parts.end(), looksAtEvidence);
}

bool looksAtEvidence(const rubric::Node& node) {
    return std::any_of(node.gates.begin(), node.gates.end(), [](const auto& gate) { return looksAtEvidence(gate.condition); }) ||
           std::any_of(node.bonuses.begin(), node.bonuses.end(), [](const auto& bonus) { return looksAtEvidence(bonus.when); }) ||
           std::any_of(node.limits.begin(), node.limits.end(), [](const auto& limit) { return looksAtEvidence(limit.when); });
}

}  // namespace

Needs needsOf(const rubric::Rubric& rubric) {
    Needs needs;
    needs.kind = std::any_of(rubric.peerGroupings.begin(), rubric.peerGroupings.end(),
                             [](const auto& grouping) { return grouping.by == rubric::PeerGrouping::By::Kind; });
    for (const rubric::Node& node : rubric.nodes) {
        needs.evidence = needs.evidence || looksAtEvidence(node);
        needs.imports = needs.imports || node.import.has_value();
        needs.cohort = needs.cohort || node.normalisation.looksAtCohort();
        needs.earlier = needs.earlier || node.overYears.has_value();
    }
    return needs;
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/evidence_gaps.h>

#include "evidence_claim.h"

#include <utility>

namespace matang::analysis {
namespace {

using assessment::Verdict;
using rubric::NodeIndex;

void countVerdict(EvidenceCoverage& coverage, std::optional<Verdict> verdict) {
    coverage.accepted += verdict == Verdict::Accepted ? 1 : 0;
    coverage.insufficient += verdict == Verdict::Insufficient ? 1 : 0;
    coverage.irrelevant += verdict == Verdict::Irrelevant ? 1 : 0;
}

void add(EvidenceCoverage& sum, const EvidenceCoverage& part) {
    sum.indicators += part.indicators;
    sum.claimed += part.claimed;
    sum.attached += part.attached;
    sum.withoutGaps += part.withoutGaps;
    sum.pieces += part.pieces;
    sum.accepted += part.accepted;
    sum.insufficient += part.insufficient;
    sum.irrelevant += part.irrelevant;
}

/// By NodeIndex: whether a rule of severity error is not met.
std::vector<bool> withErrors(const rubric::Rubric& rubric, std::span<const EvidenceGap> gaps) {
    std::vector<bool> wrong(rubric.nodes.size(), false);
    for (const EvidenceGap& gap : gaps) {
        const bool isError = rubric.evidenceRules[static_cast<std::size_t>(gap.rule)].severity == rubric::EvidenceRule::Severity::Error;
        if (isError) {
            wrong[static_cast<std::size_t>(gap.indicator)] = true;
        }
    }
    return wrong;
}

bool isAsked(const ScoredAssessment& scored, NodeIndex index) {
    const auto at = static_cast<std::size_t>(index);
    const bool doesNotApply = at < scored.card.nodes.size() && scored.card.nodes[at].applies.isZero() && !scored.card.nodes[at].value;
    return scored.rubric->node(index).isIndicator() && scored.weights->holds(index) && !doesNotApply;
}

}  // namespace

std::vector<EvidenceCoverage> evidenceCoverage(const ScoredAssessment& scored, std::span<const EvidenceItem> evidence,
                                               std::span<const EvidenceGap> gaps) {
    const rubric::Rubric& rubric = *scored.rubric;
    std::vector<EvidenceCoverage> coverage(rubric.nodes.size());
    for (const EvidenceItem& item : evidence) {
        if (const NodeIndex node = rubric.find(item.link.node); node >= 0) {
            EvidenceCoverage& own = coverage[static_cast<std::size_t>(node)];
            ++own.pieces;
            countVerdict(own, latestVerdict(rubric, item));
        }
    }
    const std::vector<std::optional<Claim>> claims = claimsOf(scored);
    const std::vector<bool> wrong = withErrors(rubric, gaps);
    // Children stand behind their parents, so that going backwards a node is complete before it is added to the one above.
    for (std::size_t at = coverage.size(); at-- > 0;) {
        const auto index = static_cast<NodeIndex>(at);
        EvidenceCoverage& own = coverage[at];
        own.indicators += isAsked(scored, index) ? 1 : 0;
        if (claims[at]) {
            ++own.claimed;
            own.attached += own.pieces > 0 ? 1 : 0;
            own.withoutGaps += wrong[at] ? 0 : 1;
        }
        if (rubric.node(index).parent >= 0) {
            add(coverage[static_cast<std::size_t>(rubric.node(index).parent)], own);
        }
    }
    return coverage;
}

}  // namespace matang::analysis

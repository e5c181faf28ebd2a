// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_verdict.h"

#include <vector>

namespace matang::analysis {

using assessment::Judgement;
using assessment::Verdict;

std::optional<Verdict> verdictUpTo(const rubric::Rubric& rubric, const EvidenceItem& item, int stageOrder) {
    int latest = -1;
    std::vector<Judgement> together;
    for (const Judgement& judgement : item.judgements) {
        const int order = rubric.stageOrder(judgement.stage);
        if (order < 0 || order < latest || order > stageOrder) {
            continue;
        }
        if (order > latest) {
            together.clear();
            latest = order;
        }
        together.push_back(judgement);
    }
    return assessment::commonVerdict(together);
}

int stageOrderOf(const ScoredAssessment& scored) {
    const int order = scored.rubric->stageOrder(scored.card.stage);
    return order >= 0 ? order : static_cast<int>(scored.rubric->stages.size()) - 1;
}

std::optional<Verdict> latestVerdict(const rubric::Rubric& rubric, const EvidenceItem& item) {
    return verdictUpTo(rubric, item, static_cast<int>(rubric.stages.size()) - 1);
}

}  // namespace matang::analysis

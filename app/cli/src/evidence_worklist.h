// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <matang/analysis/evidence_gaps.h>

#include <string>
#include <vector>

namespace matang::cli {

/// What the rules of an instrument find in the evidence of one assessment.
struct Worklist {
    std::string agency;
    analysis::ScoredAssessment scored;
    std::string day;  ///< ISO 8601, against which the age of evidence is measured
    std::vector<analysis::EvidenceItem> items;
    std::vector<analysis::EvidenceGap> gaps;
    std::vector<analysis::EvidenceCoverage> coverage;  ///< by NodeIndex
    rubric::NodeIndex below = rubric::kRoot;           ///< the node that is asked for
};

/// Leaves the gaps of a node and of all below it. An empty id leaves all.
void keepBelow(Worklist& list, const std::string& node);
[[nodiscard]] bool hasErrors(const Worklist& list);

void printWorklist(const Worklist& list, const Console& console);
void printWorklistJson(const Worklist& list, const Console& console);

}  // namespace matang::cli

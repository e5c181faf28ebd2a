// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scored.h"

#include <matang/analysis/evidence_gaps.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace matang::testing {

using analysis::DocumentLack;
using analysis::EvidenceItem;
using rubric::DocumentContent;
using rubric::DocumentKind;
using rubric::EvidencePurpose;
using rubric::EvidenceRule;

/// The day that the tests measure ages against.
inline const std::string kToday = "2024-11-26";

inline EvidenceRule ruleFor(EvidenceRule::Check check, std::string id = "r") {
    EvidenceRule rule;
    rule.id = std::move(id);
    rule.check = check;
    return rule;
}

/// A signed report of a review of the day of reference that has all that may be asked for; tests take something away.
inline EvidenceItem piece(const std::string& node, const std::string& letter, std::int64_t id) {
    EvidenceItem item;
    item.link.id = assessment::EvidenceLinkId(id);
    item.link.node = rubric::NodeId(node);
    item.link.letter = letter;
    item.link.fileName = "berkas-" + std::to_string(id) + ".pdf";
    item.link.purpose = EvidencePurpose::Review;
    item.document.kind = DocumentKind::Report;
    item.document.signer = "Sekda";
    item.document.date = kToday;
    item.document.hasIssues = true;
    item.document.hasRecommendations = true;
    return item;
}

/// The sample rubric with these rules, scored at the final stage.
inline analysis::ScoredAssessment scoredWith(std::vector<EvidenceRule> rules, RecordBuilder builder,
                                             RubricBuilder sample = sampleRubric()) {
    sample.rubric.evidenceRules = std::move(rules);
    return scored(std::make_shared<const rubric::Rubric>(std::move(sample.rubric)), std::move(builder.record), 2024);
}

inline std::string wordOf(DocumentLack lack) {
    constexpr std::array<const char*, 9> kWords{"purpose",      "kind",   "signature",       "date",   "recent",
                                                "after-review", "issues", "recommendations", "in-time"};
    return kWords.at(static_cast<std::size_t>(lack));
}

/// Each gap as "I1 rule level 4 #2: kind, recent (2024-11-26)".
inline std::vector<std::string> linesOf(const rubric::Rubric& rubric, const std::vector<analysis::EvidenceGap>& gaps) {
    std::vector<std::string> lines;
    for (const analysis::EvidenceGap& gap : gaps) {
        std::string line = rubric.node(gap.indicator).id.text + " " + rubric.evidenceRules[static_cast<std::size_t>(gap.rule)].id +
                           " level " + std::to_string(gap.level);
        line += gap.link ? " #" + std::to_string(gap.link->number) : "";
        for (const DocumentLack lack : gap.lacks) {
            line += (lack == gap.lacks.front() ? ": " : ", ") + wordOf(lack);
        }
        lines.push_back(line + (gap.day.empty() ? "" : " (" + gap.day + ")"));
    }
    return lines;
}

inline std::vector<std::string> gapsOf(const analysis::ScoredAssessment& scored, const std::vector<EvidenceItem>& evidence,
                                       const std::string& day = kToday) {
    return linesOf(*scored.rubric, analysis::evidenceGaps(scored, evidence, day));
}

}  // namespace matang::testing

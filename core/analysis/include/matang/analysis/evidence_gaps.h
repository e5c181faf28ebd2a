// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>
#include <matang/assessment/document.h>
#include <matang/assessment/judgement.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace matang::analysis {

/// One evidence link with all that is known of it.
struct EvidenceItem {
    assessment::EvidenceLink link;
    assessment::Document document;
    std::vector<assessment::Judgement> judgements;  ///< of every stage and assessor
    std::optional<bool> searchable;                 ///< whether words can be found in it; nothing: not known, or not a text
    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

/// What a document lacks of what a rule demands.
enum class DocumentLack { Purpose, Kind, Signature, Date, Recent, AfterReview, Issues, Recommendations };

/// One demand of a rule of the instrument that the evidence of an indicator does not meet.
struct EvidenceGap {
    rubric::NodeIndex indicator = -1;
    int rule = -1;                                     ///< position in Rubric::evidenceRules
    int level = 0;                                     ///< the claimed level
    std::optional<assessment::EvidenceLinkId> link{};  ///< the piece it is about; nothing: nothing of the kind is attached
    std::vector<DocumentLack> lacks{};                 ///< of `link`: what it lacks, in the order of the enumeration
    std::string day{};  ///< ISO 8601, where `lacks` holds Recent or AfterReview or the check is Current: the day that the document's day is
                        ///< measured against
    friend bool operator==(const EvidenceGap&, const EvidenceGap&) = default;
};

/// The day against which the age of evidence is measured: the day of the first handing in, else today, but no day after the assessed year
/// (31 December).
[[nodiscard]] std::string referenceDay(int year, const std::optional<std::string>& handedInOn, const std::string& today);

/// Holds the rules of the instrument against the evidence of an assessment at the stage of its card: the worklist, in the order of
/// indicators and rules. Indicators without a value claim nothing. Evidence that the assessors of the card's latest judged stage call
/// irrelevant does not count.
[[nodiscard]] std::vector<EvidenceGap> evidenceGaps(const ScoredAssessment& scored, std::span<const EvidenceItem> evidence,
                                                    const std::string& referenceDay);

/// How far the evidence of a node goes, counted in indicators below it.
struct EvidenceCoverage {
    int indicators = 0;
    int claimed = 0;      ///< indicators with a value at the card's stage
    int attached = 0;     ///< of the claimed ones: with any evidence
    int withoutGaps = 0;  ///< of the claimed ones: every rule of severity error is met
    int pieces = 0;       ///< links
    int accepted = 0;     ///< links by the common verdict of their latest judged stage
    int insufficient = 0;
    int irrelevant = 0;
    friend bool operator==(const EvidenceCoverage&, const EvidenceCoverage&) = default;
};

/// Of every node, by NodeIndex.
[[nodiscard]] std::vector<EvidenceCoverage> evidenceCoverage(const ScoredAssessment& scored, std::span<const EvidenceItem> evidence,
                                                             std::span<const EvidenceGap> gaps);

/// The common verdict of the latest stage, in the instrument's order, at which anybody judged the piece.
[[nodiscard]] std::optional<assessment::Verdict> latestVerdict(const rubric::Rubric& rubric, const EvidenceItem& item);

}  // namespace matang::analysis

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

/// What a document lacks of what a rule demands. InTime: it is dated after the year of the day of reference, so that it proves another
/// state than the assessed one.
enum class DocumentLack { Purpose, Kind, Signature, Date, Recent, AfterReview, Issues, Recommendations, InTime };

/// One demand of a rule of the instrument that the evidence of an indicator does not meet.
struct EvidenceGap {
    rubric::NodeIndex indicator = -1;
    int rule = -1;                                     ///< position in Rubric::evidenceRules
    int level = 0;                                     ///< the claimed level
    std::optional<assessment::EvidenceLinkId> link{};  ///< the piece it is about; nothing: nothing of the kind is attached
    std::vector<DocumentLack> lacks{};                 ///< of `link`: what it lacks, in the order of the enumeration
    std::string day{};  ///< ISO 8601, where `lacks` holds Recent, AfterReview or InTime or the check is Current: the day that the
                        ///< document's day is measured against: the day of reference, with AfterReview that of the review, with InTime the
                        ///< last day of the year
    friend bool operator==(const EvidenceGap&, const EvidenceGap&) = default;
};

/// The day against which the age of evidence is measured: the day of the first handing in, else today, but no day after the assessed year
/// (31 December).
[[nodiscard]] std::string referenceDay(int year, const std::optional<std::string>& handedInOn, const std::string& today);

/// Holds the rules of the instrument against the evidence of an assessment at the stage of its card: the worklist, in the order of
/// indicators and rules. Indicators without a value claim nothing. Evidence that the assessors of the card's latest judged stage call
/// irrelevant does not count; that stage is, for every piece, the latest one up to the card's at which anybody judged it.
///
/// Claimed is the indicator's value without the part after the point, in a repeated sub-tree the highest of any unit. Rules with levels do
/// not hold where there are no levels to claim: where something is measured, imported or asked in a survey, and on scales without levels.
///
/// Document: where too few pieces meet every demand, the gap names the piece that comes nearest (fewest lacks, then the latest date, then
/// the lowest letter), of those that serve the rule's purpose (where it demands none: that are of its kinds) or that leave this unsaid and
/// have all the rest; else no piece. FollowUp: the same, looking only at purpose and date; without a dated review there is nothing to
/// follow, and the gap names no piece. Named: where nothing is explained at all, one gap for the indicator. A piece is named by its number
/// ("1.a", "I1.a"), its file name with or without its ending, or the title or number of the document, without regard to case, spaces,
/// underscores and hyphens; what may be any figure or abbreviation ("12", "2023", "SK") names nothing. Linked: a piece for no level in
/// particular proves any.
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

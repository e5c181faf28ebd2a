// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <matang/analysis/evidence_gaps.h>
#include <matang/text/language.h>

#include <span>

namespace matang::gui {

struct AttachOutcome;

/// "20.a": the number of the indicator with the letter, as the guideline numbers files.
[[nodiscard]] QString evidenceNumber(const rubric::Rubric& rubric, const assessment::EvidenceLink& link);
/// A name from outside as it may be shown: without control characters and marks that turn the direction of text.
[[nodiscard]] QString shownText(const std::string& text);
[[nodiscard]] QString shownText(const QString& text);
/// The name under which a copy of a piece of evidence is offered to be saved.
[[nodiscard]] QString safeName(const assessment::EvidenceLink& link);

// The words for each; nothing for Unsaid.
[[nodiscard]] QString documentKindWords(rubric::DocumentKind kind, text::Language language);
[[nodiscard]] QString evidencePurposeWords(rubric::EvidencePurpose purpose, text::Language language);
[[nodiscard]] QString confidentialityWords(assessment::Confidentiality confidentiality, text::Language language);
[[nodiscard]] QString verdictWords(assessment::Verdict verdict, text::Language language);
/// What assessors think of a piece at the latest stage that was judged: "accepted", "2 accepted, 1 insufficient"; empty where nobody did.
[[nodiscard]] QString verdictsWords(std::span<const assessment::Judgement> judgements, const rubric::Rubric& rubric,
                                    text::Language language);
/// What is missing, as a sentence.
[[nodiscard]] QString gapWords(const rubric::Rubric& rubric, const analysis::EvidenceGap& gap,
                               std::span<const analysis::EvidenceItem> items, text::Language language);
/// What came of attaching files, or nothing where all of it went as wanted.
[[nodiscard]] QString attachWords(const AttachOutcome& outcome, text::Language language);

}  // namespace matang::gui

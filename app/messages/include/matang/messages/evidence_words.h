// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/evidence_gaps.h>
#include <matang/rubric/rubric.h>
#include <matang/text/language.h>

#include <string>
#include <string_view>

namespace matang::messages {

// The word for each in the interface language, in lower case ("notula", "tindak lanjut"); Unsaid is "belum disebut".
[[nodiscard]] std::string word(rubric::DocumentKind kind, text::Language language);
[[nodiscard]] std::string word(rubric::EvidencePurpose purpose, text::Language language);
[[nodiscard]] std::string word(assessment::Confidentiality confidentiality, text::Language language);
[[nodiscard]] std::string word(assessment::Verdict verdict, text::Language language);
/// A label as short as on a chip: "tanpa penanda tangan".
[[nodiscard]] std::string word(analysis::DocumentLack lack, text::Language language);

/// "purpose", "kind", "signature", "date", "recent", "after-review", "issues", "recommendations", as JSON writes it.
[[nodiscard]] std::string_view documentLackCode(analysis::DocumentLack lack);

/// The number of a piece as the guideline writes it: the indicator's printed code (else its id) and the letter, "20.a".
[[nodiscard]] std::string evidenceNumber(const rubric::Rubric& rubric, const assessment::EvidenceLink& link);

/// What a piece of evidence is called in a sentence: "Notula tinjauan (1.b)", or its file where its kind is not known.
[[nodiscard]] std::string evidenceSubject(const rubric::Rubric& rubric, const analysis::EvidenceItem& item, text::Language language);

/// What is missing, as one sentence: "Notula tinjauan (1.b) bertanggal 3 Maret 2020, lebih dari 24 bulan sebelum 31 Desember 2021." What to
/// do about it is the rule's own advice. `item` is the piece that the gap is about, nullptr where `gap.link` is empty.
[[nodiscard]] std::string gapSentence(const rubric::Rubric& rubric, const analysis::EvidenceGap& gap, const analysis::EvidenceItem* item,
                                      text::Language language);

}  // namespace matang::messages

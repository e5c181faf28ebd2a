// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <matang/assessment/finding.h>
#include <matang/base/clock.h>

#include <cstddef>
#include <string>

// Words that the sections about the work around the marks share: findings, targets, clarifications, evidence.
namespace matang::sections {

/// What a piece of that work is about, as a table writes it.
struct NodeWords {
    std::string number;  ///< "14", "D2"; of a node that the instrument does not know its id
    std::string name;
    std::size_t order = 0;  ///< in reading order, unknown ones last
};
[[nodiscard]] NodeWords wordsOf(const Speech& speech, const rubric::NodeId& node);
/// The same in one text: "14. Inovasi proses bisnis", "Indeks SPBE".
[[nodiscard]] std::string nodeText(const Speech& speech, const rubric::NodeId& node);

/// True for what was written at the stage of the report or an earlier one, as its marks are. Without a stage everything is.
[[nodiscard]] bool isUpToStage(const Speech& speech, const rubric::StageId& stage);

/// One phrase for a single thing and another for several, each with the gap {number}: "tiga temuan", "one finding".
[[nodiscard]] std::string counting(const Speech& speech, std::size_t count, const std::string& one, const std::string& several);

/// "a, b, c" with the last divided by a word: "a, b dan c".
[[nodiscard]] std::string enumerated(const Speech& speech, const std::vector<std::string>& parts);

/// "12 November 2024".
[[nodiscard]] std::string dayText(const Speech& speech, base::Moment moment);

/// The word for one finding ("kekuatan") and the title of several ("Kekuatan").
[[nodiscard]] std::string kindTitle(const Speech& speech, assessment::FindingKind kind);

/// A text as typed in, without blank lines and blanks at its ends.
[[nodiscard]] std::string tidied(const std::string& text);

/// How many characters a person sees.
[[nodiscard]] std::size_t lengthOf(const std::string& text);

/// Whole sentences from the beginning that are together no longer than `most` characters; empty where the first one is longer.
[[nodiscard]] std::string firstSentences(const std::string& text, std::size_t most);

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "widgets/level_choice.h"
#include "wording.h"

#include <matang/scoring/explanation.h>

#include <QStringList>

#include <optional>
#include <vector>

namespace matang::gui {

/// How a node's figure came about, in the unit that is looked at.
[[nodiscard]] scoring::Explanation explanationAt(const AssessmentDocument& document, rubric::NodeIndex node);

/// What was done to a figure on its way, as one sentence ("Paling tinggi 2,5, jadi 2,5").
[[nodiscard]] QString stepWords(const scoring::Step& step, const AssessmentDocument& document, const Wording& wording);

/// What a measured amount, or one taken from another assessment, becomes: "75 % → 4,00 pada skala 1-5", one line for every thing to know.
[[nodiscard]] QStringList outcomeWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator);

/// The answers to a survey in figures: how many there are, and their mean, lowest and highest.
[[nodiscard]] QStringList surveyWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator);

/// What the card warns of about the answer to an indicator, as sentences.
[[nodiscard]] QStringList answerWarnings(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator);

/// The words that may be answered, each with what it is worth; their values are their places in the rubric.
[[nodiscard]] std::vector<LevelChoice::Level> categoryContents(const AssessmentDocument& document, const Wording& wording,
                                                               rubric::NodeIndex indicator, const std::optional<base::Rational>& own);

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"

#include <matang/analysis/what_if.h>

#include <string>
#include <vector>

namespace matang::gui {

/// The parts right below the index with the highest and with the lowest value, each in reading order where several share it. Both empty
/// where fewer than two parts have a value; the same parts in both where all have the same.
struct Extremes {
    std::vector<rubric::NodeIndex> strongest;
    std::vector<rubric::NodeIndex> weakest;
    [[nodiscard]] bool allEqual() const { return !strongest.empty() && strongest == weakest; }
};

[[nodiscard]] Extremes extremesOf(const rubric::Rubric& rubric, const scoring::ScoreCard& card);

/// One more level of an indicator, and what it would bring.
struct BestStep {
    rubric::NodeIndex indicator = -1;
    base::Rational from;
    analysis::LevelEffect effect;
};

/// The steps that lift the index most, at most `most`, without indicators below a reported figure, which no level moves.
[[nodiscard]] std::vector<BestStep> bestSteps(const AssessmentDocument& document, std::size_t most);

/// The clarifications of the open assessment that are not closed: past their day first, then by day, then those without one.
[[nodiscard]] std::vector<assessment::Clarification> openQuestions(const AssessmentDocument& document, const std::string& today);

}  // namespace matang::gui

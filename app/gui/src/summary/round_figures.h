// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round_state.h"

#include <matang/assessment/clarification.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace matang::gui {

/// One instrument in one year.
struct Round {
    std::shared_ptr<const rubric::Rubric> rubric;
    int year = 0;
    int assessments = 0;

    [[nodiscard]] bool holds(const OverviewRow& row) const { return row.year == year && row.rubric->id == rubric->id; }
};

/// The rounds of a workspace: latest year first, those with most assessments first within it.
[[nodiscard]] std::vector<Round> roundsOf(const std::vector<OverviewRow>& rows);

/// How many agencies have an assessment.
[[nodiscard]] int agencyCount(const std::vector<OverviewRow>& rows);

/// The place of the round that speaks for the workspace: with most assessments, of equals the latest. -1 where there is none.
[[nodiscard]] int mainRound(const std::vector<Round>& rounds);

/// How many assessments of a round are in which state: all states, in the order of `kRoundStates`.
[[nodiscard]] std::vector<std::pair<RoundState, int>> stateCounts(const std::vector<OverviewRow>& rows, const Round& round);

/// The assessments of a round that something is missing in, the least filled in first, equals by name; at most `most`.
[[nodiscard]] std::vector<const OverviewRow*> leastFilled(const std::vector<OverviewRow>& rows, const Round& round, std::size_t most);

/// A question that waits for its answer.
using Question = std::pair<assessment::AssessmentId, assessment::Clarification>;

/// True where the day by which an answer is wanted is over. `today`: ISO 8601.
[[nodiscard]] bool isPastDue(const assessment::Clarification& clarification, const std::string& today);

/// Those of a round that are past their day, the longest first.
[[nodiscard]] std::vector<Question> pastDue(const std::vector<Question>& questions, const Overview& overview, const Round& round,
                                            const std::string& today);

}  // namespace matang::gui

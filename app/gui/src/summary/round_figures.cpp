// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_figures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace matang::gui {

namespace {

bool isMissingSomething(const OverviewRow& row) {
    const auto state = roundStateOf(row);
    return state == RoundState::NotBegun || state == RoundState::BeingFilled;
}

}  // namespace

std::vector<Round> roundsOf(const std::vector<OverviewRow>& rows) {
    std::map<std::pair<std::string, int>, Round> byName;
    for (const auto& row : rows) {
        auto& round = byName[{row.rubric->id.text, row.year}];
        round.rubric = row.rubric;
        round.year = row.year;
        ++round.assessments;
    }
    std::vector<Round> rounds;
    rounds.reserve(byName.size());
    for (auto& [name, round] : byName) {
        rounds.push_back(std::move(round));
    }
    std::stable_sort(rounds.begin(), rounds.end(), [](const Round& left, const Round& right) {
        return left.year != right.year ? left.year > right.year : left.assessments > right.assessments;
    });
    return rounds;
}

int agencyCount(const std::vector<OverviewRow>& rows) {
    std::set<assessment::AgencyId> agencies;
    for (const auto& row : rows) {
        agencies.insert(row.record.agency);
    }
    return static_cast<int>(agencies.size());
}

int mainRound(const std::vector<Round>& rounds) {
    const auto most = std::max_element(rounds.begin(), rounds.end(),
                                       [](const Round& left, const Round& right) { return left.assessments < right.assessments; });
    return most == rounds.end() ? -1 : static_cast<int>(most - rounds.begin());
}

std::vector<std::pair<RoundState, int>> stateCounts(const std::vector<OverviewRow>& rows, const Round& round) {
    std::vector<std::pair<RoundState, int>> counts;
    counts.reserve(kRoundStates.size());
    for (const auto state : kRoundStates) {
        const auto count =
            std::count_if(rows.begin(), rows.end(), [&](const OverviewRow& row) { return round.holds(row) && roundStateOf(row) == state; });
        counts.emplace_back(state, static_cast<int>(count));
    }
    return counts;
}

std::vector<const OverviewRow*> leastFilled(const std::vector<OverviewRow>& rows, const Round& round, std::size_t most) {
    std::vector<const OverviewRow*> found;
    for (const auto& row : rows) {
        if (round.holds(row) && isMissingSomething(row)) {
            found.push_back(&row);
        }
    }
    const auto shown = std::min(most, found.size());
    // Shares compared as products, so that nothing is rounded.
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const OverviewRow* left, const OverviewRow* right) {
                          const auto first = static_cast<std::int64_t>(left->filled) * std::max(1, right->indicators);
                          const auto second = static_cast<std::int64_t>(right->filled) * std::max(1, left->indicators);
                          return first != second ? first < second : left->agency < right->agency;
                      });
    found.resize(shown);
    return found;
}

bool isPastDue(const assessment::Clarification& clarification, const std::string& today) {
    return clarification.state == assessment::ClarificationState::Open && !clarification.due.empty() && clarification.due < today;
}

std::vector<Question> pastDue(const std::vector<Question>& questions, const Overview& overview, const Round& round,
                              const std::string& today) {
    std::vector<Question> late;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(late), [&](const Question& one) {
        const auto* row = overview.row(one.first);
        return row != nullptr && round.holds(*row) && isPastDue(one.second, today);
    });
    std::stable_sort(late.begin(), late.end(),
                     [](const Question& left, const Question& right) { return left.second.due < right.second.due; });
    return late;
}

}  // namespace matang::gui

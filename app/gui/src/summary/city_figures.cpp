// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_figures.h"

#include "round_figures.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace matang::gui {

namespace {

/// A reported figure above an indicator does not move with it.
bool isHeldAbove(const AssessmentDocument& document, rubric::NodeIndex indicator) {
    for (auto node = document.rubric().node(indicator).parent; node >= 0; node = document.rubric().node(node).parent) {
        if (document.card().node(node).source == scoring::ValueSource::Reported) {
            return true;
        }
    }
    return false;
}

}  // namespace

Extremes extremesOf(const rubric::Rubric& rubric, const scoring::ScoreCard& card) {
    std::vector<rubric::NodeIndex> known;
    for (const auto node : rubric.node(rubric::kRoot).children) {
        if (card.node(node).value) {
            known.push_back(node);
        }
    }
    Extremes extremes;
    if (known.size() < 2) {
        return extremes;
    }
    const auto less = [&card](auto left, auto right) { return *card.node(left).value < *card.node(right).value; };
    const auto [least, greatest] = std::minmax_element(known.begin(), known.end(), less);
    const auto& low = *card.node(*least).value;
    const auto& high = *card.node(*greatest).value;
    for (const auto node : known) {
        if (*card.node(node).value == high) {
            extremes.strongest.push_back(node);
        }
        if (*card.node(node).value == low) {
            extremes.weakest.push_back(node);
        }
    }
    return extremes;
}

std::vector<BestStep> bestSteps(const AssessmentDocument& document, std::size_t most) {
    std::vector<BestStep> best;
    const auto& current = document.current();
    if (document.answer() != assessment::Answer::AsIs) {
        return best;
    }
    const auto steps = analysis::nextSteps(document.rubric(), document.weights(), current.record, document.stage(), current.circumstances);
    for (const auto& step : steps) {
        if (best.size() == most || step.indexChange <= base::Rational{}) {
            break;
        }
        if (isHeldAbove(document, step.indicator)) {
            continue;
        }
        const auto effects = analysis::levelEffects(document.rubric(), document.weights(), current.record, document.stage(), step.indicator,
                                                    current.circumstances);
        const auto found = std::find_if(effects.begin(), effects.end(), [&step](const auto& one) { return one.value == step.to; });
        if (found != effects.end()) {
            best.push_back({step.indicator, step.from, *found});
        }
    }
    return best;
}

std::vector<assessment::Clarification> openQuestions(const AssessmentDocument& document, const std::string& today) {
    std::vector<assessment::Clarification> open;
    const auto& all = document.desk().record().clarifications;
    std::copy_if(all.begin(), all.end(), std::back_inserter(open),
                 [](const auto& one) { return one.state != assessment::ClarificationState::Closed; });
    const auto order = [&today](const assessment::Clarification& one) {
        return std::tuple(!isPastDue(one, today), one.state != assessment::ClarificationState::Open, one.due.empty(), one.due);
    };
    std::stable_sort(open.begin(), open.end(), [&order](const auto& left, const auto& right) { return order(left) < order(right); });
    return open;
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/stage_comparison.h>

#include "contribution_change.h"

#include <algorithm>
#include <set>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::NodeId;
using rubric::NodeIndex;
using rubric::StageId;

/// Which nodes were answered at which stage.
using GivenAt = std::set<std::pair<StageId, NodeId>>;

GivenAt givenAt(const assessment::AssessmentRecord& record, assessment::Answer answer) {
    GivenAt given;
    for (const assessment::Mark& mark : record.marks) {
        if (mark.answer == answer && (mark.value || mark.state != assessment::MarkState::Given)) {
            given.emplace(mark.stage, mark.node);
        }
    }
    for (const assessment::ReportedValue& value : record.reportedValues) {
        if (value.answer == answer) {
            given.emplace(value.stage, value.node);
        }
    }
    for (const assessment::Agreement& agreement : record.agreements) {
        if (agreement.answer == answer) {
            given.emplace(agreement.stage, agreement.node);
        }
    }
    return given;
}

ScoredAssessment atStage(const ScoredAssessment& assessment, const StageId& stage) {
    ScoredAssessment scored = assessment;
    scored.card = scoring::score(*scored.rubric, *scored.weights, scored.record, stage, scored.circumstances, assessment.card.answer);
    return scored;
}

StageFigures figuresOf(const ScoredAssessment& scored) {
    StageFigures figures;
    figures.stage = scored.card.stage;
    figures.given = true;
    figures.complete = scored.card.complete();
    figures.index = scored.card.index().value;
    if (figures.index) {
        figures.published = scoring::published(*scored.rubric, *figures.index);
    }
    figures.predicate = scored.card.predicate;
    return figures;
}

StageRow rowOf(const std::vector<ScoredAssessment>& stages, const GivenAt& given, NodeIndex indicator) {
    StageRow row;
    row.indicator = indicator;
    for (const ScoredAssessment& scored : stages) {
        row.values.push_back(scored.card.node(indicator).value);
        row.given.push_back(given.count({scored.card.stage, scored.rubric->node(indicator).id}) > 0);
    }
    if (stages.size() > 1) {
        row.cost = contributionChange(stages.front(), stages.back(), indicator);
    }
    return row;
}

/// True where the first and the last answer of an indicator are not the same.
bool isDisagreement(const StageRow& row) {
    const auto first = std::find(row.given.begin(), row.given.end(), true);
    const auto last = std::find(row.given.rbegin(), row.given.rend(), true);
    if (first == row.given.end()) {
        return false;
    }
    const auto firstAt = static_cast<std::size_t>(first - row.given.begin());
    const auto lastAt = row.given.size() - 1 - static_cast<std::size_t>(last - row.given.rbegin());
    return row.values[firstAt] != row.values[lastAt];
}

void addDifference(StageComparison& comparison) {
    if (comparison.stages.size() < 2 || !comparison.stages.front().complete || !comparison.stages.back().complete) {
        return;
    }
    comparison.difference = *comparison.stages.back().published - *comparison.stages.front().published;
    const auto known = [](const StageRow& row) { return row.cost.has_value(); };
    if (std::all_of(comparison.rows.begin(), comparison.rows.end(), known)) {
        comparison.remainder = comparison.difference;
        for (const StageRow& row : comparison.rows) {
            *comparison.remainder -= *row.cost;
        }
    }
}

}  // namespace

StageComparison compareStages(const ScoredAssessment& assessment) {
    StageComparison comparison;
    if (assessment.record.assessment.participation == assessment::Participation::DidNotTakePart) {
        return comparison;
    }
    const GivenAt given = givenAt(assessment.record, assessment.card.answer);
    std::vector<ScoredAssessment> stages;
    for (const rubric::Stage& stage : assessment.rubric->stages) {
        const bool answered = std::any_of(given.begin(), given.end(), [&](const auto& one) { return one.first == stage.id; });
        if (answered) {
            stages.push_back(atStage(assessment, stage.id));
            comparison.stages.push_back(figuresOf(stages.back()));
        }
    }
    if (stages.empty()) {
        return comparison;
    }
    comparison.rows.reserve(assessment.weights->indicators.size());
    for (const NodeIndex indicator : assessment.weights->indicators) {
        comparison.rows.push_back(rowOf(stages, given, indicator));
    }
    comparison.disagreements = static_cast<int>(std::count_if(comparison.rows.begin(), comparison.rows.end(), isDisagreement));
    addDifference(comparison);
    return comparison;
}

}  // namespace matang::analysis

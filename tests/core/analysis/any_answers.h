// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scored.h"

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

// Random assessments of any instrument in which nothing is missing.
namespace matang::testing {

/// A value on the scale of an indicator: a level, or a step.
inline Rational anyValue(const rubric::Scale& scale) {
    if (!scale.levels.empty()) {
        return (*rc::gen::elementOf(scale.levels)).value;
    }
    const Rational step = scale.step.sign() > 0 ? scale.step : (scale.to - scale.from) / 7;
    const Rational steps = ((scale.to - scale.from) / step).floor();
    int most = 0;
    while (Rational(most + 1) <= steps && most < 1000) {
        ++most;
    }
    return scale.from + step * *rc::gen::inRange(0, most + 1);
}

/// The units that a sub-tree is answered for; one empty name outside such a sub-tree.
inline std::vector<std::string> unitsOf(const rubric::Rubric& rubric, rubric::NodeIndex indicator) {
    const rubric::NodeIndex repeated = rubric.repeatedAbove(indicator);
    if (repeated < 0) {
        return {""};
    }
    const rubric::Repetition& repetition = *rubric.node(repeated).repetition;
    std::vector<std::string> units;
    for (const auto& fixed : repetition.fixed) {
        units.push_back(fixed.id);
    }
    for (int unit = 1; repetition.fixed.empty() && unit <= std::max(2, repetition.atLeast); ++unit) {
        units.push_back("Unit " + std::to_string(unit));
    }
    return units;
}

/// Every indicator of a profile is answered at a stage: with a mark where a level is asked for, with a reported level where an amount is.
inline void answerAll(RecordBuilder& answers, const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                      const std::string& stage = "final") {
    for (const rubric::NodeIndex indicator : weights.indicators) {
        const rubric::Node& node = rubric.node(indicator);
        for (const std::string& unit : unitsOf(rubric, indicator)) {
            const Rational value = anyValue(rubric.scaleOf(indicator));
            if (node.quantity || node.import || node.survey >= 0) {
                answers.record.reportedValues.push_back({node.id, rubric::StageId(stage), {value, 4}, "letter", {}, unit});
            } else if (node.mayNotApply && *rc::gen::inRange(0, 5) == 0) {
                answers.state(node.id.text, assessment::MarkState::NotApplicable, stage).inUnit(unit);
            } else {
                answers.mark(node.id.text, value, stage).inUnit(unit);
            }
        }
    }
}

/// A year in which everything is answered.
inline analysis::ScoredAssessment anyYear(const std::shared_ptr<const rubric::Rubric>& rubric, const std::string& profile, int year) {
    RecordBuilder answers;
    answerAll(answers, *rubric, weightsOf(*rubric, profile));
    return scored(rubric, answers.record, year, profile);
}

}  // namespace matang::testing

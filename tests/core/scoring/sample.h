// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric_builder.h"

#include <matang/scoring/score_card.h>

#include <string>
#include <vector>

namespace matang::testing {

/// Two domains: D1 (40 percent) with I1 (10) and I2 (30), D2 (60 percent) with I3 and I4 (30 each).
inline RubricBuilder sampleRubric() {
    RubricBuilder builder;
    builder.domain("D1", 40).indicator("I1", 10, "D1").indicator("I2", 30, "D1");
    builder.domain("D2", 60).indicator("I3", 30, "D2").indicator("I4", 30, "D2");
    return builder;
}

inline scoring::ScoreCard scoreOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                  const std::string& stage = "final") {
    return scoring::score(rubric, weightsOf(rubric), record, rubric::StageId(stage));
}

inline const scoring::NodeScore& nodeOf(const rubric::Rubric& rubric, const scoring::ScoreCard& card, const std::string& id) {
    return card.node(rubric.find(rubric::NodeId(id)));
}

inline std::vector<std::string> warningsOf(const scoring::ScoreCard& card) {
    std::vector<std::string> texts;
    for (const base::Diagnostic& warning : card.warnings) {
        texts.push_back(base::toString(warning));
    }
    return texts;
}

}  // namespace matang::testing

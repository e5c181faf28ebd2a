// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../scoring/sample.h"

#include <matang/analysis/comparison.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace matang::testing {

/// An assessment of a year, scored at the final stage.
inline analysis::ScoredAssessment scored(std::shared_ptr<const rubric::Rubric> rubric, assessment::AssessmentRecord record, int year,
                                         const std::string& profile = {}) {
    record.assessment.agency = assessment::AgencyId(1);
    record.assessment.rubric = rubric->id;
    record.assessment.profile = rubric::ProfileId(profile);
    record.assessment.year = year;
    auto weights = std::make_shared<const rubric::WeightSet>(weightsOf(*rubric, profile));
    scoring::ScoreCard card = scoring::score(*rubric, *weights, record, rubric::StageId("final"));
    return {std::move(rubric), std::move(weights), std::move(record), std::move(card)};
}

inline std::vector<std::string> textsOf(const std::vector<base::Diagnostic>& findings) {
    std::vector<std::string> texts;
    for (const base::Diagnostic& finding : findings) {
        texts.push_back(base::toString(finding));
    }
    return texts;
}

}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/score_card.h>

#include <matang/base/decimal.h>
#include <matang/base/rounding.h>

#include <algorithm>

namespace matang::scoring {

std::string_view valueSourceCode(ValueSource source) {
    switch (source) {
        case ValueSource::None:
            return "";
        case ValueSource::Computed:
            return "computed";
        case ValueSource::Reported:
            return "reported";
        case ValueSource::Carried:
            return "carried";
    }
    return "";
}

std::optional<rubric::StageId> latestStage(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                           assessment::Answer answer) {
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        return std::nullopt;
    }
    int latest = -1;
    for (const assessment::Mark& mark : record.marks) {
        if (mark.answer == answer && (mark.value || mark.state != assessment::MarkState::Given)) {
            latest = std::max(latest, rubric.stageOrder(mark.stage));
        }
    }
    for (const assessment::ReportedValue& value : record.reportedValues) {
        if (value.answer == answer) {
            latest = std::max(latest, rubric.stageOrder(value.stage));
        }
    }
    return latest < 0 ? std::nullopt : std::optional{rubric.stages[static_cast<std::size_t>(latest)].id};
}

base::Rational published(const rubric::Rubric& rubric, const base::Rational& exact) {
    return base::roundTo(exact, rubric.rounding.decimals, rubric.rounding.mode);
}

std::string printed(const rubric::Rubric& rubric, const base::Rational& exact) {
    return base::formatDecimal(exact, rubric.rounding.decimals, rubric.rounding.mode);
}

}  // namespace matang::scoring

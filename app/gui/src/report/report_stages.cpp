// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_stages.h"

#include "../session/assessment_document.h"

#include <algorithm>
#include <set>

namespace matang::gui {

std::vector<rubric::StageId> stagesWithValues(const AssessmentDocument& document) {
    const auto& record = document.current().record;
    std::set<std::string> filled{document.stage().text};
    for (const auto& mark : record.marks) {
        if (mark.value || mark.state != assessment::MarkState::Given) {
            filled.insert(mark.stage.text);
        }
    }
    for (const auto& value : record.reportedValues) {
        filled.insert(value.stage.text);
    }
    for (const auto& agreement : record.agreements) {
        filled.insert(agreement.stage.text);
    }
    std::vector<rubric::StageId> stages;
    for (const auto& stage : document.rubric().stages) {
        if (filled.contains(stage.id.text)) {
            stages.push_back(stage.id);
        }
    }
    return stages;
}

std::vector<int> yearsBefore(const AssessmentDocument& document) {
    std::vector<int> years;
    for (const auto& year : document.loaded().series) {
        const int number = year.record.assessment.year;
        if (number <= document.current().record.assessment.year && std::find(years.begin(), years.end(), number) == years.end()) {
            years.push_back(number);
        }
    }
    std::sort(years.begin(), years.end());
    return years;
}

}  // namespace matang::gui

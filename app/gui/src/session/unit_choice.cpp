// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_choice.h"

#include <algorithm>
#include <iterator>

namespace matang::gui {

bool UnitChoice::choose(rubric::NodeIndex repeated, const std::string& unit) {
    const bool isNew = m_chosen[repeated] != unit;
    m_chosen[repeated] = unit;
    return isNew;
}

std::string UnitChoice::chosen(rubric::NodeIndex repeated) const {
    const auto found = m_chosen.find(repeated);
    return found == m_chosen.end() ? std::string() : found->second;
}

std::vector<std::string> UnitChoice::unitsOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                             rubric::NodeIndex repeated) const {
    std::vector<std::string> units;
    const auto& fixed = rubric.node(repeated).repetition->fixed;
    if (!fixed.empty()) {
        std::transform(fixed.begin(), fixed.end(), std::back_inserter(units), [](const auto& unit) { return unit.id; });
        return units;
    }
    // What was named for one answer or stage is there for the others too.
    const auto last = rubric.lastBelow(repeated);
    const auto add = [&](const auto& value) {
        const auto node = value.unit.empty() ? -1 : rubric.find(value.node);
        if (node >= repeated && node <= last) {
            units.push_back(value.unit);
        }
    };
    std::for_each(record.marks.begin(), record.marks.end(), add);
    std::for_each(record.reportedValues.begin(), record.reportedValues.end(), add);
    if (const auto unit = chosen(repeated); !unit.empty()) {
        units.push_back(unit);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

std::string UnitChoice::unitOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record, rubric::NodeIndex repeated) const {
    if (const auto unit = chosen(repeated); !unit.empty()) {
        return unit;
    }
    const auto units = unitsOf(rubric, record, repeated);
    return units.empty() ? std::string() : units.front();
}

}  // namespace matang::gui

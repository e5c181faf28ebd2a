// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/rubric/rubric.h>

#include <map>
#include <string>
#include <vector>

namespace matang::gui {

/// Which unit of every repeated sub-tree is looked at. A new name is a unit as long as it is looked at, and for good once it has a mark.
class UnitChoice {
public:
    /// False where it is looked at already.
    bool choose(rubric::NodeIndex repeated, const std::string& unit);
    void clear() { m_chosen.clear(); }

    /// The units of a repeated node: the fixed ones, else all that anything was given for and the one that is looked at.
    [[nodiscard]] std::vector<std::string> unitsOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                                   rubric::NodeIndex repeated) const;
    /// The unit that is looked at, else the first; empty where there is none.
    [[nodiscard]] std::string unitOf(const rubric::Rubric& rubric, const assessment::AssessmentRecord& record,
                                     rubric::NodeIndex repeated) const;

private:
    [[nodiscard]] std::string chosen(rubric::NodeIndex repeated) const;

    std::map<rubric::NodeIndex, std::string> m_chosen;  ///< by repeated node
};

}  // namespace matang::gui

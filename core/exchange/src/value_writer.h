// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_watch.h"
#include "values_file.h"

#include <matang/workspace/workspace.h>

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace matang::exchange {

/// Writes what a row says into one assessment, and only what is new: a repeated figure keeps its first source, a changed one is told.
class ValueWriter {
public:
    using Warn = std::function<void(const base::SourcePosition&, const std::string& code, base::Arguments)>;
    ValueWriter(workspace::Workspace& workspace, workspace::Author author, Warn warn)
        : m_workspace(workspace), m_author(std::move(author)), m_warn(std::move(warn)) {}

    /// `record` is what is stored of the assessment and is kept up to date.
    [[nodiscard]] base::Result<void> apply(const ValuesRow& row, assessment::AssessmentRecord& record);

    [[nodiscard]] int set() const { return m_set; }
    [[nodiscard]] int unchanged() const { return m_unchanged; }
    [[nodiscard]] int unitsAdded() const { return m_unitsAdded; }

private:
    /// Node, stage, unit, answer, assessor (empty for a published figure).
    using Place = std::tuple<std::string, std::string, std::string, assessment::Answer, std::string>;
    /// Where in a record each mark and reported value stands. A survey has tens of thousands.
    struct Positions {
        std::map<Place, std::size_t> marks;
        std::map<Place, std::size_t> values;
        std::map<rubric::NodeIndex, NameWatch> units;  // by repeated node
        NameWatch assessors;
    };

    Positions& positionsIn(const assessment::AssessmentRecord& record, const rubric::Rubric& rubric);
    void watchNames(const ValuesRow& row, const GivenValue& given, Positions& known);
    bool meet(NameWatch& known, const std::string& what, const std::string& name, const base::SourcePosition& at);
    void warnOfMeasured(const ValuesRow& row, const GivenValue& given);
    base::Result<void> applyReported(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record);
    base::Result<void> applyMark(const ValuesRow& row, const GivenValue& given, assessment::AssessmentRecord& record);
    base::Result<void> applyPredicate(const ValuesRow& row, assessment::AssessmentRecord& record);
    base::Result<void> applyCheckFigure(const ValuesRow& row, assessment::AssessmentRecord& record);

    workspace::Workspace& m_workspace;
    workspace::Author m_author;
    Warn m_warn;
    std::map<assessment::AssessmentId, Positions> m_positions;
    std::set<std::string> m_measuredTold;
    int m_set = 0;
    int m_unchanged = 0;
    int m_unitsAdded = 0;
};

}  // namespace matang::exchange

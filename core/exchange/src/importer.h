// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agency_directory.h"
#include "value_writer.h"
#include "values_file.h"

#include <matang/exchange/import_values.h>

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace matang::exchange {

/// Writes the rows of a values CSV that is good by itself: agencies, assessments, values, in this order. To be run within a transaction.
class Importer {
public:
    Importer(workspace::Workspace& workspace, ValuesFile& file, const std::string& person);

    /// What cannot be stored beside what is there already goes to `mistakes`; an error is a failure of the workspace.
    [[nodiscard]] base::Result<void> apply();

    [[nodiscard]] ImportReport& report() { return m_report; }
    [[nodiscard]] std::vector<base::Diagnostic>& mistakes() { return m_mistakes; }

private:
    using AssessmentKey = std::tuple<assessment::AgencyId, rubric::RubricId, int>;
    /// An assessment that the file speaks of: what is stored of it, kept up to date while rows are applied.
    struct Touched {
        assessment::AssessmentRecord record;
        RubricInUse rubric;
        base::SourcePosition firstRow;
    };

    [[nodiscard]] base::Diagnostic finding(base::Severity severity, const base::SourcePosition& at, const std::string& code,
                                           base::Arguments arguments) const;
    void warn(const base::SourcePosition& at, const std::string& code, base::Arguments arguments);
    base::Result<void> readAssessments();
    base::Result<void> applyRow(const ValuesRow& row);
    base::Result<assessment::AgencyId> agencyOf(const ValuesRow& row);
    base::Result<assessment::AgencyId> addAgency(const ValuesRow& row);
    base::Result<assessment::AgencyId> completeAgency(const ValuesRow& row, std::size_t position);
    base::Result<Touched*> assessmentOf(const ValuesRow& row, assessment::AgencyId agency);
    base::Result<Touched*> addAssessment(const ValuesRow& row, const AssessmentKey& key);
    base::Result<Touched*> completeAssessment(const ValuesRow& row, assessment::Assessment& stored);
    bool fill(const ValuesRow& row, const std::string& column, std::string& stored, const std::string& given);
    base::Result<Touched*> touch(const ValuesRow& row, const assessment::Assessment& stored);
    base::Result<void> collectWarnings();

    workspace::Workspace& m_workspace;
    ValuesFile& m_file;
    workspace::Author m_author;
    AgencyDirectory m_directory;
    ValueWriter m_values;
    std::map<AssessmentKey, assessment::Assessment> m_known;
    std::map<assessment::AssessmentId, Touched> m_touched;
    std::set<std::string> m_storedRubrics;
    ImportReport m_report;
    std::vector<base::Diagnostic> m_mistakes;
};

}  // namespace matang::exchange

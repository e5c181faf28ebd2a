// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>
#include <matang/base/decimal.h>
#include <matang/base/ids.h>
#include <matang/rubric/ids.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::assessment {

using AssessmentId = base::RowId<struct AssessmentTag>;

/// Taking part is a state of an assessment, never a score.
enum class Participation { TakesPart, DidNotTakePart };

/// One agency, one rubric, one year.
struct Assessment {
    AssessmentId id;
    AgencyId agency;
    rubric::RubricId rubric;
    std::string rubricSha256;   ///< the exact text of the rubric it is computed with
    rubric::ProfileId profile;  ///< empty: not known, or the rubric has only one
    std::string edition;        ///< guideline edition; may be empty
    int year = 0;
    std::string cohort;  ///< group of agencies assessed together; may be empty
    Participation participation = Participation::TakesPart;
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// One assessor's value for one indicator at one stage, with its reasons. A mark may hold reasons before it holds a value.
struct Mark {
    rubric::NodeId node;
    rubric::StageId stage;
    std::string assessor;                 ///< name as signed; never empty
    std::optional<base::Rational> value;  ///< on the indicator's scale; unset is never zero
    std::string fact;
    std::string analysis;
    std::string justification;
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A published figure typed in for a node, with its source.
struct ReportedValue {
    rubric::NodeId node;
    rubric::StageId stage;
    base::Decimal value;  ///< with the number of decimals it was printed with
    std::string source;
    std::string note;
    friend bool operator==(const ReportedValue&, const ReportedValue&) = default;
};

/// A published predicate label: shown as reported, with a warning where the figures say otherwise.
struct ReportedPredicate {
    rubric::StageId stage;
    std::string label;
    std::string source;
    friend bool operator==(const ReportedPredicate&, const ReportedPredicate&) = default;
};

/// A published figure that the computed one is checked against; never used as a value.
struct CheckFigure {
    rubric::NodeId node;
    rubric::StageId stage;
    base::Decimal value;
    std::string source;
    friend bool operator==(const CheckFigure&, const CheckFigure&) = default;
};

/// An assessment with everything that its figures follow from.
struct AssessmentRecord {
    Assessment assessment;
    std::vector<Mark> marks;
    std::vector<ReportedValue> reportedValues;
    std::vector<ReportedPredicate> reportedPredicates;
    std::vector<CheckFigure> checkFigures;
    friend bool operator==(const AssessmentRecord&, const AssessmentRecord&) = default;
};

}  // namespace matang::assessment

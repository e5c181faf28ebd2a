// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/agency.h>
#include <matang/base/decimal.h>
#include <matang/base/ids.h>
#include <matang/rubric/ids.h>

#include <optional>
#include <string>
#include <string_view>
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

/// Which question a mark answers: how it is now, or how it is to be. Rubrics that ask only the first leave it at that.
enum class Answer { AsIs, ToBe };

/// What a mark says where it does not give a value, or how it came about.
enum class MarkState {
    Given,
    NotApplicable,  ///< the indicator does not concern the agency; only where the rubric allows it
    NotSubmitted,   ///< nothing was handed in, which counts as the scale's lowest value
};

/// Whether somebody has looked into a mark.
enum class Verification { None, Verified, Disputed };

/// "as-is", "to-be"; "given", "not-applicable", "not-submitted"; "", "verified", "disputed", as files write them.
[[nodiscard]] std::string_view answerCode(Answer answer);
[[nodiscard]] std::string_view markStateCode(MarkState state);
[[nodiscard]] std::string_view verificationCode(Verification verification);
[[nodiscard]] std::optional<Answer> answerFromCode(std::string_view code);
[[nodiscard]] std::optional<MarkState> markStateFromCode(std::string_view code);
[[nodiscard]] std::optional<Verification> verificationFromCode(std::string_view code);

/// One assessor's value for one indicator at one stage, with its reasons. A mark may hold reasons before it holds a value.
struct Mark {
    rubric::NodeId node;
    rubric::StageId stage;
    std::string assessor;                 ///< name as signed; never empty
    std::optional<base::Rational> value;  ///< on the indicator's scale, or the amount where it is measured; unset is never zero
    std::string fact;
    std::string analysis;
    std::string justification;
    std::string unit{};  ///< the innovation, quick win or domain, where the rubric repeats a sub-tree; else empty
    Answer answer = Answer::AsIs;
    MarkState state = MarkState::Given;
    Verification verification = Verification::None;
    int measuredYear = 0;          ///< of a measured quantity; 0: not said
    std::string measuredSource{};  ///< of a measured quantity
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A published figure typed in for a node, with its source.
struct ReportedValue {
    rubric::NodeId node;
    rubric::StageId stage;
    base::Decimal value;  ///< with the number of decimals it was printed with
    std::string source;
    std::string note;
    std::string unit{};  ///< as in Mark
    Answer answer = Answer::AsIs;
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

/// The value on which a panel agreed for an indicator at a stage. It counts in place of what the marks give; the marks stay as they are.
struct Agreement {
    rubric::NodeId node;
    rubric::StageId stage;
    base::Rational value;  ///< as a mark's
    std::string reason;    ///< why this one; never empty
    std::string unit{};    ///< as in Mark
    Answer answer = Answer::AsIs;
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// What an agency wants to reach at a node by the next assessment.
struct Target {
    rubric::NodeId node;
    base::Rational value;  ///< on the node's scale
    std::string note;
    friend bool operator==(const Target&, const Target&) = default;
};

/// An assessment with everything that its figures follow from.
struct AssessmentRecord {
    Assessment assessment;
    std::vector<Mark> marks;
    std::vector<ReportedValue> reportedValues;
    std::vector<ReportedPredicate> reportedPredicates;
    std::vector<CheckFigure> checkFigures;
    std::vector<Agreement> agreements{};
    friend bool operator==(const AssessmentRecord&, const AssessmentRecord&) = default;
};

}  // namespace matang::assessment

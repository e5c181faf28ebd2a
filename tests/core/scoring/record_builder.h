// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/base/decimal.h>

#include <optional>
#include <string>

namespace matang::testing {

using base::Rational;

/// Records in one line per value.
class RecordBuilder {
public:
    RecordBuilder& mark(const std::string& node, const Rational& value, const std::string& stage = "final",
                        const std::string& assessor = "Ani") {
        record.marks.push_back({rubric::NodeId(node), rubric::StageId(stage), assessor, value, "fact", "analysis", {}});
        return *this;
    }

    /// A mark without a value that says why.
    RecordBuilder& state(const std::string& node, assessment::MarkState state, const std::string& stage = "final",
                         const std::string& assessor = "Ani") {
        unsetMark(node, stage, assessor);
        record.marks.back().state = state;
        return *this;
    }

    RecordBuilder& notApplicable(const std::string& node, const std::string& assessor = "Ani") {
        return state(node, assessment::MarkState::NotApplicable, "final", assessor);
    }

    RecordBuilder& notSubmitted(const std::string& node, const std::string& assessor = "Ani") {
        return state(node, assessment::MarkState::NotSubmitted, "final", assessor);
    }

    /// The last mark is one of a unit of a repeated sub-tree.
    RecordBuilder& inUnit(const std::string& unit) {
        record.marks.back().unit = unit;
        return *this;
    }

    /// The last mark says how it is to be.
    RecordBuilder& toBe() {
        record.marks.back().answer = assessment::Answer::ToBe;
        return *this;
    }

    RecordBuilder& checked(assessment::Verification verification = assessment::Verification::Verified) {
        record.marks.back().verification = verification;
        return *this;
    }

    RecordBuilder& unsetMark(const std::string& node, const std::string& stage = "final", const std::string& assessor = "Ani") {
        record.marks.push_back({rubric::NodeId(node), rubric::StageId(stage), assessor, std::nullopt, "fact", {}, {}});
        return *this;
    }

    /// With as many decimals as the text has.
    RecordBuilder& reported(const std::string& node, const std::string& value, const std::string& stage = "final") {
        record.reportedValues.push_back({rubric::NodeId(node), rubric::StageId(stage), base::parseDecimal(value).value(), "letter", {}});
        return *this;
    }

    RecordBuilder& reportedInUnit(const std::string& unit, const std::string& node, const std::string& value) {
        reported(node, value);
        record.reportedValues.back().unit = unit;
        return *this;
    }

    RecordBuilder& agreed(const std::string& node, const Rational& value, const std::string& stage = "final",
                          const std::string& unit = "") {
        record.agreements.push_back({rubric::NodeId(node), rubric::StageId(stage), value, "reason", unit});
        return *this;
    }

    RecordBuilder& predicate(const std::string& label, const std::string& stage = "final") {
        record.reportedPredicates.push_back({rubric::StageId(stage), label, "letter"});
        return *this;
    }

    RecordBuilder& check(const std::string& node, const std::string& value, const std::string& stage = "final") {
        record.checkFigures.push_back({rubric::NodeId(node), rubric::StageId(stage), base::parseDecimal(value).value(), "letter"});
        return *this;
    }

    assessment::AssessmentRecord record;
};

}  // namespace matang::testing

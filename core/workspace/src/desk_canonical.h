// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/clarification.h>
#include <matang/assessment/finding.h>
#include <matang/assessment/person.h>
#include <matang/assessment/programme.h>
#include <matang/assessment/stage_status.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::workspace {

// The things around the marks as they stand in the trail. The forms take fields as rows hold them, so that a check compares what is there,
// not what reading makes of it.
struct PersonForm {
    std::string_view role, organisation;
};
struct StageStatusForm {
    std::optional<std::int64_t> handedInAt;
    std::string_view sender, approver, reopenedBecause, panel;
};
struct FindingForm {
    std::int64_t assessment;
    std::string_view node, stage, kind, assessor, text;
};
struct EntryForm {
    std::int64_t at;
    std::string person, role, text;
};
struct ClarificationForm {
    std::int64_t assessment;
    std::string node, state, due;
    std::vector<EntryForm> entries{};
};
struct CountForm {
    std::int64_t year;
    std::string done;
    std::optional<std::string> of;
    std::string source;
};
struct LinkForm {
    std::string rubric, node;
};
struct ProgrammeForm {
    std::int64_t agency;
    std::string name, unit, note;
    std::optional<std::string> target;
    std::int64_t targetYear;
    std::optional<std::string> perYear;
    std::vector<CountForm> counts{};
    std::vector<LinkForm> links{};
};

[[nodiscard]] PersonForm formOf(const assessment::Person& person);
[[nodiscard]] StageStatusForm formOf(const assessment::StageStatus& status);
[[nodiscard]] FindingForm formOf(assessment::AssessmentId assessment, const assessment::Finding& finding);
[[nodiscard]] ClarificationForm formOf(assessment::AssessmentId assessment, const assessment::Clarification& clarification);
[[nodiscard]] ProgrammeForm formOf(const assessment::Programme& programme);

[[nodiscard]] std::string canonical(const PersonForm& form);
[[nodiscard]] std::string canonical(const StageStatusForm& form);
[[nodiscard]] std::string canonical(const FindingForm& form);
[[nodiscard]] std::string canonical(const ClarificationForm& form);
[[nodiscard]] std::string canonical(const ProgrammeForm& form);
/// Of an agreement (its reason) and of a target (its note).
[[nodiscard]] std::string canonicalAgreement(std::string_view value, std::string_view reason);
[[nodiscard]] std::string canonicalTarget(std::string_view value, std::string_view note);

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <matang/assessment/agency.h>
#include <matang/assessment/assessment.h>
#include <matang/assessment/evidence.h>
#include <matang/assessment/judgement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace matang::workspace {

/// Writes one JSON object in the canonical form of RFC 8785: no spaces, least escaping, names in order (the caller's duty).
class CanonicalObject {
public:
    CanonicalObject& add(std::string_view name, std::string_view text);
    CanonicalObject& add(std::string_view name, std::int64_t number);
    CanonicalObject& add(std::string_view name, const std::vector<std::string>& texts);
    CanonicalObject& addNull(std::string_view name);
    /// A list of objects that are in canonical form already.
    CanonicalObject& addObjects(std::string_view name, const std::vector<std::string>& objects);
    [[nodiscard]] std::string finish();

private:
    void name(std::string_view name);
    std::string m_text = "{";
};

// The names of the things in the trail.
namespace entity {
inline constexpr std::string_view kAgency = "agency";
inline constexpr std::string_view kAssessment = "assessment";
inline constexpr std::string_view kMark = "mark";
inline constexpr std::string_view kReportedValue = "reported-value";
inline constexpr std::string_view kReportedPredicate = "reported-predicate";
inline constexpr std::string_view kCheckFigure = "check-figure";
inline constexpr std::string_view kRubric = "rubric";
inline constexpr std::string_view kEvidenceContent = "evidence-content";
inline constexpr std::string_view kEvidenceLink = "evidence-link";
inline constexpr std::string_view kDocument = "document";
inline constexpr std::string_view kJudgement = "judgement";
inline constexpr std::string_view kPerson = "person";
inline constexpr std::string_view kStageStatus = "stage-status";
inline constexpr std::string_view kAgreement = "agreement";
inline constexpr std::string_view kTarget = "target";
inline constexpr std::string_view kFinding = "finding";
inline constexpr std::string_view kClarification = "clarification";
inline constexpr std::string_view kProgramme = "programme";
}  // namespace entity

// The form in which a thing stands in the trail. Row numbers are part of the key, not of the form.
[[nodiscard]] std::string canonical(const assessment::Agency& agency);
[[nodiscard]] std::string canonical(const assessment::Assessment& assessment);
[[nodiscard]] std::string canonical(const assessment::Mark& mark);
[[nodiscard]] std::string canonical(const assessment::ReportedValue& value);
[[nodiscard]] std::string canonical(const assessment::ReportedPredicate& predicate);
[[nodiscard]] std::string canonical(const assessment::CheckFigure& figure);
[[nodiscard]] std::string canonical(const assessment::EvidenceLink& link);
[[nodiscard]] std::string canonicalRubric(std::string_view rubric, std::string_view version);
[[nodiscard]] std::string canonicalContent(std::int64_t size);

// Keys: the assessment's row number, then what tells the thing apart within it, parted by "/"; a "/" inside a part is written "%2F". The
// unit and the answer come last and only as far as they say something, so that keys of files without them stay as they were.
[[nodiscard]] std::string keyOf(std::int64_t row);
[[nodiscard]] std::string keyOf(assessment::AssessmentId assessment, const assessment::Mark& mark);
[[nodiscard]] std::string keyOf(assessment::AssessmentId assessment, const Place& place);
[[nodiscard]] std::string keyOf(assessment::AssessmentId assessment, const rubric::StageId& stage);
[[nodiscard]] std::string keyOf(assessment::AssessmentId assessment, const rubric::NodeId& node);
/// The link's row number, the stage and the assessor.
[[nodiscard]] std::string keyOf(const assessment::Judgement& judgement);

[[nodiscard]] std::string_view participationCode(assessment::Participation participation);
[[nodiscard]] assessment::Participation participationFromCode(std::string_view code);

/// As the column `state` holds it: nothing for a given value, else the code.
[[nodiscard]] std::string_view storedState(assessment::MarkState state);
[[nodiscard]] std::optional<assessment::MarkState> stateFromStored(std::string_view text);

/// A reported figure as printed ("3.50").
[[nodiscard]] std::string storedDecimal(const base::Decimal& value);
/// Reads what storedDecimal wrote; nothing for any other text.
[[nodiscard]] std::optional<base::Decimal> decimalFromStored(std::string_view text);
/// Reads a fraction "7/2" or whole number "3" of any size; nothing for any other text.
[[nodiscard]] std::optional<base::Rational> fractionFromStored(std::string_view text);

/// True for a text that can be stored: UTF-8 without zero characters.
[[nodiscard]] bool isStorable(std::string_view text);
/// The text with every byte that is not UTF-8 replaced by U+FFFD, for names that come from a file system.
[[nodiscard]] std::string madeStorable(std::string_view text);

}  // namespace matang::workspace

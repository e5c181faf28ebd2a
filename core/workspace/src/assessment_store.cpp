// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_store.h"

#include <algorithm>

namespace matang::workspace {
namespace {

using assessment::AgencyId;
using assessment::Assessment;
using assessment::AssessmentId;
using base::ErrorCode;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

Assessment fromRow(const Query& row) {
    Assessment found;
    found.id = AssessmentId(row.integer(0));
    found.agency = AgencyId(row.integer(1));
    found.rubric = rubric::RubricId(row.text(2));
    found.rubricSha256 = row.string(3);
    found.profile = rubric::ProfileId(row.text(4));
    found.edition = row.string(5);
    found.year = static_cast<int>(std::clamp<std::int64_t>(row.integer(6), -1, kLastYear + 1));
    found.cohort = row.string(7);
    found.participation = participationFromCode(row.text(8));
    return found;
}

base::Result<void> checkInvariants(Connection& connection, const Assessment& wanted) {
    if (base::Result<void> storable = requireStorable(
            {{"rubric", wanted.rubric.text}, {"profile", wanted.profile.text}, {"edition", wanted.edition}, {"cohort", wanted.cohort}});
        !storable) {
        return storable;
    }
    if (wanted.year < kFirstYear || wanted.year > kLastYear) {
        return base::fail(ErrorCode::NotAllowed, "year-invalid",
                          {{"text", std::to_string(wanted.year)}, {"from", std::to_string(kFirstYear)}, {"to", std::to_string(kLastYear)}});
    }
    if (connection.number("SELECT count(*) FROM agency WHERE id = ?", wanted.agency.number) == 0) {
        return base::fail(ErrorCode::NotFound, "agency-unknown", {{"agency", keyOf(wanted.agency.number)}});
    }
    if (connection.number("SELECT count(*) FROM rubric WHERE sha256 = ? AND rubric = ?", wanted.rubricSha256, wanted.rubric.text) == 0) {
        return base::fail(ErrorCode::NotFound, "rubric-not-stored", {{"rubric", wanted.rubric.text}, {"sha256", wanted.rubricSha256}});
    }
    const std::int64_t other = connection.number("SELECT id FROM assessment WHERE agency = ? AND rubric = ? AND year = ?",
                                                 wanted.agency.number, wanted.rubric.text, wanted.year);
    if (other != 0 && other != wanted.id.number) {
        Query agency = connection.query("SELECT name FROM agency WHERE id = ?", wanted.agency.number);
        agency.step();
        return base::fail(ErrorCode::AlreadyExists, "assessment-exists",
                          {{"agency", agency.string(0)}, {"rubric", wanted.rubric.text}, {"year", std::to_string(wanted.year)}});
    }
    return {};
}

bool passes(const Workspace::RecordFilter& filter, const Assessment& assessment) {
    return (!filter.agency || *filter.agency == assessment.agency) && (!filter.year || *filter.year == assessment.year) &&
           (filter.rubrics.empty() || std::find(filter.rubrics.begin(), filter.rubrics.end(), assessment.rubric) != filter.rubrics.end());
}

}  // namespace

std::vector<Assessment> readAssessments(Connection& connection, const Workspace::RecordFilter& filter) {
    std::vector<Assessment> assessments;
    Query rows = connection.query(
        "SELECT s.id, s.agency, s.rubric, s.rubric_sha256, s.profile, s.edition, s.year, s.cohort, s.participation "
        "FROM agency AS a JOIN assessment AS s ON s.agency = a.id ORDER BY a.name, a.id, s.rubric, s.year");
    while (rows.step()) {
        Assessment assessment = fromRow(rows);
        if (passes(filter, assessment)) {
            assessments.push_back(std::move(assessment));
        }
    }
    return assessments;
}

std::optional<Assessment> readAssessment(Connection& connection, AssessmentId id) {
    Query row = connection.query(
        "SELECT id, agency, rubric, rubric_sha256, profile, edition, year, cohort, participation FROM assessment WHERE id = ?", id.number);
    return row.step() ? std::optional<Assessment>(fromRow(row)) : std::nullopt;
}

std::optional<Assessment> findAssessment(Connection& connection, AgencyId agency, const rubric::RubricId& rubric, int year) {
    Query row = connection.query(
        "SELECT id, agency, rubric, rubric_sha256, profile, edition, year, cohort, participation FROM assessment "
        "WHERE agency = ? AND rubric = ? AND year = ?",
        agency.number, rubric.text, year);
    return row.step() ? std::optional<Assessment>(fromRow(row)) : std::nullopt;
}

base::Result<AssessmentId> addAssessment(const Editing& editing, const Assessment& assessment) {
    Assessment added = assessment;
    added.id = AssessmentId();
    if (base::Result<void> allowed = checkInvariants(editing.connection, added); !allowed) {
        return base::propagate(allowed);
    }
    editing.connection
        .query(
            "INSERT INTO assessment (agency, rubric, rubric_sha256, profile, edition, year, cohort, participation) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            added.agency.number, added.rubric.text, added.rubricSha256, added.profile.text, added.edition, added.year, added.cohort,
            participationCode(added.participation))
        .run();
    added.id = AssessmentId(sqlite3_last_insert_rowid(editing.connection.handle()));
    editing.record(entity::kAssessment, keyOf(added.id.number), "", canonical(added));
    return added.id;
}

base::Result<void> changeAssessment(const Editing& editing, const Assessment& assessment) {
    const std::optional<Assessment> before = readAssessment(editing.connection, assessment.id);
    if (!before) {
        return base::fail(ErrorCode::NotFound, "assessment-unknown", {{"assessment", keyOf(assessment.id.number)}});
    }
    if (*before == assessment) {
        return {};
    }
    if (base::Result<void> allowed = checkInvariants(editing.connection, assessment); !allowed) {
        return allowed;
    }
    editing.connection
        .query(
            "UPDATE assessment SET agency = ?, rubric = ?, rubric_sha256 = ?, profile = ?, edition = ?, year = ?, cohort = ?, "
            "participation = ? WHERE id = ?",
            assessment.agency.number, assessment.rubric.text, assessment.rubricSha256, assessment.profile.text, assessment.edition,
            assessment.year, assessment.cohort, participationCode(assessment.participation), assessment.id.number)
        .run();
    editing.record(entity::kAssessment, keyOf(assessment.id.number), canonical(*before), canonical(assessment));
    return {};
}

base::Result<void> requireAssessment(Connection& connection, AssessmentId id) {
    if (connection.number("SELECT 1 FROM assessment WHERE id = ?", id.number) == 0) {
        return base::fail(ErrorCode::NotFound, "assessment-unknown", {{"assessment", keyOf(id.number)}});
    }
    return {};
}

base::Result<void> requireStorable(std::initializer_list<std::pair<const char*, std::string_view>> texts) {
    for (const auto& [field, text] : texts) {
        if (!isStorable(text)) {
            return base::fail(ErrorCode::NotAllowed, "text-malformed", {{"field", field}});
        }
    }
    return {};
}

}  // namespace matang::workspace

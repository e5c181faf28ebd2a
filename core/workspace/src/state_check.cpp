// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_store.h"
#include "canonical.h"
#include "checker.h"
#include "mark_row.h"
#include "words.h"

#include <matang/base/sha256.h>

#include <algorithm>

namespace matang::workspace {
namespace {

std::string nameOf(std::string_view entity, std::string_view key) {
    return std::string(entity) + ' ' + std::string(key);
}

std::array<std::byte, 32> digestOf(std::string_view canonical) {
    std::array<std::byte, 32> digest{};
    std::ranges::copy(bytesFromHex(base::sha256Hex(canonical)), digest.begin());
    return digest;
}

constexpr const char* kMarks =
    "SELECT m.assessment, m.place, m.assessor, m.value, m.fact, m.analysis, m.justification, d.state, d.verification, d.measured_year, "
    "d.measured_source FROM mark AS m "
    "LEFT JOIN mark_detail AS d ON d.assessment = m.assessment AND d.place = m.place AND d.assessor = m.assessor";
constexpr const char* kMarksOfVersion1 = "SELECT assessment, place, assessor, value, fact, analysis, justification, NULL FROM mark";

/// A figure whose text is exactly what this program would have written for it.
std::optional<base::Decimal> exactDecimal(std::string_view text) {
    std::optional<base::Decimal> value = decimalFromStored(text);
    return value && storedDecimal(*value) == text ? value : std::nullopt;
}

}  // namespace

void Checker::fold(const TrailEntry& entry) {
    Known& known = m_known[nameOf(entry.entity, entry.key)];
    const bool fits = entry.before.empty() ? !known.live : known.live && known.digest == digestOf(entry.before);
    if (!fits) {
        find("trail-broken", {{"number", std::to_string(entry.number)}});
    }
    known.live = !entry.after.empty();
    // What was removed is remembered: a removed evidence link keeps its row.
    known.digest = digestOf(known.live ? entry.after : entry.before);
}

void Checker::compare(std::string_view entity, const std::string& key, const std::string& canonical, bool live) {
    ++m_report.rows;
    const auto found = m_known.find(nameOf(entity, key));
    if (found == m_known.end()) {
        find("state-untracked", {{"entity", std::string(entity)}, {"key", key}});
        return;
    }
    found->second.seen = true;
    if (found->second.live != live || found->second.digest != digestOf(canonical)) {
        differs(entity, key);
    }
}

void Checker::checkAgencies() {
    for (const assessment::Agency& agency : readAgencies(*m_connection)) {
        compare(entity::kAgency, keyOf(agency.id.number), canonical(agency));
    }
    // Words and positions that reading maps to something sound, though nobody wrote them.
    Query kinds =
        m_connection->query("SELECT id FROM agency WHERE kind NOT IN ('', 'kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota')");
    while (kinds.step()) {
        differs(entity::kAgency, keyOf(kinds.integer(0)));
    }
    Query aliases =
        m_connection->query("SELECT agency FROM agency_alias GROUP BY agency HAVING min(position) <> 0 OR max(position) <> count(*) - 1");
    while (aliases.step()) {
        differs(entity::kAgency, keyOf(aliases.integer(0)));
    }
    if (m_connection->number("SELECT count(*) FROM meta") != 1) {
        find("state-untracked", {{"entity", "meta"}, {"key", ""}});
    }
}

void Checker::checkAssessments() {
    Query rows = m_connection->query(
        "SELECT id, agency, rubric, rubric_sha256, profile, edition, year, cohort, participation FROM assessment ORDER BY id");
    while (rows.step()) {
        const std::string canonicalForm = CanonicalObject()
                                              .add("agency", rows.integer(1))
                                              .add("cohort", rows.text(7))
                                              .add("edition", rows.text(5))
                                              .add("participation", rows.text(8))
                                              .add("profile", rows.text(4))
                                              .add("rubric", rows.text(2))
                                              .add("rubric_sha256", rows.text(3))
                                              .add("year", rows.integer(6))
                                              .finish();
        compare(entity::kAssessment, keyOf(rows.integer(0)), canonicalForm);
    }
}

void Checker::checkMarks() {
    const WordTables words = WordTables::read(*m_connection);
    Query rows = m_connection->query(m_connection->number("PRAGMA user_version") < 2 ? kMarksOfVersion1 : kMarks);
    while (rows.step()) {
        const Place& place = words.place(rows.integer(1));
        assessment::Mark mark;
        mark.node = place.node;
        mark.stage = place.stage;
        mark.unit = place.unit;
        mark.answer = place.answer;
        mark.assessor = rows.text(2);
        const RowState state = readMarkColumns(rows, 3, mark);
        const RowState detail = rows.isNull(7) ? RowState::Readable : readDetailColumns(rows, 7, mark);
        const bool exact = rows.isNull(3) || (mark.value && mark.value->toFraction() == rows.text(3));
        const std::string key = keyOf(assessment::AssessmentId(rows.integer(0)), mark);
        if (state == RowState::Strange || detail == RowState::Strange || !exact || words.isStrange(rows.integer(1))) {
            differs(entity::kMark, key);
        }
        compare(entity::kMark, key, canonical(mark));
    }
}

void Checker::checkReportedValues() {
    const WordTables words = WordTables::read(*m_connection);
    Query rows = m_connection->query("SELECT assessment, place, source, value, note FROM reported_value");
    while (rows.step()) {
        const Place& place = words.place(rows.integer(1));
        const std::string key = keyOf(assessment::AssessmentId(rows.integer(0)), place);
        const std::optional<base::Decimal> value = exactDecimal(rows.text(3));
        if (!value || words.isStrange(rows.integer(1))) {
            differs(entity::kReportedValue, key);
        }
        compare(entity::kReportedValue, key,
                canonical(assessment::ReportedValue{place.node, place.stage, value.value_or(base::Decimal{}), words.source(rows.integer(2)),
                                                    rows.string(4)}));
    }
}

void Checker::checkReportedPredicates() {
    const WordTables words = WordTables::read(*m_connection);
    Query rows = m_connection->query("SELECT assessment, stage, source, label FROM reported_predicate");
    while (rows.step()) {
        const rubric::StageId stage(rows.text(1));
        compare(entity::kReportedPredicate, keyOf(assessment::AssessmentId(rows.integer(0)), stage),
                canonical(assessment::ReportedPredicate{stage, rows.string(3), words.source(rows.integer(2))}));
    }
}

void Checker::checkCheckFigures() {
    const WordTables words = WordTables::read(*m_connection);
    Query rows = m_connection->query("SELECT assessment, place, source, value FROM check_figure");
    while (rows.step()) {
        const Place& place = words.place(rows.integer(1));
        const std::string key = keyOf(assessment::AssessmentId(rows.integer(0)), place);
        const std::optional<base::Decimal> value = exactDecimal(rows.text(3));
        if (!value || words.isStrange(rows.integer(1))) {
            differs(entity::kCheckFigure, key);
        }
        compare(
            entity::kCheckFigure, key,
            canonical(assessment::CheckFigure{place.node, place.stage, value.value_or(base::Decimal{}), words.source(rows.integer(2))}));
    }
}

}  // namespace matang::workspace

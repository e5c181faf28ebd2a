// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_reader.h"

#include "canonical.h"
#include "mark_row.h"

#include <optional>
#include <utility>

namespace matang::workspace {
namespace {

[[noreturn]] void refuse(std::string_view text) {
    throw SQLite::Exception("stored figure \"" + std::string(text) + "\"", SQLITE_CORRUPT);
}

base::Decimal decimal(std::string_view text) {
    std::optional<base::Decimal> value = decimalFromStored(text);
    if (!value) {
        refuse(text);
    }
    return *std::move(value);
}

}  // namespace

RecordReader::RecordReader(Connection& connection)
    : m_connection(&connection),
      m_words(WordTables::read(connection)),
      m_anyMarks(connection.number("SELECT EXISTS (SELECT 1 FROM mark)") != 0),
      m_anyMarkDetails(connection.number("SELECT EXISTS (SELECT 1 FROM mark_detail)") != 0),
      m_anyReportedValues(connection.number("SELECT EXISTS (SELECT 1 FROM reported_value)") != 0),
      m_anyReportedPredicates(connection.number("SELECT EXISTS (SELECT 1 FROM reported_predicate)") != 0),
      m_anyCheckFigures(connection.number("SELECT EXISTS (SELECT 1 FROM check_figure)") != 0),
      m_anyAgreements(connection.number("SELECT EXISTS (SELECT 1 FROM agreement)") != 0) {
    if (!m_words.strange.empty()) {
        refuse("place " + std::to_string(m_words.strange.front()));
    }
}

assessment::AssessmentRecord RecordReader::read(assessment::Assessment&& assessment) {
    assessment::AssessmentRecord record;
    record.assessment = std::move(assessment);
    if (m_anyMarks) {
        readMarks(record);
    }
    if (m_anyMarkDetails) {
        readMarkDetails(record);
    }
    if (m_anyReportedValues) {
        readReportedValues(record);
    }
    if (m_anyReportedPredicates) {
        readReportedPredicates(record);
    }
    if (m_anyCheckFigures) {
        readCheckFigures(record);
    }
    if (m_anyAgreements) {
        readAgreements(record);
    }
    return record;
}

void RecordReader::readMarks(assessment::AssessmentRecord& record) {
    record.marks.reserve(m_expectedMarks);
    Query rows = m_connection->query(
        "SELECT place, assessor, value, fact, analysis, justification FROM mark "
        "WHERE assessment = ? ORDER BY place, assessor",
        record.assessment.id.number);
    while (rows.step()) {
        const Place& place = m_words.place(rows.integer(0));
        assessment::Mark& mark = record.marks.emplace_back();
        mark.node = place.node;
        mark.stage = place.stage;
        if (!place.unit.empty()) {
            mark.unit = place.unit;
        }
        mark.answer = place.answer;
        mark.assessor = rows.text(1);
        requireReadable(readMarkColumns(rows, 2, mark), mark);
        if (m_anyMarkDetails) {
            m_markPlaces.push_back(rows.integer(0));
        }
    }
    m_expectedMarks = record.marks.size();
}

void RecordReader::readMarkDetails(assessment::AssessmentRecord& record) {
    // Both tables come in the same order, so that one walk along the marks finds all.
    std::size_t at = 0;
    Query rows = m_connection->query(
        "SELECT place, assessor, state, verification, measured_year, measured_source FROM mark_detail "
        "WHERE assessment = ? ORDER BY place, assessor",
        record.assessment.id.number);
    while (rows.step()) {
        while (at < record.marks.size() && (m_markPlaces[at] != rows.integer(0) || record.marks[at].assessor != rows.text(1))) {
            ++at;
        }
        if (at == record.marks.size()) {
            refuse(rows.text(1));
        }
        requireReadable(readDetailColumns(rows, 2, record.marks[at]), record.marks[at]);
    }
    m_markPlaces.clear();
}

void RecordReader::readReportedValues(assessment::AssessmentRecord& record) {
    // Assessments of one workspace are alike, so the size of the last one is a good guess for the next.
    record.reportedValues.reserve(m_expectedValues);
    Query rows = m_connection->query("SELECT place, source, value, note FROM reported_value WHERE assessment = ? ORDER BY place",
                                     record.assessment.id.number);
    while (rows.step()) {
        const Place& place = m_words.place(rows.integer(0));
        assessment::ReportedValue& value = record.reportedValues.emplace_back();
        value.node = place.node;
        value.stage = place.stage;
        value.value = decimal(rows.text(2));
        value.source = m_words.source(rows.integer(1));
        value.note = rows.text(3);
        value.unit = place.unit;
        value.answer = place.answer;
    }
    m_expectedValues = record.reportedValues.size();
}

void RecordReader::readReportedPredicates(assessment::AssessmentRecord& record) {
    Query rows = m_connection->query("SELECT stage, source, label FROM reported_predicate WHERE assessment = ? ORDER BY stage",
                                     record.assessment.id.number);
    while (rows.step()) {
        record.reportedPredicates.push_back({rubric::StageId(rows.text(0)), rows.string(2), m_words.source(rows.integer(1))});
    }
}

void RecordReader::readAgreements(assessment::AssessmentRecord& record) {
    Query rows =
        m_connection->query("SELECT place, value, reason FROM agreement WHERE assessment = ? ORDER BY place", record.assessment.id.number);
    while (rows.step()) {
        const Place& place = m_words.place(rows.integer(0));
        const std::optional<base::Rational> value = fractionFromStored(rows.text(1));
        if (!value) {
            refuse(rows.text(1));
        }
        record.agreements.push_back({place.node, place.stage, *value, rows.string(2), place.unit, place.answer});
    }
}

void RecordReader::readCheckFigures(assessment::AssessmentRecord& record) {
    Query rows = m_connection->query("SELECT place, source, value FROM check_figure WHERE assessment = ? ORDER BY place",
                                     record.assessment.id.number);
    while (rows.step()) {
        const Place& place = m_words.place(rows.integer(0));
        if (!place.unit.empty() || place.answer != assessment::Answer::AsIs) {
            refuse(rows.text(2));
        }
        record.checkFigures.push_back({place.node, place.stage, decimal(rows.text(2)), m_words.source(rows.integer(1))});
    }
}

}  // namespace matang::workspace

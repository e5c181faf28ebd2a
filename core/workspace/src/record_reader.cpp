// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_reader.h"

#include "canonical.h"

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

std::optional<base::Rational> fraction(const Query& row, int column) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    std::optional<base::Rational> value = fractionFromStored(row.text(column));
    if (!value) {
        refuse(row.text(column));
    }
    return value;
}

}  // namespace

RecordReader::RecordReader(Connection& connection)
    : m_connection(&connection),
      m_words(WordTables::read(connection)),
      m_anyMarks(connection.number("SELECT EXISTS (SELECT 1 FROM mark)") != 0),
      m_anyReportedValues(connection.number("SELECT EXISTS (SELECT 1 FROM reported_value)") != 0),
      m_anyReportedPredicates(connection.number("SELECT EXISTS (SELECT 1 FROM reported_predicate)") != 0),
      m_anyCheckFigures(connection.number("SELECT EXISTS (SELECT 1 FROM check_figure)") != 0) {}

assessment::AssessmentRecord RecordReader::read(assessment::Assessment&& assessment) {
    assessment::AssessmentRecord record;
    record.assessment = std::move(assessment);
    if (m_anyMarks) {
        readMarks(record);
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
        mark.assessor = rows.text(1);
        mark.value = fraction(rows, 2);
        mark.fact = rows.text(3);
        mark.analysis = rows.text(4);
        mark.justification = rows.text(5);
    }
    m_expectedMarks = record.marks.size();
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

void RecordReader::readCheckFigures(assessment::AssessmentRecord& record) {
    Query rows = m_connection->query("SELECT place, source, value FROM check_figure WHERE assessment = ? ORDER BY place",
                                     record.assessment.id.number);
    while (rows.step()) {
        const Place& place = m_words.place(rows.integer(0));
        record.checkFigures.push_back({place.node, place.stage, decimal(rows.text(2)), m_words.source(rows.integer(1))});
    }
}

}  // namespace matang::workspace

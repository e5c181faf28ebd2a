// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "words.h"

#include <matang/assessment/assessment.h>

#include <cstdint>
#include <vector>

namespace matang::workspace {

/// Fills assessment records one after the other, each with a handful of ordered row scans. Use within one read transaction.
/// Throws SQLite::Exception, with SQLITE_CORRUPT for stored values that cannot be read.
class RecordReader {
public:
    explicit RecordReader(Connection& connection);
    [[nodiscard]] assessment::AssessmentRecord read(assessment::Assessment&& assessment);

private:
    void readMarks(assessment::AssessmentRecord& record);
    void readMarkDetails(assessment::AssessmentRecord& record);
    void readReportedValues(assessment::AssessmentRecord& record);
    void readReportedPredicates(assessment::AssessmentRecord& record);
    void readCheckFigures(assessment::AssessmentRecord& record);
    void readAgreements(assessment::AssessmentRecord& record);

    Connection* m_connection;
    WordTables m_words;
    std::vector<std::int64_t> m_markPlaces;  // of the record being read, in the order of its marks; only where there are details
    std::size_t m_expectedMarks = 0;
    std::size_t m_expectedValues = 0;
    bool m_anyMarks;
    bool m_anyMarkDetails;
    bool m_anyReportedValues;
    bool m_anyReportedPredicates;
    bool m_anyCheckFigures;
    bool m_anyAgreements;
};

}  // namespace matang::workspace

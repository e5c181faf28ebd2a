// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../core/exchange/src/csv_table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace matang::exchange {
namespace {

std::string quoted(const std::string& text) {
    std::string cell = "\"";
    for (const char byte : text) {
        cell += byte == '"' ? "\"\"" : std::string(1, byte);
    }
    return cell + "\"";
}

rc::Gen<std::string> cellText() {
    return rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab 1.,;\"\n'-")));
}

RC_GTEST_PROP(CsvTable, WhatIsQuotedComesBackAsItWas, ()) {
    const auto columns = *rc::gen::inRange<std::size_t>(1, 6);
    const auto rows =
        *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(columns, cellText()));
    std::string text = "x";
    for (std::size_t column = 1; column < columns; ++column) {
        text += ",x";
    }
    text += "\r\n";
    std::vector<std::vector<std::string>> wanted;
    for (const auto& row : rows) {
        std::string line;
        bool anything = false;
        for (const std::string& cell : row) {
            line += (line.empty() ? "" : ",") + quoted(cell);
            anything = anything || !cell.empty();
        }
        text += line + "\r\n";
        if (anything) {
            wanted.push_back(row);
        }
    }
    const CsvTable table = readCsv(text, "f.csv");
    RC_PRE(!wanted.empty());
    RC_ASSERT(table.findings.empty());
    RC_ASSERT(table.rows.size() == wanted.size());
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            RC_ASSERT(table.rows[row].cells[column].text == wanted[row][column]);
        }
    }
}

RC_GTEST_PROP(CsvTable, AnyBytesGiveEitherRowsOrFindingsWithAPlace, (const std::string& text)) {
    const CsvTable table = readCsv(text, "f.csv");
    for (const base::Diagnostic& finding : table.findings) {
        RC_ASSERT(finding.position.line >= 1);
        RC_ASSERT(finding.position.column >= 1);
        RC_ASSERT(!finding.code.empty());
    }
    for (const CsvRow& row : table.rows) {
        RC_ASSERT(row.cells.size() == table.header.size());
    }
}

TEST(CsvTable, GoesOnWithTheLineAfterABrokenQuote) {
    const CsvTable table = readCsv("a,b\n\"open,1\n2,\"fine\"\n3,4\n", "f.csv");
    ASSERT_EQ(table.findings.size(), 1U);
    EXPECT_EQ(table.findings.front().position, (base::SourcePosition{"f.csv", 2, 1}));
    EXPECT_EQ(table.findings.front().code, "csv-quote-open");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells[1].text, "fine");
    EXPECT_EQ(table.rows[1].line, 4);
}

}  // namespace
}  // namespace matang::exchange

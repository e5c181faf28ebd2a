// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "outside_program.h"
#include "sheet_grid.h"
#include "sheet_section.h"
#include "xlsx_writer.h"

#include <gtest/gtest.h>
#include <matang/writers/writers.h>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace matang::testing {
namespace {

using content::Table;
using text::Language;
using writers::Grid;

std::string cellText(const Grid::Cell& cell) {
    return cell.number ? cell.number->value.toFraction() + " as " + cell.number->format : cell.text;
}

std::vector<std::string> rowTexts(const Grid::Row& row) {
    std::vector<std::string> texts;
    std::transform(row.cells.begin(), row.cells.end(), std::back_inserter(texts), cellText);
    return texts;
}

TEST(WorkbookTables, HoldFiguresAsNumbersAndAllElseAsText) {
    Table table;
    table.columns = {{"No.", Table::Alignment::Text}, {"Nilai", Table::Alignment::Figure}};
    table.rows.resize(7);
    const std::array<const char*, 7> figures{"3,46", "+0,97", "−0,36", "45,50\u00A0%", "1.234", "≈\u00A03,3333", "–"};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.rows[row].cells = {content::Cell("14"), content::Cell(figures.at(row))};
    }
    const Grid grid = writers::gridOf(table, Language::Indonesian);
    const std::vector<std::string> wanted{"173/50 as 0.00",
                                          "97/100 as +0.00;-0.00;0.00",
                                          "-9/25 as +0.00;-0.00;0.00",
                                          "91/200 as 0.00%",
                                          "1234 as #,##0",
                                          "≈\u00A03,3333",
                                          "–"};
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        EXPECT_EQ(rowTexts(grid.rows[row]), (std::vector<std::string>{"14", wanted[row]}));
    }
}

TEST(WorkbookTables, ReadFiguresInTheLanguageOfTheReport) {
    Table table;
    table.columns = {{"Value", Table::Alignment::Figure}};
    table.rows.resize(1);
    table.rows.front().cells = {"1,234.5"};
    EXPECT_EQ(rowTexts(writers::gridOf(table, Language::English).rows.front()), std::vector<std::string>{"2469/2 as #,##0.0"});
    EXPECT_EQ(rowTexts(writers::gridOf(table, Language::Indonesian).rows.front()), std::vector<std::string>{"1,234.5"});
}

TEST(WorkbookTables, GiveNotesAColumnOfTheirOwn) {
    Table table;
    table.columns = {{"Berkas", Table::Alignment::Text}, {"Ukuran", Table::Alignment::Text}};
    table.rows.resize(2);
    table.rows[0].cells = {content::Cell("a.pdf", "SHA-256 0f"), "1 kB"};
    table.rows[1].cells = {"b.pdf", "2 kB"};
    const Grid grid = writers::gridOf(table, Language::Indonesian);
    ASSERT_EQ(grid.columns.size(), 3U);
    EXPECT_EQ(grid.columns[1].title, "Catatan");
    EXPECT_EQ(rowTexts(grid.rows[0]), (std::vector<std::string>{"a.pdf", "SHA-256 0f", "1 kB"}));
    EXPECT_EQ(rowTexts(grid.rows[1]), (std::vector<std::string>{"b.pdf", "", "2 kB"}));
}

TEST(WorkbookSections, HoldTheTablesAndChartsOfEachSection) {
    const auto sections = writers::sheetSections(sections::agencyReport(kotaBogor2024(Language::Indonesian)));
    ASSERT_FALSE(sections.empty());
    for (const writers::SheetSection& section : sections) {
        EXPECT_FALSE(section.title.empty());
        for (const writers::SheetSection::Part& part : section.parts) {
            EXPECT_FALSE(part.grid.rows.empty()) << section.title;
            EXPECT_FALSE(part.grid.columns.empty()) << section.title;
        }
    }
}

/// A part of the workbook's package.
QString part(const QByteArray& workbook, const QString& name) {
    const QString file = outputFolder() + QStringLiteral("/part.xlsx");
    QFile target(file);
    EXPECT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(workbook);
    target.close();
    return run(QStringLiteral("unzip"), {QStringLiteral("-p"), file, name}).output;
}

TEST(Workbook, IsTheSameBytesForTheSameDocument) {
    const auto document = sections::agencyReport(coordinatingMinistry2021(Language::Indonesian));
    const QByteArray first = writers::xlsx(document);
    EXPECT_GT(first.size(), 5000);
    EXPECT_EQ(first, writers::xlsx(document));
    EXPECT_TRUE(part(first, QStringLiteral("docProps/core.xml")).contains(QStringLiteral(">2024-11-12T08:30:00Z<")));
}

TEST(Workbook, NamesSheetsAsWorksheetsAllow) {
    content::ReportDocument document;
    document.title = "Judul & <lain>";
    const std::vector<std::string> titles{"[1] A/B: C*?", std::string(60, 'x'), std::string(60, 'x'), "'", "ringkasan"};
    for (const std::string& title : titles) {
        document.blocks.emplace_back(content::Heading{1, title});
        Table table;
        table.columns = {{"Kolom"}};
        table.rows.resize(1);
        table.rows.front().cells = {"=1+1"};
        document.blocks.emplace_back(table);
    }
    const QByteArray workbook = writers::xlsx(document);
    const QString names = part(workbook, QStringLiteral("xl/workbook.xml"));
    QStringList found;
    const QRegularExpression name(QStringLiteral("<sheet name=\"([^\"]*)\""));
    for (auto at = name.globalMatch(names); at.hasNext();) {
        found += at.next().captured(1);
    }
    const QString x = QString(30, u'x') + QChar(0x2026);
    const QString second = QString(26, u'x') + QChar(0x2026) + QStringLiteral(" (2)");
    EXPECT_EQ(found, (QStringList{QStringLiteral("Ringkasan"), QStringLiteral("1 A B C"), x, second, QStringLiteral("1"),
                                  QStringLiteral("ringkasan (2)")}));
    EXPECT_FALSE(part(workbook, QStringLiteral("xl/worksheets/sheet2.xml")).contains(QStringLiteral("<f>")));
}

TEST(Workbook, KeepsGivenMarksAndComputesTheRest) {
    const QByteArray workbook = writers::xlsx(sections::agencyReport(coordinatingMinistry2021(Language::Indonesian)));
    const QString sheet = part(workbook, QStringLiteral("xl/worksheets/sheet2.xml"));
    EXPECT_EQ(sheet.count(QRegularExpression(QStringLiteral("<c r=\"D\\d+\"[^>]*><f>"))), 1 + 4 + 8 + 2);
    EXPECT_TRUE(sheet.contains(QRegularExpression(QStringLiteral("<f>ROUND\\(D\\d+\\+1E-9,2\\)</f>"))));
    EXPECT_TRUE(sheet.contains(QStringLiteral("outlineLevel=\"3\"")));
}

}  // namespace
}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_content.h"
#include "report_font.h"
#include "written_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace matang::writers {

namespace {

constexpr double kIndent = 2.2;         // millimetres for each step of depth
constexpr std::size_t kShortTable = 8;  // rows: not divided between pages
constexpr double kMeasured = 1000;      // pixels at which type is measured

std::vector<double> columnWidths(const content::Table& table, double width) {
    int written = 0;
    int open = 0;
    for (const auto& column : table.columns) {
        written += column.width;
        open += column.width == 0 ? 1 : 0;
    }
    const double rest = open > 0 ? std::max(width * (100 - written) / 100.0 / open, width / 100) : 0;
    const double scale = open > 0 || written == 0 ? 1.0 : 100.0 / written;
    std::vector<double> widths;
    for (const auto& column : table.columns) {
        widths.push_back(column.width == 0 ? rest : width * column.width / 100.0 * scale);
    }
    return widths;
}

/// How wide a tail is in points; 0 where it does not line up with others.
double tailWidth(const content::Cell& cell, bool strong, double size, text::Language language) {
    const auto tail = figureTail(cell.text, language);
    const QFontMetricsF metrics(reportFont(strong ? QFont::Bold : QFont::Normal, kMeasured));
    return tail ? metrics.horizontalAdvance(*tail) / kMeasured * size : 0;
}

}  // namespace

void OdtContent::dataTable(const content::Table& table) {
    if (table.columns.empty()) {
        return;
    }
    openTable(columnWidths(table, m_sizes.width), table.rows.size() <= kShortTable);
    m_xml.open("table:table-header-rows");
    openRow();
    for (const content::Table::Column& column : table.columns) {
        openCell(CellLook::Head);
        ParagraphTurn turn;
        turn.figure = column.alignment == content::Table::Alignment::Figure;
        paragraph(QString::fromLatin1(odf::kTableHead), column.title, turn);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
    std::vector<double> tails(table.columns.size(), 0);
    for (const content::Table::Row& row : table.rows) {
        for (std::size_t column = 0; column < std::min(row.cells.size(), tails.size()); ++column) {
            if (table.columns[column].alignment == content::Table::Alignment::Figure) {
                const double tail = tailWidth(row.cells[column], row.emphasis, m_sizes.table, m_document.language);
                tails[column] = std::max(tails[column], tail);
            }
        }
    }
    for (const content::Table::Row& row : table.rows) {
        openRow();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            dataCell(table, row, column, tails[column]);
        }
        m_xml.close();
    }
    m_xml.close();
}

void OdtContent::dataCell(const content::Table& table, const content::Table::Row& row, std::size_t column, double tail) {
    const content::Cell empty;
    const content::Cell& cell = column < row.cells.size() ? row.cells[column] : empty;
    const bool strong = row.emphasis && row.depth == 0;
    openCell(strong ? CellLook::Strong : CellLook::Row);
    ParagraphTurn turn;
    turn.figure = table.columns[column].alignment == content::Table::Alignment::Figure;
    turn.left = column == 0 && !turn.figure ? kIndent * row.depth : 0;
    if (turn.figure && figureTail(cell.text, m_document.language)) {
        turn.right = tail - tailWidth(cell, row.emphasis, m_sizes.table, m_document.language);
    }
    ParagraphTurn textTurn = turn;
    textTurn.accent = strong;
    paragraph(row.emphasis ? reportStyle("cell-strong") : QString::fromLatin1(odf::kTableText), cell.text, textTurn);
    paragraphIf(reportStyle("cell-note"), cell.note, turn);
    m_xml.close();
}

}  // namespace matang::writers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_section.h"

#include "sheet_words.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace matang::writers {

namespace {

constexpr int kNarrowest = 9;
constexpr int kWidestFigure = 16;
constexpr int kWidest = 58;
constexpr int kWidestNote = 36;
constexpr int kAroundText = 2;
constexpr int kAroundTitle = 4;
constexpr int kMostIndent = 4;
constexpr int kPortraitWidth = 95;
constexpr int kTitleSize = 14;
constexpr int kHeadingSize = 12;

/// Walks the blocks of a report and keeps what a worksheet can hold.
class Sections {
public:
    explicit Sections(const content::ReportDocument& document) : m_language(document.language) {
        m_section.title = sheetWords(m_language).tables;
        for (const content::Block& block : document.blocks) {
            std::visit(*this, block);
        }
        close();
    }

    void operator()(const content::Heading& heading) {
        if (heading.level == 1) {
            close();
            m_section.title = heading.text;
            m_heading.clear();
        } else {
            m_heading = heading.text;
        }
    }
    void operator()(const content::Table& table) { add(gridOf(table, m_language)); }
    void operator()(const content::Chart& chart) { add(gridOf(content::chartTable(chart.spec), chart.spec.title)); }
    void operator()(const content::ChartBeside& beside) { (*this)(beside.chart); }
    template <typename Block>
    void operator()(const Block& /*unused*/) {}

    [[nodiscard]] std::vector<SheetSection> take() { return std::move(m_sections); }

private:
    void add(Grid grid) {
        if (!grid.rows.empty()) {
            m_section.parts.push_back({m_heading, std::move(grid)});
            m_heading.clear();
        }
    }

    void close() {
        if (!m_section.parts.empty()) {
            m_sections.push_back(std::move(m_section));
        }
        m_section = SheetSection();
    }

    text::Language m_language;
    SheetSection m_section;
    std::string m_heading;
    std::vector<SheetSection> m_sections;
};

/// How wide the columns have to be for all tables of the sheet.
std::vector<int> widthsOf(const SheetSection& section) {
    std::vector<int> widths;
    for (const SheetSection::Part& part : section.parts) {
        const Grid& grid = part.grid;
        widths.resize(std::max(widths.size(), grid.columns.size()), kNarrowest);
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const Grid::Column& head = grid.columns[column];
            const int most = head.figure ? kWidestFigure : head.quiet ? kWidestNote : kWidest;
            int wanted = std::min(lengthOf(head.title) + kAroundTitle, kWidestFigure);
            for (const Grid::Row& row : grid.rows) {
                const int indent = column == 0 ? 2 * std::min(row.depth, kMostIndent) : 0;
                wanted = column < row.cells.size() ? std::max(wanted, lengthOf(row.cells[column].text) + kAroundText + indent) : wanted;
            }
            widths[column] = std::max(widths[column], std::min(wanted, most));
        }
    }
    return widths;
}

class SectionDrawing {
public:
    SectionDrawing(Book& book, const SheetSection& section) : m_book(book), m_section(section), m_widths(widthsOf(section)) {
        for (const int width : m_widths) {
            m_width += width;
        }
        const bool wide = m_width > kPortraitWidth;
        m_sheet = book.addSheet(section.title, wide ? Book::Orientation::Landscape : Book::Orientation::Portrait);
    }

    Book::Sheet draw() {
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet.sheet, at, at, m_widths[column], nullptr);
        }
        drawWords(m_section.title, kTitleSize, CellStyle::Ink::Accent);
        for (const SheetSection::Part& part : m_section.parts) {
            drawPart(part);
        }
        return m_sheet;
    }

private:
    [[nodiscard]] bool isOnly() const { return m_section.parts.size() == 1; }

    void drawWords(const std::string& words, int size, CellStyle::Ink ink) {
        if (words.empty()) {
            return;
        }
        CellStyle style;
        style.ruled = false;
        style.bold = ink != CellStyle::Ink::Quiet;
        style.size = size;
        style.ink = ink;
        const int last = static_cast<int>(m_widths.size()) - 1;
        if (last > 0) {
            writeWide(m_book, m_sheet, m_row++, last, m_width, words, style);
        } else {
            writeText(m_book, m_sheet, m_row++, 0, words, style);
        }
    }

    void drawPart(const SheetSection::Part& part) {
        constexpr int kBodySize = 10;
        drawWords(part.heading, kHeadingSize, CellStyle::Ink::Accent);
        drawWords(part.grid.title, kBodySize, CellStyle::Ink::Plain);
        drawHead(part.grid);
        for (const Grid::Row& row : part.grid.rows) {
            drawRow(part.grid, row);
        }
        drawWords(part.grid.note, kBodySize, CellStyle::Ink::Quiet);
        ++m_row;
    }

    /// A text right of figures keeps away from them.
    [[nodiscard]] static bool isBesideFigures(const Grid& grid, std::size_t column) {
        return column > 0 && !grid.columns[column].figure && grid.columns[column - 1].figure;
    }

    void drawHead(const Grid& grid) {
        CellStyle style;
        int lines = 1;
        style.fill = CellStyle::Fill::Head;
        style.bold = true;
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            style.place = grid.columns[column].figure ? CellStyle::Place::Right : CellStyle::Place::Left;
            style.indent = isBesideFigures(grid, column) ? 1 : 0;
            lines = std::max(lines, linesOf(grid.columns[column].title, m_widths[column] - style.indent));
            writeText(m_book, m_sheet, m_row, static_cast<int>(column), grid.columns[column].title, style);
        }
        setLines(m_sheet, m_row, lines);
        if (isOnly()) {
            worksheet_freeze_panes(m_sheet.sheet, static_cast<lxw_row_t>(m_row + 1), 0);
            worksheet_repeat_rows(m_sheet.sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_row_t>(m_row));
        } else if (!m_frozen) {
            worksheet_freeze_panes(m_sheet.sheet, 1, 0);
            worksheet_repeat_rows(m_sheet.sheet, 0, 0);
        }
        m_frozen = true;
        ++m_row;
    }

    void drawRow(const Grid& grid, const Grid::Row& row) {
        int lines = 1;
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const Grid::Cell cell = column < row.cells.size() ? row.cells[column] : Grid::Cell();
            const Grid::Column& head = grid.columns[column];
            CellStyle style;
            style.bold = row.emphasis && !head.quiet;
            style.fill = row.emphasis ? CellStyle::Fill::Strong : CellStyle::Fill::None;
            style.ink = head.quiet ? CellStyle::Ink::Quiet : CellStyle::Ink::Plain;
            style.place = head.figure ? CellStyle::Place::Right : CellStyle::Place::Left;
            style.indent = column == 0 ? std::min(row.depth, kMostIndent) : isBesideFigures(grid, column) ? 1 : 0;
            lines = std::max(lines, linesOf(cell.text, m_widths[column] - 2 * style.indent));
            if (cell.number) {
                style.number = cell.number->format;
                writeNumber(m_book, m_sheet, m_row, static_cast<int>(column), cell.number->value, style);
            } else {
                writeText(m_book, m_sheet, m_row, static_cast<int>(column), cell.text, style);
            }
        }
        setLines(m_sheet, m_row++, lines);
    }

    Book& m_book;
    const SheetSection& m_section;
    std::vector<int> m_widths;
    int m_width = 0;
    Book::Sheet m_sheet;
    int m_row = 0;
    bool m_frozen = false;
};

}  // namespace

std::vector<SheetSection> sheetSections(const content::ReportDocument& document) {
    return Sections(document).take();
}

Book::Sheet sectionSheet(Book& book, const SheetSection& section) {
    return SectionDrawing(book, section).draw();
}

}  // namespace matang::writers

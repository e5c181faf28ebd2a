// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_summary.h"

#include "sheet_grid.h"
#include "sheet_words.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace matang::writers {

namespace {

constexpr std::array<int, 3> kWidths{34, 24, 40};
constexpr int kWidth = 98;
constexpr int kTitleSize = 18;
constexpr int kSubjectSize = 13;
constexpr int kBodySize = 10;

const content::Cover* coverOf(const content::ReportDocument& document) {
    for (const content::Block& block : document.blocks) {
        if (const auto* cover = std::get_if<content::Cover>(&block)) {
            return cover;
        }
    }
    return nullptr;
}

bool isAmong(const content::Figure& figure, const std::vector<content::Figure>& figures) {
    return std::any_of(figures.begin(), figures.end(),
                       [&](const content::Figure& one) { return one.label.starts_with(figure.label) && one.value == figure.value; });
}

/// The figures of the report that stand large, those of the cover first; "Indeks" is not said again after "Indeks SPBE".
std::vector<content::Figure> keyFigures(const content::ReportDocument& document, const content::Cover* cover) {
    std::vector<content::Figure> figures = cover == nullptr ? std::vector<content::Figure>() : cover->figures;
    for (const content::Block& block : document.blocks) {
        const auto* row = std::get_if<content::KeyFigures>(&block);
        for (const content::Figure& figure : row == nullptr ? std::vector<content::Figure>() : row->figures) {
            if (!isAmong(figure, figures)) {
                figures.push_back(figure);
            }
        }
    }
    return figures;
}

/// A figure as a cell of a table would hold it.
Grid::Cell cellOf(const std::string& value, text::Language language) {
    content::Table table;
    table.columns = {{{}, content::Table::Alignment::Figure}};
    table.rows.resize(1);
    table.rows.front().cells = {content::Cell(value)};
    return gridOf(table, language).rows.front().cells.front();
}

}  // namespace

SummarySheet::SummarySheet(Book& book, const content::ReportDocument& document)
    : m_book(book), m_document(document), m_sheet(book.addSheet(sheetWords(document.language).summary, Book::Orientation::Portrait)) {
    for (std::size_t column = 0; column < kWidths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet.sheet, at, at, kWidths.at(column), nullptr);
    }
}

void SummarySheet::fill(const std::vector<Link>& sheets) {
    const content::Cover* cover = coverOf(m_document);
    if (cover != nullptr) {
        drawCover(*cover);
    } else {
        drawTitle(m_document.title, kTitleSize, true);
        drawTitle(m_document.subject, kSubjectSize, false);
    }
    ++m_row;
    drawFigures(keyFigures(m_document, cover));
    if (cover != nullptr) {
        drawLine(cover->state, false);
        for (const std::string& fact : cover->facts) {
            drawLine(fact, false);
        }
    }
    drawLine(m_document.footer, true);
    drawLine(m_document.identifier, true);
    ++m_row;
    drawTitle(sheetWords(m_document.language).sheets, kSubjectSize, true);
    for (const Link& link : sheets) {
        drawLink(link);
    }
    worksheet_activate(m_sheet.sheet);
}

void SummarySheet::drawTitle(const std::string& text, int size, bool accent) {
    if (text.empty()) {
        return;
    }
    CellStyle style;
    style.ruled = false;
    style.bold = true;
    style.size = size;
    style.ink = accent ? CellStyle::Ink::Accent : CellStyle::Ink::Plain;
    writeWide(m_book, m_sheet, m_row++, 2, kWidth, text, style);
}

void SummarySheet::drawCover(const content::Cover& cover) {
    drawLine(cover.title, true);
    drawTitle(cover.subject, kTitleSize, true);
    drawTitle(cover.instrument, kSubjectSize, false);
    drawTitle(cover.year, kSubjectSize, false);
}

void SummarySheet::drawFigures(const std::vector<content::Figure>& figures) {
    for (const content::Figure& figure : figures) {
        CellStyle style;
        writeText(m_book, m_sheet, m_row, 0, figure.label, style);
        style.bold = true;
        style.place = CellStyle::Place::Right;
        const Grid::Cell cell = cellOf(figure.value, m_document.language);
        if (cell.number) {
            style.number = cell.number->format;
            writeNumber(m_book, m_sheet, m_row, 1, cell.number->value, style);
        } else {
            writeText(m_book, m_sheet, m_row, 1, figure.value, style);
        }
        style = CellStyle();
        style.ink = CellStyle::Ink::Quiet;
        style.indent = 1;
        writeText(m_book, m_sheet, m_row, 2, figure.note, style);
        setLines(m_sheet, m_row++,
                 std::max({linesOf(figure.label, kWidths[0]), linesOf(figure.value, kWidths[1]), linesOf(figure.note, kWidths[2] - 2)}));
    }
    m_row += figures.empty() ? 0 : 1;
}

void SummarySheet::drawLink(const Link& link) {
    std::string target = "internal:'";
    for (const char c : link.sheet) {
        target += c == '\'' ? "''" : std::string(1, c);
    }
    CellStyle style;
    style.ruled = false;
    style.wrap = false;
    style.ink = CellStyle::Ink::Link;
    const auto row = static_cast<lxw_row_t>(m_row++);
    worksheet_write_url_opt(m_sheet.sheet, row, 0, (target + "'!A1").c_str(), m_book.format(style), link.title.c_str(), nullptr);
}

void SummarySheet::drawLine(const std::string& text, bool quiet) {
    if (text.empty()) {
        return;
    }
    CellStyle style;
    style.ruled = false;
    style.size = kBodySize;
    style.ink = quiet ? CellStyle::Ink::Quiet : CellStyle::Ink::Plain;
    writeWide(m_book, m_sheet, m_row++, 2, kWidth, text, style);
}

}  // namespace matang::writers

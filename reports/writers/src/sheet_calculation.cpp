// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_calculation.h"

#include <matang/base/decimal.h>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <map>

namespace matang::writers {

namespace {

using base::Rational;
using content::Calculation;
using Row = Calculation::Row;

enum Column { Id, Name, Weight, Value, Contribution, Origin, How };
constexpr std::array<int, 7> kWidths{13, 52, 12, 12, 14, 20, 48};
constexpr int kFineDecimals = 4;
constexpr int kMostOutline = 7;
constexpr int kTitleSize = 14;

const char* letterOf(const std::string& column) {
    return column == "weight" ? "C" : column == "value" ? "D" : "E";
}

int decimalsOf(const Rational& value) {
    const Rational fine = base::roundTo(value, kFineDecimals);
    int decimals = 0;
    while (decimals < kFineDecimals && base::roundTo(fine, decimals) != fine) {
        ++decimals;
    }
    return decimals;
}

/// So many decimals, and room for as many more as stand in the column, so that all stand below one another at their decimal mark.
std::string numberFormat(int decimals, int most) {
    std::string text = "0";
    for (int place = 0; place < most; ++place) {
        text += place == 0 && decimals > 0 ? "." : "";
        text += place == 0 && decimals == 0 ? "_." : "";
        text += place < decimals ? "0" : "_0";
    }
    return text;
}

class CalculationDrawing {
public:
    CalculationDrawing(Book& book, const Calculation& calculation)
        : m_book(book),
          m_calculation(calculation),
          m_sheet(book.addSheet(calculation.words.sheet, Book::Orientation::Landscape)),
          m_valueDecimals(calculation.decimals) {}

    Book::Sheet draw() {
        drawTop();
        drawHead();
        placeRows();
        for (const Row& row : m_calculation.rows) {
            drawRow(row);
        }
        drawEnd();
        return m_sheet;
    }

private:
    void drawTop() {
        int width = 0;
        for (std::size_t column = 0; column < kWidths.size(); ++column) {
            width += kWidths.at(column);
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet.sheet, at, at, kWidths.at(column), nullptr);
        }
        worksheet_outline_settings(m_sheet.sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
        CellStyle style;
        style.ruled = false;
        style.ink = CellStyle::Ink::Accent;
        style.bold = true;
        style.size = kTitleSize;
        writeWide(m_book, m_sheet, m_row++, How, width, m_calculation.title, style);
        style = CellStyle();
        style.ruled = false;
        style.ink = CellStyle::Ink::Quiet;
        writeWide(m_book, m_sheet, m_row++, How, width, m_calculation.words.guide, style);
        if (!m_calculation.note.empty()) {
            writeWide(m_book, m_sheet, m_row++, How, width, m_calculation.note, style);
        }
    }

    void drawHead() {
        const Calculation::Words& words = m_calculation.words;
        const std::array<const std::string*, 7> titles{&words.id,           &words.name,   &words.weight, &words.value,
                                                       &words.contribution, &words.origin, &words.rule};
        CellStyle style;
        style.fill = CellStyle::Fill::Head;
        style.bold = true;
        for (std::size_t column = 0; column < titles.size(); ++column) {
            const bool figure = column >= Weight && column <= Contribution;
            style.place = figure ? CellStyle::Place::Right : CellStyle::Place::Left;
            style.indent = column == Origin ? 1 : 0;
            writeText(m_book, m_sheet, m_row, static_cast<int>(column), *titles.at(column), style);
        }
        setLines(m_sheet, m_row, linesOf(words.weight, kWidths[Weight]));
        worksheet_freeze_panes(m_sheet.sheet, static_cast<lxw_row_t>(m_row + 1), Weight);
        worksheet_repeat_rows(m_sheet.sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_row_t>(m_row));
        ++m_row;
    }

    /// Where each row will stand, and how fine its column is written.
    void placeRows() {
        int row = m_row;
        for (const Row& one : m_calculation.rows) {
            m_places[one.id] = ++row;  // worksheets count from one
            m_weightDecimals = one.weight ? std::max(m_weightDecimals, decimalsOf(*one.weight)) : m_weightDecimals;
            m_valueDecimals = one.value ? std::max(m_valueDecimals, decimalsOf(*one.value)) : m_valueDecimals;
            m_contributionDecimals =
                one.contribution ? std::max(m_contributionDecimals, decimalsOf(*one.contribution)) : m_contributionDecimals;
        }
    }

    [[nodiscard]] std::string withCells(const std::string& formula) const {
        std::string text;
        std::size_t at = 0;
        while (true) {
            const std::size_t start = formula.find('{', at);
            text += formula.substr(at, start - at);
            if (start == std::string::npos) {
                return text;
            }
            const std::size_t end = formula.find('}', start);
            const std::string name = formula.substr(start + 1, end - start - 1);
            const std::size_t dot = name.rfind('.');
            text += letterOf(name.substr(dot + 1)) + std::to_string(m_places.at(name.substr(0, dot)));
            at = end + 1;
        }
    }

    void drawRow(const Row& row) {
        const int level = std::min(row.depth, kMostOutline);
        const int lines = std::max({linesOf(row.name, kWidths[Name] - 2 * level), linesOf(row.rule, kWidths[How] - 1),
                                    linesOf(row.id, kWidths[Id]), linesOf(row.origin, kWidths[Origin] - 1)});
        setLines(m_sheet, m_row, lines, level);
        CellStyle style;
        style.bold = row.depth <= 1;
        style.fill = row.depth == 0 ? CellStyle::Fill::Strong : CellStyle::Fill::None;
        writeText(m_book, m_sheet, m_row, Id, row.id, style);
        style.indent = level;
        writeText(m_book, m_sheet, m_row, Name, row.name, style);
        style.indent = 0;
        drawFigures(row, style);
        style.bold = false;
        style.ink = CellStyle::Ink::Quiet;
        style.indent = 1;
        writeText(m_book, m_sheet, m_row, Origin, row.origin, style);
        style.indent = 0;
        writeText(m_book, m_sheet, m_row, How, row.rule, style);
        ++m_row;
    }

    void drawFigures(const Row& row, CellStyle style) {
        style.place = CellStyle::Place::Right;
        style.wrap = false;
        drawFigure(Weight, row.weight, {}, numberFormat(m_weightDecimals, m_weightDecimals), style);
        const std::string contribution = numberFormat(m_contributionDecimals, m_contributionDecimals);
        drawFigure(Contribution, row.contribution, row.contributionFormula, contribution, style);
        style.fill = row.input ? CellStyle::Fill::Input : style.fill;
        const bool whole = row.value && row.formula.empty() && row.value->isWhole();
        const int decimals = row.value && row.formula.empty() ? std::max(decimalsOf(*row.value), m_calculation.decimals) : m_valueDecimals;
        drawFigure(Value, row.value, row.formula, numberFormat(whole ? 0 : decimals, m_valueDecimals), style);
    }

    void drawFigure(int column, const std::optional<Rational>& value, const std::string& formula, const std::string& number,
                    CellStyle style) {
        if (!value) {
            writeText(m_book, m_sheet, m_row, column, {}, style);
            return;
        }
        style.number = number;
        if (formula.empty()) {
            writeNumber(m_book, m_sheet, m_row, column, *value, style);
        } else {
            writeFormula(m_book, m_sheet, m_row, column, withCells(formula), value->toDouble(), style);
        }
    }

    /// The index as it is printed, and that of the report beside it.
    void drawEnd() {
        if (!m_calculation.published) {
            return;
        }
        ++m_row;
        const double published = m_calculation.published->toDouble();
        const std::string computed = "D" + std::to_string(m_row + 1);
        const std::string reported = "D" + std::to_string(m_row + 2);
        drawEndRow(m_calculation.words.printed, withCells(m_calculation.printed), published);
        drawEndRow(m_calculation.words.reported, {}, published);
        m_book.warnUnlessZero(m_sheet, m_row, Value);
        drawEndRow(m_calculation.words.difference, "ROUND(" + computed + "-" + reported + ",9)", 0);
    }

    void drawEndRow(const std::string& words, const std::string& formula, double result) {
        CellStyle style;
        style.bold = true;
        style.fill = CellStyle::Fill::Strong;
        for (int column = Id; column <= How; ++column) {
            writeText(m_book, m_sheet, m_row, column, column == Name ? words : std::string(), style);
        }
        style.place = CellStyle::Place::Right;
        style.wrap = false;
        style.number = numberFormat(m_calculation.decimals, std::max(m_calculation.decimals, m_valueDecimals));
        if (formula.empty()) {
            writeNumber(m_book, m_sheet, m_row, Value, *m_calculation.published, style);
        } else {
            writeFormula(m_book, m_sheet, m_row, Value, formula, result, style);
        }
        ++m_row;
    }

    Book& m_book;
    const Calculation& m_calculation;
    Book::Sheet m_sheet;
    int m_row = 0;
    int m_weightDecimals = 2;
    int m_valueDecimals;
    int m_contributionDecimals = 2;
    std::map<std::string, int> m_places;
};

}  // namespace

Book::Sheet calculationSheet(Book& book, const Calculation& calculation) {
    return CalculationDrawing(book, calculation).draw();
}

}  // namespace matang::writers

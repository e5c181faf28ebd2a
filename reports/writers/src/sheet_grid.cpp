// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_grid.h"

#include "sheet_words.h"

#include <matang/base/decimal.h>
#include <matang/content/figure_reading.h>

#include <algorithm>

namespace matang::writers {

namespace {

using base::Rational;
using content::Table;

std::string decimalsFormat(const Rational& value, int decimals) {
    const Rational thousand = 1000;
    const bool grouped = value >= thousand || value <= -thousand;
    return (grouped ? "#,##0" : "0") + (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : std::string());
}

std::string withSign(const std::string& format) {
    return "+" + format + ";-" + format + ";" + format;
}

Grid::Cell figureCell(const std::string& text, text::Language language) {
    const auto reading = content::readFigure(text, language);
    if (!reading) {
        return {text};
    }
    const std::string format = decimalsFormat(reading->value, reading->decimals) + (reading->percent ? "%" : "");
    return {text, Grid::Number{reading->percent ? reading->value / 100 : reading->value, reading->isSigned ? withSign(format) : format}};
}

/// A figure of a chart. Whole ones, years among them, are never parted by thousands.
Grid::Cell plotted(const content::ChartTable::Cell& cell) {
    const auto number = base::parseDecimal(cell.plain);
    if (!number) {
        return {cell.text};
    }
    const std::string format = number->decimals == 0 ? "0" : decimalsFormat(number->value, number->decimals);
    const bool isSigned = cell.text.starts_with("+") || number->value.sign() < 0;
    return {cell.text, Grid::Number{number->value, isSigned ? withSign(format) : format}};
}

/// Columns in which some cell has a note.
std::vector<bool> notedColumns(const Table& table) {
    std::vector<bool> noted(table.columns.size(), false);
    for (const Table::Row& row : table.rows) {
        for (std::size_t column = 0; column < std::min(row.cells.size(), noted.size()); ++column) {
            noted[column] = noted[column] || !row.cells[column].note.empty();
        }
    }
    return noted;
}

}  // namespace

Grid gridOf(const Table& table, text::Language language) {
    Grid grid;
    grid.title = table.title;
    grid.note = table.note;
    const std::vector<bool> noted = notedColumns(table);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        grid.columns.push_back({table.columns[column].title, table.columns[column].alignment == Table::Alignment::Figure});
        if (noted[column]) {
            grid.columns.push_back({sheetWords(language).note, false, true});
        }
    }
    for (const Table::Row& row : table.rows) {
        Grid::Row filled;
        filled.depth = row.depth;
        filled.emphasis = row.emphasis;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const content::Cell cell = column < row.cells.size() ? row.cells[column] : content::Cell();
            const bool figure = table.columns[column].alignment == Table::Alignment::Figure;
            filled.cells.push_back(figure ? figureCell(cell.text, language) : Grid::Cell{cell.text});
            if (noted[column]) {
                filled.cells.push_back({cell.note});
            }
        }
        grid.rows.push_back(std::move(filled));
    }
    return grid;
}

Grid gridOf(const content::ChartTable& table, const std::string& title) {
    Grid grid;
    grid.title = title;
    for (const content::ChartTable::Column& column : table.columns) {
        grid.columns.push_back({column.title, column.figure});
    }
    for (const auto& row : table.rows) {
        Grid::Row filled;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool figure = column < table.columns.size() && table.columns[column].figure;
            filled.cells.push_back(figure ? plotted(row[column]) : Grid::Cell{row[column].text});
        }
        grid.rows.push_back(std::move(filled));
    }
    return grid;
}

}  // namespace matang::writers

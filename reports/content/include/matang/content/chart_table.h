// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_spec.h>

#include <string>
#include <vector>

namespace matang::content {

/// The numbers of a chart as a table, to be read out, copied and exported.
struct ChartTable {
    struct Cell {
        std::string text;   ///< as shown: "3,46"
        std::string plain;  ///< as programs read it: "3.46"; the text itself where it is no figure
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Column {
        std::string title;
        bool figure = false;
        friend bool operator==(const Column&, const Column&) = default;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// Every figure that the chart shows, in its order. The titles are ChartSpec::tableTitles, which must be, by drawing:
///   Radar: part, then nothing more (the series name their columns); Years: year, instrument, figure, change, origin, note (targets stand
///   last, with the word for targets as their origin); Bars: part (columns named by valueWord and referenceWord); Counts: year, counted,
///   expected (the target stands last, under expected); Waterfall: part, change, figure reached (the first row is the start, the last the
///   end); Heat: part (columns name themselves); Multiples: part, year, instrument, figure, origin; Histogram: from, to below, count, and
///   what is marked there if a fourth title is given; Spread: part, count, least, lower quartile, median, upper quartile, greatest, mean,
///   own; Scatter: name, x, y; Stacked: category (columns name themselves); Moves: name, change, detail; Dots: part (series name their
///   columns), detail (left out without a second title).
/// Without titles there is no table: no columns, no rows.
[[nodiscard]] ChartTable chartTable(const ChartSpec& spec);

/// The table as CSV: comma, decimal point, UTF-8, header row, lines end with CR LF, quoted where needed (RFC 4180). A cell that begins
/// with = + - @ or a control character and is no figure gets a leading apostrophe, since worksheets would run it as a formula.
[[nodiscard]] std::string csv(const ChartTable& table);

/// The table as lines of cells between tabs, as shown, for pasting into a worksheet; guarded against formulas like the CSV. Tabs and line
/// breaks within a cell become spaces.
[[nodiscard]] std::string tabbed(const ChartTable& table);

}  // namespace matang::content

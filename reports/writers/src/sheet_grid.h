// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook_book.h"

#include <matang/content/chart_table.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::writers {

/// A table as a worksheet holds it: numbers where a figure can be read as one, texts elsewhere.
struct Grid {
    struct Number {
        base::Rational value;
        std::string format;
    };
    struct Cell {
        std::string text;
        std::optional<Number> number{};
    };
    struct Column {
        std::string title;
        bool figure = false;
        bool quiet = false;  ///< what is noted beside another column
    };
    struct Row {
        std::vector<Cell> cells;
        int depth = 0;
        bool emphasis = false;
    };
    std::string title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::string note;
};

/// Notes below the texts of a column get a column of their own beside it, headed by a word for notes.
[[nodiscard]] Grid gridOf(const content::Table& table, text::Language language);
[[nodiscard]] Grid gridOf(const content::ChartTable& table, const std::string& title);

}  // namespace matang::writers

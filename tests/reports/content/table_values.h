// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_table.h>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace matang::content {

using Cell = ChartTable::Cell;
using Rows = std::vector<std::vector<Cell>>;

/// Shown and plain alike.
inline Cell same(const std::string& text) {
    return {text, text};
}

inline ChartSpec titled(std::vector<std::string> titles) {
    ChartSpec chart;
    chart.tableTitles = std::move(titles);
    return chart;
}

inline void PrintTo(const Cell& cell, std::ostream* out) {
    *out << '"' << cell.text << "\"/\"" << cell.plain << '"';
}

inline void PrintTo(const ChartTable::Column& column, std::ostream* out) {
    *out << column.title << (column.figure ? " (figures)" : " (words)");
}

}  // namespace matang::content

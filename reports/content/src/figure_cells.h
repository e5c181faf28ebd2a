// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_table.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::content {

[[nodiscard]] ChartTable::Cell textCell(const std::string& text);
/// A figure as shown and as programs read it; nothing where there is no value.
[[nodiscard]] ChartTable::Cell figureCell(const ChartValue& value);
[[nodiscard]] ChartTable::Cell figureCell(const std::optional<ChartValue>& value);
/// A year: never grouped by thousands.
[[nodiscard]] ChartTable::Cell yearCell(int year);
[[nodiscard]] ChartTable::Cell countCell(int count, text::Language language);
/// The bound of a class, which has no label of its own.
[[nodiscard]] ChartTable::Cell boundCell(double bound, text::Language language);

/// One after the other a column, titled by a chart's titles in their order; titles that are missing are empty.
class Columns {
public:
    explicit Columns(const ChartSpec& chart) : m_titles(chart.tableTitles) {}

    Columns& words();
    Columns& figures();
    /// Not from the chart's titles.
    Columns& figures(const std::string& title);
    [[nodiscard]] bool hasMore() const { return m_next < m_titles.size(); }
    [[nodiscard]] ChartTable table() const { return {m_columns, {}}; }

private:
    [[nodiscard]] std::string nextTitle();

    std::vector<std::string> m_titles;
    std::size_t m_next = 0;
    std::vector<ChartTable::Column> m_columns;
};

}  // namespace matang::content

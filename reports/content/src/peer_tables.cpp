// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing_tables.h"
#include "figure_cells.h"

namespace matang::content {

namespace {

bool holds(const HistogramSpec::Bin& bin, double position, bool last) {
    return position >= bin.from && (position < bin.to || (last && position <= bin.to));
}

/// "Kota Bogor 3,72; rata-rata 2,79"
std::string markedIn(const HistogramSpec& drawing, std::size_t bin) {
    std::string names;
    for (const auto& mark : drawing.marks) {
        if (holds(drawing.bins[bin], mark.value.position, bin + 1 == drawing.bins.size())) {
            names += (names.empty() ? "" : "; ") + mark.name + " " + mark.value.label;
        }
    }
    return names;
}

}  // namespace

ChartTable tableOf(const HistogramSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.figures().figures().figures();
    const bool marks = columns.hasMore();
    if (marks) {
        columns.words();
    }
    ChartTable table = columns.table();
    for (std::size_t bin = 0; bin < drawing.bins.size(); ++bin) {
        const auto& shown = drawing.bins[bin];
        auto& cells = table.rows.emplace_back();
        cells = {boundCell(shown.from, chart.language), boundCell(shown.to, chart.language), countCell(shown.count, chart.language)};
        if (marks) {
            cells.push_back(textCell(markedIn(drawing, bin)));
        }
    }
    return table;
}

ChartTable tableOf(const SpreadSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.words();
    for (int figure = 0; figure < 8; ++figure) {
        columns.figures();
    }
    ChartTable table = columns.table();
    for (const auto& row : drawing.rows) {
        auto& cells = table.rows.emplace_back();
        cells = {textCell(row.name), countCell(row.count, chart.language)};
        for (const ChartValue* value : {&row.least, &row.lowerQuartile, &row.median, &row.upperQuartile, &row.greatest, &row.mean}) {
            // Of nobody there are no quartiles.
            cells.push_back(row.count > 0 ? figureCell(*value) : ChartTable::Cell{});
        }
        cells.push_back(figureCell(row.own));
    }
    return table;
}

ChartTable tableOf(const ScatterSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).words().figures().figures().table();
    for (const auto& point : drawing.points) {
        table.rows.push_back({textCell(point.name), figureCell(point.x), figureCell(point.y)});
    }
    return table;
}

ChartTable tableOf(const StackedSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.words();
    for (const auto& column : drawing.columns) {
        columns.figures(column.name);
    }
    ChartTable table = columns.table();
    for (std::size_t category = 0; category < drawing.categories.size(); ++category) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(textCell(drawing.categories[category]));
        for (const auto& column : drawing.columns) {
            cells.push_back(category < column.counts.size() ? countCell(column.counts[category], chart.language) : ChartTable::Cell{});
        }
    }
    return table;
}

ChartTable tableOf(const MovesSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).words().figures().words().table();
    for (const auto& row : drawing.rows) {
        table.rows.push_back({textCell(row.name), figureCell(row.change), textCell(row.detail)});
    }
    return table;
}

ChartTable tableOf(const DotsSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.words();
    for (const std::string& series : drawing.series) {
        columns.figures(series);
    }
    const bool details = columns.hasMore();
    if (details) {
        columns.words();
    }
    ChartTable table = columns.table();
    for (const auto& row : drawing.rows) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(textCell(row.name));
        for (std::size_t series = 0; series < drawing.series.size(); ++series) {
            cells.push_back(series < row.values.size() ? figureCell(row.values[series]) : ChartTable::Cell{});
        }
        if (details) {
            cells.push_back(textCell(row.detail));
        }
    }
    return table;
}

}  // namespace matang::content

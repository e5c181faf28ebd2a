// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/content/chart_table.h>

#include "drawing_tables.h"
#include "figure_cells.h"

#include <algorithm>
#include <map>

namespace matang::content {

ChartTable tableOf(const RadarSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.words();
    for (const auto& series : drawing.series) {
        columns.figures(series.name);
    }
    ChartTable table = columns.table();
    for (std::size_t axis = 0; axis < drawing.axes.size(); ++axis) {
        auto& row = table.rows.emplace_back();
        row.push_back(textCell(drawing.axes[axis]));
        for (const auto& series : drawing.series) {
            row.push_back(axis < series.values.size() ? figureCell(series.values[axis]) : ChartTable::Cell{});
        }
    }
    return table;
}

ChartTable tableOf(const YearsSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).figures().words().figures().figures().words().words().table();
    for (const auto& run : drawing.runs) {
        for (const auto& point : run.points) {
            table.rows.push_back({yearCell(point.year), textCell(run.name), figureCell(point.value), figureCell(point.change),
                                  textCell(point.reported ? drawing.reportedWord : drawing.computedWord), textCell(point.note)});
        }
    }
    for (const auto& target : drawing.targets) {
        table.rows.push_back(
            {yearCell(target.year), {}, figureCell(target.value), {}, textCell(drawing.targetWord), textCell(target.note)});
    }
    return table;
}

ChartTable tableOf(const BarsSpec& drawing, const ChartSpec& chart) {
    const bool compares = std::any_of(drawing.rows.begin(), drawing.rows.end(), [](const auto& row) { return row.reference.has_value(); });
    Columns columns(chart);
    columns.words().figures(drawing.valueWord.empty() ? chart.axisTitle : drawing.valueWord);
    if (compares) {
        columns.figures(drawing.referenceWord);
    }
    ChartTable table = columns.table();
    for (const auto& row : drawing.rows) {
        auto& cells = table.rows.emplace_back();
        cells = {textCell(row.name), figureCell(row.value)};
        if (compares) {
            cells.push_back(figureCell(row.reference));
        }
    }
    return table;
}

ChartTable tableOf(const CountsSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).figures().figures().figures().table();
    std::map<int, std::pair<ChartTable::Cell, ChartTable::Cell>> years;
    for (const auto& point : drawing.counts) {
        years[point.year].first = figureCell(point.value);
    }
    for (const auto& point : drawing.expected) {
        years[point.year].second = figureCell(point.value);
    }
    for (const auto& [year, cells] : years) {
        table.rows.push_back({yearCell(year), cells.first, cells.second});
    }
    if (drawing.target) {
        const std::string year = drawing.target->year > 0 ? " " + std::to_string(drawing.target->year) : "";
        table.rows.push_back({textCell(drawing.targetWord + year), {}, figureCell(drawing.target->value)});
    }
    return table;
}

ChartTable tableOf(const HeatSpec& drawing, const ChartSpec& chart) {
    Columns columns(chart);
    columns.words();
    for (const std::string& column : drawing.columns) {
        columns.figures(column);
    }
    ChartTable table = columns.table();
    for (const auto& row : drawing.rows) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(textCell(row.name));
        for (std::size_t column = 0; column < drawing.columns.size(); ++column) {
            cells.push_back(column < row.cells.size() ? figureCell(row.cells[column]) : ChartTable::Cell{});
        }
    }
    return table;
}

ChartTable tableOf(const MultiplesSpec& drawing, const ChartSpec& chart) {
    ChartTable table = Columns(chart).words().figures().words().figures().words().table();
    for (const auto& panel : drawing.panels) {
        for (const auto& run : panel.runs) {
            for (const auto& point : run.points) {
                table.rows.push_back({textCell(panel.name), yearCell(point.year), textCell(run.name), figureCell(point.value),
                                      textCell(point.reported ? drawing.reportedWord : drawing.computedWord)});
            }
        }
    }
    return table;
}

ChartTable chartTable(const ChartSpec& spec) {
    if (spec.tableTitles.empty()) {
        return {};
    }
    return std::visit([&spec](const auto& drawing) { return tableOf(drawing, spec); }, spec.drawing);
}

}  // namespace matang::content

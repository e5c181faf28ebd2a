// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_table.h>

namespace matang::content {

// The table of one drawing; the chart gives titles, words and language.
[[nodiscard]] ChartTable tableOf(const RadarSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const YearsSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const BarsSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const CountsSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const WaterfallSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const HeatSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const MultiplesSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const HistogramSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const SpreadSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const ScatterSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const StackedSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const MovesSpec& drawing, const ChartSpec& chart);
[[nodiscard]] ChartTable tableOf(const DotsSpec& drawing, const ChartSpec& chart);

}  // namespace matang::content

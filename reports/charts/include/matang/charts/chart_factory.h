// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/marked_chart.h>
#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <memory>

namespace matang::charts {

/// Draws a specification as a Qt chart: the one factory for screen and reports. Needs a QApplication. The caller owns the chart; all sizes
/// follow theme.font. Never null. Nothing in it is half-transparent, so that it can go into an archive PDF.
[[nodiscard]] std::unique_ptr<MarkedChart> makeChart(const content::ChartSpec& spec, const Theme& theme);

}  // namespace matang::charts

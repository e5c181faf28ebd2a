// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace matang::charts {

/// The chart as a picture of so many pixels; `scale` 2 draws everything twice as large. Needs a QApplication.
[[nodiscard]] QImage pictureOf(const content::ChartSpec& spec, const Theme& theme, QSize pixels, double scale = 1);

/// The chart as an SVG document with title and description (the chart's own words), every text as text.
[[nodiscard]] QByteArray svgOf(const content::ChartSpec& spec, const Theme& theme, QSize size);

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <QByteArray>
#include <QImage>
#include <QRectF>

class QPainter;

namespace matang::writers {

/// Paints a chart as vectors into the box; one unit of the box is one unit of the theme's font size.
void paintChart(QPainter& painter, const content::ChartSpec& spec, const charts::Theme& theme, const QRectF& box);

/// The chart as an SVG element that scales to the page's width.
[[nodiscard]] QByteArray chartSvg(const content::ChartSpec& spec, double heightMillimetres);

/// The chart as a picture for formats without vectors.
[[nodiscard]] QImage chartImage(const content::ChartSpec& spec, double heightMillimetres);

}  // namespace matang::writers

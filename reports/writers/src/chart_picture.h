// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/report_document.h>

#include <QByteArray>
#include <QImage>
#include <QRectF>

class QPainter;

namespace matang::writers {

/// Paints a chart as vectors into the box; one unit of the box is one unit of the theme's font size.
void paintChart(QPainter& painter, const content::ChartSpec& spec, const charts::Theme& theme, const QRectF& box);

/// Width and height of a chart on the page, in millimetres: as wide as the page's body, beside words a good half of it.
[[nodiscard]] QSizeF chartSize(const content::Chart& chart);
[[nodiscard]] QSizeF chartSize(const content::ChartBeside& beside);

/// The chart as an SVG document in the colours of the report, in type of the size that it has on the page.
[[nodiscard]] QByteArray chartSvg(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres);

/// The chart as a picture for formats without vectors, with 200 dots to the inch.
[[nodiscard]] QImage chartImage(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres);

}  // namespace matang::writers

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/marked_chart.h>
#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <QColor>
#include <QLineF>
#include <QPen>
#include <QPolygonF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <vector>

namespace matang::charts {

/// What a chart has painted, noted down instead of drawn.
struct Painted {
    struct Text {
        QString text;
        QRectF box;
        QColor colour;
    };
    struct Shape {
        QPolygonF outline;
        QPen pen;
        QColor fill;  ///< invalid: none
        [[nodiscard]] QRectF box() const { return outline.boundingRect(); }
    };
    struct Line {
        QLineF line;
        QPen pen;
    };
    std::vector<Text> texts;
    std::vector<Shape> shapes;
    std::vector<Line> lines;
    std::vector<ChartMark> marks;
    bool opaque = true;

    [[nodiscard]] int count(const QString& text) const;
    [[nodiscard]] QRectF boxOf(const QString& text) const;  ///< of the first one
    /// Filled shapes of a colour, as boxes in the order of painting.
    [[nodiscard]] std::vector<QRectF> filled(const QColor& colour) const;
    /// Neither level nor upright.
    [[nodiscard]] std::vector<QLineF> slanted() const;
};

[[nodiscard]] Painted paintedBy(const content::ChartSpec& spec, const Theme& theme, QSize size);

/// The letters themselves: the box of a line is higher than they are.
[[nodiscard]] QRectF lettersOf(const QRectF& box);

/// Texts that leave the chart, and pairs that lie over one another.
[[nodiscard]] QStringList collisionsIn(const std::vector<Painted::Text>& texts, const QRectF& chart);

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/content/chart_spec.h>

#include <QtCharts/QChart>

namespace matang::charts {

/// Counts over the years: filled points joined where years follow one another, dashes for what was expected, dots for the
/// target and a ring round its year.
class CountsChart final : public QChart {
    Q_OBJECT
public:
    CountsChart(const content::ChartSpec& spec, const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    using Point = content::CountsSpec::Point;

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double year, double value) const;
    void drawScale(QPainter& painter) const;
    void drawYears(QPainter& painter) const;
    void drawExpected(QPainter& painter) const;
    void drawPlanned(QPainter& painter) const;
    void drawTarget(QPainter& painter) const;
    void drawCounts(QPainter& painter) const;
    void drawFigures(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    [[nodiscard]] bool isBelow(const Point& count) const;

    content::ChartSpec m_chart;
    content::CountsSpec m_spec;
    Theme m_theme;
    Lettering m_type;
    int m_first = 0;
    int m_last = 0;
};

}  // namespace matang::charts

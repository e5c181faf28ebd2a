// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/content/chart_spec.h>

#include <QtCharts/QChart>

namespace matang::charts {

/// Horizontal bars from the scale's base, name at the left, figure at the end of the bar, last year as a tick across it.
class BarsChart final : public QChart {
    Q_OBJECT
public:
    BarsChart(const content::ChartSpec& spec, const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] double x(const QRectF& bars, double position) const;
    [[nodiscard]] double labelWidth() const;
    void drawScale(QPainter& painter, const QRectF& bars) const;
    void drawRow(QPainter& painter, const QRectF& row, const QRectF& bars, const content::BarsSpec::Row& content) const;
    void drawKey(QPainter& painter, const QRectF& area) const;

    content::ChartSpec m_chart;
    content::BarsSpec m_spec;
    Theme m_theme;
    Lettering m_type;
};

}  // namespace matang::charts

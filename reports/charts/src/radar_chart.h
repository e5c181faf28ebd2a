// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/content/chart_spec.h>

#include <QVector>
#include <QtCharts/QChart>

namespace matang::charts {

/// A web of axes with one shape a series. Names stand wrapped at the end of their axis with the values below them, so that figures
/// never fall on top of one another however small the shape is.
class RadarChart final : public QChart {
    Q_OBJECT
public:
    RadarChart(const content::ChartSpec& spec, const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Label {
        QRectF box;
        QSizeF name;
        int side = 0;  ///< -1 left of the web, 0 above or below, 1 right
    };
    struct Web {
        QPointF centre;
        double radius = 0;
        QVector<Label> labels;
    };

    [[nodiscard]] Web fit(const QRectF& area) const;
    [[nodiscard]] Web webOf(const QRectF& area, double radius) const;
    [[nodiscard]] static bool fits(const Web& web, const QRectF& area);
    [[nodiscard]] double angle(int axis) const;
    [[nodiscard]] QPointF at(const Web& web, int axis, double position) const;
    [[nodiscard]] QString valueText(int axis) const;
    [[nodiscard]] QString referenceText(int axis) const;
    [[nodiscard]] QRectF keyArea(const QRectF& area) const;

    void drawGrid(QPainter& painter, const Web& web) const;
    void drawSeries(QPainter& painter, const Web& web, const content::RadarSpec::Series& series) const;
    void drawLabel(QPainter& painter, const Label& label, int axis) const;
    void drawKey(QPainter& painter, const QRectF& area) const;

    content::ChartSpec m_chart;
    content::RadarSpec m_spec;
    Theme m_theme;
    Lettering m_type;
};

}  // namespace matang::charts

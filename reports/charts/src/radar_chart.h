// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"

#include <QPen>
#include <vector>

namespace matang::charts {

/// A web of axes with one shape a series. Names stand wrapped at the end of their axis with every series' figure below them, so that
/// figures never fall on top of one another however small the shape is. Series differ in colour, dashes and markers.
class RadarChart final : public FramedChart {
public:
    RadarChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;

private:
    /// What a series has on an axis, as written below the axis' name.
    struct Figure {
        std::size_t series = 0;
        QString text;
        double width = 0;
    };
    struct Label {
        QRectF box;
        QSizeF name;
        std::vector<std::vector<Figure>> figures;  ///< by line
        int side = 0;                              ///< -1 left of the web, 0 above or below, 1 right
    };
    struct Web {
        bool named = true;
        QPointF centre;
        double radius = 0;
        std::vector<Label> labels;
    };

    [[nodiscard]] Web fit(const QRectF& area) const;
    [[nodiscard]] Web bareWeb(const QRectF& area) const;
    [[nodiscard]] Web webOf(const QRectF& area, double radius) const;
    [[nodiscard]] static bool fits(const Web& web, const QRectF& area);
    [[nodiscard]] double angle(int axis) const;
    [[nodiscard]] QPointF at(const Web& web, int axis, double position) const;
    [[nodiscard]] QRectF webArea(const QRectF& area) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] std::vector<std::vector<Figure>> figures(int axis, double room) const;
    [[nodiscard]] bool hasSigns() const { return m_spec.series.size() > 1; }
    [[nodiscard]] QColor colourOf(std::size_t series) const;
    [[nodiscard]] QPen penOf(std::size_t series) const;
    void drawSign(QPainter& painter, std::size_t series, const QPointF& middle, double reach) const;

    void drawSurface(QPainter& painter, const Web& web) const;
    void drawGrid(QPainter& painter, const Web& web) const;
    void drawRingFigures(QPainter& painter, const Web& web) const;
    void drawSeries(QPainter& painter, const Web& web, std::size_t series) const;
    void drawLabel(QPainter& painter, const Label& label, int axis) const;
    void drawFigures(QPainter& painter, const Label& label) const;

    content::RadarSpec m_spec;
};

}  // namespace matang::charts

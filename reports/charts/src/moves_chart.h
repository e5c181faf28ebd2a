// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "lying_axis.h"
#include "lying_rows.h"

namespace matang::charts {

/// Bars from a middle line: falls to the left, gains to the right, the figure with its sign at the bar's end.
class MovesChart final : public FramedChart {
public:
    MovesChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    struct Places {
        QRectF plot;
        std::vector<QRectF> rows;
        double detailWidth = 0;
    };

    [[nodiscard]] LyingRows rows(double width) const;
    [[nodiscard]] Places placesIn(const QRectF& area) const;
    [[nodiscard]] double figureWidth() const;
    [[nodiscard]] double detailWidth(double room) const;
    [[nodiscard]] QRectF barOf(const content::MovesSpec::Row& row, const QRectF& place, const QRectF& plot) const;
    void drawFigures(QPainter& painter, const content::MovesSpec::Row& row, const QRectF& place, const Places& places) const;

    content::MovesSpec m_spec;
    LyingAxis m_axis;
};

}  // namespace matang::charts

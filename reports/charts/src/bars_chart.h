// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"
#include "lying_axis.h"
#include "lying_rows.h"

namespace matang::charts {

/// Horizontal bars from the scale's base, name at the left, figure at the end of the bar, last year as a tick across it.
class BarsChart final : public FramedChart {
public:
    BarsChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    struct Places {
        QRectF bars;
        double barHeight = 0;
        std::vector<QRectF> rows;
    };

    [[nodiscard]] LyingRows rows(double width) const;
    [[nodiscard]] Places placesIn(const QRectF& area) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] double labelWidth() const;
    void drawRow(QPainter& painter, const QRectF& row, const Places& places, const content::BarsSpec::Row& content) const;
    void drawLabel(QPainter& painter, const QRectF& row, const Places& places, const content::BarsSpec::Row& content) const;
    void drawReference(QPainter& painter, const QPointF& middle, double height) const;

    content::BarsSpec m_spec;
    LyingAxis m_axis;
};

}  // namespace matang::charts

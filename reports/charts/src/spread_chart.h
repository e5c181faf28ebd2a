// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"
#include "lying_axis.h"
#include "lying_rows.h"

namespace matang::charts {

/// Lying boxes with whiskers, one a row; where the figures are few they are drawn themselves. The mean is a diamond, the own figure a
/// filled dot with its figure above.
class SpreadChart final : public FramedChart {
public:
    SpreadChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    using Row = content::SpreadSpec::Row;
    struct Places {
        QRectF plot;
        std::vector<QRectF> rows;
    };

    [[nodiscard]] LyingRows rows(double width) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] Places placesIn(const QRectF& area) const;
    /// Room for the own figure.
    [[nodiscard]] double aboveOf(const Row& row) const;
    /// Where box, strip and dots have their middle: below the own figure.
    [[nodiscard]] double middleOf(const Row& row, const QRectF& place) const;
    void drawBox(QPainter& painter, const Row& row, const QRectF& plot, double middle) const;
    void drawStrip(QPainter& painter, const Row& row, const QRectF& plot, double middle) const;
    void drawOwnFigure(QPainter& painter, const Row& row, const QRectF& plot, double middle) const;
    void drawRow(QPainter& painter, const Row& row, const QRectF& place, const QRectF& plot) const;
    void drawBoxSign(QPainter& painter, const QRectF& box, double median) const;
    void drawMean(QPainter& painter, const QPointF& middle) const;
    void drawOwnDot(QPainter& painter, const QPointF& middle) const;
    [[nodiscard]] QString wordsOf(const Row& row) const;

    content::SpreadSpec m_spec;
    LyingAxis m_axis;
};

}  // namespace matang::charts

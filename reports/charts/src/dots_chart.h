// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"
#include "lying_axis.h"
#include "lying_rows.h"

#include <QStringList>

namespace matang::charts {

/// One line a row with a dot for every series; dots that meet stand one above the other, so that none hides another.
class DotsChart final : public FramedChart {
public:
    DotsChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    struct Places {
        double keyHeight = 0;
        QRectF plot;  ///< from the scale's start to its end, from the first row to the last
        std::vector<QRectF> rows;
        double figureRoom = 0;  ///< beside the ends of the scale
    };
    struct Dot {
        std::size_t series = 0;
        QPointF middle;
        QString figure;
    };

    [[nodiscard]] LyingRows rows(double width) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] Places placesIn(const QRectF& area) const;
    [[nodiscard]] QStringList detailHead() const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double detailWidth() const;
    [[nodiscard]] double figureWidth() const;
    [[nodiscard]] std::vector<Dot> dotsOf(const content::DotsSpec::Row& row, const QRectF& place, const QRectF& plot) const;
    /// Moves dots that would hide one another up and down.
    void part(std::vector<Dot>& dots, const QRectF& place) const;
    void drawHead(QPainter& painter, const QRectF& area, const Places& places) const;
    void drawLine(QPainter& painter, const std::vector<Dot>& dots, double middle) const;
    void drawDot(QPainter& painter, std::size_t series, const QPointF& middle) const;
    void drawFigures(QPainter& painter, const std::vector<Dot>& dots, const QRectF& place) const;
    [[nodiscard]] QString wordsOf(const content::DotsSpec::Row& row) const;

    content::DotsSpec m_spec;
    LyingAxis m_axis;
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"
#include "standing_axis.h"

namespace matang::charts {

/// Counts over the years: filled points joined where years follow one another, dashes for what was expected, dots for the
/// target and a ring round its year.
class CountsChart final : public FramedChart {
public:
    CountsChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    /// One a year: what was counted, expected and aimed at.
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    using Point = content::CountsSpec::Point;

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] QPointF at(double year, double value) const;
    void drawYears(QPainter& painter) const;
    void drawExpected(QPainter& painter) const;
    void drawPlanned(QPainter& painter) const;
    void drawTarget(QPainter& painter) const;
    void drawCounts(QPainter& painter) const;
    void drawFigures(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    [[nodiscard]] bool isBelow(const Point& count) const;

    content::CountsSpec m_spec;
    StandingAxis m_axis;
    int m_first = 0;
    int m_last = 0;
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "lying_axis.h"
#include "mark_flags.h"
#include "standing_axis.h"

namespace matang::charts {

/// A column for every class from zero, that of the agency at hand in the accent; the agency, mean and median as named lines.
class HistogramChart final : public FramedChart {
public:
    HistogramChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    [[nodiscard]] bool isDrawable() const { return !m_spec.bins.empty() && m_spec.to > m_spec.from; }
    [[nodiscard]] QRectF plotIn(const QRectF& area) const;
    [[nodiscard]] bool namesMarks(const QRectF& area) const;
    [[nodiscard]] MarkFlags flagsIn(const QRectF& area) const;
    [[nodiscard]] QRectF column(const QRectF& plot, const content::HistogramSpec::Bin& bin) const;
    void drawColumns(QPainter& painter, const QRectF& plot) const;
    void drawCounts(QPainter& painter, const QRectF& plot) const;
    [[nodiscard]] double middleOfCount(const QRectF& plot, const QRectF& bar, double width) const;
    void drawMarks(QPainter& painter, const QRectF& area, const QRectF& plot) const;

    content::HistogramSpec m_spec;
    LyingAxis m_values;
    StandingAxis m_counts;
};

}  // namespace matang::charts

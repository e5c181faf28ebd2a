// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "lying_axis.h"
#include "standing_axis.h"

#include <QStringList>

namespace matang::charts {

/// A small hollow circle for every agency, so that hundreds make no blot; the own one large, filled and named. An axis that does not begin
/// with its scale is broken by two strokes.
class ScatterChart final : public FramedChart {
public:
    ScatterChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    using Point = content::ScatterSpec::Point;
    struct Name {
        QRectF box;
        QStringList lines;
    };

    [[nodiscard]] bool isDrawable() const { return m_spec.xTo > m_spec.xFrom && m_spec.yTo > m_spec.yFrom; }
    [[nodiscard]] bool xIsCut() const;
    [[nodiscard]] bool yIsCut() const;
    [[nodiscard]] QRectF plotIn(const QRectF& area) const;
    [[nodiscard]] double lowerHeight() const;
    [[nodiscard]] QPointF at(const QRectF& plot, const Point& point) const;
    [[nodiscard]] QPointF at(const QRectF& plot, double x, double y) const;
    [[nodiscard]] QString wordsOf(const Point& point) const;
    [[nodiscard]] Name nameOf(const QRectF& plot, const Point& point, const std::vector<QRectF>& taken) const;

    [[nodiscard]] QSizeF sizeOf(const QStringList& lines) const;
    [[nodiscard]] double hiddenBy(const QRectF& box, const QRectF& plot, const std::vector<QRectF>& taken) const;

    void drawAxes(QPainter& painter, const QRectF& area, const QRectF& plot) const;
    void drawZero(QPainter& painter, const QRectF& plot) const;
    void drawCuts(QPainter& painter, const QRectF& area, const QRectF& plot) const;
    void drawLeader(QPainter& painter, const QPointF& point, const QRectF& box) const;
    void drawName(QPainter& painter, const Name& name) const;
    void drawOwn(QPainter& painter, const QRectF& plot) const;

    content::ScatterSpec m_spec;
    LyingAxis m_lower;
    StandingAxis m_left;
};

}  // namespace matang::charts

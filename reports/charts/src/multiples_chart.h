// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_key.h"
#include "framed_chart.h"
#include "standing_axis.h"

namespace matang::charts {

/// A small chart over the years for every part, side by side on one scale. Each writes its first and its last figure.
class MultiplesChart final : public FramedChart {
public:
    MultiplesChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    using Panel = content::MultiplesSpec::Panel;
    using Point = content::YearsSpec::Point;

    struct Grid {
        int columns = 1;
        int rows = 1;
        double width = 0;   ///< of a panel
        double names = 0;   ///< height for the names
        double header = 0;  ///< of the key, above all panels
    };
    struct Place {
        QRectF name;
        QRectF plot;
        bool worded = true;   ///< there is height for its name and figures
        bool first = false;   ///< in its row: carries the figures of the axis
        bool lowest = false;  ///< in its column: carries the years
    };

    [[nodiscard]] Grid grid(double width) const;
    [[nodiscard]] std::vector<Place> placesIn(const QRectF& area) const;
    [[nodiscard]] ChartKey key() const;
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] double figureWidth() const;
    [[nodiscard]] QPointF at(const QRectF& plot, double year, double value) const;
    [[nodiscard]] bool has(bool reported) const;

    void drawPanel(QPainter& painter, const Place& place, const Panel& panel) const;
    void drawYears(QPainter& painter, const QRectF& plot) const;
    void drawBreaks(QPainter& painter, const QRectF& plot, const Panel& panel) const;
    void drawRun(QPainter& painter, const QRectF& plot, const content::YearsSpec::Run& run) const;
    void drawFigures(QPainter& painter, const QRectF& plot, const Panel& panel) const;
    [[nodiscard]] QString told(const Panel& panel) const;

    content::MultiplesSpec m_spec;
    StandingAxis m_axis;
    int m_first = 0;
    int m_last = 0;
    double m_figureWidth = 0;
};

}  // namespace matang::charts

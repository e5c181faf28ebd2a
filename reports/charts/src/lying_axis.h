// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/charts/ticks.h>

#include <vector>

namespace matang::charts {

/// A value axis that lies below rows, columns or points, with thin lines upwards at round figures. Figures that would stand too close
/// together are left out, but never that of zero.
class LyingAxis {
public:
    /// Which figures carry their sign.
    enum class Signs { Falls, FallsAndGains };

    LyingAxis(const Lettering& type, double from, double to, text::Language language, Signs signs = Signs::Falls);

    /// Where a figure stands between the left and right end of the plot.
    [[nodiscard]] double x(const QRectF& plot, double position) const;
    /// Room below the plot for figures and a title.
    [[nodiscard]] double height(const QString& title) const;
    /// Below the plot; words that would leave the whole chart are left out.
    void draw(QPainter& painter, const QRectF& plot, const QRectF& chart, const QString& title, const Theme& theme) const;
    /// The figures alone, in the line of the box that has the width of the plot.
    void drawFigures(QPainter& painter, const QRectF& box, const QRectF& chart, const Theme& theme) const;

private:
    /// Those of which figure and line are drawn.
    [[nodiscard]] std::vector<Tick> shown(double width) const;

    const Lettering& m_type;
    double m_from = 0;
    double m_to = 1;
    std::vector<Tick> m_ticks;
};

}  // namespace matang::charts

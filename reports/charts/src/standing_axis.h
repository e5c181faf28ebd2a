// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <matang/charts/ticks.h>

#include <vector>

namespace matang::charts {

/// A value axis at the left of a plot, with thin lines across it at round figures. In a low plot figures that would stand over one another
/// are left out.
class StandingAxis {
public:
    enum class Figures { Written, Hidden };

    StandingAxis(const Lettering& type, double from, double to, std::vector<Tick> ticks);

    /// Room for the figures, left of the plot.
    [[nodiscard]] double width() const;
    [[nodiscard]] double y(const QRectF& plot, double position) const;
    void draw(QPainter& painter, const QRectF& plot, const Theme& theme, Figures figures = Figures::Written) const;

private:
    [[nodiscard]] double widest() const;

    const Lettering& m_type;
    double m_from = 0;
    double m_to = 1;
    std::vector<Tick> m_ticks;
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing_axis.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kAfterFigures = 0.5;  // in em
constexpr double kLeast = 1.6;

}  // namespace

StandingAxis::StandingAxis(const Lettering& type, double from, double to, std::vector<Tick> ticks)
    : m_type(type), m_from(from), m_to(to), m_ticks(std::move(ticks)) {}

double StandingAxis::widest() const {
    double widest = 0;
    for (const Tick& tick : m_ticks) {
        widest = std::max(widest, m_type.width(tick.label, m_type.small()));
    }
    return widest + 1;
}

double StandingAxis::width() const {
    return std::max(widest() + m_type.em() * (kAfterFigures + 0.1), m_type.em() * kLeast);
}

double StandingAxis::y(const QRectF& plot, double position) const {
    return m_to > m_from ? plot.bottom() - plot.height() * qBound(0.0, (position - m_from) / (m_to - m_from), 1.0) : plot.bottom();
}

void StandingAxis::draw(QPainter& painter, const QRectF& plot, const Theme& theme, Figures figures) const {
    const double line = m_type.lineHeight(m_type.small());
    if (plot.height() < line) {
        return;
    }
    const double right = plot.left() - m_type.em() * kAfterFigures;
    double written = plot.bottom() + 2 * line;
    for (const Tick& tick : m_ticks) {
        const double at = y(plot, tick.position);
        painter.setPen(m_type.pen(theme.grid, 0.06));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        if (figures == Figures::Written && written - at >= line) {
            const QRectF box(right - widest(), at - line / 2, widest(), line);
            drawText(painter, box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label, m_type.small(), theme.quietText);
            written = at;
        }
    }
}

}  // namespace matang::charts

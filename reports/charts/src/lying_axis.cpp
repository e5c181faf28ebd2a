// SPDX-License-Identifier: GPL-3.0-or-later
#include "lying_axis.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kStub = 0.2;  // of the lines below the plot, in em
constexpr double kFigures = 1.4;
constexpr double kBetween = 0.5;  // figures

bool isZero(const Tick& tick) {
    return std::abs(tick.position) < 1e-9;
}

}  // namespace

LyingAxis::LyingAxis(const Lettering& type, double from, double to, text::Language language, Signs signs)
    : m_type(type), m_from(from), m_to(to), m_ticks(ticksBetween(from, to, language)) {
    for (Tick& tick : m_ticks) {
        if (signs == Signs::FallsAndGains && tick.position > 0 && !isZero(tick)) {
            tick.label.prepend(QLatin1Char('+'));
        }
    }
}

double LyingAxis::x(const QRectF& plot, double position) const {
    return m_to > m_from ? plot.left() + plot.width() * qBound(0.0, (position - m_from) / (m_to - m_from), 1.0) : plot.left();
}

double LyingAxis::height(const QString& title) const {
    return m_type.em() * (title.isEmpty() ? 1.9 : 3.4);
}

std::vector<Tick> LyingAxis::shown(double width) const {
    double widest = 0;
    for (const Tick& tick : m_ticks) {
        widest = std::max(widest, m_type.width(tick.label, m_type.small()));
    }
    const double each = width / std::max(1.0, static_cast<double>(m_ticks.size()) - 1);
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + m_type.em() * kBetween) / std::max(each, 1.0))));
    const auto zero = std::find_if(m_ticks.begin(), m_ticks.end(), isZero);
    std::vector<Tick> shown;
    for (std::size_t tick = zero == m_ticks.end() ? 0 : static_cast<std::size_t>(zero - m_ticks.begin()) % step; tick < m_ticks.size();
         tick += step) {
        shown.push_back(m_ticks[tick]);
    }
    return shown;
}

void LyingAxis::drawFigures(QPainter& painter, const QRectF& box, const QRectF& chart, const Theme& theme) const {
    if (box.bottom() > chart.bottom() + 1) {
        return;
    }
    for (const Tick& tick : shown(box.width())) {
        const double width = m_type.width(tick.label, m_type.small()) + m_type.em() * 0.4;
        const double left = qBound(chart.left(), x(box, tick.position) - width / 2, qMax(chart.left(), chart.right() - width));
        drawText(painter, QRectF(left, box.top(), width, box.height()), Qt::AlignCenter | Qt::TextDontClip, tick.label, m_type.small(),
                 theme.quietText);
    }
}

void LyingAxis::draw(QPainter& painter, const QRectF& plot, const QRectF& chart, const QString& title, const Theme& theme) const {
    const double em = m_type.em();
    painter.setPen(m_type.pen(theme.grid, 0.06));
    for (const Tick& tick : shown(plot.width())) {
        const double at = x(plot, tick.position);
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom() + em * kStub));
    }
    painter.setPen(m_type.pen(theme.quietText, 0.07));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawFigures(painter, QRectF(plot.left(), plot.bottom() + em * 0.25, plot.width(), em * kFigures), chart, theme);
    const double width = plot.right() - chart.left();
    const QRectF box(chart.left(), plot.bottom() + em * 1.75, width, em * 1.5);
    if (box.bottom() > chart.bottom() + 1) {
        return;
    }
    drawText(painter, box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_type.elided(title, m_type.small(), width),
             m_type.small(), theme.quietText);
}

}  // namespace matang::charts

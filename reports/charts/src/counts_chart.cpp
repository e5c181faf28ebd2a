// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts_chart.h"

#include <matang/charts/ticks.h>

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kLine = 0.18;  // of the height of an em
constexpr double kRing = 0.75;

QPolygonF diamond(const QPointF& middle, double reach) {
    return QPolygonF({middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach), middle + QPointF(-reach, 0)});
}

}  // namespace

CountsChart::CountsChart(const content::ChartSpec& spec, const Theme& theme)
    : m_chart(spec), m_spec(std::get<content::CountsSpec>(spec.drawing)), m_theme(theme), m_type(theme) {
    setBackgroundVisible(false);
    const auto include = [this](int year) {
        m_first = m_first == 0 ? year : std::min(m_first, year);
        m_last = std::max(m_last, year);
    };
    for (const auto* points : {&m_spec.counts, &m_spec.expected}) {
        for (const Point& point : *points) {
            include(point.year);
        }
    }
    if (m_spec.target && m_spec.target->year > 0) {
        include(m_spec.target->year);
    }
}

QRectF CountsChart::plot() const {
    const double em = m_type.em();
    double figures = em * 2;
    for (const Tick& tick : ticksBetween(m_spec.from, m_spec.to, m_chart.language)) {
        figures = qMax(figures, m_type.width(tick.label, m_type.small()) + em * 0.8);
    }
    return belowTitle(rect(), toQt(m_chart.title), m_type).adjusted(figures, em * 3.9, -em, -em * 3.2);
}

QPointF CountsChart::at(double year, double value) const {
    const QRectF area = plot();
    const double across = (year - (m_first - 0.5)) / (m_last - m_first + 1);
    const double up = (value - m_spec.from) / (m_spec.to - m_spec.from);
    return {area.left() + area.width() * across, area.bottom() - area.height() * up};
}

void CountsChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect(), m_theme.background);
    (void)drawTitle(*painter, rect(), toQt(m_chart.title), m_type, m_theme);
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return;
    }
    drawScale(*painter);
    drawYears(*painter);
    drawTarget(*painter);
    drawExpected(*painter);
    drawPlanned(*painter);
    drawCounts(*painter);
    drawFigures(*painter);
    drawKey(*painter);
}

void CountsChart::drawScale(QPainter& painter) const {
    const QRectF area = plot();
    const double em = m_type.em();
    for (const Tick& tick : ticksBetween(m_spec.from, m_spec.to, m_chart.language)) {
        const double y = at(m_first, tick.position).y();
        painter.setPen(m_type.pen(m_theme.grid, 0.06));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QRectF label(rect().left(), y - em, area.left() - rect().left() - em * 0.5, em * 2);
        drawText(painter, label, Qt::AlignVCenter | Qt::AlignRight, tick.label, m_type.small(), m_theme.quietText);
    }
    const QRectF title(rect().left(), area.top() - em * 2.1, rect().width(), em * 1.4);
    drawText(painter, title, Qt::AlignVCenter | Qt::AlignLeft, toQt(m_chart.axisTitle), m_type.small(), m_theme.quietText);
}

void CountsChart::drawYears(QPainter& painter) const {
    const double em = m_type.em();
    const QRectF area = plot();
    const double room = area.width() / (m_last - m_first + 1);
    const int step = qMax(1, static_cast<int>(std::ceil(m_type.width(QStringLiteral("2020 "), m_type.label()) / room)));
    for (int year = m_last; year >= m_first; year -= step) {
        const QRectF box(at(year, m_spec.from).x() - em * 3, area.bottom() + em * 0.3, em * 6, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(year), m_type.label(), m_theme.text);
    }
    const QRectF title(area.left(), area.bottom() + em * 1.7, area.width(), em * 1.4);
    drawText(painter, title, Qt::AlignHCenter | Qt::AlignVCenter, toQt(m_spec.yearWord), m_type.small(), m_theme.quietText);
}

void CountsChart::drawExpected(QPainter& painter) const {
    painter.setPen(m_type.pen(m_theme.quietText, 0.12, Qt::DashLine));
    for (std::size_t index = 1; index < m_spec.expected.size(); ++index) {
        const Point& before = m_spec.expected[index - 1];
        const Point& point = m_spec.expected[index];
        painter.drawLine(at(before.year, before.value.position), at(point.year, point.value.position));
    }
    painter.setPen(m_type.pen(m_theme.quietText, 0.12));
    painter.setBrush(m_theme.background);
    for (const Point& point : m_spec.expected) {
        painter.drawPolygon(diamond(at(point.year, point.value.position), m_type.em() * 0.36));
    }
}

void CountsChart::drawTarget(QPainter& painter) const {
    if (!m_spec.target) {
        return;
    }
    const QRectF area = plot();
    const double y = at(m_first, m_spec.target->value.position).y();
    painter.setPen(m_type.pen(m_theme.text, 0.12, Qt::DotLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QString words = toQt(m_spec.targetWord) + QLatin1Char(' ') + toQt(m_spec.target->value.label);
    const QRectF box(area.left() + m_type.em() * 0.2, y - m_type.em() * 1.6, area.width(), m_type.em() * 1.5);
    drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, words, m_type.small(), m_theme.text);
    if (m_spec.target->year > 0) {
        // A ring leaves what is planned or counted for the year readable inside.
        painter.setPen(m_type.pen(m_theme.text, 0.14));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at(m_spec.target->year, m_spec.target->value.position), m_type.em() * kRing, m_type.em() * kRing);
    }
}

/// What the plan gives in the year of the target, where that is not the target.
void CountsChart::drawPlanned(QPainter& painter) const {
    if (!m_spec.target || m_spec.expected.empty()) {
        return;
    }
    const Point& planned = m_spec.expected.back();
    if (planned.year != m_spec.target->year || planned.value.label == m_spec.target->value.label) {
        return;
    }
    const double em = m_type.em();
    const QPointF place = at(planned.year, planned.value.position);
    const QRectF box(place.x() - em * 3, place.y() + em * (kRing + 0.15), em * 6, em * 1.4);
    drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(planned.value.label), m_type.small(),
             m_theme.quietText);
}

void CountsChart::drawCounts(QPainter& painter) const {
    painter.setPen(m_type.pen(m_theme.accent, kLine));
    for (std::size_t index = 1; index < m_spec.counts.size(); ++index) {
        const Point& before = m_spec.counts[index - 1];
        const Point& point = m_spec.counts[index];
        // Years that were not counted are a gap, not a straight line through them.
        if (point.year == before.year + 1) {
            painter.drawLine(at(before.year, before.value.position), at(point.year, point.value.position));
        }
    }
    painter.setBrush(m_theme.accent);
    for (const Point& point : m_spec.counts) {
        painter.drawEllipse(at(point.year, point.value.position), m_type.em() * 0.4, m_type.em() * 0.4);
    }
}

bool CountsChart::isBelow(const Point& count) const {
    return std::any_of(m_spec.expected.begin(), m_spec.expected.end(), [&count](const Point& expected) {
        return expected.year == count.year && expected.value.position > count.value.position;
    });
}

void CountsChart::drawFigures(QPainter& painter) const {
    const double em = m_type.em();
    for (const Point& point : m_spec.counts) {
        const QPointF place = at(point.year, point.value.position);
        // What was expected stands over a count that stays behind it.
        const bool below = isBelow(point) && place.y() + em * 2 < plot().bottom();
        const QRectF box(place.x() - em * 3, below ? place.y() + em * 0.55 : place.y() - em * 1.95, em * 6, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(point.value.label), m_type.strong(),
                 m_theme.text);
    }
}

void CountsChart::drawKey(QPainter& painter) const {
    const double em = m_type.em();
    double left = rect().left();
    const double middle = belowTitle(rect(), toQt(m_chart.title), m_type).top() + em * 0.5;
    const auto word = [&](const std::string& text) {
        const double width = m_type.width(toQt(text), m_type.small());
        drawText(painter, QRectF(left + em * 2.2, middle - em, width + em, em * 2), Qt::AlignVCenter | Qt::AlignLeft, toQt(text),
                 m_type.small(), m_theme.text);
        left += width + em * 4;
    };
    const auto stroke = [&](const QColor& colour, double width, Qt::PenStyle style) {
        painter.setPen(m_type.pen(colour, width, style));
        painter.drawLine(QPointF(left, middle), QPointF(left + em * 1.8, middle));
        painter.setPen(m_type.pen(colour, width));
    };
    stroke(m_theme.accent, kLine, Qt::SolidLine);
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(QPointF(left + em * 0.9, middle), em * 0.38, em * 0.38);
    word(m_spec.countWord);
    if (!m_spec.expected.empty()) {
        stroke(m_theme.quietText, 0.12, Qt::DashLine);
        painter.setBrush(m_theme.background);
        painter.drawPolygon(diamond(QPointF(left + em * 0.9, middle), em * 0.36));
        word(m_spec.expectedWord);
    }
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "radar_chart.h"

#include "ticks.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kGap = 0.7;  // between web and label, in em
constexpr double kSmallestShare = 0.18;

const content::ChartValue* valueOf(const content::RadarSpec::Series& series, int axis) {
    const auto position = static_cast<std::size_t>(axis);
    return position < series.values.size() && series.values[position] ? &*series.values[position] : nullptr;
}

}  // namespace

RadarChart::RadarChart(const content::ChartSpec& spec, const Theme& theme)
    : m_chart(spec), m_spec(std::get<content::RadarSpec>(spec.drawing)), m_theme(theme), m_type(theme) {
    setBackgroundVisible(false);
}

double RadarChart::angle(int axis) const {
    return -M_PI_2 + 2 * M_PI * axis / static_cast<double>(m_spec.axes.size());
}

QPointF RadarChart::at(const Web& web, int axis, double position) const {
    const double share = qBound(0.0, (position - m_spec.from) / (m_spec.to - m_spec.from), 1.0);
    return web.centre + QPointF(std::cos(angle(axis)), std::sin(angle(axis))) * web.radius * share;
}

QString RadarChart::valueText(int axis) const {
    const content::ChartValue* value = m_spec.series.empty() ? nullptr : valueOf(m_spec.series.front(), axis);
    return value == nullptr ? QStringLiteral("–") : toQt(value->label);
}

QString RadarChart::referenceText(int axis) const {
    QStringList texts;
    for (std::size_t series = 1; series < m_spec.series.size(); ++series) {
        const content::ChartValue* value = valueOf(m_spec.series[series], axis);
        if (value != nullptr) {
            texts << toQt(m_spec.series[series].name) + QStringLiteral(": ") + toQt(value->label);
        }
    }
    return texts.join(QStringLiteral("  "));
}

RadarChart::Web RadarChart::webOf(const QRectF& area, double radius) const {
    Web web;
    web.centre = area.center();
    web.radius = radius;
    const double gap = m_type.em() * kGap;
    for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
        const double x = std::cos(angle(axis));
        const double y = std::sin(angle(axis));
        const QPointF end = web.centre + QPointF(x, y) * (radius + gap);
        Label label;
        label.side = std::abs(x) < 0.25 ? 0 : (x < 0 ? -1 : 1);
        const double room = label.side == 0 ? area.width() * 0.6 : (label.side < 0 ? end.x() - area.left() : area.right() - end.x());
        label.name = m_type.wrapped(toQt(m_spec.axes[static_cast<std::size_t>(axis)]), m_type.label(), qMax(room, 1.0));
        const double lines = referenceText(axis).isEmpty() ? 1.0 : 1.9;
        const QSizeF size(label.side == 0 ? label.name.width() + m_type.em() : room,
                          label.name.height() + m_type.lineHeight(m_type.strong()) * lines);
        if (label.side == 0) {
            label.box = QRectF(QPointF(end.x() - size.width() / 2, y < 0 ? end.y() - size.height() : end.y()), size);
        } else {
            label.box = QRectF(QPointF(label.side < 0 ? end.x() - size.width() : end.x(), end.y() - size.height() / 2), size);
        }
        web.labels.push_back(label);
    }
    return web;
}

bool RadarChart::fits(const Web& web, const QRectF& area) {
    for (int first = 0; first < web.labels.size(); ++first) {
        const Label& label = web.labels[first];
        if (label.box.top() < area.top() || label.box.bottom() > area.bottom() || label.name.width() > label.box.width() + 1) {
            return false;
        }
        for (int second = first + 1; second < web.labels.size(); ++second) {
            if (label.box.intersects(web.labels[second].box)) {
                return false;
            }
        }
    }
    return true;
}

RadarChart::Web RadarChart::fit(const QRectF& area) const {
    const double largest = qMin(area.width() * 0.36, area.height() * 0.5);
    Web web = webOf(area, largest);
    for (double radius = largest; radius > largest * kSmallestShare; radius *= 0.97) {
        web = webOf(area, radius);
        double top = web.centre.y() - radius;
        double bottom = web.centre.y() + radius;
        for (const Label& label : web.labels) {
            top = qMin(top, label.box.top());
            bottom = qMax(bottom, label.box.bottom());
        }
        // Fewer labels above than below (or the other way round) would leave the web off the middle of its box.
        const double shift = area.center().y() - (top + bottom) / 2;
        web.centre.ry() += shift;
        for (Label& label : web.labels) {
            label.box.translate(0, shift);
        }
        if (fits(web, area)) {
            break;
        }
    }
    return web;
}

void RadarChart::drawGrid(QPainter& painter, const Web& web) const {
    const int axes = static_cast<int>(m_spec.axes.size());
    std::vector<Tick> rings = ticksBetween(m_spec.from, m_spec.to, m_chart.language);
    std::erase_if(rings, [this](const Tick& ring) { return ring.position <= m_spec.from; });
    for (const Tick& ring : rings) {
        QPolygonF polygon;
        for (int axis = 0; axis < axes; ++axis) {
            polygon << at(web, axis, ring.position);
        }
        painter.setPen(m_type.pen(m_theme.grid, &ring == &rings.back() ? 0.09 : 0.06));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(polygon);
    }
    painter.setPen(m_type.pen(m_theme.grid, 0.06));
    for (int axis = 0; axis < axes; ++axis) {
        painter.drawLine(web.centre, at(web, axis, m_spec.to));
    }
    for (const Tick& ring : rings) {
        const QPointF place = at(web, 0, ring.position);
        const QRectF digit(place.x() + m_type.em() * 0.25, place.y() - m_type.em() * 0.1, m_type.em() * 2, m_type.em() * 1.2);
        drawText(painter, digit, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, ring.label, m_type.small(), m_theme.quietText);
    }
}

void RadarChart::drawSeries(QPainter& painter, const Web& web, const content::RadarSpec::Series& series) const {
    QPolygonF polygon;
    bool whole = true;
    for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
        const content::ChartValue* value = valueOf(series, axis);
        whole = whole && value != nullptr;
        if (value != nullptr) {
            polygon << at(web, axis, value->position);
        }
    }
    painter.setPen(series.reference ? m_type.pen(m_theme.reference, 0.12, Qt::DashLine) : m_type.pen(m_theme.accent, 0.2));
    painter.setBrush(Qt::NoBrush);
    if (whole) {
        painter.drawPolygon(polygon);
    }
    painter.setPen(m_type.pen(series.reference ? m_theme.reference : m_theme.accent, 0.12));
    painter.setBrush(series.reference ? m_theme.background : m_theme.accent);
    const double size = m_type.em() * (series.reference ? 0.22 : 0.3);
    for (const QPointF& point : polygon) {
        painter.drawEllipse(point, size, size);
    }
}

void RadarChart::drawLabel(QPainter& painter, const Label& label, int axis) const {
    const int across = label.side == 0 ? Qt::AlignHCenter : (label.side < 0 ? Qt::AlignRight : Qt::AlignLeft);
    QRectF line = label.box;
    line.setHeight(label.name.height());
    drawText(painter, line, Qt::TextWordWrap | Qt::AlignTop | across, toQt(m_spec.axes[static_cast<std::size_t>(axis)]), m_type.label(),
             m_theme.text);
    line.moveTop(line.bottom());
    line.setHeight(m_type.lineHeight(m_type.strong()));
    drawText(painter, line, Qt::TextDontClip | Qt::AlignTop | across, valueText(axis), m_type.strong(), m_theme.accent);
    line.moveTop(line.bottom());
    drawText(painter, line, Qt::TextDontClip | Qt::AlignTop | across, referenceText(axis), m_type.small(), m_theme.quietText);
}

QRectF RadarChart::keyArea(const QRectF& area) const {
    return m_spec.series.size() < 2 ? QRectF(area.bottomLeft(), QSizeF(area.width(), 0))
                                    : QRectF(area.left(), area.bottom() - m_type.em() * 1.6, area.width(), m_type.em() * 1.6);
}

void RadarChart::drawKey(QPainter& painter, const QRectF& area) const {
    if (m_spec.series.size() < 2) {
        return;
    }
    double width = 0;
    for (const auto& series : m_spec.series) {
        width += m_type.width(toQt(series.name), m_type.small()) + m_type.em() * 4;
    }
    double x = area.center().x() - width / 2 + m_type.em();
    for (const auto& series : m_spec.series) {
        const double middle = area.center().y();
        painter.setPen(series.reference ? m_type.pen(m_theme.reference, 0.12, Qt::DashLine) : m_type.pen(m_theme.accent, 0.2));
        painter.drawLine(QPointF(x, middle), QPointF(x + m_type.em() * 1.8, middle));
        const QRectF box(x + m_type.em() * 2.3, area.top(), width, area.height());
        drawText(painter, box, Qt::AlignVCenter | Qt::AlignLeft, toQt(series.name), m_type.small(), m_theme.text);
        x += m_type.width(toQt(series.name), m_type.small()) + m_type.em() * 4;
    }
}

void RadarChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->fillRect(rect(), m_theme.background);
    if (m_spec.axes.size() < 3) {
        return;
    }
    const QRectF area = drawTitle(*painter, rect(), toQt(m_chart.title), m_type, m_theme);
    const QRectF key = keyArea(area);
    const Web web = fit(QRectF(area.topLeft(), QPointF(area.right(), key.top())));
    if (!m_spec.series.empty()) {
        QPolygonF surface;
        for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
            const content::ChartValue* value = valueOf(m_spec.series.front(), axis);
            if (value != nullptr) {
                surface << at(web, axis, value->position);
            }
        }
        if (surface.size() == static_cast<qsizetype>(m_spec.axes.size())) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.accentSoft);
            painter->drawPolygon(surface);
        }
    }
    drawGrid(*painter, web);
    for (auto series = m_spec.series.rbegin(); series != m_spec.series.rend(); ++series) {
        drawSeries(*painter, web, *series);
    }
    for (int axis = 0; axis < web.labels.size(); ++axis) {
        drawLabel(*painter, web.labels[axis], axis);
    }
    drawKey(*painter, key);
}

}  // namespace matang::charts

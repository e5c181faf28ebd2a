// SPDX-License-Identifier: GPL-3.0-or-later
#include "radar_chart.h"

#include "chart_shapes.h"

#include <matang/charts/ticks.h>

#include <QPainter>
#include <QPolygonF>
#include <QStringList>
#include <QtMath>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kGap = 0.7;  // between web and label, in em
constexpr double kSmallestShare = 0.18;
constexpr double kSign = 0.9;  // room for the sign before a figure, in em
constexpr double kKeyLine = 2.8;
constexpr double kFigureGap = 0.7;  // between figures

const content::ChartValue* valueOf(const content::RadarSpec::Series& series, int axis) {
    const auto position = static_cast<std::size_t>(axis);
    return position < series.values.size() && series.values[position] ? &*series.values[position] : nullptr;
}

/// Of figures side by side.
template <typename Line>
double lengthOf(const Line& line, double gap) {
    double length = line.empty() ? 0 : -gap;
    for (const auto& figure : line) {
        length += figure.width + gap;
    }
    return length;
}

}  // namespace

RadarChart::RadarChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme), m_spec(std::get<content::RadarSpec>(spec.drawing)) {}

double RadarChart::angle(int axis) const {
    return -M_PI_2 + 2 * M_PI * axis / static_cast<double>(m_spec.axes.size());
}

QPointF RadarChart::at(const Web& web, int axis, double position) const {
    const double share = qBound(0.0, (position - m_spec.from) / (m_spec.to - m_spec.from), 1.0);
    return web.centre + QPointF(std::cos(angle(axis)), std::sin(angle(axis))) * web.radius * share;
}

QColor RadarChart::colourOf(std::size_t series) const {
    // One reference, a mean or last year, stays quiet; several have to be told apart.
    const auto references = std::count_if(m_spec.series.begin(), m_spec.series.end(), [](const auto& one) { return one.reference; });
    return m_spec.series[series].reference && references == 1 ? theme().reference : theme().series[series % theme().series.size()];
}

QPen RadarChart::penOf(std::size_t series) const {
    return lettering().pen(colourOf(series), series == 0 ? 0.2 : 0.15, dashOf(series));
}

void RadarChart::drawSign(QPainter& painter, std::size_t series, const QPointF& middle, double reach) const {
    painter.setPen(lettering().pen(colourOf(series), 0.12));
    painter.setBrush(m_spec.series[series].reference ? theme().background : colourOf(series));
    drawMarker(painter, markerOf(series), middle, reach);
}

std::vector<std::vector<RadarChart::Figure>> RadarChart::figures(int axis, double room) const {
    const double em = this->em();
    std::vector<std::vector<Figure>> lines(1);
    double used = 0;
    for (std::size_t series = 0; series < m_spec.series.size(); ++series) {
        const content::ChartValue* value = valueOf(m_spec.series[series], axis);
        const QString text = value == nullptr ? QStringLiteral("–") : toQt(value->label);
        const double width =
            lettering().width(text, series == 0 ? lettering().strong() : lettering().label()) + (hasSigns() ? em * kSign : 0);
        if (!lines.back().empty() && used + em * kFigureGap + width > room) {
            lines.emplace_back();
            used = 0;
        }
        used += (lines.back().empty() ? 0 : em * kFigureGap) + width;
        lines.back().push_back({series, text, width});
    }
    return lines;
}

RadarChart::Web RadarChart::webOf(const QRectF& area, double radius) const {
    Web web;
    web.centre = area.center();
    web.radius = radius;
    const double gap = em() * kGap;
    for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
        const double x = std::cos(angle(axis));
        const double y = std::sin(angle(axis));
        const QPointF end = web.centre + QPointF(x, y) * (radius + gap);
        Label label;
        label.side = std::abs(x) < 0.25 ? 0 : (x < 0 ? -1 : 1);
        const double room = label.side == 0 ? area.width() * 0.6 : (label.side < 0 ? end.x() - area.left() : area.right() - end.x());
        label.name = lettering().wrapped(toQt(m_spec.axes[static_cast<std::size_t>(axis)]), lettering().label(), qMax(room, 1.0));
        label.figures = figures(axis, label.side == 0 ? room : qMax(room, 1.0));
        double widest = 0;
        for (const auto& line : label.figures) {
            widest = qMax(widest, lengthOf(line, em() * kFigureGap));
        }
        const QSizeF size(label.side == 0 ? qMax(label.name.width(), widest) + em() : room,
                          label.name.height() + lettering().lineHeight(lettering().strong()) * static_cast<double>(label.figures.size()));
        if (label.side == 0) {
            label.box = QRectF(QPointF(end.x() - size.width() / 2, y < 0 ? end.y() - size.height() : end.y()), size);
        } else {
            label.box = QRectF(QPointF(label.side < 0 ? end.x() - size.width() : end.x(), end.y() - size.height() * (1 - y) / 2), size);
        }
        web.labels.push_back(label);
    }
    return web;
}

bool RadarChart::fits(const Web& web, const QRectF& area) {
    for (std::size_t first = 0; first < web.labels.size(); ++first) {
        const Label& label = web.labels[first];
        if (label.box.top() < area.top() || label.box.bottom() > area.bottom() || label.name.width() > label.box.width() + 1) {
            return false;
        }
        for (std::size_t second = first + 1; second < web.labels.size(); ++second) {
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
            return web;
        }
    }
    return bareWeb(area);
}

/// Where names would lie over one another: the web alone, its axes told where they are pointed at.
RadarChart::Web RadarChart::bareWeb(const QRectF& area) const {
    Web web;
    web.centre = area.center();
    web.radius = std::max(0.0, std::min(area.width(), area.height()) / 2 - em());
    web.named = false;
    for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
        Label label;
        label.box = QRectF(0, 0, em() * 2, em() * 2);
        label.box.moveCenter(at(web, axis, m_spec.to));
        web.labels.push_back(label);
    }
    return web;
}

void RadarChart::drawGrid(QPainter& painter, const Web& web) const {
    const int axes = static_cast<int>(m_spec.axes.size());
    std::vector<Tick> rings = ticksBetween(m_spec.from, m_spec.to, chart().language);
    std::erase_if(rings, [this](const Tick& ring) { return ring.position <= m_spec.from; });
    for (const Tick& ring : rings) {
        QPolygonF polygon;
        for (int axis = 0; axis < axes; ++axis) {
            polygon << at(web, axis, ring.position);
        }
        painter.setPen(lettering().pen(theme().grid, &ring == &rings.back() ? 0.09 : 0.06));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(polygon);
    }
    painter.setPen(lettering().pen(theme().grid, 0.06));
    for (int axis = 0; axis < axes; ++axis) {
        painter.drawLine(web.centre, at(web, axis, m_spec.to));
    }
}

void RadarChart::drawRingFigures(QPainter& painter, const Web& web) const {
    const double line = lettering().lineHeight(lettering().small());
    double written = at(web, 0, m_spec.from).y() + line;
    for (const Tick& ring : ticksBetween(m_spec.from, m_spec.to, chart().language)) {
        const QPointF place = at(web, 0, ring.position);
        if (ring.position <= m_spec.from || written - place.y() < line * 0.7) {
            continue;
        }
        written = place.y();
        const QRectF digit(place.x() + em() * 0.25, place.y() - em() * 0.1, em() * 2, em() * 1.2);
        drawText(painter, digit, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, ring.label, lettering().small(), theme().quietText);
    }
}

void RadarChart::drawSurface(QPainter& painter, const Web& web) const {
    QPolygonF surface;
    for (int axis = 0; axis < static_cast<int>(m_spec.axes.size()); ++axis) {
        const content::ChartValue* value = m_spec.series.empty() ? nullptr : valueOf(m_spec.series.front(), axis);
        if (value == nullptr) {
            return;
        }
        surface << at(web, axis, value->position);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accentSoft);
    painter.drawPolygon(surface);
}

void RadarChart::drawSeries(QPainter& painter, const Web& web, std::size_t series) const {
    const int axes = static_cast<int>(m_spec.axes.size());
    painter.setPen(penOf(series));
    painter.setBrush(Qt::NoBrush);
    for (int axis = 0; axis < axes; ++axis) {
        const content::ChartValue* value = valueOf(m_spec.series[series], axis);
        const content::ChartValue* next = valueOf(m_spec.series[series], (axis + 1) % axes);
        // A part without a figure is a gap in the shape.
        if (value != nullptr && next != nullptr) {
            painter.drawLine(at(web, axis, value->position), at(web, (axis + 1) % axes, next->position));
        }
    }
    for (int axis = 0; axis < axes; ++axis) {
        const content::ChartValue* value = valueOf(m_spec.series[series], axis);
        if (value != nullptr) {
            drawSign(painter, series, at(web, axis, value->position), em() * (series == 0 ? 0.3 : 0.27));
        }
    }
}

void RadarChart::drawFigures(QPainter& painter, const Label& label) const {
    const double em = this->em();
    const double height = lettering().lineHeight(lettering().strong());
    double top = label.box.top() + label.name.height();
    for (const auto& line : label.figures) {
        const double spare = label.box.width() - lengthOf(line, em * kFigureGap);
        double left = label.box.left() + (label.side == 0 ? spare / 2 : (label.side < 0 ? spare : 0));
        for (const Figure& figure : line) {
            const double sign = hasSigns() ? em * kSign : 0;
            if (hasSigns()) {
                drawSign(painter, figure.series, QPointF(left + em * 0.35, top + height / 2), em * 0.26);
            }
            drawText(painter, QRectF(left + sign, top, figure.width, height), Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignLeft,
                     figure.text, figure.series == 0 ? lettering().strong() : lettering().label(),
                     hasSigns() ? theme().text : theme().accent);
            left += figure.width + em * kFigureGap;
        }
        top += height;
    }
}

void RadarChart::drawLabel(QPainter& painter, const Label& label, int axis) const {
    const Qt::Alignment across = label.side == 0 ? Qt::AlignHCenter : (label.side < 0 ? Qt::AlignRight : Qt::AlignLeft);
    QRectF line = label.box;
    line.setHeight(label.name.height());
    drawFitted(painter, line, Qt::AlignTop | across, toQt(m_spec.axes[static_cast<std::size_t>(axis)]), lettering().label(), theme().text);
    drawFigures(painter, label);
}

ChartKey RadarChart::key() const {
    ChartKey key(lettering());
    if (!hasSigns()) {
        return key;
    }
    for (std::size_t series = 0; series < m_spec.series.size(); ++series) {
        key.add(m_spec.series[series].name, kKeyLine, [this, series](QPainter& painter, const QPointF& middle) {
            const QPointF half(em() * kKeyLine / 2, 0);
            painter.setPen(penOf(series));
            painter.drawLine(middle - half, middle + half);
            drawSign(painter, series, middle, em() * 0.28);
        });
    }
    return key;
}

QRectF RadarChart::webArea(const QRectF& area) const {
    const ChartKey signs = key();
    return area.adjusted(0, 0, 0, signs.isEmpty() ? 0 : -signs.height(area.width()) - em() * 0.5);
}

void RadarChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_spec.axes.size() < 3) {
        return;
    }
    const Web web = fit(webArea(area));
    drawSurface(painter, web);
    drawGrid(painter, web);
    for (std::size_t series = m_spec.series.size(); series > 0; --series) {
        drawSeries(painter, web, series - 1);
    }
    drawRingFigures(painter, web);
    for (std::size_t axis = 0; web.named && axis < web.labels.size(); ++axis) {
        drawLabel(painter, web.labels[axis], static_cast<int>(axis));
    }
    const ChartKey signs = key();
    const double height = signs.height(area.width());
    signs.draw(painter, QRectF(area.left(), area.bottom() - height, area.width(), height), Qt::AlignHCenter, theme().text);
}

std::vector<ChartMark> RadarChart::marksIn(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (m_spec.axes.size() < 3) {
        return marks;
    }
    const Web web = fit(webArea(area));
    for (std::size_t axis = 0; axis < web.labels.size(); ++axis) {
        QStringList lines{toQt(m_spec.axes[axis])};
        for (const auto& series : m_spec.series) {
            const content::ChartValue* value = valueOf(series, static_cast<int>(axis));
            lines << figureOf(series.name, value == nullptr ? "–" : value->label);
        }
        const content::Pointer pointer = axis < m_spec.pointers.size() ? m_spec.pointers[axis] : content::Pointer();
        marks.push_back(markOf(web.labels[axis].box, pointer, lines.join(QLatin1Char('\n'))));
    }
    return marks;
}

}  // namespace matang::charts

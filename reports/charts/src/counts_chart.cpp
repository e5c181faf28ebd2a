// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts_chart.h"

#include "chart_shapes.h"

#include <matang/charts/ticks.h>

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kLine = 0.18;  // of the height of an em
constexpr double kRing = 0.75;
constexpr double kFigure = 1.9;  // height above a point
constexpr double kYears = 1.8;
constexpr double kYearWord = 1.4;
constexpr double kLeastPlot = 4.5;
constexpr double kLeastHeight = 12;
constexpr double kReach = 1.2;  // of what can be pointed at round a point

}  // namespace

CountsChart::CountsChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::CountsSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, ticksBetween(m_spec.from, m_spec.to, spec.language)) {
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
    const QRectF area = areaBelowTitle();
    const double head = isLow() ? em() * kFigure : header().height(area.width()) + em() * 0.9;
    return area.adjusted(m_axis.width(), head, -em(), -em() * (isLow() ? kYears : kYears + kYearWord));
}

/// Too low for more than points, their figures and years.
bool CountsChart::isLow() const {
    const QRectF area = areaBelowTitle();
    return area.height() < header().height(area.width()) + em() * (kLeastPlot + kYears + kYearWord);
}

QPointF CountsChart::at(double year, double value) const {
    const QRectF area = plot();
    const double across = (year - (m_first - 0.5)) / (m_last - m_first + 1);
    return {area.left() + area.width() * across, m_axis.y(area, value)};
}

void CountsChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return;
    }
    m_axis.draw(painter, plot(), theme());
    drawYears(painter);
    drawTarget(painter);
    drawExpected(painter);
    drawPlanned(painter);
    drawCounts(painter);
    drawFigures(painter);
    if (!isLow()) {
        header().draw(painter, area, theme());
    }
}

void CountsChart::drawYears(QPainter& painter) const {
    const double em = this->em();
    const QRectF area = plot();
    const double room = area.width() / (m_last - m_first + 1);
    const int step = qMax(1, static_cast<int>(std::ceil(lettering().width(QStringLiteral("2020 "), lettering().label()) / room)));
    for (int year = m_last; year >= m_first; year -= step) {
        const QRectF box(at(year, m_spec.from).x() - em * 3, area.bottom() + em * 0.3, em * 6, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(year), lettering().label(), theme().text);
    }
    if (isLow()) {
        return;
    }
    const QRectF title(area.left(), area.bottom() + em * 1.7, area.width(), em * 1.4);
    drawText(painter, title, Qt::AlignHCenter | Qt::AlignVCenter, toQt(m_spec.yearWord), lettering().small(), theme().quietText);
}

void CountsChart::drawExpected(QPainter& painter) const {
    painter.setPen(lettering().pen(theme().quietText, 0.12, Qt::DashLine));
    for (std::size_t index = 1; index < m_spec.expected.size(); ++index) {
        const Point& before = m_spec.expected[index - 1];
        const Point& point = m_spec.expected[index];
        painter.drawLine(at(before.year, before.value.position), at(point.year, point.value.position));
    }
    painter.setPen(lettering().pen(theme().quietText, 0.12));
    painter.setBrush(theme().background);
    for (const Point& point : m_spec.expected) {
        drawMarker(painter, Marker::Diamond, at(point.year, point.value.position), em() * 0.3);
    }
}

void CountsChart::drawTarget(QPainter& painter) const {
    if (!m_spec.target) {
        return;
    }
    const QRectF area = plot();
    const double y = at(m_first, m_spec.target->value.position).y();
    painter.setPen(lettering().pen(theme().text, 0.12, Qt::DotLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QString words = isLow() ? QString() : toQt(m_spec.targetWord) + QLatin1Char(' ') + toQt(m_spec.target->value.label);
    const QRectF box(area.left() + em() * 0.2, y - em() * 1.6, area.width(), em() * 1.5);
    drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, words, lettering().small(), theme().text);
    if (m_spec.target->year > 0) {
        // A ring leaves what is planned or counted for the year readable inside.
        painter.setPen(lettering().pen(theme().text, 0.14));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at(m_spec.target->year, m_spec.target->value.position), em() * kRing, em() * kRing);
    }
}

/// What the plan gives in the year of the target, where that is not the target.
void CountsChart::drawPlanned(QPainter& painter) const {
    if (!m_spec.target || m_spec.expected.empty() || isLow()) {
        return;
    }
    const Point& planned = m_spec.expected.back();
    if (planned.year != m_spec.target->year || planned.value.label == m_spec.target->value.label) {
        return;
    }
    const double em = this->em();
    const QPointF place = at(planned.year, planned.value.position);
    const QRectF box(place.x() - em * 3, place.y() + em * (kRing + 0.15), em * 6, em * 1.4);
    drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(planned.value.label), lettering().small(),
             theme().quietText);
}

void CountsChart::drawCounts(QPainter& painter) const {
    painter.setPen(lettering().pen(theme().accent, kLine));
    for (std::size_t index = 1; index < m_spec.counts.size(); ++index) {
        const Point& before = m_spec.counts[index - 1];
        const Point& point = m_spec.counts[index];
        // Years that were not counted are a gap, not a straight line through them.
        if (point.year == before.year + 1) {
            painter.drawLine(at(before.year, before.value.position), at(point.year, point.value.position));
        }
    }
    painter.setBrush(theme().accent);
    for (const Point& point : m_spec.counts) {
        painter.drawEllipse(at(point.year, point.value.position), em() * 0.4, em() * 0.4);
    }
}

bool CountsChart::isBelow(const Point& count) const {
    return std::any_of(m_spec.expected.begin(), m_spec.expected.end(), [&count](const Point& expected) {
        return expected.year == count.year && expected.value.position > count.value.position;
    });
}

void CountsChart::drawFigures(QPainter& painter) const {
    const double em = this->em();
    for (const Point& point : m_spec.counts) {
        const QPointF place = at(point.year, point.value.position);
        // What was expected stands over a count that stays behind it.
        const bool below = isBelow(point) && place.y() + em * 2 < plot().bottom();
        const QRectF box(place.x() - em * 3, below ? place.y() + em * 0.55 : place.y() - em * 1.95, em * 6, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(point.value.label), lettering().strong(),
                 theme().text);
    }
}

ChartKey CountsChart::key() const {
    ChartKey key(lettering());
    const QPointF half(em() * 0.9, 0);
    key.add(m_spec.countWord, 1.8, [this, half](QPainter& painter, const QPointF& middle) {
        painter.setPen(lettering().pen(theme().accent, kLine));
        painter.drawLine(middle - half, middle + half);
        painter.setBrush(theme().accent);
        drawMarker(painter, Marker::Circle, middle, em() * 0.38);
    });
    if (!m_spec.expected.empty()) {
        key.add(m_spec.expectedWord, 2.2, [this, half](QPainter& painter, const QPointF& middle) {
            painter.setPen(lettering().pen(theme().quietText, 0.12, Qt::DashLine));
            painter.drawLine(middle - half * 1.2, middle + half * 1.2);
            painter.setPen(lettering().pen(theme().quietText, 0.12));
            painter.setBrush(theme().background);
            drawMarker(painter, Marker::Diamond, middle, em() * 0.3);
        });
    }
    return key;
}

ChartHeader CountsChart::header() const {
    return {lettering(), axisTitle(), key()};
}

double CountsChart::heightBelowTitle(double /*width*/) const {
    return em() * kLeastHeight;
}

std::vector<ChartMark> CountsChart::marksIn(const QRectF& /*area*/) const {
    std::vector<ChartMark> marks;
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return marks;
    }
    const double reach = em() * kReach;
    for (int year = m_first; year <= m_last; ++year) {
        QRectF area;
        QStringList lines;
        const auto tell = [&](const Point& point, const std::string& word) {
            const QPointF place = at(point.year, point.value.position);
            area = area.united(QRectF(place.x() - reach, place.y() - reach, reach * 2, reach * 2));
            lines << figureOf(word, point.value.label);
        };
        for (const auto& [points, word] :
             {std::pair(&m_spec.counts, &m_spec.countWord), std::pair(&m_spec.expected, &m_spec.expectedWord)}) {
            const auto found = std::find_if(points->begin(), points->end(), [year](const Point& point) { return point.year == year; });
            if (found != points->end()) {
                tell(*found, *word);
            }
        }
        if (m_spec.target && m_spec.target->year == year) {
            tell(*m_spec.target, m_spec.targetWord);
        }
        if (!lines.isEmpty()) {
            marks.push_back({area, QString::number(year) + QLatin1Char('\n') + lines.join(QLatin1Char('\n')), {}});
        }
    }
    return marks;
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kBar = 1.1;  // heights in em
constexpr double kRow = 1.9;
constexpr double kLeastPlot = 9;

QString wordsOf(const content::MovesSpec::Row& row) {
    const QString words = toQt(row.name) + QStringLiteral(": ") + toQt(row.change.label);
    return row.detail.empty() ? words : words + QLatin1Char('\n') + toQt(row.detail);
}

}  // namespace

MovesChart::MovesChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::MovesSpec>(spec.drawing)),
      m_axis(lettering(), -m_spec.reach, m_spec.reach, spec.language, LyingAxis::Signs::FallsAndGains) {}

LyingRows MovesChart::rows(double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(m_spec.rows.size());
    for (const auto& row : m_spec.rows) {
        rows.push_back({toQt(row.name), row.strong ? lettering().strong() : lettering().label(), em() * kRow});
    }
    return {lettering(), std::move(rows), width, LyingRows::usualColumn(lettering(), width)};
}

double MovesChart::figureWidth() const {
    double widest = 0;
    for (const auto& row : m_spec.rows) {
        widest = std::max(widest, lettering().width(toQt(row.change.label), lettering().strong()));
    }
    return widest + em() * 0.5;
}

/// Where they would leave no room for the bars there are no details.
double MovesChart::detailWidth(double room) const {
    double widest = 0;
    for (const auto& row : m_spec.rows) {
        widest = std::max(widest, lettering().width(toQt(row.detail), lettering().small()));
    }
    const double width = widest > 0 ? widest + em() * 1.2 : 0;
    return room - width < em() * kLeastPlot ? 0 : width;
}

MovesChart::Places MovesChart::placesIn(const QRectF& area) const {
    Places places;
    const LyingRows rows = this->rows(area.width());
    places.rows = rows.fit(area.adjusted(0, 0, 0, -m_axis.height(axisTitle())));
    const double left = area.left() + rows.column() + figureWidth();
    const double right = area.right() - figureWidth();
    places.detailWidth = detailWidth(right - left);
    places.plot = QRectF(QPointF(left, places.rows.front().top()), QPointF(right - places.detailWidth, places.rows.back().bottom()));
    return places;
}

double MovesChart::heightBelowTitle(double width) const {
    return rows(width).height() + m_axis.height(axisTitle());
}

void MovesChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.reach <= 0) {
        return;
    }
    const Places places = placesIn(area);
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
        if (m_spec.rows[row].strong) {
            painter.fillRect(places.rows[row], theme().accentSoft);
        }
    }
    m_axis.draw(painter, places.plot, rect(), axisTitle(), theme());
    const LyingRows names = rows(area.width());
    const std::vector<bool> worded = names.worded(places.rows);
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
        const auto& shown = m_spec.rows[row];
        painter.fillRect(barOf(shown, places.rows[row], places.plot), shown.change.position < 0 ? theme().fall : theme().gain);
        if (worded[row]) {
            names.drawName(painter, row, places.rows[row], theme().text);
            drawFigures(painter, shown, places.rows[row], places);
        }
    }
    painter.setPen(lettering().pen(theme().text, 0.12));
    const double zero = m_axis.x(places.plot, 0);
    painter.drawLine(QPointF(zero, places.plot.top()), QPointF(zero, places.plot.bottom()));
}

QRectF MovesChart::barOf(const content::MovesSpec::Row& row, const QRectF& place, const QRectF& plot) const {
    const double zero = m_axis.x(plot, 0);
    const double end = m_axis.x(plot, row.change.position);
    const double height = std::min(em() * kBar, place.height() * 0.7);
    return {std::min(zero, end), place.center().y() - height / 2, std::abs(end - zero), height};
}

void MovesChart::drawFigures(QPainter& painter, const content::MovesSpec::Row& row, const QRectF& place, const Places& places) const {
    const bool falls = row.change.position < 0;
    const double end = m_axis.x(places.plot, row.change.position);
    const double gap = em() * 0.4;
    const QRectF figure(falls ? end - figureWidth() - gap : end + gap, place.top(), figureWidth(), place.height());
    const int side = falls ? Qt::AlignRight : Qt::AlignLeft;
    drawText(painter, figure, side | Qt::AlignVCenter | Qt::TextDontClip, toQt(row.change.label), lettering().strong(), theme().text);
    if (places.detailWidth > 0) {
        drawText(painter, place.adjusted(0, 0, -em() * 0.3, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, toQt(row.detail),
                 lettering().small(), theme().quietText);
    }
}

std::vector<ChartMark> MovesChart::marksIn(const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.reach <= 0) {
        return {};
    }
    return marksOf(m_spec.rows, placesIn(area).rows, wordsOf);
}

}  // namespace matang::charts

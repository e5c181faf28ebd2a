// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread_chart.h"

#include "chart_shapes.h"
#include "dot_groups.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr std::size_t kFew = 12;  // figures that are drawn one by one
constexpr double kBox = 1.1;      // heights in em
constexpr double kRow = 1.9;
constexpr double kOwnFigure = 1.2;
constexpr double kPoint = 0.26;
constexpr double kOwnReach = 0.42;

bool isStrip(const content::SpreadSpec::Row& row) {
    return !row.points.empty() && row.points.size() <= kFew;
}

}  // namespace

SpreadChart::SpreadChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::SpreadSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, spec.language) {}

LyingRows SpreadChart::rows(double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(m_spec.rows.size());
    for (const Row& row : m_spec.rows) {
        rows.push_back({toQt(row.name), lettering().label(), em() * kRow, false, aboveOf(row)});
    }
    return {lettering(), std::move(rows), width, LyingRows::usualColumn(lettering(), width)};
}

ChartKey SpreadChart::key() const {
    ChartKey key(lettering());
    const bool boxes = std::any_of(m_spec.rows.begin(), m_spec.rows.end(), [](const Row& row) { return row.count > 0 && !isStrip(row); });
    if (boxes) {
        key.add(m_spec.boxWord, 1.8, [this](QPainter& painter, const QPointF& middle) {
            drawBoxSign(painter, QRectF(middle.x() - em() * 0.9, middle.y() - em() * 0.4, em() * 1.8, em() * 0.8), middle.x());
        });
    }
    key.add(m_spec.meanWord, 0.9, [this](QPainter& painter, const QPointF& middle) { drawMean(painter, middle); });
    const bool own = std::any_of(m_spec.rows.begin(), m_spec.rows.end(), [](const Row& row) { return row.own.has_value(); });
    if (own) {
        key.add(m_spec.ownWord, 0.9, [this](QPainter& painter, const QPointF& middle) { drawOwnDot(painter, middle); });
    }
    return key;
}

SpreadChart::Places SpreadChart::placesIn(const QRectF& area) const {
    Places places;
    const LyingRows rows = this->rows(area.width());
    places.rows = rows.fit(area.adjusted(0, heightOf(key(), area.width()), 0, -m_axis.height(axisTitle())));
    places.plot = QRectF(QPointF(area.left() + rows.column() + em() * 0.5, places.rows.front().top()),
                         QPointF(area.right() - em(), places.rows.back().bottom()));
    return places;
}

double SpreadChart::aboveOf(const Row& row) const {
    return row.own ? em() * kOwnFigure : 0;
}

double SpreadChart::middleOf(const Row& row, const QRectF& place) const {
    return place.center().y() + std::min(aboveOf(row), place.height() / 2) / 2;
}

double SpreadChart::heightBelowTitle(double width) const {
    return heightOf(key(), width) + rows(width).height() + m_axis.height(axisTitle());
}

void SpreadChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.to <= m_spec.from) {
        return;
    }
    const Places places = placesIn(area);
    drawKey(painter, key(), area);
    m_axis.draw(painter, places.plot, rect(), axisTitle(), theme());
    const LyingRows names = rows(area.width());
    const std::vector<bool> worded = names.worded(places.rows);
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
        const Row& shown = m_spec.rows[row];
        drawRow(painter, shown, places.rows[row], places.plot);
        if (worded[row]) {
            names.drawName(painter, row, places.rows[row], theme().text);
            drawOwnFigure(painter, shown, places.plot, middleOf(shown, places.rows[row]));
        }
    }
}

void SpreadChart::drawRow(QPainter& painter, const Row& row, const QRectF& place, const QRectF& plot) const {
    const double middle = middleOf(row, place);
    if (row.count > 0) {
        isStrip(row) ? drawStrip(painter, row, plot, middle) : drawBox(painter, row, plot, middle);
        drawMean(painter, QPointF(m_axis.x(plot, row.mean.position), middle));
    } else {
        drawText(painter, QRectF(plot.left(), middle - em(), plot.width(), em() * 2), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("–"),
                 lettering().label(), theme().quietText);
    }
    if (row.own) {
        drawOwnDot(painter, QPointF(m_axis.x(plot, row.own->position), middle));
    }
}

void SpreadChart::drawBox(QPainter& painter, const Row& row, const QRectF& plot, double middle) const {
    const double least = m_axis.x(plot, row.least.position);
    const double greatest = m_axis.x(plot, row.greatest.position);
    painter.setPen(lettering().pen(theme().quietText, 0.09));
    painter.drawLine(QPointF(least, middle), QPointF(greatest, middle));
    for (const double end : {least, greatest}) {
        painter.drawLine(QPointF(end, middle - em() * kBox * 0.3), QPointF(end, middle + em() * kBox * 0.3));
    }
    const double left = m_axis.x(plot, row.lowerQuartile.position);
    const QRectF box(left, middle - em() * kBox / 2, m_axis.x(plot, row.upperQuartile.position) - left, em() * kBox);
    drawBoxSign(painter, box, m_axis.x(plot, row.median.position));
}

void SpreadChart::drawBoxSign(QPainter& painter, const QRectF& box, double median) const {
    painter.setPen(lettering().pen(theme().quietText, 0.09));
    painter.setBrush(theme().shade(0.25));
    painter.drawRect(box);
    painter.setPen(lettering().pen(theme().text, 0.22));
    painter.drawLine(QPointF(median, box.top()), QPointF(median, box.bottom()));
}

/// Points that meet stand one above the other.
void SpreadChart::drawStrip(QPainter& painter, const Row& row, const QRectF& plot, double middle) const {
    painter.setPen(lettering().pen(theme().grid, 0.12));
    painter.drawLine(QPointF(m_axis.x(plot, row.least.position), middle), QPointF(m_axis.x(plot, row.greatest.position), middle));
    std::vector<double> places;
    places.reserve(row.points.size());
    for (const double point : row.points) {
        places.push_back(m_axis.x(plot, point));
    }
    std::sort(places.begin(), places.end());
    painter.setPen(lettering().pen(theme().quietText, 0.1));
    painter.setBrush(theme().background);
    for (const DotGroup& group : groupsOf(places, em() * kPoint * 1.2)) {
        const double apart = std::min(em() * kPoint * 2.1, em() * kBox * 1.3 / group.count());
        for (std::size_t point = group.first; point < group.end; ++point) {
            drawMarker(painter, Marker::Circle, QPointF(places[point], middle - group.shift(point, apart)), em() * kPoint);
        }
    }
    painter.setPen(lettering().pen(theme().text, 0.22));
    const double median = m_axis.x(plot, row.median.position);
    painter.drawLine(QPointF(median, middle - em() * kBox / 2), QPointF(median, middle + em() * kBox / 2));
}

void SpreadChart::drawMean(QPainter& painter, const QPointF& middle) const {
    painter.setPen(lettering().pen(theme().text, 0.1));
    painter.setBrush(theme().background);
    drawMarker(painter, Marker::Diamond, middle, em() * 0.32);
}

void SpreadChart::drawOwnDot(QPainter& painter, const QPointF& middle) const {
    painter.setPen(lettering().pen(theme().background, 0.14));
    painter.setBrush(theme().accent);
    drawMarker(painter, Marker::Circle, middle, em() * kOwnReach);
}

void SpreadChart::drawOwnFigure(QPainter& painter, const Row& row, const QRectF& plot, double middle) const {
    if (!row.own) {
        return;
    }
    const QString figure = toQt(row.own->label);
    const double width = lettering().width(figure, lettering().strong()) + 1;
    const double left =
        qBound(plot.left() - em() * 0.5, m_axis.x(plot, row.own->position) - width / 2, rect().right() - width - em() * 0.1);
    const QRectF box(left, middle - em() * (kBox / 2 + kOwnFigure + 0.1), width, em() * kOwnFigure);
    drawFigure(painter, box, Qt::AlignHCenter, figure, lettering().strong(), theme().accent);
}

QString SpreadChart::wordsOf(const Row& row) const {
    QStringList lines{toQt(row.name)};
    if (row.own) {
        lines << (m_spec.ownWord.empty() ? QString() : toQt(m_spec.ownWord) + QStringLiteral(": ")) + toQt(row.own->label);
    }
    if (row.count > 0) {
        lines << toQt(m_spec.meanWord) + QStringLiteral(": ") + toQt(row.mean.label);
        lines << toQt(m_spec.boxWord) + QStringLiteral(": ") + toQt(row.lowerQuartile.label) + QStringLiteral(" – ") +
                     toQt(row.upperQuartile.label);
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<ChartMark> SpreadChart::marksIn(const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.to <= m_spec.from) {
        return {};
    }
    return marksOf(m_spec.rows, placesIn(area).rows, [this](const Row& row) { return wordsOf(row); });
}

}  // namespace matang::charts

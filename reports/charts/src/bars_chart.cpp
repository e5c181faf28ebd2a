// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_chart.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kRow = 2.3;        // in em
constexpr double kBarShare = 0.46;  // of the lowest row's height
constexpr double kMostRow = 3.3;    // height of a row that makes its bar thicker, in em

}  // namespace

BarsChart::BarsChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::BarsSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, spec.language) {}

LyingRows BarsChart::rows(double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(m_spec.rows.size());
    for (const auto& row : m_spec.rows) {
        rows.push_back({toQt(row.name), lettering().label(), em() * kRow});
    }
    return {lettering(), std::move(rows), width, LyingRows::usualColumn(lettering(), width)};
}

/// Room for the longest figure behind its bar.
double BarsChart::labelWidth() const {
    double widest = em() * 2.6;
    for (const auto& row : m_spec.rows) {
        widest = row.value ? std::max(widest, lettering().width(toQt(row.value->label), lettering().strong()) + em() * 0.2) : widest;
    }
    return widest;
}

ChartKey BarsChart::key() const {
    ChartKey key(lettering());
    if (m_spec.referenceWord.empty()) {
        return key;
    }
    key.add(m_spec.valueWord, 1.6, [this](QPainter& painter, const QPointF& middle) {
        painter.fillRect(QRectF(middle.x() - em() * 0.8, middle.y() - em() * 0.35, em() * 1.6, em() * 0.7), theme().accent);
    });
    key.add(m_spec.referenceWord, 0.4, [this](QPainter& painter, const QPointF& middle) { drawReference(painter, middle, em() * 0.9); });
    return key;
}

BarsChart::Places BarsChart::placesIn(const QRectF& area) const {
    const LyingRows names = rows(area.width());
    const QRectF below = area.adjusted(0, heightOf(key(), area.width()), 0, -m_axis.height(axisTitle()));
    Places places;
    places.rows = names.fit(below);
    const double right = below.right() - em() * 0.6 - labelWidth();
    const double bottom = places.rows.empty() ? below.bottom() : places.rows.back().bottom();
    double least = em() * kMostRow;
    for (const QRectF& row : places.rows) {
        least = std::min(least, row.height());
    }
    places.barHeight = least * kBarShare;
    places.bars = QRectF(QPointF(below.left() + names.column(), below.top()), QPointF(right, bottom));
    return places;
}

double BarsChart::heightBelowTitle(double width) const {
    return heightOf(key(), width) + rows(width).height() + m_axis.height(axisTitle());
}

/// The line with a rim, so that it is seen on its bar too.
void BarsChart::drawReference(QPainter& painter, const QPointF& middle, double height) const {
    const QPointF reach(0, height / 2);
    painter.setPen(lettering().pen(theme().background, 0.42));
    painter.drawLine(middle - reach, middle + reach);
    painter.setPen(lettering().pen(theme().text, 0.16));
    painter.drawLine(middle - reach, middle + reach);
}

void BarsChart::drawRow(QPainter& painter, const QRectF& row, const Places& places, const content::BarsSpec::Row& content) const {
    const double height = places.barHeight;
    if (content.value) {
        const double end = m_axis.x(places.bars, content.value->position);
        painter.fillRect(QRectF(places.bars.left(), row.center().y() - height / 2, end - places.bars.left(), height), theme().accent);
    }
    if (content.reference) {
        drawReference(painter, QPointF(m_axis.x(places.bars, content.reference->position), row.center().y()), height * 1.56);
    }
}

void BarsChart::drawLabel(QPainter& painter, const QRectF& row, const Places& places, const content::BarsSpec::Row& content) const {
    double end = content.value ? m_axis.x(places.bars, content.value->position) : places.bars.left();
    if (content.value && content.reference) {
        end = std::max(end, m_axis.x(places.bars, content.reference->position));
    }
    const QString label = content.value ? toQt(content.value->label) : QStringLiteral("–");
    drawFigure(painter, QRectF(end + em() * 0.5, row.top(), labelWidth(), row.height()), Qt::AlignLeft, label, lettering().strong(),
               theme().text);
}

void BarsChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_spec.rows.empty()) {
        return;
    }
    const Places where = placesIn(area);
    const LyingRows names = rows(area.width());
    const std::vector<bool> worded = names.worded(where.rows);
    drawKey(painter, key(), area);
    m_axis.draw(painter, where.bars, rect(), axisTitle(), theme());
    for (std::size_t index = 0; index < where.rows.size(); ++index) {
        drawRow(painter, where.rows[index], where, m_spec.rows[index]);
        if (worded[index]) {
            names.drawName(painter, index, where.rows[index], theme().text);
            drawLabel(painter, where.rows[index], where, m_spec.rows[index]);
        }
    }
}

std::vector<ChartMark> BarsChart::marksIn(const QRectF& area) const {
    return marksOf(m_spec.rows, placesIn(area).rows, [this](const content::BarsSpec::Row& row) {
        QStringList lines{figureOf(row.name, row.value ? row.value->label : "–")};
        if (row.reference) {
            lines << figureOf(m_spec.referenceWord, row.reference->label);
        }
        return lines.join(QLatin1Char('\n'));
    });
}

}  // namespace matang::charts

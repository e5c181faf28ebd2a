// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_chart.h"

#include "ticks.h"

#include <QPainter>
#include <algorithm>

namespace matang::charts {

namespace {

constexpr double kNameShare = 0.36;  // of the chart's width
constexpr double kBarShare = 0.46;   // of a row's height

}  // namespace

BarsChart::BarsChart(const content::ChartSpec& spec, const Theme& theme)
    : m_chart(spec), m_spec(std::get<content::BarsSpec>(spec.drawing)), m_theme(theme), m_type(theme) {
    setBackgroundVisible(false);
}

double BarsChart::x(const QRectF& bars, double position) const {
    return bars.left() + bars.width() * qBound(0.0, (position - m_spec.from) / (m_spec.to - m_spec.from), 1.0);
}

/// Room for the longest figure behind its bar.
double BarsChart::labelWidth() const {
    double widest = m_type.em() * 2.6;
    for (const auto& row : m_spec.rows) {
        widest = row.value ? std::max(widest, m_type.width(toQt(row.value->label), m_type.strong()) + m_type.em() * 0.2) : widest;
    }
    return widest;
}

void BarsChart::drawScale(QPainter& painter, const QRectF& bars) const {
    for (const Tick& tick : ticksBetween(m_spec.from, m_spec.to, m_chart.language)) {
        const double at = x(bars, tick.position);
        painter.setPen(m_type.pen(m_theme.grid, 0.06));
        painter.drawLine(QPointF(at, bars.top()), QPointF(at, bars.bottom()));
        const QRectF box(at - m_type.em() * 2, bars.bottom() + m_type.em() * 0.2, m_type.em() * 4, m_type.em() * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignTop, tick.label, m_type.small(), m_theme.quietText);
    }
}

void BarsChart::drawRow(QPainter& painter, const QRectF& row, const QRectF& bars, const content::BarsSpec::Row& content) const {
    const QRectF name(row.left(), row.top(), bars.left() - row.left() - m_type.em() * 0.8, row.height());
    drawText(painter, name, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, toQt(content.name), m_type.label(), m_theme.text);
    const double height = qMin(row.height() * kBarShare, m_type.em() * 1.5);
    const double top = row.center().y() - height / 2;
    double end = bars.left();
    if (content.value) {
        end = x(bars, content.value->position);
        painter.fillRect(QRectF(bars.left(), top, end - bars.left(), height), m_theme.accent);
    }
    if (content.reference) {
        const double at = x(bars, content.reference->position);
        end = qMax(end, at);
        const double reach = height * 0.28;
        painter.setPen(m_type.pen(m_theme.background, 0.42));
        painter.drawLine(QPointF(at, top - reach), QPointF(at, top + height + reach));
        painter.setPen(m_type.pen(m_theme.text, 0.16));
        painter.drawLine(QPointF(at, top - reach), QPointF(at, top + height + reach));
    }
    const QString label = content.value ? toQt(content.value->label) : QStringLiteral("–");
    const QRectF figure(end + m_type.em() * 0.5, row.top(), labelWidth(), row.height());
    drawText(painter, figure, Qt::AlignVCenter | Qt::AlignLeft, label, m_type.strong(), m_theme.text);
}

void BarsChart::drawKey(QPainter& painter, const QRectF& area) const {
    if (m_spec.referenceWord.empty()) {
        return;
    }
    double left = area.left();
    const double middle = area.center().y();
    painter.fillRect(QRectF(left, middle - m_type.em() * 0.35, m_type.em() * 1.6, m_type.em() * 0.7), m_theme.accent);
    left += m_type.em() * 2.1;
    drawText(painter, QRectF(left, area.top(), area.width(), area.height()), Qt::AlignVCenter | Qt::AlignLeft, toQt(m_spec.valueWord),
             m_type.small(), m_theme.text);
    left += m_type.width(toQt(m_spec.valueWord), m_type.small()) + m_type.em() * 1.8;
    painter.setPen(m_type.pen(m_theme.text, 0.16));
    painter.drawLine(QPointF(left, middle - m_type.em() * 0.5), QPointF(left, middle + m_type.em() * 0.5));
    left += m_type.em() * 0.6;
    drawText(painter, QRectF(left, area.top(), area.width(), area.height()), Qt::AlignVCenter | Qt::AlignLeft, toQt(m_spec.referenceWord),
             m_type.small(), m_theme.text);
}

void BarsChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->fillRect(rect(), m_theme.background);
    QRectF area = drawTitle(*painter, rect(), toQt(m_chart.title), m_type, m_theme);
    if (m_spec.rows.empty()) {
        return;
    }
    const double key = m_spec.referenceWord.empty() ? 0 : m_type.em() * 1.8;
    const double nameWidth = area.width() * kNameShare;
    const QRectF bars(area.left() + nameWidth, area.top() + key, area.width() - nameWidth - m_type.em() * 0.6 - labelWidth(),
                      area.height() - key - m_type.em() * 1.8);
    drawKey(*painter, QRectF(bars.left(), area.top(), bars.width(), m_type.em() * 1.4));
    drawScale(*painter, bars);
    const double height = bars.height() / static_cast<double>(m_spec.rows.size());
    double top = bars.top();
    for (const auto& row : m_spec.rows) {
        drawRow(*painter, QRectF(area.left(), top, area.width(), height), bars, row);
        top += height;
    }
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "framed_chart.h"

#include "chart_shapes.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kBelowKey = 0.6;  // in em
constexpr double kBreakWord = 1.6;

}  // namespace

FramedChart::FramedChart(const content::ChartSpec& spec, const Theme& theme) : m_chart(spec), m_theme(theme), m_type(theme) {
    setBackgroundVisible(false);
}

QRectF FramedChart::areaBelowTitle() const {
    return belowTitle(rect(), toQt(m_chart.title), m_type);
}

std::vector<ChartMark> FramedChart::marks() const {
    if (m_marksSize != size()) {
        m_marks = marksIn(areaBelowTitle());
        m_marksSize = size();
    }
    return m_marks;
}

double FramedChart::heightWanted(double width) const {
    const double below = heightBelowTitle(width);
    return below > 0 ? belowTitle(QRectF(0, 0, width, 0), toQt(m_chart.title), m_type).top() + below : 0;
}

void FramedChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect(), m_theme.background);
    const QRectF area = drawTitle(*painter, rect(), toQt(m_chart.title), m_type, m_theme);
    draw(*painter, area);
}

void FramedChart::drawUpperTitle(QPainter& painter, const QRectF& area, const std::string& title) const {
    drawText(painter, QRectF(area.left(), area.top(), area.width(), em() * 1.4), Qt::AlignLeft | Qt::AlignVCenter,
             m_type.elided(toQt(title), m_type.small(), area.width()), m_type.small(), m_theme.quietText);
}

double FramedChart::heightOf(const ChartKey& key, double width) const {
    return key.isEmpty() ? 0 : key.height(width) + em() * kBelowKey;
}

void FramedChart::drawKey(QPainter& painter, const ChartKey& key, const QRectF& area) const {
    key.draw(painter, area, Qt::AlignLeft, m_theme.text);
}

void FramedChart::drawFigure(QPainter& painter, const QRectF& box, Qt::AlignmentFlag across, const QString& text, const QFont& font,
                             const QColor& colour) const {
    drawOnGround(painter, box, across, text, font, colour, m_theme.background);
}

void FramedChart::drawBreak(QPainter& painter, const QLineF& line, const std::string& word, double& written) const {
    painter.setPen(m_type.pen(m_theme.quietText, 0.09, Qt::DashLine));
    painter.drawLine(line);
    const double width = m_type.width(toQt(word), m_type.small()) + 1;
    const double left = qBound(rect().left(), line.x1() - width / 2, std::max(rect().left(), rect().right() - width));
    if (!word.empty() && left >= written) {
        drawText(painter, QRectF(left, line.y1() - em() * kBreakWord, width, em() * 1.5), Qt::AlignCenter | Qt::TextDontClip, toQt(word),
                 m_type.small(), m_theme.quietText);
        written = left + width + em();
    }
}

void FramedChart::addOrigins(ChartKey& key, const std::string& computedWord, const std::string& reportedWord) const {
    for (const auto& [word, fill] : {std::pair(computedWord, m_theme.accent), std::pair(reportedWord, m_theme.background)}) {
        const QColor inside = fill;
        key.add(word, 0.9, [this, inside](QPainter& painter, const QPointF& middle) {
            painter.setPen(m_type.pen(m_theme.accent, 0.16));
            painter.setBrush(inside);
            drawMarker(painter, Marker::Circle, middle, em() * 0.38);
        });
    }
}

ChartMark markOf(const QRectF& area, const content::Pointer& pointer, const QString& ownWords) {
    return {area, toldBy(pointer, ownWords), toQt(pointer.link)};
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_key.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kGap = 1.6;      // between entries, in em
constexpr double kWordGap = 0.5;  // between sign and word

}  // namespace

void ChartKey::add(const std::string& word, double signWidth, Sign sign) {
    if (!word.empty()) {
        const QString text = toQt(word);
        const double width = m_type.em() * (signWidth + kWordGap) + m_type.width(text, m_type.small());
        m_entries.push_back({text, std::move(sign), m_type.em() * signWidth, width});
    }
}

double ChartKey::lengthOf(const std::vector<const Entry*>& line, double width) const {
    double length = line.empty() ? 0 : -m_type.em() * kGap;
    for (const Entry* entry : line) {
        length += std::min(entry->width, width) + m_type.em() * kGap;
    }
    return length;
}

std::vector<std::vector<const ChartKey::Entry*>> ChartKey::lines(double width) const {
    std::vector<std::vector<const Entry*>> lines;
    for (const Entry& entry : m_entries) {
        if (lines.empty() || lengthOf(lines.back(), width) + m_type.em() * kGap + entry.width > width) {
            lines.emplace_back();
        }
        lines.back().push_back(&entry);
    }
    return lines;
}

double ChartKey::width() const {
    double length = m_entries.empty() ? 0 : -m_type.em() * kGap;
    for (const Entry& entry : m_entries) {
        length += entry.width + m_type.em() * kGap;
    }
    return length;
}

double ChartKey::height(double width) const {
    return static_cast<double>(lines(width).size()) * lineHeight();
}

void ChartKey::draw(QPainter& painter, const QRectF& box, Qt::Alignment across, const QColor& colour) const {
    const double em = m_type.em();
    double top = box.top();
    for (const auto& line : lines(box.width())) {
        const double spare = box.width() - lengthOf(line, box.width());
        double left = box.left() + (across.testFlag(Qt::AlignRight) ? spare : across.testFlag(Qt::AlignHCenter) ? spare / 2 : 0);
        for (const Entry* entry : line) {
            entry->sign(painter, QPointF(left + entry->signWidth / 2, top + lineHeight() / 2));
            const double width = std::min(entry->width, box.width());
            const double before = entry->signWidth + em * kWordGap;
            const QRectF word(left + before, top, width - before + 1, lineHeight());
            drawText(painter, word, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                     m_type.elided(entry->word, m_type.small(), word.width()), m_type.small(), colour);
            left += width + em * kGap;
        }
        top += lineHeight();
    }
}

bool ChartHeader::isOneLine(double width) const {
    return m_title.isEmpty() || m_type.width(m_title, m_type.small()) + m_type.em() * 2 + m_key.width() <= width;
}

double ChartHeader::height(double width) const {
    const double title = m_title.isEmpty() ? 0 : lineHeight();
    if (m_key.isEmpty()) {
        return title;
    }
    return isOneLine(width) ? std::max(title, m_key.height(width)) : title + m_key.height(width);
}

void ChartHeader::draw(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QRectF line(area.left(), area.top(), area.width(), lineHeight());
    drawText(painter, line, Qt::AlignVCenter | Qt::AlignLeft, m_title, m_type.small(), theme.quietText);
    if (m_key.isEmpty()) {
        return;
    }
    const bool together = isOneLine(area.width());
    const double top = area.top() + (together ? 0 : lineHeight());
    const Qt::Alignment across = together && !m_title.isEmpty() ? Qt::AlignRight : Qt::AlignLeft;
    m_key.draw(painter, QRectF(area.left(), top, area.width(), m_key.height(area.width())), across, theme.text);
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lying_rows.h"

#include "text_lines.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kShare = 0.36;        // of the chart's width
constexpr double kNarrowShare = 0.42;  // where there is little width
constexpr double kNarrow = 34;         // in em
constexpr double kAfterName = 1.0;
constexpr double kBetweenNames = 0.6;
constexpr double kMostStretch = 1.7;
constexpr int kMostLines = 6;

}  // namespace

LyingRows::LyingRows(const Lettering& type, std::vector<Row> rows, double width, double most)
    : m_type(type), m_rows(std::move(rows)), m_width(width) {
    const double room = std::max(1.0, most - m_type.em() * kAfterName);
    for (const Row& row : m_rows) {
        m_names = row.alone ? m_names : std::max(m_names, m_type.wrapped(row.name, row.font, room).width() + 1);
    }
    m_names = std::min(m_names, room);
}

double LyingRows::usualColumn(const Lettering& type, double width) {
    return width * (width < type.em() * kNarrow ? kNarrowShare : kShare);
}

double LyingRows::column() const {
    return m_names + m_type.em() * kAfterName;
}

double LyingRows::heightOf(const Row& row) const {
    const auto lines = static_cast<double>(brokenInto(row.name, row.font, widthOf(row), kMostLines).size());
    return row.above + std::max(row.drawing, lines * m_type.lineHeight(row.font) + m_type.em() * kBetweenNames);
}

double LyingRows::height() const {
    double height = 0;
    for (const Row& row : m_rows) {
        height += heightOf(row);
    }
    return height;
}

std::vector<QRectF> LyingRows::fit(const QRectF& area) const {
    std::vector<QRectF> places;
    places.reserve(m_rows.size());
    const double stretch = std::clamp(area.height() / std::max(1.0, height()), 0.0, kMostStretch);
    double top = area.top();
    for (const Row& row : m_rows) {
        places.emplace_back(area.left(), top, area.width(), heightOf(row) * stretch);
        top = places.back().bottom();
    }
    return places;
}

std::vector<bool> LyingRows::worded(const std::vector<QRectF>& fitted) const {
    std::size_t every = 1;
    const auto isTooLow = [&](std::size_t row) {
        const double line = m_type.lineHeight(m_rows[row].font);
        const double needed = line + std::min(m_rows[row].above, line);
        return fitted[row].height() * static_cast<double>(every) < needed;
    };
    for (std::size_t row = 0; row < fitted.size(); ++row) {
        while (every < fitted.size() && isTooLow(row)) {
            ++every;
        }
    }
    // The words of a group stand in its middle and never leave the rows.
    std::vector<bool> worded(fitted.size(), false);
    for (std::size_t row = every / 2; row < fitted.size(); row += every) {
        const double half = m_type.lineHeight(m_rows[row].font) / 2 - 0.5;
        const double middle = fitted[row].center().y();
        worded[row] = middle - half >= fitted.front().top() && middle + half <= fitted.back().bottom();
    }
    return worded;
}

void LyingRows::drawName(QPainter& painter, std::size_t row, const QRectF& place, const QColor& colour) const {
    const Row& shown = m_rows[row];
    const QRectF below = place.adjusted(0, std::min(shown.above, place.height() / 2), 0, 0);
    const double most = std::min(below.height(), m_type.lineHeight(shown.font) * kMostLines);
    QRectF box(below.left(), below.top(), widthOf(shown), most);
    box.moveCenter(QPointF(box.center().x(), below.center().y()));
    drawFitted(painter, box, Qt::AlignVCenter | Qt::AlignLeft, shown.name, shown.font, colour);
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dots_chart.h"

#include "chart_shapes.h"
#include "dot_groups.h"
#include "text_lines.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kReach = 0.36;  // of a dot, in em
constexpr double kApart = 0.78;  // between dots one above the other
constexpr double kRow = 1.9;
constexpr double kHead = 1.6;
constexpr double kBeforeDetail = 1.2;
constexpr double kDetailWord = 6;
constexpr int kHeadLines = 3;
constexpr std::size_t kLongList = 14;  // rows after which the scale is told above them too

std::size_t known(const content::DotsSpec::Row& row) {
    return static_cast<std::size_t>(
        std::count_if(row.values.begin(), row.values.end(), [](const auto& value) { return value.has_value(); }));
}

}  // namespace

DotsChart::DotsChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::DotsSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, spec.language) {}

LyingRows DotsChart::rows(double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(m_spec.rows.size());
    for (const auto& row : m_spec.rows) {
        const auto dots = static_cast<double>(known(row));
        const bool alone = row.heading && dots < 1 && row.detail.empty();
        const QFont& font = row.heading ? lettering().strong() : lettering().label();
        rows.push_back({toQt(row.name), font, em() * std::max(kRow, dots * kApart + 0.5), alone});
    }
    return {lettering(), std::move(rows), width, LyingRows::usualColumn(lettering(), width)};
}

ChartKey DotsChart::key() const {
    ChartKey key(lettering());
    for (std::size_t series = 0; series < m_spec.series.size(); ++series) {
        key.add(m_spec.series[series], 0.9, [this, series](QPainter& painter, const QPointF& middle) { drawDot(painter, series, middle); });
    }
    return key;
}

QStringList DotsChart::detailHead() const {
    return m_spec.detailWord.empty() || detailWidth() <= 0
               ? QStringList()
               : brokenInto(toQt(m_spec.detailWord), lettering().small(), detailWidth() - em() * kBeforeDetail, kHeadLines);
}

double DotsChart::headHeight() const {
    const auto lines = static_cast<double>(detailHead().size());
    const double least = m_spec.rows.size() > kLongList ? em() * kHead : 0;
    return std::max(least, lines > 0 ? lines * lettering().lineHeight(lettering().small()) + em() * 0.3 : 0);
}

/// The word above the details is rather broken than that it takes the room of the dots.
double DotsChart::detailWidth() const {
    double widest = 0;
    for (const auto& row : m_spec.rows) {
        widest = std::max(widest, lettering().width(toQt(row.detail), lettering().label()));
    }
    const double word = std::min(lettering().width(toQt(m_spec.detailWord), lettering().small()) + 1, em() * kDetailWord);
    return widest > 0 ? std::max(widest, word) + em() * kBeforeDetail : 0;
}

double DotsChart::figureWidth() const {
    double widest = 0;
    for (const auto& row : m_spec.rows) {
        for (const auto& value : row.values) {
            widest = value ? std::max(widest, lettering().width(toQt(value->label), lettering().small())) : widest;
        }
    }
    return widest;
}

DotsChart::Places DotsChart::placesIn(const QRectF& area) const {
    Places places;
    const LyingRows rows = this->rows(area.width());
    places.keyHeight = heightOf(key(), area.width());
    places.rows = rows.fit(area.adjusted(0, places.keyHeight + headHeight(), 0, -m_axis.height(axisTitle())));
    places.figureRoom = figureWidth() + em() * (kReach + 0.6);
    places.plot = QRectF(QPointF(area.left() + rows.column() + places.figureRoom, places.rows.front().top()),
                         QPointF(area.right() - detailWidth() - places.figureRoom, places.rows.back().bottom()));
    return places;
}

double DotsChart::heightBelowTitle(double width) const {
    return heightOf(key(), width) + headHeight() + rows(width).height() + m_axis.height(axisTitle());
}

void DotsChart::draw(QPainter& painter, const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.to <= m_spec.from) {
        return;
    }
    const Places places = placesIn(area);
    drawKey(painter, key(), area);
    m_axis.draw(painter, places.plot, rect(), axisTitle(), theme());
    drawHead(painter, area, places);
    const LyingRows names = rows(area.width());
    const std::vector<bool> worded = names.worded(places.rows);
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
        const QRectF& place = places.rows[row];
        const std::vector<Dot> dots = dotsOf(m_spec.rows[row], place, places.plot);
        if (row > 0) {
            painter.setPen(lettering().pen(theme().grid, 0.04));
            painter.drawLine(place.topLeft(), place.topRight());
        }
        drawLine(painter, dots, place.center().y());
        if (worded[row]) {
            names.drawName(painter, row, place, theme().text);
            drawFigures(painter, dots, place);
            drawText(painter, place.adjusted(0, 0, -em() * 0.1, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                     toQt(m_spec.rows[row].detail), lettering().label(), theme().text);
        }
        for (const Dot& dot : dots) {
            drawDot(painter, dot.series, dot.middle);
        }
    }
}

void DotsChart::drawHead(QPainter& painter, const QRectF& area, const Places& places) const {
    const double line = lettering().lineHeight(lettering().small());
    QRectF head(area.left(), area.top() + places.keyHeight, area.width() - em() * 0.1, line);
    for (const QString& text : detailHead()) {
        drawText(painter, head, Qt::AlignRight | Qt::AlignVCenter, text, lettering().small(), theme().quietText);
        head.translate(0, line);
    }
    head.moveBottom(places.plot.top() - em() * 0.2);
    if (m_spec.rows.size() > kLongList) {
        m_axis.drawFigures(painter, QRectF(places.plot.left(), head.top(), places.plot.width(), head.height()), rect(), theme());
    }
}

std::vector<DotsChart::Dot> DotsChart::dotsOf(const content::DotsSpec::Row& row, const QRectF& place, const QRectF& plot) const {
    std::vector<Dot> dots;
    for (std::size_t series = 0; series < row.values.size(); ++series) {
        if (row.values[series]) {
            const auto& value = *row.values[series];
            dots.push_back({series, QPointF(m_axis.x(plot, value.position), place.center().y()), toQt(value.label)});
        }
    }
    std::stable_sort(dots.begin(), dots.end(), [](const Dot& left, const Dot& right) { return left.middle.x() < right.middle.x(); });
    part(dots, place);
    return dots;
}

void DotsChart::part(std::vector<Dot>& dots, const QRectF& place) const {
    std::vector<double> places;
    places.reserve(dots.size());
    for (const Dot& dot : dots) {
        places.push_back(dot.middle.x());
    }
    for (const DotGroup& group : groupsOf(places, em() * kReach * 2.2)) {
        const double room = std::max(0.0, place.height() - em() * kReach * 2);
        const double apart = std::min(em() * kApart, room / std::max(1.0, group.count() - 1));
        std::sort(dots.begin() + static_cast<std::ptrdiff_t>(group.first), dots.begin() + static_cast<std::ptrdiff_t>(group.end),
                  [](const Dot& left, const Dot& right) { return left.series < right.series; });
        for (std::size_t dot = group.first; dot < group.end; ++dot) {
            dots[dot].middle.ry() += group.shift(dot, apart);
        }
    }
}

void DotsChart::drawLine(QPainter& painter, const std::vector<Dot>& dots, double middle) const {
    if (dots.empty()) {
        return;
    }
    const auto [lowest, highest] =
        std::minmax_element(dots.begin(), dots.end(), [](const Dot& left, const Dot& right) { return left.middle.x() < right.middle.x(); });
    painter.setPen(lettering().pen(theme().reference, 0.12));
    painter.drawLine(QPointF(lowest->middle.x(), middle), QPointF(highest->middle.x(), middle));
}

void DotsChart::drawDot(QPainter& painter, std::size_t series, const QPointF& middle) const {
    const Marker marker = markerOf(series);
    const QColor& colour = theme().series[series % theme().series.size()];
    // Of lines only, a cross has nothing but its pen.
    painter.setPen(marker == Marker::Cross ? lettering().pen(colour, 0.2) : lettering().pen(theme().background, 0.08));
    painter.setBrush(colour);
    drawMarker(painter, marker, middle, em() * (marker == Marker::Cross ? kReach * 0.75 : kReach));
}

/// The lowest figure stands left of all dots and the highest right of them; between them there is not always room.
void DotsChart::drawFigures(QPainter& painter, const std::vector<Dot>& dots, const QRectF& place) const {
    if (dots.empty()) {
        return;
    }
    std::vector<Dot> ordered = dots;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Dot& left, const Dot& right) { return left.middle.x() < right.middle.x(); });
    const double gap = em() * (kReach + 0.3);
    const double height = lettering().lineHeight(lettering().small());
    const auto write = [&](const QString& figure, double left) {
        const QRectF box(left, place.center().y() - height / 2, lettering().width(figure, lettering().small()) + 1, height);
        drawFigure(painter, box, Qt::AlignLeft, figure, lettering().small(), theme().text);
    };
    const Dot& highest = ordered.back();
    write(highest.figure, highest.middle.x() + gap);
    if (ordered.front().figure == highest.figure) {
        return;
    }
    write(ordered.front().figure, ordered.front().middle.x() - gap - lettering().width(ordered.front().figure, lettering().small()));
    for (std::size_t dot = 1; dot + 1 < ordered.size(); ++dot) {
        if (ordered[dot].figure == ordered.front().figure || ordered[dot].figure == highest.figure) {
            continue;
        }
        const double end = ordered[dot].middle.x() + gap + lettering().width(ordered[dot].figure, lettering().small());
        if (end + gap < ordered[dot + 1].middle.x()) {
            write(ordered[dot].figure, ordered[dot].middle.x() + gap);
        }
    }
}

QString DotsChart::wordsOf(const content::DotsSpec::Row& row) const {
    QStringList lines{toQt(row.name)};
    for (std::size_t series = 0; series < row.values.size() && series < m_spec.series.size(); ++series) {
        if (row.values[series]) {
            lines << toQt(m_spec.series[series]) + QStringLiteral(": ") + toQt(row.values[series]->label);
        }
    }
    if (!row.detail.empty()) {
        lines << (m_spec.detailWord.empty() ? QString() : toQt(m_spec.detailWord) + QStringLiteral(": ")) + toQt(row.detail);
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<ChartMark> DotsChart::marksIn(const QRectF& area) const {
    if (m_spec.rows.empty() || m_spec.to <= m_spec.from) {
        return {};
    }
    return marksOf(m_spec.rows, placesIn(area).rows, [this](const content::DotsSpec::Row& row) { return wordsOf(row); });
}

}  // namespace matang::charts

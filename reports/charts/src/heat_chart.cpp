// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_chart.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kNameShare = 0.64;  // of the chart's width, at most
constexpr double kWidestCell = 6.5;  // in em
constexpr double kBreak = 1.8;       // gap where the instrument changed
constexpr double kHeads = 2.0;       // heights of rows
constexpr double kHeading = 2.3;
constexpr double kRow = 1.9;
constexpr double kCellGap = 0.16;    // between cells
constexpr int kRowsUnderHeads = 16;  // after so many rows the heads stand again, before the next heading

}  // namespace

HeatChart::HeatChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme), m_spec(std::get<content::HeatSpec>(spec.drawing)) {}

std::vector<HeatChart::Line> HeatChart::lines() const {
    std::vector<Line> lines{Line{}};
    int rows = 0;
    for (const auto& row : m_spec.rows) {
        if (row.heading && rows >= kRowsUnderHeads) {
            lines.emplace_back();
            rows = 0;
        }
        lines.push_back({&row, {}});
        ++rows;
    }
    return lines;
}

LyingRows HeatChart::rowsOf(const std::vector<Line>& lines, double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(lines.size());
    for (const Line& line : lines) {
        if (line.row == nullptr) {
            rows.push_back({toQt(m_spec.rowWord), lettering().small(), em() * kHeads});
        } else if (line.row->heading) {
            rows.push_back({toQt(line.row->name), lettering().strong(), em() * kHeading});
        } else {
            rows.push_back({toQt(line.row->name), lettering().label(), em() * kRow});
        }
    }
    return {lettering(), std::move(rows), width, std::min(width * kNameShare, width - roomForCells(width))};
}

double HeatChart::widestCell() const {
    double widest = em() * 2.4;
    for (const std::string& column : m_spec.columns) {
        widest = std::max(widest, lettering().width(toQt(column), lettering().strong()) + em() * 0.7);
    }
    for (const auto& row : m_spec.rows) {
        for (const auto& value : row.cells) {
            widest = value ? std::max(widest, lettering().width(toQt(value->label), lettering().strong()) + em() * 0.7) : widest;
        }
    }
    return widest;
}

int HeatChart::breaksBefore(int column) const {
    return static_cast<int>(std::count_if(m_spec.breaks.begin(), m_spec.breaks.end(), [column](int at) { return at <= column && at > 0; }));
}

/// What the cells need at least.
double HeatChart::roomForCells(double width) const {
    const auto columns = static_cast<double>(m_spec.columns.size());
    const double least = widestCell() * columns + em() * kBreak * breaksBefore(static_cast<int>(columns));
    return std::min(least, width * 0.8);
}

double HeatChart::breakHeight() const {
    return m_spec.breaks.empty() || m_spec.breakWord.empty() ? 0 : em() * 1.6;
}

HeatChart::Places HeatChart::placesIn(const QRectF& area) const {
    Places places;
    places.lines = lines();
    const LyingRows names = rowsOf(places.lines, area.width());
    places.cells = area.left() + names.column();
    const auto columns = static_cast<double>(std::max<std::size_t>(m_spec.columns.size(), 1));
    const double room = area.right() - places.cells - em() * kBreak * breaksBefore(static_cast<int>(m_spec.columns.size()));
    places.cellWidth = std::min(room / columns, em() * kWidestCell);
    const std::vector<QRectF> rows = names.fit(area.adjusted(0, breakHeight(), 0, 0));
    for (std::size_t index = 0; index < rows.size(); ++index) {
        places.lines[index].place = rows[index];
    }
    return places;
}

double HeatChart::heightBelowTitle(double width) const {
    return breakHeight() + rowsOf(lines(), width).height();
}

double HeatChart::left(const Places& places, int column) const {
    return places.cells + places.cellWidth * column + em() * kBreak * breaksBefore(column);
}

QRectF HeatChart::cell(const Places& places, const Line& line, int column) const {
    const double gap = em() * kCellGap / 2;
    return QRectF(left(places, column), line.place.top(), places.cellWidth, line.place.height()).adjusted(gap, gap, -gap, -gap);
}

void HeatChart::drawHeads(QPainter& painter, const Places& places, const Line& line, double nameWidth) const {
    // In a low row, the words stand in its middle rather than over the row above.
    const Qt::AlignmentFlag down = line.place.height() < lettering().lineHeight(lettering().strong()) ? Qt::AlignVCenter : Qt::AlignBottom;
    const QRectF name(line.place.left(), line.place.top(), nameWidth, line.place.height());
    drawFitted(painter, name, down | Qt::AlignLeft, toQt(m_spec.rowWord), lettering().small(), theme().quietText);
    for (int column = 0; column < static_cast<int>(m_spec.columns.size()); ++column) {
        drawText(painter, cell(places, line, column), static_cast<int>(down) | Qt::AlignHCenter | Qt::TextDontClip,
                 toQt(m_spec.columns[static_cast<std::size_t>(column)]), lettering().strong(), theme().text);
    }
}

void HeatChart::drawCell(QPainter& painter, const QRectF& box, const std::optional<content::ChartValue>& value, const QFont& font,
                         Words words) const {
    if (!value) {
        painter.setPen(lettering().pen(theme().grid, 0.06));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (words == Words::Written) {
            drawText(painter, box, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("–"), lettering().label(), theme().quietText);
        }
        return;
    }
    const double range = m_spec.to - m_spec.from;
    const QColor shade = theme().shade(range > 0 ? (value->position - m_spec.from) / range : 0);
    painter.fillRect(box, shade);
    if (words == Words::Written) {
        drawText(painter, box, Qt::AlignCenter | Qt::TextDontClip, toQt(value->label), font, Theme::textOn(shade));
    }
}

void HeatChart::drawCells(QPainter& painter, const Places& places, const Line& line, Words words) const {
    const QFont& font = line.row->heading ? lettering().strong() : lettering().label();
    for (int column = 0; column < static_cast<int>(m_spec.columns.size()); ++column) {
        const auto index = static_cast<std::size_t>(column);
        drawCell(painter, cell(places, line, column), index < line.row->cells.size() ? line.row->cells[index] : std::nullopt, font, words);
    }
    if (line.row->heading && words == Words::Written) {
        painter.setPen(lettering().pen(theme().quietText, 0.07));
        painter.drawLine(line.place.topLeft(), QPointF(left(places, 0) - em() * 0.5, line.place.top()));
    }
}

void HeatChart::drawBreaks(QPainter& painter, const Places& places, Words words) const {
    double written = rect().left();
    for (const int column : m_spec.breaks) {
        if (column > 0 && column < static_cast<int>(m_spec.columns.size())) {
            const double x = left(places, column) - em() * kBreak / 2;
            const QLineF line(x, places.lines.front().place.top(), x, places.lines.back().place.bottom());
            drawBreak(painter, line, words == Words::Written ? m_spec.breakWord : "", written);
        }
    }
}

void HeatChart::draw(QPainter& painter, const QRectF& area) const {
    const Places where = placesIn(area);
    const LyingRows names = rowsOf(where.lines, area.width());
    std::vector<QRectF> places;
    places.reserve(where.lines.size());
    for (const Line& line : where.lines) {
        places.push_back(line.place);
    }
    const std::vector<bool> worded = names.worded(places);
    // A figure that is higher than its cell would stand on the ground of others.
    const bool pressed = std::find(worded.begin(), worded.end(), false) != worded.end();
    drawBreaks(painter, where, worded.front() ? Words::Written : Words::Hidden);
    for (std::size_t index = 0; index < where.lines.size(); ++index) {
        const Line& line = where.lines[index];
        const Words words = pressed ? Words::Hidden : Words::Written;
        if (line.row != nullptr) {
            drawCells(painter, where, line, words);
        } else if (worded[index]) {
            drawHeads(painter, where, line, names.nameWidth());
        }
        if (line.row != nullptr && worded[index]) {
            names.drawName(painter, index, line.place, theme().text);
        }
    }
}

std::vector<ChartMark> HeatChart::marksIn(const QRectF& area) const {
    const Places where = placesIn(area);
    std::vector<ChartMark> marks;
    for (const Line& line : where.lines) {
        if (line.row == nullptr) {
            continue;
        }
        for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
            const bool known = column < line.row->cells.size() && line.row->cells[column].has_value();
            const std::string figure = known ? line.row->cells[column]->label : "–";
            const QString own = toQt(line.row->name) + QStringLiteral(", ") + figureOf(m_spec.columns[column], figure);
            // What the row tells stands with each of its figures, so that both are heard.
            const QString text = line.row->pointer.text.empty() ? own : own + QLatin1Char('\n') + toQt(line.row->pointer.text);
            marks.push_back({cell(where, line, static_cast<int>(column)), text, toQt(line.row->pointer.link)});
        }
    }
    return marks;
}

}  // namespace matang::charts

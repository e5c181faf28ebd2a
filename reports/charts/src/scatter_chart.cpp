// SPDX-License-Identifier: GPL-3.0-or-later
#include "scatter_chart.h"

#include "chart_shapes.h"
#include "text_lines.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <limits>

namespace matang::charts {

namespace {

constexpr double kReach = 0.26;  // of a circle, in em
constexpr double kOwnReach = 0.5;
constexpr double kHit = 0.4;
constexpr double kPlot = 18;
constexpr double kAxisWord = 1.9;
constexpr double kNameShare = 0.55;  // of the plot's width
constexpr int kNameLines = 3;
constexpr double kPointsForAnEm = 0.6;  // a name goes an em farther away for every so many circles that it then does not hide

bool holdsZero(double from, double to) {
    return from < 0 && to > 0;
}

bool isCut(double from, double to, const std::optional<double>& scaleFrom, bool anyScale) {
    return anyScale ? scaleFrom && from > *scaleFrom : from > 0 || to < 0;
}

}  // namespace

ScatterChart::ScatterChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::ScatterSpec>(spec.drawing)),
      m_lower(lettering(), m_spec.xFrom, m_spec.xTo, spec.language),
      m_left(lettering(), m_spec.yFrom, m_spec.yTo, ticksBetween(m_spec.yFrom, m_spec.yTo, spec.language)) {}

bool ScatterChart::xIsCut() const {
    const bool anyScale = m_spec.xScaleFrom || m_spec.yScaleFrom;
    return !m_spec.cutWord.empty() && isCut(m_spec.xFrom, m_spec.xTo, m_spec.xScaleFrom, anyScale);
}

bool ScatterChart::yIsCut() const {
    const bool anyScale = m_spec.xScaleFrom || m_spec.yScaleFrom;
    return !m_spec.cutWord.empty() && isCut(m_spec.yFrom, m_spec.yTo, m_spec.yScaleFrom, anyScale);
}

double ScatterChart::lowerHeight() const {
    return m_lower.height(toQt(m_spec.xWord)) + (xIsCut() || yIsCut() ? em() * 1.5 : 0);
}

QRectF ScatterChart::plotIn(const QRectF& area) const {
    return area.adjusted(m_left.width(), chart().axisTitle.empty() ? em() * 0.8 : em() * kAxisWord, -em(), -lowerHeight());
}

QPointF ScatterChart::at(const QRectF& plot, double x, double y) const {
    return {m_lower.x(plot, x), m_left.y(plot, y)};
}

QPointF ScatterChart::at(const QRectF& plot, const Point& point) const {
    return at(plot, point.x.position, point.y.position);
}

double ScatterChart::heightBelowTitle(double /*width*/) const {
    return em() * (kAxisWord + kPlot) + lowerHeight();
}

void ScatterChart::draw(QPainter& painter, const QRectF& area) const {
    if (!isDrawable()) {
        return;
    }
    const QRectF plot = plotIn(area);
    drawAxes(painter, area, plot);
    painter.setPen(lettering().pen(theme().quietText, 0.08));
    painter.setBrush(Qt::NoBrush);
    for (const Point& point : m_spec.points) {
        if (!point.own) {
            painter.drawEllipse(at(plot, point), em() * kReach, em() * kReach);
        }
    }
    drawOwn(painter, plot);
}

void ScatterChart::drawAxes(QPainter& painter, const QRectF& area, const QRectF& plot) const {
    drawUpperTitle(painter, area, chart().axisTitle);
    m_left.draw(painter, plot, theme());
    m_lower.draw(painter, plot, rect(), toQt(m_spec.xWord), theme());
    drawZero(painter, plot);
    painter.setPen(lettering().pen(theme().quietText, 0.09));
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    drawCuts(painter, area, plot);
}

void ScatterChart::drawZero(QPainter& painter, const QRectF& plot) const {
    painter.setPen(lettering().pen(theme().quietText, 0.12));
    if (holdsZero(m_spec.yFrom, m_spec.yTo)) {
        painter.drawLine(at(plot, m_spec.xFrom, 0), at(plot, m_spec.xTo, 0));
    }
    if (holdsZero(m_spec.xFrom, m_spec.xTo)) {
        painter.drawLine(at(plot, 0, m_spec.yFrom), at(plot, 0, m_spec.yTo));
    }
}

void ScatterChart::drawCuts(QPainter& painter, const QRectF& area, const QRectF& plot) const {
    if (xIsCut()) {
        drawCut(painter, plot.bottomLeft() + QPointF(em() * 1.1, 0), em() * 0.9, lettering(), theme().text, theme().background);
    }
    if (yIsCut()) {
        painter.save();
        painter.translate(plot.bottomLeft() - QPointF(0, em() * 1.1));
        painter.rotate(90);
        drawCut(painter, {}, em() * 0.9, lettering(), theme().text, theme().background);
        painter.restore();
    }
    if (xIsCut() || yIsCut()) {
        const QRectF box(area.left(), area.bottom() - em() * 1.4, area.width(), em() * 1.4);
        const QString word = lettering().elided(toQt(m_spec.cutWord), lettering().small(), area.width());
        drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, word, lettering().small(), theme().quietText);
    }
}

void ScatterChart::drawOwn(QPainter& painter, const QRectF& plot) const {
    const double reach = em() * kOwnReach;
    std::vector<QRectF> taken;
    for (const Point& point : m_spec.points) {
        if (point.own) {
            taken.emplace_back(at(plot, point) - QPointF(reach, reach), QSizeF(reach, reach) * 2);
        }
    }
    for (const Point& point : m_spec.points) {
        if (point.own) {
            const Name name = nameOf(plot, point, taken);
            if (name.lines.isEmpty()) {
                continue;
            }
            taken.push_back(name.box);
            drawLeader(painter, at(plot, point), name.box);
            drawName(painter, name);
        }
    }
    painter.setPen(lettering().pen(theme().background, 0.16));
    painter.setBrush(theme().accent);
    for (const Point& point : m_spec.points) {
        if (point.own) {
            painter.drawEllipse(at(plot, point), reach, reach);
        }
    }
}

void ScatterChart::drawName(QPainter& painter, const Name& name) const {
    painter.fillRect(name.box, theme().background);
    const double height = lettering().lineHeight(lettering().strong());
    QRectF line(name.box.left() + em() * 0.2, name.box.top(), name.box.width() - em() * 0.2, height);
    for (const QString& text : name.lines) {
        const bool figures = &text == &name.lines.back();
        drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text,
                 figures ? lettering().label() : lettering().strong(), theme().text);
        line.translate(0, height);
    }
}

/// From the point to a name that stands away from it.
void ScatterChart::drawLeader(QPainter& painter, const QPointF& point, const QRectF& box) const {
    const QPointF end(qBound(box.left(), point.x(), box.right()), qBound(box.top(), point.y(), box.bottom()));
    const QLineF line(point, end);
    if (line.length() > em() * (kOwnReach + 1)) {
        painter.setPen(lettering().pen(theme().background, 0.3));
        painter.drawLine(line);
        painter.setPen(lettering().pen(theme().text, 0.1));
        painter.drawLine(line);
    }
}

QSizeF ScatterChart::sizeOf(const QStringList& lines) const {
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, lettering().width(line, lettering().strong()) + em() * 0.5);
    }
    return {width, static_cast<double>(lines.size()) * lettering().lineHeight(lettering().strong())};
}

/// Where it hides the fewest others, as near to its point as may be.
ScatterChart::Name ScatterChart::nameOf(const QRectF& plot, const Point& point, const std::vector<QRectF>& taken) const {
    Name name;
    const int lines = static_cast<int>(plot.height() / lettering().lineHeight(lettering().strong())) - 2;
    if (lines < 1) {
        return name;
    }
    name.lines = brokenInto(toQt(point.name), lettering().strong(), plot.width() * kNameShare, std::min(lines, kNameLines));
    name.lines << toQt(point.x.label) + QStringLiteral(" · ") + toQt(point.y.label);
    const QSizeF size = sizeOf(name.lines);
    const QPointF middle = at(plot, point);
    double least = std::numeric_limits<double>::max();
    for (const double away : {0.0, 2.0, 4.0, 7.0, 10.0}) {
        for (const double down : {0.0, -1.0, 1.0}) {
            for (const double right : {1.0, -1.0, 0.0}) {
                const double gap = em() * ((down == 0 ? kOwnReach + 0.25 : kOwnReach) + away);
                QRectF box(QPointF(0, 0), size);
                box.moveCenter(middle + QPointF(right * (size.width() / 2 + gap), down * (size.height() / 2 + gap)));
                box.moveLeft(qBound(plot.left() + 1, box.left(), std::max(plot.left() + 1, plot.right() - size.width())));
                box.moveTop(qBound(plot.top(), box.top(), plot.bottom() - size.height() - 1));
                const double cost = hiddenBy(box, plot, taken) + away * kPointsForAnEm;
                if (cost < least) {
                    least = cost;
                    name.box = box;
                }
            }
        }
    }
    return name;
}

double ScatterChart::hiddenBy(const QRectF& box, const QRectF& plot, const std::vector<QRectF>& taken) const {
    constexpr double kNeverHidden = 10000;
    const double reach = em() * kReach;
    const QRectF wide = box.adjusted(-reach, -reach, reach, reach);
    const auto others = std::count_if(m_spec.points.begin(), m_spec.points.end(),
                                      [&](const Point& other) { return !other.own && wide.contains(at(plot, other)); });
    const auto own = std::count_if(taken.begin(), taken.end(), [&](const QRectF& other) { return box.intersects(other); });
    return static_cast<double>(others) + static_cast<double>(own) * kNeverHidden;
}

QString ScatterChart::wordsOf(const Point& point) const {
    const auto line = [](const std::string& word, const content::ChartValue& value) {
        return word.empty() ? toQt(value.label) : toQt(word) + QStringLiteral(": ") + toQt(value.label);
    };
    return toQt(point.name) + QLatin1Char('\n') + line(m_spec.xWord, point.x) + QLatin1Char('\n') + line(chart().axisTitle, point.y);
}

std::vector<ChartMark> ScatterChart::marksIn(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (!isDrawable()) {
        return marks;
    }
    const QRectF plot = plotIn(area);
    marks.reserve(m_spec.points.size());
    for (const bool own : {true, false}) {
        const double reach = em() * (own ? kOwnReach : kHit);
        for (const Point& point : m_spec.points) {
            if (point.own == own) {
                const QPointF middle = at(plot, point);
                marks.push_back(
                    markOf(QRectF(middle - QPointF(reach, reach), middle + QPointF(reach, reach)), point.pointer, wordsOf(point)));
            }
        }
    }
    return marks;
}

}  // namespace matang::charts

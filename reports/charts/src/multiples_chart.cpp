// SPDX-License-Identifier: GPL-3.0-or-later
#include "multiples_chart.h"

#include "chart_shapes.h"

#include <matang/charts/ticks.h>

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kLeastPanel = 13;  // width, in em
constexpr double kMostColumns = 5;
constexpr double kAcross = 1.6;   // between panels
constexpr double kDown = 1.2;     // below a row of panels
constexpr double kLeastPlot = 2;  // below a name
constexpr double kPlot = 7.5;     // height that a panel wants for its points
constexpr double kYears = 1.8;    // height of the years
constexpr double kNameGap = 0.75;
constexpr double kFigureGap = 0.5;  // between a point and its figure

}  // namespace

MultiplesChart::MultiplesChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::MultiplesSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.from, m_spec.to, ticksBetween(m_spec.from, m_spec.to, spec.language)) {
    for (const Panel& panel : m_spec.panels) {
        for (const auto& run : panel.runs) {
            for (const Point& point : run.points) {
                m_first = m_first == 0 ? point.year : std::min(m_first, point.year);
                m_last = std::max(m_last, point.year);
            }
        }
    }
    m_figureWidth = figureWidth();
}

bool MultiplesChart::has(bool reported) const {
    return std::any_of(m_spec.panels.begin(), m_spec.panels.end(), [reported](const Panel& panel) {
        return std::any_of(panel.runs.begin(), panel.runs.end(), [reported](const auto& run) {
            return std::any_of(run.points.begin(), run.points.end(), [reported](const Point& point) { return point.reported == reported; });
        });
    });
}

ChartKey MultiplesChart::key() const {
    ChartKey key(lettering());
    addOrigins(key, has(false) ? m_spec.computedWord : "", has(true) ? m_spec.reportedWord : "");
    const auto broken = [](const Panel& panel) { return panel.runs.size() > 1; };
    if (std::any_of(m_spec.panels.begin(), m_spec.panels.end(), broken)) {
        key.add(m_spec.breakWord, 0.4, [this](QPainter& painter, const QPointF& middle) {
            painter.setPen(lettering().pen(theme().quietText, 0.09, Qt::DashLine));
            painter.drawLine(middle - QPointF(0, em() * 0.65), middle + QPointF(0, em() * 0.65));
        });
    }
    return key;
}

ChartHeader MultiplesChart::header() const {
    return {lettering(), axisTitle(), key()};
}

MultiplesChart::Grid MultiplesChart::grid(double width) const {
    const double em = this->em();
    const int panels = std::max(1, static_cast<int>(m_spec.panels.size()));
    Grid grid;
    const double room = width - m_axis.width();
    const double most = std::floor((room + em * kAcross) / (em * (kLeastPanel + kAcross)));
    grid.columns = std::min(panels, static_cast<int>(qBound(1.0, most, kMostColumns)));
    grid.rows = (panels + grid.columns - 1) / grid.columns;
    // The panels are shared out evenly: six in two rows of three, not five and one.
    grid.columns = (panels + grid.rows - 1) / grid.rows;
    grid.width = (room - em * kAcross * (grid.columns - 1)) / grid.columns;
    for (const Panel& panel : m_spec.panels) {
        grid.names = std::max(grid.names, lettering().wrapped(toQt(panel.name), lettering().strong(), grid.width).height());
    }
    grid.header = header().height(width) + em * 0.6;
    return grid;
}

double MultiplesChart::heightBelowTitle(double width) const {
    const Grid all = grid(width);
    const double em = this->em();
    return all.header + all.rows * (all.names + em * (kNameGap + kPlot)) + (all.rows - 1) * em * kDown + em * kYears;
}

std::vector<MultiplesChart::Place> MultiplesChart::placesIn(const QRectF& area) const {
    const double em = this->em();
    const Grid all = grid(area.width());
    const double spare = area.height() - all.header - em * kYears - (all.rows - 1) * em * kDown;
    const double height = std::max(spare / all.rows, 0.0);
    const bool worded = height >= std::max(all.names, em * kNameGap) + em * (kNameGap + kLeastPlot);
    const double names = worded ? all.names : 0;
    std::vector<Place> places;
    places.reserve(m_spec.panels.size());
    const int panels = static_cast<int>(m_spec.panels.size());
    for (int index = 0; index < panels; ++index) {
        const int row = index / all.columns;
        const int column = index % all.columns;
        const double left = area.left() + m_axis.width() + column * (all.width + em * kAcross);
        const double top = area.top() + all.header + row * (height + em * kDown);
        Place place;
        place.name = QRectF(left, top, all.width, names);
        const double above = worded ? names + em * kNameGap : 0;
        place.plot = QRectF(left, top + above, all.width, height - above);
        place.worded = worded;
        place.first = column == 0;
        place.lowest = index + all.columns >= panels;
        places.push_back(place);
    }
    return places;
}

/// Room for the figures left of the first and right of the last point.
double MultiplesChart::figureWidth() const {
    double widest = em();
    for (const Panel& panel : m_spec.panels) {
        for (const auto& run : panel.runs) {
            for (const Point& point : run.points) {
                widest = std::max(widest, lettering().width(toQt(point.value.label), lettering().strong()));
            }
        }
    }
    return widest + em() * kFigureGap;
}

QPointF MultiplesChart::at(const QRectF& plot, double year, double value) const {
    const double rim = m_figureWidth + em() * 0.3;
    const double inner = plot.width() - 2 * rim;
    const double across = m_last > m_first ? (year - m_first) / (m_last - m_first) : 0.5;
    return {plot.left() + rim + inner * across, m_axis.y(plot, value)};
}

void MultiplesChart::drawYears(QPainter& painter, const QRectF& plot) const {
    const double em = this->em();
    const double room = std::max(1.0, at(plot, m_first + 1, m_spec.from).x() - at(plot, m_first, m_spec.from).x());
    const int step =
        std::max(1, static_cast<int>(std::ceil((lettering().width(QStringLiteral("2020"), lettering().small()) + em * 0.5) / room)));
    for (int year = m_last; year >= m_first; year -= step) {
        const QRectF box(at(plot, year, m_spec.from).x() - em * 2, plot.bottom() + em * 0.3, em * 4, em * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, QString::number(year), lettering().small(),
                 theme().text);
    }
}

void MultiplesChart::drawBreaks(QPainter& painter, const QRectF& plot, const Panel& panel) const {
    painter.setPen(lettering().pen(theme().quietText, 0.09, Qt::DashLine));
    for (std::size_t run = 1; run < panel.runs.size(); ++run) {
        if (panel.runs[run - 1].points.empty() || panel.runs[run].points.empty()) {
            continue;
        }
        const double year = (panel.runs[run - 1].points.back().year + panel.runs[run].points.front().year) / 2.0;
        const double x = at(plot, year, m_spec.from).x();
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void MultiplesChart::drawRun(QPainter& painter, const QRectF& plot, const content::YearsSpec::Run& run) const {
    painter.setPen(lettering().pen(theme().accent, 0.14));
    for (std::size_t index = 1; index < run.points.size(); ++index) {
        const Point& before = run.points[index - 1];
        const Point& point = run.points[index];
        // Years that are not known are a gap, not a straight line through them.
        if (point.year == before.year + 1) {
            painter.drawLine(at(plot, before.year, before.value.position), at(plot, point.year, point.value.position));
        }
    }
    for (const Point& point : run.points) {
        painter.setBrush(point.reported ? theme().background : theme().accent);
        drawMarker(painter, Marker::Circle, at(plot, point.year, point.value.position), em() * 0.27);
    }
}

void MultiplesChart::drawFigures(QPainter& painter, const QRectF& plot, const Panel& panel) const {
    const Point* first = nullptr;
    const Point* last = nullptr;
    for (const auto& run : panel.runs) {
        for (const Point& point : run.points) {
            first = first == nullptr ? &point : first;
            last = &point;
        }
    }
    if (last == nullptr) {
        return;
    }
    const double em = this->em();
    const auto write = [&](const Point& point, Qt::AlignmentFlag across) {
        const double width = lettering().width(toQt(point.value.label), lettering().strong());
        const QPointF place = at(plot, point.year, point.value.position);
        const double left = across == Qt::AlignLeft ? place.x() + em * kFigureGap : place.x() - em * kFigureGap - width;
        const double middle = std::min(place.y(), plot.bottom() - em * 0.75);
        drawFigure(painter, QRectF(left, middle - em * 0.7, width, em * 1.4), Qt::AlignLeft, toQt(point.value.label), lettering().strong(),
                   theme().text);
    };
    // Beside the ends of the line, where nothing else is drawn.
    write(*last, Qt::AlignLeft);
    if (first != last) {
        write(*first, Qt::AlignRight);
    }
}

void MultiplesChart::drawPanel(QPainter& painter, const Place& place, const Panel& panel) const {
    if (place.worded) {
        drawFitted(painter, place.name, Qt::AlignBottom | Qt::AlignLeft, toQt(panel.name), lettering().strong(), theme().text);
    }
    m_axis.draw(painter, place.plot, theme(), place.first ? StandingAxis::Figures::Written : StandingAxis::Figures::Hidden);
    painter.setPen(lettering().pen(theme().quietText, 0.07));
    painter.drawLine(place.plot.bottomLeft(), place.plot.bottomRight());
    if (m_first == 0 || m_spec.to <= m_spec.from) {
        return;
    }
    drawBreaks(painter, place.plot, panel);
    for (const auto& run : panel.runs) {
        drawRun(painter, place.plot, run);
    }
    if (place.worded) {
        drawFigures(painter, place.plot, panel);
    }
    if (place.lowest && place.plot.height() > 0) {
        drawYears(painter, place.plot);
    }
}

void MultiplesChart::draw(QPainter& painter, const QRectF& area) const {
    header().draw(painter, area, theme());
    const std::vector<Place> where = placesIn(area);
    for (std::size_t index = 0; index < where.size(); ++index) {
        drawPanel(painter, where[index], m_spec.panels[index]);
    }
}

QString MultiplesChart::told(const Panel& panel) const {
    QStringList figures;
    for (const auto& run : panel.runs) {
        for (const Point& point : run.points) {
            figures << figureOf(std::to_string(point.year), point.value.label);
        }
    }
    return toQt(panel.name) + QLatin1Char('\n') + figures.join(QStringLiteral("; "));
}

std::vector<ChartMark> MultiplesChart::marksIn(const QRectF& area) const {
    const std::vector<Place> where = placesIn(area);
    std::vector<ChartMark> marks;
    marks.reserve(where.size());
    for (std::size_t index = 0; index < where.size(); ++index) {
        const Panel& panel = m_spec.panels[index];
        marks.push_back(markOf(where[index].name.united(where[index].plot), panel.pointer, told(panel)));
    }
    return marks;
}

}  // namespace matang::charts

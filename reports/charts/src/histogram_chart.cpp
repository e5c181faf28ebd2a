// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram_chart.h"

#include "count_scale.h"

#include <matang/text/figures.h>

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace matang::charts {

namespace {

constexpr double kAxisWord = 1.6;  // heights in em
constexpr double kPlot = 13;
constexpr double kLeastPlot = 4;  // below named marks
constexpr double kCount = 1.5;    // above the highest column
constexpr double kQuiet = 0.25;   // the shade of the other classes

double greatestOf(const content::HistogramSpec& spec) {
    double greatest = 1;
    for (const auto& bin : spec.bins) {
        greatest = std::max(greatest, static_cast<double>(bin.count));
    }
    return greatest;
}

}  // namespace

HistogramChart::HistogramChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::HistogramSpec>(spec.drawing)),
      m_values(lettering(), m_spec.from, m_spec.to, spec.language),
      m_counts(countAxisTo(greatestOf(m_spec), lettering(), spec.language)) {}

MarkFlags HistogramChart::flagsIn(const QRectF& area) const {
    const QRectF across(area.left() + m_counts.width(), 0, area.width() - m_counts.width() - em(), 1);
    std::vector<MarkFlags::Flag> flags;
    flags.reserve(m_spec.marks.size());
    for (const auto& mark : m_spec.marks) {
        flags.push_back({m_values.x(across, mark.value.position), toQt(mark.name + " " + mark.value.label), mark.own});
    }
    return {lettering(), flags, area.left(), area.right()};
}

QRectF HistogramChart::plotIn(const QRectF& area) const {
    const double top = em() * (kAxisWord + kCount) + (namesMarks(area) ? flagsIn(area).height() : 0);
    return area.adjusted(m_counts.width(), top, -em(), -m_values.height(axisTitle()));
}

/// In a low chart the marks are lines without names.
bool HistogramChart::namesMarks(const QRectF& area) const {
    return area.height() >= em() * (kAxisWord + kCount + kLeastPlot) + flagsIn(area).height() + m_values.height(axisTitle());
}

QRectF HistogramChart::column(const QRectF& plot, const content::HistogramSpec::Bin& bin) const {
    const double left = m_values.x(plot, bin.from);
    const double width = m_values.x(plot, bin.to) - left;
    const double gap = std::min(width * 0.06, em() * 0.15);
    const double top = m_counts.y(plot, bin.count);
    return {left + gap, top, width - 2 * gap, plot.bottom() - top};
}

double HistogramChart::heightBelowTitle(double width) const {
    return em() * (kAxisWord + kPlot + kCount) + flagsIn(QRectF(0, 0, width, 0)).height() + m_values.height(axisTitle());
}

void HistogramChart::draw(QPainter& painter, const QRectF& area) const {
    if (!isDrawable()) {
        return;
    }
    const QRectF plot = plotIn(area);
    drawUpperTitle(painter, area, m_spec.countWord);
    m_counts.draw(painter, plot, theme());
    drawColumns(painter, plot);
    m_values.draw(painter, QRectF(plot.bottomLeft(), plot.bottomRight()), rect(), axisTitle(), theme());
    drawMarks(painter, area, plot);
    drawCounts(painter, plot);
}

void HistogramChart::drawColumns(QPainter& painter, const QRectF& plot) const {
    for (const auto& bin : m_spec.bins) {
        painter.fillRect(column(plot, bin), bin.marked ? theme().accent : theme().shade(kQuiet));
    }
}

void HistogramChart::drawCounts(QPainter& painter, const QRectF& plot) const {
    double widest = 0;
    double narrowest = plot.width();
    for (const auto& bin : m_spec.bins) {
        widest = std::max(widest, lettering().width(toQt(text::count(bin.count, chart().language)), lettering().small()));
        narrowest = std::min(narrowest, m_values.x(plot, bin.to) - m_values.x(plot, bin.from));
    }
    if (widest > narrowest) {
        return;
    }
    for (const auto& bin : m_spec.bins) {
        if (bin.count > 0) {
            const QString count = toQt(text::count(bin.count, chart().language));
            const double width = lettering().width(count, lettering().small());
            const QRectF bar = column(plot, bin);
            const QRectF box(middleOfCount(plot, bar, width) - width / 2, bar.top() - em() * 1.35, width, em() * 1.3);
            // Where a line cannot be avoided, it ends above the count.
            painter.fillRect(box.adjusted(0, -em() * 0.1, 0, 0), theme().background);
            drawFigure(painter, box, Qt::AlignHCenter, count, lettering().small(), theme().text);
        }
    }
}

/// As near to the middle of its column as the lines of marks allow.
double HistogramChart::middleOfCount(const QRectF& plot, const QRectF& bar, double width) const {
    const double reach = width / 2 + em() * 0.3;
    std::vector<double> places{bar.center().x()};
    std::vector<double> lines;
    for (const auto& mark : m_spec.marks) {
        lines.push_back(m_values.x(plot, mark.value.position));
        places.push_back(lines.back() - reach);
        places.push_back(lines.back() + reach);
    }
    const auto isFree = [&](double place) {
        const bool overBar = std::abs(place - bar.center().x()) + width / 2 <= bar.width() / 2;
        return overBar && std::all_of(lines.begin(), lines.end(), [&](double line) { return std::abs(line - place) > reach - 0.01; });
    };
    double best = bar.center().x();
    double least = bar.width();
    for (const double place : places) {
        const double away = std::abs(place - bar.center().x());
        if (away < least && isFree(place)) {
            least = away;
            best = place;
        }
    }
    return best;
}

void HistogramChart::drawMarks(QPainter& painter, const QRectF& area, const QRectF& plot) const {
    const MarkFlags flags = flagsIn(area);
    const bool named = namesMarks(area);
    const double top = area.top() + em() * kAxisWord;
    for (std::size_t index = 0; index < m_spec.marks.size(); ++index) {
        const bool own = m_spec.marks[index].own;
        const double at = flags.flags()[index].x;
        const QLineF line(at, named ? top + flags.places()[index].box.top() : plot.top(), at, plot.bottom());
        // A line of the accent would be lost in front of the accent's column.
        painter.setPen(lettering().pen(theme().background, own ? 0.5 : 0.3));
        painter.drawLine(line);
        painter.setPen(own ? lettering().pen(theme().text, 0.22) : lettering().pen(theme().text, 0.1, Qt::DashLine));
        painter.drawLine(line);
    }
    for (std::size_t index = 0; named && index < m_spec.marks.size(); ++index) {
        const auto& place = flags.places()[index];
        const QFont& font = flags.fontOf(flags.flags()[index]);
        QRectF line = place.box.translated(0, top);
        line.setHeight(lettering().lineHeight(font));
        const Qt::AlignmentFlag side = place.left ? Qt::AlignRight : Qt::AlignLeft;
        for (const QString& text : place.lines) {
            drawFigure(painter, line, side, text, font, theme().text);
            line.translate(0, line.height());
        }
    }
}

std::vector<ChartMark> HistogramChart::marksIn(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (!isDrawable()) {
        return marks;
    }
    const QRectF plot = plotIn(area);
    marks.reserve(m_spec.bins.size() + m_spec.marks.size());
    for (const auto& bin : m_spec.bins) {
        const QRectF bar = column(plot, bin);
        const QString words = boundWords(bin.from, chart().language) + QStringLiteral(" – ") + boundWords(bin.to, chart().language) +
                              QStringLiteral(": ") + toQt(text::count(bin.count, chart().language));
        marks.push_back(markOf(QRectF(bar.left(), plot.top(), bar.width(), plot.height()), bin.pointer, words));
    }
    const MarkFlags flags = flagsIn(area);
    for (std::size_t index = 0; index < m_spec.marks.size(); ++index) {
        const auto& mark = m_spec.marks[index];
        const double at = flags.flags()[index].x;
        const QRectF line(at - em() * 0.3, plot.top(), em() * 0.6, plot.height());
        const QRectF box = namesMarks(area) ? flags.places()[index].box.translated(0, area.top() + em() * kAxisWord) : line;
        marks.push_back({box, toQt(mark.name + ": " + mark.value.label), {}});
    }
    return marks;
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacked_chart.h"

#include "count_scale.h"
#include "text_lines.h"

#include <matang/text/figures.h>

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

constexpr double kAxisWord = 1.9;  // heights in em
constexpr double kBreakWord = 1.6;
constexpr double kColumnNames = 1.9;
constexpr double kTotal = 1.5;
constexpr double kPlot = 16;
constexpr double kWidestSlot = 9;
constexpr double kColumnShare = 0.68;  // of a slot's width
constexpr double kGapShare = 0.5;      // of a slot's width, where the instrument changed
constexpr double kNamesShare = 0.34;   // of the chart's width
constexpr double kBeforeName = 2.9;    // leader and sign
constexpr double kAfterName = 0.4;
constexpr double kSign = 0.8;
constexpr int kNameLines = 2;

QColor between(const QColor& from, const QColor& to, double share) {
    const auto mixed = [share](int first, int second) { return static_cast<int>(std::lround(first + (second - first) * share)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

}  // namespace

StackedChart::StackedChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::StackedSpec>(spec.drawing)),
      m_counts(countAxisTo(greatest(), lettering(), spec.language)) {}

double StackedChart::greatest() const {
    int greatest = 1;
    for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
        greatest = std::max(greatest, totalOf(column));
    }
    return greatest;
}

int StackedChart::countOf(std::size_t column, std::size_t category) const {
    const auto& counts = m_spec.columns[column].counts;
    return category < counts.size() ? counts[category] : 0;
}

int StackedChart::totalOf(std::size_t column) const {
    int total = 0;
    for (std::size_t category = 0; category < m_spec.categories.size(); ++category) {
        total += countOf(column, category);
    }
    return total;
}

/// More categories than shades get shades in between, so that neighbours differ.
QColor StackedChart::shadeOf(std::size_t category) const {
    const std::vector<QColor>& levels = theme().levels;
    const double last = static_cast<double>(levels.size() - 1);
    const double most = std::max(1.0, static_cast<double>(m_spec.categories.size() - 1));
    const double place = static_cast<double>(category) / most * last;
    const auto lower = static_cast<std::size_t>(std::min(std::floor(place), last - 1));
    return between(levels[lower], levels[lower + 1], place - static_cast<double>(lower));
}

double StackedChart::namesWidth(double width) const {
    double widest = 0;
    for (const std::string& name : m_spec.categories) {
        widest = std::max(widest, lettering().width(toQt(name), lettering().small()) + 1);
    }
    return std::min(widest + em() * (kBeforeName + kAfterName), width * kNamesShare);
}

double StackedChart::headHeight() const {
    return em() * (kAxisWord + (m_spec.breaks.empty() ? 0 : kBreakWord) + kTotal);
}

double StackedChart::slotCount() const {
    return static_cast<double>(m_spec.columns.size()) + static_cast<double>(m_spec.breaks.size()) * kGapShare;
}

QRectF StackedChart::plotIn(const QRectF& area) const {
    QRectF plot = area.adjusted(m_counts.width(), headHeight(), -namesWidth(area.width()), -em() * kColumnNames);
    plot.setWidth(std::min(plot.width(), slotCount() * em() * kWidestSlot));
    return plot;
}

double StackedChart::slotLeft(const QRectF& plot, std::size_t column) const {
    const auto isBefore = [column](int place) { return place <= static_cast<int>(column); };
    const auto gaps = static_cast<double>(std::count_if(m_spec.breaks.begin(), m_spec.breaks.end(), isBefore));
    return plot.left() + slotWidth(plot) * (static_cast<double>(column) + gaps * kGapShare);
}

QRectF StackedChart::segment(const QRectF& plot, std::size_t column, std::size_t category) const {
    int below = 0;
    for (std::size_t lower = 0; lower < category; ++lower) {
        below += countOf(column, lower);
    }
    const double width = slotWidth(plot) * kColumnShare;
    const double bottom = m_counts.y(plot, below);
    const double top = m_counts.y(plot, below + countOf(column, category));
    return {slotLeft(plot, column) + (slotWidth(plot) - width) / 2, top, width, bottom - top};
}

double StackedChart::heightBelowTitle(double width) const {
    if (!isDrawable()) {
        return headHeight();
    }
    double names = 0;
    for (const Name& name : namesBeside(QRectF(0, 0, width, 0), namesWidth(width) - em() * (kBeforeName + kAfterName))) {
        names += name.height;
    }
    return headHeight() + std::max(em() * kPlot, names) + em() * kColumnNames;
}

void StackedChart::draw(QPainter& painter, const QRectF& area) const {
    if (!isDrawable()) {
        return;
    }
    const QRectF plot = plotIn(area);
    drawUpperTitle(painter, area, chart().axisTitle.empty() ? m_spec.countWord : chart().axisTitle);
    m_counts.draw(painter, plot, theme());
    drawBreaks(painter, plot);
    for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
        drawColumn(painter, plot, column);
    }
    painter.setPen(lettering().pen(theme().quietText, 0.09));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawColumnNames(painter, plot);
    drawNames(painter, area, plot);
}

void StackedChart::drawColumn(QPainter& painter, const QRectF& plot, std::size_t column) const {
    const double line = lettering().lineHeight(lettering().small());
    QRectF box;
    for (std::size_t category = 0; category < m_spec.categories.size(); ++category) {
        box = segment(plot, column, category);
        if (countOf(column, category) == 0) {
            continue;
        }
        painter.setPen(lettering().pen(theme().quietText, 0.05));
        painter.setBrush(shadeOf(category));
        painter.drawRect(box);
        const QString figure = toQt(text::count(countOf(column, category), chart().language));
        if (box.height() >= line && box.width() >= lettering().width(figure, lettering().small())) {
            drawText(painter, box, Qt::AlignCenter, figure, lettering().small(), Theme::textOn(shadeOf(category)));
        }
    }
    const QString total = toQt(text::count(totalOf(column), chart().language));
    if (lettering().width(total, lettering().strong()) <= slotWidth(plot)) {
        const QRectF head(slotLeft(plot, column), box.top() - em() * 1.45, slotWidth(plot), em() * 1.4);
        drawFigure(painter, head, Qt::AlignHCenter, total, lettering().strong(), theme().text);
    }
}

void StackedChart::drawColumnNames(QPainter& painter, const QRectF& plot) const {
    double widest = 1;
    for (const auto& column : m_spec.columns) {
        widest = std::max(widest, lettering().width(toQt(column.name), lettering().label()) + em() * 0.3);
    }
    const auto step = static_cast<std::size_t>(std::ceil(widest / slotWidth(plot)));
    for (std::size_t back = 0; back < m_spec.columns.size(); back += step) {
        const std::size_t column = m_spec.columns.size() - 1 - back;
        const double middle = slotLeft(plot, column) + slotWidth(plot) / 2;
        const QRectF box(middle - widest / 2, plot.bottom() + em() * 0.25, widest, em() * 1.4);
        drawText(painter, box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, toQt(m_spec.columns[column].name),
                 lettering().label(), theme().text);
    }
}

void StackedChart::drawBreaks(QPainter& painter, const QRectF& plot) const {
    double written = rect().left();
    for (const int column : m_spec.breaks) {
        const double x = slotLeft(plot, static_cast<std::size_t>(column)) - slotWidth(plot) * kGapShare / 2;
        drawBreak(painter, QLineF(x, plot.top() - em() * kTotal, x, plot.bottom()), m_spec.breakWord, written);
    }
}

/// From the highest category down, moved apart where segments are thinner than their names.
std::vector<StackedChart::Name> StackedChart::namesBeside(const QRectF& plot, double width) const {
    std::vector<Name> names;
    for (std::size_t category = m_spec.categories.size(); category-- > 0;) {
        Name name;
        name.lines = brokenInto(toQt(m_spec.categories[category]), lettering().small(), width, kNameLines);
        name.height = static_cast<double>(name.lines.size()) * lettering().lineHeight(lettering().small()) + em() * 0.15;
        name.wanted = segment(plot, m_spec.columns.size() - 1, category).center().y();
        name.middle = name.wanted;
        if (!names.empty()) {
            name.middle = std::max(name.wanted, names.back().middle + (names.back().height + name.height) / 2);
        }
        names.push_back(name);
    }
    double bottom = plot.bottom();
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->middle = std::min(name->middle, bottom - name->height / 2);
        bottom = name->middle - name->height / 2;
    }
    return names;
}

void StackedChart::drawNames(QPainter& painter, const QRectF& area, const QRectF& plot) const {
    const double width = namesWidth(area.width()) - em() * (kBeforeName + kAfterName);
    const std::vector<Name> names = namesBeside(plot, width);
    const double line = lettering().lineHeight(lettering().small());
    for (std::size_t index = 0; index < names.size(); ++index) {
        const Name& name = names[index];
        // In a low chart there is no height for all names; those of the lowest categories stay.
        if (name.middle - name.height / 2 < plot.top() - em() * kTotal) {
            continue;
        }
        const std::size_t category = m_spec.categories.size() - 1 - index;
        const bool counted = countOf(m_spec.columns.size() - 1, category) > 0;
        const double left = plot.right() + em() * kBeforeName;
        const QRectF sign(left - em() * (kSign + 0.5), name.middle - em() * kSign / 2, em() * kSign, em() * kSign);
        if (counted) {
            painter.setPen(lettering().pen(theme().quietText, 0.06));
            const double end = segment(plot, m_spec.columns.size() - 1, category).right();
            painter.drawLine(QPointF(end + em() * 0.2, name.wanted), QPointF(sign.left() - em() * 0.2, name.middle));
        }
        painter.setPen(lettering().pen(theme().quietText, 0.05));
        painter.setBrush(shadeOf(category));
        painter.drawRect(sign);
        double top = name.middle - static_cast<double>(name.lines.size()) * line / 2;
        for (const QString& text : name.lines) {
            drawText(painter, QRectF(left, top, width + 1, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text,
                     lettering().small(), counted ? theme().text : theme().quietText);
            top += line;
        }
    }
}

std::vector<ChartMark> StackedChart::marksIn(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (!isDrawable()) {
        return marks;
    }
    const QRectF plot = plotIn(area);
    for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
        const auto& shown = m_spec.columns[column];
        for (std::size_t category = 0; category < m_spec.categories.size(); ++category) {
            const int count = countOf(column, category);
            if (count > 0) {
                const content::Pointer pointer = category < shown.pointers.size() ? shown.pointers[category] : content::Pointer{};
                marks.push_back(
                    markOf(segment(plot, column, category), pointer,
                           toQt(shown.name + ", " + m_spec.categories[category] + ": " + text::count(count, chart().language))));
            }
        }
    }
    return marks;
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "waterfall_chart.h"

#include "chart_shapes.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace matang::charts {

namespace {

constexpr double kNameShare = 0.4;   // of the chart's width, at most
constexpr double kRow = 2.1;         // in em
constexpr double kBarHeight = 1.25;  // in em
constexpr double kBarShare = 0.62;   // of a row, at most
constexpr double kGap = 0.5;
constexpr double kAxisGap = 0.4;    // between the last bar and the axis
constexpr double kCutHeight = 1.4;  // of the word for a cut axis
constexpr double kCutAt = 0.75;     // of the mark, right of where the axis begins

}  // namespace

WaterfallChart::WaterfallChart(const content::ChartSpec& spec, const Theme& theme)
    : FramedChart(spec, theme),
      m_spec(std::get<content::WaterfallSpec>(spec.drawing)),
      m_axis(lettering(), m_spec.axisFrom, m_spec.axisTo, spec.language) {}

std::vector<WaterfallChart::Step> WaterfallChart::steps() const {
    std::vector<Step> steps;
    steps.reserve(m_spec.rows.size() + 2);
    steps.push_back({m_spec.fromName, m_spec.from, m_spec.axisFrom, m_spec.from.position, nullptr});
    double reached = m_spec.from.position;
    for (const auto& row : m_spec.rows) {
        steps.push_back({row.name, row.change, reached, reached + row.change.position, &row});
        reached += row.change.position;
    }
    steps.push_back({m_spec.toName, m_spec.to, m_spec.axisFrom, m_spec.to.position, nullptr});
    return steps;
}

LyingRows WaterfallChart::rowsOf(const std::vector<Step>& steps, double width) const {
    std::vector<LyingRows::Row> rows;
    rows.reserve(steps.size());
    for (const Step& step : steps) {
        rows.push_back({toQt(step.name), step.part == nullptr ? lettering().strong() : lettering().label(), em() * kRow});
    }
    return {lettering(), std::move(rows), width, width * kNameShare};
}

double WaterfallChart::labelWidth(const Step& step) const {
    return step.part == nullptr ? lettering().width(toQt(step.value.label), lettering().strong())
                                : changeWidth(step.value, lettering(), lettering().label());
}

double WaterfallChart::widestLabel(const std::vector<Step>& steps) const {
    double widest = 0;
    for (const Step& step : steps) {
        widest = std::max(widest, labelWidth(step));
    }
    return widest;
}

double WaterfallChart::footHeight() const {
    return m_axis.height(axisTitle()) + em() * (kAxisGap + (isCut() ? kCutHeight : 0));
}

WaterfallChart::Places WaterfallChart::placesIn(const QRectF& area, const std::vector<Step>& steps) const {
    const LyingRows names = rowsOf(steps, area.width());
    Places places;
    const double left = area.left() + names.column();
    const double right = area.right() - widestLabel(steps) - em() * (kGap + 0.4);
    places.rows = names.fit(area.adjusted(0, 0, 0, -footHeight()));
    places.bars = QRectF(QPointF(left, area.top()), QPointF(std::max(right, left + em()), places.rows.back().bottom() + em() * kAxisGap));
    return places;
}

double WaterfallChart::heightBelowTitle(double width) const {
    return rowsOf(steps(), width).height() + footHeight();
}

QRectF WaterfallChart::barOf(const Step& step, const Places& places, const QRectF& row) const {
    const double height = std::min(em() * kBarHeight, row.height() * kBarShare);
    const double from = m_axis.x(places.bars, std::min(step.from, step.to));
    const double to = m_axis.x(places.bars, std::max(step.from, step.to));
    return {from, row.center().y() - height / 2, to - from, height};
}

void WaterfallChart::drawBar(QPainter& painter, const Step& step, const QRectF& bar) const {
    if (step.part == nullptr) {
        painter.fillRect(bar, step.name == m_spec.toName ? theme().accent : theme().reference);
        if (isCut()) {
            const QPointF at(bar.left() + em() * kCutAt, bar.center().y());
            drawCut(painter, at, bar.height() + em() * 0.3, lettering(), theme().quietText, theme().background);
        }
        return;
    }
    if (step.from == step.to) {
        painter.setPen(lettering().pen(theme().quietText, 0.12));
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
        return;
    }
    // The least change stays visible.
    const QRectF seen = bar.adjusted(0, 0, std::max(0.0, em() * 0.15 - bar.width()), 0);
    const QColor colour = step.part->quiet ? theme().reference : changeColour(step.value, theme());
    if (step.part->remainder) {
        drawHatched(painter, seen, lettering(), colour);
    } else {
        painter.fillRect(seen, colour);
    }
}

void WaterfallChart::drawLabel(QPainter& painter, const Step& step, const Places& places, const QRectF& row) const {
    const QRectF bar = barOf(step, places, row);
    const double gap = em() * kGap;
    const double width = labelWidth(step);
    // A fall leads to the left, so its figure stands there, unless there is no room.
    const bool left = step.to < step.from && bar.left() - gap - width >= places.bars.left() + em() * kCutAt;
    const QRectF box(left ? bar.left() - gap - width : bar.right() + gap, row.top(), width, row.height());
    if (step.part == nullptr) {
        drawFigure(painter, box, Qt::AlignLeft, toQt(step.value.label), lettering().strong(), theme().text);
    } else {
        const double height = em() * 1.15;
        painter.fillRect(QRectF(box.left(), box.center().y() - height / 2, width, height), theme().background);
        drawChange(painter, box, step.value, lettering(), lettering().label(),
                   step.part->quiet ? theme().quietText : changeColour(step.value, theme()));
    }
}

void WaterfallChart::drawConnectors(QPainter& painter, const std::vector<Step>& steps, const Places& places) const {
    painter.setPen(lettering().pen(theme().quietText, 0.06));
    for (std::size_t index = 0; index + 1 < steps.size(); ++index) {
        const double x = m_axis.x(places.bars, steps[index].to);
        const QRectF above = barOf(steps[index], places, places.rows[index]);
        const QRectF below = barOf(steps[index + 1], places, places.rows[index + 1]);
        painter.drawLine(QPointF(x, above.bottom()), QPointF(x, below.top()));
    }
}

void WaterfallChart::drawAxis(QPainter& painter, const Places& places) const {
    const QString title = axisTitle();
    m_axis.draw(painter, places.bars, rect(), title, theme());
    if (!isCut()) {
        return;
    }
    const double em = this->em();
    drawCut(painter, places.bars.bottomLeft() + QPointF(em * kCutAt, 0), em * 0.7, lettering(), theme().text, theme().background);
    const QString word = toQt(m_spec.cutWord);
    const double width = lettering().width(word, lettering().small());
    const double left = std::min(places.bars.left(), rect().right() - width);
    const QRectF box(left, places.bars.bottom() + m_axis.height(title), width, em * 1.4);
    drawText(painter, box, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, word, lettering().small(), theme().text);
}

void WaterfallChart::draw(QPainter& painter, const QRectF& area) const {
    const std::vector<Step> all = steps();
    const Places where = placesIn(area, all);
    const LyingRows names = rowsOf(all, area.width());
    const std::vector<bool> worded = names.worded(where.rows);
    drawAxis(painter, where);
    drawConnectors(painter, all, where);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const QRectF& row = where.rows[index];
        drawBar(painter, all[index], barOf(all[index], where, row));
        if (worded[index]) {
            const bool quiet = all[index].part != nullptr && all[index].part->quiet;
            names.drawName(painter, index, row, quiet ? theme().quietText : theme().text);
            drawLabel(painter, all[index], where, row);
        }
    }
}

std::vector<ChartMark> WaterfallChart::marksIn(const QRectF& area) const {
    const std::vector<Step> all = steps();
    const Places where = placesIn(area, all);
    std::vector<ChartMark> marks;
    marks.reserve(all.size());
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Step& step = all[index];
        const content::Pointer pointer = step.part == nullptr ? content::Pointer() : step.part->pointer;
        marks.push_back(markOf(where.rows[index], pointer, figureOf(step.name, step.value.label)));
    }
    return marks;
}

}  // namespace matang::charts

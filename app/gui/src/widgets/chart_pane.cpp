// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_pane.h"

#include "../text_conversion.h"
#include "../theme.h"

#include <matang/charts/chart_factory.h>

#include <QApplication>
#include <QEvent>
#include <QtCharts/QChart>

namespace matang::gui {

ChartPane::ChartPane(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ChartPane::~ChartPane() = default;

void ChartPane::show(const content::ChartSpec& spec) {
    m_spec = spec;
    setAccessibleName(fromStd(spec.title));
    setAccessibleDescription(fromStd(spec.alternative));
    draw();
}

void ChartPane::draw() {
    if (!m_spec) {
        return;
    }
    const auto palette = QApplication::palette();
    auto colours = theme::isDark(palette) ? charts::Theme::dark(font()) : charts::Theme::light(font());
    colours.background = palette.color(QPalette::Window);
    setBackgroundBrush(colours.background);
    // QChartView hands the chart shown until now back to its caller.
    const std::unique_ptr<QChart> former(chart());
    setChart(charts::makeChart(*m_spec, colours).release());
}

void ChartPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
    QChartView::changeEvent(event);
}

}  // namespace matang::gui

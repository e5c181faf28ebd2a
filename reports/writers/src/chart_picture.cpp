// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_picture.h"

#include "print_style.h"
#include "report_look.h"

#include <matang/charts/chart_factory.h>
#include <matang/charts/chart_files.h>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>

namespace matang::writers {

namespace {

constexpr int kSvgDotsPerInch = 120;
constexpr int kImageDotsPerInch = 200;
constexpr double kBesideShare = 0.55;

double bodyMillimetres() {
    const PrintStyle style(kSvgDotsPerInch);
    return style.body().width() / style.mm(1);
}

QSize dots(const PrintStyle& style, QSizeF millimetres) {
    return QSizeF(style.mm(millimetres.width()), style.mm(millimetres.height())).toSize();
}

}  // namespace

void paintChart(QPainter& painter, const content::ChartSpec& spec, const charts::Theme& theme, const QRectF& box) {
    QGraphicsScene scene;
    QChart* chart = charts::makeChart(spec, theme).release();
    scene.addItem(chart);
    chart->resize(box.size());
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(0, 0), box.size()));
    scene.render(&painter, box, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

QSizeF chartSize(const content::Chart& chart) {
    return {bodyMillimetres(), chart.heightMillimetres};
}

QSizeF chartSize(const content::ChartBeside& beside) {
    return {bodyMillimetres() * kBesideShare, beside.chart.heightMillimetres};
}

QByteArray chartSvg(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres) {
    const PrintStyle style(kSvgDotsPerInch);
    QByteArray svg = charts::svgOf(spec, chartTheme(look, style.font(PrintStyle::kChart)), dots(style, millimetres));
    // Where the report's font is not installed, letters without serifs come next.
    return svg.replace("font-family=\"Open Sans\"", "font-family=\"Open Sans, Segoe UI, Noto Sans, sans-serif\"");
}

QImage chartImage(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres) {
    const PrintStyle style(kImageDotsPerInch);
    return charts::pictureOf(spec, chartTheme(look, style.font(PrintStyle::kChart)), dots(style, millimetres));
}

}  // namespace matang::writers

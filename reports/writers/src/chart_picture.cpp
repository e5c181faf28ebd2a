// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_picture.h"

#include "print_style.h"

#include <matang/charts/chart_factory.h>
#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>
#include <QtCharts/QChart>

namespace matang::writers {

namespace {

constexpr int kSvgDotsPerInch = 120;
constexpr int kImageDotsPerInch = 200;

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

QByteArray chartSvg(const content::ChartSpec& spec, double heightMillimetres) {
    const PrintStyle style(kSvgDotsPerInch);
    const QSizeF size(style.body().width(), style.mm(heightMillimetres));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kSvgDotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(QString::fromStdString(spec.title));
    generator.setDescription(QString::fromStdString(spec.alternative));
    QPainter painter(&generator);
    paintChart(painter, spec, style.theme(), QRectF(QPointF(0, 0), size));
    painter.end();
    const QByteArray svg = buffer.data();
    return svg.mid(qMax(qsizetype{0}, svg.indexOf("<svg")));
}

QImage chartImage(const content::ChartSpec& spec, double heightMillimetres) {
    const PrintStyle style(kImageDotsPerInch);
    const QSizeF size(style.body().width(), style.mm(heightMillimetres));
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(style.theme().background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, spec, style.theme(), QRectF(QPointF(0, 0), size));
    painter.end();
    return image;
}

}  // namespace matang::writers

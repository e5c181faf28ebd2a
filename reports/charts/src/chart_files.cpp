// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/chart_factory.h>
#include <matang/charts/chart_files.h>

#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

namespace matang::charts {

namespace {

void paintChart(QPainter& painter, const content::ChartSpec& spec, const Theme& theme, const QSizeF& size) {
    QGraphicsScene scene;
    MarkedChart* chart = makeChart(spec, theme).release();
    scene.addItem(chart);
    chart->resize(size);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    scene.render(&painter, scene.sceneRect(), scene.sceneRect(), Qt::IgnoreAspectRatio);
}

}  // namespace

QImage pictureOf(const content::ChartSpec& spec, const Theme& theme, QSize pixels, double scale) {
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintChart(painter, spec, theme, QSizeF(pixels) / scale);
    painter.end();
    return image;
}

QByteArray svgOf(const content::ChartSpec& spec, const Theme& theme, QSize size) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // The generator writes both as they are.
    generator.setTitle(QString::fromStdString(spec.title).toHtmlEscaped());
    generator.setDescription(QString::fromStdString(spec.alternative).toHtmlEscaped());
    QPainter painter(&generator);
    paintChart(painter, spec, theme, size);
    painter.end();
    return buffer.data();
}

}  // namespace matang::charts

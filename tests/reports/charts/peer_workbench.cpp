// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_workbench.h"

#include <gtest/gtest.h>

#include <QGraphicsLayout>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace matang::charts {

Theme sampleTheme() {
    startApplication();
    return Theme::print(sampleFont());
}

Shown::Shown(const content::ChartSpec& spec, int width, int height) : Shown(spec, width, height, sampleTheme()) {}

Shown::Shown(const content::ChartSpec& spec, int width, int height, const Theme& theme) : m_spec(spec), m_theme(theme) {
    chart = makeChart(spec, theme).release();
    scene.addItem(chart);
    const int wanted = static_cast<int>(std::ceil(chart->heightWanted(width)));
    size = QSize(width, height > 0 ? height : wanted);
    chart->resize(size);
    chart->layout()->activate();
}

void Shown::render(QPainter& painter) {
    scene.render(&painter, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
}

QImage Shown::image() {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render(painter);
    return image;
}

std::vector<Painted::Text> Shown::texts() const {
    return paintedBy(m_spec, m_theme, size).texts;
}

ChartMark Shown::markAbout(const QString& beginning) const {
    for (const ChartMark& mark : chart->marks()) {
        if (mark.text.startsWith(beginning)) {
            return mark;
        }
    }
    ADD_FAILURE() << "no mark: " << beginning.toStdString();
    return {};
}

void Shown::expectMiddlesToHit() const {
    const auto marks = chart->marks();
    for (const ChartMark& mark : marks) {
        const QPointF middle = mark.area.center();
        const auto hit = std::find_if(marks.begin(), marks.end(), [&](const ChartMark& other) { return other.area.contains(middle); });
        ASSERT_NE(hit, marks.end());
        EXPECT_EQ(hit->text.toStdString(), mark.text.toStdString());
    }
}

int pixelsOf(const QImage& image, const QColor& colour, const QRect& area) {
    int count = 0;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

int pixelsOf(const QImage& image, const QColor& colour) {
    return pixelsOf(image, colour, image.rect());
}

bool shows(const std::vector<Painted::Text>& texts, const QString& text) {
    return std::any_of(texts.begin(), texts.end(), [&text](const Painted::Text& painted) { return painted.text == text; });
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"

#include <matang/charts/chart_factory.h>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace matang::charts {

namespace {

class NotingEngine final : public QPaintEngine {
public:
    explicit NotingEngine(Painted& notes) : QPaintEngine(QPaintEngine::AllFeatures), m_notes(notes) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState& now) override {
        m_pen = now.pen();
        m_brush = now.brush();
        m_transform = now.transform();
        m_notes.opaque = m_notes.opaque && now.opacity() >= 1;
    }
    void drawPixmap(const QRectF& /*box*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override { m_notes.opaque = false; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        check();
        m_notes.texts.push_back({item.text(), m_transform.mapRect(box), m_pen.color()});
    }
    void drawLines(const QLineF* lines, int count) override {
        check();
        for (int index = 0; index < count; ++index) {
            m_notes.lines.push_back({m_transform.map(lines[index]), m_pen});
        }
    }
    void drawRects(const QRectF* boxes, int count) override {
        for (int index = 0; index < count; ++index) {
            note(QPolygonF(boxes[index]));
        }
    }
    void drawEllipse(const QRectF& box) override { note(QPolygonF(box)); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        QPolygonF outline;
        std::copy(points, points + count, std::back_inserter(outline));
        if (mode == PolylineMode) {
            check();
            for (int index = 1; index < count; ++index) {
                m_notes.lines.push_back({m_transform.map(QLineF(points[index - 1], points[index])), m_pen});
            }
        } else {
            note(outline);
        }
    }
    void drawPath(const QPainterPath& path) override { note(path.toFillPolygon()); }

private:
    void check() {
        const bool seen = m_pen.style() == Qt::NoPen || m_pen.color().alpha() == 255;
        const bool filled = m_brush.style() == Qt::NoBrush || (m_brush.style() == Qt::SolidPattern && m_brush.color().alpha() == 255);
        m_notes.opaque = m_notes.opaque && seen && filled;
    }
    void note(const QPolygonF& outline) {
        check();
        m_notes.shapes.push_back({m_transform.map(outline), m_pen, m_brush.style() == Qt::NoBrush ? QColor() : m_brush.color()});
    }

    Painted& m_notes;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

class NotingDevice final : public QPaintDevice {
public:
    NotingDevice(Painted& notes, QSize size) : m_engine(notes), m_size(size) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int kDotsPerInch = 96;
        switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return kDotsPerInch;
            case PdmDevicePixelRatio:
                return 1;
            default:
                return QPaintDevice::metric(metric);
        }
    }

private:
    mutable NotingEngine m_engine;
    QSize m_size;
};

}  // namespace

int Painted::count(const QString& text) const {
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [&text](const Text& one) { return one.text == text; }));
}

QRectF Painted::boxOf(const QString& text) const {
    const auto found = std::find_if(texts.begin(), texts.end(), [&text](const Text& one) { return one.text == text; });
    return found == texts.end() ? QRectF() : found->box;
}

std::vector<QRectF> Painted::filled(const QColor& colour) const {
    std::vector<QRectF> boxes;
    for (const Shape& shape : shapes) {
        if (shape.fill == colour) {
            boxes.push_back(shape.box());
        }
    }
    return boxes;
}

std::vector<QLineF> Painted::slanted() const {
    std::vector<QLineF> found;
    for (const Line& line : lines) {
        if (std::abs(line.line.dx()) > 0.01 && std::abs(line.line.dy()) > 0.01) {
            found.push_back(line.line);
        }
    }
    return found;
}

Painted paintedBy(const content::ChartSpec& spec, const Theme& theme, QSize size) {
    Painted notes;
    QGraphicsScene scene;
    MarkedChart* chart = makeChart(spec, theme).release();
    scene.addItem(chart);
    chart->resize(size);
    chart->layout()->activate();
    NotingDevice device(notes, size);
    QPainter painter(&device);
    scene.render(&painter, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
    painter.end();
    notes.marks = chart->marks();
    return notes;
}

QRectF lettersOf(const QRectF& box) {
    return box.adjusted(1, box.height() * 0.2, -1, -box.height() * 0.2);
}

QStringList collisionsIn(const std::vector<Painted::Text>& texts, const QRectF& chart) {
    QStringList found;
    for (std::size_t first = 0; first < texts.size(); ++first) {
        const QRectF box = lettersOf(texts[first].box);
        if (!chart.adjusted(-1, -1, 1, 1).contains(texts[first].box)) {
            found << QStringLiteral("outside: ") + texts[first].text;
        }
        for (std::size_t second = first + 1; second < texts.size(); ++second) {
            if (box.intersects(lettersOf(texts[second].box))) {
                found << texts[first].text + QStringLiteral(" over ") + texts[second].text;
            }
        }
    }
    return found;
}

}  // namespace matang::charts

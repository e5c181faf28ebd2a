// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace matang::gui {

namespace {

constexpr double kSmallestFactor = 0.05;
constexpr double kLargestFactor = 8.0;

class Canvas final : public QWidget {
public:
    Canvas(const QImage& image, QWidget* parent) : QWidget(parent), m_image(image) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image);
    }

private:
    QImage m_image;
};

}  // namespace

PictureView::PictureView(const QImage& image, QWidget* parent) : QScrollArea(parent), m_size(image.size()) {
    setObjectName(QStringLiteral("previewPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(new Canvas(image, this));
    place();
}

double PictureView::fittingFactor() const {
    const double across = static_cast<double>(viewport()->width()) / std::max(1, m_size.width());
    const double down = static_cast<double>(viewport()->height()) / std::max(1, m_size.height());
    return std::clamp(m_whole ? std::min(across, down) : across, kSmallestFactor, 1.0);
}

void PictureView::place() {
    const double factor = m_factor > 0 ? m_factor : fittingFactor();
    widget()->resize((QSizeF(m_size) * factor).toSize().expandedTo({1, 1}));
    if (changed) {
        changed();
    }
}

void PictureView::magnify(int steps) {
    const double now = m_factor > 0 ? m_factor : fittingFactor();
    m_factor = std::clamp(now * std::pow(kMagnifyStep, steps), kSmallestFactor, kLargestFactor);
    place();
}

void PictureView::fitWidth() {
    m_factor = 0;
    m_whole = false;
    place();
}

void PictureView::fitPage() {
    m_factor = 0;
    m_whole = true;
    place();
}

int PictureView::percent() const {
    return static_cast<int>(std::lround((m_factor > 0 ? m_factor : fittingFactor()) * 100));
}

void PictureView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        magnify(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "band_ruler.h"

#include "../theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kBarHeight = 12;
constexpr int kMarkHeight = 10;
constexpr int kMarkHalf = 6;
constexpr int kBarTop = kMarkHeight + 2;

}  // namespace

BandRuler::BandRuler(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandRuler::setContent(Content content) {
    m_content = std::move(content);
    setAccessibleName(m_content.words);
    setToolTip(m_content.words);
    updateGeometry();
    update();
}

QSize BandRuler::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, kBarTop + kBarHeight + 2 * fontMetrics().lineSpacing() + 4};
}

QSize BandRuler::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

double BandRuler::at(double value) const {
    const double span = m_content.to - m_content.from;
    const double share = span > 0 ? std::clamp((value - m_content.from) / span, 0.0, 1.0) : 0;
    return kMarkHalf + share * (width() - 2 * kMarkHalf);
}

void BandRuler::paintBands(QPainter& painter) const {
    const QRectF whole(at(m_content.from), kBarTop, at(m_content.to) - at(m_content.from), kBarHeight);
    painter.fillRect(whole, theme::line(palette()));
    for (const auto& band : m_content.bands) {
        const QRectF part(at(band.from), kBarTop, at(band.to) - at(band.from), kBarHeight);
        if (band.holds) {
            painter.fillRect(part, theme::accent(palette()));
        }
        if (band.from > m_content.from) {
            painter.fillRect(QRectF(part.left() - 1, kBarTop, 2, kBarHeight), palette().color(QPalette::Window));
        }
    }
}

void BandRuler::paintNames(QPainter& painter) const {
    const int line = fontMetrics().lineSpacing();
    for (const auto& band : m_content.bands) {
        const QRectF room(at(band.from) + 2, kBarTop + kBarHeight + 2, at(band.to) - at(band.from) - 4, line);
        painter.setFont(theme::scaled(font(), 1.0, band.holds ? QFont::DemiBold : QFont::Normal));
        painter.setPen(band.holds ? palette().color(QPalette::Active, QPalette::WindowText) : theme::quiet(palette()));
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(band.name, Qt::ElideRight, static_cast<int>(room.width())));
    }
    painter.setFont(font());
}

void BandRuler::paintFigures(QPainter& painter) const {
    const int line = fontMetrics().lineSpacing();
    const double top = kBarTop + kBarHeight + 2 + (m_content.bands.empty() ? 0 : line);
    painter.setPen(theme::quiet(palette()));
    painter.drawText(QRectF(0, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_content.fromLabel);
    painter.drawText(QRectF(0, top, width(), line), Qt::AlignRight | Qt::AlignVCenter, m_content.toLabel);
    double free = fontMetrics().horizontalAdvance(m_content.fromLabel) + theme::kGap;
    const double end = width() - fontMetrics().horizontalAdvance(m_content.toLabel) - theme::kGap;
    for (const auto& band : m_content.bands) {
        const double half = fontMetrics().horizontalAdvance(band.fromLabel) / 2.0 + 1;
        const double middle = at(band.from);
        if (band.from > m_content.from && middle - half >= free && middle + half <= end) {
            painter.drawText(QRectF(middle - half, top, 2 * half, line), Qt::AlignHCenter | Qt::AlignVCenter, band.fromLabel);
            free = middle + half + theme::kGap;
        }
    }
}

void BandRuler::paintIndex(QPainter& painter) const {
    if (!m_content.position) {
        return;
    }
    const double x = at(*m_content.position);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawPolygon(QPolygonF({{x - kMarkHalf, 0}, {x + kMarkHalf, 0}, {x, kMarkHeight}}));
    painter.drawRect(QRectF(x - 1, kMarkHeight - 2, 2, kBarHeight + 4));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BandRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBands(painter);
    paintNames(painter);
    paintFigures(painter);
    paintIndex(painter);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

namespace matang::charts {

namespace {

QFont scaled(const QFont& font, double factor, QFont::Weight weight) {
    QFont result = font;
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    result.setPixelSize(qMax(1, qRound(pixels * factor)));
    result.setWeight(weight);
    return result;
}

constexpr double kHuge = 1.0e6;

}  // namespace

Lettering::Lettering(const Theme& theme)
    : m_label(scaled(theme.font, 1.0, QFont::Normal)),
      m_strong(scaled(theme.font, 1.0, QFont::DemiBold)),
      m_small(scaled(theme.font, 0.88, QFont::Normal)),
      m_title(scaled(theme.font, 1.1, QFont::DemiBold)),
      m_em(m_label.pixelSize()) {}

double Lettering::lineHeight(const QFont& font) const {
    return QFontMetricsF(font).height();
}

double Lettering::width(const QString& text, const QFont& font) const {
    return QFontMetricsF(font).horizontalAdvance(text);
}

QSizeF Lettering::wrapped(const QString& text, const QFont& font, double width) const {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, kHuge), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text).size();
}

QPen Lettering::pen(const QColor& colour, double widthInEm, Qt::PenStyle style) const {
    QPen pen(colour, m_em * widthInEm, style);
    pen.setCapStyle(style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

void drawText(QPainter& painter, const QRectF& box, int flags, const QString& text, const QFont& font, const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags, text);
}

QRectF belowTitle(const QRectF& box, const QString& title, const Lettering& type) {
    if (title.isEmpty()) {
        return box;
    }
    const double height = type.wrapped(title, type.title(), box.width()).height();
    return box.adjusted(0, height + type.em() * 0.8, 0, 0);
}

QRectF drawTitle(QPainter& painter, const QRectF& box, const QString& title, const Lettering& type, const Theme& theme) {
    if (!title.isEmpty()) {
        drawText(painter, box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, title, type.title(), theme.text);
    }
    return belowTitle(box, title, type);
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_text.h"

#include "text_lines.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <cmath>

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

QString Lettering::elided(const QString& text, const QFont& font, double width) const {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
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

void drawFitted(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour) {
    const double height = QFontMetricsF(font).height();
    const int most = qMax(1, static_cast<int>(std::floor(box.height() / height + 0.05)));
    const QStringList lines = brokenInto(text, font, qMax(box.width(), 1.0), most);
    const double all = height * static_cast<double>(lines.size());
    double top = box.top();
    if (alignment.testFlag(Qt::AlignVCenter)) {
        top = box.center().y() - all / 2;
    } else if (alignment.testFlag(Qt::AlignBottom)) {
        top = box.bottom() - all;
    }
    const auto across = static_cast<int>((alignment & Qt::AlignHorizontal_Mask).toInt());
    for (const QString& line : lines) {
        drawText(painter, QRectF(box.left(), top, box.width(), height), across | Qt::AlignTop | Qt::TextDontClip, line, font, colour);
        top += height;
    }
}

void drawOnGround(QPainter& painter, const QRectF& box, Qt::AlignmentFlag across, const QString& text, const QFont& font,
                  const QColor& colour, const QColor& ground) {
    const QFontMetricsF metrics(font);
    const double beside = metrics.height() * 0.1;
    QRectF behind(0, 0, metrics.horizontalAdvance(text) + 2 * beside, metrics.ascent() * 1.1);
    behind.moveCenter(box.center());
    if (across == Qt::AlignLeft) {
        behind.moveLeft(box.left() - beside);
    } else if (across == Qt::AlignRight) {
        behind.moveRight(box.right() + beside);
    }
    painter.fillRect(behind, ground);
    drawText(painter, box, static_cast<int>(across) | Qt::AlignVCenter | Qt::TextDontClip, text, font, colour);
}

QString toldBy(const content::Pointer& pointer, const QString& own) {
    return pointer.text.empty() ? own : toQt(pointer.text);
}

QString figureOf(const std::string& name, const std::string& figure) {
    if (name.empty() || figure.empty()) {
        return toQt(name.empty() ? figure : name);
    }
    return toQt(name) + QStringLiteral(": ") + toQt(figure);
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

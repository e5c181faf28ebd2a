// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace matang::gui {

namespace {

constexpr qreal kEndless = 1 << 20;

/// Lays out the lines and answers how high and how wide they are.
QSizeF layOut(QTextLayout& layout, qreal width, Qt::Alignment alignment) {
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

QString withLines(QString text) {
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

}  // namespace

int wrappedHeight(const QString& text, const QFont& font, int width) {
    QTextLayout layout(withLines(text), font);
    return static_cast<int>(std::ceil(layOut(layout, width, Qt::AlignLeft).height()));
}

int unwrappedWidth(const QString& text, const QFont& font) {
    QTextLayout layout(withLines(text), font);
    return static_cast<int>(std::ceil(layOut(layout, kEndless, Qt::AlignLeft).width()));
}

void drawWrapped(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text) {
    QTextLayout layout(withLines(text), painter.font());
    const auto height = layOut(layout, box.width(), alignment).height();
    const auto spare = (alignment & Qt::AlignVCenter) != 0 ? (box.height() - height) / 2 : 0;
    layout.draw(&painter, QPointF(box.left(), box.top() + std::floor(spare)));
}

}  // namespace matang::gui

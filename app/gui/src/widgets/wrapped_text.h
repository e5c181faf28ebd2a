// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace matang::gui {

/// Height of a text that breaks between words, and within those that are longer than a line.
[[nodiscard]] int wrappedHeight(const QString& text, const QFont& font, int width);
/// Width of its longest line where nothing is broken.
[[nodiscard]] int unwrappedWidth(const QString& text, const QFont& font);
/// Written with the font and the pen of the painter.
void drawWrapped(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text);

}  // namespace matang::gui

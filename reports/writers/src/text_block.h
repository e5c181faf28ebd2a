// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace matang::writers {

/// A text broken into lines of a given width. Copies share the lines. Words are never hyphenated; one that is wider than a whole line (a
/// file name, an address, a hash) goes on in the next line.
class TextBlock {
public:
    enum class Side { Left, Right };

    /// `leading` is the distance from line to line as a multiple of the font's size.
    TextBlock(const QString& text, const QFont& font, const QColor& colour, double width, double leading, Side side = Side::Left);

    [[nodiscard]] int lines() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    /// Width of the widest line.
    [[nodiscard]] double width() const;
    [[nodiscard]] double lineWidth(int line) const;

    void paint(QPainter& painter, double left, double top) const { paint(painter, left, top, 0, lines()); }
    /// Paints `count` lines from line `first` on, the first of them at `top`.
    void paint(QPainter& painter, double left, double top, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_lineHeight;
};

}  // namespace matang::writers

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <QPen>
#include <QRectF>
#include <QString>
#include <string>

class QPainter;

namespace matang::charts {

/// Type and line widths of one chart, all derived from the theme's font so that a chart looks the same on screen and on paper.
class Lettering {
public:
    explicit Lettering(const Theme& theme);

    [[nodiscard]] const QFont& label() const { return m_label; }
    [[nodiscard]] const QFont& strong() const { return m_strong; }
    [[nodiscard]] const QFont& small() const { return m_small; }
    [[nodiscard]] const QFont& title() const { return m_title; }
    /// The height of an `m` of the label font; every distance is a multiple of it.
    [[nodiscard]] double em() const { return m_em; }
    [[nodiscard]] double lineHeight(const QFont& font) const;
    [[nodiscard]] double width(const QString& text, const QFont& font) const;
    /// Cut off with an ellipsis where it is wider.
    [[nodiscard]] QString elided(const QString& text, const QFont& font, double width) const;
    [[nodiscard]] QSizeF wrapped(const QString& text, const QFont& font, double width) const;
    [[nodiscard]] QPen pen(const QColor& colour, double widthInEm, Qt::PenStyle style = Qt::SolidLine) const;

private:
    QFont m_label;
    QFont m_strong;
    QFont m_small;
    QFont m_title;
    double m_em = 12;
};

[[nodiscard]] QString toQt(const std::string& text);

void drawText(QPainter& painter, const QRectF& box, int flags, const QString& text, const QFont& font, const QColor& colour);

/// Wraps the text in the box; what does not fit ends in an ellipsis instead of running over its neighbour.
void drawFitted(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour);

/// One line at the height of the box's middle; the ground behind it hides the lines that would run through it.
void drawOnGround(QPainter& painter, const QRectF& box, Qt::AlignmentFlag across, const QString& text, const QFont& font,
                  const QColor& colour, const QColor& ground);

/// The text that a pointer tells, or the chart's own words where it has none.
[[nodiscard]] QString toldBy(const content::Pointer& pointer, const QString& own);
/// "name: figure", where there is a figure.
[[nodiscard]] QString figureOf(const std::string& name, const std::string& figure);

/// Draws a chart's title at the top left of the box and returns what is left below it; an empty title takes no room.
[[nodiscard]] QRectF drawTitle(QPainter& painter, const QRectF& box, const QString& title, const Lettering& type, const Theme& theme);
[[nodiscard]] QRectF belowTitle(const QRectF& box, const QString& title, const Lettering& type);

}  // namespace matang::charts

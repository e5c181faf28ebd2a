// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QLabel;
class QWidget;

namespace matang::gui::theme {

/// The 8-pixel grid: inside a group, between groups, at the edge of a page.
inline constexpr int kGap = 8;
inline constexpr int kGroup = 16;
inline constexpr int kEdge = 24;

/// The window's style with the system's palette (or a light or dark one) and the one accent.
void apply(Appearance appearance);

[[nodiscard]] bool isDark(const QPalette& palette);
/// Colour of the chosen thing; its text colour is the palette's HighlightedText.
[[nodiscard]] QColor accent(const QPalette& palette);
/// Secondary text that still reads well.
[[nodiscard]] QColor quiet(const QPalette& palette);
/// The outline of a field that is typed into.
[[nodiscard]] QColor edge(const QPalette& palette);
/// Thin lines between areas.
[[nodiscard]] QColor line(const QPalette& palette);
/// A faint wash behind notices, hovered and selected things.
[[nodiscard]] QColor wash(const QPalette& palette, const QColor& colour);
/// Gains are blue, falls orange; always beside a sign.
[[nodiscard]] QColor gain(const QPalette& palette);
[[nodiscard]] QColor fall(const QPalette& palette);

[[nodiscard]] QFont scaled(const QFont& font, double factor, QFont::Weight weight = QFont::Normal);
void makeTitle(QLabel& label);
void makeSection(QLabel& label);
void makeQuiet(QWidget& widget);
/// A ground of its own; all other colours go on following the window's.
void makeGround(QWidget& widget, const QColor& colour);

}  // namespace matang::gui::theme

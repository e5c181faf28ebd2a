// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "window_style.h"

#include <QApplication>
#include <QLabel>
#include <QWidget>

namespace matang::gui::theme {

namespace {

const QColor kAccentLight(0x0b, 0x6e, 0x75);
const QColor kAccentDark(0x39, 0xa5, 0xab);

QColor mixed(const QColor& first, const QColor& second, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a * (1 - share) + b * share); };
    return {part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue())};
}

QPalette fixedPalette(const QColor& window, const QColor& base, const QColor& text, const QColor& button) {
    QPalette palette(text, button, Qt::white, Qt::black, Qt::gray, text, Qt::white, base, window);
    palette.setColor(QPalette::Light, mixed(button, Qt::white, 0.15));
    palette.setColor(QPalette::Midlight, mixed(button, Qt::white, 0.08));
    palette.setColor(QPalette::Mid, mixed(window, text, 0.16));
    palette.setColor(QPalette::Dark, mixed(button, Qt::black, 0.3));
    palette.setColor(QPalette::Shadow, mixed(button, Qt::black, 0.6));
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.04));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.45));
    }
    return palette;
}

void setAccent(QPalette& palette, bool dark) {
    const auto colour = dark ? kAccentDark : kAccentLight;
    palette.setColor(QPalette::Highlight, colour);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x08, 0x1c, 0x1e) : QColor(Qt::white));
    palette.setColor(QPalette::Link, colour);
    palette.setColor(QPalette::LinkVisited, colour);
}

QPalette systemPalette() {
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

}  // namespace

void apply(Appearance appearance) {
    QApplication::setStyle(new WindowStyle);
    QPalette palette;
    switch (appearance) {
        case Appearance::System:
            palette = systemPalette();
            break;
        case Appearance::Light:
            palette = fixedPalette(QColor(0xf4, 0xf5, 0xf5), Qt::white, QColor(0x1c, 0x21, 0x22), QColor(0xf0, 0xf1, 0xf1));
            break;
        case Appearance::Dark:
            palette = fixedPalette(QColor(0x22, 0x26, 0x28), QColor(0x1a, 0x1d, 0x1f), QColor(0xe6, 0xe9, 0xea), QColor(0x30, 0x35, 0x38));
            break;
    }
    setAccent(palette, isDark(palette));
    palette.setColor(QPalette::PlaceholderText, quiet(palette));
    QApplication::setPalette(palette);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accent(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor quiet(const QPalette& palette) {
    return mixed(palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Window), 0.33);
}

QColor edge(const QPalette& palette) {
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.36);
}

QColor line(const QPalette& palette) {
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.16);
}

QColor wash(const QPalette& palette, const QColor& colour) {
    return mixed(palette.color(QPalette::Base), colour, isDark(palette) ? 0.22 : 0.1);
}

QColor gain(const QPalette& palette) {
    return isDark(palette) ? QColor(0x7a, 0xb8, 0xf0) : QColor(0x00, 0x5a, 0x9c);
}

QColor fall(const QPalette& palette) {
    return isDark(palette) ? QColor(0xf0, 0x9a, 0x5a) : QColor(0xb4, 0x4a, 0x00);
}

QFont scaled(const QFont& font, double factor, QFont::Weight weight) {
    QFont result = font;
    if (font.pointSizeF() > 0) {
        result.setPointSizeF(font.pointSizeF() * factor);
    } else {
        result.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    }
    result.setWeight(weight);
    return result;
}

void makeTitle(QLabel& label) {
    label.setFont(scaled(QApplication::font(), 1.6, QFont::DemiBold));
}

void makeSection(QLabel& label) {
    label.setFont(scaled(QApplication::font(), 1.25, QFont::DemiBold));
}

void makeQuiet(QWidget& widget) {
    widget.setForegroundRole(QPalette::PlaceholderText);
}

void makeGround(QWidget& widget, const QColor& colour) {
    if (widget.palette().color(QPalette::Window) != colour) {
        QPalette ground;
        ground.setColor(QPalette::Window, colour);
        widget.setPalette(ground);
    }
}

}  // namespace matang::gui::theme

// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_theme.h"

#include <cmath>

namespace matang::writers {

namespace {

constexpr double kReadable = 4.5;  // contrast that the Web Content Accessibility Guidelines 2.1 ask of text
constexpr double kAlike = 30;      // degrees between two hues that a reader takes for one

double linear(double share) {
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double contrastWithWhite(const QColor& colour) {
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

QColor readable(QColor colour) {
    while (contrastWithWhite(colour) < kReadable) {
        colour = QColor(colour.red() * 95 / 100, colour.green() * 95 / 100, colour.blue() * 95 / 100);
    }
    return colour;
}

/// So much of the colour, the rest white; above 1 the rest is black.
QColor shaded(const QColor& colour, double share) {
    const double dark = share > 1 ? 2 - share : 1;
    const double light = share > 1 ? 1 : share;
    const auto part = [&](int value) { return qRound((255 - (255 - value) * light) * dark); };
    return {part(colour.red()), part(colour.green()), part(colour.blue())};
}

bool alike(const QColor& one, const QColor& other) {
    if (one.hsvHue() < 0 || other.hsvHue() < 0) {
        return one.hsvHue() == other.hsvHue();
    }
    const int apart = std::abs(one.hsvHue() - other.hsvHue());
    return std::min(apart, 360 - apart) < kAlike;
}

}  // namespace

charts::Theme lookTheme(const content::Look& look, const QFont& font) {
    charts::Theme theme = charts::Theme::print(font);
    const QColor wanted(QString::fromStdString(look.accent));
    if (!wanted.isValid() || wanted == theme.accent) {
        return theme;
    }
    const QColor own = theme.accent;
    theme.accent = readable(QColor(wanted.rgb()));
    theme.accentSoft = shaded(theme.accent, 0.13);
    theme.bandDark = shaded(theme.accent, 0.08);
    theme.levels = {shaded(theme.accent, 0.12), shaded(theme.accent, 0.32), shaded(theme.accent, 0.57), shaded(theme.accent, 0.85),
                    shaded(theme.accent, 1.1)};
    theme.series.front() = theme.accent;
    for (std::size_t index = 1; index < theme.series.size(); ++index) {
        if (alike(theme.series[index], theme.accent)) {
            theme.series[index] = own;
            break;
        }
    }
    return theme;
}

}  // namespace matang::writers

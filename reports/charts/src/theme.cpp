// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/theme.h>

#include <algorithm>
#include <cmath>

namespace matang::charts {

namespace {

double linear(double share) {
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Relative luminance, as the Web Content Accessibility Guidelines 2.1 define it.
double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

}  // namespace

Theme Theme::print(const QFont& font) {
    Theme theme;
    theme.font = font;
    theme.background = QColor("#ffffff");
    theme.text = QColor("#1c2526");
    theme.quietText = QColor("#566365");
    theme.grid = QColor("#cad3d4");
    theme.accent = QColor("#0b6e75");
    theme.accentSoft = QColor("#e0eeee");
    theme.reference = QColor("#8a9496");
    theme.bandLight = QColor("#ffffff");
    theme.bandDark = QColor("#e9f0f1");
    theme.gain = QColor("#0072b2");
    theme.fall = QColor("#b84a00");
    theme.series = {theme.accent, QColor("#d55e00"), QColor("#56b4e9"), QColor("#1c2526"), QColor("#cc79a7")};
    theme.levels = {QColor("#e3f0f0"), QColor("#b5d7d8"), QColor("#7bb8bb"), QColor("#2e8187"), QColor("#0b6268")};
    return theme;
}

Theme Theme::light(const QFont& font) {
    return print(font);
}

Theme Theme::dark(const QFont& font) {
    Theme theme;
    theme.font = font;
    theme.background = QColor("#1b1f20");
    theme.text = QColor("#e8eeee");
    theme.quietText = QColor("#a5b1b3");
    theme.grid = QColor("#3c4547");
    theme.accent = QColor("#4fb8bf");
    theme.accentSoft = QColor("#1f4447");
    theme.reference = QColor("#8d989a");
    theme.bandLight = QColor("#1b1f20");
    theme.bandDark = QColor("#282f31");
    theme.gain = QColor("#56b4e9");
    theme.fall = QColor("#e69f00");
    theme.series = {theme.accent, QColor("#e69f00"), QColor("#56b4e9"), QColor("#f0f4f4"), QColor("#cc79a7")};
    theme.levels = {QColor("#243a3c"), QColor("#2c5558"), QColor("#357479"), QColor("#46999f"), QColor("#7fd0d5")};
    return theme;
}

Theme Theme::grey(const QFont& font) {
    Theme theme = print(font);
    const auto drain = [](QColor& colour) {
        const int grey = qGray(colour.rgb());
        colour = QColor(grey, grey, grey);
    };
    for (QColor* colour : {&theme.background, &theme.text, &theme.quietText, &theme.grid, &theme.accent, &theme.accentSoft,
                           &theme.reference, &theme.bandLight, &theme.bandDark, &theme.gain, &theme.fall}) {
        drain(*colour);
    }
    std::for_each(theme.series.begin(), theme.series.end(), drain);
    std::for_each(theme.levels.begin(), theme.levels.end(), drain);
    return theme;
}

QColor Theme::shade(double share) const {
    const auto last = static_cast<double>(levels.size() - 1);
    return levels[static_cast<std::size_t>(qRound(qBound(0.0, share, 1.0) * last))];
}

QColor Theme::textOn(const QColor& ground) {
    const QColor dark("#1c1c1c");
    const QColor light(Qt::white);
    return contrast(light, ground) > contrast(dark, ground) ? light : dark;
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/theme.h>

namespace matang::charts {

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
    theme.bandDark = QColor("#f1f5f5");
    theme.gain = QColor("#0072b2");
    theme.fall = QColor("#b84a00");
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
    theme.bandDark = QColor("#242a2b");
    theme.gain = QColor("#56b4e9");
    theme.fall = QColor("#e69f00");
    return theme;
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace matang::charts {

/// Colours and type of a chart. Okabe-Ito colours for categories; gains blue, falls orange; one accent.
struct Theme {
    QFont font;
    QColor background;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor accent;      ///< the current year, the chosen thing
    QColor accentSoft;  ///< surfaces filled with the accent
    QColor reference;   ///< earlier years
    QColor bandLight;   ///< predicate bands alternate between these two
    QColor bandDark;
    QColor gain;  ///< blue; always with a sign beside it
    QColor fall;  ///< orange; always with a sign beside it

    [[nodiscard]] static Theme print(const QFont& font);
    [[nodiscard]] static Theme light(const QFont& font);
    [[nodiscard]] static Theme dark(const QFont& font);
};

}  // namespace matang::charts

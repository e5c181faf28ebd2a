// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <vector>

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
    QColor gain;                 ///< blue; always with a sign beside it
    QColor fall;                 ///< orange; always with a sign beside it
    std::vector<QColor> series;  ///< of things laid over one another, in this order, each with a shape or dash of its own: the accent, then
                                 ///< Okabe-Ito colours that differ in lightness too
    std::vector<QColor> levels;  ///< from the lowest to the highest, one hue from light to dark (dark theme: from dark to light)

    /// The shade of a share of the way from the lowest to the highest, 0 to 1, and a text colour that reads on it.
    [[nodiscard]] QColor shade(double share) const;
    [[nodiscard]] static QColor textOn(const QColor& ground);

    [[nodiscard]] static Theme print(const QFont& font);
    [[nodiscard]] static Theme light(const QFont& font);
    [[nodiscard]] static Theme dark(const QFont& font);
    /// The print theme without colours, as a grey printer shows it.
    [[nodiscard]] static Theme grey(const QFont& font);
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <QRectF>
#include <QStringList>
#include <vector>

namespace matang::charts {

/// Names of places on an axis, written above the plot beside lines that lead down to it. Each has a lane of its own, ordered so that lines
/// do not run through the names of others wherever that can be had; long names are wrapped into the room beside their line.
class MarkFlags {
public:
    struct Flag {
        double x = 0;
        QString text;
        bool strong = false;
    };
    struct Place {
        QRectF box;  ///< around the lines of text
        QStringList lines;
        bool left = false;  ///< the text stands left of its line
    };

    /// Between `left` and `right` there is room for text.
    MarkFlags(const Lettering& type, std::vector<Flag> flags, double left, double right);

    [[nodiscard]] double height() const { return m_height; }
    /// One for every flag, in their order, below `top`.
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    [[nodiscard]] const QFont& fontOf(const Flag& flag) const { return flag.strong ? m_type.strong() : m_type.small(); }
    [[nodiscard]] const std::vector<Flag>& flags() const { return m_flags; }

private:
    /// On which side of their lines the names may stand.
    enum class Side { Roomier, Right, Left };

    void unfurl(Side side, double left, double right);
    [[nodiscard]] Place unfurled(const Flag& flag, Side side, double left, double right) const;
    [[nodiscard]] bool covers(std::size_t flag, std::size_t other) const;
    /// How many names would have to stand above one another both ways.
    [[nodiscard]] int crossings() const;
    [[nodiscard]] int lines() const;
    void stack();

    const Lettering& m_type;
    std::vector<Flag> m_flags;
    std::vector<Place> m_places;
    double m_height = 0;
};

}  // namespace matang::charts

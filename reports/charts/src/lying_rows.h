// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <QRectF>
#include <vector>

namespace matang::charts {

/// Rows below one another with their names in a column at the left, as high as wrapped names and drawings ask for, in a chart of a given
/// width.
class LyingRows {
public:
    struct Row {
        QString name;
        QFont font;
        double drawing = 0;  ///< the height that what is drawn in the row needs
        bool alone = false;  ///< nothing is drawn beside the name, which may take the whole width
        double above = 0;    ///< room above the middle line that name and drawing share
    };

    /// `most` is the width of the column of names at most, with the distance after it.
    LyingRows(const Lettering& type, std::vector<Row> rows, double width, double most);

    /// What a column of names may take of a chart's width.
    [[nodiscard]] static double usualColumn(const Lettering& type, double width);
    /// Width of the column of names, with the distance after it.
    [[nodiscard]] double column() const;
    [[nodiscard]] double nameWidth() const { return m_names; }
    [[nodiscard]] double height() const;
    /// The rows within the area from its top: a little wider apart where there is room, closer where there is too little.
    [[nodiscard]] std::vector<QRectF> fit(const QRectF& area) const;
    /// Which of the fitted rows have height for words; all, unless the rows had to be pressed together.
    [[nodiscard]] std::vector<bool> worded(const std::vector<QRectF>& fitted) const;
    /// The name in its row, cut off with an ellipsis where the row is too low for all its lines.
    void drawName(QPainter& painter, std::size_t row, const QRectF& place, const QColor& colour) const;

private:
    [[nodiscard]] double widthOf(const Row& row) const { return row.alone ? m_width : m_names; }
    [[nodiscard]] double heightOf(const Row& row) const;

    const Lettering& m_type;
    std::vector<Row> m_rows;
    double m_width = 0;
    double m_names = 0;  ///< as wide as the widest name beside which something is drawn
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QtCharts/QChart>

#include <vector>

namespace matang::charts {

/// A part of a chart that can be pointed at, clicked, and walked to with the keyboard.
struct ChartMark {
    QRectF area;   ///< in the chart's own coordinates
    QString text;  ///< what it tells
    QString link;  ///< id of what it opens; may be empty
};

/// A chart that knows its parts.
class MarkedChart : public QChart {
public:
    using QChart::QChart;

    /// In reading order, for the size that the chart has now.
    [[nodiscard]] virtual std::vector<ChartMark> marks() const { return {}; }
    /// How high the chart has to be, at this width, for every row to be read; 0: any height will do.
    [[nodiscard]] virtual double heightWanted(double width) const {
        (void)width;
        return 0;
    }
};

}  // namespace matang::charts

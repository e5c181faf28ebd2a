// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "lying_rows.h"

namespace matang::charts {

/// Names and years as a table of shaded cells, the figure in each; the years stand again above further parts of a long table.
class HeatChart final : public FramedChart {
public:
    HeatChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    /// Left out where the rows are too low for them.
    enum class Words { Written, Hidden };
    /// A row of the drawing: one of the specification, or the years once more.
    struct Line {
        const content::HeatSpec::Row* row = nullptr;  ///< none: heads of the columns
        QRectF place;
    };
    struct Places {
        double cellWidth = 0;
        double cells = 0;  ///< where the first one begins
        std::vector<Line> lines;
    };

    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] LyingRows rowsOf(const std::vector<Line>& lines, double width) const;
    [[nodiscard]] Places placesIn(const QRectF& area) const;
    [[nodiscard]] double widestCell() const;
    [[nodiscard]] double roomForCells(double width) const;
    [[nodiscard]] double breakHeight() const;
    [[nodiscard]] int breaksBefore(int column) const;
    [[nodiscard]] double left(const Places& places, int column) const;
    [[nodiscard]] QRectF cell(const Places& places, const Line& line, int column) const;

    void drawHeads(QPainter& painter, const Places& places, const Line& line, double nameWidth) const;
    void drawCells(QPainter& painter, const Places& places, const Line& line, Words words) const;
    void drawCell(QPainter& painter, const QRectF& box, const std::optional<content::ChartValue>& value, const QFont& font,
                  Words words) const;
    void drawBreaks(QPainter& painter, const Places& places, Words words) const;

    content::HeatSpec m_spec;
};

}  // namespace matang::charts

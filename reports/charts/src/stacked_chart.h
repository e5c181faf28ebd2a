// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "standing_axis.h"

#include <QStringList>

namespace matang::charts {

/// A column a year, its categories one on top of the other from the lowest, darker by level. The names stand beside the last column.
class StackedChart final : public FramedChart {
public:
    StackedChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    struct Name {
        QStringList lines;
        double wanted = 0;  ///< the middle of what it names
        double middle = 0;
        double height = 0;
    };

    [[nodiscard]] bool isDrawable() const { return !m_spec.columns.empty() && !m_spec.categories.empty(); }
    [[nodiscard]] double namesWidth(double width) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double slotCount() const;
    [[nodiscard]] QRectF plotIn(const QRectF& area) const;
    [[nodiscard]] double slotLeft(const QRectF& plot, std::size_t column) const;
    [[nodiscard]] double slotWidth(const QRectF& plot) const { return plot.width() / slotCount(); }
    [[nodiscard]] QRectF segment(const QRectF& plot, std::size_t column, std::size_t category) const;
    [[nodiscard]] int countOf(std::size_t column, std::size_t category) const;
    [[nodiscard]] int totalOf(std::size_t column) const;
    [[nodiscard]] double greatest() const;
    [[nodiscard]] QColor shadeOf(std::size_t category) const;
    [[nodiscard]] std::vector<Name> namesBeside(const QRectF& plot, double width) const;

    void drawColumn(QPainter& painter, const QRectF& plot, std::size_t column) const;
    void drawColumnNames(QPainter& painter, const QRectF& plot) const;
    void drawBreaks(QPainter& painter, const QRectF& plot) const;
    void drawNames(QPainter& painter, const QRectF& area, const QRectF& plot) const;

    content::StackedSpec m_spec;
    StandingAxis m_counts;
};

}  // namespace matang::charts

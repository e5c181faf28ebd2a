// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framed_chart.h"
#include "lying_axis.h"
#include "lying_rows.h"

namespace matang::charts {

/// From one figure to another, laid down: a full bar for each of the two, between them a floating bar for what every part gave or took.
/// Where the axis begins above the scale, axis and full bars are cut visibly.
class WaterfallChart final : public FramedChart {
public:
    WaterfallChart(const content::ChartSpec& spec, const Theme& theme);

protected:
    void draw(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<ChartMark> marksIn(const QRectF& area) const override;
    [[nodiscard]] double heightBelowTitle(double width) const override;

private:
    /// One row with the figures between which its bar lies.
    struct Step {
        std::string name;
        content::ChartValue value;
        double from = 0;
        double to = 0;
        const content::WaterfallSpec::Row* part = nullptr;  ///< none for the two full bars
    };
    struct Places {
        QRectF bars;
        std::vector<QRectF> rows;
    };

    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] LyingRows rowsOf(const std::vector<Step>& steps, double width) const;
    [[nodiscard]] Places placesIn(const QRectF& area, const std::vector<Step>& steps) const;
    [[nodiscard]] bool isCut() const { return m_spec.axisFrom > m_spec.scaleFrom; }
    [[nodiscard]] double labelWidth(const Step& step) const;
    [[nodiscard]] double widestLabel(const std::vector<Step>& steps) const;
    [[nodiscard]] double footHeight() const;
    [[nodiscard]] QRectF barOf(const Step& step, const Places& places, const QRectF& row) const;

    void drawBar(QPainter& painter, const Step& step, const QRectF& bar) const;
    void drawLabel(QPainter& painter, const Step& step, const Places& places, const QRectF& row) const;
    void drawConnectors(QPainter& painter, const std::vector<Step>& steps, const Places& places) const;
    void drawAxis(QPainter& painter, const Places& places) const;

    content::WaterfallSpec m_spec;
    LyingAxis m_axis;
};

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/chart_factory.h>

#include "bars_chart.h"
#include "counts_chart.h"
#include "dots_chart.h"
#include "heat_chart.h"
#include "histogram_chart.h"
#include "moves_chart.h"
#include "multiples_chart.h"
#include "radar_chart.h"
#include "scatter_chart.h"
#include "spread_chart.h"
#include "stacked_chart.h"
#include "waterfall_chart.h"
#include "years_chart.h"

namespace matang::charts {

namespace {

/// One way to draw for every kind of drawing.
class Drawn {
public:
    Drawn(const content::ChartSpec& spec, const Theme& theme) : m_spec(spec), m_theme(theme) {}

    std::unique_ptr<MarkedChart> operator()(const content::RadarSpec&) const { return as<RadarChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::YearsSpec&) const { return as<YearsChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::BarsSpec&) const { return as<BarsChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::CountsSpec&) const { return as<CountsChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::WaterfallSpec&) const { return as<WaterfallChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::HeatSpec&) const { return as<HeatChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::MultiplesSpec&) const { return as<MultiplesChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::HistogramSpec&) const { return as<HistogramChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::SpreadSpec&) const { return as<SpreadChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::ScatterSpec&) const { return as<ScatterChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::StackedSpec&) const { return as<StackedChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::MovesSpec&) const { return as<MovesChart>(); }
    std::unique_ptr<MarkedChart> operator()(const content::DotsSpec&) const { return as<DotsChart>(); }

private:
    template <typename Chart>
    [[nodiscard]] std::unique_ptr<MarkedChart> as() const {
        return std::make_unique<Chart>(m_spec, m_theme);
    }

    const content::ChartSpec& m_spec;
    const Theme& m_theme;
};

}  // namespace

std::unique_ptr<MarkedChart> makeChart(const content::ChartSpec& spec, const Theme& theme) {
    return std::visit(Drawn(spec, theme), spec.drawing);
}

}  // namespace matang::charts

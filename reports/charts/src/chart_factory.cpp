// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/charts/chart_factory.h>

#include "bars_chart.h"
#include "counts_chart.h"
#include "radar_chart.h"
#include "years_chart.h"

namespace matang::charts {

std::unique_ptr<QChart> makeChart(const content::ChartSpec& spec, const Theme& theme) {
    if (std::holds_alternative<content::RadarSpec>(spec.drawing)) {
        return std::make_unique<RadarChart>(spec, theme);
    }
    if (std::holds_alternative<content::YearsSpec>(spec.drawing)) {
        return std::make_unique<YearsChart>(spec, theme);
    }
    if (std::holds_alternative<content::CountsSpec>(spec.drawing)) {
        return std::make_unique<CountsChart>(spec, theme);
    }
    return std::make_unique<BarsChart>(spec, theme);
}

}  // namespace matang::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/charts/theme.h>
#include <matang/content/chart_spec.h>

#include <QSize>
#include <string>
#include <vector>

namespace matang::charts {

/// A chart with its extremes: few and many rows and years, long names, ends of the scale.
struct Sample {
    std::string name;  ///< of the file of its picture
    content::ChartSpec spec;
    QSize size;  ///< height 0: as high as the chart wants to be
};

/// Of every kind of chart about one agency.
[[nodiscard]] std::vector<Sample> samples();
[[nodiscard]] const Sample& sample(const std::string& name);

[[nodiscard]] QFont sampleFont();
/// The size of the sample, with the height that the chart asks for.
[[nodiscard]] QSize sizeOf(const Sample& sample, const Theme& theme);

/// Starts the application that charts need, once.
void startApplication();

}  // namespace matang::charts

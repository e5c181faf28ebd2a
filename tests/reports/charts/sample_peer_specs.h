// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_specs.h"

#include <string>
#include <vector>

namespace matang::charts {

/// The longest names that there are.
inline constexpr const char* kLongAgency = "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";
inline constexpr const char* kLongDomain = "Kebijakan Internal Tata Kelola SPBE";

[[nodiscard]] content::ChartValue value(double position);
[[nodiscard]] content::ChartValue change(double position);

[[nodiscard]] content::ChartSpec histogramSpec(const std::string& ownName, double own, double mean, double median, int bins = 16);
[[nodiscard]] content::ChartSpec spreadSpec(int rows, int points);
[[nodiscard]] content::ChartSpec scatterSpec(int points, const std::string& ownName, double ownX = 3.72, double ownY = 0.97);
[[nodiscard]] content::ChartSpec stackedSpec(int columns, int categories);
[[nodiscard]] content::ChartSpec movesSpec(int rows);
/// With `equal`, all dots of a row have one value.
enum class Figures { Differing, Equal };
[[nodiscard]] content::ChartSpec dotsSpec(int rows, int series, Figures figures = Figures::Differing);

/// Charts about many agencies as the pages show them, and the same with as little and as much as there can be.
[[nodiscard]] std::vector<Sample> peerSamples();

}  // namespace matang::charts

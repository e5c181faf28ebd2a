// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <matang/content/chart_spec.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Figures and words that several charts are made of.
namespace matang::sections {

/// A figure as published, for programs too.
[[nodiscard]] content::ChartValue chartFigure(const Speech& speech, const base::Rational& value);
[[nodiscard]] content::ChartValue chartDifference(const Speech& speech, const base::Rational& difference);

/// The value of a node: a level as short as it is exact, else as published.
[[nodiscard]] content::ChartValue chartNodeValue(const Speech& speech, rubric::NodeIndex node, const base::Rational& value);

/// Changes of contributions, all with the decimals (up to four) that the finest of them needs.
[[nodiscard]] std::vector<content::ChartValue> chartGains(const Speech& speech, const std::vector<base::Rational>& changes);

/// "14 Inovasi proses bisnis SPBE": what stands before the name in print, where that is a number.
[[nodiscard]] std::string chartName(const Speech& speech, rubric::NodeIndex node);
/// "Domain 4 Layanan SPBE": with the word for what it is.
[[nodiscard]] std::string chartFullName(const Speech& speech, rubric::NodeIndex node);

/// "2021, 2022 dan 2023".
[[nodiscard]] std::string joined(const Speech& speech, const std::vector<std::string>& words);
/// "Kebijakan 3,20; Layanan 3,45".
[[nodiscard]] std::string listed(const std::vector<std::pair<std::string, std::string>>& values);

/// "assessment:17"; empty where it is not stored.
[[nodiscard]] std::string assessmentLink(assessment::AssessmentId id);

}  // namespace matang::sections

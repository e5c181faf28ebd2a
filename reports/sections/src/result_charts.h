// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <optional>
#include <vector>

namespace matang::sections {

/// How the figures of several nodes are laid beside one another.
struct CommonScale {
    double from = 0;
    double to = 5;
    std::string lowest;      ///< as written
    std::string highest;     ///< as written
    bool ofHighest = false;  ///< the nodes reach to different figures, so places are percent of the way to each one's highest
};

/// Nothing where it is not known how far the nodes reach.
[[nodiscard]] std::optional<CommonScale> commonScale(const Speech& speech, const std::vector<rubric::NodeIndex>& nodes);

/// The same, and where it is not known, a scale that holds the figures.
[[nodiscard]] CommonScale scaleFor(const Speech& speech, const std::vector<rubric::NodeIndex>& nodes);

/// A value where it lies on the scale.
[[nodiscard]] content::ChartValue placed(const Speech& speech, const CommonScale& scale, rubric::NodeIndex node,
                                         const base::Rational& value);

/// The parts right below the index that apply, whether they have a value or not.
[[nodiscard]] std::vector<rubric::NodeIndex> axesOf(const Speech& speech);

/// Where a value lies on the scale, from 0 for the lowest of its node to 1 for the highest.
[[nodiscard]] base::Rational reached(const Speech& speech, rubric::NodeIndex node, const base::Rational& value);

/// Inner nodes below the tops (aspects) that have a value of their own.
[[nodiscard]] std::vector<rubric::NodeIndex> innerBelowTops(const ReportContext& context);

/// The charts of the results: what the parts of the index give, and the parts below them.
[[nodiscard]] std::vector<content::Chart> resultCharts(const ReportContext& context);

/// The value of a node with the same id in another year, or nothing.
[[nodiscard]] std::optional<base::Rational> valueIn(const analysis::ScoredAssessment& scored, const rubric::NodeId& id);

}  // namespace matang::sections

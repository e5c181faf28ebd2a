// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

namespace matang::sections {

/// What a node weighs on this card, in percent of the index: of a sum its share of the points that can be reached, of what applies its
/// share of the whole. Nothing where the rule above takes no weights (a median, the lowest), or the node does not apply.
[[nodiscard]] std::optional<base::Rational> weightPercent(const Speech& speech, rubric::NodeIndex node);

/// The same as text; a dash where there is none.
[[nodiscard]] std::string weightText(const Speech& speech, rubric::NodeIndex node);

/// What the weights and contributions that a report shows of its parts rest on.
struct Shares {
    bool weights = false;               ///< some part right below the index or deeper has a weight
    bool allWeights = true;             ///< every part has one
    bool ofPoints = false;              ///< some weights are shares of the points that can be reached
    bool contributions = false;         ///< some part has a contribution
    std::optional<base::Rational> sum;  ///< of the contributions right below the index, where all of them are known
};
[[nodiscard]] Shares sharesOf(const ReportContext& context);

}  // namespace matang::sections

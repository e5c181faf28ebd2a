// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>

#include <optional>
#include <vector>

namespace matang::analysis {

/// What an indicator claims at the stage of a card.
struct Claim {
    int level = 0;          ///< its value without the part after the point; of a repeated indicator the highest of any unit
    bool hasLevels = true;  ///< false where it is measured, imported or asked in a survey, or its scale has no levels
};

/// By NodeIndex; nothing for inner nodes, for what does not belong to the profile and for indicators without a value.
[[nodiscard]] std::vector<std::optional<Claim>> claimsOf(const ScoredAssessment& scored);

}  // namespace matang::analysis

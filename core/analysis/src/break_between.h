// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/analysis/comparison.h>

#include <optional>

namespace matang::analysis {

/// The arguments {from, to} of instrument-changed where two assessments were not made with the same instrument. Two texts of one
/// rubric are the same instrument where tree, weights, rounding and scales are the same.
[[nodiscard]] std::optional<base::Arguments> instrumentChange(const ScoredAssessment& earlier, const ScoredAssessment& later);

/// The arguments {from, to} of profile-changed. A profile that is not known on either side says nothing.
[[nodiscard]] std::optional<base::Arguments> profileChange(const ScoredAssessment& earlier, const ScoredAssessment& later);

}  // namespace matang::analysis

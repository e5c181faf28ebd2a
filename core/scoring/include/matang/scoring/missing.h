// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/weight_set.h>
#include <matang/scoring/score_card.h>

#include <string>
#include <vector>

namespace matang::scoring {

/// Something that a card still lacks before its index is a result.
struct MissingValue {
    rubric::NodeIndex node = -1;  ///< an indicator without a value, or a repeated node with too few units
    std::string unit;             ///< of the indicator, where it lies below a repeated node; else empty
    int units = -1;               ///< of a repeated node: units that are there; -1 for an indicator
    friend bool operator==(const MissingValue&, const MissingValue&) = default;
};

/// What a card lacks, in reading order; nothing where it is complete. What lies below a reported value, or does not apply, is not missing.
[[nodiscard]] std::vector<MissingValue> missingValues(const rubric::Rubric& rubric, const rubric::WeightSet& weights,
                                                      const ScoreCard& card);

}  // namespace matang::scoring

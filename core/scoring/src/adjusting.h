// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "scorer.h"

#include <optional>
#include <string>

namespace matang::scoring {

struct Adjusted {
    base::Rational value;
    bool limited = false;  ///< a floor, cap or limit changed it
};

/// What the rubric does to a figure after it was combined, in this order: times and plus, bonuses that hold, floor and cap, limits that
/// hold. Each step that changes the figure is noted in the journal.
[[nodiscard]] Adjusted adjust(const CardTask& task, const std::string& unit, rubric::NodeIndex index, base::Rational value,
                              const Facts& facts);

/// The own year's figure mixed with the earlier years there are, by the rubric's weights.
[[nodiscard]] base::Rational mixOverYears(const CardTask& task, rubric::NodeIndex index, const base::Rational& own);

/// What the own year's figure counts for in the mixed one: 0 to 1.
[[nodiscard]] base::Rational shareOfOwnYear(const rubric::Rubric& rubric, const Circumstances& circumstances, rubric::NodeIndex index);

struct GatedLevel {
    std::optional<base::Rational> level;        ///< nothing where not even the lowest is reached
    const rubric::Condition* failed = nullptr;  ///< of the gate that stands in the way; lives as long as the rubric
};

/// The highest level, not above the claimed one, that the gates let the indicator reach.
[[nodiscard]] GatedLevel levelByGates(const rubric::Rubric& rubric, rubric::NodeIndex index, const base::Rational& claimed,
                                      const Facts& facts);

}  // namespace matang::scoring

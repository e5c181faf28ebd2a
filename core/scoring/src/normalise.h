// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <optional>
#include <vector>

namespace matang::scoring {

/// An amount on an indicator's scale.
struct Normalised {
    std::optional<base::Rational> value;  ///< nothing where the method has no result: no step of a ladder or map fits, a cohort of one or
                                          ///< whose members are all alike, no target for the year, a target of zero
    bool approximate = false;
    bool clamped = false;  ///< the method's result lay beyond the scale
};

/// Puts an amount on the scale of its indicator. `cohort` holds the amounts of everybody that is compared, the own one too; it is looked at
/// by cohort methods only (Normalisation::looksAtCohort).
[[nodiscard]] Normalised normalise(const rubric::Rubric& rubric, const rubric::Node& indicator, const base::Rational& amount, int year,
                                   const std::vector<base::Rational>& cohort);

}  // namespace matang::scoring

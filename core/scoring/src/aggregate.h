// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/reckoning.h>

#include <optional>
#include <vector>

namespace matang::scoring {

/// A child as it enters its parent.
struct Part {
    base::Rational weight;  ///< not negative; of any sum
    base::Rational value;
};

/// A figure made of several others.
struct Combined {
    base::Rational value;
    bool approximate = false;  ///< no fraction is exact, see base/roots.h
};

/// What the parts give together. Nothing where there are none, where they weigh nothing under a weighted rule, or where the rule has no
/// result (a geometric or harmonic mean of negative values). `pass` is asked for by CountPassed only.
[[nodiscard]] std::optional<Combined> aggregate(rubric::Aggregation aggregation, const base::Rational& pass, std::vector<Part> parts);

/// What the units of a repeated sub-tree give together; nothing without units.
[[nodiscard]] std::optional<base::Rational> combineUnits(const rubric::Repetition& repetition, std::vector<base::Rational> values);

/// True where the rule adds up what each child gives, so that children have contributions.
[[nodiscard]] bool isLinear(rubric::Aggregation aggregation);
[[nodiscard]] bool isLinear(rubric::Repetition::Combine combine);

}  // namespace matang::scoring

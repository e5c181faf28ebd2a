// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>

#include <utility>
#include <vector>

namespace matang::base {

/// Significant decimal digits of a figure for which no fraction is exact.
inline constexpr int kRootDigits = 40;

/// The square root, rounded to kRootDigits where no fraction is exact. `value` must not be negative (std::domain_error: a programming
/// mistake).
[[nodiscard]] Rational squareRoot(const Rational& value);

/// The product of every base to its exponent, rounded to kRootDigits: with exponents that add up to 1 the weighted geometric mean. Bases
/// are above zero (std::domain_error: a programming mistake); no factors give 1.
[[nodiscard]] Rational productOfPowers(const std::vector<std::pair<Rational, Rational>>& basesAndExponents);

}  // namespace matang::base

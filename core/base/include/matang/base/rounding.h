// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>

namespace matang::base {

/// How a figure is shortened to a number of decimals. The ministries publish with HalfUp (measured on published results);
/// the other modes exist for other instruments.
enum class RoundingMode { HalfUp, HalfEven, Truncate };

/// `value` rounded to `decimals` (0 to 12) places. HalfUp: exact halves go away from zero for positive and towards positive infinity for
/// negative values, so that 2.945 gives 2.95 and -0.005 gives 0.00. The only rounding function of the program.
[[nodiscard]] Rational roundTo(const Rational& value, int decimals, RoundingMode mode = RoundingMode::HalfUp);

}  // namespace matang::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/base/result.h>
#include <matang/base/rounding.h>

#include <optional>
#include <string>
#include <string_view>

namespace matang::base {

/// A decimal numeral as written, with the number of decimals that were printed: "3.50" is 7/2 with two decimals.
/// The printed precision tells how far a published figure may lie from the exact one.
struct Decimal {
    Rational value;
    int decimals = 0;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Reads "3", "-0.36", "+2.5", "12.50" (decimal point, at most 30 digits in all, no exponent, no grouping, no spaces).
/// Errors: ErrorCode::InvalidNumber with parameter `text`. A decimal comma is refused, never guessed at.
[[nodiscard]] Result<Decimal> parseDecimal(std::string_view text);

/// Reads a decimal as above or a fraction "20/6" (whole numbers, denominator above zero).
[[nodiscard]] Result<Rational> parseNumber(std::string_view text);

/// The number that a text is where its points part thousands, as they do in Indonesian: "1.200" is 1200, "12.345.678" is 12345678.
/// Nothing for a text that cannot be read so ("0.250", "12.34", "1200"), since its point can only be a decimal one.
[[nodiscard]] std::optional<Rational> readWithThousandsPoints(std::string_view text);

/// The value rounded half up to exactly `decimals` places with a decimal point: 2.945 at 2 gives "2.95"; never "-0.00".
[[nodiscard]] std::string formatDecimal(const Rational& value, int decimals, RoundingMode mode = RoundingMode::HalfUp);

/// The shortest decimal that is exactly the value ("2.593", "3"), or the fraction ("10/3") where no finite decimal exists or more
/// than `maxDecimals` places would be needed.
[[nodiscard]] std::string formatExact(const Rational& value, int maxDecimals = 12);

}  // namespace matang::base

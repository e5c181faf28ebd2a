// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>

namespace matang::base {

/// An exact fraction in lowest terms with a positive denominator. Weights, marks and everything derived from them are Rationals.
///
/// Small values (numerator and denominator of 64 bits) are computed in machine words with checked operations; a result that does not
/// fit is continued with integers of any size, so arithmetic never overflows and never rounds. Copying is cheap for small values;
/// large ones share an immutable body. Values may be copied between threads.
class Rational {
public:
    /// Zero.
    Rational() noexcept = default;
    /// A whole number. Implicit, so that formulas read as in the regulations.
    Rational(std::int64_t whole) noexcept : m_numerator(whole) {}  // NOLINT(google-explicit-constructor)
    Rational(int whole) noexcept : m_numerator(whole) {}           // NOLINT(google-explicit-constructor)
    /// numerator / denominator. The denominator must not be zero (std::domain_error: a programming mistake, never bad input).
    Rational(std::int64_t numerator, std::int64_t denominator);

    friend Rational operator+(const Rational& left, const Rational& right);
    friend Rational operator-(const Rational& left, const Rational& right);
    friend Rational operator*(const Rational& left, const Rational& right);
    /// The divisor must not be zero (std::domain_error: a programming mistake; callers check `isZero` first).
    friend Rational operator/(const Rational& left, const Rational& right);
    Rational operator-() const;
    Rational& operator+=(const Rational& other) { return *this = *this + other; }
    Rational& operator-=(const Rational& other) { return *this = *this - other; }
    Rational& operator*=(const Rational& other) { return *this = *this * other; }
    Rational& operator/=(const Rational& other) { return *this = *this / other; }

    friend bool operator==(const Rational& left, const Rational& right) {
        return left.isSmall() && right.isSmall() ? left.m_numerator == right.m_numerator && left.m_denominator == right.m_denominator
                                                 : equalLarge(left, right);
    }
    friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);

    [[nodiscard]] bool isZero() const noexcept { return isSmall() && m_numerator == 0; }
    [[nodiscard]] bool isWhole() const noexcept;
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const noexcept;
    /// True where numerator and denominator both fit 64 bits.
    [[nodiscard]] bool isSmall() const noexcept { return m_large == nullptr; }

    /// The largest whole number that is not greater than this value (exact at any size).
    [[nodiscard]] Rational floor() const;

    /// "123/50", or "3" for a whole number; "-1/3". The `exact` form of the command line's JSON.
    [[nodiscard]] std::string toFraction() const;
    /// Nearest double, for charts and analysis only; never feeds a published figure.
    [[nodiscard]] double toDouble() const;

    /// Numerator and denominator in decimal digits, at any size.
    [[nodiscard]] std::string numeratorDigits() const;
    [[nodiscard]] std::string denominatorDigits() const;

    /// From digits of any length ("-123", "50"). Digits only with an optional leading minus; the denominator must be positive.
    [[nodiscard]] static Rational fromDigits(const std::string& numerator, const std::string& denominator);

private:
    struct Large;
    static Rational fromLarge(Large large);
    static bool equalLarge(const Rational& left, const Rational& right);
    [[nodiscard]] Large toLarge() const;

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
    std::shared_ptr<const Large> m_large;
};

}  // namespace matang::base

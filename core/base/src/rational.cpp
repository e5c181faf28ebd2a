// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/rational.h>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace matang::base {
namespace {

using BigInteger = boost::multiprecision::cpp_int;
__extension__ using Wide = __int128;

constexpr std::int64_t kSmallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

bool fits(Wide value) {
    return value >= kSmallest && value <= kLargest;
}

std::uint64_t magnitude(std::int64_t value) {
    // Two's complement makes this right for the smallest value too, whose magnitude has no signed form.
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::uint64_t magnitudeOfRemainder(Wide value, std::int64_t divisor) {
    return magnitude(static_cast<std::int64_t>(value % divisor));
}

/// The greatest common divisor of any value and a positive one; fits the positive one.
std::int64_t commonDivisor(std::int64_t any, std::int64_t positive) {
    return static_cast<std::int64_t>(std::gcd(magnitude(any), static_cast<std::uint64_t>(positive)));
}

/// A fraction in lowest terms with a positive denominator that may still be too wide for the small form.
struct WideFraction {
    Wide numerator;
    Wide denominator;
};

// Knuth, The Art of Computer Programming 2, section 4.5.1: reducing by the gcd of the denominators first keeps every product within
// 127 bits and needs no gcd at all of the wide numbers.
WideFraction addSmall(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
    const std::int64_t shared = b == d ? b : commonDivisor(b, d);
    if (shared == 1) {
        return {static_cast<Wide>(a) * d + static_cast<Wide>(c) * b, static_cast<Wide>(b) * d};
    }
    const Wide sum = static_cast<Wide>(a) * (d / shared) + static_cast<Wide>(c) * (b / shared);
    const std::int64_t reducible =
        static_cast<std::int64_t>(std::gcd(magnitudeOfRemainder(sum, shared), static_cast<std::uint64_t>(shared)));
    return {sum / reducible, static_cast<Wide>(b / shared) * (d / reducible)};
}

WideFraction multiplySmall(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
    const std::int64_t first = d == 1 ? 1 : commonDivisor(a, d);
    const std::int64_t second = b == 1 ? 1 : commonDivisor(c, b);
    return {static_cast<Wide>(a / first) * (c / second), static_cast<Wide>(b / second) * (d / first)};
}

WideFraction divideSmall(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
    const Wide first = static_cast<Wide>(std::gcd(magnitude(a), magnitude(c)));
    const Wide second = static_cast<Wide>(commonDivisor(b, d));
    const Wide numerator = (a / first) * (d / second);
    const Wide denominator = (b / second) * (c / first);
    return denominator < 0 ? WideFraction{-numerator, -denominator} : WideFraction{numerator, denominator};
}

BigInteger floorOf(const BigInteger& numerator, const BigInteger& denominator) {
    BigInteger quotient;
    BigInteger remainder;
    boost::multiprecision::divide_qr(numerator, denominator, quotient, remainder);
    if (remainder < 0) {
        --quotient;
    }
    return quotient;
}

/// Nearest double of a positive fraction of any size.
double nearestDouble(const BigInteger& numerator, const BigInteger& denominator) {
    // 64 bits of the quotient plus a sticky last bit are enough for one correct rounding to 53 bits.
    const auto shift = static_cast<std::int64_t>(msb(denominator)) - static_cast<std::int64_t>(msb(numerator)) + 62;
    BigInteger dividend = numerator;
    BigInteger divisor = denominator;
    if (shift >= 0) {
        dividend <<= static_cast<std::uint64_t>(shift);
    } else {
        divisor <<= static_cast<std::uint64_t>(-shift);
    }
    BigInteger quotient;
    BigInteger remainder;
    boost::multiprecision::divide_qr(dividend, divisor, quotient, remainder);
    auto bits = quotient.convert_to<std::uint64_t>();
    if (remainder != 0) {
        bits |= 1U;
    }
    constexpr std::int64_t kBeyondEveryExponent = 5000;
    const std::int64_t exponent = std::clamp(-shift, -kBeyondEveryExponent, kBeyondEveryExponent);
    return std::ldexp(static_cast<double>(bits), static_cast<int>(exponent));
}

BigInteger integerFromDigits(std::string_view digits) {
    const bool negative = digits.starts_with('-');
    if (negative) {
        digits.remove_prefix(1);
    }
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.empty() || !onlyDigits) {
        throw std::domain_error("Rational: not a whole number in decimal digits");
    }
    // Boost reads a leading zero as the sign of an octal number.
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const BigInteger value(std::string{digits});
    return negative ? BigInteger(-value) : value;
}

[[noreturn]] void refuseZeroDenominator() {
    throw std::domain_error("Rational: division by zero");
}

}  // namespace

struct Rational::Large {
    BigInteger numerator;
    BigInteger denominator;

    static Rational fromWide(Wide numerator, Wide denominator) {
        Rational result;
        if (fits(numerator) && fits(denominator)) {
            result.m_numerator = static_cast<std::int64_t>(numerator);
            result.m_denominator = static_cast<std::int64_t>(denominator);
        } else {
            result.m_large = std::make_shared<const Large>(Large{BigInteger(numerator), BigInteger(denominator)});
        }
        return result;
    }
    static Rational fromWide(const WideFraction& fraction) { return fromWide(fraction.numerator, fraction.denominator); }
};

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) {
        refuseZeroDenominator();
    }
    *this = Large::fromWide(divideSmall(numerator, 1, denominator, 1));
}

Rational Rational::fromLarge(Large large) {
    const BigInteger divisor = gcd(large.numerator, large.denominator);
    if (divisor != 1) {
        large.numerator /= divisor;
        large.denominator /= divisor;
    }
    if (large.denominator < 0) {
        large.numerator = -large.numerator;
        large.denominator = -large.denominator;
    }
    Rational result;
    if (large.numerator >= kSmallest && large.numerator <= kLargest && large.denominator <= kLargest) {
        result.m_numerator = large.numerator.convert_to<std::int64_t>();
        result.m_denominator = large.denominator.convert_to<std::int64_t>();
    } else {
        result.m_large = std::make_shared<const Large>(std::move(large));
    }
    return result;
}

Rational::Large Rational::toLarge() const {
    return m_large ? *m_large : Large{BigInteger(m_numerator), BigInteger(m_denominator)};
}

Rational operator+(const Rational& left, const Rational& right) {
    if (left.isSmall() && right.isSmall()) {
        return Rational::Large::fromWide(addSmall(left.m_numerator, left.m_denominator, right.m_numerator, right.m_denominator));
    }
    const Rational::Large a = left.toLarge();
    const Rational::Large b = right.toLarge();
    return Rational::fromLarge({a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator});
}

Rational operator-(const Rational& left, const Rational& right) {
    return left + -right;
}

Rational operator*(const Rational& left, const Rational& right) {
    if (left.isSmall() && right.isSmall()) {
        return Rational::Large::fromWide(multiplySmall(left.m_numerator, left.m_denominator, right.m_numerator, right.m_denominator));
    }
    const Rational::Large a = left.toLarge();
    const Rational::Large b = right.toLarge();
    return Rational::fromLarge({a.numerator * b.numerator, a.denominator * b.denominator});
}

Rational operator/(const Rational& left, const Rational& right) {
    if (right.isZero()) {
        refuseZeroDenominator();
    }
    if (left.isSmall() && right.isSmall()) {
        return Rational::Large::fromWide(divideSmall(left.m_numerator, left.m_denominator, right.m_numerator, right.m_denominator));
    }
    const Rational::Large a = left.toLarge();
    const Rational::Large b = right.toLarge();
    return Rational::fromLarge({a.numerator * b.denominator, a.denominator * b.numerator});
}

Rational Rational::operator-() const {
    if (isSmall()) {
        return Large::fromWide(-static_cast<Wide>(m_numerator), m_denominator);
    }
    return fromLarge({-m_large->numerator, m_large->denominator});
}

bool Rational::equalLarge(const Rational& left, const Rational& right) {
    if (left.isSmall() || right.isSmall()) {
        return false;  // every value has exactly one form
    }
    return left.m_large == right.m_large ||
           (left.m_large->numerator == right.m_large->numerator && left.m_large->denominator == right.m_large->denominator);
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
    if (left.isSmall() && right.isSmall()) {
        if (left.m_denominator == right.m_denominator) {
            return left.m_numerator <=> right.m_numerator;
        }
        const Wide a = static_cast<Wide>(left.m_numerator) * right.m_denominator;
        const Wide b = static_cast<Wide>(right.m_numerator) * left.m_denominator;
        return a < b ? std::strong_ordering::less : a > b ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    const Rational::Large a = left.toLarge();
    const Rational::Large b = right.toLarge();
    const int order = BigInteger(a.numerator * b.denominator).compare(BigInteger(b.numerator * a.denominator));
    return order <=> 0;
}

bool Rational::isWhole() const noexcept {
    return isSmall() ? m_denominator == 1 : m_large->denominator == 1;
}

int Rational::sign() const noexcept {
    if (isSmall()) {
        return (m_numerator > 0 ? 1 : 0) - (m_numerator < 0 ? 1 : 0);
    }
    return m_large->numerator.sign();
}

Rational Rational::floor() const {
    if (isSmall()) {
        const std::int64_t quotient = m_numerator / m_denominator;
        // A negative remainder only occurs with a denominator above 1, so the quotient is far from the smallest value.
        return Rational(m_numerator % m_denominator < 0 ? quotient - 1 : quotient);
    }
    return fromLarge({floorOf(m_large->numerator, m_large->denominator), 1});
}

std::string Rational::toFraction() const {
    return isWhole() ? numeratorDigits() : numeratorDigits() + '/' + denominatorDigits();
}

double Rational::toDouble() const {
    constexpr std::uint64_t kExactlyRepresentable = std::uint64_t{1} << 53U;
    if (isSmall() && magnitude(m_numerator) <= kExactlyRepresentable && magnitude(m_denominator) <= kExactlyRepresentable) {
        return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
    }
    const Large value = toLarge();
    const double size = nearestDouble(abs(value.numerator), value.denominator);
    return value.numerator < 0 ? -size : size;
}

std::string Rational::numeratorDigits() const {
    return isSmall() ? std::to_string(m_numerator) : m_large->numerator.str();
}

std::string Rational::denominatorDigits() const {
    return isSmall() ? std::to_string(m_denominator) : m_large->denominator.str();
}

Rational Rational::fromDigits(const std::string& numerator, const std::string& denominator) {
    Large value{integerFromDigits(numerator), integerFromDigits(denominator)};
    if (value.denominator <= 0) {
        throw std::domain_error("Rational: the denominator must be positive");
    }
    return fromLarge(std::move(value));
}

}  // namespace matang::base

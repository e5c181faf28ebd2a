// SPDX-License-Identifier: GPL-3.0-or-later
#include "rational_generator.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>
#include <stdexcept>

namespace matang::base {
namespace {

using Reference = boost::multiprecision::cpp_rational;
using BigInteger = boost::multiprecision::cpp_int;

constexpr std::int64_t kSmallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

Reference referenceOf(const Rational& value) {
    return Reference(BigInteger(value.numeratorDigits()), BigInteger(value.denominatorDigits()));
}

std::string fractionOf(const Reference& value) {
    const std::string numerator = BigInteger(boost::multiprecision::numerator(value)).str();
    const std::string denominator = BigInteger(boost::multiprecision::denominator(value)).str();
    return denominator == "1" ? numerator : numerator + "/" + denominator;
}

bool fitsWords(const Reference& value) {
    const BigInteger numerator = boost::multiprecision::numerator(value);
    return numerator >= kSmallest && numerator <= kLargest && BigInteger(boost::multiprecision::denominator(value)) <= kLargest;
}

/// The value is the reference's, in lowest terms, and in the small form exactly where that is possible.
void requireSame(const Rational& value, const Reference& reference) {
    RC_ASSERT(value.toFraction() == fractionOf(reference));
    RC_ASSERT(value.isSmall() == fitsWords(reference));
}

TEST(Rational, ReducesToLowestTermsWithPositiveDenominator) {
    EXPECT_EQ(Rational(20, 6).toFraction(), "10/3");
    EXPECT_EQ(Rational(-20, 6).toFraction(), "-10/3");
    EXPECT_EQ(Rational(20, -6).toFraction(), "-10/3");
    EXPECT_EQ(Rational(-20, -6).toFraction(), "10/3");
    EXPECT_EQ(Rational(0, -6).toFraction(), "0");
    EXPECT_EQ(Rational(6, 2).toFraction(), "3");
    EXPECT_EQ(Rational().toFraction(), "0");
}

TEST(Rational, SmallestWordHasNoOverflow) {
    EXPECT_EQ(Rational(kSmallest).toFraction(), "-9223372036854775808");
    EXPECT_EQ((-Rational(kSmallest)).toFraction(), "9223372036854775808");
    EXPECT_EQ(-(-Rational(kSmallest)), Rational(kSmallest));
    EXPECT_TRUE((-(-Rational(kSmallest))).isSmall());
    EXPECT_EQ(Rational(kSmallest, -1).toFraction(), "9223372036854775808");
    EXPECT_EQ(Rational(1, kSmallest).toFraction(), "-1/9223372036854775808");
    EXPECT_EQ(Rational(kSmallest, kSmallest), Rational(1));
    EXPECT_EQ(Rational(kSmallest) / Rational(kSmallest), Rational(1));
    EXPECT_EQ(Rational(kSmallest) * Rational(kSmallest), Rational::fromDigits("85070591730234615865843651857942052864", "1"));
    EXPECT_EQ(Rational(kSmallest) + Rational(kSmallest), Rational::fromDigits("-18446744073709551616", "1"));
    EXPECT_EQ(Rational(0) - Rational(kSmallest), -Rational(kSmallest));
    EXPECT_EQ(Rational(kSmallest).floor(), Rational(kSmallest));
    EXPECT_LT(Rational(kSmallest), Rational(kLargest));
}

TEST(Rational, RefusesZeroDenominators) {
    EXPECT_THROW(Rational(1, 0), std::domain_error);
    EXPECT_THROW(Rational(1) / Rational(0), std::domain_error);
    EXPECT_THROW((void)Rational::fromDigits("1", "0"), std::domain_error);
}

TEST(Rational, ReadsDigitsOfAnyLength) {
    EXPECT_EQ(Rational::fromDigits("-123", "50"), Rational(-123, 50));
    EXPECT_EQ(Rational::fromDigits("010", "08"), Rational(5, 4));
    EXPECT_EQ(Rational::fromDigits("-000", "1"), Rational(0));
    EXPECT_EQ(Rational::fromDigits("123456789012345678901234567890", "2").toFraction(), "61728394506172839450617283945");
    for (const char* const text : {"", "-", "+1", "1.5", " 1", "1 ", "0x10", "--1"}) {
        EXPECT_THROW((void)Rational::fromDigits(text, "1"), std::domain_error) << text;
        EXPECT_THROW((void)Rational::fromDigits("1", text), std::domain_error) << text;
    }
    EXPECT_THROW((void)Rational::fromDigits("1", "-2"), std::domain_error);
}

TEST(Rational, FloorGoesDownForNegativeValues) {
    EXPECT_EQ(Rational(7, 2).floor(), Rational(3));
    EXPECT_EQ(Rational(-7, 2).floor(), Rational(-4));
    EXPECT_EQ(Rational(-4).floor(), Rational(-4));
    EXPECT_EQ(Rational(-1, 3).floor(), Rational(-1));
    EXPECT_EQ(Rational::fromDigits("-100000000000000000001", "2").floor().toFraction(), "-50000000000000000001");
}

TEST(Rational, SignAndKind) {
    EXPECT_EQ(Rational(-1, 3).sign(), -1);
    EXPECT_EQ(Rational(0).sign(), 0);
    EXPECT_EQ(Rational(1, 3).sign(), 1);
    EXPECT_EQ(Rational::fromDigits("-100000000000000000000", "1").sign(), -1);
    EXPECT_TRUE(Rational(4, 2).isWhole());
    EXPECT_FALSE(Rational(1, 2).isWhole());
    EXPECT_TRUE(Rational(0, 5).isZero());
}

TEST(Rational, ToDoubleIsTheNearest) {
    EXPECT_EQ(Rational(1, 3).toDouble(), 1.0 / 3.0);
    EXPECT_EQ(Rational(-49, 20).toDouble(), -2.45);
    EXPECT_EQ(Rational(kLargest).toDouble(), 9223372036854775808.0);
    EXPECT_EQ(Rational((std::int64_t{1} << 53U) + 1).toDouble(), 9007199254740992.0);
    EXPECT_EQ(Rational::fromDigits("1" + std::string(400, '0'), "3" + std::string(400, '0')).toDouble(), 1.0 / 3.0);
    EXPECT_TRUE(std::isinf(Rational::fromDigits("1" + std::string(400, '0'), "1").toDouble()));
}

RC_GTEST_PROP(RationalProperty, ArithmeticAgreesWithTheReference, (const Rational& a, const Rational& b)) {
    const Reference x = referenceOf(a);
    const Reference y = referenceOf(b);
    requireSame(a + b, x + y);
    requireSame(a - b, x - y);
    requireSame(a * b, x * y);
    requireSame(-a, -x);
    if (!b.isZero()) {
        requireSame(a / b, x / y);
    }
}

RC_GTEST_PROP(RationalProperty, OrderAgreesWithTheReference, (const Rational& a, const Rational& b)) {
    const int order = referenceOf(a).compare(referenceOf(b));
    RC_ASSERT((a <=> b) == (order <=> 0));
    RC_ASSERT((a == b) == (order == 0));
    RC_ASSERT(a == a);
}

RC_GTEST_PROP(RationalProperty, FieldLaws, (const Rational& a, const Rational& b, const Rational& c)) {
    RC_ASSERT(a + b == b + a);
    RC_ASSERT(a * b == b * a);
    RC_ASSERT((a + b) + c == a + (b + c));
    RC_ASSERT((a * b) * c == a * (b * c));
    RC_ASSERT(a * (b + c) == a * b + a * c);
    RC_ASSERT(a + Rational(0) == a);
    RC_ASSERT(a * Rational(1) == a);
    RC_ASSERT((a - a).isZero());
    if (!a.isZero()) {
        RC_ASSERT(a / a == Rational(1));
        RC_ASSERT(b / a * a == b);
    }
}

RC_GTEST_PROP(RationalProperty, LargeValuesComeBackToTheSmallForm, (const Rational& a, const Rational& b)) {
    const Rational back = (a + b) - b;
    RC_ASSERT(back == a);
    RC_ASSERT(back.isSmall() == a.isSmall());
}

RC_GTEST_PROP(RationalProperty, DigitsRoundTrip, (const Rational& a)) {
    RC_ASSERT(Rational::fromDigits(a.numeratorDigits(), a.denominatorDigits()) == a);
}

RC_GTEST_PROP(RationalProperty, FloorIsTheLargestWholeNumberBelow, (const Rational& a)) {
    const Rational floor = a.floor();
    RC_ASSERT(floor.isWhole());
    RC_ASSERT(floor <= a);
    RC_ASSERT(a < floor + 1);
}

RC_GTEST_PROP(RationalProperty, ToDoubleIsCloserThanItsNeighbours, (const Rational& a)) {
    const double value = a.toDouble();
    const auto distance = [&](double candidate) -> Reference { return abs(Reference(candidate) - referenceOf(a)); };
    const double infinity = std::numeric_limits<double>::infinity();
    RC_ASSERT(distance(value) <= distance(std::nextafter(value, infinity)));
    RC_ASSERT(distance(value) <= distance(std::nextafter(value, -infinity)));
}

}  // namespace
}  // namespace matang::base

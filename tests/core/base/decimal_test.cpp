// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/decimal.h>

#include "rational_generator.h"

#include <gtest/gtest.h>

namespace matang::base {

inline void PrintTo(const Decimal& decimal, std::ostream* out) {
    *out << decimal.value.toFraction() << " with " << decimal.decimals << " decimals";
}

namespace {

Error refused(const std::string& text) {
    return Error{ErrorCode::InvalidNumber, "number-invalid", {{"text", text}}, {}, {}};
}

TEST(ThousandsPoints, AreReadOnlyWhereTheyCanBe) {
    EXPECT_EQ(readWithThousandsPoints("1.200"), Rational(1200));
    EXPECT_EQ(readWithThousandsPoints("-12.345.678"), Rational(-12345678));
    EXPECT_EQ(readWithThousandsPoints("+999.000"), Rational(999000));
    for (const char* text : {"", "1200", "1.2", "12.34", "0.250", "01.200", "1234.567", "1.20", "1.2000", "1.200.5", ".200", "1.200.",
                             "a.200", "1.2a0", "1.200,5", "-", "-.200", "1.234.567.890.123.456.789.012.345.678.901"}) {
        EXPECT_EQ(readWithThousandsPoints(text), std::nullopt) << text;
    }
}

TEST(ParseDecimal, KeepsThePrintedPrecision) {
    EXPECT_EQ(parseDecimal("3"), (Decimal{Rational(3), 0}));
    EXPECT_EQ(parseDecimal("3.50"), (Decimal{Rational(7, 2), 2}));
    EXPECT_EQ(parseDecimal("-0.36"), (Decimal{Rational(-9, 25), 2}));
    EXPECT_EQ(parseDecimal("+2.5"), (Decimal{Rational(5, 2), 1}));
    EXPECT_EQ(parseDecimal("007.10"), (Decimal{Rational(71, 10), 2}));
    EXPECT_EQ(parseDecimal("-0"), (Decimal{Rational(0), 0}));
    EXPECT_EQ(parseDecimal("123456789012345678901234567.890"), (Decimal{Rational::fromDigits("12345678901234567890123456789", "100"), 3}));
}

TEST(ParseDecimal, RefusesEverythingElse) {
    for (const char* const text : {"",
                                   "-",
                                   "+",
                                   ".",
                                   ".5",
                                   "5.",
                                   "3,50",
                                   "1e3",
                                   "1.2.3",
                                   " 3",
                                   "3 ",
                                   "--3",
                                   "+-3",
                                   "1.000,5",
                                   "1_000",
                                   "0x1",
                                   "nan",
                                   "inf",
                                   "\xE2\x88\x92"
                                   "3",
                                   "20/6",
                                   "1234567890123456789012345678901",
                                   "0.000000000000000000000000000001"}) {
        EXPECT_EQ(parseDecimal(text), tl::unexpected(refused(text))) << text;
    }
}

TEST(ParseNumber, ReadsDecimalsAndFractions) {
    EXPECT_EQ(parseNumber("20/6"), Rational(10, 3));
    EXPECT_EQ(parseNumber("-20/6"), Rational(-10, 3));
    EXPECT_EQ(parseNumber("2.5"), Rational(5, 2));
    for (const char* const text : {"", "/", "1/", "/2", "1/0", "1/000", "1/-2", "1/+2", "1.5/2", "1/2.5", "1/2/3", "1 / 2", "a/b"}) {
        EXPECT_EQ(parseNumber(text), tl::unexpected(refused(text))) << text;
    }
}

TEST(FormatDecimal, RoundsHalfUpAndNeverPrintsMinusZero) {
    EXPECT_EQ(formatDecimal(Rational(2945, 1000), 2), "2.95");
    EXPECT_EQ(formatDecimal(Rational(1125, 1000), 2), "1.13");
    EXPECT_EQ(formatDecimal(Rational(-5, 1000), 2), "0.00");
    EXPECT_EQ(formatDecimal(Rational(-6, 1000), 2), "-0.01");
    EXPECT_EQ(formatDecimal(Rational(-4, 1000), 2, RoundingMode::Truncate), "0.00");
    EXPECT_EQ(formatDecimal(Rational(20, 6), 2), "3.33");
    EXPECT_EQ(formatDecimal(Rational(5, 100), 2), "0.05");
    EXPECT_EQ(formatDecimal(Rational(-36, 100), 2), "-0.36");
    EXPECT_EQ(formatDecimal(Rational(3), 2), "3.00");
    EXPECT_EQ(formatDecimal(Rational(7, 2), 0), "4");
    EXPECT_EQ(formatDecimal(Rational(1125, 1000), 2, RoundingMode::HalfEven), "1.12");
    EXPECT_EQ(formatDecimal(Rational::fromDigits("100000000000000000000", "3"), 12), "33333333333333333333.333333333333");
}

TEST(FormatExact, PrintsTheShortestDecimalOrTheFraction) {
    EXPECT_EQ(formatExact(Rational(2593, 1000)), "2.593");
    EXPECT_EQ(formatExact(Rational(3)), "3");
    EXPECT_EQ(formatExact(Rational(-1, 4)), "-0.25");
    EXPECT_EQ(formatExact(Rational(10, 3)), "10/3");
    EXPECT_EQ(formatExact(Rational(1, 8), 2), "1/8");
    EXPECT_EQ(formatExact(Rational(1, 8), 3), "0.125");
    EXPECT_EQ(formatExact(Rational(1, 4096)), "0.000244140625");
    EXPECT_EQ(formatExact(Rational(1, 8192)), "1/8192");
}

RC_GTEST_PROP(DecimalProperty, ExactTextIsReadBackUnchanged, ()) {
    const auto numerator = *rc::gen::arbitrary<std::int64_t>();
    const auto denominator = *rc::gen::positive<std::int64_t>();
    const Rational value(numerator, denominator);
    RC_ASSERT(parseNumber(formatExact(value)) == value);
}

RC_GTEST_PROP(DecimalProperty, PrintedTextIsReadBackWithItsPrecision, ()) {
    const auto thousandths = *rc::gen::inRange<std::int64_t>(-10'000'000, 10'000'000);
    const Rational value(thousandths, 1000);
    const int decimals = *rc::gen::inRange(3, 9);
    RC_ASSERT(parseDecimal(formatDecimal(value, decimals)) == (Decimal{value, decimals}));
}

RC_GTEST_PROP(DecimalProperty, ArbitraryTextIsReadOrRefusedAsItStands, (const std::string& text)) {
    const auto read = parseNumber(text);
    RC_ASSERT(read.has_value() || read.error() == refused(text));
}

}  // namespace
}  // namespace matang::base

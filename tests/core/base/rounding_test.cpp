// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/rounding.h>

#include "rational_generator.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace matang::base {
namespace {

TEST(RoundTo, HalfUpAsTheMinistriesPublish) {
    EXPECT_EQ(roundTo(Rational(2945, 1000), 2), Rational(295, 100));
    EXPECT_EQ(roundTo(Rational(1125, 1000), 2), Rational(113, 100));
    EXPECT_EQ(roundTo(Rational(20, 6), 2), Rational(333, 100));
    EXPECT_EQ(roundTo(Rational(29449, 10000), 2), Rational(294, 100));
    EXPECT_EQ(roundTo(Rational(5, 2), 0), Rational(3));
}

TEST(RoundTo, HalfUpOfNegativeHalvesGoesTowardsPositiveInfinity) {
    EXPECT_EQ(roundTo(Rational(-5, 1000), 2), Rational(0));
    EXPECT_EQ(roundTo(Rational(-15, 1000), 2), Rational(-1, 100));
    EXPECT_EQ(roundTo(Rational(-16, 1000), 2), Rational(-2, 100));
}

TEST(RoundTo, OtherModes) {
    EXPECT_EQ(roundTo(Rational(1125, 1000), 2, RoundingMode::HalfEven), Rational(112, 100));
    EXPECT_EQ(roundTo(Rational(1135, 1000), 2, RoundingMode::HalfEven), Rational(114, 100));
    EXPECT_EQ(roundTo(Rational(-1125, 1000), 2, RoundingMode::HalfEven), Rational(-112, 100));
    EXPECT_EQ(roundTo(Rational(-1135, 1000), 2, RoundingMode::HalfEven), Rational(-114, 100));
    EXPECT_EQ(roundTo(Rational(1126, 1000), 2, RoundingMode::HalfEven), Rational(113, 100));
    EXPECT_EQ(roundTo(Rational(1129, 1000), 2, RoundingMode::Truncate), Rational(112, 100));
    EXPECT_EQ(roundTo(Rational(-1129, 1000), 2, RoundingMode::Truncate), Rational(-112, 100));
}

TEST(RoundTo, RefusesPlacesOutsideItsRange) {
    EXPECT_THROW((void)roundTo(Rational(1, 3), -1), std::domain_error);
    EXPECT_THROW((void)roundTo(Rational(1, 3), 13), std::domain_error);
    EXPECT_THROW((void)roundTo(Rational(3), 13), std::domain_error);
}

Rational powerOfTen(int exponent) {
    Rational power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

RC_GTEST_PROP(RoundToProperty, HalfUpIsTheNearestAndUpFromTheMiddle, (const Rational& value)) {
    const int decimals = *rc::gen::inRange(0, 13);
    const Rational step = Rational(1) / powerOfTen(decimals);
    const Rational rounded = roundTo(value, decimals);
    RC_ASSERT((rounded / step).isWhole());
    RC_ASSERT(rounded - step / 2 <= value);
    RC_ASSERT(value < rounded + step / 2);
}

RC_GTEST_PROP(RoundToProperty, EveryModeStaysWithinOneStepAndKeepsRoundedValues, (const Rational& value)) {
    const int decimals = *rc::gen::inRange(0, 13);
    const auto mode = *rc::gen::element(RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Truncate);
    const Rational step = Rational(1) / powerOfTen(decimals);
    const Rational rounded = roundTo(value, decimals, mode);
    RC_ASSERT(rounded - step < value);
    RC_ASSERT(value < rounded + step);
    RC_ASSERT(roundTo(rounded, decimals, mode) == rounded);
}

RC_GTEST_PROP(RoundToProperty, ExactHalvesGoToTheEvenNeighbour, ()) {
    const auto whole = *rc::gen::inRange<std::int64_t>(-100'000, 100'000);
    const Rational rounded = roundTo(Rational(2 * whole + 1, 200), 2, RoundingMode::HalfEven);
    RC_ASSERT((rounded * 50).isWhole());
}

}  // namespace
}  // namespace matang::base

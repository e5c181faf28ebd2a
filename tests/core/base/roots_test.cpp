// SPDX-License-Identifier: GPL-3.0-or-later
#include "rational_generator.h"

#include <matang/base/decimal.h>
#include <matang/base/roots.h>

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace matang::base {
namespace {

Rational fraction(const std::string& numerator, const std::string& denominator) {
    return Rational::fromDigits(numerator, denominator);
}

std::string zeros(int count) {
    return std::string(static_cast<std::size_t>(count), '0');
}

TEST(Roots, SquareRootOfTwoHasFortyDigits) {
    EXPECT_EQ(squareRoot(2), fraction("1414213562373095048801688724209698078570", "1" + zeros(39)));
    EXPECT_EQ(squareRoot(3), fraction("1732050807568877293527446341505872366943", "1" + zeros(39)));
    EXPECT_EQ(squareRoot(Rational(1, 2)), fraction("7071067811865475244008443621048490392848", "1" + zeros(40)));
}

TEST(Roots, SquareRootsOfPerfectSquaresAreExact) {
    EXPECT_EQ(squareRoot(0), Rational(0));
    EXPECT_EQ(squareRoot(1), Rational(1));
    EXPECT_EQ(squareRoot(144), Rational(12));
    EXPECT_EQ(squareRoot(Rational(9, 4)), Rational(3, 2));
    EXPECT_EQ(squareRoot(Rational(4, 9)), Rational(2, 3));
    EXPECT_EQ(squareRoot(Rational(1, 49)), Rational(1, 7));
    EXPECT_EQ(squareRoot(fraction("1" + zeros(100), "1")), fraction("1" + zeros(50), "1"));
}

TEST(Roots, TinyAndHugeNumbers) {
    EXPECT_EQ(squareRoot(fraction("2", "1" + zeros(80))), squareRoot(2) * fraction("1", "1" + zeros(40)));
    EXPECT_EQ(squareRoot(fraction("2" + zeros(80), "1")), squareRoot(2) * fraction("1" + zeros(40), "1"));
    EXPECT_EQ(squareRoot(fraction("2" + zeros(400), "1")), squareRoot(2) * fraction("1" + zeros(200), "1"));
    EXPECT_EQ(squareRoot(fraction("1", "1" + zeros(600))), fraction("1", "1" + zeros(300)));
    const Rational half(1, 2);
    EXPECT_EQ(productOfPowers({{fraction("1" + zeros(200), "1"), half}, {fraction("1", "1" + zeros(200)), half}}), Rational(1));
    EXPECT_EQ(productOfPowers({{fraction("4" + zeros(60), "1"), half}}), fraction("2" + zeros(30), "1"));
}

TEST(Roots, ProductsOfPerfectPowersAreExact) {
    const Rational half(1, 2);
    const Rational third(1, 3);
    EXPECT_EQ(productOfPowers({{4, half}, {9, half}}), Rational(6));
    EXPECT_EQ(productOfPowers({{2, third}, {4, third}, {8, third}}), Rational(4));
    EXPECT_EQ(productOfPowers({{16, Rational(3, 4)}}), Rational(8));
    EXPECT_EQ(productOfPowers({{Rational(9, 4), half}}), Rational(3, 2));
    EXPECT_EQ(productOfPowers({{4, -half}}), half);
    EXPECT_EQ(productOfPowers({{1, 7}, {1, third}}), Rational(1));
    EXPECT_EQ(productOfPowers({{5, 0}}), Rational(1));
    EXPECT_EQ(productOfPowers({}), Rational(1));
}

TEST(Roots, ProductsThatNoFractionIsHaveFortyDigits) {
    EXPECT_EQ(productOfPowers({{2, Rational(1, 2)}}), squareRoot(2));
    EXPECT_EQ(productOfPowers({{2, Rational(1, 3)}}), fraction("1259921049894873164767210607278228350570", "1" + zeros(39)));
    EXPECT_EQ(productOfPowers({{2, Rational(1, 3)}, {3, Rational(2, 3)}}), productOfPowers({{18, Rational(1, 3)}}));
}

TEST(Roots, WhatHasNoRootIsAProgrammingMistake) {
    EXPECT_THROW(static_cast<void>(squareRoot(-1)), std::domain_error);
    EXPECT_THROW(static_cast<void>(productOfPowers({{4, 1}, {0, 1}})), std::domain_error);
    EXPECT_THROW(static_cast<void>(productOfPowers({{-2, 1}})), std::domain_error);
}

Rational anyPositive() {
    const Rational value = *anyRational();
    RC_PRE(!value.isZero());
    return value.sign() < 0 ? -value : value;
}

RC_GTEST_PROP(RootsProperties, TheSquareOfARootIsTheNumberToManyDigits, ()) {
    const Rational value = anyPositive();
    const Rational root = squareRoot(value);
    const Rational off = root * root / value - 1;
    RC_ASSERT((off.sign() < 0 ? -off : off) < fraction("1", "1" + zeros(38)));
}

RC_GTEST_PROP(RootsProperties, TheRootOfASquareIsExact, ()) {
    const Rational value = anyPositive();
    RC_ASSERT(squareRoot(value * value) == value);
}

RC_GTEST_PROP(RootsProperties, ExponentsThatAddUpToOneGiveAMean, ()) {
    const int weight = *rc::gen::inRange(1, 10);
    const Rational share(weight, 10);
    const Rational low = *rc::gen::inRange(1, 100);
    const Rational high = low + *rc::gen::inRange(1, 100);
    const Rational mean = productOfPowers({{low, share}, {high, 1 - share}});
    RC_ASSERT(low < mean);
    RC_ASSERT(mean < high);
    RC_ASSERT(mean < share * low + (1 - share) * high);
}

}  // namespace
}  // namespace matang::base

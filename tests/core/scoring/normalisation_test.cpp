// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Normalisation;
using testing::figure;
using testing::finished;
using testing::flatRubric;
using testing::marksOf;
using testing::plainScale;
using testing::RecordBuilder;
using testing::Relation;
using testing::RubricBuilder;
using testing::scoreWith;
using testing::warningsOf;

using Direction = rubric::Quantity::Direction;
using Method = Normalisation::Method;
using Texts = std::vector<std::string>;

/// One indicator whose amounts become values from 1 to 5.
RubricBuilder measuring(Method method, Direction direction = Direction::Up, const rubric::Scale& scale = plainScale(1, 5)) {
    RubricBuilder builder = flatRubric(1, scale);
    builder.at("I1").quantity.emplace();
    builder.at("I1").quantity->direction = direction;
    builder.at("I1").normalisation.method = method;
    return builder;
}

/// Per cent of a target, from 0 to 100.
RubricBuilder aimingAt(const Rational& target, Direction direction = Direction::Up) {
    RubricBuilder builder = measuring(Method::PercentOfTarget, direction, plainScale(0, 100));
    builder.at("I1").quantity->target = target;
    return builder;
}

ScoreCard cardAt(const RubricBuilder& builder, const Rational& amount, const std::vector<Rational>& cohort = {}, int year = 2025) {
    auto record = marksOf({amount}).record;
    record.assessment.year = year;
    Circumstances circumstances;
    circumstances.cohort.emplace_back(1, cohort);
    return scoreWith(finished(builder), record, circumstances);
}

std::string valueAt(const RubricBuilder& builder, const Rational& amount, const std::vector<Rational>& cohort = {}, int year = 2025) {
    const NodeScore score = cardAt(builder, amount, cohort, year).node(1);
    EXPECT_EQ(score.measured, amount);
    return figure(score.value, score.approximate);
}

void expectUndefined(const RubricBuilder& builder, const Rational& amount, const std::vector<Rational>& cohort = {}, int year = 2025) {
    const ScoreCard card = cardAt(builder, amount, cohort, year);
    EXPECT_EQ(card.node(1).value, std::nullopt);
    EXPECT_EQ(card.node(1).measured, amount);
    EXPECT_EQ(card.node(1).filled, 0);
    EXPECT_FALSE(card.node(1).approximate);
    EXPECT_EQ(card.index().value, std::nullopt);
    EXPECT_EQ(warningsOf(card), Texts{"warning: normalisation-undefined: node=I1 amount=" + base::formatExact(amount)});
}

TEST(Normalisation, TheAmountItself) {
    const RubricBuilder builder = measuring(Method::None);
    EXPECT_EQ(valueAt(builder, Rational(7, 3)), "7/3");
    EXPECT_EQ(valueAt(builder, 9), "5");
    EXPECT_EQ(testing::explained(finished(builder), marksOf({3}).record, "I1"), "I1 single-mark [Ani 3] = 3; shown 3.00\n");
    EXPECT_EQ(testing::explained(finished(builder), marksOf({9}).record, "I1"),
              "I1 single-mark [Ani 9] = 9; step-normalised-clamped amount=9 -> 5; shown 5.00\n");
}

TEST(Normalisation, Linear) {
    RubricBuilder builder = measuring(Method::Linear);
    builder.at("I1").normalisation.times = Rational(1, 20);
    builder.at("I1").normalisation.plus = 1;
    EXPECT_EQ(valueAt(builder, 50), "3.5");
    EXPECT_EQ(valueAt(builder, -40), "1");
    EXPECT_EQ(valueAt(builder, 81), "5");
    EXPECT_EQ(testing::explained(finished(builder), marksOf({50}).record, "I1"),
              "I1 single-mark [Ani 50] = 50; step-normalised amount=50 -> 3.5; shown 3.50\n");
    EXPECT_EQ(testing::explained(finished(builder), marksOf({81}).record, "I1"),
              "I1 single-mark [Ani 81] = 81; step-normalised-clamped amount=81 -> 5; shown 5.00\n");
}

TEST(Normalisation, BetweenTwoEnds) {
    RubricBuilder up = measuring(Method::MinMax);
    up.at("I1").normalisation.low = 20;
    up.at("I1").normalisation.high = 120;
    EXPECT_EQ(valueAt(up, 20), "1");
    EXPECT_EQ(valueAt(up, 95), "4");
    EXPECT_EQ(valueAt(up, 120), "5");
    EXPECT_EQ(valueAt(up, 0), "1");
    EXPECT_EQ(valueAt(up, 500), "5");
    RubricBuilder down = up;
    down.at("I1").quantity->direction = Direction::Down;
    EXPECT_EQ(valueAt(down, 20), "5");
    EXPECT_EQ(valueAt(down, 95), "2");
    EXPECT_EQ(valueAt(down, 500), "1");
}

TEST(Normalisation, BetweenTheEndsOfTheCohort) {
    RubricBuilder builder = measuring(Method::MinMax);
    EXPECT_EQ(valueAt(builder, 60, {110, 10, 60}), "3");
    EXPECT_EQ(valueAt(builder, 110, {110, 10, 60, 110}), "5");
    builder.at("I1").normalisation.low = 0;
    EXPECT_EQ(valueAt(builder, 60, {80, 10, 60}), "4");
    expectUndefined(measuring(Method::MinMax), 60, {60});
    expectUndefined(measuring(Method::MinMax), 60, {60, 60, 60});
    expectUndefined(measuring(Method::MinMax), 60);
}

TEST(Normalisation, PercentOfTarget) {
    EXPECT_EQ(valueAt(aimingAt(80), 40), "50");
    EXPECT_EQ(valueAt(aimingAt(80), 100), "100");
    EXPECT_EQ(valueAt(aimingAt(80, Direction::Down), 160), "50");
    EXPECT_EQ(valueAt(aimingAt(80, Direction::Down), 40), "100");
    EXPECT_EQ(valueAt(aimingAt(80, Direction::Down), 0), "100");
    EXPECT_EQ(valueAt(aimingAt(50, Direction::Target), 60), "80");
    EXPECT_EQ(valueAt(aimingAt(50, Direction::Target), 40), "80");
    EXPECT_EQ(valueAt(aimingAt(50, Direction::Target), 50), "100");
    EXPECT_EQ(valueAt(aimingAt(50, Direction::Target), 110), "0");
    expectUndefined(aimingAt(0), 40);
    expectUndefined(measuring(Method::PercentOfTarget), 40);
}

TEST(Normalisation, PercentAboveTheScale) {
    RubricBuilder builder = aimingAt(80);
    builder.at("I1").normalisation.cap = 120;
    EXPECT_EQ(valueAt(builder, 92), "115");
    EXPECT_EQ(valueAt(builder, 100), "120");
    builder.at("I1").normalisation.cap = 90;
    EXPECT_EQ(valueAt(builder, 80), "90");
    builder.at("I1").normalisation.cap.reset();
    builder.at("I1").normalisation.capped = false;
    EXPECT_EQ(valueAt(builder, 200), "250");
    EXPECT_EQ(valueAt(builder, -8), "0");
}

TEST(Normalisation, TargetsByYear) {
    RubricBuilder builder = aimingAt(50);
    builder.at("I1").quantity->targetsByYear = {{2024, 80}, {2026, 100}};
    EXPECT_EQ(valueAt(builder, 40, {}, 2023), "80");
    EXPECT_EQ(valueAt(builder, 40, {}, 2024), "50");
    EXPECT_EQ(valueAt(builder, 40, {}, 2025), "50");
    EXPECT_EQ(valueAt(builder, 40, {}, 2027), "40");
    builder.at("I1").quantity->target.reset();
    expectUndefined(builder, 40, {}, 2023);
}

TEST(Normalisation, TheFirstStepOfALadderThatHolds) {
    RubricBuilder builder = measuring(Method::Ladder);
    builder.at("I1").normalisation.ladder = {{Relation::AtLeast, 80, 5},
                                             {Relation::Above, 60, 4},
                                             {Relation::Equal, 60, 3},
                                             {Relation::AtMost, 10, 1},
                                             {Relation::Below, 90, 2}};
    EXPECT_EQ(valueAt(builder, 80), "5");
    EXPECT_EQ(valueAt(builder, Rational(7999, 100)), "4");
    EXPECT_EQ(valueAt(builder, Rational(6001, 100)), "4");
    EXPECT_EQ(valueAt(builder, 60), "3");
    EXPECT_EQ(valueAt(builder, 59), "2");
    EXPECT_EQ(valueAt(builder, 10), "1");
    builder.at("I1").normalisation.ladder.pop_back();
    expectUndefined(builder, 59);
    builder.at("I1").normalisation.otherwise = Rational(5, 2);
    EXPECT_EQ(valueAt(builder, 59), "2.5");
}

TEST(Normalisation, WordsByTheirNumbers) {
    RubricBuilder builder = measuring(Method::Map, Direction::None);
    builder.at("I1").quantity->categories = {{1, testing::english("WTP")}, {2, testing::english("WDP")}, {3, testing::english("TMP")}};
    builder.at("I1").normalisation.mapped = {{1, 5}, {2, 3}};
    EXPECT_EQ(valueAt(builder, 1), "5");
    EXPECT_EQ(valueAt(builder, 2), "3");
    expectUndefined(builder, 3);
    builder.at("I1").normalisation.otherwise = 1;
    EXPECT_EQ(valueAt(builder, 3), "1");
}

TEST(Normalisation, ZScore) {
    RubricBuilder builder = measuring(Method::ZScore);
    builder.at("I1").normalisation.plus = 3;
    EXPECT_EQ(valueAt(builder, 30, {10, 20, 30}), "~4.224745");
    EXPECT_EQ(valueAt(builder, 20, {10, 20, 30}), "~3.000000");
    EXPECT_EQ(valueAt(builder, 30, {10, 10, 30, 30}), "~4.000000");
    builder.at("I1").normalisation.times = Rational(1, 2);
    EXPECT_EQ(valueAt(builder, 10, {10, 10, 30, 30}), "~2.500000");
    builder.at("I1").quantity->direction = Direction::Down;
    EXPECT_EQ(valueAt(builder, 10, {10, 10, 30, 30}), "~3.500000");
    expectUndefined(builder, 10, {10});
    expectUndefined(builder, 10, {10, 10});
    expectUndefined(builder, 10);
}

TEST(Normalisation, ShareOfTheOthersThatAreNotBetter) {
    RubricBuilder builder = measuring(Method::Percentile);
    builder.at("I1").normalisation.times = 3;
    builder.at("I1").normalisation.plus = 1;
    const std::vector<Rational> cohort = {10, 20, 20, 30};
    EXPECT_EQ(valueAt(builder, 30, cohort), "4");
    EXPECT_EQ(valueAt(builder, 20, cohort), "3");
    EXPECT_EQ(valueAt(builder, 10, cohort), "1");
    EXPECT_EQ(valueAt(builder, 10, {10, 10, 10}), "4");
    builder.at("I1").quantity->direction = Direction::Down;
    EXPECT_EQ(valueAt(builder, 30, cohort), "1");
    EXPECT_EQ(valueAt(builder, 10, cohort), "4");
    expectUndefined(builder, 10, {10});
}

TEST(Normalisation, PlaceInTheCohort) {
    RubricBuilder builder = measuring(Method::Rank);
    builder.at("I1").normalisation.times = -1;
    builder.at("I1").normalisation.plus = 6;
    const std::vector<Rational> cohort = {10, 20, 20, 30};
    EXPECT_EQ(valueAt(builder, 30, cohort), "5");
    EXPECT_EQ(valueAt(builder, 20, cohort), "4");
    EXPECT_EQ(valueAt(builder, 10, cohort), "2");
    EXPECT_EQ(valueAt(builder, 10, {10}), "5");
    builder.at("I1").quantity->direction = Direction::Down;
    EXPECT_EQ(valueAt(builder, 10, cohort), "5");
    EXPECT_EQ(valueAt(builder, 30, cohort), "2");
    expectUndefined(builder, 10);
}

TEST(Normalisation, OfWhatAPanelMeasured) {
    RubricBuilder builder = measuring(Method::Linear);
    builder.at("I1").normalisation.times = Rational(1, 10);
    RecordBuilder marks;
    marks.mark("I1", 20, "final", "A").mark("I1", 40, "final", "B").mark("I1", 36, "final", "C");
    EXPECT_EQ(testing::explained(finished(builder), marks.record, "I1"),
              "I1 panel-mean [A 20, B 40, C 36] = 32; step-normalised amount=32 -> 3.2; shown 3.20\n");
    builder.at("I1").combination = rubric::Combination::Median;
    EXPECT_EQ(testing::explained(finished(builder), marks.record, "I1"),
              "I1 panel-median [A 20, B 40, C 36] = 36; step-normalised amount=36 -> 3.6; shown 3.60\n");
}

TEST(Normalisation, AmountsHaveBoundsOfTheirOwn) {
    RubricBuilder builder = measuring(Method::MinMax);
    builder.at("I1").normalisation.low = 0;
    builder.at("I1").normalisation.high = 100;
    builder.at("I1").quantity->from = 0;
    EXPECT_EQ(warningsOf(cardAt(builder, 250)), Texts{});
    EXPECT_EQ(warningsOf(cardAt(builder, -1)), Texts{"warning: amount-outside: node=I1 value=-1 from=0 to="});
    builder.at("I1").quantity->to = 100;
    EXPECT_EQ(warningsOf(cardAt(builder, Rational(201, 2))), Texts{"warning: amount-outside: node=I1 value=100.5 from=0 to=100"});
}

TEST(Normalisation, NothingMeasuredCountsOnceTheAssessmentHasBegun) {
    RubricBuilder builder = flatRubric(2, plainScale(1, 5));
    builder.at("I1").quantity.emplace();
    builder.at("I1").normalisation.method = Method::Linear;
    builder.at("I1").normalisation.missing = 1;
    const auto rubric = finished(builder);
    EXPECT_EQ(testing::textOf(rubric, testing::scoreOf(rubric, {})),
              "index - covers 0 filled 0/2\nI1 - covers 0 filled 0/1\nI2 - covers 0 filled 0/1\n");
    const auto record = RecordBuilder().mark("I2", 4).record;
    EXPECT_EQ(testing::textOf(rubric, testing::scoreOf(rubric, record)), "index 2.5 adds 2.5 filled 2/2\nI1 1 adds 0.5\nI2 4 adds 2\n");
    EXPECT_EQ(testing::explained(rubric, record, "I1"), "I1 from-elsewhere = -; step-nothing-measured -> 1; shown 1.00\n");
    EXPECT_EQ(testing::scoreOf(rubric, marksOf({3}).record).node(1).value, Rational(3));
}

// Marks on which nobody agrees are not nothing.
TEST(Normalisation, DissentIsNotNothingMeasured) {
    RubricBuilder builder = measuring(Method::Linear);
    builder.at("I1").normalisation.missing = 1;
    builder.rubric.combination = rubric::Combination::Consensus;
    const auto rubric = finished(builder);
    const ScoreCard card = testing::scoreOf(rubric, RecordBuilder().mark("I1", 2, "final", "A").mark("I1", 3, "final", "B").record);
    EXPECT_EQ(card.node(1).value, std::nullopt);
    EXPECT_EQ(warningsOf(card), Texts{"warning: consensus-missing: node=I1"});
}

}  // namespace
}  // namespace matang::scoring

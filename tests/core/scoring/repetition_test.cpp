// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::explanationOf;
using testing::finished;
using testing::flatRubric;
using testing::RecordBuilder;
using testing::repeated;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::textOf;
using testing::treeOf;
using testing::warningsOf;

using Combine = rubric::Repetition::Combine;
using Texts = std::vector<std::string>;

/// R is repeated, with the indicators Q1 and Q2; I1 stands beside it. R and I1 weigh the same.
RubricBuilder repeating(Combine combine, int number = 1, int atLeast = 0, const std::vector<std::string>& fixed = {}) {
    RubricBuilder builder = flatRubric(0);
    builder.domain("R", std::nullopt).indicator("Q1", std::nullopt, "R").indicator("Q2", std::nullopt, "R");
    builder.indicator("I1", std::nullopt, "index");
    builder.at("R").repetition = repeated(combine, number, atLeast, fixed);
    return builder;
}

/// Both questions of a unit with the same mark.
RecordBuilder& unit(RecordBuilder& marks, const std::string& name, const Rational& value) {
    return marks.mark("Q1", value).inUnit(name).mark("Q2", value).inUnit(name);
}

RecordBuilder unitsWith(const std::vector<Rational>& values) {
    RecordBuilder marks;
    for (std::size_t at = 0; at < values.size(); ++at) {
        unit(marks, std::string(1, static_cast<char>('a' + at)), values[at]);
    }
    return marks;
}

std::string valueOf(const RubricBuilder& builder, const std::vector<Rational>& values) {
    return testing::figure(scoreOf(finished(builder), unitsWith(values).record).node(1).value);
}

TEST(Repetition, EveryWayToCombineUnits) {
    const std::vector<Rational> values = {10, 40, 20, 30, 60};
    EXPECT_EQ(valueOf(repeating(Combine::Mean), values), "32");
    EXPECT_EQ(valueOf(repeating(Combine::Sum), values), "160");
    EXPECT_EQ(valueOf(repeating(Combine::Best, 2), values), "50");
    EXPECT_EQ(valueOf(repeating(Combine::Best, 9), values), "32");
    EXPECT_EQ(valueOf(repeating(Combine::SumOverLarger, 10), values), "16");
    EXPECT_EQ(valueOf(repeating(Combine::Minimum), values), "10");
    EXPECT_EQ(valueOf(repeating(Combine::Maximum), values), "60");
    EXPECT_EQ(valueOf(repeating(Combine::Median), values), "30");
    EXPECT_EQ(valueOf(repeating(Combine::Median), {10, 40}), "25");
}

// The innovation index divides by ten or by the number of innovations, whichever is larger.
TEST(Repetition, SumOverTheLargerOfTwoNumbers) {
    EXPECT_EQ(valueOf(repeating(Combine::SumOverLarger, 10), std::vector<Rational>(9, 80)), "72");
    EXPECT_EQ(valueOf(repeating(Combine::SumOverLarger, 10), std::vector<Rational>(10, 80)), "80");
    EXPECT_EQ(valueOf(repeating(Combine::SumOverLarger, 10), std::vector<Rational>(12, 80)), "80");
    EXPECT_EQ(valueOf(repeating(Combine::SumOverLarger, 10), {80}), "8");
}

TEST(Repetition, AWholeCard) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    marks.mark("Q1", 10).inUnit("b").mark("Q2", 30).inUnit("b").mark("Q1", 50).inUnit("a").checked().mark("Q2", 70).inUnit("a").mark("I1",
                                                                                                                                     80);
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(textOf(rubric, card),
              "index 60 adds 60 filled 5/5 verified 1\n"
              "R 40 adds 20 filled 4/4 verified 1\n"
              "Q1 30 adds 7.5 filled 2/2 verified 1\n"
              "Q2 50 adds 12.5 filled 2/2\n"
              "I1 80 adds 40\n"
              "  a: R 60 filled 2/2 verified 1\n"
              "  a: Q1 50 verified 1\n"
              "  a: Q2 70\n"
              "  b: R 20 filled 2/2\n"
              "  b: Q1 10\n"
              "  b: Q2 30\n");
    EXPECT_TRUE(card.complete());
    EXPECT_EQ(warningsOf(card), Texts{});
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, marks.record)),
              "index weighted-mean [R 40 x 50, I1 80 x 50] = 60; shown 60.00\n"
              "  R units-mean 1 [a 60, b 20] = 40; shown 40.00\n"
              "    R of a weighted-mean [Q1 50 x 50, Q2 70 x 50] = 60; shown 60.00\n"
              "      Q1 of a single-mark [Ani 50] = 50; shown 50.00\n"
              "      Q2 of a single-mark [Ani 70] = 70; shown 70.00\n"
              "    R of b weighted-mean [Q1 10 x 50, Q2 30 x 50] = 20; shown 20.00\n"
              "      Q1 of b single-mark [Ani 10] = 10; shown 10.00\n"
              "      Q2 of b single-mark [Ani 30] = 30; shown 30.00\n"
              "  I1 single-mark [Ani 80] = 80; shown 80.00\n");
}

TEST(Repetition, OnlyTheBestUnitsCountBelowToo) {
    const auto rubric = finished(repeating(Combine::Best, 1));
    RecordBuilder marks;
    marks.mark("Q1", 10).inUnit("a").mark("Q2", 90).inUnit("a").mark("Q1", 30).inUnit("b").mark("Q2", 40).inUnit("b");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(testing::figure(card.node(1).value) + " " + testing::figure(card.node(2).value) + " " + testing::figure(card.node(3).value),
              "50 10 90");
    EXPECT_EQ(card.node(2).contribution, std::nullopt);
}

TEST(Repetition, SumsBelowAddUpToTheSumAbove) {
    RubricBuilder builder = repeating(Combine::SumOverLarger, 4);
    builder.at("R").aggregation = rubric::Aggregation::Sum;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    marks.mark("Q1", 10).inUnit("a").mark("Q2", 20).inUnit("a").mark("Q1", 30).inUnit("b").mark("Q2", 40).inUnit("b").mark("I1", 0);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 12.5 adds 12.5 filled 5/5\n"
              "R 25 adds 12.5 filled 4/4\n"
              "Q1 10 adds 5 filled 2/2\n"
              "Q2 15 adds 7.5 filled 2/2\n"
              "I1 0 adds 0\n"
              "  a: R 30 filled 2/2\n  a: Q1 10\n  a: Q2 20\n"
              "  b: R 70 filled 2/2\n  b: Q1 30\n  b: Q2 40\n");
}

TEST(Repetition, UnitsThatAreNotFinished) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", 60).mark("Q1", 20).inUnit("b").mark("I1", 80);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 440/7 adds 440/7 covers 0.875 filled 4/5\n"
              "R 40 adds 20 covers 0.75 filled 3/4\n"
              "Q1 40 adds 10 filled 2/2\n"
              "Q2 60 adds 15 covers 0.5 filled 1/2\n"
              "I1 80 adds 40\n"
              "  a: R 60 filled 2/2\n  a: Q1 60\n  a: Q2 60\n"
              "  b: R 20 covers 0.5 filled 1/2\n  b: Q1 20\n  b: Q2 - covers 0 filled 0/1\n");
}

TEST(Repetition, FewerUnitsThanThereMustBe) {
    const auto rubric = finished(repeating(Combine::Mean, 1, 4));
    const ScoreCard card = scoreOf(rubric, unitsWith({40, 60, 80}).record);
    EXPECT_EQ(card.node(1).value, Rational(60));
    EXPECT_EQ(card.node(1).coverage, Rational(3, 4));
    EXPECT_TRUE(scoreOf(rubric, unitsWith({40, 60, 80, 20}).record).node(1).complete());
    EXPECT_TRUE(scoreOf(rubric, unitsWith({40, 60, 80, 20, 0}).record).node(1).complete());
}

TEST(Repetition, WithoutUnits) {
    const auto rubric = finished(repeating(Combine::Mean));
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, RecordBuilder().mark("I1", 80).record)),
              "index 80 adds 80 covers 0.5 filled 1/3\n"
              "R - covers 0 filled 0/2\n"
              "Q1 - covers 0 filled 0/1\nQ2 - covers 0 filled 0/1\n"
              "I1 80 adds 40\n");
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, {}, "R")), "R not-set = -\n");
}

TEST(Repetition, FixedUnitsStandInTheirOrderAndAreAllAskedFor) {
    const auto rubric = finished(repeating(Combine::Mean, 1, 0, {"water", "air"}));
    RecordBuilder marks;
    unit(marks, "air", 60);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 60 adds 60 covers 0.25 filled 2/5\n"
              "R 60 adds 30 covers 0.5 filled 2/4\n"
              "Q1 60 adds 15 covers 0.5 filled 1/2\n"
              "Q2 60 adds 15 covers 0.5 filled 1/2\n"
              "I1 - covers 0 filled 0/1\n"
              "  water: R - covers 0 filled 0/2\n  water: Q1 - covers 0 filled 0/1\n  water: Q2 - covers 0 filled 0/1\n"
              "  air: R 60 filled 2/2\n  air: Q1 60\n  air: Q2 60\n");
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, {}, "R")).substr(0, 60), "R not-set [water - covers 0 left out, air - covers 0 left ou");
}

TEST(Repetition, AUnitThatTheRubricDoesNotHave) {
    const auto rubric = finished(repeating(Combine::Mean, 1, 0, {"water", "air"}));
    RecordBuilder marks;
    unit(marks, "air", 60);
    unit(marks, "earth", 10).reportedInUnit("fire", "R", "20");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, Rational(60));
    EXPECT_EQ(warningsOf(card), (Texts{"warning: unit-unknown: node=R unit=fire known=water, air",
                                       "warning: unit-unknown: node=Q1 unit=earth known=water, air",
                                       "warning: unit-unknown: node=Q2 unit=earth known=water, air"}));
}

TEST(Repetition, FiguresWithoutTheirUnitAndUnitsWithoutPlace) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", 60).mark("Q1", 0).mark("I1", 80).inUnit("a").reported("Q2", "5").reportedInUnit("b", "index", "70");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, Rational(60));
    EXPECT_EQ(card.index().value, Rational(60));
    EXPECT_EQ(card.units.size(), 1U);
    EXPECT_EQ(warningsOf(card), (Texts{"warning: unit-missing: node=Q2 repeated=R", "warning: unit-misplaced: node=index unit=b",
                                       "warning: unit-missing: node=Q1 repeated=R", "warning: unit-misplaced: node=I1 unit=a"}));
}

TEST(Repetition, APublishedFigureForAllUnitsTogether) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", 60);
    unit(marks, "b", 20).reported("R", "45.00");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, Rational(45));
    EXPECT_EQ(card.node(1).computed, Rational(40));
    EXPECT_EQ(card.node(1).source, ValueSource::Reported);
    EXPECT_EQ(warningsOf(card), Texts{"warning: reported-differs: node=R reported=45.00 computed=40.00"});
    EXPECT_EQ(textOf(rubric, explanationOf(rubric, marks.record, "R")),
              "R reported 1 [a 60, b 20] = 40; shown 45.00; source letter; beside 40\n");
    // One that stands alone, or beside units that are not finished, is held against nothing.
    EXPECT_EQ(warningsOf(scoreOf(rubric, RecordBuilder().reported("R", "45.00").record)), Texts{});
    EXPECT_EQ(warningsOf(scoreOf(rubric, RecordBuilder().mark("Q1", 10).inUnit("a").reported("R", "45.00").record)), Texts{});
}

TEST(Repetition, APublishedFigureForOneUnit) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", 60).reportedInUnit("b", "R", "82.50");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, Rational(285, 4));
    EXPECT_EQ(card.node(1).coverage, Rational(1));
    EXPECT_EQ(card.units[1].nodes[0].source, ValueSource::Reported);
}

TEST(Repetition, WhatIsTypedInForAUnitIsLookedAt) {
    RubricBuilder builder = repeating(Combine::Mean);
    builder.at("Q2").combination = rubric::Combination::Consensus;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    marks.mark("Q1", 140).inUnit("a").mark("Q2", 3, "final", "A").inUnit("a").mark("Q2", 4, "final", "B").inUnit("a");
    unit(marks, "b", 60).reportedInUnit("b", "R", "61.00").reportedInUnit("b", "Q1", "60").reportedInUnit("c", "Q1", "-1");
    EXPECT_EQ(warningsOf(scoreOf(rubric, marks.record)),
              (Texts{"warning: value-above-scale: node=Q1 value=140 from=0 to=100 unit=a", "warning: consensus-missing: node=Q2 unit=a",
                     "warning: value-below-scale: node=Q1 value=-1 from=0 to=100 unit=c"}));
    marks = {};
    EXPECT_EQ(warningsOf(scoreOf(rubric, unit(marks, "b", 60).reportedInUnit("b", "R", "61.00").record)),
              Texts{"warning: reported-differs: node=R reported=61.00 computed=60.00 unit=b"});
}

TEST(Repetition, StagesAreCarriedWithinAUnit) {
    const auto rubric = finished(repeating(Combine::Mean));
    RecordBuilder marks;
    marks.mark("Q1", 10, "self")
        .inUnit("a")
        .mark("Q1", 50)
        .inUnit("b")
        .mark("Q2", 30, "self")
        .inUnit("a")
        .mark("Q2", 70, "document")
        .inUnit("a");
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(textOf(rubric, card).substr(textOf(rubric, card).find("  a:")),
              "  a: R 40 filled 2/2\n  a: Q1 10 carried self\n  a: Q2 70 carried document\n"
              "  b: R 50 covers 0.5 filled 1/2\n  b: Q1 50\n  b: Q2 - covers 0 filled 0/1\n");
    EXPECT_EQ(scoreOf(rubric, marks.record, "self").node(1).value, Rational(20));
    EXPECT_EQ(scoreOf(rubric, marks.record, "self").units.size(), 1U);
}

TEST(Repetition, TheWholeIndexMayBeRepeated) {
    RubricBuilder builder = flatRubric(2);
    builder.at("index").repetition = repeated(Combine::Mean);
    builder.at("index").bonuses = {{testing::always(), 1, testing::english("Once")}};
    const auto rubric = finished(builder);
    RecordBuilder marks;
    marks.mark("I1", 10).inUnit("x").mark("I2", 30).inUnit("x").mark("I1", 50).inUnit("y").mark("I2", 50).inUnit("y");
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 36 adds 36 filled 4/4\n"
              "I1 30 adds 15 filled 2/2\nI2 40 adds 20 filled 2/2\n"
              "  x: index 20 filled 2/2\n  x: I1 10\n  x: I2 30\n"
              "  y: index 50 filled 2/2\n  y: I1 50\n  y: I2 50\n");
}

}  // namespace
}  // namespace matang::scoring

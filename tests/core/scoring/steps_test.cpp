// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::always;
using testing::english;
using testing::explained;
using testing::finished;
using testing::flatRubric;
using testing::marksOf;
using testing::never;
using testing::RecordBuilder;
using testing::Relation;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::textOf;
using testing::valueOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

TEST(Steps, StretchingAPointScale) {
    RubricBuilder builder = flatRubric(2);
    builder.at("index").aggregation = rubric::Aggregation::Sum;
    builder.at("index").adjustment.times = Rational(100, 86);
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({20, 23}).record)),
              "index 50 adds 50 filled 2/2\n"
              "I1 20 adds 1000/43\nI2 23 adds 1150/43\n");
    EXPECT_EQ(explained(rubric, marksOf({20, 23}).record, "index"),
              "index sum [I1 20 x 50, I2 23 x 50] = 43; step-times times=50/43 -> 50; shown 50.00\n");
}

TEST(Steps, BonusesThatHold) {
    RubricBuilder builder = flatRubric(2);
    builder.at("index").bonuses = {{valueOf(builder, "I1", Relation::AtLeast, 50), 3, english("Innovation")},
                                   {never(), 5, english("Never")},
                                   {valueOf(builder, "I2", Relation::Below, 50), -1, english("Late")}};
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({60, 40}).record)), "index 52 adds 52 filled 2/2\nI1 60 adds 30\nI2 40 adds 20\n");
    EXPECT_EQ(explained(rubric, marksOf({60, 40}).record, "index"),
              "index weighted-mean [I1 60 x 50, I2 40 x 50] = 50; step-bonus plus=3 name=Innovation -> 53; "
              "step-bonus plus=-1 name=Late -> 52; shown 52.00\n");
    EXPECT_EQ(explained(rubric, marksOf({40, 60}).record, "index"), "index weighted-mean [I1 40 x 50, I2 60 x 50] = 50; shown 50.00\n");
}

TEST(Steps, FloorAndCap) {
    RubricBuilder builder = flatRubric(1);
    builder.at("index").adjustment.atLeast = 20;
    builder.at("index").adjustment.atMost = 80;
    const auto rubric = finished(builder);
    const auto text = [&](int mark) { return textOf(rubric, scoreOf(rubric, marksOf({mark}).record)); };
    EXPECT_EQ(text(10), "index 20 adds 20 limited\nI1 10\n");
    EXPECT_EQ(text(20), "index 20 adds 20\nI1 20 adds 20\n");
    EXPECT_EQ(text(80), "index 80 adds 80\nI1 80 adds 80\n");
    EXPECT_EQ(text(81), "index 80 adds 80 limited\nI1 81\n");
    EXPECT_EQ(explained(rubric, marksOf({10}).record, "index"),
              "index weighted-mean [I1 10 x 100] = 10; step-floor bound=20 -> 20; shown 20.00\n");
    EXPECT_EQ(explained(rubric, marksOf({81}).record, "index"),
              "index weighted-mean [I1 81 x 100] = 81; step-cap bound=80 -> 80; shown 80.00\n");
}

TEST(Steps, ALimitTakesEffectWhereItsConditionHolds) {
    RubricBuilder builder = flatRubric(2);
    builder.at("index").limits = {{valueOf(builder, "I2", Relation::Below, 30), 55, english("Veto")},
                                  {valueOf(builder, "I2", Relation::Below, 10), 25, english("Second veto")}};
    const auto rubric = finished(builder);
    const auto text = [&](int first, int second) { return textOf(rubric, scoreOf(rubric, marksOf({first, second}).record)); };
    EXPECT_EQ(text(90, 30), "index 60 adds 60 filled 2/2\nI1 90 adds 45\nI2 30 adds 15\n");
    EXPECT_EQ(text(100, 20), "index 55 adds 55 filled 2/2 limited\nI1 100\nI2 20\n");
    EXPECT_EQ(text(80, 20), "index 50 adds 50 filled 2/2\nI1 80 adds 40\nI2 20 adds 10\n");
    EXPECT_EQ(explained(rubric, marksOf({100, 20}).record, "index"),
              "index weighted-mean [I1 100 x 50, I2 20 x 50] = 60; step-limit bound=55 name=Veto -> 55; shown 55.00\n");
    EXPECT_EQ(explained(rubric, marksOf({100, 0}).record, "index"),
              "index weighted-mean [I1 100 x 50, I2 0 x 50] = 50; step-limit bound=25 name=Second veto -> 25; shown 25.00\n");
}

TEST(Steps, StandInOneOrder) {
    RubricBuilder builder = flatRubric(1);
    rubric::Node& index = builder.at("index");
    index.adjustment = {2, 1, std::nullopt, Rational(90)};
    index.bonuses = {{always(), 5, english("Plus")}};
    index.limits = {{always(), 70, english("Limit")}, {always(), 88, english("Wide")}};
    const auto rubric = finished(builder);
    EXPECT_EQ(
        explained(rubric, marksOf({45}).record, "index"),
        "index weighted-mean [I1 45 x 100] = 45; step-times times=2 -> 90; step-plus plus=1 -> 91; step-bonus plus=5 name=Plus -> 96; "
        "step-cap bound=90 -> 90; step-limit bound=70 name=Limit -> 70; shown 70.00\n");
}

// A floor lifts before a limit lowers.
TEST(Steps, ALimitGoesBelowTheFloor) {
    RubricBuilder builder = flatRubric(1);
    builder.at("index").adjustment.atLeast = 40;
    builder.at("index").limits = {{always(), 30, english("Limit")}};
    EXPECT_EQ(textOf(finished(builder), scoreOf(finished(builder), marksOf({10}).record)), "index 30 adds 30 limited\nI1 10\n");
}

TEST(Steps, WhatChangesNothingIsNoStep) {
    RubricBuilder builder = flatRubric(1);
    builder.at("index").adjustment = {1, 0, Rational(0), Rational(100)};
    builder.at("index").bonuses = {{always(), 0, english("None")}};
    builder.at("index").limits = {{always(), 45, english("Just")}};
    EXPECT_EQ(explained(finished(builder), marksOf({45}).record, "index"), "index weighted-mean [I1 45 x 100] = 45; shown 45.00\n");
}

TEST(Steps, BelowTheIndexToo) {
    RubricBuilder builder = testing::sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.at("D1").limits = {{valueOf(builder, "D2", Relation::AtLeast, 4), 2, english("Veto")}};
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({2, 4, 4, 5}).record)),
              "index 3.5 adds 3.5 filled 4/4\n"
              "D1 2 adds 0.8 filled 2/2 limited\n"
              "I1 2\nI2 4\n"
              "D2 4.5 adds 2.7 filled 2/2\n"
              "I3 4 adds 1.2\nI4 5 adds 1.5\n");
}

TEST(Steps, AReportedFigureIsNotTouched) {
    RubricBuilder builder = flatRubric(1);
    builder.at("index").limits = {{always(), 30, english("Limit")}};
    const auto rubric = finished(builder);
    const auto record = marksOf({60}).reported("index", "58.00").record;
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, record)), "index 58 computed 30 adds 58 limited reported\nI1 60\n");
    EXPECT_EQ(warningsOf(scoreOf(rubric, record)), Texts{"warning: reported-differs: node=index reported=58.00 computed=30.00"});
    EXPECT_EQ(explained(rubric, record, "index"),
              "index reported [I1 60 x 100] = 60; step-limit bound=30 name=Limit -> 30; shown 58.00; source letter; beside 30\n");
}

TEST(Steps, RoundedFiguresOfANodeAreRoundedLast) {
    RubricBuilder builder = testing::sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.roundDomains();
    builder.at("D1").aggregation = rubric::Aggregation::Mean;
    builder.at("D1").bonuses = {{always(), Rational(1, 1000), english("Plus")}};
    const auto rubric = finished(builder);
    const auto record =
        RecordBuilder().mark("I1", 3).mark("I2", 4, "final", "A").mark("I2", 3, "final", "B").mark("I3", 4).mark("I4", 5).record;
    EXPECT_EQ(explained(rubric, record, "D1"),
              "D1 mean [I1 3 x 50, I2 3.5 x 50] = 3.25; step-bonus plus=0.001 name=Plus -> 3.251; rounded; shown 3.25\n");
}

}  // namespace
}  // namespace matang::scoring

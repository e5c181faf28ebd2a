// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

// Other rules inside repeated sub-trees.
namespace matang::scoring {
namespace {

using base::Rational;
using testing::explanationOf;
using testing::finished;
using testing::flatRubric;
using testing::RecordBuilder;
using testing::Relation;
using testing::repeated;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::textOf;
using testing::treeOf;
using testing::valueOf;
using testing::warningsOf;

using Combine = rubric::Repetition::Combine;
using Texts = std::vector<std::string>;

/// R is repeated over A (Q1, Q2) and Q3; I1 stands beside it and counts in nothing. Levels from 1 to 5.
RubricBuilder nested(Combine combine, int number = 1) {
    RubricBuilder builder = flatRubric(0, RubricBuilder::scale(1, 5));
    builder.domain("R", std::nullopt).domain("A", std::nullopt, "R");
    builder.indicator("Q1", std::nullopt, "A").indicator("Q2", std::nullopt, "A").indicator("Q3", std::nullopt, "R");
    builder.indicator("I1", std::nullopt, "index");
    builder.at("I1").counts = false;
    builder.at("R").repetition = repeated(combine, number);
    return builder;
}

RecordBuilder& unit(RecordBuilder& marks, const std::string& name, const std::vector<int>& values) {
    int number = 0;
    for (const int value : values) {
        marks.mark("Q" + std::to_string(++number), value).inUnit(name);
    }
    return marks;
}

TEST(Units, GatesLookAtTheSameUnitAndAtWhatStandsOutside) {
    RubricBuilder builder = nested(Combine::Mean);
    builder.at("Q1").gates = {{3, valueOf(builder, "Q2", Relation::AtLeast, 3)}};
    builder.at("Q3").gates = {{4, valueOf(builder, "I1", Relation::AtLeast, 4)}};
    const auto rubric = finished(builder);
    RecordBuilder marks;
    unit(marks, "a", {5, 3, 3});
    unit(marks, "b", {5, 2, 5}).mark("I1", 3);
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(testing::figure(card.units[0].nodes[2].value) + testing::figure(card.units[1].nodes[2].value), "52");
    EXPECT_EQ(testing::figure(card.units[0].nodes[4].value) + testing::figure(card.units[1].nodes[4].value), "33");
    EXPECT_EQ(warningsOf(card),
              (Texts{"warning: level-gated: node=Q1 level=5 reached=2 unit=b", "warning: level-gated: node=Q3 level=5 reached=3 unit=b"}));
    EXPECT_EQ(textOf(rubric, explanationOf(rubric, marks.record).parts[0].parts[1].parts[1]),
              "Q3 of b single-mark [Ani 5] = 5; step-gated level=5 -> 3; shown 3.00\n");
}

// The level that I1 claims counts, whether it is gated before the units are computed or after.
TEST(Units, GatesLookAtLevelsOutsideBeforeTheirGates) {
    for (const bool reversed : {false, true}) {
        RubricBuilder builder = nested(Combine::Mean);
        builder.at("I1").gates = {{2, testing::never()}};
        builder.at("Q3").gates = {{4, valueOf(builder, "I1", Relation::AtLeast, 4)}};
        auto rubric = finished(builder);
        if (reversed) {
            rubric.order.clear();
            for (int node = static_cast<int>(rubric.nodes.size()) - 1; node >= 0; --node) {
                rubric.order.push_back(node);
            }
        }
        RecordBuilder marks;
        const ScoreCard card = scoreOf(rubric, unit(marks, "a", {1, 1, 5}).mark("I1", 4).record);
        EXPECT_EQ(card.units[0].nodes[4].value, Rational(5));
        EXPECT_EQ(testing::nodeOf(rubric, card, "I1").value, Rational(1));
    }
}

TEST(Units, WhatIsDoneToInnerNodesIsDoneInEveryUnitAndToTheUnitsTogetherOnce) {
    RubricBuilder builder = nested(Combine::Sum);
    builder.at("A").limits = {{valueOf(builder, "Q1", Relation::Below, 2), 2, testing::english("Veto")}};
    builder.at("R").adjustment.times = 2;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    unit(marks, "a", {1, 5, 4});
    unit(marks, "b", {3, 5, 4});
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, marks.record, "R")),
              "R units-sum 1 [a 3, b 4] = 7; step-times times=2 -> 14; shown 14.00\n"
              "  R of a weighted-mean [A 2 x 50, Q3 4 x 50] = 3; shown 3.00\n"
              "    A of a weighted-mean [Q1 1 x 50, Q2 5 x 50] = 3; step-limit bound=2 name=Veto -> 2; shown 2.00\n"
              "      Q1 of a single-mark [Ani 1] = 1; shown 1.00\n"
              "      Q2 of a single-mark [Ani 5] = 5; shown 5.00\n"
              "    Q3 of a single-mark [Ani 4] = 4; shown 4.00\n"
              "  R of b weighted-mean [A 4 x 50, Q3 4 x 50] = 4; shown 4.00\n"
              "    A of b weighted-mean [Q1 3 x 50, Q2 5 x 50] = 4; shown 4.00\n"
              "      Q1 of b single-mark [Ani 3] = 3; shown 3.00\n"
              "      Q2 of b single-mark [Ani 5] = 5; shown 5.00\n"
              "    Q3 of b single-mark [Ani 4] = 4; shown 4.00\n");
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 14 adds 14 filled 6/6\n"
              "R 14 adds 14 filled 6/6\n"
              "A 6 adds 6 filled 4/4 limited\n"
              "Q1 4 filled 2/2\nQ2 10 filled 2/2\n"
              "Q3 8 adds 8 filled 2/2\n"
              "I1 - covers 0 filled 0/1\n"
              "  a: R 3 filled 3/3\n  a: A 2 filled 2/2 limited\n  a: Q1 1\n  a: Q2 5\n  a: Q3 4\n"
              "  b: R 4 filled 3/3\n  b: A 4 filled 2/2\n  b: Q1 3\n  b: Q2 5\n  b: Q3 4\n");
}

TEST(Units, ANodeInsideIsExplainedByItsUnits) {
    const auto rubric = finished(nested(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", {1, 5, 4});
    unit(marks, "b", {3, 5, 4});
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, marks.record, "A")),
              "A units-mean 1 [a 3, b 4] = 3.5; shown 3.50\n"
              "  A of a weighted-mean [Q1 1 x 50, Q2 5 x 50] = 3; shown 3.00\n"
              "    Q1 of a single-mark [Ani 1] = 1; shown 1.00\n"
              "    Q2 of a single-mark [Ani 5] = 5; shown 5.00\n"
              "  A of b weighted-mean [Q1 3 x 50, Q2 5 x 50] = 4; shown 4.00\n"
              "    Q1 of b single-mark [Ani 3] = 3; shown 3.00\n"
              "    Q2 of b single-mark [Ani 5] = 5; shown 5.00\n");
    EXPECT_EQ(treeOf(rubric, explanationOf(rubric, marks.record, "Q1")),
              "Q1 units-mean 1 [a 1, b 3] = 2; shown 2.00\n"
              "  Q1 of a single-mark [Ani 1] = 1; shown 1.00\n"
              "  Q1 of b single-mark [Ani 3] = 3; shown 3.00\n");
}

// What does not apply in one unit only has another weight there, so that no part of it all has one contribution.
TEST(Units, NoContributionsWhereUnitsWeighDifferently) {
    RubricBuilder builder = nested(Combine::Mean);
    builder.rubric.notApplicable.spread = rubric::NotApplicableRule::Spread::WithinParent;
    builder.at("Q3").mayNotApply = true;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    unit(marks, "a", {1, 3, 4});
    unit(marks, "b", {5, 5}).notApplicable("Q3").inUnit("b");
    const std::string text = textOf(rubric, scoreOf(rubric, marks.record));
    EXPECT_EQ(text.substr(0, text.find("  a:")),
              "index 4 adds 4 filled 5/5\n"
              "R 4 adds 4 filled 5/5\n"
              "A 3.5 filled 4/4\n"
              "Q1 3 filled 2/2\nQ2 4 filled 2/2\n"
              "Q3 4\n"
              "I1 - covers 0 filled 0/1\n");
    // Where it applies in none, the others weigh the same in all.
    RecordBuilder none;
    unit(none, "a", {1, 3}).notApplicable("Q3").inUnit("a");
    unit(none, "b", {5, 5}).notApplicable("Q3").inUnit("b");
    const ScoreCard card = scoreOf(rubric, none.record);
    EXPECT_EQ(testing::nodeOf(rubric, card, "Q3").applies, Rational(0));
    EXPECT_EQ(testing::nodeOf(rubric, card, "A").contribution, Rational(7, 2));
    EXPECT_EQ(testing::nodeOf(rubric, card, "Q1").contribution, Rational(3, 2));
}

TEST(Units, NodesThatTheProfileLeavesOutAreNotAskedFor) {
    RubricBuilder builder = nested(Combine::Mean);
    rubric::Profile profile;
    profile.id = rubric::ProfileId("P1");
    profile.without = {rubric::NodeId("Q3")};
    builder.rubric.profiles = {profile};
    const auto rubric = finished(builder);
    EXPECT_EQ(scoreOf(rubric, {}).index().indicators, 2);
    EXPECT_EQ(testing::nodeOf(rubric, scoreOf(rubric, {}), "Q3").indicators, 0);
    RecordBuilder marks;
    const ScoreCard card = scoreOf(rubric, unit(marks, "a", {2, 4}).record);
    EXPECT_EQ(card.index().value, Rational(3));
    EXPECT_TRUE(card.complete());
}

TEST(Units, OfTwoRepeatedNodesAreKeptApart) {
    RubricBuilder builder = flatRubric(0);
    builder.domain("R", std::nullopt).indicator("Q1", std::nullopt, "R");
    builder.domain("S", std::nullopt).indicator("Q2", std::nullopt, "S");
    builder.at("R").repetition = repeated(Combine::Maximum);
    builder.at("S").repetition = repeated(Combine::Minimum);
    const auto rubric = finished(builder);
    RecordBuilder marks;
    marks.mark("Q1", 10).inUnit("a").mark("Q1", 30).inUnit("b").mark("Q2", 50).inUnit("a").mark("Q2", 70).inUnit("c");
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marks.record)),
              "index 40 adds 40 filled 4/4\n"
              "R 30 adds 15 filled 2/2\nQ1 20 filled 2/2\n"
              "S 50 adds 25 filled 2/2\nQ2 60 filled 2/2\n"
              "  a: R 10\n  a: Q1 10\n  b: R 30\n  b: Q1 30\n"
              "  a: S 50\n  a: Q2 50\n  c: S 70\n  c: Q2 70\n");
}

TEST(Units, AnswersToBeHaveUnitsOfTheirOwn) {
    const auto rubric = finished(nested(Combine::Mean));
    RecordBuilder marks;
    unit(marks, "a", {1, 1, 1}).mark("Q1", 5).inUnit("b").toBe();
    EXPECT_EQ(scoreOf(rubric, marks.record).units.size(), 1U);
    const ScoreCard toBe = score(rubric, testing::weightsOf(rubric), marks.record, rubric::StageId("final"), {}, assessment::Answer::ToBe);
    ASSERT_EQ(toBe.units.size(), 1U);
    EXPECT_EQ(toBe.units[0].unit, "b");
    EXPECT_EQ(toBe.index().value, Rational(5));
}

}  // namespace
}  // namespace matang::scoring

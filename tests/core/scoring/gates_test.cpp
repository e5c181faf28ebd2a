// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::evidenceAt;
using testing::exists;
using testing::explained;
using testing::finished;
using testing::flatRubric;
using testing::joined;
using testing::marksOf;
using testing::measuredOf;
using testing::never;
using testing::RecordBuilder;
using testing::Relation;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::scoreWith;
using testing::textOf;
using testing::valueOf;
using testing::warningsOf;

using Kind = rubric::Condition::Kind;
using Texts = std::vector<std::string>;

/// Two indicators with levels from 1 to 5.
RubricBuilder twoLevels() {
    return flatRubric(2, RubricBuilder::scale(1, 5));
}

std::string firstOf(const rubric::Rubric& rubric, const RecordBuilder& marks, const Circumstances& circumstances = {}) {
    return testing::figure(scoreWith(rubric, marks.record, circumstances).node(1).value);
}

TEST(Gates, EvidenceThatIsThere) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{3, evidenceAt(builder, "I1", 1)}, {5, evidenceAt(builder, "I1", 2, 5)}};
    const auto rubric = finished(builder);
    const auto given = [&](int level, const std::vector<EvidenceCount>& evidence) {
        Circumstances circumstances;
        circumstances.evidence = evidence;
        return firstOf(rubric, marksOf({level}), circumstances);
    };
    EXPECT_EQ(given(5, {}), "2");
    EXPECT_EQ(given(2, {}), "2");
    EXPECT_EQ(given(5, {{2, std::nullopt, 7}}), "2");
    EXPECT_EQ(given(5, {{1, std::nullopt, 2}}), "4");
    EXPECT_EQ(given(5, {{1, 5, 1}}), "4");
    EXPECT_EQ(given(5, {{1, 5, 1}, {1, 4, 3}}), "4");
    EXPECT_EQ(given(5, {{1, 5, 2}}), "5");
    EXPECT_EQ(given(5, {{1, 5, 1}, {1, std::nullopt, 1}, {1, 5, 1}}), "5");
}

TEST(Gates, WhatAnotherIndicatorMeasures) {
    RubricBuilder builder = twoLevels();
    builder.at("I2").quantity.emplace();
    builder.at("I2").normalisation.method = rubric::Normalisation::Method::Linear;
    builder.at("I2").normalisation.times = Rational(1, 20);
    builder.at("I1").gates = {{4, measuredOf(builder, "I2", Relation::AtLeast, 60)}};
    const auto rubric = finished(builder);
    EXPECT_EQ(firstOf(rubric, marksOf({5, 60})), "5");
    EXPECT_EQ(firstOf(rubric, marksOf({5, Rational(599, 10)})), "3");
    EXPECT_EQ(firstOf(rubric, marksOf({5})), "3");
    EXPECT_EQ(firstOf(rubric, marksOf({3})), "3");
}

TEST(Gates, EveryRelationToAnotherLevel) {
    const auto reachedAt = [](Relation relation, int other) {
        RubricBuilder builder = twoLevels();
        builder.at("I1").gates = {{4, valueOf(builder, "I2", relation, 3)}};
        return firstOf(finished(builder), marksOf({4, other}));
    };
    EXPECT_EQ(reachedAt(Relation::AtLeast, 3), "4");
    EXPECT_EQ(reachedAt(Relation::AtLeast, 2), "3");
    EXPECT_EQ(reachedAt(Relation::Above, 3), "3");
    EXPECT_EQ(reachedAt(Relation::Above, 4), "4");
    EXPECT_EQ(reachedAt(Relation::AtMost, 3), "4");
    EXPECT_EQ(reachedAt(Relation::AtMost, 4), "3");
    EXPECT_EQ(reachedAt(Relation::Below, 3), "3");
    EXPECT_EQ(reachedAt(Relation::Below, 2), "4");
    EXPECT_EQ(reachedAt(Relation::Equal, 3), "4");
    EXPECT_EQ(reachedAt(Relation::Equal, 2), "3");
}

TEST(Gates, AllAnyAndNot) {
    const auto reached = [](Kind kind, bool both) {
        RubricBuilder builder = twoLevels();
        std::vector<rubric::Condition> parts{valueOf(builder, "I2", Relation::AtLeast, 3)};
        if (both) {
            parts.push_back(valueOf(builder, "I2", Relation::AtLeast, 5));
        }
        builder.at("I1").gates = {{5, joined(kind, parts)}};
        return firstOf(finished(builder), marksOf({5, 4}));
    };
    EXPECT_EQ(reached(Kind::All, true), "4");
    EXPECT_EQ(reached(Kind::Any, true), "5");
    EXPECT_EQ(reached(Kind::All, false), "5");
    EXPECT_EQ(reached(Kind::Not, false), "4");
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{2, joined(Kind::Not, {exists(builder, "I2")})}, {4, never()}};
    EXPECT_EQ(firstOf(finished(builder), marksOf({5, 4})), "1");
    EXPECT_EQ(firstOf(finished(builder), marksOf({5})), "3");
}

TEST(Gates, IndicatorsMayGateEachOther) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{4, valueOf(builder, "I2", Relation::AtLeast, 4)}};
    builder.at("I2").gates = {{4, valueOf(builder, "I1", Relation::AtLeast, 5)}};
    const auto rubric = finished(builder);
    // I2 claims enough for I1, although its own gate does not let it have it.
    const ScoreCard card = scoreOf(rubric, marksOf({4, 4}).record);
    EXPECT_EQ(textOf(rubric, card), "index 3.5 adds 3.5 filled 2/2\nI1 4 adds 2\nI2 3 adds 1.5\n");
    EXPECT_EQ(warningsOf(card), Texts{"warning: level-gated: node=I2 level=4 reached=3"});
    EXPECT_EQ(explained(rubric, marksOf({4, 4}).record, "I2"), "I2 single-mark [Ani 4] = 4; step-gated level=4 -> 3; shown 3.00\n");
}

TEST(Gates, TellWhatIsNotMet) {
    RubricBuilder builder = twoLevels();
    const auto enough = valueOf(builder, "I2", Relation::AtLeast, 2);
    const auto more = valueOf(builder, "I2", Relation::AtLeast, 4);
    const auto either = joined(Kind::Any, {more, never()});
    builder.at("I1").gates = {{3, joined(Kind::All, {enough, more, either})}, {4, never()}};
    const auto rubric = finished(builder);
    const scoring::Explanation one = testing::explanationOf(rubric, marksOf({5, 3}).record, "I1");
    ASSERT_EQ(one.steps.size(), 1U);
    EXPECT_EQ(one.steps[0].unmet, (std::vector<rubric::Condition>{more, either}));
}

// Each looks at what the other claims, whichever of them is gated first.
TEST(Gates, OnlyWhatWasClaimedIsLookedAt) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{4, valueOf(builder, "I2", Relation::AtLeast, 5)}};
    builder.at("I2").gates = {{4, valueOf(builder, "I1", Relation::AtLeast, 5)}};
    const auto rubric = finished(builder);
    const auto reached = [&](int first, int second) {
        const ScoreCard card = scoreOf(rubric, marksOf({first, second}).record);
        return testing::figure(card.node(1).value) + testing::figure(card.node(2).value);
    };
    EXPECT_EQ(reached(5, 4), "34");
    EXPECT_EQ(reached(4, 5), "43");
    EXPECT_EQ(reached(5, 5), "55");
    EXPECT_EQ(reached(4, 4), "33");
}

TEST(Gates, WhatDoesNotReachTheLowestLevelIsUnset) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{1, never()}};
    const auto rubric = finished(builder);
    const ScoreCard card = scoreOf(rubric, RecordBuilder().mark("I1", 5).checked().mark("I2", 2).record);
    EXPECT_EQ(textOf(rubric, card), "index 2 adds 2 covers 0.5 filled 1/2\nI1 - covers 0 filled 0/1\nI2 2 adds 1\n");
    EXPECT_EQ(warningsOf(card), Texts{"warning: level-gated: node=I1 level=5 reached="});
}

TEST(Gates, AMeanBetweenTwoLevelsIsGatedFromTheLevelItReaches) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{4, never()}};
    const auto rubric = finished(builder);
    const auto mean = [](int first, int second) {
        return RecordBuilder().mark("I1", first, "final", "A").mark("I1", second, "final", "B");
    };
    EXPECT_EQ(firstOf(rubric, mean(3, 4)), "3.5");
    EXPECT_EQ(firstOf(rubric, mean(4, 5)), "3");
}

TEST(Gates, ReportedLevelsAreNotTouched) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{4, never()}};
    const auto rubric = finished(builder);
    const ScoreCard alone = scoreOf(rubric, RecordBuilder().reported("I1", "5").record);
    EXPECT_EQ(textOf(rubric, alone), "index 5 adds 5 covers 0.5 filled 1/2\nI1 5 computed - adds 2.5 reported\nI2 - covers 0 filled 0/1\n");
    EXPECT_EQ(warningsOf(alone), Texts{});
    const ScoreCard beside = scoreOf(rubric, marksOf({5}).reported("I1", "5").record);
    EXPECT_EQ(beside.node(1).value, Rational(5));
    EXPECT_EQ(beside.node(1).computed, Rational(3));
    EXPECT_EQ(warningsOf(beside),
              (Texts{"warning: reported-differs: node=I1 reported=5 computed=3.00", "warning: level-gated: node=I1 level=5 reached=3"}));
}

TEST(Gates, CarriedLevelsAreGatedToo) {
    RubricBuilder builder = twoLevels();
    builder.at("I1").gates = {{4, valueOf(builder, "I2", Relation::AtLeast, 3)}};
    const auto rubric = finished(builder);
    const auto record = RecordBuilder().mark("I1", 5, "self").mark("I2", 2).record;
    const ScoreCard card = scoreOf(rubric, record);
    EXPECT_EQ(textOf(rubric, card), "index 2.5 adds 2.5 filled 2/2\nI1 3 adds 1.5 carried self\nI2 2 adds 1\n");
    EXPECT_EQ(warningsOf(card), Texts{"warning: level-gated: node=I1 level=5 reached=3"});
    EXPECT_EQ(explained(rubric, record, "I1"), "I1 carried [Ani 5] = 5; step-gated level=5 -> 3; shown 3.00; from self\n");
    const ScoreCard reported = scoreOf(rubric, RecordBuilder().reported("I1", "5", "self").mark("I2", 2).record);
    EXPECT_EQ(reported.node(1).value, Rational(5));
}

// D2 stands behind I2 in reading order, and is computed before I2 is gated.
TEST(Gates, AWholeDomainMayBeTheCondition) {
    RubricBuilder builder = sampleRubric();
    builder.at("I2").gates = {{3, valueOf(builder, "D2", Relation::AtLeast, Rational(9, 2))}};
    const auto rubric = finished(builder);
    EXPECT_EQ(scoreOf(rubric, marksOf({2, 4, 4, 5}).record).node(3).value, Rational(4));
    EXPECT_EQ(scoreOf(rubric, marksOf({2, 4, 4, 4}).record).node(3).value, Rational(2));
}

}  // namespace
}  // namespace matang::scoring

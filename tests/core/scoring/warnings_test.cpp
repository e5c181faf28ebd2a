// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

Texts warningsFor(const RecordBuilder& builder) {
    return warningsOf(scoreOf(sampleRubric().rubric, builder.record));
}

TEST(Warnings, ValuesOutsideTheScaleAreFlaggedNotRefused) {
    RecordBuilder builder;
    builder.mark("I1", 6).mark("I2", 0).reported("D2", "0.30");
    const ScoreCard card = scoreOf(sampleRubric().rubric, builder.record);
    EXPECT_EQ(warningsOf(card),
              (Texts{"warning: value-above-scale: node=I1 value=6 from=1 to=5", "warning: value-below-scale: node=I2 value=0 from=1 to=5",
                     "warning: value-below-scale: node=D2 value=0.30 from=1 to=5"}));
    EXPECT_EQ(card.index().value, Rational(78, 100));
}

TEST(Warnings, MarksBetweenTheSteps) {
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", Rational(5, 2))), Texts{"warning: mark-step: node=I1 value=2.5 step=1"});
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", 2, "final", "A").mark("I1", 3, "final", "B")), Texts{});
    EXPECT_EQ(warningsFor(RecordBuilder().reported("I1", "2.50")), Texts{});
    auto half = sampleRubric();
    half.rubric.scales[0] = RubricBuilder::scale(1, 5, Rational(1, 2));
    EXPECT_EQ(warningsOf(scoreOf(half.rubric, RecordBuilder().mark("I1", Rational(5, 2)).mark("I2", Rational(9, 4)).record)),
              Texts{"warning: mark-step: node=I2 value=2.25 step=0.5"});
    auto any = sampleRubric();
    any.rubric.scales[0] = RubricBuilder::scale(1, 5, 0);
    EXPECT_EQ(warningsOf(scoreOf(any.rubric, RecordBuilder().mark("I1", Rational(7, 3)).record)), Texts{});
}

TEST(Warnings, AnAgreedLevelIsAStepEvenWhereReported) {
    auto builder = sampleRubric();
    builder.rubric.combination = rubric::Combination::Consensus;
    EXPECT_EQ(warningsOf(scoreOf(builder.rubric, RecordBuilder().reported("I1", "2.50").reported("I2", "3.00").record)),
              Texts{"warning: mark-step: node=I1 value=2.50 step=1"});
}

TEST(Warnings, ValuesWithoutAPlace) {
    RecordBuilder builder;
    builder.mark("I9", 3).mark("I9", 3, "self").reported("X", "3.0").mark("I1", 3, "visit").unsetMark("I8").mark("D1", 3);
    EXPECT_EQ(warningsFor(builder),
              (Texts{"warning: node-unknown: node=X rubric=test", "warning: node-unknown: node=I9 rubric=test",
                     "warning: stage-unknown: stage=visit rubric=test known=self, document, final", "warning: mark-ignored: node=D1"}));
    const ScoreCard card = scoreOf(sampleRubric().rubric, RecordBuilder().mark("I1", 3).record, "visit");
    EXPECT_EQ(warningsOf(card), Texts{"warning: stage-unknown: stage=visit rubric=test known=self, document, final"});
    EXPECT_EQ(card.index().value, std::nullopt);
}

TEST(Warnings, ValuesOfNodesOutsideTheProfile) {
    auto builder = sampleRubric();
    builder.rubric.profiles = {{rubric::ProfileId("P1"),
                                {},
                                {},
                                {},
                                {},
                                {{rubric::NodeId("D1"), 100}, {rubric::NodeId("I1"), 25}, {rubric::NodeId("I2"), 75}},
                                {rubric::NodeId("D2")}}};
    const ScoreCard card = scoreOf(builder.rubric, RecordBuilder().mark("I1", 3).mark("I2", 4).mark("I3", 1).reported("D2", "1.0").record);
    EXPECT_EQ(warningsOf(card),
              (Texts{"warning: node-not-in-profile: node=D2 profile=P1", "warning: node-not-in-profile: node=I3 profile=P1"}));
    EXPECT_EQ(card.index().value, Rational(15, 4));
    EXPECT_EQ(card.index().indicators, 2);
    EXPECT_TRUE(card.complete());
}

// Domains print as 2.75 and 4.50, so the index lies from 3.795 up to, but not including, 3.805.
TEST(Warnings, ReportedIndexAgainstPrintedDomains) {
    const auto warningsAt = [](const std::string& index) {
        return warningsFor(RecordBuilder().reported("D1", "2.75").reported("D2", "4.50").reported("index", index));
    };
    EXPECT_EQ(warningsAt("3.80"), Texts{});
    EXPECT_EQ(warningsAt("3.8"), Texts{});
    EXPECT_EQ(warningsAt("3.81"), Texts{"warning: reported-differs: node=index reported=3.81 computed=3.80"});
    EXPECT_EQ(warningsAt("3.79"), Texts{"warning: reported-differs: node=index reported=3.79 computed=3.80"});
}

TEST(Warnings, FiguresAreComparedAtTheDecimalsTheyWerePrintedWith) {
    const auto warningsAt = [](const std::string& index) {  // 0.4 x 2.85 + 0.6 x 4.50 = 3.84
        return warningsFor(RecordBuilder().reported("D1", "2.85").reported("D2", "4.50").reported("index", index));
    };
    EXPECT_EQ(warningsAt("3.8"), Texts{});
    EXPECT_EQ(warningsAt("3.841"), Texts{});
    EXPECT_EQ(warningsAt("3.9"), Texts{"warning: reported-differs: node=index reported=3.9 computed=3.84"});
}

TEST(Warnings, RoundingOfPrintedPartsCanExplain) {
    // 0.4 x 2.76 + 0.6 x 4.50 = 3.804, with up to 0.005 to either side.
    const auto warningsAt = [](const std::string& index) {
        return warningsFor(RecordBuilder().reported("D1", "2.76").reported("D2", "4.50").reported("index", index));
    };
    EXPECT_EQ(warningsAt("3.81"), Texts{"warning: reported-differs-rounding: node=index reported=3.81 computed=3.80"});
    EXPECT_EQ(warningsAt("3.79"), Texts{"warning: reported-differs: node=index reported=3.79 computed=3.80"});
    EXPECT_EQ(warningsAt("3.82"), Texts{"warning: reported-differs: node=index reported=3.82 computed=3.80"});
}

TEST(Warnings, WholeLevelsAreExact) {
    RecordBuilder builder;
    builder.reported("I1", "2").reported("I2", "3.0").mark("I3", 4).reported("I4", "5");
    EXPECT_EQ(warningsFor(RecordBuilder(builder).reported("index", "3.80")), Texts{});
    EXPECT_EQ(warningsFor(RecordBuilder(builder).reported("index", "3.81")),
              Texts{"warning: reported-differs: node=index reported=3.81 computed=3.80"});
    EXPECT_EQ(warningsFor(RecordBuilder(builder).reported("D1", "2.74")),
              Texts{"warning: reported-differs: node=D1 reported=2.74 computed=2.75"});
}

TEST(Warnings, FractionalReportedLevelsArePrintedFigures) {
    RecordBuilder builder;
    builder.reported("I1", "2.5").reported("I2", "3").reported("D1", "2.89");  // 2.45 to 2.55 gives 2.8625 up to 2.8875
    EXPECT_EQ(warningsFor(builder), Texts{"warning: reported-differs-rounding: node=D1 reported=2.89 computed=2.88"});
}

TEST(Warnings, FiguresTheCalculationRoundsAreExact) {
    auto builder = sampleRubric();
    builder.roundDomains();
    const auto warningsAt = [&](const std::string& domain, const std::string& index) {
        return warningsOf(
            scoreOf(builder.rubric, RecordBuilder().reported("D1", domain).reported("D2", "4.50").reported("index", index).record));
    };
    EXPECT_EQ(warningsAt("2.76", "3.80"), Texts{});
    EXPECT_EQ(warningsAt("2.76", "3.81"), Texts{"warning: reported-differs: node=index reported=3.81 computed=3.80"});
    // One decimal hides what was rounded to two: 0.4 x 2.75 up to 0.4 x 2.84.
    EXPECT_EQ(warningsAt("2.8", "3.84"), Texts{"warning: reported-differs-rounding: node=index reported=3.84 computed=3.82"});
    EXPECT_EQ(warningsAt("2.8", "3.85"), Texts{"warning: reported-differs: node=index reported=3.85 computed=3.82"});
}

// 2.8 stands for 2.75 up to, but not including, 2.85: ten percent of it always round to 0.28.
TEST(Warnings, AnEndThatIsNotReachedIsNotRoundedUp) {
    RubricBuilder builder;
    builder.domain("D1", 10).indicator("I1", 10, "D1").domain("D2", 90).indicator("I2", 90, "D2").roundDomains();
    const auto warningsAt = [&](const std::string& index) {
        return warningsOf(
            scoreOf(builder.rubric, RecordBuilder().reported("D1", "2.8").reported("D2", "4.50").reported("index", index).record));
    };
    EXPECT_EQ(warningsAt("4.33"), Texts{});
    EXPECT_EQ(warningsAt("4.34"), Texts{"warning: reported-differs: node=index reported=4.34 computed=4.33"});
}

TEST(Warnings, MarksBesideAReportedLevel) {
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", 3).reported("I1", "3")), Texts{});
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", 3).reported("I1", "4")),
              Texts{"warning: reported-differs: node=I1 reported=4 computed=3.00"});
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", 3, "self").reported("I1", "4")), Texts{});
}

TEST(Warnings, CheckFiguresAreComparedNeverUsed) {
    const auto marks = RecordBuilder().mark("I1", 2).mark("I2", 3).mark("I3", 4).mark("I4", 5);
    const ScoreCard card =
        scoreOf(sampleRubric().rubric, RecordBuilder(marks).check("index", "3.81").check("D1", "2.75").check("D2", "1.00", "self").record);
    EXPECT_EQ(warningsOf(card), Texts{"warning: check-differs: node=index published=3.81 computed=3.80"});
    EXPECT_EQ(card.index().value, Rational(38, 10));
    EXPECT_EQ(warningsFor(RecordBuilder().check("index", "3.81")), Texts{});
    EXPECT_EQ(warningsFor(RecordBuilder().mark("I1", 2).check("index", "3.81")), Texts{});
}

}  // namespace
}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::explained;
using testing::finished;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::textOf;
using testing::warningsOf;

using Spread = rubric::NotApplicableRule::Spread;
using Texts = std::vector<std::string>;

/// Everything may be not applicable; weights as in the sample: 10 and 30, 30 and 30.
rubric::Rubric sampleWith(Spread spread, const Rational& minimumCoverage = 0) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.rubric.notApplicable = {spread, minimumCoverage};
    for (rubric::Node& node : builder.rubric.nodes) {
        node.mayNotApply = node.isIndicator();
    }
    return finished(builder);
}

std::string textOf(Spread spread, const RecordBuilder& marks) {
    const auto rubric = sampleWith(spread);
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(warningsOf(card), Texts{});
    return textOf(rubric, card);
}

TEST(NotApplicable, SiblingsTakeOverTheWeight) {
    EXPECT_EQ(textOf(Spread::WithinParent, RecordBuilder().notApplicable("I1").mark("I2", 3).mark("I3", 4).mark("I4", 5)),
              "index 3.9 adds 3.9 filled 3/3\n"
              "D1 3 adds 1.2\n"
              "I1 - applies 0 filled 0/0\n"
              "I2 3 adds 1.2\n"
              "D2 4.5 adds 2.7 filled 2/2\n"
              "I3 4 adds 1.2\nI4 5 adds 1.5\n");
}

TEST(NotApplicable, EverythingThatAppliesTakesOverTheWeight) {
    // 30 x 3 + 30 x 4 + 30 x 5 over 90
    EXPECT_EQ(textOf(Spread::AcrossIndex, RecordBuilder().notApplicable("I1").mark("I2", 3).mark("I3", 4).mark("I4", 5)),
              "index 4 adds 4 applies 0.9 filled 3/3\n"
              "D1 3 adds 1 applies 0.75\n"
              "I1 - applies 0 filled 0/0\n"
              "I2 3 adds 1\n"
              "D2 4.5 adds 3 filled 2/2\n"
              "I3 4 adds 4/3\nI4 5 adds 5/3\n");
}

TEST(NotApplicable, CountsAsTheLowestValue) {
    const auto marks = RecordBuilder().notApplicable("I1").mark("I2", 3).mark("I3", 4).mark("I4", 5);
    EXPECT_EQ(textOf(Spread::AsLowest, marks),
              "index 3.7 adds 3.7 filled 4/4\n"
              "D1 2.5 adds 1 filled 2/2\n"
              "I1 1 adds 0.1\nI2 3 adds 0.9\n"
              "D2 4.5 adds 2.7 filled 2/2\n"
              "I3 4 adds 1.2\nI4 5 adds 1.5\n");
    EXPECT_EQ(explained(sampleWith(Spread::AsLowest), marks.record, "I1"),
              "I1 from-elsewhere [Ani - left out] = -; step-not-applicable-lowest -> 1; shown 1.00\n");
}

TEST(NotApplicable, AWholeDomain) {
    const auto marks = RecordBuilder().notApplicable("I1").notApplicable("I2").mark("I3", 4).mark("I4", 5);
    for (const Spread spread : {Spread::WithinParent, Spread::AcrossIndex}) {
        const std::string share = spread == Spread::AcrossIndex ? " applies 0.6" : "";
        EXPECT_EQ(textOf(spread, marks), "index 4.5 adds 4.5" + share +
                                             " filled 2/2\n"
                                             "D1 - applies 0 filled 0/0\n"
                                             "I1 - applies 0 filled 0/0\nI2 - applies 0 filled 0/0\n"
                                             "D2 4.5 adds 4.5 filled 2/2\n"
                                             "I3 4 adds 2\nI4 5 adds 2.5\n");
    }
    EXPECT_EQ(explained(sampleWith(Spread::WithinParent), marks.record, "D1"), "D1 not-applicable [I1 - left out, I2 - left out] = -\n");
    EXPECT_EQ(explained(sampleWith(Spread::WithinParent), marks.record, "I1"), "I1 not-applicable [Ani - left out] = -\n");
    EXPECT_EQ(explained(sampleWith(Spread::AcrossIndex), marks.record, "index"),
              "index weighted-mean [D1 - left out, D2 4.5 x 60] = 4.5; shown 4.50\n");
}

TEST(NotApplicable, NothingAppliesAtAll) {
    RecordBuilder marks;
    marks.notApplicable("I1").notApplicable("I2").notApplicable("I3").notApplicable("I4");
    EXPECT_EQ(textOf(Spread::WithinParent, marks),
              "index - applies 0 filled 0/0\n"
              "D1 - applies 0 filled 0/0\nI1 - applies 0 filled 0/0\nI2 - applies 0 filled 0/0\n"
              "D2 - applies 0 filled 0/0\nI3 - applies 0 filled 0/0\nI4 - applies 0 filled 0/0\n");
    const auto rubric = sampleWith(Spread::WithinParent);
    EXPECT_FALSE(scoreOf(rubric, marks.record).complete());
    EXPECT_EQ(scoreOf(rubric, marks.record).predicate, PredicateResult{});
}

TEST(NotApplicable, BesideWhatIsNotYetSet) {
    EXPECT_EQ(textOf(Spread::AcrossIndex, RecordBuilder().notApplicable("I1").mark("I2", 3).mark("I3", 5)),
              "index 4 adds 4 covers 2/3 applies 0.9 filled 2/3\n"
              "D1 3 adds 1 applies 0.75\n"
              "I1 - applies 0 filled 0/0\n"
              "I2 3 adds 1\n"
              "D2 5 adds 10/3 covers 0.5 filled 1/2\n"
              "I3 5 adds 5/3\n"
              "I4 - covers 0 filled 0/1\n");
}

TEST(NotApplicable, TooLittleThatAppliesGivesNoValue) {
    const auto rubric = sampleWith(Spread::WithinParent, 50);
    const auto marks = RecordBuilder().notApplicable("I2").mark("I1", 3).mark("I3", 4).mark("I4", 5);
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(textOf(rubric, card),
              "index 4.5 adds 4.5 covers 0.6 filled 3/3\n"
              "D1 - covers 0\n"
              "I1 3 adds 1.2\nI2 - applies 0 filled 0/0\n"
              "D2 4.5 adds 2.7 filled 2/2\n"
              "I3 4 adds 1.2\nI4 5 adds 1.5\n");
    EXPECT_EQ(warningsOf(card), Texts{"warning: too-few-applicable: node=D1 share=25.0 minimum=50"});
    // Just enough is enough, and a reported figure needs nothing.
    EXPECT_EQ(scoreOf(sampleWith(Spread::WithinParent, 25), marks.record).node(1).value, Rational(3));
    EXPECT_EQ(scoreOf(rubric, RecordBuilder(marks).reported("D1", "3.20").record).node(1).value, Rational(16, 5));
}

// What is asked of D2 says nothing about D1, which is computed after it.
TEST(NotApplicable, TooLittleAtANodeWithoutValuesLeavesTheOthersAlone) {
    const auto rubric = sampleWith(Spread::WithinParent, 60);
    const ScoreCard card = scoreOf(rubric, RecordBuilder().notApplicable("I3").mark("I1", 3).mark("I2", 3).record);
    EXPECT_EQ(card.node(1).value, Rational(3));
    EXPECT_EQ(card.index().value, Rational(3));
    EXPECT_EQ(warningsOf(card), Texts{"warning: too-few-applicable: node=D2 share=50.0 minimum=60"});
}

TEST(NotApplicable, APanelThatDisagreesGivesItsMarks) {
    const auto rubric = sampleWith(Spread::WithinParent);
    const auto first = [&](const RecordBuilder& marks) { return scoreOf(rubric, marks.record).node(2); };
    EXPECT_EQ(first(RecordBuilder().notApplicable("I1", "A").mark("I1", 4, "final", "B")).value, Rational(4));
    EXPECT_EQ(first(RecordBuilder().notApplicable("I1", "A").notSubmitted("I1", "B")).value, Rational(1));
    EXPECT_EQ(first(RecordBuilder().notSubmitted("I1", "A").mark("I1", 4, "final", "B")).value, Rational(4));
    EXPECT_EQ(first(RecordBuilder().notApplicable("I1", "A").unsetMark("I1", "final", "B")).applies, Rational(0));
    const NodeScore reported = first(RecordBuilder().notApplicable("I1", "A").reported("I1", "2"));
    EXPECT_EQ(reported.value, Rational(2));
    EXPECT_EQ(reported.applies, Rational(1));
    EXPECT_EQ(reported.source, ValueSource::Reported);
}

TEST(NotApplicable, WhereItIsNoPossibleAnswer) {
    const auto refused = [](const rubric::Rubric& rubric) {
        const ScoreCard card = scoreOf(rubric, RecordBuilder().notApplicable("I1").mark("I2", 3).record);
        EXPECT_EQ(card.node(2).value, std::nullopt);
        EXPECT_EQ(card.node(2).coverage, Rational(0));
        EXPECT_EQ(card.node(2).applies, Rational(1));
        EXPECT_EQ(card.node(1).coverage, Rational(3, 4));
        EXPECT_EQ(warningsOf(card), Texts{"warning: not-applicable-refused: node=I1"});
    };
    refused(sampleRubric().rubric);
    refused(sampleWith(Spread::None));
    auto rubric = sampleWith(Spread::WithinParent);
    rubric.nodes[2].mayNotApply = false;
    refused(rubric);
}

TEST(NotApplicable, NotSubmittedIsTheLowestValueEverywhere) {
    const auto rubric = sampleRubric().rubric;
    const auto record = RecordBuilder().notSubmitted("I1").mark("I2", 3).record;
    EXPECT_EQ(scoreOf(rubric, record).node(1).value, Rational(5, 2));
    EXPECT_EQ(scoreOf(rubric, record).node(1).filled, 2);
    EXPECT_EQ(explained(rubric, record, "I1"), "I1 from-elsewhere [Ani - left out] = -; step-not-submitted -> 1; shown 1.00\n");
    EXPECT_EQ(latestStage(rubric, RecordBuilder().notSubmitted("I1").record), rubric::StageId("final"));
}

TEST(NotApplicable, StatesAreCarriedToTheNextStage) {
    const auto rubric = sampleWith(Spread::WithinParent);
    const auto record = RecordBuilder().state("I1", assessment::MarkState::NotApplicable, "self").mark("I2", 3).record;
    EXPECT_EQ(scoreOf(rubric, record).node(2).applies, Rational(0));
    EXPECT_EQ(scoreOf(rubric, record).node(2).stage, rubric::StageId("self"));
    EXPECT_EQ(scoreOf(rubric, RecordBuilder().state("I1", assessment::MarkState::NotApplicable, "self").mark("I1", 2).record).node(2).value,
              Rational(2));
}

TEST(NotApplicable, BelowOtherRules) {
    using rubric::Aggregation;
    const auto value = [](Aggregation aggregation) {
        RubricBuilder builder = testing::flatRubric(3);
        builder.rubric.notApplicable.spread = Spread::AcrossIndex;
        builder.at("index").aggregation = aggregation;
        builder.at("I2").mayNotApply = true;
        return testing::figure(
            scoreOf(finished(builder), RecordBuilder().mark("I1", 4).notApplicable("I2").mark("I3", 9).record).index().value);
    };
    EXPECT_EQ(value(Aggregation::Mean), "6.5");
    EXPECT_EQ(value(Aggregation::HarmonicMean), "72/13");
    EXPECT_EQ(value(Aggregation::GeometricMean), "6");
    EXPECT_EQ(value(Aggregation::Median), "6.5");
    EXPECT_EQ(value(Aggregation::Minimum), "4");
    EXPECT_EQ(value(Aggregation::Sum), "13");
    EXPECT_EQ(value(Aggregation::CountPassed), "2");
}

// A plain rubric may know "not applicable" too; rounded contributions then stand for a larger share.
TEST(NotApplicable, InAPlainRubricWithRoundedContributions) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.roundDomains();
    builder.rubric.notApplicable.spread = Spread::WithinParent;
    builder.at("I1").mayNotApply = builder.at("I2").mayNotApply = true;
    const auto marks = RecordBuilder().notApplicable("I1").notApplicable("I2").mark("I3", 4).mark("I4", 5);
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_EQ(card.index().value, Rational(9, 2));
    EXPECT_TRUE(card.complete());
}

}  // namespace
}  // namespace matang::scoring

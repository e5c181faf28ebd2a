// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::nodeOf;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

RecordBuilder allMarked() {
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 3).mark("I3", 4).mark("I4", 5);
    return builder;
}

TEST(ScoreCard, WeightedMeanOfEveryLevel) {
    const auto rubric = sampleRubric().rubric;
    const ScoreCard card = scoreOf(rubric, allMarked().record);
    EXPECT_EQ(nodeOf(rubric, card, "D1").value, Rational(11, 4));
    EXPECT_EQ(nodeOf(rubric, card, "D2").value, Rational(9, 2));
    EXPECT_EQ(card.index().value, Rational(38, 10));
    EXPECT_EQ(nodeOf(rubric, card, "D1").contribution, Rational(11, 10));
    EXPECT_EQ(nodeOf(rubric, card, "D2").contribution, Rational(27, 10));
    EXPECT_EQ(nodeOf(rubric, card, "I2").contribution, Rational(9, 10));
    EXPECT_EQ(nodeOf(rubric, card, "I2").shareOfIndex, Rational(3, 10));
    EXPECT_EQ(card.index().contribution, Rational(38, 10));
    EXPECT_EQ(nodeOf(rubric, card, "D1").source, ValueSource::Computed);
    EXPECT_EQ(nodeOf(rubric, card, "I1").stage, rubric::StageId("final"));
    EXPECT_TRUE(card.complete());
    EXPECT_EQ(card.predicate.label, "high");
    EXPECT_EQ(warningsOf(card), Texts{});
}

TEST(ScoreCard, EmptyRecordHasNoValueAndNoPredicate) {
    const auto rubric = sampleRubric().rubric;
    const ScoreCard card = scoreOf(rubric, {});
    ASSERT_EQ(card.nodes.size(), 7U);
    EXPECT_EQ(card.index().value, std::nullopt);
    EXPECT_EQ(card.index().contribution, std::nullopt);
    EXPECT_EQ(card.index().coverage, Rational(0));
    EXPECT_EQ(card.index().source, ValueSource::None);
    EXPECT_EQ(card.index().indicators, 4);
    EXPECT_EQ(card.index().filled, 0);
    EXPECT_FALSE(card.complete());
    EXPECT_EQ(card.predicate, PredicateResult{});
    EXPECT_EQ(warningsOf(card), Texts{});
}

TEST(ScoreCard, UnsetIndicatorsAreLeftOutNeverZero) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I2", 3).mark("I3", 4).unsetMark("I4");
    const ScoreCard card = scoreOf(rubric, builder.record);
    EXPECT_EQ(nodeOf(rubric, card, "D1").value, Rational(3));
    EXPECT_EQ(nodeOf(rubric, card, "D1").coverage, Rational(3, 4));
    EXPECT_EQ(nodeOf(rubric, card, "D2").value, Rational(4));
    EXPECT_EQ(nodeOf(rubric, card, "D2").coverage, Rational(1, 2));
    EXPECT_EQ(card.index().value, Rational(7, 2));  // 30 percent at 3 and 30 percent at 4
    EXPECT_EQ(card.index().coverage, Rational(6, 10));
    EXPECT_EQ(card.index().filled, 2);
    EXPECT_EQ(nodeOf(rubric, card, "D2").filled, 1);
    EXPECT_EQ(nodeOf(rubric, card, "D2").indicators, 2);
    EXPECT_EQ(nodeOf(rubric, card, "I4").source, ValueSource::None);
    EXPECT_FALSE(card.complete());
    EXPECT_EQ(card.predicate, PredicateResult{});
}

TEST(ScoreCard, AMarkOfZeroIsAValue) {
    auto builder = sampleRubric();
    builder.rubric.scales[0] = RubricBuilder::scale(0, 5);
    builder.rubric.indexFrom = 0;
    const ScoreCard card = scoreOf(builder.rubric, RecordBuilder().mark("I1", 0).mark("I2", 0).mark("I3", 4).mark("I4", 4).record);
    EXPECT_TRUE(card.complete());
    EXPECT_EQ(card.index().value, Rational(24, 10));
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").value, Rational(0));
}

TEST(ScoreCard, ReportedValueWinsAndTheComputedOneStaysBeside) {
    const auto rubric = sampleRubric().rubric;
    auto builder = allMarked();
    const ScoreCard card = scoreOf(rubric, builder.reported("D1", "2.70").reported("I3", "5").record);
    EXPECT_EQ(nodeOf(rubric, card, "D1").value, Rational(27, 10));
    EXPECT_EQ(nodeOf(rubric, card, "D1").computed, Rational(11, 4));
    EXPECT_EQ(nodeOf(rubric, card, "D1").source, ValueSource::Reported);
    EXPECT_EQ(nodeOf(rubric, card, "I3").value, Rational(5));
    EXPECT_EQ(nodeOf(rubric, card, "I3").computed, Rational(4));
    EXPECT_EQ(nodeOf(rubric, card, "I3").source, ValueSource::Reported);
    EXPECT_EQ(card.index().value, Rational(408, 100));  // 0.4 x 2.70 + 0.6 x 5
    EXPECT_EQ(card.index().computed, Rational(408, 100));
}

TEST(ScoreCard, AReportedIndexIsComplete) {
    const auto rubric = sampleRubric().rubric;
    const ScoreCard card = scoreOf(rubric, RecordBuilder().reported("index", "3.72").mark("I1", 2).record);
    EXPECT_TRUE(card.complete());
    EXPECT_EQ(card.index().value, Rational(372, 100));
    EXPECT_EQ(card.index().computed, Rational(2));
    EXPECT_EQ(card.index().coverage, Rational(1));
    EXPECT_EQ(card.index().filled, 1);
    EXPECT_EQ(warningsOf(card), Texts{});  // a tenth of the parts says nothing about the index
}

TEST(ScoreCard, StagesCarryOverForIndicatorsOnly) {
    const auto rubric = sampleRubric().rubric;
    auto builder = RecordBuilder();
    builder.mark("I1", 5, "self").mark("I2", 5, "self").mark("I3", 5, "self").mark("I4", 5, "self");
    builder.mark("I1", 2, "document").reported("I2", "3", "document").reported("D2", "4.90", "document").unsetMark("I1", "final");
    builder.mark("I4", 4, "final");
    const ScoreCard final = scoreOf(rubric, builder.record);
    EXPECT_EQ(nodeOf(rubric, final, "I1").value, Rational(2));
    EXPECT_EQ(nodeOf(rubric, final, "I1").source, ValueSource::Carried);
    EXPECT_EQ(nodeOf(rubric, final, "I1").stage, rubric::StageId("document"));
    EXPECT_EQ(nodeOf(rubric, final, "I2").value, Rational(3));
    EXPECT_EQ(nodeOf(rubric, final, "I2").source, ValueSource::Carried);
    EXPECT_EQ(nodeOf(rubric, final, "I3").stage, rubric::StageId("self"));
    EXPECT_EQ(nodeOf(rubric, final, "I4").value, Rational(4));
    EXPECT_EQ(nodeOf(rubric, final, "I4").source, ValueSource::Computed);
    EXPECT_EQ(nodeOf(rubric, final, "D2").value, Rational(9, 2));
    EXPECT_EQ(nodeOf(rubric, final, "D2").source, ValueSource::Computed);

    const ScoreCard document = scoreOf(rubric, builder.record, "document");
    EXPECT_EQ(nodeOf(rubric, document, "D2").value, Rational(49, 10));
    EXPECT_EQ(nodeOf(rubric, document, "I4").value, Rational(5));
    const ScoreCard self = scoreOf(rubric, builder.record, "self");
    EXPECT_EQ(self.index().value, Rational(5));
    EXPECT_EQ(nodeOf(rubric, self, "I1").source, ValueSource::Computed);
}

TEST(ScoreCard, WithoutCarryOverEveryStageStandsAlone) {
    auto builder = sampleRubric();
    builder.rubric.carryOver = false;
    const ScoreCard card = scoreOf(builder.rubric, RecordBuilder().mark("I1", 5, "self").mark("I2", 3).record);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I1").value, std::nullopt);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I2").value, Rational(3));
}

TEST(ScoreCard, PanelMeanAndMedian) {
    auto builder = sampleRubric();
    RecordBuilder marks;
    for (const auto& [assessor, value] : std::vector<std::pair<std::string, int>>{{"A", 5}, {"B", 1}, {"C", 2}, {"D", 2}}) {
        marks.mark("I1", value, "final", assessor);
    }
    marks.unsetMark("I1", "final", "E").mark("I2", 4, "final", "A").mark("I2", 1, "self", "A");
    EXPECT_EQ(nodeOf(builder.rubric, scoreOf(builder.rubric, marks.record), "I1").value, Rational(5, 2));
    EXPECT_EQ(nodeOf(builder.rubric, scoreOf(builder.rubric, marks.record), "I2").value, Rational(4));
    builder.rubric.combination = rubric::Combination::Median;
    EXPECT_EQ(nodeOf(builder.rubric, scoreOf(builder.rubric, marks.record), "I1").value, Rational(2));
    marks.mark("I1", 3, "final", "F").mark("I1", 3, "final", "G");  // 1 2 2 3 3 5
    EXPECT_EQ(nodeOf(builder.rubric, scoreOf(builder.rubric, marks.record), "I1").value, Rational(5, 2));
}

TEST(ScoreCard, ConsensusIsUnsetWhereAssessorsDiffer) {
    auto builder = sampleRubric();
    builder.rubric.combination = rubric::Combination::Consensus;
    RecordBuilder marks;
    marks.mark("I1", 3, "self")
        .mark("I1", 2, "final", "A")
        .mark("I1", 3, "final", "B")
        .mark("I2", 4, "final", "A")
        .mark("I2", 4, "final", "B");
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I1").value, std::nullopt);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I1").source, ValueSource::None);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I2").value, Rational(4));
    EXPECT_EQ(warningsOf(card), Texts{"warning: consensus-missing: node=I1"});
}

TEST(ScoreCard, RoundsDimensionsAndContributionsWhereTheRubricSaysSo) {
    auto builder = sampleRubric();
    builder.roundDomains();
    builder.rubric.nodes[0].kind = "index";
    RecordBuilder marks;
    // D1 = (10 x 10/3 + 30 x 3) / 40 = 37/12 = 3.0833...; D2 = 7/2 with I4 = 3.
    marks.mark("I1", 3, "final", "A").mark("I1", 3, "final", "B").mark("I1", 4, "final", "C").mark("I2", 3).mark("I3", 4).mark("I4", 3);
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I1").value, Rational(10, 3));
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").value, Rational(308, 100));
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").contribution, Rational(123, 100));  // 1.232
    EXPECT_EQ(nodeOf(builder.rubric, card, "D2").contribution, Rational(210, 100));
    EXPECT_EQ(card.index().value, Rational(333, 100));
}

TEST(ScoreCard, PartialSumOfContributionsIsRenormalised) {
    auto builder = sampleRubric();
    builder.roundDomains();
    const ScoreCard one = scoreOf(builder.rubric, RecordBuilder().reported("D1", "3.08").record);
    EXPECT_EQ(one.index().value, Rational(123, 40));  // the contribution 1.23 of 40 percent
    EXPECT_EQ(one.index().coverage, Rational(4, 10));
    EXPECT_FALSE(one.complete());
    const ScoreCard half = scoreOf(builder.rubric, RecordBuilder().reported("D1", "3.08").mark("I3", 5).record);
    EXPECT_EQ(half.index().value, Rational(123 + 150, 70));
    EXPECT_EQ(half.index().coverage, Rational(7, 10));
}

TEST(ScoreCard, AReportedDimensionCountsAsItIs) {
    auto builder = sampleRubric();
    builder.roundDomains();
    const ScoreCard card = scoreOf(builder.rubric, RecordBuilder().reported("D1", "3.085").reported("D2", "3.5").record);
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").value, Rational(3085, 1000));
    EXPECT_EQ(card.index().value, Rational(333, 100));
}

TEST(ScoreCard, WeightOfTwentySixths) {
    RubricBuilder builder;
    builder.domain("D1", 100);
    for (int number = 1; number <= 6; ++number) {
        builder.indicator("I" + std::to_string(number), Rational(100, 6), "D1");
    }
    RecordBuilder marks;
    for (int number = 1; number <= 6; ++number) {
        marks.mark("I" + std::to_string(number), number == 1 ? 2 : 1);
    }
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_TRUE(card.complete());
    EXPECT_EQ(card.index().value, Rational(7, 6));
    EXPECT_EQ(printed(builder.rubric, *card.index().value), "1.17");
}

TEST(ScoreCard, WhoDidNotTakePartHasNothing) {
    const auto rubric = sampleRubric().rubric;
    auto builder = allMarked();
    builder.reported("index", "0.00").reported("D1", "0.00").predicate("Low").check("index", "3.00");
    builder.record.assessment.participation = assessment::Participation::DidNotTakePart;
    const ScoreCard card = scoreOf(rubric, builder.record);
    for (const NodeScore& node : card.nodes) {
        EXPECT_EQ(node.value, std::nullopt);
        EXPECT_EQ(node.computed, std::nullopt);
        EXPECT_EQ(node.source, ValueSource::None);
        EXPECT_EQ(node.filled, 0);
    }
    EXPECT_FALSE(card.complete());
    EXPECT_EQ(card.predicate, PredicateResult{});
    EXPECT_EQ(warningsOf(card), Texts{});
    EXPECT_EQ(latestStage(rubric, builder.record), std::nullopt);
}

TEST(ScoreCard, WithoutAKnownProfileOnlyReportedValuesCount) {
    auto builder = sampleRubric();
    builder.rubric.profiles = {{rubric::ProfileId("P1"), {}, {}, {}, {}, {}, {}}, {rubric::ProfileId("P2"), {}, {}, {}, {}, {}, {}}};
    RecordBuilder marks;
    marks.reported("D1", "3.00").reported("D2", "4.00").mark("I1", 2);
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").value, Rational(3));
    EXPECT_EQ(nodeOf(builder.rubric, card, "D1").contribution, std::nullopt);
    EXPECT_EQ(nodeOf(builder.rubric, card, "I1").value, std::nullopt);
    EXPECT_EQ(card.index().value, std::nullopt);
    EXPECT_EQ(warningsOf(card), Texts{"warning: profile-missing: known=P1, P2"});
    const ScoreCard index = scoreOf(builder.rubric, RecordBuilder().reported("index", "3.46").record);
    EXPECT_TRUE(index.complete());
    EXPECT_EQ(warningsOf(index), Texts{});
}

TEST(ScoreCard, LatestStageFollowsTheRubricsOrder) {
    const auto rubric = sampleRubric().rubric;
    EXPECT_EQ(latestStage(rubric, {}), std::nullopt);
    EXPECT_EQ(latestStage(rubric, RecordBuilder().mark("I1", 2, "document").mark("I1", 2, "self").unsetMark("I1", "final").record),
              rubric::StageId("document"));
    EXPECT_EQ(latestStage(rubric, RecordBuilder().reported("D1", "2.0", "final").mark("I1", 2, "self").record), rubric::StageId("final"));
    EXPECT_EQ(latestStage(rubric, RecordBuilder().reported("D1", "2.0", "final").reported("D2", "2.0", "self").record),
              rubric::StageId("final"));
    EXPECT_EQ(latestStage(rubric, RecordBuilder().mark("I1", 2, "visit").record), std::nullopt);
}

TEST(ScoreCard, PublishedFiguresAreRoundedHalfUp) {
    auto rubric = sampleRubric().rubric;
    EXPECT_EQ(published(rubric, Rational(2945, 1000)), Rational(295, 100));
    EXPECT_EQ(printed(rubric, Rational(9, 8)), "1.13");
    EXPECT_EQ(printed(rubric, 3), "3.00");
    rubric.rounding.decimals = 1;
    EXPECT_EQ(printed(rubric, Rational(9, 8)), "1.1");
}

TEST(ScoreCard, SourcesHaveCodes) {
    EXPECT_EQ(valueSourceCode(ValueSource::None), "");
    EXPECT_EQ(valueSourceCode(ValueSource::Computed), "computed");
    EXPECT_EQ(valueSourceCode(ValueSource::Reported), "reported");
    EXPECT_EQ(valueSourceCode(ValueSource::Carried), "carried");
}

TEST(CrossTab, MeansByTagInTheAxisOrder) {
    RubricBuilder builder;
    builder.rubric.tagAxes.push_back({"pillar", {}, {{"living", {}}, {"economy", {}}, {"society", {}}}});
    builder.domain("D1", 100).indicator("I1", 50, "D1").tag("pillar", "economy").indicator("I2", 25, "D1").tag("pillar", "living");
    builder.indicator("I3", 25, "D1").tag("pillar", "economy").tag("other", "living");
    const ScoreCard card = scoreOf(builder.rubric, RecordBuilder().mark("I1", 4).mark("I3", 3).record);
    const auto scores = crossTab(builder.rubric, testing::weightsOf(builder.rubric), card, "pillar");
    ASSERT_EQ(scores.size(), 3U);
    EXPECT_EQ(scores[0].value, "living");
    EXPECT_EQ(scores[0].mean, std::nullopt);
    EXPECT_EQ(scores[0].indicators, 1);
    EXPECT_EQ(scores[1].value, "economy");
    EXPECT_EQ(scores[1].mean, Rational(7, 2));
    EXPECT_EQ(scores[1].filled, 2);
    EXPECT_EQ(scores[2].indicators, 0);
    EXPECT_TRUE(crossTab(builder.rubric, testing::weightsOf(builder.rubric), card, "unknown").empty());
}

}  // namespace
}  // namespace matang::scoring

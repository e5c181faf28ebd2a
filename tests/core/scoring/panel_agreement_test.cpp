// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <matang/scoring/explanation.h>

#include <gtest/gtest.h>

// What a panel agreed on counts in place of what the marks give.
namespace matang::scoring {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::warningsOf;
using testing::weightsOf;
using Texts = std::vector<std::string>;

RubricBuilder consensus() {
    auto builder = sampleRubric();
    builder.rubric.combination = rubric::Combination::Consensus;
    return builder;
}

RecordBuilder dissent() {
    RecordBuilder marks;
    marks.mark("I1", 3, "self").mark("I1", 2, "final", "A").mark("I1", 4, "final", "B").mark("I2", 4, "final", "A");
    return marks;
}

const NodeScore& first(const rubric::Rubric& rubric, const ScoreCard& card) {
    return card.node(rubric.find(rubric::NodeId("I1")));
}

TEST(PanelAgreement, SettlesADissent) {
    const auto builder = consensus();
    RecordBuilder marks = dissent();
    EXPECT_EQ(warningsOf(scoreOf(builder.rubric, marks.record)), Texts{"warning: consensus-missing: node=I1"});
    marks.agreed("I1", 3);
    const ScoreCard card = scoreOf(builder.rubric, marks.record);
    EXPECT_EQ(warningsOf(card), Texts{});
    EXPECT_EQ(first(builder.rubric, card).value, Rational(3));
    EXPECT_EQ(first(builder.rubric, card).source, ValueSource::Computed);
    EXPECT_EQ(first(builder.rubric, card).filled, 1);

    const Explanation why =
        explain(builder.rubric, weightsOf(builder.rubric), marks.record, card, builder.rubric.find(rubric::NodeId("I1")));
    EXPECT_EQ(why.rule, Rule::PanelAgreed);
    EXPECT_EQ(ruleCode(why.rule), "panel-agreed");
    EXPECT_EQ(why.reason, "reason");
    EXPECT_EQ(why.value, Rational(3));
    ASSERT_EQ(why.terms.size(), 2U);
    EXPECT_EQ(why.terms[0].value, Rational(2));
    EXPECT_EQ(why.terms[1].value, Rational(4));
}

TEST(PanelAgreement, CountsOverAMeanToo) {
    const auto builder = sampleRubric();
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, dissent().record)).value, Rational(3));
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, dissent().agreed("I1", 4).record)).value, Rational(4));
}

TEST(PanelAgreement, IsOfItsStageAndCarriedFromThere) {
    const auto builder = consensus();
    RecordBuilder marks;
    marks.mark("I1", 3, "document", "A").mark("I1", 5, "document", "B").agreed("I1", 4, "document");
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, marks.record, "self")).value, std::nullopt);
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, marks.record, "document")).value, Rational(4));
    const NodeScore carried = first(builder.rubric, scoreOf(builder.rubric, marks.record));
    EXPECT_EQ(carried.value, Rational(4));
    EXPECT_EQ(carried.source, ValueSource::Carried);
    // A later mark decides again: what was agreed on stays with its stage.
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, marks.mark("I1", 2).record)).value, Rational(2));
}

TEST(PanelAgreement, StandsOverMarksThatGiveNoValue) {
    const auto builder = consensus();
    RecordBuilder marks;
    marks.notSubmitted("I1").agreed("I1", 2);
    EXPECT_EQ(first(builder.rubric, scoreOf(builder.rubric, marks.record)).value, Rational(2));
}

TEST(PanelAgreement, BelowAReportedFigureItOnlyStandsBeside) {
    const auto builder = consensus();
    RecordBuilder marks = dissent();
    marks.agreed("I1", 3).reported("I1", "5");
    const NodeScore score = first(builder.rubric, scoreOf(builder.rubric, marks.record));
    EXPECT_EQ(score.value, Rational(5));
    EXPECT_EQ(score.computed, Rational(3));
}

TEST(PanelAgreement, WithoutAPlaceItIsNamed) {
    const auto builder = consensus();
    RecordBuilder marks;
    marks.agreed("D1", 3).agreed("I9", 3).agreed("I1", 3, "visit").agreed("I1", 3, "final", "unit");
    EXPECT_EQ(warningsOf(scoreOf(builder.rubric, marks.record)),
              (Texts{"warning: mark-ignored: node=D1", "warning: node-unknown: node=I9 rubric=test",
                     "warning: stage-unknown: stage=visit rubric=test known=self, document, final",
                     "warning: unit-misplaced: node=I1 unit=unit"}));
}

}  // namespace
}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/bundled.h"
#include "../scoring/sample.h"

#include <matang/analysis/what_if.h>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::weightsOf;

const rubric::StageId kFinal("final");

std::vector<LevelEffect> effectsOf(const rubric::Rubric& rubric, const RecordBuilder& builder, const std::string& node) {
    return levelEffects(rubric, weightsOf(rubric), builder.record, kFinal, rubric.find(rubric::NodeId(node)));
}

TEST(LevelEffects, OneForEveryLevelOfTheScale) {
    const auto rubric = sampleRubric().rubric;
    const auto effects = effectsOf(rubric, RecordBuilder().mark("I1", 2).mark("I2", 2).mark("I3", 2).mark("I4", 3), "I3");
    ASSERT_EQ(effects.size(), 5U);
    std::string text;
    for (const LevelEffect& effect : effects) {
        text += base::formatExact(effect.value) + ": " + base::formatExact(*effect.index) + " (" + base::formatExact(effect.indexChange) +
                ") " + effect.predicate->id + (effect.predicateChanges ? "!" : "");
        for (const auto& [node, value] : effect.nodes) {
            text += ' ' + rubric.node(node).id.text + ' ' + base::formatExact(value);
        }
        text += '\n';
    }
    EXPECT_EQ(text,
              "1: 2 (-0.3) low D2 2 index 2\n"
              "2: 2.3 (0) low D2 2.5 index 2.3\n"
              "3: 2.6 (0.3) high! D2 3 index 2.6\n"
              "4: 2.9 (0.6) high! D2 3.5 index 2.9\n"
              "5: 3.2 (0.9) high! D2 4 index 3.2\n");
}

TEST(LevelEffects, ReportedFiguresAboveAreSetAside) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 2).mark("I3", 2).mark("I4", 3).reported("D2", "4.90").reported("index", "4.00").reported("D1", "3.00");
    const auto effects = effectsOf(rubric, builder, "I3");
    EXPECT_EQ(effects.at(2).index, Rational(3));  // D1 as reported, D2 from its marks
    EXPECT_EQ(effects.at(2).indexChange, Rational(3, 10));
}

TEST(LevelEffects, AnIndicatorReportedOrCarriedIsReplaced) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2, "self").mark("I2", 2).reported("I3", "2").mark("I4", 3);
    EXPECT_EQ(effectsOf(rubric, builder, "I3").at(4).index, Rational(32, 10));
    EXPECT_EQ(effectsOf(rubric, builder, "I1").at(4).indexChange, Rational(3, 10));
}

TEST(LevelEffects, OfAnUnsetIndicator) {
    const auto rubric = sampleRubric().rubric;
    const auto alone = effectsOf(rubric, RecordBuilder(), "I3");
    EXPECT_EQ(alone.at(3).index, Rational(4));
    EXPECT_EQ(alone.at(3).indexChange, Rational(0));  // there was no index before
    EXPECT_EQ(alone.at(3).predicate, nullptr);
    EXPECT_FALSE(alone.at(3).predicateChanges);
}

TEST(LevelEffects, ScalesWithoutNamedLevels) {
    auto builder = sampleRubric();
    builder.rubric.scales[0] = RubricBuilder::scale(1, 2, Rational(1, 2));
    builder.rubric.scales[0].levels.clear();
    EXPECT_EQ(effectsOf(builder.rubric, RecordBuilder().mark("I3", 1), "I3").size(), 3U);
    builder.rubric.scales[0].step = 0;
    EXPECT_TRUE(effectsOf(builder.rubric, RecordBuilder().mark("I3", 1), "I3").empty());
}

TEST(LevelEffects, OfWhatIsNoIndicator) {
    const auto rubric = sampleRubric().rubric;
    EXPECT_TRUE(effectsOf(rubric, RecordBuilder().mark("I3", 1), "D1").empty());
    EXPECT_TRUE(effectsOf(rubric, RecordBuilder().mark("I3", 1), "nothing").empty());
}

TEST(NextSteps, GreatestLiftFirstThenLowestValueThenReadingOrder) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 1).mark("I2", 3).mark("I3", 2).mark("I4", 5);
    std::string text;
    for (const NextStep& step : nextSteps(rubric, weightsOf(rubric), builder.record, kFinal)) {
        text += rubric.node(step.indicator).id.text + ' ' + base::formatExact(step.from) + " to " + base::formatExact(step.to) + ": " +
                base::formatExact(step.indexChange) + '\n';
    }
    EXPECT_EQ(text,
              "I3 2 to 3: 0.3\n"
              "I2 3 to 4: 0.3\n"
              "I1 1 to 2: 0.1\n");
}

TEST(NextSteps, FromAPanelMeanToTheLevelAbove) {
    const auto rubric = sampleRubric().rubric;
    const auto steps =
        nextSteps(rubric, weightsOf(rubric), RecordBuilder().mark("I2", 3, "final", "A").mark("I2", 4, "final", "B").record, kFinal);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].from, Rational(7, 2));
    EXPECT_EQ(steps[0].to, Rational(4));
}

// One more level moves the index by a hundredth of the weight: 0.03 for a public service, 0.0275 for an administrative one.
TEST(NextSteps, OfTheMinistryOf2021) {
    const auto rubric = testing::bundledRubric("spbe-2020");
    const auto record = testing::recordOf(*rubric, testing::readExample("spbe-2021-ministry-indicators.csv").at(0));
    const auto steps = nextSteps(*rubric, weightsOf(*rubric), record, kFinal);
    ASSERT_EQ(steps.size(), 45U);  // I13 and I40 stand on level 5
    EXPECT_EQ(rubric->node(steps[0].indicator).id.text, "I44");
    EXPECT_EQ(steps[0].indexChange, Rational(3, 100));
    EXPECT_EQ(rubric->node(steps[6].indicator).id.text, "I38");
    EXPECT_EQ(steps[6].indexChange, Rational(275, 10000));
    EXPECT_EQ(steps.back().indexChange, Rational(13, 1000));
}

RC_GTEST_PROP(WhatIfProperties, TheEffectIsWhatScoringThenGives, ()) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    for (const char* node : {"I1", "I2", "I3", "I4"}) {
        builder.mark(node, *rc::gen::inRange(1, 6));
    }
    const auto position = *rc::gen::inRange<std::size_t>(0, 4);
    const auto node = builder.record.marks[position].node;
    const auto before = testing::scoreOf(rubric, builder.record);
    for (const LevelEffect& effect : effectsOf(rubric, builder, node.text)) {
        RecordBuilder changed = builder;
        changed.record.marks[position].value = effect.value;
        const auto after = testing::scoreOf(rubric, changed.record);
        RC_ASSERT(effect.index == after.index().value);
        RC_ASSERT(effect.indexChange == *after.index().value - *before.index().value);
        RC_ASSERT(effect.predicate == after.predicate.band);
    }
}

}  // namespace
}  // namespace matang::analysis

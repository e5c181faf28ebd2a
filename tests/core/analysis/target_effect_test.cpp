// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/bundled.h"
#include "../scoring/sample.h"

#include <matang/analysis/what_if.h>

#include <gtest/gtest.h>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::sampleRubric;
using testing::weightsOf;

const rubric::StageId kFinal("final");

assessment::Target target(const std::string& node, int value) {
    return {rubric::NodeId(node), Rational(value), {}};
}

std::optional<TargetEffect> effectOf(const rubric::Rubric& rubric, const RecordBuilder& builder,
                                     const std::vector<assessment::Target>& targets) {
    return targetEffect(rubric, weightsOf(rubric), builder.record, kFinal, targets);
}

TEST(TargetEffect, TakesAllTargetsTogether) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 2).mark("I3", 2).mark("I4", 3);
    const auto one = effectOf(rubric, builder, {target("I3", 5)});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->index, Rational(32, 10));  // as levelEffects says of this level
    EXPECT_EQ(one->indicators, 1);
    const auto both = effectOf(rubric, builder, {target("I3", 5), target("I4", 5)});
    ASSERT_TRUE(both);
    const auto reached = RecordBuilder().mark("I1", 2).mark("I2", 2).mark("I3", 5).mark("I4", 3);
    const auto last = levelEffects(rubric, weightsOf(rubric), reached.record, kFinal, rubric.find(rubric::NodeId("I4")));
    EXPECT_EQ(both->index, last.at(4).index);
    EXPECT_EQ(both->indicators, 2);
    EXPECT_EQ(both->predicate->id, "high");
}

TEST(TargetEffect, FillsWhatIsMissingButNamesNoPartialIndex) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 2).mark("I3", 2);
    EXPECT_FALSE(effectOf(rubric, builder, {target("I3", 5)}));
    EXPECT_TRUE(effectOf(rubric, builder, {target("I4", 3)}));
}

TEST(TargetEffect, LeavesOutTargetsThatSayNothingAboutIndicators) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 2).mark("I3", 2).mark("I4", 3);
    EXPECT_FALSE(effectOf(rubric, builder, {}));
    EXPECT_FALSE(effectOf(rubric, builder, {target("D1", 4), target("index", 4), target("I99", 4)}));
}

TEST(TargetEffect, SetsReportedFiguresAboveAside) {
    const auto rubric = sampleRubric().rubric;
    RecordBuilder builder;
    builder.mark("I1", 2).mark("I2", 2).mark("I3", 2).mark("I4", 3).reported("index", "4.00");
    EXPECT_EQ(effectOf(rubric, builder, {target("I3", 3)})->index, Rational(26, 10));
}

}  // namespace
}  // namespace matang::analysis

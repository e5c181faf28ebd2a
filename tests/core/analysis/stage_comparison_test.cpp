// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/bundled.h"
#include "any_answers.h"
#include "waterfall_text.h"

#include <matang/analysis/stage_comparison.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::RecordBuilder;
using testing::sampleRubric;
using testing::scored;
using testing::shared;
using testing::textOf;

/// A line for every stage, for every row ("*" where given at that very stage), and for what they come to.
std::string textOf(const StageComparison& comparison, const rubric::Rubric& rubric) {
    std::string text;
    for (const StageFigures& stage : comparison.stages) {
        text += stage.stage.text + ' ' + textOf(stage.published) + (stage.complete ? " " : " partial ") +
                (stage.predicate.label.empty() ? "-" : stage.predicate.label) + (stage.given ? "\n" : " not given\n");
    }
    for (const StageRow& row : comparison.rows) {
        text += rubric.node(row.indicator).id.text;
        for (std::size_t stage = 0; stage < row.values.size(); ++stage) {
            text += ' ' + textOf(row.values[stage]) + (row.given[stage] ? "*" : "");
        }
        text += ": " + textOf(row.cost) + '\n';
    }
    return text + std::to_string(comparison.disagreements) + " differ, " + textOf(comparison.difference) + " left " +
           textOf(comparison.remainder) + '\n';
}

std::string compared(const RecordBuilder& record) {
    const auto rubric = shared(sampleRubric());
    return textOf(compareStages(scored(rubric, record.record, 2024)), *rubric);
}

TEST(StageComparison, SaysWhereAssessorsDisagreedAndWhatItCost) {
    EXPECT_EQ(compared(RecordBuilder()
                           .mark("I1", 4, "self")
                           .mark("I2", 4, "self")
                           .mark("I3", 5, "self")
                           .mark("I4", 3, "self")
                           .mark("I2", 2, "final")
                           .mark("I3", 5, "final")
                           .mark("I4", 4, "final")),
              "self 4 high\n"
              "final 3.7 high\n"
              "I1 4* 4: 0\n"
              "I2 4* 2*: -0.6\n"
              "I3 5* 5*: 0\n"
              "I4 3* 4*: 0.3\n"
              "2 differ, -0.3 left 0\n");
}

TEST(StageComparison, OneStageIsComparedWithNothing) {
    EXPECT_EQ(compared(RecordBuilder().mark("I1", 2, "self").mark("I2", 3, "self").mark("I3", 4, "self").mark("I4", 5, "self")),
              "self 3.8 high\n"
              "I1 2*: -\n"
              "I2 3*: -\n"
              "I3 4*: -\n"
              "I4 5*: -\n"
              "0 differ, - left -\n");
    EXPECT_EQ(compared(RecordBuilder()), "0 differ, - left -\n");
}

TEST(StageComparison, WhatIsNotAnsweredAtTheFirstStageCostsNothingThatIsKnown) {
    EXPECT_EQ(compared(RecordBuilder()
                           .mark("I1", 2, "self")
                           .mark("I2", 2, "document")
                           .mark("I3", 4, "final")
                           .mark("I4", 5, "final")
                           .mark("I1", 1, "final")),
              "self 2 partial -\n"
              "document 2 partial -\n"
              "final 3.4 high\n"
              "I1 2* 2 1*: -0.1\n"
              "I2 - 2* 2: -\n"
              "I3 - - 4*: -\n"
              "I4 - - 5*: -\n"
              "1 differ, - left -\n");
}

TEST(StageComparison, AgreementsAndReportedFiguresAreAnswersToo) {
    EXPECT_EQ(compared(RecordBuilder()
                           .mark("I1", 4, "self")
                           .mark("I2", 4, "self")
                           .mark("I3", 5, "self")
                           .mark("I4", 3, "self")
                           .agreed("I2", 3, "document")
                           .reported("index", "3.70", "final")),
              "self 4 high\n"
              "document 3.7 high\n"
              "final 3.7 high\n"
              "I1 4* 4 4: 0\n"
              "I2 4* 3* 3: -0.3\n"
              "I3 5* 5 5: 0\n"
              "I4 3* 3 3: 0\n"
              "1 differ, -0.3 left 0\n");
}

TEST(StageComparison, RoundingLeavesARemainder) {
    auto builder = sampleRubric();
    builder.rubric.rounding.decimals = 0;
    const auto rubric = shared(builder);
    const auto record =
        RecordBuilder().mark("I1", 2, "self").mark("I2", 3, "self").mark("I3", 4, "self").mark("I4", 5, "self").mark("I2", 2);
    EXPECT_EQ(textOf(compareStages(scored(rubric, record.record, 2024)), *rubric),
              "self 4 high\n"
              "final 4 high\n"
              "I1 2* 2: 0\n"
              "I2 3* 2*: -0.3\n"
              "I3 4* 4: 0\n"
              "I4 5* 5: 0\n"
              "1 differ, 0 left 0.3\n");
}

TEST(StageComparison, WhoDidNotTakePartHasNone) {
    auto record = RecordBuilder().mark("I1", 4, "self").record;
    record.assessment.participation = assessment::Participation::DidNotTakePart;
    const auto rubric = shared(sampleRubric());
    EXPECT_EQ(textOf(compareStages(scored(rubric, record, 2024)), *rubric), "0 differ, - left -\n");
}

class StagesOf : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(StagesOf, CostsAddUpExactly) {
    const auto& [id, profile] = GetParam();
    const auto rubric = testing::bundledRubric(id);
    EXPECT_TRUE(rc::check([&, profile = std::string(profile)] {
        RecordBuilder answers;
        const auto weights = testing::weightsOf(*rubric, profile);
        testing::answerAll(answers, *rubric, weights, rubric->stages.front().id.text);
        RecordBuilder assessors;
        testing::answerAll(assessors, *rubric, weights, rubric->stages.back().id.text);
        for (const assessment::Mark& mark : assessors.record.marks) {
            if (*rc::gen::inRange(0, 3) == 0 || !rubric->carryOver) {
                answers.record.marks.push_back(mark);
            }
        }
        RC_PRE(answers.record.marks.size() > assessors.record.marks.size());
        const ScoredAssessment assessment = scored(rubric, answers.record, 2024, profile);
        const StageComparison comparison = compareStages(assessment);
        RC_ASSERT(comparison.stages.size() == 2U);
        RC_ASSERT(comparison.difference.value() == *comparison.stages[1].published - *comparison.stages[0].published);
        Rational sum = comparison.remainder.value();
        int disagreements = 0;
        for (const StageRow& row : comparison.rows) {
            sum += row.cost.value();
            disagreements += row.values[0] != row.values[1] ? 1 : 0;
        }
        RC_ASSERT(sum == *comparison.difference);
        RC_ASSERT(comparison.disagreements == disagreements);
    }));
}

INSTANTIATE_TEST_SUITE_P(Instruments, StagesOf,
                         ::testing::Values(std::pair("spbe-2020", ""), std::pair("spbe-2018", ""), std::pair("pemdi-2026", ""),
                                           std::pair("smart-city", "SC22-REG"), std::pair("smart-city", "SC24-REG")));

}  // namespace
}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using testing::explained;
using testing::finished;
using testing::flatRubric;
using testing::plainScale;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

/// A number of questions of one survey with codes from 1 to 5, where 9 says nothing.
RubricBuilder asking(int questions) {
    RubricBuilder builder = flatRubric(questions, plainScale(1, 5));
    rubric::Survey survey;
    survey.id = "staff";
    survey.name = testing::english("Staff");
    survey.missing = 9;
    builder.rubric.surveys.push_back(survey);
    for (rubric::Node& node : builder.rubric.nodes) {
        node.survey = node.isIndicator() ? 0 : -1;
    }
    return builder;
}

/// One respondent's answers to the first questions; 0 is none.
RecordBuilder& answers(RecordBuilder& marks, const std::string& respondent, const std::vector<int>& codes) {
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (codes[at] != 0) {
            marks.mark("I" + std::to_string(at + 1), codes[at], "final", respondent);
        }
    }
    return marks;
}

TEST(Survey, TheMeanOfTheAnswers) {
    const auto rubric = finished(asking(1));
    RecordBuilder marks;
    answers(marks, "A", {2});
    answers(marks, "B", {5});
    answers(marks, "C", {9});
    answers(marks, "D", {4});
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, Rational(11, 3));
    EXPECT_EQ(warningsOf(card), Texts{});
    EXPECT_EQ(explained(rubric, marks.record, "I1"), "I1 survey-mean 3 answers [A 2, B 5, C 9 left out, D 4] = 11/3; shown 3.67\n");
}

TEST(Survey, NobodySaysAnything) {
    const auto rubric = finished(asking(1));
    RecordBuilder marks;
    const ScoreCard card = scoreOf(rubric, answers(marks, "A", {9}).record);
    EXPECT_EQ(card.node(1).value, std::nullopt);
    EXPECT_EQ(warningsOf(card), Texts{});
    EXPECT_EQ(explained(rubric, marks.record, "I1"), "I1 not-set [A 9 left out] = -\n");
}

TEST(Survey, TooFewAnswersGiveNoValue) {
    RubricBuilder builder = asking(1);
    builder.rubric.surveys[0].minimum = 3;
    const auto rubric = finished(builder);
    RecordBuilder marks;
    answers(marks, "A", {2});
    answers(marks, "B", {5});
    answers(marks, "C", {9});
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.node(1).value, std::nullopt);
    EXPECT_EQ(warningsOf(card), Texts{"warning: survey-too-few: node=I1 count=2 minimum=3"});
    EXPECT_EQ(scoreOf(rubric, answers(marks, "D", {5}).record).node(1).value, Rational(4));
}

TEST(Survey, AnotherCombinationWhereTheQuestionAsksForIt) {
    RubricBuilder builder = asking(1);
    builder.rubric.combination = rubric::Combination::Consensus;
    RecordBuilder marks;
    answers(marks, "A", {1});
    answers(marks, "B", {2});
    answers(marks, "C", {5});
    answers(marks, "D", {5});
    EXPECT_EQ(scoreOf(finished(builder), marks.record).node(1).value, Rational(13, 4));
    builder.at("I1").combination = rubric::Combination::Median;
    EXPECT_EQ(scoreOf(finished(builder), marks.record).node(1).value, Rational(7, 2));
    builder.at("I1").combination = rubric::Combination::TrimmedMean;
    EXPECT_EQ(scoreOf(finished(builder), marks.record).node(1).value, Rational(7, 2));
}

TEST(Survey, CodesAreNotLevels) {
    const auto rubric = finished(asking(1));
    RecordBuilder marks;
    answers(marks, "A", {6});
    answers(marks, "B", {3});
    EXPECT_EQ(warningsOf(scoreOf(rubric, marks.record)), Texts{"warning: amount-outside: node=I1 value=6 from=1 to=5"});
}

TEST(Survey, ExplanationsListTheFirstAnswersOnly) {
    const auto rubric = finished(asking(1));
    RecordBuilder marks;
    for (const char* respondent : {"A", "B", "C", "D", "E", "F"}) {
        answers(marks, respondent, {3});
    }
    EXPECT_EQ(explained(rubric, marks.record, "I1"), "I1 survey-mean 6 answers [A 3, B 3, C 3, D 3, E 3] = 3; shown 3.00\n");
}

TEST(Survey, StraightLines) {
    RubricBuilder builder = asking(4);
    RecordBuilder marks;
    answers(marks, "A", {3, 3, 3, 3});
    answers(marks, "B", {3, 3, 3, 4});
    answers(marks, "C", {5, 5, 9, 5});
    answers(marks, "D", {1, 1, 0, 0});
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)), Texts{});
    builder.rubric.surveys[0].warnOfStraightLines = true;
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)),
              Texts{"warning: survey-straight-lines: survey=Staff count=2 respondents=A, C"});
}

TEST(Survey, Repeats) {
    RubricBuilder builder = asking(5);
    builder.rubric.surveys[0].warnOfRepeats = true;
    RecordBuilder marks;
    answers(marks, "E", {1, 2, 3, 4, 5});
    answers(marks, "A", {1, 2, 3, 4, 5});
    answers(marks, "B", {1, 2, 3, 4, 4});
    answers(marks, "C", {2, 2, 2, 2, 2});
    answers(marks, "D", {2, 2, 2, 2, 2});
    answers(marks, "F", {1, 2, 3, 4, 9});
    answers(marks, "G", {1, 2, 3, 4, 9});
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)),
              Texts{"warning: survey-repeats: survey=Staff count=2 respondents=A, E"});
}

TEST(Survey, Gaps) {
    RubricBuilder builder = asking(4);
    builder.rubric.surveys[0].warnOfGaps = true;
    RecordBuilder marks;
    answers(marks, "A", {1, 2, 3});
    answers(marks, "B", {1, 2});
    answers(marks, "C", {0, 2, 3});
    // The code for "no answer" says that the question was read.
    answers(marks, "D", {1, 9, 3});
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)), Texts{"warning: survey-gaps: survey=Staff count=2 respondents=B, C"});
}

TEST(Survey, AFewRespondentsStandForMany) {
    RubricBuilder builder = asking(3);
    builder.rubric.surveys[0].warnOfStraightLines = true;
    RecordBuilder marks;
    for (const char* respondent : {"G", "A", "B", "C", "D", "E", "F"}) {
        answers(marks, respondent, {3, 3, 3});
    }
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)),
              Texts{"warning: survey-straight-lines: survey=Staff count=7 respondents=A, B, C, D, E, …"});
}

TEST(Survey, OnlyTheCardsOwnStageAndAnswerAreLookedAt) {
    RubricBuilder builder = asking(3);
    builder.rubric.surveys[0].warnOfStraightLines = true;
    RecordBuilder marks;
    for (const char* node : {"I1", "I2", "I3"}) {
        marks.mark(node, 3, "self", "A").mark(node, 3, "final", "B").toBe();
    }
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record)), Texts{});
    EXPECT_EQ(warningsOf(scoreOf(finished(builder), marks.record, "self")),
              Texts{"warning: survey-straight-lines: survey=Staff count=1 respondents=A"});
}

}  // namespace
}  // namespace matang::scoring

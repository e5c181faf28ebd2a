// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

// What comes from outside a record: earlier years, other assessments; and the second answer to every question.
namespace matang::scoring {
namespace {

using base::Rational;
using testing::explained;
using testing::finished;
using testing::flatRubric;
using testing::marksOf;
using testing::plainScale;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::scoreWith;
using testing::textOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

/// The index of I1 over three years, this one counting three times.
rubric::Rubric overYears(int within = 0) {
    RubricBuilder builder = flatRubric(1);
    builder.at("index").overYears = rubric::OverYears{{3, 2, 1}, within};
    return finished(builder);
}

EarlierYear year(int back, std::optional<Rational> index) {
    return {back, {std::move(index), std::nullopt}};
}

/// This year's figure is 60.
ScoreCard mixedWith(const rubric::Rubric& rubric, const std::vector<EarlierYear>& earlier) {
    Circumstances circumstances;
    circumstances.earlier = earlier;
    auto record = marksOf({60}).record;
    record.assessment.year = 2025;
    return scoreWith(rubric, record, circumstances);
}

std::string indexOf(const rubric::Rubric& rubric, const std::vector<EarlierYear>& earlier) {
    return testing::figure(mixedWith(rubric, earlier).index().value);
}

TEST(OverYears, EachYearHasItsWeight) {
    const auto rubric = overYears();
    EXPECT_EQ(indexOf(rubric, {}), "60");
    EXPECT_EQ(indexOf(rubric, {year(1, 40), year(2, 20)}), "140/3");  // (180 + 80 + 20) / 6
    EXPECT_EQ(indexOf(rubric, {year(1, 40)}), "52");                  // 260 / 5
    EXPECT_EQ(indexOf(rubric, {year(2, 20)}), "50");                  // 200 / 4
    EXPECT_EQ(indexOf(rubric, {year(1, std::nullopt), year(2, 20)}), "50");
    EXPECT_EQ(indexOf(rubric, {year(1, 40), year(2, 20), year(3, 0)}), "140/3");
    EXPECT_EQ(textOf(rubric, mixedWith(rubric, {year(1, 40)})), "index 52 adds 52 measured 60\nI1 60\n");
}

TEST(OverYears, WithAReachTheLastYearsThereAre) {
    const auto rubric = overYears(4);
    EXPECT_EQ(indexOf(rubric, {year(2, 40), year(4, 20)}), "140/3");
    EXPECT_EQ(indexOf(rubric, {year(2, 40), year(5, 20)}), "52");
    EXPECT_EQ(indexOf(rubric, {year(1, std::nullopt), year(3, 40), year(4, 20)}), "140/3");
    EXPECT_EQ(indexOf(rubric, {year(1, 40), year(2, 20), year(3, 0)}), "140/3");
}

TEST(OverYears, IsExplained) {
    Circumstances circumstances;
    circumstances.earlier = {year(1, 40), year(2, 20)};
    auto record = marksOf({60}).record;
    record.assessment.year = 2025;
    EXPECT_EQ(explained(overYears(), record, "index", circumstances),
              "index weighted-mean [I1 60 x 100] = 60; step-over-years years=2024, 2023 own=60 -> 140/3; shown 46.67\n");
    EXPECT_EQ(explained(overYears(), record, "index"), "index weighted-mean [I1 60 x 100] = 60; shown 60.00\n");
}

/// I1 takes the result of another assessment as per cent.
RubricBuilder importing() {
    RubricBuilder builder = flatRubric(2, plainScale(1, 5));
    builder.at("I1").import = rubric::ImportedResult{"spbe", rubric::NodeId("index"), rubric::ImportedResult::Year::Same};
    return builder;
}

Circumstances importOf(const Rational& value) {
    Circumstances circumstances;
    circumstances.imports = {{1, value, rubric::RubricId("spbe-2020"), 2024}};
    return circumstances;
}

TEST(Imports, StandWhereNothingIsMarked) {
    const auto rubric = finished(importing());
    const auto record = RecordBuilder().mark("I2", 4).record;
    EXPECT_EQ(textOf(rubric, scoreWith(rubric, record, importOf(3))),
              "index 3.5 adds 3.5 filled 2/2\nI1 3 adds 1.5 measured 3\nI2 4 adds 2\n");
    EXPECT_EQ(explained(rubric, record, "I1", importOf(3)),
              "I1 from-elsewhere = -; step-imported rubric=spbe-2020 year=2024 -> 3; shown 3.00\n");
    EXPECT_FALSE(scoreWith(rubric, record, {}).complete());
}

TEST(Imports, AnOwnMarkWins) {
    const auto rubric = finished(importing());
    const auto record = marksOf({2}).record;
    EXPECT_EQ(scoreWith(rubric, record, importOf(3)).node(1).value, Rational(2));
    EXPECT_EQ(explained(rubric, record, "I1", importOf(3)), "I1 single-mark [Ani 2] = 2; shown 2.00\n");
    EXPECT_EQ(scoreWith(rubric, RecordBuilder().reported("I1", "4").record, importOf(3)).node(1).value, Rational(4));
}

TEST(Imports, AreNormalised) {
    RubricBuilder builder = importing();
    builder.at("I1").normalisation.method = rubric::Normalisation::Method::Ladder;
    builder.at("I1").normalisation.ladder = {{testing::Relation::AtLeast, 80, 5}, {testing::Relation::AtLeast, 60, 3}};
    builder.at("I1").normalisation.otherwise = 1;
    const auto rubric = finished(builder);
    EXPECT_EQ(scoreWith(rubric, {}, importOf(70)).node(1).value, Rational(3));
    EXPECT_EQ(scoreWith(rubric, {}, importOf(70)).node(1).measured, Rational(70));
    EXPECT_EQ(explained(rubric, {}, "I1", importOf(70)),
              "I1 from-elsewhere = -; step-imported rubric=spbe-2020 year=2024 -> 70; step-normalised amount=70 -> 3; shown 3.00\n");
}

TEST(ToBe, HasACardOfItsOwn) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.asksToBe = true;
    const auto& rubric = builder.rubric;
    RecordBuilder marks;
    marks.mark("I1", 2).mark("I2", 3).mark("I3", 3).mark("I4", 3);
    marks.mark("I1", 4).toBe().mark("I2", 5).toBe().reported("D2", "4.50");
    marks.record.reportedValues.back().answer = assessment::Answer::ToBe;
    const auto weights = testing::weightsOf(rubric);
    const ScoreCard asIs = score(rubric, weights, marks.record, rubric::StageId("final"));
    const ScoreCard toBe = score(rubric, weights, marks.record, rubric::StageId("final"), {}, assessment::Answer::ToBe);
    EXPECT_EQ(asIs.answer, assessment::Answer::AsIs);
    EXPECT_EQ(asIs.index().value, Rational(29, 10));
    EXPECT_EQ(asIs.node(4).source, ValueSource::Computed);
    EXPECT_EQ(toBe.answer, assessment::Answer::ToBe);
    EXPECT_EQ(toBe.node(1).value, Rational(19, 4));
    EXPECT_EQ(toBe.index().value, Rational(46, 10));
    EXPECT_TRUE(toBe.complete());
    EXPECT_EQ(textOf(rubric, explain(rubric, weights, marks.record, toBe, 2)), "I1 single-mark [Ani 4] = 4; shown 4.00\n");
}

TEST(ToBe, StaysEmptyWhereNothingWasAsked) {
    RubricBuilder builder = flatRubric(1, plainScale(1, 5));
    builder.at("I1").quantity.emplace();
    builder.at("I1").normalisation.missing = 1;
    const auto rubric = finished(builder);
    const auto card =
        score(rubric, testing::weightsOf(rubric), marksOf({3}).record, rubric::StageId("final"), {}, assessment::Answer::ToBe);
    EXPECT_EQ(card.index().value, std::nullopt);
}

TEST(FreeChoice, EnoughIsComplete) {
    RubricBuilder builder = flatRubric(4);
    builder.at("index").enough = 2;
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({30}).record)),
              "index 30 adds 30 covers 0.5 filled 1/2\n"
              "I1 30 adds 30\nI2 - covers 0 filled 0/1\nI3 - covers 0 filled 0/1\nI4 - covers 0 filled 0/1\n");
    const auto record = RecordBuilder().mark("I1", 30).mark("I4", 60).record;
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, record)),
              "index 45 adds 45 filled 2/2\n"
              "I1 30 adds 15\nI2 - covers 0 filled 0/1\nI3 - covers 0 filled 0/1\nI4 60 adds 30\n");
    EXPECT_TRUE(scoreOf(rubric, record).complete());
    EXPECT_EQ(explained(rubric, record, "index"),
              "index weighted-mean [I1 30 x 25, I2 - x 25 covers 0 left out, I3 - x 25 covers 0 left out, I4 60 x 25] = 45; shown 45.00\n");
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({30, 60, 90}).record)),
              "index 60 adds 60 filled 3/3\n"
              "I1 30 adds 10\nI2 60 adds 20\nI3 90 adds 30\nI4 - covers 0 filled 0/1\n");
}

TEST(FreeChoice, OfWholeDomains) {
    RubricBuilder builder = flatRubric(0);
    for (const char* domain : {"A", "B", "C"}) {
        builder.domain(domain, std::nullopt);
        for (const char* number : {"1", "2"}) {
            builder.indicator(std::string(domain) + number, std::nullopt, domain);
        }
    }
    builder.at("index").enough = 2;
    const auto rubric = finished(builder);
    const NodeScore begun = scoreOf(rubric, RecordBuilder().mark("A1", 40).record).index();
    EXPECT_EQ(begun.coverage, Rational(1, 4));
    EXPECT_EQ(std::to_string(begun.filled) + "/" + std::to_string(begun.indicators), "1/4");
    const NodeScore whole = scoreOf(rubric, RecordBuilder().mark("A1", 40).mark("A2", 40).mark("C1", 60).mark("C2", 60).record).index();
    EXPECT_EQ(whole.value, Rational(50));
    EXPECT_EQ(whole.coverage, Rational(1));
    EXPECT_EQ(std::to_string(whole.filled) + "/" + std::to_string(whole.indicators), "4/4");
}

TEST(FreeChoice, APublishedFigureIsHeldAgainstWhatWasChosen) {
    RubricBuilder builder = flatRubric(3);
    builder.at("index").enough = 2;
    const auto rubric = finished(builder);
    EXPECT_EQ(warningsOf(scoreOf(rubric, marksOf({30, 60}).reported("index", "45.00").record)), Texts{});
    EXPECT_EQ(warningsOf(scoreOf(rubric, marksOf({30, 60}).reported("index", "46.00").record)),
              Texts{"warning: reported-differs: node=index reported=46.00 computed=45.00"});
    EXPECT_EQ(warningsOf(scoreOf(rubric, marksOf({30}).reported("index", "46.00").record)), Texts{});
}

TEST(Uncounted, IsAnsweredAndShownAndNoPartOfTheSum) {
    RubricBuilder builder = flatRubric(3);
    builder.at("I2").counts = false;
    const auto rubric = finished(builder);
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({30, 90, 60}).record)),
              "index 45 adds 45 filled 2/2\nI1 30 adds 15\nI2 90\nI3 60 adds 30\n");
    EXPECT_EQ(explained(rubric, marksOf({30, 90, 60}).record, "index"), "index weighted-mean [I1 30 x 50, I3 60 x 50] = 45; shown 45.00\n");
}

TEST(Verified, AreTheIndicatorsWhoseMarksSomebodyVerified) {
    using assessment::Verification;
    const auto rubric = sampleRubric().rubric;
    RecordBuilder marks;
    marks.mark("I1", 2, "final", "A").checked().mark("I1", 3, "final", "B").mark("I2", 3, "self").checked();
    marks.mark("I3", 4, "final", "A").checked().mark("I3", 4, "final", "B").checked().mark("I4", 4).checked(Verification::Disputed);
    const ScoreCard card = scoreOf(rubric, marks.record);
    EXPECT_EQ(card.index().verified, 2);
    EXPECT_EQ(card.node(1).verified, 1);
    EXPECT_EQ(card.node(2).verified, 0);
    EXPECT_EQ(card.node(3).verified, 1);
    EXPECT_EQ(card.node(4).verified, 1);
    EXPECT_EQ(scoreOf(rubric, RecordBuilder().reported("I1", "2").record).index().verified, 0);
}

TEST(Needs, WhatTheRulesLookAt) {
    EXPECT_EQ(needsOf(sampleRubric().rubric), Needs{});
    EXPECT_FALSE(needsOf(sampleRubric().rubric).any());
    const auto with = [](const auto& change) {
        RubricBuilder builder = sampleRubric();
        change(builder);
        const Needs needs = needsOf(builder.rubric);
        EXPECT_TRUE(needs.any());
        return std::vector<bool>{needs.kind, needs.evidence, needs.imports, needs.cohort, needs.earlier};
    };
    using Flags = std::vector<bool>;
    EXPECT_EQ(with([](RubricBuilder& one) {
                  one.rubric.peerGroupings.emplace_back();
                  one.rubric.peerGroupings.back().by = rubric::PeerGrouping::By::Kind;
              }),
              (Flags{true, false, false, false, false}));
    EXPECT_EQ(with([](RubricBuilder& one) {
                  one.at("I1").gates = {{4, testing::joined(rubric::Condition::Kind::Not, {testing::evidenceAt(one, "I2", 1)})}};
              }),
              (Flags{false, true, false, false, false}));
    EXPECT_EQ(with([](RubricBuilder& one) { one.at("I1").import.emplace(); }), (Flags{false, false, true, false, false}));
    EXPECT_EQ(with([](RubricBuilder& one) { one.at("I1").normalisation.method = rubric::Normalisation::Method::MinMax; }),
              (Flags{false, false, false, true, false}));
    EXPECT_EQ(with([](RubricBuilder& one) { one.at("D1").overYears.emplace(); }), (Flags{false, false, false, false, true}));
}

}  // namespace
}  // namespace matang::scoring

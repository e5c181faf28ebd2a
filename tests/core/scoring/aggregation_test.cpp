// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Aggregation;
using testing::explained;
using testing::finished;
using testing::flatRubric;
using testing::marksOf;
using testing::plainScale;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scoreOf;
using testing::textOf;
using testing::warningsOf;

using Texts = std::vector<std::string>;

RubricBuilder flatWith(Aggregation aggregation, int count, int pass = 0) {
    RubricBuilder builder = flatRubric(count, plainScale(-10, 100));
    builder.at("index").aggregation = aggregation;
    builder.at("index").pass = pass;
    return builder;
}

/// The index of indicators with these values.
std::string indexBy(Aggregation aggregation, const std::vector<Rational>& values, int pass = 0) {
    const auto rubric = finished(flatWith(aggregation, static_cast<int>(values.size()), pass));
    const NodeScore index = scoreOf(rubric, marksOf(values).record).index();
    return testing::figure(index.value, index.approximate);
}

TEST(Aggregation, OfTheSameThreeValues) {
    const std::vector<Rational> values = {2, 8, 4};
    EXPECT_EQ(indexBy(Aggregation::WeightedMean, values), "14/3");
    EXPECT_EQ(indexBy(Aggregation::Mean, values), "14/3");
    EXPECT_EQ(indexBy(Aggregation::GeometricMean, values), "~4.000000");
    EXPECT_EQ(indexBy(Aggregation::HarmonicMean, values), "24/7");
    EXPECT_EQ(indexBy(Aggregation::Median, values), "4");
    EXPECT_EQ(indexBy(Aggregation::Minimum, values), "2");
    EXPECT_EQ(indexBy(Aggregation::Maximum, values), "8");
    EXPECT_EQ(indexBy(Aggregation::Sum, values), "14");
    EXPECT_EQ(indexBy(Aggregation::CountPassed, values, 4), "2");
}

TEST(Aggregation, GeometricMeanOfPerfectPowersIsTheWholeNumber) {
    const auto rubric = finished(flatWith(Aggregation::GeometricMean, 2));
    const NodeScore index = scoreOf(rubric, marksOf({4, 9}).record).index();
    EXPECT_EQ(index.value, Rational(6));
    EXPECT_TRUE(index.approximate);
    EXPECT_EQ(indexBy(Aggregation::GeometricMean, {2, 3}), "~2.449490");
}

TEST(Aggregation, EqualValuesAreExact) {
    for (const Aggregation aggregation : {Aggregation::WeightedMean, Aggregation::Mean, Aggregation::GeometricMean,
                                          Aggregation::HarmonicMean, Aggregation::Median, Aggregation::Minimum, Aggregation::Maximum}) {
        EXPECT_EQ(indexBy(aggregation, {Rational(7, 3), Rational(7, 3), Rational(7, 3)}), "7/3");
    }
}

TEST(Aggregation, AZeroAmongTheValues) {
    const std::vector<Rational> values = {0, 8, 4};
    EXPECT_EQ(indexBy(Aggregation::GeometricMean, values), "0");
    EXPECT_EQ(indexBy(Aggregation::HarmonicMean, values), "0");
    EXPECT_EQ(indexBy(Aggregation::Median, values), "4");
    EXPECT_EQ(indexBy(Aggregation::Minimum, values), "0");
    EXPECT_EQ(indexBy(Aggregation::CountPassed, values, 0), "3");
}

TEST(Aggregation, NegativeValues) {
    const std::vector<Rational> values = {-2, 8, 4};
    EXPECT_EQ(indexBy(Aggregation::Mean, values), "10/3");
    EXPECT_EQ(indexBy(Aggregation::Minimum, values), "-2");
    EXPECT_EQ(indexBy(Aggregation::Sum, values), "10");
    EXPECT_EQ(indexBy(Aggregation::CountPassed, values, -2), "3");
    for (const Aggregation aggregation : {Aggregation::GeometricMean, Aggregation::HarmonicMean}) {
        const auto rubric = finished(flatWith(aggregation, 3));
        const ScoreCard card = scoreOf(rubric, marksOf(values).record);
        EXPECT_EQ(card.index().value, std::nullopt);
        EXPECT_FALSE(card.complete());
        EXPECT_EQ(warningsOf(card), Texts{"warning: aggregation-undefined: node=index"});
    }
}

TEST(Aggregation, MedianOfAnEvenNumberAndOfTies) {
    EXPECT_EQ(indexBy(Aggregation::Median, {1, 4, 3, 2}), "2.5");
    EXPECT_EQ(indexBy(Aggregation::Median, {3, 1, 3, 3}), "3");
    EXPECT_EQ(indexBy(Aggregation::Median, {1, 1, 2, 2}), "1.5");
    EXPECT_EQ(indexBy(Aggregation::Median, {5}), "5");
}

TEST(Aggregation, CountsThoseThatJustPass) {
    EXPECT_EQ(indexBy(Aggregation::CountPassed, {3, Rational(299, 100), 4}, 3), "2");
    EXPECT_EQ(indexBy(Aggregation::CountPassed, {1, 2}, 3), "0");
}

TEST(Aggregation, WeightsCountInEveryMean) {
    const auto by = [](Aggregation aggregation, const std::vector<Rational>& values) {
        RubricBuilder builder = flatWith(aggregation, 3);
        builder.at("I1").weight = 20;
        builder.at("I2").weight = 30;
        builder.at("I3").weight = 50;
        const auto rubric = finished(builder);
        const NodeScore index = scoreOf(rubric, marksOf(values).record).index();
        return testing::figure(index.value, index.approximate);
    };
    EXPECT_EQ(by(Aggregation::WeightedMean, {2, 4, 8}), "5.6");
    EXPECT_EQ(by(Aggregation::HarmonicMean, {2, 4, 8}), "80/19");        // 100 / (20/2 + 30/4 + 50/8)
    EXPECT_EQ(by(Aggregation::GeometricMean, {1, 1, 64}), "~8.000000");  // 64 ^ (1/2)
    EXPECT_EQ(by(Aggregation::GeometricMean, {2, 4, 8}), "~4.924578");   // 2 ^ 2.3
    EXPECT_EQ(by(Aggregation::HarmonicMean, {0, 4, 8}), "0");
}

TEST(Aggregation, OfWhatIsThere) {
    const auto text = [](Aggregation aggregation) {
        const auto rubric = finished(flatWith(aggregation, 3, 4));
        const ScoreCard card = scoreOf(rubric, RecordBuilder().mark("I1", 2).mark("I3", 8).record);
        EXPECT_FALSE(card.complete());
        EXPECT_EQ(card.index().coverage, Rational(2, 3));
        return testing::figure(card.index().value, card.index().approximate);
    };
    EXPECT_EQ(text(Aggregation::Mean), "5");
    EXPECT_EQ(text(Aggregation::GeometricMean), "~4.000000");
    EXPECT_EQ(text(Aggregation::HarmonicMean), "3.2");
    EXPECT_EQ(text(Aggregation::Median), "5");
    EXPECT_EQ(text(Aggregation::Minimum), "2");
    EXPECT_EQ(text(Aggregation::Maximum), "8");
    EXPECT_EQ(text(Aggregation::Sum), "10");
    EXPECT_EQ(text(Aggregation::CountPassed), "1");
}

/// D1 by a rule over I1 and I2, D2 with I3 alone; the index is their mean.
RubricBuilder twoDomains(Aggregation aggregation) {
    RubricBuilder builder = flatRubric(0, plainScale(-10, 100));
    builder.domain("D1", std::nullopt).indicator("I1", std::nullopt, "D1").indicator("I2", std::nullopt, "D1");
    builder.domain("D2", std::nullopt).indicator("I3", std::nullopt, "D2");
    builder.at("D1").aggregation = aggregation;
    return builder;
}

TEST(Aggregation, WhatIsNotExactMakesTheIndexNotExact) {
    const auto rubric = finished(twoDomains(Aggregation::GeometricMean));
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({2, 3, 4}).record)),
              "index ~3.224745 adds ~3.224745 filled 3/3\n"
              "D1 ~2.449490 adds ~1.224745 filled 2/2\n"
              "I1 2\nI2 3\n"
              "D2 4 adds 2\n"
              "I3 4 adds 2\n");
    // A reported figure is what it says, so nothing above it is computed to many digits.
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({2, 3, 4}).reported("D1", "2.45").record)),
              "index 3.225 adds 3.225 filled 3/3\n"
              "D1 2.45 computed " +
                  base::formatExact(*scoreOf(rubric, marksOf({2, 3, 4}).record).node(1).value) +
                  " adds 1.225 filled 2/2 reported\n"
                  "I1 2\nI2 3\n"
                  "D2 4 adds 2\n"
                  "I3 4 adds 2\n");
}

// Nothing is missing below D1, and yet it has no value.
TEST(Aggregation, ACompleteNodeWithoutAValueIsLeftOut) {
    const auto rubric = finished(twoDomains(Aggregation::GeometricMean));
    const ScoreCard card = scoreOf(rubric, marksOf({-2, 3, 4}).record);
    EXPECT_EQ(textOf(rubric, card),
              "index 4 adds 4 covers 0.5 filled 3/3\n"
              "D1 - filled 2/2\n"
              "I1 -2\nI2 3\n"
              "D2 4 adds 2\n"
              "I3 4 adds 2\n");
    EXPECT_FALSE(card.complete());
    EXPECT_EQ(warningsOf(card), Texts{"warning: aggregation-undefined: node=D1"});
}

TEST(Aggregation, ContributionsAreThoseOfSumsOfParts) {
    const auto rubric = finished(twoDomains(Aggregation::Sum));
    EXPECT_EQ(textOf(rubric, scoreOf(rubric, marksOf({2, 3, 4}).record)),
              "index 4.5 adds 4.5 filled 3/3\n"
              "D1 5 adds 2.5 filled 2/2\n"
              "I1 2 adds 1\nI2 3 adds 1.5\n"
              "D2 4 adds 2\n"
              "I3 4 adds 2\n");
    const auto median = finished(twoDomains(Aggregation::Median));
    EXPECT_EQ(textOf(median, scoreOf(median, marksOf({2, 3, 4}).record)),
              "index 3.25 adds 3.25 filled 3/3\n"
              "D1 2.5 adds 1.25 filled 2/2\n"
              "I1 2\nI2 3\n"
              "D2 4 adds 2\n"
              "I3 4 adds 2\n");
}

TEST(Aggregation, EveryRuleIsExplained) {
    const auto by = [](Aggregation aggregation) {
        return explained(finished(flatWith(aggregation, 2, 3)), marksOf({2, 8}).record, "index");
    };
    EXPECT_EQ(by(Aggregation::WeightedMean), "index weighted-mean [I1 2 x 50, I2 8 x 50] = 5; shown 5.00\n");
    EXPECT_EQ(by(Aggregation::Mean), "index mean [I1 2 x 50, I2 8 x 50] = 5; shown 5.00\n");
    EXPECT_EQ(by(Aggregation::GeometricMean), "index geometric [I1 2 x 50, I2 8 x 50] = ~4.000000; shown 4.00\n");
    EXPECT_EQ(by(Aggregation::HarmonicMean), "index harmonic [I1 2 x 50, I2 8 x 50] = 3.2; shown 3.20\n");
    EXPECT_EQ(by(Aggregation::Median), "index median [I1 2 x 50, I2 8 x 50] = 5; shown 5.00\n");
    EXPECT_EQ(by(Aggregation::Minimum), "index minimum [I1 2 x 50, I2 8 x 50] = 2; shown 2.00\n");
    EXPECT_EQ(by(Aggregation::Maximum), "index maximum [I1 2 x 50, I2 8 x 50] = 8; shown 8.00\n");
    EXPECT_EQ(by(Aggregation::Sum), "index sum [I1 2 x 50, I2 8 x 50] = 10; shown 10.00\n");
    EXPECT_EQ(by(Aggregation::CountPassed), "index count-passed 3 [I1 2 x 50, I2 8 x 50] = 1; shown 1.00\n");
}

}  // namespace
}  // namespace matang::scoring

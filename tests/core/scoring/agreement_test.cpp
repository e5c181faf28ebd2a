// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

// A published figure beside what its parts give, under every rule.
namespace matang::scoring {
namespace {

using base::Rational;
using rubric::Aggregation;
using testing::always;
using testing::english;
using testing::finished;
using testing::flatRubric;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scoreWith;

/// The index over the domains D1 to D3 with an indicator each, all of the same weight.
RubricBuilder threeDomains(Aggregation aggregation) {
    RubricBuilder builder = flatRubric(0);
    for (const char* number : {"1", "2", "3"}) {
        builder.domain(std::string("D") + number, std::nullopt)
            .indicator(std::string("I") + number, std::nullopt, std::string("D") + number);
    }
    builder.at("index").aggregation = aggregation;
    return builder;
}

/// "" where a published index goes with the printed domains, else which warning it gets.
std::string verdict(const RubricBuilder& builder, const std::string& index, const std::vector<std::string>& domains,
                    const Circumstances& circumstances = {}) {
    RecordBuilder values;
    int number = 0;
    for (const std::string& domain : domains) {
        values.reported("D" + std::to_string(++number), domain);
    }
    const ScoreCard card = scoreWith(finished(builder), values.reported("index", index).record, circumstances);
    std::string codes;
    for (const base::Diagnostic& warning : card.warnings) {
        codes += warning.code;
    }
    return codes;
}

const std::string kDiffers = "reported-differs";
const std::string kRounding = "reported-differs-rounding";

TEST(Agreement, UnderASum) {
    const RubricBuilder builder = threeDomains(Aggregation::Sum);
    EXPECT_EQ(verdict(builder, "60.60", {"10.10", "20.20", "30.30"}), "");
    EXPECT_EQ(verdict(builder, "60.61", {"10.10", "20.20", "30.30"}), kRounding);
    EXPECT_EQ(verdict(builder, "60.59", {"10.10", "20.20", "30.30"}), kRounding);
    EXPECT_EQ(verdict(builder, "60.62", {"10.10", "20.20", "30.30"}), kDiffers);
    EXPECT_EQ(verdict(builder, "60.58", {"10.10", "20.20", "30.30"}), kDiffers);
}

TEST(Agreement, UnderAMedianAndTheEnds) {
    EXPECT_EQ(verdict(threeDomains(Aggregation::Median), "20.2", {"10.1", "20.2", "30.3"}), "");
    EXPECT_EQ(verdict(threeDomains(Aggregation::Median), "20.24", {"10.1", "20.2", "30.3"}), kRounding);
    EXPECT_EQ(verdict(threeDomains(Aggregation::Median), "20.26", {"10.1", "20.2", "30.3"}), kDiffers);
    EXPECT_EQ(verdict(threeDomains(Aggregation::Minimum), "10.06", {"10.1", "20.2", "30.3"}), kRounding);
    EXPECT_EQ(verdict(threeDomains(Aggregation::Minimum), "20.20", {"10.1", "20.2", "30.3"}), kDiffers);
    EXPECT_EQ(verdict(threeDomains(Aggregation::Maximum), "30.34", {"10.1", "20.2", "30.3"}), kRounding);
    EXPECT_EQ(verdict(threeDomains(Aggregation::Maximum), "30.36", {"10.1", "20.2", "30.3"}), kDiffers);
}

TEST(Agreement, UnderOtherMeans) {
    EXPECT_EQ(verdict(threeDomains(Aggregation::GeometricMean), "4.00", {"2.00", "4.00", "8.00"}), "");
    EXPECT_EQ(verdict(threeDomains(Aggregation::GeometricMean), "4.01", {"2.00", "4.00", "8.00"}), kRounding);
    EXPECT_EQ(verdict(threeDomains(Aggregation::GeometricMean), "4.02", {"2.00", "4.00", "8.00"}), kDiffers);
    EXPECT_EQ(verdict(threeDomains(Aggregation::HarmonicMean), "3.43", {"2.00", "4.00", "8.00"}), "");
    EXPECT_EQ(verdict(threeDomains(Aggregation::HarmonicMean), "3.49", {"2.0", "4.0", "8.0"}), kRounding);
    EXPECT_EQ(verdict(threeDomains(Aggregation::HarmonicMean), "3.50", {"2.0", "4.0", "8.0"}), kDiffers);
}

TEST(Agreement, UnderACount) {
    RubricBuilder builder = threeDomains(Aggregation::CountPassed);
    builder.at("index").pass = 20;
    EXPECT_EQ(verdict(builder, "2", {"10", "20", "30"}), "");
    EXPECT_EQ(verdict(builder, "1", {"10", "20", "30"}), kRounding);
    EXPECT_EQ(verdict(builder, "3", {"10", "20", "30"}), kDiffers);
}

TEST(Agreement, AfterAnAdjustment) {
    RubricBuilder builder = threeDomains(Aggregation::Sum);
    builder.at("index").adjustment.times = 2;
    builder.at("index").bonuses = {{always(), 1, english("Plus")}};
    EXPECT_EQ(verdict(builder, "61.00", {"10", "10", "10"}), "");
    EXPECT_EQ(verdict(builder, "63.99", {"10", "10", "10"}), kRounding);
    EXPECT_EQ(verdict(builder, "64.01", {"10", "10", "10"}), kDiffers);
    EXPECT_EQ(verdict(builder, "58.00", {"10", "10", "10"}), kRounding);
    EXPECT_EQ(verdict(builder, "57.98", {"10", "10", "10"}), kDiffers);
    builder.at("index").adjustment.times = -1;
    builder.at("index").adjustment.plus = 50;
    EXPECT_EQ(verdict(builder, "21.00", {"10", "10", "10"}), "");
    EXPECT_EQ(verdict(builder, "22.49", {"10", "10", "10"}), kRounding);
    EXPECT_EQ(verdict(builder, "22.52", {"10", "10", "10"}), kDiffers);
}

TEST(Agreement, WhereALimitTookEffect) {
    RubricBuilder builder = threeDomains(Aggregation::Mean);
    builder.at("index").limits = {{always(), 20, english("Veto")}};
    EXPECT_EQ(verdict(builder, "20.00", {"20.1", "20.1", "20.1"}), "");
    EXPECT_EQ(verdict(builder, "20.01", {"20.1", "20.1", "20.1"}), kDiffers);
    EXPECT_EQ(verdict(builder, "19.97", {"20.0", "20.0", "20.1"}), kRounding);
    EXPECT_EQ(verdict(builder, "19.90", {"20.0", "20.0", "20.1"}), kDiffers);
    RubricBuilder floor = threeDomains(Aggregation::Mean);
    floor.at("index").adjustment.atLeast = 20;
    EXPECT_EQ(verdict(floor, "20.00", {"10.0", "10.0", "10.0"}), "");
    EXPECT_EQ(verdict(floor, "19.99", {"20.0", "20.0", "19.9"}), kDiffers);
    EXPECT_EQ(verdict(floor, "20.02", {"20.0", "20.0", "19.9"}), kRounding);
}

TEST(Agreement, OfAMixOverYears) {
    RubricBuilder builder = threeDomains(Aggregation::Mean);
    builder.at("index").overYears = rubric::OverYears{{3, 1}, 0};
    Circumstances circumstances;
    circumstances.earlier = {{1, std::vector<std::optional<Rational>>(7, Rational(40))}};
    EXPECT_EQ(verdict(builder, "55.00", {"60.0", "60.0", "60.0"}, circumstances), "");
    EXPECT_EQ(verdict(builder, "55.03", {"60.0", "60.0", "60.0"}, circumstances), kRounding);
    EXPECT_EQ(verdict(builder, "55.05", {"60.0", "60.0", "60.0"}, circumstances), kDiffers);
}

TEST(Agreement, OfUnitsThatWerePrinted) {
    RubricBuilder builder = threeDomains(Aggregation::Mean);
    builder.at("D1").repetition = testing::repeated(rubric::Repetition::Combine::Mean);
    const auto verdictOn = [&](const std::string& domain) {
        const auto record =
            RecordBuilder().reportedInUnit("a", "D1", "60.0").reportedInUnit("b", "D1", "20.0").reported("D1", domain).record;
        const ScoreCard card = scoreWith(finished(builder), record, {});
        return card.warnings.empty() ? std::string{} : card.warnings.front().code;
    };
    EXPECT_EQ(verdictOn("40.00"), "");
    EXPECT_EQ(verdictOn("40.04"), kRounding);
    EXPECT_EQ(verdictOn("40.06"), kDiffers);
}

// One rule elsewhere does not take its exactness from what is rounded on the way, here to one decimal.
TEST(Agreement, OfFiguresThatAreRoundedOnTheWay) {
    RubricBuilder builder = testing::sampleRubric();
    builder.rubric.predicates.bands.clear();
    builder.rubric.scales[0] = testing::plainScale(1, 5);
    builder.roundDomains();
    for (rubric::RoundingStep& step : builder.rubric.rounding.steps) {
        step.decimals = 1;
    }
    const auto verdictOn = [&](const std::string& first, const std::string& index) {
        const auto record = RecordBuilder().reported("D1", first).reported("D2", "4.5").reported("index", index).record;
        const ScoreCard card = scoreWith(finished(builder), record, {});
        return card.warnings.empty() ? std::string{} : card.warnings.front().code;
    };
    // 0.4 x 2.7 and 0.6 x 4.5, each to one decimal: 1.1 + 2.7
    EXPECT_EQ(verdictOn("2.7", "3.80"), "");
    EXPECT_EQ(verdictOn("2.7", "3.78"), kDiffers);
    EXPECT_EQ(verdictOn("2.7", "3.81"), kDiffers);
}

}  // namespace
}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/bundled.h"
#include "any_answers.h"
#include "waterfall_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

// What holds for every change of every instrument.
namespace matang::analysis {
namespace {

using base::Rational;
using testing::addsUp;
using testing::anyYear;
using testing::RubricBuilder;
using testing::textOf;

constexpr std::array kDepths = {ChangeDepth::Tops, ChangeDepth::Middle, ChangeDepth::Indicators};

std::vector<std::string> profilesOf(const rubric::Rubric& rubric) {
    std::vector<std::string> profiles;
    for (const rubric::Profile& profile : rubric.profiles) {
        profiles.push_back(profile.id.text);
    }
    return profiles.empty() ? std::vector<std::string>{""} : profiles;
}

/// What a printed figure, and every value and contribution that is rounded on the way, can be off by, in two years.
Rational mostThatRoundingLeaves(const rubric::Rubric& rubric, const rubric::WeightSet& weights) {
    Rational unit = 1;
    for (int decimal = 0; decimal < rubric.rounding.decimals; ++decimal) {
        unit /= 10;
    }
    const auto tops = static_cast<std::int64_t>(weights.children[rubric::kRoot].size());
    return unit * (rubric.rounding.steps.empty() ? 1 : 2 + 2 * tops);
}

std::string nameOf(const ::testing::TestParamInfo<std::string>& instrument) {
    std::string name = instrument.param.substr(instrument.param.find('/') + 1);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

class WaterfallOf : public ::testing::TestWithParam<std::string> {};

TEST_P(WaterfallOf, AddsUpExactlyAtEveryDepth) {
    const auto rubric = testing::bundledRubric(GetParam());
    for (const std::string& profile : profilesOf(*rubric)) {
        SCOPED_TRACE(profile);
        EXPECT_TRUE(rc::check([&] {
            const ScoredAssessment earlier = anyYear(rubric, profile, 2023);
            const ScoredAssessment later = anyYear(rubric, profile, 2024);
            RC_ASSERT(earlier.card.complete() && later.card.complete());
            for (const ChangeDepth depth : kDepths) {
                const auto laidOut = waterfall(earlier, later, depth);
                RC_ASSERT(laidOut.has_value());
                RC_ASSERT(addsUp(*laidOut));
                RC_ASSERT(laidOut->asDeep);
                RC_ASSERT(laidOut->cause == (laidOut->remainder.isZero() ? RemainderCause::None : RemainderCause::Rounding));
                RC_ASSERT(laidOut->remainder < mostThatRoundingLeaves(*rubric, *later.weights));
                RC_ASSERT(-laidOut->remainder < mostThatRoundingLeaves(*rubric, *later.weights));
            }
        }));
    }
}

// An independent reckoning: the percents of the regulation times the difference of the levels.
TEST_P(WaterfallOf, GivesEveryIndicatorItsWeightTimesItsChange) {
    const auto rubric = testing::bundledRubric(GetParam());
    for (const std::string& profile : profilesOf(*rubric)) {
        SCOPED_TRACE(profile);
        EXPECT_TRUE(rc::check([&] {
            const ScoredAssessment earlier = anyYear(rubric, profile, 2023);
            const ScoredAssessment later = anyYear(rubric, profile, 2024);
            const auto laidOut = waterfall(earlier, later, ChangeDepth::Indicators);
            RC_ASSERT(laidOut.has_value());
            RC_ASSERT(laidOut->steps.size() == later.weights->indicators.size());
            for (std::size_t step = 0; step < laidOut->steps.size(); ++step) {
                const WaterfallStep& one = laidOut->steps[step];
                RC_ASSERT(one.node == later.weights->indicators[step]);
                RC_ASSERT(one.change == later.weights->percentOfIndex(one.node) * (*one.after - *one.before) / 100);
            }
        }));
    }
}

INSTANTIATE_TEST_SUITE_P(Instruments, WaterfallOf, ::testing::Values("spbe-2020", "spbe-2018", "pemdi-2026", "smart-city"), nameOf);

/// Instruments with rules that the ministries do not have.
class WaterfallOfRules : public ::testing::TestWithParam<std::string> {};

TEST_P(WaterfallOfRules, AddsUpExactlyWhereTheIndexIsASum) {
    const auto rubric = testing::bundledRubric("../tests/data/rubrics/" + GetParam());
    const bool isSum = rubric->node(rubric::kRoot).aggregation == rubric::Aggregation::WeightedMean ||
                       rubric->node(rubric::kRoot).aggregation == rubric::Aggregation::Mean ||
                       rubric->node(rubric::kRoot).aggregation == rubric::Aggregation::Sum;
    int laidOutOnce = 0;
    EXPECT_TRUE(rc::check([&] {
        const ScoredAssessment earlier = anyYear(rubric, "", 2023);
        const ScoredAssessment later = anyYear(rubric, "", 2024);
        for (const ChangeDepth depth : kDepths) {
            const auto laidOut = waterfall(earlier, later, depth);
            if (!laidOut) {
                RC_ASSERT(laidOut.error().reason == "waterfall-no-sum" || laidOut.error().reason == "waterfall-no-index");
                continue;
            }
            ++laidOutOnce;
            RC_ASSERT(addsUp(*laidOut));
            RC_ASSERT((laidOut->cause == RemainderCause::None) == laidOut->remainder.isZero());
        }
    }));
    EXPECT_EQ(laidOutOnce > 0, isSum);
}

INSTANTIATE_TEST_SUITE_P(Instruments, WaterfallOfRules,
                         ::testing::Values("proof/ciso-style", "proof/geometric-style", "proof/itu-y4904-internet", "proof/losi-2022",
                                           "proof/rules-style", "proof/samm-style", "proof/scottish-model", "proof/survey-style",
                                           "proof/u4ssc-style"),
                         nameOf);

/// Two to four domains of weights that give long fractions, rounded in any way at any place.
RubricBuilder anyRounding() {
    RubricBuilder builder;
    const int domains = *rc::gen::inRange(2, 5);
    int number = 0;
    for (int domain = 1; domain <= domains; ++domain) {
        const std::string id = "D" + std::to_string(domain);
        builder.domain(id, Rational(100, domains));
        const int indicators = *rc::gen::inRange(1, 5);
        for (int indicator = 0; indicator < indicators; ++indicator) {
            builder.indicator("I" + std::to_string(++number), Rational(100, domains * indicators), id);
        }
    }
    if (*rc::gen::arbitrary<bool>()) {
        builder.roundDomains();
    }
    builder.rubric.rounding.decimals = *rc::gen::inRange(0, 5);
    builder.rubric.rounding.mode =
        *rc::gen::element(base::RoundingMode::HalfUp, base::RoundingMode::HalfEven, base::RoundingMode::Truncate);
    for (rubric::RoundingStep& step : builder.rubric.rounding.steps) {
        step.decimals = *rc::gen::inRange(0, 4);
        step.mode = *rc::gen::element(base::RoundingMode::HalfUp, base::RoundingMode::HalfEven, base::RoundingMode::Truncate);
    }
    return builder;
}

RC_GTEST_PROP(WaterfallProperties, AddsUpExactlyWhateverIsRounded, ()) {
    const auto rubric = testing::shared(anyRounding());
    const ScoredAssessment earlier = anyYear(rubric, "", 2023);
    const ScoredAssessment later = anyYear(rubric, "", 2024);
    for (const ChangeDepth depth : kDepths) {
        const auto laidOut = waterfall(earlier, later, depth);
        RC_ASSERT(laidOut.has_value());
        RC_ASSERT(addsUp(*laidOut));
        RC_ASSERT(laidOut->from == scoring::published(*rubric, *earlier.card.index().value));
        RC_ASSERT(laidOut->to == scoring::published(*rubric, *later.card.index().value));
        RC_ASSERT(laidOut->cause == (laidOut->remainder.isZero() ? RemainderCause::None : RemainderCause::Rounding));
    }
}

RC_GTEST_PROP(WaterfallProperties, BackwardsIsTheSameWithTheSignsTurned, ()) {
    const auto rubric = testing::shared(anyRounding());
    const ScoredAssessment earlier = anyYear(rubric, "", 2023);
    const ScoredAssessment later = anyYear(rubric, "", 2024);
    const auto there = waterfall(earlier, later, ChangeDepth::Indicators);
    const auto back = waterfall(later, earlier, ChangeDepth::Indicators);
    RC_ASSERT(there.has_value() && back.has_value());
    RC_ASSERT(there->remainder == -back->remainder);
    for (std::size_t step = 0; step < there->steps.size(); ++step) {
        RC_ASSERT(there->steps[step].change == -back->steps[step].change);
    }
}

// The 47 indicators that a ministry published for 2021, against a second year made for this test. The expected figures were worked out from
// the weights of PermenPANRB 59/2020 with another program.
TEST(WaterfallOfAMinistry, SaysWhichDomainAndAspectGaveWhat) {
    const auto rubric = testing::bundledRubric("spbe-2020");
    const auto yearOf = [&](const std::string& file) {
        const auto row = testing::readExample(file).at(0);
        return testing::scored(rubric, testing::recordOf(*rubric, row), std::stoi(row.at("year")));
    };
    const ScoredAssessment first = yearOf("spbe-2021-ministry-indicators.csv");
    const ScoredAssessment second = yearOf("../tests/data/spbe-2022-ministry-made.csv");
    EXPECT_EQ(textOf(waterfall(first, second, ChangeDepth::Tops), *rubric),
              "2.95 to 3.2\n"
              "D1 3 to 3: 0\n"
              "D2 3 to 3.4: 0.1\n"
              "D3 1 to 19/11: 0.12\n"
              "D4 657/182 to 334/91: 0.0275\n"
              "left 0.0025 rounding\n");
    EXPECT_EQ(textOf(waterfall(first, second, ChangeDepth::Middle), *rubric),
              "2.95 to 3.2\n"
              "A1 3 to 3: 0\n"
              "A2 3.25 to 3.5: 0.025\n"
              "A3 3 to 3: 0\n"
              "A4 2.5 to 4: 0.075\n"
              "A5 1 to 1.875: 0.105\n"
              "A6 1 to 4/3: 0.015\n"
              "A7 3.9 to 4: 0.0275\n"
              "A8 19/6 to 19/6: 0\n"
              "left 0.0025 rounding\n");
    const auto indicators = waterfall(first, second, ChangeDepth::Indicators);
    ASSERT_TRUE(indicators.has_value());
    std::string moved;
    for (const WaterfallStep& step : indicators->steps) {
        if (!step.change.isZero()) {
            moved += rubric->node(step.node).id.text + ' ' + textOf(step.change) + ", ";
        }
    }
    EXPECT_EQ(indicators->steps.size(), 47U);
    EXPECT_EQ(moved,
              "I1 0.013, I3 -0.013, I11 0.05, I12 -0.025, I13 -0.025, I14 0.025, I20 0.075, I21 0.015, I22 0.015, I23 0.03, I24 0.015, "
              "I27 0.03, I29 0.015, I32 0.0275, I37 -0.0275, I38 0.0275, I42 -0.06, I44 0.03, I45 0.03, I46 -0.03, I47 0.03, ");
    EXPECT_EQ(textOf(indicators->remainder), "0.0025");
}

// The domains of the ministry's own report, for 2021.
TEST(WaterfallOfAMinistry, StartsFromThePublishedFigures) {
    const auto rubric = testing::bundledRubric("spbe-2020");
    const auto row = testing::readExample("spbe-2021-ministry-indicators.csv").at(0);
    const auto card = testing::scored(rubric, testing::recordOf(*rubric, row), 2021).card;
    const auto published = testing::readExample("../tests/data/spbe-2021-ministry-published.csv").at(0);
    for (const char* node : {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "D1", "D2", "D3", "D4", "index"}) {
        EXPECT_EQ(scoring::printed(*rubric, *card.node(rubric->find(rubric::NodeId(node))).value), published.at(node)) << node;
    }
}

}  // namespace
}  // namespace matang::analysis

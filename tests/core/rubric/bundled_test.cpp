// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/base/decimal.h>
#include <matang/rubric/library.h>
#include <matang/rubric/weight_set.h>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::shared_ptr<const Rubric> bundled(const std::string& id) {
    const LoadedRubric loaded = loadRubricFile(sourcePath("rubrics/" + id + ".yaml"));
    EXPECT_THAT(print(loaded.findings), IsEmpty());
    return loaded.rubric;
}

/// "D1 13, D2 25, ...": the nodes of a kind with their percent of the index.
std::string weightsOf(const Rubric& rubric, const std::string& kind, const ProfileId& profile = {}) {
    const auto set = weightSet(rubric, profile);
    EXPECT_TRUE(set);
    std::string list;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        if (rubric.node(node).kind == kind && set->holds(node)) {
            list += (list.empty() ? "" : ", ") + rubric.node(node).id.text + " " + base::formatExact(set->percentOfIndex(node));
        }
    }
    return list;
}

std::map<std::string, int> weightsByIndicatorCount(const Rubric& rubric) {
    std::map<std::string, int> counts;
    const auto set = weightSet(rubric, {});
    for (const NodeIndex indicator : set->indicators) {
        ++counts[base::formatExact(set->percentOfIndex(indicator))];
    }
    return counts;
}

base::Rational sumOfIndicators(const WeightSet& set) {
    base::Rational sum;
    for (const NodeIndex indicator : set.indicators) {
        sum += set.shareOfIndex[static_cast<std::size_t>(indicator)];
    }
    return sum;
}

TEST(Bundled, EveryRubricLoadsWithoutFindings) {
    RubricLibrary library(sourcePath("rubrics"));
    std::set<std::string> ids;
    for (const RubricId& id : library.ids()) {
        EXPECT_NE(bundled(id.text), nullptr) << id.text;
        ids.insert(id.text);
    }
    EXPECT_TRUE(ids.contains("spbe-2018") && ids.contains("spbe-2020") && ids.contains("smart-city"));
}

TEST(Bundled, Spbe2020HasFourDomainsEightAspectsFortySevenIndicators) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    EXPECT_EQ(weightsOf(*rubric, "domain"), "D1 13, D2 25, D3 16.5, D4 45.5");
    EXPECT_EQ(weightsOf(*rubric, "aspect"), "A1 13, A2 10, A3 10, A4 5, A5 12, A6 4.5, A7 27.5, A8 18");
    EXPECT_EQ(weightsByIndicatorCount(*rubric),
              (std::map<std::string, int>{{"1.3", 10}, {"2.5", 10}, {"1.5", 11}, {"2.75", 10}, {"3", 6}}));
    EXPECT_EQ(sumOfIndicators(*weightSet(*rubric, {})), 1);
    const auto indicators = weightSet(*rubric, {})->indicators;
    for (std::size_t number = 1; number <= indicators.size(); ++number) {
        const Node& indicator = rubric->node(indicators[number - 1]);
        EXPECT_EQ(indicator.id.text, "I" + std::to_string(number));
        EXPECT_EQ(indicator.criteria.size(), 5U) << indicator.id.text;
        EXPECT_NE(indicator.name.in("en"), indicator.name.in("id")) << indicator.id.text;
        EXPECT_FALSE(indicator.evidenceHint.empty()) << indicator.id.text;
        EXPECT_TRUE(rubric->scaleOf(indicators[number - 1]).cumulative);
    }
    EXPECT_NE(rubric->scaleOf(indicators[30]).id, rubric->scaleOf(indicators[31]).id);
}

TEST(Bundled, Spbe2020HasItsPredicatesEditionsAndStages) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    std::vector<std::string> bands;
    for (const PredicateBand& band : rubric->predicates.bands) {
        bands.push_back(band.name.in("id") + " " + base::formatExact(band.from) + (band.upperIncluded ? " to " : " below ") +
                        base::formatExact(band.upper));
    }
    EXPECT_THAT(bands, ElementsAre("Memuaskan 4.2 to 5", "Sangat Baik 3.5 below 4.2", "Baik 2.6 below 3.5", "Cukup 1.8 below 2.6",
                                   "Kurang 1 below 1.8"));
    EXPECT_EQ(rubric->predicates.basis, PredicateBasis::Unrounded);
    EXPECT_TRUE(rubric->carryOver);
    EXPECT_THAT(rubric->rounding.steps, IsEmpty());
    EXPECT_EQ(rubric->rounding.decimals, 2);
    std::vector<std::string> editions;
    for (const Edition& edition : rubric->editions) {
        editions.push_back(edition.id);
    }
    EXPECT_THAT(editions, ElementsAre("2021", "2023", "2024"));
}

TEST(Bundled, Spbe2018HasThirtySevenScoredItems) {
    const auto rubric = bundled("spbe-2018");
    ASSERT_NE(rubric, nullptr);
    const auto set = weightSet(*rubric, {});
    EXPECT_EQ(set->indicators.size(), 37U);
    EXPECT_EQ(sumOfIndicators(*set), 1);
    EXPECT_EQ(rubric->family, bundled("spbe-2020")->family);
    EXPECT_EQ(weightsOf(*rubric, "domain"), "D1 17, D2 28, D3 55");
    for (const std::string id : {"I1", "I34", "I35-1", "I35-2", "I35-3", "A7"}) {
        EXPECT_GT(rubric->find(NodeId{id}), kRoot) << id;
    }
}

TEST(Bundled, SmartCityWeighsItsDimensionsByProfile) {
    const auto rubric = bundled("smart-city");
    ASSERT_NE(rubric, nullptr);
    const auto weights = [&](const std::string& profile) { return weightsOf(*rubric, "dimension", ProfileId{profile}); };
    EXPECT_EQ(rubric->profiles.size(), 4U);
    EXPECT_EQ(weights("SC22-REG"), "baseline 10, output 20, outcome 30, impact 20, quickwin 20");
    EXPECT_EQ(weights("SC22-KPPN"), "baseline 10, output 20, outcome 30, impact 10, quickwin 30");
    EXPECT_EQ(weights("SC23-KPPN"), "baseline 10, output 20, outcome 20, impact 20, quickwin 20, kolaborasi 10");
    EXPECT_EQ(weights("SC24-REG"), "baseline 10, output 20, outcome 30, impact 20, quickwin 20");
    for (const Profile& profile : rubric->profiles) {
        EXPECT_EQ(sumOfIndicators(*weightSet(*rubric, profile.id)), 1) << profile.id.text;
    }
}

TEST(Bundled, SmartCityHasAHundredAndTwentyOneQuestions) {
    const auto rubric = bundled("smart-city");
    ASSERT_NE(rubric, nullptr);
    const WeightSet every = *weightSet(*rubric, {});
    EXPECT_FALSE(every.known);
    EXPECT_EQ(every.indicators.size(), 121U);
    EXPECT_EQ(weightSet(*rubric, ProfileId{"SC22-KPPN"})->indicators.size(), 59U);
    EXPECT_EQ(weightSet(*rubric, ProfileId{"SC23-KPPN"})->indicators.size(), 117U);
    EXPECT_EQ(rubric->combination, Combination::Mean);
    EXPECT_TRUE(rubric->rounding.rounds("dimension", RoundingStep::Figure::Value));
    EXPECT_TRUE(rubric->rounding.rounds("dimension", RoundingStep::Figure::Contribution));
    EXPECT_TRUE(rubric->predicates.bands.empty());
    const auto pillars =
        std::find_if(rubric->tagAxes.begin(), rubric->tagAxes.end(), [](const TagAxis& axis) { return axis.id == "pillar"; });
    ASSERT_NE(pillars, rubric->tagAxes.end());
    EXPECT_EQ(pillars->values.size(), 6U);
}

}  // namespace
}  // namespace matang::rubric::test

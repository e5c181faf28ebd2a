// SPDX-License-Identifier: GPL-3.0-or-later
// What the regulations, letters and reports say about the bundled instruments, checked on the files in rubrics/.
#include <matang/base/decimal.h>
#include <matang/rubric/loader.h>
#include <matang/rubric/weight_set.h>

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

namespace matang::rubric {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

/// The rubric, after asserting that its file holds nothing to report.
std::shared_ptr<const Rubric> bundled(const std::string& id) {
    const LoadedRubric loaded = loadRubricFile(std::string(MATANG_SOURCE_DIR) + "/rubrics/" + id + ".yaml");
    EXPECT_THAT(loaded.findings, IsEmpty());
    return loaded.rubric;
}

/// Weight of every node of a kind as printed, in reading order.
std::vector<std::string> weightsOf(const Rubric& rubric, const std::string& kind) {
    std::vector<std::string> weights;
    for (const Node& node : rubric.nodes) {
        if (node.kind == kind) {
            weights.push_back(node.id.text + " " + base::formatExact(node.weight.value_or(0)));
        }
    }
    return weights;
}

/// How many indicators each top node has in a profile, in reading order.
std::vector<std::pair<std::string, int>> indicatorsByTopNode(const Rubric& rubric, const std::string& profile) {
    const auto weights = weightSet(rubric, ProfileId{profile});
    EXPECT_TRUE(weights.has_value());
    std::vector<std::pair<std::string, int>> counts;
    for (const NodeIndex top : weights->children[kRoot]) {
        int count = 0;
        for (const NodeIndex indicator : weights->indicators) {
            NodeIndex above = indicator;
            while (rubric.node(above).parent != kRoot) {
                above = rubric.node(above).parent;
            }
            count += above == top ? 1 : 0;
        }
        counts.emplace_back(rubric.node(top).id.text, count);
    }
    return counts;
}

class EveryBundledRubric : public testing::TestWithParam<const char*> {};

TEST_P(EveryBundledRubric, NamesEveryNodeInBothLanguagesAndEveryLevelInIndonesian) {
    const auto rubric = bundled(GetParam());
    ASSERT_NE(rubric, nullptr);
    for (const Node& node : rubric->nodes) {
        ASSERT_EQ(node.name.byLanguage.size(), 2U) << node.id.text;
        EXPECT_EQ(node.name.byLanguage[0].first, "id") << node.id.text;
        EXPECT_EQ(node.name.byLanguage[1].first, "en") << node.id.text;
        if (node.isIndicator()) {
            EXPECT_EQ(node.criteria.size(), rubric->scales[static_cast<std::size_t>(node.scale)].levels.size()) << node.id.text;
        }
    }
}

TEST_P(EveryBundledRubric, NamesLevelsPredicatesAndStagesInBothLanguages) {
    const auto rubric = bundled(GetParam());
    ASSERT_NE(rubric, nullptr);
    for (const Scale& scale : rubric->scales) {
        for (const Level& level : scale.levels) {
            EXPECT_EQ(level.name.byLanguage.size(), 2U) << scale.id << level.value;
            EXPECT_EQ(level.meaning.byLanguage.size(), 2U) << scale.id << level.value;
        }
    }
    for (const PredicateBand& band : rubric->predicates.bands) {
        EXPECT_EQ(band.name.byLanguage.size(), 2U) << band.id;
    }
    for (const Stage& stage : rubric->stages) {
        EXPECT_EQ(stage.name.byLanguage.size(), 2U) << stage.id.text;
    }
    EXPECT_EQ(rubric->stages.back().id.text, "final");
    EXPECT_TRUE(rubric->carryOver);
}

INSTANTIATE_TEST_SUITE_P(Rubrics, EveryBundledRubric, testing::Values("spbe-2018", "spbe-2020", "smart-city"));

// PermenPANRB 59/2020, annex.
TEST(Spbe2020, HasTheWeightsOfTheRegulation) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    EXPECT_THAT(weightsOf(*rubric, "domain"), ElementsAre("D1 13", "D2 25", "D3 16.5", "D4 45.5"));
    EXPECT_THAT(weightsOf(*rubric, "aspect"), ElementsAre("A1 13", "A2 10", "A3 10", "A4 5", "A5 12", "A6 4.5", "A7 27.5", "A8 18"));
    const std::vector<std::string> indicators = weightsOf(*rubric, "indicator");
    ASSERT_EQ(indicators.size(), 47U);
    const std::map<int, std::string> firstOfEachWeight{{1, "1.3"}, {11, "2.5"}, {21, "1.5"}, {32, "2.75"}, {42, "3"}};
    for (int number = 1; number <= 47; ++number) {
        const std::string weight = std::prev(firstOfEachWeight.upper_bound(number))->second;
        EXPECT_EQ(indicators[static_cast<std::size_t>(number - 1)], "I" + std::to_string(number) + " " + weight);
    }
}

TEST(Spbe2020, ScoresPoliciesAndManagementByProcessAndTheRestByService) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    for (int number = 1; number <= 47; ++number) {
        const NodeIndex node = rubric->find(NodeId{"I" + std::to_string(number)});
        EXPECT_EQ(rubric->scaleOf(node).id, number <= 31 ? "process" : "service") << number;
    }
    EXPECT_TRUE(rubric->scales.front().cumulative);
    EXPECT_EQ(rubric->predicates.basis, PredicateBasis::Unrounded);
}

TEST(Spbe2020, KeepsTheShiftedLadderOfDataManagement) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    const Node& node = rubric->node(rubric->find(NodeId{"I3"}));
    EXPECT_EQ(node.criteria[1].text.in("id"), "Aturan tentang manajemen data sudah disahkan.");
    EXPECT_EQ(node.note.byLanguage.size(), 2U);
}

TEST(Spbe2020, KnowsThreeEditionsOfTheGuideline) {
    const auto rubric = bundled("spbe-2020");
    ASSERT_NE(rubric, nullptr);
    std::vector<std::pair<std::string, std::vector<int>>> editions;
    for (const Edition& edition : rubric->editions) {
        editions.emplace_back(edition.id, edition.years);
    }
    EXPECT_THAT(editions,
                ElementsAre(Pair("2021", ElementsAre(2021, 2022)), Pair("2023", ElementsAre(2023)), Pair("2024", ElementsAre(2024, 2025))));
}

// PermenPANRB 5/2018; 20/6 for the six items of aspect 7 is proved by published results.
TEST(Spbe2018, HasTheWeightsOfTheRegulation) {
    const auto rubric = bundled("spbe-2018");
    ASSERT_NE(rubric, nullptr);
    EXPECT_THAT(weightsOf(*rubric, "domain"), ElementsAre("D1 17", "D2 28", "D3 55"));
    EXPECT_THAT(weightsOf(*rubric, "aspect"), ElementsAre("A1 7", "A2 10", "A3 8", "A4 8", "A5 12", "A6 35", "A7 20"));
    const std::vector<std::string> indicators = weightsOf(*rubric, "indicator");
    ASSERT_EQ(indicators.size(), 37U);
    EXPECT_THAT(std::vector<std::string>(indicators.end() - 6, indicators.end()),
                ElementsAre("I32 10/3", "I33 10/3", "I34 10/3", "I35-1 10/3", "I35-2 10/3", "I35-3 10/3"));
}

// Letter B-1004/DJAI/AI.01.04/12/2022 (59 questions) and the report on 66 KPPN and IKN regions of 2023 (117 questions).
TEST(SmartCity, HasTheQuestionsOfEachForm) {
    const auto rubric = bundled("smart-city");
    ASSERT_NE(rubric, nullptr);
    EXPECT_THAT(indicatorsByTopNode(*rubric, "SC22-KPPN"),
                ElementsAre(Pair("baseline", 5), Pair("output", 7), Pair("outcome", 31), Pair("impact", 4), Pair("quickwin", 12)));
    EXPECT_THAT(indicatorsByTopNode(*rubric, "SC23-KPPN"), ElementsAre(Pair("baseline", 5), Pair("output", 7), Pair("outcome", 33),
                                                                       Pair("impact", 54), Pair("quickwin", 12), Pair("kolaborasi", 6)));
    for (const char* regular : {"SC22-REG", "SC24-REG"}) {
        EXPECT_THAT(indicatorsByTopNode(*rubric, regular),
                    ElementsAre(Pair("baseline", 5), Pair("output", 7), Pair("outcome", 31), Pair("impact", 54), Pair("quickwin", 12)));
    }
}

TEST(SmartCity, SaysWhichWeightsAreOfficial) {
    const auto rubric = bundled("smart-city");
    ASSERT_NE(rubric, nullptr);
    std::vector<std::pair<std::string, Provenance>> profiles;
    for (const Profile& profile : rubric->profiles) {
        profiles.emplace_back(profile.id.text, profile.provenance);
    }
    EXPECT_THAT(profiles, ElementsAre(Pair("SC22-REG", Provenance::Reported), Pair("SC22-KPPN", Provenance::Official),
                                      Pair("SC23-KPPN", Provenance::Official), Pair("SC24-REG", Provenance::Derived)));
}

TEST(SmartCity, SurveysEveryPillarWithNineStatementsInThreeSubDimensions) {
    const auto rubric = bundled("smart-city");
    ASSERT_NE(rubric, nullptr);
    std::map<std::string, int> bySubDimension;
    std::map<std::string, int> byPillar;
    for (const Node& node : rubric->nodes) {
        if (node.answerType == "survey") {
            ASSERT_EQ(node.tags.size(), 3U) << node.id.text;
            ++byPillar[node.tags[0].value];
            ++bySubDimension[node.tags[1].value];
        }
    }
    EXPECT_THAT(byPillar, ElementsAre(Pair("branding", 9), Pair("economy", 9), Pair("environment", 9), Pair("governance", 9),
                                      Pair("living", 9), Pair("society", 9)));
    EXPECT_EQ(bySubDimension.size(), 18U);
    EXPECT_THAT(bySubDimension, testing::Each(Pair(testing::_, 3)));
}

}  // namespace
}  // namespace matang::rubric

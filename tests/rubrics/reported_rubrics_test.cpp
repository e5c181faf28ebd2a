// SPDX-License-Identifier: GPL-3.0-or-later
// Bundled instruments that are known second hand or are our own: what their sources tell, and that they never pose as official.
#include "loaded.h"

#include <map>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

std::vector<std::string> idsBelow(const Rubric& rubric, const std::string& id) {
    std::vector<std::string> ids;
    for (const NodeIndex child : rubric.node(rubric.find(NodeId{id})).children) {
        ids.push_back(rubric.node(child).id.text);
    }
    return ids;
}

class ReportedRubric : public testing::TestWithParam<std::pair<const char*, Provenance>> {};

TEST_P(ReportedRubric, NeverPosesAsOfficial) {
    const auto rubric = bundled(GetParam().first);
    ASSERT_NE(rubric, nullptr);
    EXPECT_EQ(rubric->status, GetParam().second);
    for (std::size_t node = 1; node < rubric->nodes.size(); ++node) {
        const Node& one = rubric->nodes[node];
        EXPECT_NE(one.nameProvenance, Provenance::Official) << one.id.text;
        EXPECT_NE(one.weightProvenance, Provenance::Official) << one.id.text;
        EXPECT_NE(one.criteriaProvenance, Provenance::Official) << one.id.text;
    }
}

TEST_P(ReportedRubric, SaysEverythingInBothLanguages) {
    const auto rubric = bundled(GetParam().first);
    ASSERT_NE(rubric, nullptr);
    EXPECT_EQ(rubric->description.byLanguage.size(), 2U);
    for (const Scale& scale : rubric->scales) {
        for (const Level& level : scale.levels) {
            EXPECT_EQ(level.name.byLanguage.size(), 2U) << scale.id << level.value;
            EXPECT_EQ(level.meaning.byLanguage.size(), 2U) << scale.id << level.value;
        }
    }
    for (const Node& node : rubric->nodes) {
        for (const Criterion& criterion : node.criteria) {
            EXPECT_EQ(criterion.text.byLanguage.size(), 2U) << node.id.text << " " << criterion.level;
        }
        EXPECT_TRUE(!node.isIndicator() || node.evidenceHint.byLanguage.size() == 2U) << node.id.text;
        EXPECT_TRUE(node.note.empty() || node.note.byLanguage.size() == 2U) << node.id.text;
    }
    for (const PredicateBand& band : rubric->predicates.bands) {
        EXPECT_EQ(band.name.byLanguage.size(), 2U) << band.id;
    }
    EXPECT_EQ(rubric->stages.back().id.text, "final");
    EXPECT_TRUE(rubric->carryOver);
}

INSTANTIATE_TEST_SUITE_P(Rubrics, ReportedRubric,
                         testing::Values(std::pair{"pemdi-2026", Provenance::Reported}, std::pair{"iid-2023", Provenance::Reported},
                                         std::pair{"smart-city-readiness", Provenance::Derived},
                                         std::pair{"kepemimpinan-smart-city", Provenance::Derived}));

TEST(Pemdi2026, HasTheWeightsThatTwoPublicProjectsAgreeOn) {
    const auto rubric = bundled("pemdi-2026");
    ASSERT_NE(rubric, nullptr);
    EXPECT_EQ(weightsOf(*rubric, "aspect"), "A1 10, A2 10, A3 15, A4 15, A5 10, A6 15, A7 25");
    EXPECT_EQ(weightsOf(*rubric, "indicator"),
              "I1 5, I2 5, I3 5, I4 5, I5 5, I6 3, I7 3, I8 4, I9 4, I10 4, I11 3, I12 4, I13 5, I14 5, I15 4, I16 4, I17 4, I18 3, "
              "I19 10, I20 15");
}

TEST(Pemdi2026, IsNoContinuationOfSpbe) {
    const auto pemdi = bundled("pemdi-2026");
    const auto spbe = bundled("spbe-2020");
    ASSERT_NE(pemdi, nullptr);
    ASSERT_NE(spbe, nullptr);
    EXPECT_NE(pemdi->family, spbe->family);
    std::vector<std::pair<std::string, std::string>> bounds;
    for (const PredicateBand& band : pemdi->predicates.bands) {
        bounds.emplace_back(band.id, base::formatExact(band.from));
    }
    EXPECT_THAT(bounds, ElementsAre(Pair("memuaskan", "4"), Pair("sangat-baik", "3.5"), Pair("baik", "2.5"), Pair("cukup", "1.5"),
                                    Pair("kurang", "1")));
}

TEST(Pemdi2026, TakesValuesBetweenItsFiveLevels) {
    const auto rubric = bundled("pemdi-2026");
    ASSERT_NE(rubric, nullptr);
    const Scale& scale = rubric->scales.front();
    EXPECT_TRUE(scale.step.isZero());
    std::vector<std::string> names;
    for (const Level& level : scale.levels) {
        names.push_back(level.name.in("id"));
    }
    EXPECT_THAT(names, ElementsAre("Merintis", "Membangun", "Berkembang", "Melembaga", "Unggul"));
}

TEST(Pemdi2026, SaysWhatItDoesNotKnow) {
    const auto rubric = bundled("pemdi-2026");
    ASSERT_NE(rubric, nullptr);
    std::vector<std::string> low;
    std::map<std::string, std::vector<int>> unpublished;
    for (const Node& node : rubric->nodes) {
        if (node.confidence == Confidence::Low) {
            low.push_back(node.id.text);
        }
        if (!node.unpublishedLevels.empty()) {
            unpublished[node.id.text] = node.unpublishedLevels;
        }
    }
    EXPECT_THAT(low, ElementsAre("I3", "I6", "I7", "I10", "I12", "I13", "I20"));
    EXPECT_THAT(unpublished, ElementsAre(Pair("I3", ElementsAre(3, 4, 5))));
}

TEST(Pemdi2026, TurnsTheIndicesOfOtherAgenciesIntoValues) {
    const auto rubric = bundled("pemdi-2026");
    ASSERT_NE(rubric, nullptr);
    const Node& data = rubric->node(rubric->find(NodeId{"I5"}));
    EXPECT_EQ(data.normalisation.method, Normalisation::Method::Linear);
    EXPECT_EQ(data.normalisation.times, Rational(1, 25));
    EXPECT_EQ(data.normalisation.plus, Rational{1});
    EXPECT_FALSE(data.normalisation.missing.has_value());
    for (const char* id : {"I10", "I11", "I12"}) {
        std::vector<std::pair<std::string, std::string>> steps;
        for (const LadderStep& step : rubric->node(rubric->find(NodeId{id})).normalisation.ladder) {
            EXPECT_EQ(step.relation, Condition::Relation::AtMost);
            steps.emplace_back(base::formatExact(step.figure), base::formatExact(step.value));
        }
        EXPECT_THAT(steps, ElementsAre(Pair("1.5", "1"), Pair("2.5", "2"), Pair("3.5", "3"), Pair("4", "4"), Pair("5", "5"))) << id;
    }
}

/// Weight of every indicator in points: percent of its variable times the points of the variable.
std::map<std::string, std::string> pointsOf(const Rubric& rubric, const std::string& above) {
    std::map<std::string, std::string> points;
    for (const std::string& variable : idsBelow(rubric, above)) {
        const Node& node = rubric.node(rubric.find(NodeId{variable}));
        for (const NodeIndex child : node.children) {
            const Rational weight = rubric.node(child).weight.value_or(0) * node.adjustment.times / 100;
            points[rubric.node(child).id.text] = base::formatExact(weight);
        }
    }
    return points;
}

TEST(Iid2023, HasThirtySixIndicatorsWithTheReportedWeights) {
    const auto rubric = bundled("iid-2023");
    ASSERT_NE(rubric, nullptr);
    EXPECT_THAT(pointsOf(*rubric, "SPD"),
                ElementsAre(Pair("I1", "1"), Pair("I10", "1.5"), Pair("I11", "1.5"), Pair("I12", "2"), Pair("I13", "2"), Pair("I14", "1"),
                            Pair("I15", "1"), Pair("I2", "2"), Pair("I3", "1"), Pair("I4", "1"), Pair("I5", "1.5"), Pair("I6", "1.5"),
                            Pair("I7", "1.5"), Pair("I8", "1.5"), Pair("I9", "1")));
    EXPECT_THAT(pointsOf(*rubric, "INO"),
                ElementsAre(Pair("I16", "3"), Pair("I17", "2"), Pair("I18", "2"), Pair("I19", "2"), Pair("I20", "1"), Pair("I21", "2"),
                            Pair("I22", "1"), Pair("I23", "1"), Pair("I24", "1"), Pair("I25", "1"), Pair("I26", "1"), Pair("I27", "1"),
                            Pair("I28", "2"), Pair("I29", "1"), Pair("I30", "2"), Pair("I31", "3"), Pair("I32", "2"), Pair("I33", "3"),
                            Pair("I34", "2"), Pair("I35", "4")));
    EXPECT_THAT(idsBelow(*rubric, "SID"), ElementsAre("INO", "I36"));
}

// 63 : 187 of 250 points are the published 25.2 % and 74.8 %.
TEST(Iid2023, HasMaximaThatAreThePublishedShares) {
    const auto rubric = bundled("iid-2023");
    ASSERT_NE(rubric, nullptr);
    const auto most = [&](const char* id) { return rubric->node(rubric->find(NodeId{id})).rangeTo.value_or(0); };
    EXPECT_EQ(most("SPD"), Rational{63});
    EXPECT_EQ(most("INO"), Rational{111});
    EXPECT_EQ(most("I36"), Rational{76});
    EXPECT_EQ(most("SPD") / (most("SPD") + most("SID")), Rational(252, 1000));
    EXPECT_EQ(rubric->node(kRoot).rangeTo, rubric->indexTo);
    const Normalisation& number = rubric->node(rubric->find(NodeId{"I36"})).normalisation;
    EXPECT_EQ(number.times * 200, most("I36"));
}

TEST(Iid2023, DividesTheInnovationsByTenAtTheLeast) {
    const auto rubric = bundled("iid-2023");
    ASSERT_NE(rubric, nullptr);
    const auto& repetition = rubric->node(rubric->find(NodeId{"INO"})).repetition;
    ASSERT_TRUE(repetition.has_value());
    EXPECT_EQ(repetition->combine, Repetition::Combine::SumOverLarger);
    EXPECT_EQ(repetition->number, 10);
    EXPECT_THAT(repetition->fixed, IsEmpty());
    EXPECT_EQ(rubric->predicates.basis, PredicateBasis::Rounded);
}

TEST(Readiness, HasTheFiveElementsAndTheirParts) {
    const auto rubric = bundled("smart-city-readiness");
    ASSERT_NE(rubric, nullptr);
    EXPECT_THAT(idsBelow(*rubric, "index"), ElementsAre("nature", "structure", "infrastructure", "superstructure", "culture"));
    EXPECT_THAT(idsBelow(*rubric, "structure"), ElementsAre("structure-people", "structure-budget", "structure-governance"));
    EXPECT_THAT(idsBelow(*rubric, "infrastructure"), ElementsAre("infrastructure-physical", "infrastructure-ict", "infrastructure-social"));
    EXPECT_THAT(idsBelow(*rubric, "superstructure"),
                ElementsAre("superstructure-policy", "superstructure-institution", "superstructure-procedure"));
}

TEST(Leadership, CountsThreeItemsForEachOfSixPointsAndNamesNoBand) {
    const auto rubric = bundled("kepemimpinan-smart-city");
    ASSERT_NE(rubric, nullptr);
    const std::vector<std::string> points = idsBelow(*rubric, "index");
    EXPECT_THAT(points, ElementsAre("innovation", "e-government", "political-will", "integrated-system", "people", "citizen-benefit"));
    for (const std::string& point : points) {
        EXPECT_EQ(idsBelow(*rubric, point).size(), 3U) << point;
    }
    EXPECT_EQ(rubric->node(kRoot).rangeTo, Rational{18});
    EXPECT_THAT(rubric->predicates.bands, IsEmpty());
    EXPECT_TRUE(rubric->description.in("en").starts_with("Not official and no index of any ministry"));
    EXPECT_TRUE(rubric->description.in("id").starts_with("Bukan instrumen resmi dan bukan indeks kementerian mana pun"));
}

}  // namespace
}  // namespace matang::rubric::test

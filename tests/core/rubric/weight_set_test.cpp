// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/base/decimal.h>
#include <matang/rubric/weight_set.h>

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::shared_ptr<const Rubric> rubricWith(const Replacements& replacements, const std::string& profiles = {}) {
    Replacements all = replacements;
    if (!profiles.empty()) {
        all.emplace_back("\nindex:\n", "\nprofiles:\n" + profiles + "\nindex:\n");
    }
    const LoadedRubric loaded = loadRubric(smallRubric(all), "f");
    EXPECT_THAT(print(loaded.findings), IsEmpty());
    return loaded.rubric;
}

/// "D1 40% 2/5": every node that belongs, its percent of the index and its share of the parent.
std::vector<std::string> print(const Rubric& rubric, const WeightSet& set) {
    std::vector<std::string> lines;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(rubric.nodes.size()); ++node) {
        if (set.holds(node)) {
            lines.push_back(rubric.node(node).id.text + " " + base::formatExact(set.percentOfIndex(node)) + "% " +
                            set.shareOfParent[static_cast<std::size_t>(node)].toFraction());
        }
    }
    return lines;
}

TEST(WeightSet, ReadsPercentOfTheIndex) {
    const auto rubric = rubricWith({});
    const auto set = weightSet(*rubric, {});
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->known);
    EXPECT_TRUE(set->profile.empty());
    EXPECT_THAT(print(*rubric, *set),
                ElementsAre("index 100% 1", "D1 40% 2/5", "I1 10% 1/4", "I2 30% 3/4", "D2 60% 3/5", "I3 30% 1/2", "I4 30% 1/2"));
    EXPECT_THAT(set->indicators, ElementsAre(2, 3, 5, 6));
    EXPECT_THAT(set->children[0], ElementsAre(1, 4));
}

TEST(WeightSet, ReadsPercentOfTheParent) {
    const auto rubric = rubricWith({{"of-index", "of-parent"}, {"weight: 10", "weight: 70"}});
    EXPECT_THAT(print(*rubric, *weightSet(*rubric, {})),
                ElementsAre("index 100% 1", "D1 40% 2/5", "I1 28% 7/10", "I2 12% 3/10", "D2 60% 3/5", "I3 30% 1/2", "I4 30% 1/2"));
}

TEST(WeightSet, AProfileWeighsTheDimensionsAboveUnweightedQuestions) {
    const auto rubric =
        rubricWith({{"      weight: 40\n", ""}, {"      weight: 60\n", ""}, {"          weight: 10\n", ""}, {"          weight: 30\n", ""}},
                   "  - {id: P1, name: Satu, weights: {D1: 20/6, D2: 580/6}}\n"
                   "  - {id: P2, name: Dua, weights: {D2: 100}, without: [D1, I3]}\n"
                   "  - {id: P3, name: Tiga, weights: {D2: 100}, without: [I1, I2]}");
    EXPECT_THAT(
        print(*rubric, *weightSet(*rubric, ProfileId{"P1"})),
        ElementsAre("index 100% 1", "D1 10/3% 1/30", "I1 5/3% 1/2", "I2 5/3% 1/2", "D2 290/3% 29/30", "I3 145/3% 1/2", "I4 145/3% 1/2"));
    EXPECT_THAT(print(*rubric, *weightSet(*rubric, ProfileId{"P2"})), ElementsAre("index 100% 1", "D2 100% 1", "I4 100% 1"));
    // A domain that lost all its indicators does not belong either.
    const auto third = weightSet(*rubric, ProfileId{"P3"});
    EXPECT_THAT(print(*rubric, *third), ElementsAre("index 100% 1", "D2 100% 1", "I3 50% 1/2", "I4 50% 1/2"));
    EXPECT_THAT(third->children[0], ElementsAre(4));
    EXPECT_EQ(third->profile.text, "P3");
}

TEST(WeightSet, NoProfileNamedMeansTheOnlyOne) {
    const auto one = rubricWith({}, "  - {id: P1, name: Satu, without: [I3]}");
    EXPECT_EQ(weightSet(*one, {})->profile.text, "P1");
    const auto two = rubricWith({}, "  - {id: P1, name: Satu}\n  - {id: P2, name: Dua}");
    const auto unknown = weightSet(*two, {});
    ASSERT_TRUE(unknown);
    EXPECT_FALSE(unknown->known);
    EXPECT_TRUE(unknown->profile.empty());
    EXPECT_EQ(unknown->indicators.size(), 4U);
    EXPECT_EQ(unknown->shareOfIndex.size(), two->nodes.size());
}

TEST(WeightSet, AnUnknownProfileIsAnError) {
    const auto rubric = rubricWith({}, "  - {id: P1, name: Satu}\n  - {id: P2, name: Dua}");
    const auto set = weightSet(*rubric, ProfileId{"P9"});
    ASSERT_FALSE(set);
    EXPECT_EQ(
        set.error(),
        (base::Error{base::ErrorCode::NotFound, "profile-unknown", {{"rubric", "small"}, {"profile", "P9"}, {"known", "P1, P2"}}, {}, {}}));
    EXPECT_FALSE(weightSet(*rubricWith({}), ProfileId{"P1"}));
}

TEST(WeightSet, APlainMeanSplitsEvenlyAndZeroWeightsDoNotDivide) {
    const auto rubric = rubricWith({{"      weight: 40\n", "      weight: 0\n"},
                                    {"weight: 60", "weight: 100"},
                                    {"weight: 10", "weight: 0"},
                                    {"weight: 30", "weight: 0"}});
    EXPECT_THAT(print(*rubric, *weightSet(*rubric, {})),
                ElementsAre("index 100% 1", "D1 0% 0", "I1 0% 1/2", "I2 0% 1/2", "D2 100% 1", "I3 50% 1/2", "I4 50% 1/2"));
}

TEST(WeightSet, LeavesOutWhatDoesNotCount) {
    const auto rubric =
        rubricWithNodes(indicator("counts: false") + branch("counts: false", "X",
                                                            "{id: X1, kind: indicator, name: Butir, scale: figure}, {id: X2, kind: "
                                                            "indicator, name: Butir, scale: figure, counts: false}"));
    const WeightSet set = *weightSet(*rubric, {});
    EXPECT_THAT(print(*rubric, set), ElementsAre("index 100% 1", "D1 40% 2/5", "I1 10% 1/4", "I2 30% 3/4", "D2 60% 3/5", "I3 30% 1/2",
                                                 "I4 30% 1/2", "Q 0% 0", "X 0% 0", "X1 0% 1", "X2 0% 0"));
    EXPECT_THAT(set.children[4], ElementsAre(5, 6));
    EXPECT_THAT(set.uncounted[4], ElementsAre(7, 8));
    EXPECT_THAT(set.children[8], ElementsAre(9));
    EXPECT_THAT(set.uncounted[8], ElementsAre(10));
    EXPECT_THAT(set.indicators, ElementsAre(2, 3, 5, 6));
    EXPECT_THAT(set.uncountedIndicators, ElementsAre(7, 9, 10));
}

TEST(WeightSet, WeighsByTheNumberOfIndicatorsOfTheProfile) {
    const Replacements byCount{{"      weight: 60\n", "      weight: 60\n      weighting: by-count\n"}};
    const std::string nodes =
        branch("", "X",
               "{id: X1, kind: indicator, name: Butir, scale: figure}, {id: X2, kind: indicator, name: Butir, scale: figure}, "
               "{id: X3, kind: indicator, name: Butir, scale: figure, counts: false}");
    const auto rubric = rubricWithNodes(nodes, {}, byCount);
    EXPECT_THAT(print(*rubric, *weightSet(*rubric, {})),
                ElementsAre("index 100% 1", "D1 40% 2/5", "I1 10% 1/4", "I2 30% 3/4", "D2 60% 3/5", "I3 15% 1/4", "I4 15% 1/4", "X 30% 1/2",
                            "X1 15% 1/2", "X2 15% 1/2", "X3 0% 0"));
    const auto profiled = rubricWithNodes(nodes, "profiles: [{id: P, name: P, without: [X1, I3]}]", byCount);
    EXPECT_THAT(print(*profiled, *weightSet(*profiled, {})), ElementsAre("index 100% 1", "D1 40% 2/5", "I1 10% 1/4", "I2 30% 3/4",
                                                                         "D2 60% 3/5", "I4 30% 1/2", "X 30% 1/2", "X2 30% 1", "X3 0% 0"));
}

TEST(WeightSet, AGeometricMeanWeighsAsWrittenUnlessAllWeighTheSame) {
    const std::string weighed =
        "{id: X1, kind: indicator, name: Butir, weight: 5, scale: figure}, {id: X2, kind: indicator, name: Butir, weight: 15, scale: "
        "figure}";
    const std::string unweighed =
        "{id: X1, kind: indicator, name: Butir, scale: figure}, {id: X2, kind: indicator, name: Butir, scale: figure}";
    for (const std::string mean : {"weighted-mean", "geometric-mean", "harmonic-mean"}) {
        const auto rubric = rubricWithNodes(branch("aggregation: " + mean, "X", weighed));
        const WeightSet set = *weightSet(*rubric, {});
        EXPECT_EQ(set.shareOfParent[8], (base::Rational{1, 4})) << mean;
        EXPECT_EQ(set.shareOfIndex[8], (base::Rational{1, 20})) << mean;
    }
    for (const std::string keys : {"aggregation: geometric-mean", "weighting: equal", "aggregation: median", "aggregation: minimum",
                                   "aggregation: maximum", "aggregation: count-passed, pass: 2, adjust: {plus: 1}"}) {
        const auto rubric = rubricWithNodes(branch(keys, "X", unweighed));
        EXPECT_EQ(weightSet(*rubric, {})->shareOfParent[8], (base::Rational{1, 2})) << keys;
    }
}

TEST(WeightSet, OfASumEachChildHasThePartOfItsHighestValue) {
    const std::string half =
        ", {id: X2, kind: indicator, name: Cabang, adjust: {times: 1/2}, children: [{id: X3, kind: indicator, name: Butir, scale: "
        "figure}]}";
    const auto rubric = rubricWithNodes(
        branch("aggregation: sum, adjust: {times: 2/3}", "X", "{id: X1, kind: indicator, name: Butir, scale: figure}" + half));
    const WeightSet set = *weightSet(*rubric, {});
    EXPECT_EQ(set.shareOfParent[8], (base::Rational{2, 3}));
    EXPECT_EQ(set.shareOfParent[9], (base::Rational{1, 3}));
    EXPECT_EQ(set.shareOfIndex[7], (base::Rational{1, 5}));
    EXPECT_EQ(set.shareOfIndex[9], (base::Rational{1, 15}));
    // Where one may be as high as it likes, no part can be told from another.
    const auto open =
        rubricWithNodes(branch("aggregation: sum, adjust: {at-most: 3}", "X",
                               "{id: X1, kind: indicator, name: Butir, scale: figure, quantity: {target: 1}, normalise: {method: "
                               "percent-of-target, capped: false}}" +
                                   half));
    EXPECT_EQ(weightSet(*open, {})->shareOfParent[8], (base::Rational{1, 2}));
}

}  // namespace
}  // namespace matang::rubric::test

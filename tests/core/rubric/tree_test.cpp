// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Tree, IdsAreUniqueAndIndexIsTheRoot) {
    EXPECT_THAT(findingsWith({{"- id: I4", "- id: I1"}}), ElementsAre("f:79:15: error: id-duplicate: id=I1 firstLine=57"));
    EXPECT_THAT(findingsWith({{"- id: I4", "- id: D1"}}), ElementsAre("f:79:15: error: id-duplicate: id=D1 firstLine=52"));
    EXPECT_THAT(findingsWith({{"- id: I4", "- id: index"}}), ElementsAre("f:79:15: error: id-reserved: id=index"));
    EXPECT_THAT(findingsWith({{"- id: I4", "- id: I 4"}}), ElementsAre("f:79:15: error: id-malformed: id=I 4"));
    EXPECT_THAT(findingsWith({{"- id: I4\n          kind", "- kind"}}), ElementsAre("f:79:11: error: key-missing: key=id of=indicator"));
}

TEST(Tree, ReferencesOfANode) {
    EXPECT_THAT(findingsWith({{"kind: indicator", "kind: indikator"}}),
                ElementsAre("f:58:17: error: reference-unknown: kind=node-kind id=indikator known=indicator, domain nearest=indicator"));
    EXPECT_THAT(findingsWith({{"tags: {pillar: living}", "tags: {pilar: living}"}}),
                ElementsAre("f:62:18: error: reference-unknown: kind=tag-axis id=pilar known=pillar nearest=pillar"));
    EXPECT_THAT(findingsWith({{"tags: {pillar: living}", "tags: {pillar: people}"}}),
                ElementsAre("f:62:26: error: reference-unknown: kind=tag-value id=people known=living nearest="));
    EXPECT_THAT(findingsWith({{"          scale: steps", "          scale: stairs"}}),
                ElementsAre("f:61:18: error: reference-unknown: kind=scale id=stairs known=steps, figure nearest="));
}

TEST(Tree, IndicatorsNeedAScaleAndBranchesHaveNone) {
    EXPECT_THAT(findingsWith({{"          scale: figure\n", ""}}), ElementsAre("f:64:11: error: key-missing: key=scale of=indicator I2"));
    EXPECT_THAT(findingsWith({{"      weight: 40\n", "      weight: 40\n      scale: steps\n"}}),
                ElementsAre("f:56:7: error: key-unknown: key=scale known=id, kind, code, name, weight, counts, aggregation, weighting, "
                            "pass, enough, repeat, adjust, bonuses, limits, over-years, predicates, tags, note, description, provenance, "
                            "children nearest="));
    EXPECT_THAT(findingsWith({{"      - id: I1", "      - Arsitektur\n        - id: I1"}}),
                ElementsAre("f:57:11: error: wrong-type: key=children wanted=map found=scalar"));
}

TEST(Tree, CriteriaFitTheScale) {
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "3: c}"}}), ElementsAre("f:63:11: error: level-text-missing: node=I1 level=2"));
    EXPECT_THAT(findingsWith({{"1: a, 2: b, 3: c}", "2: b}"}}), ElementsAre("f:63:11: error: level-text-missing: node=I1 level=1, 3"));
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "2: ' ', 3: c}"}}), ElementsAre("f:63:28: error: level-text-missing: node=I1 level=2"));
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "2: , 3: c}"}}), ElementsAre("f:63:28: error: level-text-missing: node=I1 level=2"));
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "2: b, 3: c, 4: g}"}}), ElementsAre("f:63:40: error: level-outside: level=4 from=1 to=3"));
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "2: b, x: c}"}}), ElementsAre("f:63:34: error: not-a-number: key=criteria text=x"));
    EXPECT_THAT(findingsWith({{"2: b, 3: c}", "2: b, 02: g, 3: c}"}}), ElementsAre("f:63:34: error: level-duplicate: scale=steps level=2"));
    EXPECT_THAT(findingsWith({{"{1: a, 2: b, 3: c}", "[a, b, c]"}}),
                ElementsAre("f:63:21: error: wrong-type: key=criteria wanted=map found=sequence"));
}

TEST(Tree, CriteriaAreThereForAllIndicatorsOrForNone) {
    EXPECT_THAT(findingsWith({{"          criteria: {1: a, 2: b, 3: c}\n", ""}}),
                ElementsAre("f:57:11: error: level-text-missing: node=I1 level=1–3"));
    EXPECT_THAT(findingsWith({{"          criteria: {1: a, 2: b, 3: c}\n", ""}, {"          criteria: {1: d, 2: e, 3: f}\n", ""}}),
                IsEmpty());
}

TEST(Tree, AnUnknownScaleSaysNothingAboutTheCriteria) {
    EXPECT_THAT(findingsWith({{"          scale: steps", "          scale: stairs"}, {"{1: a, 2: b, 3: c}", "{7: a}"}}),
                testing::SizeIs(1));
    EXPECT_THAT(findingsWith({{"    to: 3", "    to: three"}, {"{1: a, 2: b, 3: c}", "{7: a}"}}), testing::SizeIs(1));
}

TEST(Tree, WeightsAddUp) {
    EXPECT_THAT(findingsWith({{"weight: 60", "weight: 80"}}), ElementsAre("f:51:3: error: weight-sum: node=index sum=120 wanted=100"));
    EXPECT_THAT(findingsWith({{"weight: 30", "weight: 29.99"}}), ElementsAre("f:56:7: error: weight-sum: node=D1 sum=39.99 wanted=40"));
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: 100/3"}, {"weight: 30", "weight: 20/3"}}), IsEmpty());
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: 100/3"}, {"weight: 30", "weight: 20/6"}}),
                ElementsAre("f:56:7: error: weight-sum: node=D1 sum=110/3 wanted=40"));
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: \"10.0\""}}), IsEmpty());
}

TEST(Tree, WeightsOfTheParentAddUpToAHundred) {
    EXPECT_THAT(findingsWith({{"of-index", "of-parent"}, {"weight: 10", "weight: 70"}}), IsEmpty());
    EXPECT_THAT(findingsWith({{"of-index", "of-parent"}}), ElementsAre("f:56:7: error: weight-sum: node=D1 sum=40 wanted=100"));
}

TEST(Tree, SiblingsAreAllWeightedOrNone) {
    EXPECT_THAT(findingsWith({{"          weight: 10\n", ""}}), ElementsAre("f:57:11: error: weight-missing: node=I1"));
    EXPECT_THAT(findingsWith({{"      weight: 40\n", ""}}), ElementsAre("f:52:7: error: weight-missing: node=D1"));
    // Without weights above, the weights below still know what to add up to: an equal part.
    EXPECT_THAT(findingsWith({{"      weight: 40\n", ""}, {"      weight: 60\n", ""}}),
                ElementsAre("f:55:7: error: weight-sum: node=D1 sum=40 wanted=50"));
}

TEST(Tree, AWeightThatCannotBeReadIsOneFinding) {
    EXPECT_THAT(findingsWith({{"weight: 40", "weight: 4O"}}), ElementsAre("f:55:15: error: not-a-number: key=weight text=4O"));
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: 10,0"}}), ElementsAre("f:60:19: error: not-a-number: key=weight text=10,0"));
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: -10"}}),
                ElementsAre("f:60:19: error: value-not-allowed: key=weight text=-10 allowed=0–100"));
    EXPECT_THAT(findingsWith({{"weight: 10", "weight: [10]"}}),
                ElementsAre("f:60:19: error: wrong-type: key=weight wanted=scalar found=sequence"));
}

TEST(Tree, APlainMeanHasEqualWeights) {
    const std::string mean = "      weight: 40\n      aggregation: mean\n";
    EXPECT_THAT(findingsWith({{"      weight: 40\n", mean}}), ElementsAre("f:57:7: error: weight-unequal: node=D1"));
    EXPECT_THAT(findingsWith({{"      weight: 40\n", mean}, {"weight: 10", "weight: 20"}, {"weight: 30", "weight: 20"}}), IsEmpty());
}

TEST(Tree, WhatDoesNotCountCarriesNoWeight) {
    EXPECT_THAT(findingsWithNodes(indicator("counts: false")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("counts: false, weight: 3")), ElementsAre("f:83:79: error: weight-uncounted: node=Q"));
    EXPECT_THAT(findingsWithNodes({}, {}, {{"          weight: 10\n", "          counts: false\n"}}),
                ElementsAre("f:56:7: error: weight-sum: node=D1 sum=30 wanted=40"));
    EXPECT_THAT(findingsWithNodes({}, {}, {{"          weight: 10\n", "          counts: false\n"}, {"weight: 30", "weight: 40"}}),
                IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(
            {}, {}, {{"          weight: 10\n", "          counts: false\n"}, {"          weight: 30\n", "          counts: false\n"}}),
        ElementsAre("f:56:7: error: nothing-counts: node=D1"));
    EXPECT_THAT(findingsWithNodes(branch("counts: false", "X",
                                         "{id: Y, kind: indicator, name: Butir, weight: 50, scale: figure}, {id: Z, kind: indicator, name: "
                                         "Butir, weight: 40, scale: figure}")),
                ElementsAre("f:83:65: error: weight-sum: node=X sum=90 wanted=100"));
    EXPECT_THAT(findingsWithNodes(branch("counts: false", "X",
                                         "{id: Y, kind: indicator, name: Butir, weight: 60, scale: figure}, {id: Z, kind: indicator, name: "
                                         "Butir, weight: 40, scale: figure}")),
                IsEmpty());
}

TEST(Tree, WeightsThatAreNotUsedAreNotWritten) {
    EXPECT_THAT(findingsWithNodes(branch("aggregation: median", "X",
                                         "{id: Y, kind: indicator, name: Butir, weight: 15, scale: figure}, {id: Z, kind: indicator, name: "
                                         "Butir, weight: 15, scale: figure}")),
                ElementsAre("f:83:71: error: weight-not-used: node=X why=aggregation: median"));
    EXPECT_THAT(
        findingsWithNodes(branch(
            "weighting: by-count", "X",
            "{id: Y, kind: indicator, name: Butir, weight: 15, scale: figure}, {id: Z, kind: indicator, name: Butir, scale: figure}")),
        ElementsAre("f:83:71: error: weight-not-used: node=X why=weighting: by-count"));
    EXPECT_THAT(
        findingsWithNodes(branch(
            "weighting: written", "X",
            "{id: Y, kind: indicator, name: Butir, weight: 15, scale: figure}, {id: Z, kind: indicator, name: Butir, scale: figure}")),
        ElementsAre("f:83:147: error: weight-missing: node=Z"));
    EXPECT_THAT(findingsWithNodes(branch("", "X",
                                         "{id: Y, kind: indicator, name: Butir, weight: 10, scale: figure}, {id: Z, kind: indicator, name: "
                                         "Butir, weight: 20, scale: figure}"),
                                  {}, {{"weight: 60\n", "weight: 60\n      weighting: by-count\n"}}),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("", "X",
                                         "{id: Y, kind: indicator, name: Butir, weight: 10, scale: figure}, {id: Z, kind: indicator, name: "
                                         "Butir, weight: 10, scale: figure}"),
                                  {}, {{"weight: 60\n", "weight: 60\n      weighting: by-count\n"}}),
                ElementsAre("f:84:50: error: weight-sum: node=X sum=20 wanted=30"));
}

}  // namespace
}  // namespace matang::rubric::test

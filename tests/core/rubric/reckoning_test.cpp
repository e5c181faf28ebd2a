// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;

/// "1..3": what a node's value can be.
std::string rangeOf(const Rubric& rubric, const std::string& id) {
    const Node& node = nodeOf(rubric, id);
    return (node.rangeFrom ? node.rangeFrom->toFraction() : "") + ".." + (node.rangeTo ? node.rangeTo->toFraction() : "");
}

/// The range of an uncounted branch over one or more indicators from 1 to 3.
std::string rangeWith(const std::string& keys, const std::string& children = "{id: X1, kind: indicator, name: Butir, scale: figure}") {
    return rangeOf(*rubricWithNodes(branch("counts: false, " + keys, "X", children)), "X");
}

const std::string kThree =
    "{id: X1, kind: indicator, name: Butir, scale: figure}, {id: X2, kind: indicator, name: Butir, scale: figure}, {id: X3, kind: "
    "indicator, name: Butir, scale: figure}";

TEST(Reckoning, ReadsEveryAggregation) {
    const std::vector<std::pair<std::string, Aggregation>> words{{"weighted-mean", Aggregation::WeightedMean},
                                                                 {"mean", Aggregation::Mean},
                                                                 {"geometric-mean", Aggregation::GeometricMean},
                                                                 {"harmonic-mean", Aggregation::HarmonicMean},
                                                                 {"median", Aggregation::Median},
                                                                 {"minimum", Aggregation::Minimum},
                                                                 {"maximum", Aggregation::Maximum},
                                                                 {"sum", Aggregation::Sum},
                                                                 {"count-passed, pass: 5/2", Aggregation::CountPassed}};
    for (const auto& [word, aggregation] : words) {
        const auto rubric = rubricWithNodes(branch("counts: false, aggregation: " + word));
        EXPECT_EQ(nodeOf(*rubric, "X").aggregation, aggregation) << word;
        EXPECT_EQ(nodeOf(*rubric, "X").pass, aggregation == Aggregation::CountPassed ? (Rational{5, 2}) : Rational{}) << word;
    }
}

TEST(Reckoning, ReadsEveryKey) {
    const auto rubric =
        rubricWithNodes(branch("counts: false, weighting: by-count, enough: 2, adjust: {times: 100/86, plus: 1, at-least: 0, at-most: "
                               "100}, over-years: {weights: [3, 2, 1/2], within: 4}",
                               "X", kThree));
    const Node& node = nodeOf(*rubric, "X");
    EXPECT_FALSE(node.counts);
    EXPECT_EQ(node.weighting, Weighting::ByCount);
    EXPECT_EQ(node.enough, 2);
    EXPECT_EQ(node.adjustment.times, (Rational{50, 43}));
    EXPECT_EQ(node.adjustment.plus, 1);
    EXPECT_EQ(node.adjustment.atLeast, Rational{0});
    EXPECT_EQ(node.adjustment.atMost, Rational{100});
    EXPECT_THAT(node.overYears->weights, ElementsAre(3, 2, Rational(1, 2)));
    EXPECT_EQ(node.overYears->within, 4);
    const Node& plain = nodeOf(*rubric, "D1");
    EXPECT_TRUE(plain.counts);
    EXPECT_EQ(plain.weighting, Weighting::Written);
    EXPECT_EQ(plain.enough, 0);
    EXPECT_TRUE(plain.adjustment.changesNothing());
    EXPECT_FALSE(plain.overYears);
    EXPECT_FALSE(plain.repetition);
}

TEST(Reckoning, TheIndexTakesTheSameKeys) {
    const auto rubric =
        rubricWithNodes("", {},
                        {{"index:\n  name: Indeks\n",
                          "index:\n  name: Indeks\n  aggregation: median\n  enough: 1\n  limits: [{when: {exists: I1}, at-most: 2}]\n"},
                         {"      weight: 40\n", ""},
                         {"      weight: 60\n", ""},
                         {"weight: 10", "weight: 20"},
                         {"figure: contribution", "figure: value"}});
    const Node& index = rubric->node(kRoot);
    EXPECT_EQ(index.aggregation, Aggregation::Median);
    EXPECT_EQ(index.enough, 1);
    EXPECT_EQ(index.limits.size(), 1U);
}

TEST(Reckoning, ReadsRepetitions) {
    const std::vector<std::pair<std::string, Repetition::Combine>> words{
        {"mean", Repetition::Combine::Mean},
        {"sum", Repetition::Combine::Sum},
        {"best, number: 10", Repetition::Combine::Best},
        {"sum-over-larger, number: 10", Repetition::Combine::SumOverLarger},
        {"minimum", Repetition::Combine::Minimum},
        {"maximum", Repetition::Combine::Maximum},
        {"median", Repetition::Combine::Median}};
    for (const auto& [word, combine] : words) {
        const auto rubric =
            rubricWithNodes(branch("counts: false, repeat: {name: {id: Inovasi, en: Innovation}, at-least: 1, units: [{id: A, name: Satu}, "
                                   "{id: B, name: Dua}], combine: " +
                                   word + "}"));
        const Repetition& repetition = *nodeOf(*rubric, "X").repetition;
        EXPECT_EQ(repetition.combine, combine) << word;
        EXPECT_EQ(repetition.number, word.ends_with("10") ? 10 : 1);
        EXPECT_EQ(repetition.name.in("en"), "Innovation");
        EXPECT_EQ(repetition.atLeast, 1);
        ASSERT_EQ(repetition.fixed.size(), 2U);
        EXPECT_EQ(repetition.fixed[1].id, "B");
        EXPECT_EQ(repetition.fixed[1].name.in("id"), "Dua");
    }
}

TEST(Ranges, OfIndicatorsAreThoseOfTheirScales) {
    const auto rubric = rubricWithNodes(
        indicator("quantity: {target: 3}, normalise: {method: percent-of-target, cap: 2}", "figure", "Q1") +
        indicator("counts: false, quantity: {target: 3}, normalise: {method: percent-of-target, capped: false}", "figure", "Q2") +
        indicator("quantity: {}, normalise: {method: linear, times: 50}", "figure", "Q3"));
    EXPECT_EQ(rangeOf(*rubric, "I1"), "1..3");
    EXPECT_EQ(rangeOf(*rubric, "Q1"), "1..2");
    EXPECT_EQ(rangeOf(*rubric, "Q2"), "1..");
    EXPECT_EQ(rangeOf(*rubric, "Q3"), "1..3");
    EXPECT_EQ(rangeOf(*rubric, "D2"), "1..3");
    EXPECT_EQ(rangeOf(*rubric, "index"), "1..3");
}

TEST(Ranges, FollowTheAggregation) {
    for (const char* mean : {"weighted-mean", "mean", "geometric-mean", "harmonic-mean", "median", "minimum", "maximum"}) {
        EXPECT_EQ(rangeWith("aggregation: " + std::string{mean}, kThree), "1..3") << mean;
    }
    EXPECT_EQ(rangeWith("aggregation: sum", kThree), "3..9");
    EXPECT_EQ(rangeWith("aggregation: sum, enough: 2", kThree), "2..9");
    EXPECT_EQ(rangeWith("aggregation: count-passed, pass: 2", kThree), "0..3");
    EXPECT_EQ(rangeWith("aggregation: sum", kThree + ", {id: X4, kind: indicator, name: Butir, scale: figure, counts: false}"), "3..9");
    EXPECT_EQ(rangeWith("aggregation: sum",
                        "{id: X1, kind: indicator, name: Butir, scale: figure, quantity: {target: 1}, normalise: {method: "
                        "percent-of-target, capped: false}}"),
              "1..");
}

TEST(Ranges, FollowTheUnits) {
    const auto with = [](const std::string& keys) { return rangeWith("repeat: {name: Unit" + keys + "}"); };
    for (const char* combine : {"mean", "best, number: 2", "minimum", "maximum", "median"}) {
        EXPECT_EQ(with(", combine: " + std::string{combine}), "1..3") << combine;
    }
    EXPECT_EQ(with(", combine: sum"), "0..");
    EXPECT_EQ(with(", combine: sum, at-least: 2"), "2..");
    EXPECT_EQ(with(", combine: sum, units: [{id: A, name: A}, {id: B, name: B}]"), "2..6");
    EXPECT_EQ(with(", combine: sum-over-larger, number: 4"), "0..3");
}

TEST(Ranges, FollowWhatIsDoneToTheFigure) {
    EXPECT_EQ(rangeWith("adjust: {times: 2, plus: 1}"), "3..7");
    EXPECT_EQ(rangeWith("adjust: {times: -2, plus: 1}"), "-5..-1");
    EXPECT_EQ(rangeWith("adjust: {times: 2, at-least: 3, at-most: 5}"), "3..5");
    EXPECT_EQ(rangeWith("bonuses: [{when: {exists: I1}, plus: 2}, {when: {exists: I2}, plus: -1/2}]"), "1/2..5");
    EXPECT_EQ(rangeWith("adjust: {at-least: 1, at-most: 4}, bonuses: [{when: {exists: I1}, plus: 2}, {when: {exists: I2}, plus: -1}]"),
              "1..4");
    EXPECT_EQ(rangeWith("adjust: {at-least: 1}, limits: [{when: {exists: I1}, at-most: 1/2}]"), "1/2..3");
    EXPECT_EQ(rangeWith("repeat: {name: Unit, combine: sum}, adjust: {at-most: 10}"), "0..10");
    EXPECT_EQ(rangeWith("over-years: {weights: [2, 1]}"), "1..3");
}

TEST(Ranges, OfTheIndexLieWithinTheIndexRange) {
    EXPECT_THAT(findingsWithNodes(branch("adjust: {plus: 1/2}")),
                ElementsAre("f:31:1: warning: range-outside-index: from=1 to=3.5 lowest=1 highest=3"));
    EXPECT_THAT(findingsWithNodes(branch("counts: false, adjust: {plus: 1/2}")), IsEmpty());
    // Where no bound is known, nothing is said.
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit, combine: sum, at-least: 1}")), IsEmpty());
}

TEST(Plain, IsWhatConsistsOfMeansAndLevels) {
    const auto plain = [](const std::string& nodes, const std::string& keys = {}) { return rubricWithNodes(nodes, keys)->plain; };
    EXPECT_TRUE(plain(""));
    EXPECT_TRUE(plain(branch("aggregation: mean")));
    EXPECT_TRUE(plain(branch("weighting: by-count")));
    EXPECT_TRUE(plain(indicator("quantity: {}") + indicator("import: {rubric: spbe}", "figure", "P")));
    EXPECT_TRUE(plain(indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {exists: I1}}", "steps")));
    EXPECT_TRUE(plain(indicator("may-not-apply: true"), "not-applicable: {rule: within-parent}"));
    EXPECT_TRUE(plain(indicator("may-not-apply: true"), "not-applicable: {rule: as-lowest}"));
    EXPECT_FALSE(plain(indicator("may-not-apply: true"), "not-applicable: {rule: across-index}"));
    EXPECT_FALSE(plain(indicator("counts: false")));
    for (const char* keys :
         {"aggregation: median", "repeat: {name: Unit}", "enough: 1", "adjust: {at-most: 3}", "bonuses: [{when: {exists: I1}, plus: 0}]",
          "limits: [{when: {exists: I1}, at-most: 2}]", "over-years: {weights: [1]}"}) {
        EXPECT_FALSE(plain(branch(keys))) << keys;
    }
}

TEST(Reckoning, EveryKeyBelongsToItsAggregation) {
    EXPECT_THAT(findingsWithNodes(branch("aggregation: count-passed, adjust: {plus: 1}")),
                ElementsAre("f:83:11: error: key-missing: key=pass of=branch X (aggregation: count-passed)"));
    EXPECT_THAT(findingsWithNodes(branch("pass: 3")),
                ElementsAre("f:83:50: error: key-misplaced: key=pass needs=aggregation: count-passed"));
    EXPECT_THAT(
        findingsWithNodes(branch("aggregation: sum, weighting: by-count")),
        ElementsAre("f:83:68: error: key-misplaced: key=weighting needs=aggregation: weighted-mean / geometric-mean / harmonic-mean"));
    EXPECT_THAT(
        findingsWithNodes(branch("aggregation: mean, weighting: equal")),
        ElementsAre("f:83:69: error: key-misplaced: key=weighting needs=aggregation: weighted-mean / geometric-mean / harmonic-mean"));
    EXPECT_THAT(findingsWithNodes(branch("aggregation: geometric-mean, weighting: equal")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("aggregation: meen")),
                ElementsAre("f:83:63: error: value-not-allowed: key=aggregation text=meen allowed=mean, weighted-mean, geometric-mean, "
                            "harmonic-mean, median, minimum, maximum, sum, count-passed"));
}

TEST(Reckoning, AFreeChoiceIsOfTheChildren) {
    EXPECT_THAT(findingsWithNodes(branch("enough: 1")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("enough: 2")), ElementsAre("f:83:58: error: value-not-allowed: key=enough text=2 allowed=1–1"));
    EXPECT_THAT(findingsWithNodes(branch("enough: 0")),
                ElementsAre("f:83:58: error: value-not-allowed: key=enough text=0 allowed=1–10000"));
}

TEST(Reckoning, Adjustments) {
    EXPECT_THAT(findingsWithNodes(branch("adjust: {times: 0}")),
                ElementsAre("f:83:66: error: value-not-allowed: key=times text=0 allowed=≠ 0"));
    EXPECT_THAT(findingsWithNodes(branch("adjust: {at-least: 3, at-most: 2}")),
                ElementsAre("f:83:81: error: range-order: of=adjust from=3 to=2"));
    EXPECT_THAT(findingsWithNodes(branch("adjust: {times: 100/86, at-most: 3}")), IsEmpty());
}

TEST(Reckoning, YearsAreWeighed) {
    EXPECT_THAT(findingsWithNodes(branch("over-years: {}")), ElementsAre("f:83:62: error: key-missing: key=weights of=over-years"));
    EXPECT_THAT(findingsWithNodes(branch("over-years: {weights: []}")), ElementsAre("f:83:72: error: list-empty: key=weights"));
    EXPECT_THAT(findingsWithNodes(branch("over-years: {weights: [0, 0]}")),
                ElementsAre("f:83:73: error: value-not-allowed: key=weights text=0 allowed=> 0"));
    EXPECT_THAT(findingsWithNodes(branch("over-years: {weights: [1, -1]}")),
                ElementsAre("f:83:76: error: value-not-allowed: key=weights text=-1 allowed=≥ 0"));
    EXPECT_THAT(findingsWithNodes(branch("over-years: {weights: [3, 2, 1], within: 1}")),
                ElementsAre("f:83:91: error: value-not-allowed: key=within text=1 allowed=2–100"));
    EXPECT_THAT(findingsWithNodes(branch("over-years: {weights: [3, 2, 1], within: 2}")), IsEmpty());
}

TEST(Reckoning, RepeatedSubTrees) {
    EXPECT_THAT(findingsWithNodes(branch("repeat: {}")), ElementsAre("f:83:58: error: key-missing: key=name of=repeat"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, combine: best}")),
                ElementsAre("f:83:58: error: key-missing: key=number of=repeat (combine: best)"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, combine: sum-over-larger}, adjust: {at-least: 1}")),
                ElementsAre("f:83:58: error: key-missing: key=number of=repeat (combine: sum-over-larger)"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, combine: mean, number: 3}")),
                ElementsAre("f:83:83: error: key-misplaced: key=number needs=combine: best / sum-over-larger"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, combine: best, number: 0}")),
                ElementsAre("f:83:91: error: value-not-allowed: key=number text=0 allowed=1–10000"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, at-least: 3, units: [{id: A, name: A}, {id: A, name: B}]}")),
                ElementsAre("f:83:78: error: value-not-allowed: key=at-least text=3 allowed=0–2",
                            "f:83:112: error: id-duplicate: id=A firstLine=83"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U, units: []}")), ElementsAre("f:83:75: error: list-empty: key=units"));
    EXPECT_THAT(
        findingsWithNodes(branch(
            "repeat: {name: U}", "X",
            "{id: Y, kind: indicator, name: Cabang, repeat: {name: V}, children: [{id: Z, kind: indicator, name: Butir, scale: figure}]}")),
        ElementsAre("f:83:119: error: repeat-nested: node=Y outer=X"));
}

TEST(Reckoning, UnitsHaveNoEarlierYears) {
    EXPECT_THAT(findingsWithNodes(
                    branch("repeat: {name: U}", "X",
                           "{id: Y, kind: indicator, name: Cabang, over-years: {weights: [2, 1]}, children: [{id: Z, kind: indicator, "
                           "name: Butir, scale: figure}]}")),
                ElementsAre("f:83:119: error: over-years-in-repeat: node=Y repeat=X"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: U}, over-years: {weights: [2, 1]}", "X")), IsEmpty());
}

TEST(Reckoning, SomeMeansKnowNoValuesBelowZero) {
    EXPECT_THAT(findingsWithNodes(branch("aggregation: geometric-mean, adjust: {at-least: 1}", "X",
                                         "{id: Y, kind: indicator, name: Cabang, adjust: {plus: -2}, children: [{id: Z, kind: indicator, "
                                         "name: Butir, scale: figure}]}")),
                ElementsAre("f:83:102: error: child-below-zero: node=X child=Y from=-1"));
    EXPECT_THAT(findingsWithNodes(branch("aggregation: harmonic-mean, adjust: {at-least: 1}", "X",
                                         "{id: Y, kind: indicator, name: Cabang, adjust: {plus: -2}, children: [{id: Z, kind: indicator, "
                                         "name: Butir, scale: figure}]}")),
                ElementsAre("f:83:101: error: child-below-zero: node=X child=Y from=-1"));
    EXPECT_THAT(findingsWithNodes(branch("aggregation: median, adjust: {at-least: 1}", "X",
                                         "{id: Y, kind: indicator, name: Cabang, adjust: {plus: -2}, children: [{id: Z, kind: indicator, "
                                         "name: Butir, scale: figure}]}")),
                IsEmpty());
}

TEST(Reckoning, RoundedContributionsNeedMeans) {
    EXPECT_THAT(findingsWithNodes({}, {},
                                  {{"      weight: 60\n      children",
                                    "      weight: 60\n      aggregation: sum\n      adjust: {times: 1/2}\n      children"}}),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("aggregation: median")), IsEmpty());
    EXPECT_THAT(findingsWithNodes({}, {}, {{"index:\n  name: Indeks\n", "index:\n  name: Indeks\n  over-years: {weights: [1]}\n"}}),
                ElementsAre("f:43:20: error: needs-means: what=figure: contribution node=index why=over-years"));
    EXPECT_THAT(findingsWithNodes({}, {},
                                  {{"index:\n  name: Indeks\n", "index:\n  name: Indeks\n  aggregation: maximum\n"},
                                   {"of: domain, figure: contribution", "of: domain, figure: value"},
                                   {"      weight: 40\n", ""},
                                   {"      weight: 60\n", ""},
                                   {"weight: 10", "weight: 20"}}),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes({}, {},
                                  {{"{of: domain, figure: contribution}", "{of: indicator, figure: contribution}"},
                                   {"index:\n  name: Indeks\n", "index:\n  name: Indeks\n  enough: 1\n"},
                                   {"      weight: 60\n", "      weight: 60\n      limits: [{when: {exists: I3}, at-most: 2}]\n"}}),
                ElementsAre("f:43:23: error: needs-means: what=figure: contribution node=index why=enough",
                            "f:43:23: error: needs-means: what=figure: contribution node=D2 why=limits"));
}

}  // namespace
}  // namespace matang::rubric::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;

/// "value 7 0 3": a leaf with node, relation and figure; "all(...)" and so on for the others.
std::string print(const Condition& condition) {
    static const std::vector<std::string> names{"all", "any", "not", "value", "measured", "exists", "evidence"};
    std::string text = names[static_cast<std::size_t>(condition.kind)];
    if (condition.node < 0) {
        text += "(";
        for (const Condition& part : condition.parts) {
            text += (text.back() == '(' ? "" : ", ") + print(part);
        }
        return text + ")";
    }
    text += " " + std::to_string(condition.node);
    if (condition.kind == Condition::Kind::Evidence) {
        return text + " count " + std::to_string(condition.count) + (condition.level ? " level " + std::to_string(*condition.level) : "");
    }
    return text + " " + std::to_string(static_cast<int>(condition.relation)) + " " + condition.figure.toFraction();
}

TEST(Conditions, ReadEveryKindAndRelation) {
    // Nodes 1 to 6 are those of the small rubric, X is 7 and stands before X1 (8) and Q (9), which is looked at before it is read.
    const auto rubric = rubricWithNodes(
        branch("limits: [{when: {all: [{value: D1, at-least: 1}, {value: I1, above: 1/2}, {value: I2, at-most: 3}, {measured: Q, below: "
               "-4}, {measured: Q, equal: 5}]}, at-most: 2.5, name: Batas}, {when: {any: [{exists: Q}, {not: {evidence: I1, count: 2, "
               "level: 3}}, {evidence: I1}]}, at-most: 1}]") +
        indicator("quantity: {}"));
    const Node& node = nodeOf(*rubric, "X");
    ASSERT_EQ(node.limits.size(), 2U);
    EXPECT_EQ(print(node.limits[0].when), "all(value 1 0 1, value 2 1 1/2, value 3 2 3, measured 9 3 -4, measured 9 4 5)");
    EXPECT_EQ(node.limits[0].atMost, (Rational{5, 2}));
    EXPECT_EQ(node.limits[0].name.in("id"), "Batas");
    EXPECT_EQ(print(node.limits[1].when), "any(exists 9 0 0, not(evidence 2 count 2 level 3), evidence 2 count 1)");
    EXPECT_TRUE(node.limits[1].name.empty());
}

TEST(Conditions, ReadBonuses) {
    const auto rubric = rubricWithNodes(branch("bonuses: [{when: {exists: I1}, plus: 0, name: {id: Tambahan, en: Extra}}]"));
    const Node& node = nodeOf(*rubric, "X");
    ASSERT_EQ(node.bonuses.size(), 1U);
    EXPECT_EQ(print(node.bonuses[0].when), "exists 2 0 0");
    EXPECT_EQ(node.bonuses[0].plus, 0);
    EXPECT_EQ(node.bonuses[0].name.in("en"), "Extra");
}

TEST(Conditions, ReadGatesFromTheLowest) {
    const auto rubric =
        rubricWithNodes(indicator("criteria: {1: a, 2: b, 3: c}, gates: {3: {value: D1, above: 0}, 2: {exists: I1}}", "steps", "G"));
    const Node& node = nodeOf(*rubric, "G");
    ASSERT_EQ(node.gates.size(), 2U);
    EXPECT_EQ(node.gates[0].level, 2);
    EXPECT_EQ(print(node.gates[0].condition), "exists 2 0 0");
    EXPECT_EQ(node.gates[1].level, 3);
    EXPECT_EQ(print(node.gates[1].condition), "value 1 1 0");
}

std::vector<std::string> orderOf(const Rubric& rubric) {
    std::vector<std::string> ids;
    for (const NodeIndex node : rubric.order) {
        ids.push_back(rubric.node(node).id.text);
    }
    return ids;
}

TEST(Order, IsLeftOutWhereTheReadingOrderWillDo) {
    EXPECT_THAT(rubricWithNodes("")->order, IsEmpty());
    // Among indicators gates bind nothing, and what stands below or later is computed first anyway.
    EXPECT_THAT(rubricWithNodes(indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {exists: I1}}", "steps") +
                                branch("limits: [{when: {value: X1, above: 0}, at-most: 2}, {when: {exists: Y}, at-most: 1}]") +
                                branch("", "Y", "{id: Y1, kind: indicator, name: Butir, scale: figure}"))
                    ->order,
                IsEmpty());
}

TEST(Order, PutsWhatALookGoesToFirst) {
    const auto rubric = rubricWithNodes(branch("limits: [{when: {value: D1, above: 1}, at-most: 2}]"));
    EXPECT_THAT(orderOf(*rubric), ElementsAre("I1", "I2", "D1", "I3", "I4", "X1", "X", "D2", "index"));
}

TEST(Order, KeepsARepeatedSubTreeTogetherAndBeforeItWhatItNeeds) {
    const auto rubric = rubricWithNodes(
        branch("repeat: {name: Unit}", "R",
               "{id: R1, kind: indicator, name: Butir, scale: figure}, {id: R2, kind: indicator, name: Cabang, limits: [{when: {value: "
               "D1, above: 1}, at-most: 2}], children: [{id: R3, kind: indicator, name: Butir, scale: figure}]}"));
    EXPECT_THAT(orderOf(*rubric), ElementsAre("I1", "I2", "D1", "I3", "I4", "R1", "R3", "R2", "R", "D2", "index"));
}

TEST(Conditions, AreExactlyOneThing) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {}, at-most: 2}]")),
                ElementsAre("f:84:66: error: key-missing-of-several: keys=all, any, not, value, measured, exists, evidence of=condition"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {all: []}, at-most: 2}]")),
                ElementsAre("f:84:72: error: list-empty: key=all"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {all: [{exists: Q}], any: [{exists: Q}]}, at-most: 2}]")),
        ElementsAre("f:84:87: error: key-conflict: first=all second=any"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: exists, at-most: 2}]")),
                ElementsAre("f:84:66: error: wrong-type: key=when wanted=map found=scalar"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {not: [{exists: Q}]}, at-most: 2}]")),
                ElementsAre("f:84:72: error: wrong-type: key=not wanted=map found=sequence"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {valeu: Q, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:67: error: key-unknown: key=valeu known=value, all, any, not, measured, exists, evidence, at-least, "
                            "above, at-most, below, equal, count, level nearest=value"));
}

TEST(Conditions, CompareWithExactlyOneFigure) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: Q}, at-most: 2}]")),
                ElementsAre("f:84:66: error: key-missing-of-several: keys=at-least, above, at-most, below, equal of=condition"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: Q, at-least: 1, above: 2}, at-most: 2}]")),
                ElementsAre("f:84:90: error: key-conflict: first=at-least second=above"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: Q, at-least: x}, at-most: 2}]")),
                ElementsAre("f:84:87: error: not-a-number: key=at-least text=x"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {exists: Q, at-least: 1, count: 2}, at-most: 2}]")),
                ElementsAre("f:84:78: error: key-misplaced: key=at-least needs=value / measured",
                            "f:84:91: error: key-misplaced: key=count needs=evidence"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: Q, at-least: 1, level: 2}, at-most: 2}]")),
                ElementsAre("f:84:90: error: key-misplaced: key=level needs=evidence"));
}

TEST(Conditions, LookAtNodesThatCanAnswer) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: Q9, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:74: error: reference-unknown: kind=node id=Q9 known=D1, I1, I2, D2, I3, I4, Q, X, X1 nearest="));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {any: [{all: [{not: {exists: Q9}}]}]}, at-most: 2}]")),
        ElementsAre("f:84:95: error: reference-unknown: kind=node id=Q9 known=D1, I1, I2, D2, I3, I4, Q, X, X1 nearest="));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {measured: I1, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:77: error: node-not-measured: node=I1"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {evidence: D1}, at-most: 2}]")),
                ElementsAre("f:84:77: error: node-not-indicator: node=D1"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {evidence: I1, level: 7}, at-most: 2}]")),
                ElementsAre("f:84:88: error: level-outside: level=7 from=1 to=3"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {evidence: Q, level: 2}, at-most: 2}]")),
                ElementsAre("f:84:80: error: scale-without-levels: key=level scale=figure"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {evidence: I1, count: 0}, at-most: 2}]")),
                ElementsAre("f:84:88: error: value-not-allowed: key=count text=0 allowed=1–1000"));
}

TEST(Conditions, BonusesAndLimitsNeedTheirKeys) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("bonuses: []")),
                ElementsAre("f:84:59: error: list-empty: key=bonuses"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("bonuses: {plus: 0}")),
                ElementsAre("f:84:59: error: wrong-type: key=bonuses wanted=sequence found=map"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("bonuses: [{plus: 0}]")),
                ElementsAre("f:84:60: error: key-missing: key=when of=bonus"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("bonuses: [{when: {exists: Q}}]")),
                ElementsAre("f:84:60: error: key-missing: key=plus of=bonus"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {exists: Q}}]")),
                ElementsAre("f:84:59: error: key-missing: key=at-most of=limit"));
}

TEST(Conditions, GatesStandAtLevels) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") +
                                  indicator("criteria: {1: a, 2: b, 3: c}, gates: {1: {exists: Q}, 3: {exists: Q}}", "steps", "G")),
                IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {}") + indicator("criteria: {1: a, 2: b, 3: c}, gates: {4: {exists: Q}}", "steps", "G")),
        ElementsAre("f:84:101: error: level-outside: level=4 from=1 to=3"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {}") + indicator("criteria: {1: a, 2: b, 3: c}, gates: {x: {exists: Q}}", "steps", "G")),
        ElementsAre("f:84:101: error: not-a-number: key=gates text=x"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") +
                                  indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {exists: Q}, 02: {exists: Q}}", "steps", "G")),
                ElementsAre("f:84:117: error: level-duplicate: scale=steps level=2"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + indicator("criteria: {1: a, 2: b, 3: c}, gates: [2]", "steps", "G")),
                ElementsAre("f:84:100: error: wrong-type: key=gates wanted=map found=sequence"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + indicator("criteria: {1: a, 2: b, 3: c}, gates: {}", "steps", "G")),
                ElementsAre("f:84:100: error: list-empty: key=gates"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + indicator("gates: {2: {exists: Q9}}", "figure", "G")),
                ElementsAre("f:84:64: error: scale-without-levels: key=gates scale=figure",
                            "f:84:84: error: reference-unknown: kind=node id=Q9 known=D1, I1, I2, D2, I3, I4, Q, G nearest="));
}

TEST(Conditions, DoNotGoRoundInACircle) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: X, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:74: error: condition-cycle: path=X → X"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: X1, at-least: 1}, at-most: 2}]")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {value: D2, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:74: error: condition-cycle: path=D2 → X → D2"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {exists: index}, at-most: 2}]")),
                ElementsAre("f:84:75: error: condition-cycle: path=index → D2 → X → index"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}") + branch("limits: [{when: {evidence: X1}, at-most: 2}]")), IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(branch("limits: [{when: {value: D1, at-least: 1}, at-most: 2}]"), {},
                          {{"      weight: 40\n", "      weight: 40\n      bonuses: [{when: {value: X, at-least: 1}, plus: 0}]\n"}}),
        ElementsAre("f:56:32: error: condition-cycle: path=D1 → X → D1"));
    EXPECT_THAT(findingsWithNodes(indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {value: D2, at-least: 2}}", "steps", "G")),
                ElementsAre("f:83:112: error: condition-cycle: path=D2 → G → D2"));
}

TEST(Conditions, IndicatorsMayGateEachOther) {
    EXPECT_THAT(findingsWithNodes(indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {value: F, at-least: 2}}", "steps", "G") +
                                  indicator("criteria: {1: a, 2: b, 3: c}, gates: {2: {value: G, at-least: 2}, 3: {value: F, at-least: 2}}",
                                            "steps", "F")),
                IsEmpty());
}

TEST(Conditions, DoNotLookIntoARepeatedSubTree) {
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}", "R", "{id: R1, kind: indicator, name: Butir, scale: figure}") +
                                  branch("limits: [{when: {value: R1, at-least: 1}, at-most: 2}]")),
                ElementsAre("f:84:74: error: reference-into-repeat: node=R1 repeat=R"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}", "R", "{id: R1, kind: indicator, name: Butir, scale: figure}") +
                                  branch("limits: [{when: {value: R, at-least: 1}, at-most: 2}]")),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}, limits: [{when: {exists: R1}, at-most: 2}]", "R",
                                         "{id: R1, kind: indicator, name: Butir, scale: figure}")),
                ElementsAre("f:83:97: error: reference-into-repeat: node=R1 repeat=R"));
    EXPECT_THAT(
        findingsWithNodes(branch(
            "repeat: {name: Unit}", "R",
            "{id: R1, kind: indicator, name: Butir, scale: figure}, {id: R2, kind: indicator, name: Cabang, limits: [{when: {all: "
            "[{exists: R1}, {value: D1, above: 1}]}, at-most: 2}], children: [{id: R3, kind: indicator, name: Butir, scale: figure}]}")),
        IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(branch("repeat: {name: Unit}", "R",
                                 "{id: R1, kind: indicator, name: Butir, scale: figure}, {id: R2, kind: indicator, name: Cabang, limits: "
                                 "[{when: {exists: R}, at-most: 2}], children: [{id: R3, kind: indicator, name: Butir, scale: figure}]}")),
        ElementsAre("f:83:203: error: condition-cycle: path=R → R2 → R"));
    EXPECT_THAT(findingsWithNodes(branch("repeat: {name: Unit}", "R", "{id: R1, kind: indicator, name: Butir, scale: figure}") +
                                  branch("repeat: {name: Unit}", "S",
                                         "{id: S1, kind: indicator, name: Cabang, limits: [{when: {exists: R1}, at-most: 2}], children: "
                                         "[{id: S2, kind: indicator, name: Butir, scale: figure}]}")),
                ElementsAre("f:84:148: error: reference-into-repeat: node=R1 repeat=R"));
}

}  // namespace
}  // namespace matang::rubric::test

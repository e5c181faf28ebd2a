// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Quantity, ReadsEveryKey) {
    const auto rubric = rubricWithNodes(indicator(
        "quantity: {unit: {id: menit, en: minutes}, direction: down, from: 0, to: 60.5, decimals: 1, numerator: Atas, denominator: "
        "Bawah, target: 10, targets: {2025: 8, 2024: 9}}"));
    const Quantity& quantity = *nodeOf(*rubric, "Q").quantity;
    EXPECT_EQ(quantity.unit, (LocalisedText{{{"id", "menit"}, {"en", "minutes"}}}));
    EXPECT_EQ(quantity.direction, Quantity::Direction::Down);
    EXPECT_EQ(quantity.from, Rational{0});
    EXPECT_EQ(quantity.to, (Rational{121, 2}));
    EXPECT_EQ(quantity.decimals, 1);
    EXPECT_EQ(quantity.numerator.in("id"), "Atas");
    EXPECT_EQ(quantity.denominator.in("id"), "Bawah");
    EXPECT_EQ(quantity.target, Rational{10});
    EXPECT_THAT(quantity.targetsByYear, ElementsAre(std::pair{2024, Rational{9}}, std::pair{2025, Rational{8}}));
    EXPECT_EQ(quantity.targetOf(2023), Rational{10});
    EXPECT_EQ(quantity.targetOf(2030), Rational{8});
}

TEST(Quantity, WhatIsNotSaid) {
    const auto rubric = rubricWithNodes(indicator("quantity: {}"));
    const Node& node = nodeOf(*rubric, "Q");
    ASSERT_TRUE(node.quantity);
    EXPECT_EQ(node.quantity->direction, Quantity::Direction::Up);
    EXPECT_EQ(node.quantity->from, std::nullopt);
    EXPECT_EQ(node.quantity->to, std::nullopt);
    EXPECT_EQ(node.quantity->decimals, 2);
    EXPECT_EQ(node.quantity->targetOf(2024), std::nullopt);
    EXPECT_EQ(node.normalisation.method, Normalisation::Method::None);
    EXPECT_FALSE(nodeOf(*rubric, "I1").quantity);
}

TEST(Quantity, ReadsCategories) {
    const auto rubric = rubricWithNodes(
        indicator("quantity: {direction: none, categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: Unqualified}}]}, "
                  "normalise: {method: map, map: {TMP: 1, Unqualified: 5/2}, otherwise: 2, missing: 1}"));
    const Node& node = nodeOf(*rubric, "Q");
    ASSERT_EQ(node.quantity->categories.size(), 2U);
    EXPECT_EQ(node.quantity->categories[1].value, 4);
    EXPECT_EQ(node.quantity->categories[1].name.in("en"), "Unqualified");
    EXPECT_EQ(node.normalisation.method, Normalisation::Method::Map);
    EXPECT_THAT(node.normalisation.mapped, ElementsAre(std::pair{Rational{1}, Rational{1}}, std::pair{Rational{4}, Rational{5, 2}}));
    EXPECT_EQ(node.normalisation.otherwise, Rational{2});
    EXPECT_EQ(node.normalisation.missing, Rational{1});
}

TEST(Normalisation, ReadsEveryMethod) {
    const std::vector<std::pair<std::string, Normalisation::Method>> methods{
        {"none", Normalisation::Method::None},
        {"linear", Normalisation::Method::Linear},
        {"min-max", Normalisation::Method::MinMax},
        {"percent-of-target", Normalisation::Method::PercentOfTarget},
        {"ladder, steps: [{below: 1, value: 1}], otherwise: 1", Normalisation::Method::Ladder},
        {"z-score", Normalisation::Method::ZScore},
        {"percentile", Normalisation::Method::Percentile},
        {"rank", Normalisation::Method::Rank},
        {"map, map: {1: 1}", Normalisation::Method::Map}};
    for (const auto& [words, method] : methods) {
        const auto rubric = rubricWithNodes(indicator("quantity: {target: 2}, normalise: {method: " + words + "}"));
        EXPECT_EQ(nodeOf(*rubric, "Q").normalisation.method, method) << words;
    }
}

TEST(Normalisation, ReadsEveryKey) {
    const auto rubric = rubricWithNodes(
        indicator("quantity: {}, normalise: {method: z-score, times: 1/2, plus: -1, among: all}", "figure", "Q1") +
        indicator("quantity: {}, normalise: {method: min-max, low: 10, high: 30}", "figure", "Q2") +
        indicator("quantity: {target: 3}, normalise: {method: percent-of-target, cap: 2}", "figure", "Q3") +
        indicator("counts: false, quantity: {target: 3}, normalise: {method: percent-of-target, capped: false}", "figure", "Q4"));
    const Normalisation& score = nodeOf(*rubric, "Q1").normalisation;
    EXPECT_EQ(score.times, (Rational{1, 2}));
    EXPECT_EQ(score.plus, -1);
    EXPECT_EQ(score.among, Normalisation::Among::All);
    const Normalisation& span = nodeOf(*rubric, "Q2").normalisation;
    EXPECT_EQ(span.low, Rational{10});
    EXPECT_EQ(span.high, Rational{30});
    EXPECT_EQ(span.among, Normalisation::Among::Cohort);
    EXPECT_EQ(nodeOf(*rubric, "Q3").normalisation.cap, Rational{2});
    EXPECT_TRUE(nodeOf(*rubric, "Q3").normalisation.capped);
    EXPECT_FALSE(nodeOf(*rubric, "Q4").normalisation.capped);
}

TEST(Normalisation, ReadsTheStepsOfALadderInTheirOrder) {
    const auto rubric = rubricWithNodes(
        indicator("quantity: {}, normalise: {method: ladder, steps: [{at-least: 30, value: 3}, {above: 20, value: 2}, {at-most: 1, value: "
                  "1.5}, {below: 5, value: 2.5}, {equal: 7, value: 1}], otherwise: 2}"));
    std::vector<std::string> steps;
    for (const LadderStep& step : nodeOf(*rubric, "Q").normalisation.ladder) {
        steps.push_back(std::to_string(static_cast<int>(step.relation)) + " " + step.figure.toFraction() + " " + step.value.toFraction());
    }
    EXPECT_THAT(steps, ElementsAre("0 30 3", "1 20 2", "2 1 3/2", "3 5 5/2", "4 7 1"));
    EXPECT_EQ(nodeOf(*rubric, "Q").normalisation.otherwise, Rational{2});
}

TEST(Ladder, StepsThatHoldForNoAmountAreNamed) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {from: 0, to: 100}, normalise: {method: ladder, steps: [{at-least: 1000, value: 3}, "
                                            "{at-least: 30, value: 2}, {at-least: 60, value: 3}, {at-least: 0, value: 1}]}")),
                ElementsAre("f:83:130: warning: ladder-step-outside: step=1 text=at-least: 1000 from=0 to=100",
                            "f:83:184: warning: ladder-step-shadowed: step=3 text=at-least: 60 by=2"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {from: 0}, normalise: {method: ladder, steps: [{below: 0, value: 3}], otherwise: 1}")),
        ElementsAre("f:83:121: warning: ladder-step-outside: step=1 text=below: 0 from=0 to=∞"));
}

TEST(Quantity, ADecimalCommaInBracketsIsNamed) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 2,5}")), ElementsAre("f:83:81: error: decimal-comma: text=2,5 decimal=2.5"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 2, 5: 1}")).front(), testing::HasSubstr("key-unknown"));
}

TEST(Ladder, AnAmountWithoutStepIsNamed) {
    const std::string steps = "normalise: {method: ladder, steps: [{at-most: 1, value: 1}, {at-least: 2, value: 2}]}";
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {decimals: 0}, " + steps)), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {decimals: 1}, " + steps)),
                ElementsAre("f:83:117: warning: ladder-gap: amount=1.1 node=Q"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {from: 1, to: 2}, normalise: {method: ladder, steps: [{equal: 1, value: 1}, {equal: 2, "
                                    "value: 2}], otherwise: 3}")),
        IsEmpty());
}

TEST(Ladder, WhatCannotBeReadIsNotLookedAtFurther) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: ladder, steps: [{at-least: x, value: 1}]}")),
                ElementsAre("f:83:125: error: not-a-number: key=at-least text=x"));
}

TEST(Quantity, AFigureThatMayHaveThousandsPointsIsNamed) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 1.000}")),
                ElementsAre("f:83:79: warning: figure-unclear: key=to text=1.000 whole=1000 decimal=1.0000"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 2000, target: 1.250}")),
                ElementsAre("f:83:93: warning: figure-unclear: key=target text=1.250 whole=1250 decimal=1.2500"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: min-max, low: 1.000, high: 20.000}")),
                ElementsAre("f:83:112: warning: figure-unclear: key=low text=1.000 whole=1000 decimal=1.0000",
                            "f:83:125: warning: figure-unclear: key=high text=20.000 whole=20000 decimal=20.0000"));
    // Three decimals are what this quantity has, and 1200 is more than this one can be.
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {decimals: 3, to: 1.200}")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 100, target: 1.200}")), IsEmpty());
}

TEST(Import, ReadsEveryKey) {
    const auto rubric = rubricWithNodes(indicator("import: {rubric: spbe-2020, node: D1, year: latest}") +
                                        indicator("import: {rubric: spbe}", "figure", "P"));
    const ImportedResult& import = *nodeOf(*rubric, "Q").import;
    EXPECT_EQ(import.rubric, "spbe-2020");
    EXPECT_EQ(import.node.text, "D1");
    EXPECT_EQ(import.year, ImportedResult::Year::Latest);
    EXPECT_EQ(nodeOf(*rubric, "P").import->node.text, "index");
    EXPECT_EQ(nodeOf(*rubric, "P").import->year, ImportedResult::Year::Same);
}

TEST(Quantity, AmountsLieWithinTheirRange) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {from: 5, to: 5}")),
                ElementsAre("f:83:88: error: range-order: of=quantity from=5 to=5"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {from: 0, to: 10, target: 11}")),
                ElementsAre("f:83:100: error: figure-outside: key=target value=11 of=quantity from=0 to=10"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {from: 0, targets: {2024: -1}}")),
                ElementsAre("f:83:100: error: figure-outside: key=targets value=-1 of=quantity from=0 to=∞"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {to: 3, categories: [{value: 4, name: A}]}")),
                ElementsAre("f:83:103: error: figure-outside: key=value value=4 of=quantity from=-∞ to=3"));
}

TEST(Quantity, TargetsAndCategoriesAreUnique) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {targets: {24: 1}}")),
                ElementsAre("f:83:85: error: value-not-allowed: key=targets text=24 allowed=1900–2999"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {targets: {2024: 1, 02024: 2}}")),
                ElementsAre("f:83:94: error: entry-duplicate: key=targets text=2024"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: []}")), ElementsAre("f:83:87: error: list-empty: key=categories"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: A}, {value: 1, name: A}]}")),
        ElementsAre("f:83:117: error: entry-duplicate: key=categories text=1", "f:83:126: error: entry-duplicate: key=categories text=A"));
}

TEST(Quantity, ADirectionTowardsATargetNeedsOne) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {direction: target}")),
                ElementsAre("f:83:74: error: key-missing: key=target of=quantity (direction: target)"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {direction: target, target: 5}")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {direction: target, targets: {2024: 5}}")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {direction: target, tarjet: 5}")),
                ElementsAre("f:83:94: error: key-unknown: key=tarjet known=target, unit, direction, from, to, decimals, numerator, "
                            "denominator, categories, targets nearest=target"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {direction: sideways}")),
                ElementsAre("f:83:86: error: value-not-allowed: key=direction text=sideways allowed=up, down, target, none"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {decimals: 13}")),
                ElementsAre("f:83:85: error: value-not-allowed: key=decimals text=13 allowed=0–12"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: 5")),
                ElementsAre("f:83:74: error: wrong-type: key=quantity wanted=map found=scalar"));
}

TEST(Normalisation, BelongsToSomethingMeasured) {
    EXPECT_THAT(findingsWithNodes(indicator("normalise: {method: none}")),
                ElementsAre("f:83:64: error: key-misplaced: key=normalise needs=quantity / import"));
    EXPECT_THAT(findingsWithNodes(indicator("quantty: {}, normalise: {method: none}")),
                ElementsAre("f:83:64: error: key-unknown: key=quantty known=quantity, id, kind, code, name, weight, counts, scale, "
                            "answer-type, normalise, import, survey, combination, gates, may-not-apply, applies-to, predicates, tags, "
                            "criteria, unpublished-levels, evidence-hint, note, description, provenance nearest=quantity"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {}")),
                ElementsAre("f:83:89: error: key-missing: key=method of=normalise"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: liner}")),
                ElementsAre("f:83:98: error: value-not-allowed: key=method text=liner allowed=linear, none, min-max, percent-of-target, "
                            "ladder, z-score, percentile, rank, map"));
}

TEST(Normalisation, EveryKeyBelongsToItsMethods) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: none, times: 2, plus: 1, low: 0, high: 9, cap: 2, capped: "
                                            "false, steps: [{below: 1, value: 2}], otherwise: 2, map: {1: 2}, among: all}")),
                ElementsAre("f:83:104: error: key-misplaced: key=times needs=method: linear / z-score / percentile / rank",
                            "f:83:114: error: key-misplaced: key=plus needs=method: linear / z-score / percentile / rank",
                            "f:83:123: error: key-misplaced: key=low needs=method: min-max",
                            "f:83:131: error: key-misplaced: key=high needs=method: min-max",
                            "f:83:140: error: key-misplaced: key=cap needs=method: percent-of-target",
                            "f:83:148: error: key-misplaced: key=capped needs=method: percent-of-target",
                            "f:83:163: error: key-misplaced: key=steps needs=method: ladder",
                            "f:83:194: error: key-misplaced: key=otherwise needs=method: ladder / map",
                            "f:83:208: error: key-misplaced: key=map needs=method: map",
                            "f:83:221: error: key-misplaced: key=among needs=method: min-max / z-score / percentile / rank"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: ladder}")),
                ElementsAre("f:83:89: error: key-missing: key=steps of=normalise (method: ladder)"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: map}")),
                ElementsAre("f:83:89: error: key-missing: key=map of=normalise (method: map)"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: min-max, low: 5, high: 9, among: all}")),
                ElementsAre("f:83:124: error: key-misplaced: key=among needs=method: min-max / z-score / percentile / rank"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: min-max, low: 5, among: all}")), IsEmpty());
}

TEST(Normalisation, APercentageOfATargetNeedsTheTarget) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: percent-of-target}")),
                ElementsAre("f:83:74: error: key-missing: key=target of=quantity (method: percent-of-target)"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {tarjet: 3}, normalise: {method: percent-of-target}")),
                ElementsAre("f:83:75: error: key-unknown: key=tarjet known=target, unit, direction, from, to, decimals, numerator, "
                            "denominator, categories, targets nearest=target"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {target: 0}, normalise: {method: percent-of-target}")),
                ElementsAre("f:83:83: error: value-not-allowed: key=target text=0 allowed=≠ 0"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {targets: {2024: 0}}, normalise: {method: percent-of-target}")),
                ElementsAre("f:83:91: error: value-not-allowed: key=targets text=0 allowed=≠ 0"));
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: spbe}, normalise: {method: percent-of-target}")),
                ElementsAre("f:83:11: error: key-missing: key=quantity of=indicator Q (method: percent-of-target)"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {target: 9}, normalise: {method: percent-of-target, cap: 2, capped: false}")),
                ElementsAre("f:83:134: error: key-conflict: first=cap second=capped"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {target: 9}, normalise: {method: percent-of-target, cap: 4}")),
                ElementsAre("f:83:131: error: figure-outside: key=cap value=4 of=scale figure from=1 to=3"));
}

TEST(Normalisation, ValuesLieOnTheScale) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: min-max, low: 5, high: 5}")),
                ElementsAre("f:83:121: error: range-order: of=normalise from=5 to=5"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: linear, missing: 0}")),
                ElementsAre("f:83:115: error: figure-outside: key=missing value=0 of=scale figure from=1 to=3"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: ladder, steps: []}")),
                ElementsAre("f:83:113: error: list-empty: key=steps"));
    EXPECT_THAT(
        findingsWithNodes(indicator("quantity: {}, normalise: {method: ladder, steps: [{value: 2}, {at-least: 1, below: 3, value: 2}, "
                                    "{above: 3}, {equal: 1, value: 7}], otherwise: 4}")),
        ElementsAre("f:83:114: error: key-missing-of-several: keys=at-least, above, at-most, below, equal of=ladder-step",
                    "f:83:140: error: key-conflict: first=at-least second=below", "f:83:161: error: key-missing: key=value of=ladder-step",
                    "f:83:191: error: figure-outside: key=value value=7 of=scale figure from=1 to=3",
                    "f:83:207: error: figure-outside: key=otherwise value=4 of=scale figure from=1 to=3"));
}

TEST(Normalisation, AMapNamesEveryAnswerOnce) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: map, map: {}}")),
                ElementsAre("f:83:108: error: list-empty: key=map"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, normalise: {method: map, map: {A: 2, 5: 2, 5.0: 3}}")),
                ElementsAre("f:83:109: error: not-a-number: key=map text=A", "f:83:121: error: entry-duplicate: key=map text=5.0"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: "
                                            "Unqualified}}]}, normalise: {method: map, map: {TMP: 1, WTQ: 3}}")),
                ElementsAre("f:83:198: error: reference-unknown: kind=category id=WTQ known=WTP, TMP, Unqualified nearest=WTP"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: "
                                            "Unqualified}}]}, normalise: {method: map, map: {TMP: 1}}")),
                ElementsAre("f:83:184: error: category-without-value: category=WTP"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: "
                                            "Unqualified}}]}, normalise: {method: map, map: {TMP: 1}, otherwise: 2}")),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: "
                                            "Unqualified}}]}, normalise: {method: map, map: {1: 1, Unqualified: 3}}")),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {categories: [{value: 1, name: TMP}, {value: 4, name: {id: WTP, en: "
                                            "Unqualified}}]}, normalise: {method: map, map: {TMP: 1, 1: 2, WTP: 3, 3: 1}}")),
                ElementsAre("f:83:198: error: entry-duplicate: key=map text=1",
                            "f:83:212: error: reference-unknown: kind=category id=3 known=TMP, WTP, Unqualified nearest="));
}

TEST(Import, IsNeverOfTheOwnYear) {
    EXPECT_THAT(findingsWithNodes(indicator("import: {}")), ElementsAre("f:83:72: error: key-missing: key=rubric of=import"));
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: small}")), ElementsAre("f:83:81: error: import-of-itself: rubric=small"));
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: small, year: latest}")),
                ElementsAre("f:83:81: error: import-of-itself: rubric=small"));
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: small, year: previous}")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: the small}")), ElementsAre("f:83:81: error: id-malformed: id=the small"));
}

TEST(Criteria, WhatIsMeasuredNeedsNone) {
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}", "steps")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: spbe}", "steps")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("quantty: {}", "steps")),
                ElementsAre("f:83:63: error: key-unknown: key=quantty known=quantity, id, kind, code, name, weight, counts, scale, "
                            "answer-type, normalise, import, survey, combination, gates, may-not-apply, applies-to, predicates, tags, "
                            "criteria, unpublished-levels, evidence-hint, note, description, provenance nearest=quantity"));
    EXPECT_THAT(findingsWithNodes(indicator("quantity: {}, criteria: {1: a}", "steps")),
                ElementsAre("f:83:77: error: level-text-missing: node=Q level=2–3"));
}

TEST(Criteria, LevelsWithoutAPublishedCriterionNeedNoText) {
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [1, 2, 3]", "steps")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [2], criteria: {1: a, 3: b}", "steps")), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [2], criteria: {1: a}", "steps")),
                ElementsAre("f:83:88: error: level-text-missing: node=Q level=3"));
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [2]", "steps")),
                ElementsAre("f:83:11: error: level-text-missing: node=Q level=1, 3"));
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [4, 2, 2]", "steps")),
                ElementsAre("f:83:84: error: level-outside: level=4 from=1 to=3", "f:83:90: error: level-duplicate: scale=steps level=2"));
    EXPECT_THAT(
        findingsWithNodes(indicator("unpublished-level: [2], criteria: {1: a}", "steps")),
        ElementsAre("f:83:63: error: key-unknown: key=unpublished-level known=unpublished-levels, id, kind, code, name, weight, counts, "
                    "scale, answer-type, quantity, normalise, import, survey, combination, gates, may-not-apply, applies-to, predicates, "
                    "tags, criteria, evidence-hint, note, description, provenance nearest=unpublished-levels"));
    EXPECT_THAT(findingsWithNodes(indicator("unpublished-levels: [2]")),
                ElementsAre("f:83:64: error: scale-without-levels: key=unpublished-levels scale=figure"));
}

}  // namespace
}  // namespace matang::rubric::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Surveys, ReadEveryKey) {
    const auto rubric =
        rubricWithNodes(indicator("survey: B, combination: trimmed-mean"),
                        "surveys:\n  - {id: A, name: Satu, from: 0, to: 4}\n  - {id: B, name: {id: Dua, en: Two}, from: 1, to: 3, "
                        "missing: 9, minimum: 30, checks: [gaps, straight-lines]}");
    ASSERT_EQ(rubric->surveys.size(), 2U);
    const Survey& first = rubric->surveys[0];
    EXPECT_EQ(first.id, "A");
    EXPECT_EQ(first.from, 0);
    EXPECT_EQ(first.to, 4);
    EXPECT_EQ(first.missing, std::nullopt);
    EXPECT_EQ(first.minimum, 0);
    EXPECT_FALSE(first.warnOfStraightLines || first.warnOfRepeats || first.warnOfGaps);
    const Survey& second = rubric->surveys[1];
    EXPECT_EQ(second.name.in("en"), "Two");
    EXPECT_EQ(second.missing, 9);
    EXPECT_EQ(second.minimum, 30);
    EXPECT_TRUE(second.warnOfStraightLines);
    EXPECT_FALSE(second.warnOfRepeats);
    EXPECT_TRUE(second.warnOfGaps);
    EXPECT_EQ(nodeOf(*rubric, "Q").survey, 1);
    EXPECT_EQ(nodeOf(*rubric, "Q").combination, Combination::TrimmedMean);
    EXPECT_EQ(nodeOf(*rubric, "I1").survey, -1);
    EXPECT_EQ(nodeOf(*rubric, "I1").combination, std::nullopt);
}

TEST(Answering, ReadsTheRestOfTheHeader) {
    const auto rubric =
        rubricWithNodes(indicator("may-not-apply: true"), "to-be: true\nnot-applicable: {rule: within-parent, minimum-coverage: 62.5}",
                        {{"{combination: median}", "{combination: trimmed-mean}"}});
    EXPECT_TRUE(rubric->asksToBe);
    EXPECT_EQ(rubric->combination, Combination::TrimmedMean);
    EXPECT_EQ(rubric->notApplicable.spread, NotApplicableRule::Spread::WithinParent);
    EXPECT_EQ(rubric->notApplicable.minimumCoverage, (Rational{125, 2}));
    EXPECT_TRUE(nodeOf(*rubric, "Q").mayNotApply);
    const auto plain = rubricWithNodes("");
    EXPECT_FALSE(plain->asksToBe);
    EXPECT_EQ(plain->notApplicable.spread, NotApplicableRule::Spread::None);
    EXPECT_FALSE(nodeOf(*plain, "I1").mayNotApply);
}

TEST(NotApplicable, ReadsEveryRule) {
    const auto spread = [](const std::string& word) {
        return rubricWithNodes("", "not-applicable: {rule: " + word + "}")->notApplicable.spread;
    };
    EXPECT_EQ(spread("none"), NotApplicableRule::Spread::None);
    EXPECT_EQ(spread("within-parent"), NotApplicableRule::Spread::WithinParent);
    EXPECT_EQ(spread("across-index"), NotApplicableRule::Spread::AcrossIndex);
    EXPECT_EQ(spread("as-lowest"), NotApplicableRule::Spread::AsLowest);
}

TEST(Answering, ReadsUnpublishedLevelsAndWhereAWeightComesFrom) {
    const auto rubric = rubricWithNodes(
        indicator("criteria: {1: a, 2: b}, unpublished-levels: [3, 2], provenance: {weight: reported, confidence: low, note: Buram}",
                  "steps") +
        indicator("provenance: {confidence: high}", "figure", "P"));
    const Node& node = nodeOf(*rubric, "Q");
    EXPECT_THAT(node.unpublishedLevels, ElementsAre(2, 3));
    EXPECT_EQ(node.criteria.size(), 2U);
    EXPECT_EQ(node.weightProvenance, Provenance::Reported);
    EXPECT_EQ(node.confidence, Confidence::Low);
    EXPECT_EQ(node.provenanceNote.in("id"), "Buram");
    EXPECT_EQ(nodeOf(*rubric, "P").confidence, Confidence::High);
    EXPECT_EQ(nodeOf(*rubric, "P").weightProvenance, Provenance::Official);
    EXPECT_EQ(nodeOf(*rubric, "I1").confidence, Confidence::Unsaid);
}

TEST(Surveys, CodesAreARange) {
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S, from: 5, to: 5}"),
                ElementsAre("f:50:35: error: range-order: of=survey S from=5 to=5"));
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S, from: 1, to: 5, missing: 3}"),
                ElementsAre("f:50:47: error: survey-missing-inside: missing=3 from=1 to=5"));
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S, from: 1.5, to: 5}"),
                ElementsAre("f:50:28: error: value-not-allowed: key=from text=1.5 allowed=-1000–1000"));
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S}"),
                ElementsAre("f:50:5: error: key-missing: key=from of=survey S", "f:50:5: error: key-missing: key=to of=survey S"));
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S, from: 1, to: 5, minimum: -1}"),
                ElementsAre("f:50:47: error: value-not-allowed: key=minimum text=-1 allowed=0–1000000"));
    EXPECT_THAT(findingsWithNodes({}, "surveys:\n  - {id: S, name: S, from: 1, to: 5, checks: [gaps, gaps, gap]}"),
                ElementsAre("f:50:53: error: entry-duplicate: key=checks text=gaps",
                            "f:50:59: error: value-not-allowed: key=checks text=gap allowed=gaps, straight-lines, repeats"));
}

TEST(Surveys, FitTheScaleOfTheIndicator) {
    EXPECT_THAT(findingsWithNodes(indicator("survey: S"), "surveys: [{id: S, name: S, from: 1, to: 3}]"), IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("survey: S"), "surveys: [{id: S, name: S, from: 1, to: 5}]"),
                ElementsAre("f:84:72: error: survey-misfit: survey=S from=1 to=5 scale=figure lowest=1 highest=3"));
    EXPECT_THAT(findingsWithNodes(indicator("survey: S, quantity: {}, normalise: {method: linear, times: 1/2}"),
                                  "surveys: [{id: S, name: S, from: 1, to: 5}]"),
                IsEmpty());
    EXPECT_THAT(findingsWithNodes(indicator("survey: T"), "surveys: [{id: S, name: S, from: 1, to: 3}]"),
                ElementsAre("f:84:72: error: reference-unknown: kind=survey id=T known=S nearest="));
    EXPECT_THAT(findingsWithNodes(indicator("import: {rubric: spbe}, survey: S"), "surveys: [{id: S, name: S, from: 1, to: 3}]"),
                ElementsAre("f:84:88: error: key-conflict: first=import second=survey"));
}

TEST(NotApplicable, TheRuleSaysWhatBelongsToIt) {
    EXPECT_THAT(findingsWithNodes({}, "not-applicable: {}"), ElementsAre("f:49:17: error: key-missing: key=rule of=not-applicable"));
    EXPECT_THAT(findingsWithNodes({}, "not-applicable: {rule: none, minimum-coverage: 50}"),
                ElementsAre("f:49:30: error: key-misplaced: key=minimum-coverage needs=rule: within-parent / across-index"));
    EXPECT_THAT(findingsWithNodes({}, "not-applicable: {rule: as-lowest, minimum-coverage: 50}"),
                ElementsAre("f:49:35: error: key-misplaced: key=minimum-coverage needs=rule: within-parent / across-index"));
    EXPECT_THAT(findingsWithNodes({}, "not-applicable: {rule: within-parent, minimum-coverage: 101}"),
                ElementsAre("f:49:57: error: value-not-allowed: key=minimum-coverage text=101 allowed=0–100"));
}

TEST(NotApplicable, OnlyWhereThereIsARule) {
    EXPECT_THAT(findingsWithNodes(indicator("may-not-apply: true")),
                ElementsAre("f:83:64: error: key-misplaced: key=may-not-apply needs=not-applicable: rule"));
    EXPECT_THAT(findingsWithNodes(indicator("may-not-apply: true"), "not-applicable: {rule: none}"),
                ElementsAre("f:84:64: error: key-misplaced: key=may-not-apply needs=not-applicable: rule"));
    EXPECT_THAT(findingsWithNodes(indicator("may-not-apply: true"), "not-applicable: {rule: as-lowest}"), IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(indicator("may-not-apply: true"), "not-applicable: {rule: sideways}"),
        ElementsAre("f:49:24: error: value-not-allowed: key=rule text=sideways allowed=none, within-parent, across-index, as-lowest"));
    EXPECT_THAT(findingsWithNodes(indicator("may-not-apply: false")), IsEmpty());
}

TEST(NotApplicable, AcrossTheIndexEveryValueIsAMean) {
    EXPECT_THAT(findingsWithNodes(indicator("may-not-apply: true"), "not-applicable: {rule: across-index}"), IsEmpty());
    EXPECT_THAT(
        findingsWithNodes(branch("aggregation: median", "X", "{id: X1, kind: indicator, name: Butir, scale: figure, may-not-apply: true}"),
                          "not-applicable: {rule: across-index}"),
        ElementsAre("f:49:1: error: needs-means: what=rule: across-index node=X why=aggregation: median"));
    EXPECT_THAT(
        findingsWithNodes(branch("aggregation: median", "X", "{id: X1, kind: indicator, name: Butir, scale: figure, may-not-apply: true}"),
                          "not-applicable: {rule: within-parent}"),
        IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("aggregation: median"), "not-applicable: {rule: across-index}"), IsEmpty());
    EXPECT_THAT(findingsWithNodes(branch("counts: false, aggregation: median", "X",
                                         "{id: X1, kind: indicator, name: Butir, scale: figure, may-not-apply: true}"),
                                  "not-applicable: {rule: across-index}"),
                IsEmpty());
}

}  // namespace
}  // namespace matang::rubric::test

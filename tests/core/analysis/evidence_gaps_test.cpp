// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_sample.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace matang::testing {
namespace {

using analysis::referenceDay;
using assessment::Judgement;
using assessment::Verdict;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Check = EvidenceRule::Check;

TEST(ReferenceDay, IsTheDayOfHandingInElseTodayButNotAfterTheYear) {
    EXPECT_EQ(referenceDay(2024, "2024-08-01", "2025-03-01"), "2024-08-01");
    EXPECT_EQ(referenceDay(2024, std::nullopt, "2024-11-26"), "2024-11-26");
    EXPECT_EQ(referenceDay(2024, std::nullopt, "2025-03-01"), "2024-12-31");
    EXPECT_EQ(referenceDay(2024, std::nullopt, "2024-12-31"), "2024-12-31");
    EXPECT_EQ(referenceDay(2024, "2025-01-01", "2025-03-01"), "2024-12-31");
    EXPECT_EQ(referenceDay(2024, std::nullopt, "2023-05-01"), "2023-05-01");
    EXPECT_EQ(referenceDay(0, std::nullopt, "2024-11-26"), "2024-11-26");
}

Judgement judged(const std::string& stage, Verdict verdict, const std::string& assessor = "Ani") {
    return {assessment::EvidenceLinkId(1), rubric::StageId(stage), assessor, verdict, "sebab", base::Moment{1}};
}

TEST(EvidenceGaps, LinkedNeedsAPieceForTheLevelOrForNone) {
    const auto scored = scoredWith({ruleFor(Check::Linked, "linked")}, RecordBuilder().mark("I1", 3));
    EvidenceItem item = piece("I1", "a", 1);
    EXPECT_THAT(gapsOf(scored, {}), ElementsAre("I1 linked level 3"));
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.link.level = 3;
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.link.level = 2;
    EXPECT_THAT(gapsOf(scored, {item}), ElementsAre("I1 linked level 3"));
    EXPECT_THAT(gapsOf(scored, {item, piece("I2", "a", 2)}), ElementsAre("I1 linked level 3"));
}

TEST(EvidenceGaps, CurrentNamesWhatHasExpired) {
    const auto scored = scoredWith({ruleFor(Check::Current, "current")}, RecordBuilder().mark("I1", 3));
    EvidenceItem item = piece("I1", "a", 1);
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.document.expires = "2024-11-26";
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.document.expires = "2024-11-25";
    EXPECT_THAT(gapsOf(scored, {item, piece("I1", "b", 2)}), ElementsAre("I1 current level 3 #1 (2024-11-26)"));
}

TEST(EvidenceGaps, SearchableNamesWhatIsKnownNotToBe) {
    const auto scored = scoredWith({ruleFor(Check::Searchable, "searchable")}, RecordBuilder().mark("I1", 3));
    EvidenceItem item = piece("I1", "a", 1);
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.searchable = true;
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    item.searchable = false;
    EXPECT_THAT(gapsOf(scored, {item, piece("I1", "b", 2)}), ElementsAre("I1 searchable level 3 #1"));
}

TEST(EvidenceGaps, RulesHoldForTheirIndicatorsAndLevels) {
    EvidenceRule rule = ruleFor(Check::Linked, "linked");
    const auto gapsAt = [&](const base::Rational& value) {
        return gapsOf(scoredWith({rule}, RecordBuilder().mark("I1", value).mark("I3", value)), {});
    };
    EXPECT_THAT(gapsAt(1), ElementsAre("I1 linked level 1", "I3 linked level 1"));
    rule.indicators = {5};  // I3
    EXPECT_THAT(gapsAt(2), ElementsAre("I3 linked level 2"));
    rule.fromLevel = 3;
    EXPECT_THAT(gapsAt(2), IsEmpty());
    EXPECT_THAT(gapsAt(base::Rational{29, 10}), IsEmpty());
    EXPECT_THAT(gapsAt(3), ElementsAre("I3 linked level 3"));
    EXPECT_THAT(gapsAt(5), ElementsAre("I3 linked level 5"));
    rule.toLevel = 4;
    EXPECT_THAT(gapsAt(base::Rational{49, 10}), ElementsAre("I3 linked level 4"));
    EXPECT_THAT(gapsAt(5), IsEmpty());
    rule.fromLevel = std::nullopt;
    EXPECT_THAT(gapsAt(1), ElementsAre("I3 linked level 1"));
}

TEST(EvidenceGaps, WhoClaimsNothingIsAskedForNothing) {
    EXPECT_THAT(gapsOf(scoredWith({ruleFor(Check::Linked)}, RecordBuilder().unsetMark("I1")), {}), IsEmpty());
    RecordBuilder absent;
    absent.mark("I1", 3);
    absent.record.assessment.participation = assessment::Participation::DidNotTakePart;
    EXPECT_THAT(gapsOf(scoredWith({ruleFor(Check::Linked)}, absent), {}), IsEmpty());
}

TEST(EvidenceGaps, RulesWithLevelsDoNotHoldWhereThereAreNone) {
    EvidenceRule anyLevel = ruleFor(Check::Linked, "any");
    EvidenceRule fromTwo = ruleFor(Check::Linked, "from");
    fromTwo.fromLevel = 2;
    EvidenceRule toFive = ruleFor(Check::Linked, "to");
    toFive.toLevel = 5;
    const auto gapsWhere = [&](auto&& change) {
        RubricBuilder sample = sampleRubric();
        change(sample);
        return gapsOf(scoredWith({anyLevel, fromTwo, toFive}, RecordBuilder().mark("I1", 3), sample), {});
    };
    EXPECT_THAT(gapsWhere([](RubricBuilder&) {}), ElementsAre("I1 any level 3", "I1 from level 3", "I1 to level 3"));
    EXPECT_THAT(gapsWhere([](RubricBuilder& sample) { sample.rubric.scales[0].levels.clear(); }), ElementsAre("I1 any level 3"));
    EXPECT_THAT(gapsWhere([](RubricBuilder& sample) { sample.at("I1").quantity = rubric::Quantity{}; }), ElementsAre("I1 any level 3"));
    EXPECT_THAT(gapsWhere([](RubricBuilder& sample) {
                    sample.rubric.surveys.push_back({"S", {}, 1, 5, {}, 0, false, false, false});
                    sample.at("I1").survey = 0;
                }),
                ElementsAre("I1 any level 3"));
    // A level that a piece is said to prove means nothing there.
    RubricBuilder sample = sampleRubric();
    sample.rubric.scales[0].levels.clear();
    EvidenceItem item = piece("I1", "a", 1);
    item.link.level = 5;
    EXPECT_THAT(gapsOf(scoredWith({anyLevel}, RecordBuilder().mark("I1", 3), sample), {item}), IsEmpty());
}

TEST(EvidenceGaps, OfSeveralUnitsTheHighestLevelIsClaimed) {
    RubricBuilder sample = sampleRubric();
    sample.at("D1").repetition = rubric::Repetition{};
    RecordBuilder builder;
    builder.mark("I1", 2).inUnit("Peta").mark("I1", 4).inUnit("Antrean").mark("I1", 3).inUnit("Zona");
    EXPECT_THAT(gapsOf(scoredWith({ruleFor(Check::Linked, "linked")}, builder, sample), {}), ElementsAre("I1 linked level 4"));
}

TEST(EvidenceGaps, ComeInTheOrderOfIndicatorsAndRulesAndPieces) {
    EvidenceItem late = piece("I1", "b", 1);
    late.document.expires = "2020-01-01";
    late.searchable = false;
    EvidenceItem first = late;
    first.link.id = assessment::EvidenceLinkId(2);
    first.link.letter = "a";
    const auto scored =
        scoredWith({ruleFor(Check::Searchable, "searchable"), ruleFor(Check::Current, "current"), ruleFor(Check::Linked, "linked")},
                   RecordBuilder().mark("I3", 2).mark("I1", 3));
    EXPECT_THAT(gapsOf(scored, {late, first}),
                ElementsAre("I1 searchable level 3 #2", "I1 searchable level 3 #1", "I1 current level 3 #2 (2024-11-26)",
                            "I1 current level 3 #1 (2024-11-26)", "I3 linked level 2"));
}

TEST(EvidenceGaps, WhatIsIrrelevantDoesNotCount) {
    const auto scored =
        scoredWith({ruleFor(Check::Linked, "linked"), ruleFor(Check::Searchable, "searchable")}, RecordBuilder().mark("I1", 3));
    const auto gapsAfter = [&](std::vector<Judgement> judgements) {
        EvidenceItem item = piece("I1", "a", 1);
        item.searchable = false;
        item.judgements = std::move(judgements);
        return gapsOf(scored, {item});
    };
    const std::vector<std::string> counts{"I1 searchable level 3 #1"};
    const std::vector<std::string> doesNot{"I1 linked level 3"};
    EXPECT_EQ(gapsAfter({}), counts);
    EXPECT_EQ(gapsAfter({judged("document", Verdict::Irrelevant)}), doesNot);
    EXPECT_EQ(gapsAfter({judged("document", Verdict::Insufficient)}), counts);
    EXPECT_EQ(gapsAfter({judged("document", Verdict::Irrelevant), judged("document", Verdict::Accepted, "Budi")}), counts);
    EXPECT_EQ(gapsAfter({judged("final", Verdict::Accepted), judged("document", Verdict::Irrelevant)}), counts);
    EXPECT_EQ(gapsAfter({judged("document", Verdict::Accepted), judged("final", Verdict::Irrelevant)}), doesNot);
    EXPECT_EQ(gapsAfter({judged("kunjungan", Verdict::Irrelevant)}), counts);
}

TEST(EvidenceGaps, ALaterStageJudgesNothingOfAnEarlierOne) {
    analysis::ScoredAssessment scored = scoredWith({ruleFor(Check::Linked, "linked")}, RecordBuilder().mark("I1", 3, "self"));
    EvidenceItem item = piece("I1", "a", 1);
    item.judgements = {judged("document", Verdict::Irrelevant)};
    scored.card = scoring::score(*scored.rubric, *scored.weights, scored.record, rubric::StageId("self"));
    EXPECT_THAT(gapsOf(scored, {item}), IsEmpty());
    scored.card = scoring::score(*scored.rubric, *scored.weights, scored.record, rubric::StageId("document"));
    EXPECT_THAT(gapsOf(scored, {item}), ElementsAre("I1 linked level 3"));
}

TEST(EvidenceGaps, EvidenceOfUnknownNodesIsLeftAside) {
    EXPECT_THAT(gapsOf(scoredWith({ruleFor(Check::Searchable)}, RecordBuilder().mark("I1", 3)), {piece("I9", "a", 1)}), IsEmpty());
}

TEST(LatestVerdict, IsTheCommonOneOfTheLatestJudgedStage) {
    const rubric::Rubric rubric = sampleRubric().rubric;
    EvidenceItem item = piece("I1", "a", 1);
    EXPECT_EQ(analysis::latestVerdict(rubric, item), std::nullopt);
    item.judgements = {judged("final", Verdict::Accepted), judged("document", Verdict::Irrelevant)};
    EXPECT_EQ(analysis::latestVerdict(rubric, item), Verdict::Accepted);
    item.judgements.push_back(judged("final", Verdict::Accepted, "Budi"));
    EXPECT_EQ(analysis::latestVerdict(rubric, item), Verdict::Accepted);
    item.judgements.push_back(judged("final", Verdict::Insufficient, "Citra"));
    EXPECT_EQ(analysis::latestVerdict(rubric, item), std::nullopt);
    item.judgements = {judged("kunjungan", Verdict::Accepted)};
    EXPECT_EQ(analysis::latestVerdict(rubric, item), std::nullopt);
}

std::string textOf(const analysis::EvidenceCoverage& one) {
    std::string text;
    for (const int count :
         {one.indicators, one.claimed, one.attached, one.withoutGaps, one.pieces, one.accepted, one.insufficient, one.irrelevant}) {
        text += (text.empty() ? "" : " ") + std::to_string(count);
    }
    return text;
}

TEST(EvidenceCoverage, AddsUpFromTheIndicators) {
    EvidenceRule warning = ruleFor(Check::Searchable);
    warning.severity = EvidenceRule::Severity::Warning;
    const auto scored = scoredWith({ruleFor(Check::Linked), warning}, RecordBuilder().mark("I1", 3).mark("I2", 2).mark("I3", 2));
    std::vector<EvidenceItem> evidence{piece("I1", "a", 1), piece("I1", "b", 2), piece("I2", "a", 3), piece("I4", "a", 4),
                                       piece("X", "a", 5)};
    evidence[0].searchable = false;  // a warning only
    evidence[0].judgements = {judged("final", Verdict::Accepted)};
    evidence[1].judgements = {judged("final", Verdict::Insufficient)};
    evidence[2].judgements = {judged("final", Verdict::Irrelevant)};
    evidence[3].judgements = {judged("final", Verdict::Accepted), judged("final", Verdict::Irrelevant, "Budi")};
    const auto gaps = analysis::evidenceGaps(scored, evidence, kToday);
    EXPECT_THAT(linesOf(*scored.rubric, gaps), ElementsAre("I1 r level 3 #1", "I2 r level 2", "I3 r level 2"));
    std::vector<std::string> lines;
    const auto coverage = analysis::evidenceCoverage(scored, evidence, gaps);
    std::transform(coverage.begin(), coverage.end(), std::back_inserter(lines), textOf);
    EXPECT_THAT(lines, ElementsAre("4 3 2 1 4 1 1 1",    // index
                                   "2 2 2 1 3 1 1 1",    // D1
                                   "1 1 1 1 2 1 1 0",    // I1
                                   "1 1 1 0 1 0 0 1",    // I2: its only piece is irrelevant
                                   "2 1 0 0 1 0 0 0",    // D2
                                   "1 1 0 0 0 0 0 0",    // I3
                                   "1 0 0 0 1 0 0 0"));  // I4: no value, its assessors differ
}

TEST(EvidenceCoverage, LeavesOutWhatDoesNotApply) {
    RubricBuilder sample = sampleRubric();
    sample.rubric.notApplicable.spread = rubric::NotApplicableRule::Spread::WithinParent;
    sample.at("I2").mayNotApply = true;
    const auto scored = scoredWith({}, RecordBuilder().mark("I1", 3).notApplicable("I2"), sample);
    EXPECT_EQ(textOf(analysis::evidenceCoverage(scored, {}, {}).at(1)), "1 1 0 1 0 0 0 0");
}

RC_GTEST_PROP(EvidenceGapsProperties, HoldOnlyForClaimsAndCoverageCountsThem, ()) {
    const std::vector<std::string> ids{"I1", "I2", "I3", "I4"};
    RecordBuilder builder;
    for (const std::string& id : ids) {
        if (*rc::gen::arbitrary<bool>()) {
            builder.mark(id, *rc::gen::inRange(1, 6));
        }
    }
    std::vector<EvidenceRule> rules;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        rules.push_back(ruleFor(static_cast<Check>(*rc::gen::inRange(0, 6))));
        rules.back().severity = static_cast<EvidenceRule::Severity>(*rc::gen::inRange(0, 2));
        rules.back().withinMonths = *rc::gen::inRange(1, 40);
        rules.back().purpose = static_cast<EvidencePurpose>(*rc::gen::inRange(0, 6));
    }
    std::vector<EvidenceItem> evidence;
    for (int count = *rc::gen::inRange(0, 9); count > 0; --count) {
        evidence.push_back(piece(*rc::gen::elementOf(ids), std::string(1, static_cast<char>('a' + count)), count));
        evidence.back().link.purpose = static_cast<EvidencePurpose>(*rc::gen::inRange(0, 6));
        evidence.back().searchable = *rc::gen::arbitrary<bool>();
    }
    const auto scored = scoredWith(rules, builder);
    const auto gaps = analysis::evidenceGaps(scored, evidence, kToday);
    const auto coverage = analysis::evidenceCoverage(scored, evidence, gaps);
    for (const analysis::EvidenceGap& gap : gaps) {
        RC_ASSERT(scored.card.node(gap.indicator).value.has_value());
        RC_ASSERT(gap.link.has_value() || gap.lacks.empty());
    }
    const auto inOrder = [](const auto& left, const auto& right) {
        return std::pair(left.indicator, left.rule) < std::pair(right.indicator, right.rule);
    };
    RC_ASSERT(std::is_sorted(gaps.begin(), gaps.end(), inOrder));
    RC_ASSERT(coverage.front().claimed == static_cast<int>(builder.record.marks.size()));
    RC_ASSERT(coverage.front().pieces == static_cast<int>(evidence.size()));
    RC_ASSERT(coverage.front().withoutGaps <= coverage.front().claimed);
}

}  // namespace
}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scored.h"

#include "../scoring/bundled.h"

#include <matang/analysis/like_for_like.h>
#include <matang/rubric/crosswalk_loader.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::Crosswalk;
using rubric::CrosswalkLink;
using rubric::LinkRelation;
using rubric::NodeId;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::scored;
using testing::textsOf;

std::shared_ptr<const rubric::Rubric> named(const std::string& id, RubricBuilder builder) {
    builder.rubric.id = rubric::RubricId(id);
    return std::make_shared<const rubric::Rubric>(std::move(builder.rubric));
}

/// D1 with I1 (10) and I2 (30), D2 with I3 and I4 (30 each).
std::shared_ptr<const rubric::Rubric> sample(const std::string& id) {
    return named(id, testing::sampleRubric());
}

CrosswalkLink link(const std::string& to, const std::vector<std::string>& from, const Rational& factor = 1) {
    CrosswalkLink made;
    made.to = NodeId(to);
    for (const std::string& id : from) {
        made.from.emplace_back(id);
    }
    made.relation = from.empty() ? LinkRelation::New : to.empty() ? LinkRelation::Dropped : LinkRelation::Same;
    made.factor = factor;
    return made;
}

Crosswalk crosswalkOf(std::vector<CrosswalkLink> links) {
    Crosswalk crosswalk;
    crosswalk.from = rubric::RubricId("old");
    crosswalk.to = rubric::RubricId("new");
    crosswalk.version = "3";
    crosswalk.sha256 = "abc";
    crosswalk.belowScale = {Rational(0)};
    crosswalk.links = std::move(links);
    return crosswalk;
}

ScoredAssessment before(const RecordBuilder& record) {
    return scored(sample("old"), record.record, 2020);
}

ScoredAssessment after(const RecordBuilder& record) {
    return scored(sample("new"), record.record, 2021);
}

/// "reason: key=value ..." of a refusal.
std::string refusalOf(const base::Result<LikeForLike>& result) {
    return result ? "compared" : base::toString({base::Severity::Error, {}, result.error().reason, result.error().arguments, {}});
}

TEST(LikeForLike, FiguresAreWeightedAsInTheLaterInstrument) {
    // Weights 10 and 30 of 100. Earlier (10 x 2 + 30 x 3) / 40 = 11/4, later (10 x 4 + 30 x 5) / 40 = 19/4. The earlier I1 and I3 weigh 10
    // and 30 percent of their own index; the later I1 and I2 10 and 30 percent of theirs.
    const auto result = compareLikeForLike(before(RecordBuilder().mark("I1", 2).mark("I3", 3).mark("I4", 1)),
                                           after(RecordBuilder().mark("I1", 4).mark("I2", 5).mark("I3", 1)),
                                           crosswalkOf({link("I1", {"I1"}), link("I2", {"I3"}), link("I3", {}), link("", {"I4"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    LikeForLike wanted;
    wanted.fromYear = 2020;
    wanted.toYear = 2021;
    wanted.fromRubric = rubric::RubricId("old");
    wanted.toRubric = rubric::RubricId("new");
    wanted.crosswalk = "old--new";
    wanted.crosswalkVersion = "3";
    wanted.crosswalkSha256 = "abc";
    wanted.decimals = 2;
    wanted.pairs = {{NodeId("I1"),
                     {NodeId("I1")},
                     LinkRelation::Same,
                     PairState::Compared,
                     Rational(1, 10),
                     Rational(1, 4),
                     Rational(2),
                     Rational(4),
                     {}},
                    {NodeId("I2"),
                     {NodeId("I3")},
                     LinkRelation::Same,
                     PairState::Compared,
                     Rational(3, 10),
                     Rational(3, 4),
                     Rational(3),
                     Rational(5),
                     {}}};
    wanted.figures = {2, Rational(11, 4), Rational(19, 4), Rational(11, 4), Rational(19, 4), 2, 2, Rational(4, 10), Rational(4, 10)};
    EXPECT_EQ(*result, wanted);
}

TEST(LikeForLike, AnEarlierIndicatorThatFeedsTwoCountsOnce) {
    // I1 feeds I1 (10) and I2 (30): 5 + 15 = 20 together; I3 feeds I3 (30). Earlier (20 x 2 + 30 x 4) / 50 = 16/5,
    // later (5 x 1 + 15 x 3 + 30 x 5) / 50 = 4. Coverage counts whole weights: earlier 10 + 30, later 10 + 30 + 30.
    const auto result = compareLikeForLike(before(RecordBuilder().mark("I1", 2).mark("I3", 4)),
                                           after(RecordBuilder().mark("I1", 1).mark("I2", 3).mark("I3", 5)),
                                           crosswalkOf({link("I1", {"I1"}), link("I2", {"I1"}), link("I3", {"I3"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->figures, (LikeForLikeFigures{3, Rational(16, 5), 4, Rational(16, 5), 4, Rational(4, 5), Rational(4, 5),
                                                   Rational(4, 10), Rational(7, 10)}));
    EXPECT_EQ(result->pairs[0].weight, Rational(5, 100));
    EXPECT_EQ(result->pairs[0].share, Rational(1, 10));
    EXPECT_EQ(result->pairs[1].weight, Rational(15, 100));
    EXPECT_EQ(result->pairs[2].share, Rational(6, 10));
}

TEST(LikeForLike, OfSeveralPredecessorsTheMeanCounts) {
    // I1 stands in two pairs, I2 in one: the pair of I1 weighs 10 x (1/2 + 1) / 2 = 7.5, that of I3 30 x 1/2 = 15.
    // Values: I1 mean of 2 and 5 = 7/2; I3 2. Earlier (7.5 x 7/2 + 15 x 2) / 22.5 = 5/2, later (7.5 x 4 + 15 x 1) / 22.5 = 2.
    const auto result =
        compareLikeForLike(before(RecordBuilder().mark("I1", 2).mark("I2", 5)), after(RecordBuilder().mark("I1", 4).mark("I3", 1)),
                           crosswalkOf({link("I1", {"I2", "I1"}), link("I3", {"I1"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->pairs[0].fromValue, Rational(7, 2));
    EXPECT_THAT(result->pairs[0].from, ElementsAre(NodeId("I1"), NodeId("I2")));
    EXPECT_EQ(result->figures.from, Rational(5, 2));
    EXPECT_EQ(result->figures.to, Rational(2));
}

TEST(LikeForLike, AFactorTurnsTheEarlierValueToTheLaterScale) {
    const auto result = compareLikeForLike(before(RecordBuilder().mark("I1", 4)), after(RecordBuilder().mark("I1", 3)),
                                           crosswalkOf({link("I1", {"I1"}, Rational(1, 3))}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->figures.from, Rational(4, 3));
    EXPECT_EQ(result->figures.fromShown, Rational(133, 100));
    EXPECT_EQ(result->figures.difference, Rational(167, 100));
    EXPECT_EQ(result->figures.differenceExact, Rational(5, 3));
}

TEST(LikeForLike, WhatIsUnsetIsLeftOutOnBothSides) {
    const auto result =
        compareLikeForLike(before(RecordBuilder().mark("I1", 2).mark("I2", 5)), after(RecordBuilder().mark("I1", 3).mark("I3", 1)),
                           crosswalkOf({link("I3", {"I3"}), link("I2", {"I2"}), link("I1", {"I1"}), link("I4", {"I4"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    std::vector<std::string> states;
    for (const LikeForLikePair& pair : result->pairs) {
        states.push_back(pair.to.text + " " + std::string(pairStateCode(pair.state)) + " " + pair.share.toFraction());
    }
    EXPECT_THAT(states, ElementsAre("I1 compared 1", "I2 later-unset 0", "I3 earlier-unset 0", "I4 both-unset 0"));
    EXPECT_EQ(result->figures, (LikeForLikeFigures{1, 2, 3, 2, 3, 1, 1, Rational(1, 10), Rational(1, 10)}));
    EXPECT_THAT(textsOf(result->warnings), ElementsAre("warning: pairs-left-out: nodes=I2, I3, I4 count=3"));
    // Of several predecessors one that is unset is enough.
    const auto partly = compareLikeForLike(before(RecordBuilder().mark("I1", 2)), after(RecordBuilder().mark("I1", 3).mark("I2", 3)),
                                           crosswalkOf({link("I1", {"I1"}), link("I2", {"I1", "I2"})}));
    ASSERT_TRUE(partly.has_value());
    EXPECT_EQ(partly->pairs[1].state, PairState::EarlierUnset);
}

TEST(LikeForLike, WhatDoesNotBelongToTheProfileIsLeftOut) {
    RubricBuilder builder = testing::sampleRubric();
    builder.rubric.profiles.push_back(
        {rubric::ProfileId("small"), {}, {}, {}, {}, {{NodeId("D1"), 100}, {NodeId("I1"), 50}, {NodeId("I2"), 50}}, {NodeId("D2")}});
    const auto later = scored(named("new", builder), RecordBuilder().mark("I1", 3).mark("I3", 1).record, 2021, "small");
    const auto result = compareLikeForLike(before(RecordBuilder().mark("I1", 2).mark("I3", 4)), later,
                                           crosswalkOf({link("I1", {"I1"}), link("I3", {"I3"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->pairs[1].state, PairState::LaterUnset);
    EXPECT_EQ(result->figures.coverageTo, Rational(1, 2));
}

TEST(LikeForLike, AValueBelowTheScaleKeepsItsNumberAndIsNamed) {
    const auto result = compareLikeForLike(scored(named("old",
                                                        [] {
                                                            RubricBuilder builder = testing::sampleRubric();
                                                            builder.rubric.scales[0] = RubricBuilder::scale(0, 5);
                                                            return builder;
                                                        }()),
                                                  RecordBuilder().mark("I1", 0).mark("I3", 4).mark("I4", 0).record, 2020),
                                           after(RecordBuilder().mark("I1", 1).mark("I3", 4)),
                                           crosswalkOf({link("I1", {"I1"}), link("I3", {"I3"}), link("I4", {"I4"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    // (10 x 0 + 30 x 4) / 40 = 3 and (10 x 1 + 30 x 4) / 40 = 13/4; without I1 it is 4 and 4. I4 is not compared, so nothing is said of it.
    EXPECT_EQ(result->figures, (LikeForLikeFigures{2, 3, Rational(13, 4), 3, Rational(13, 4), Rational(1, 4), Rational(1, 4),
                                                   Rational(4, 10), Rational(4, 10)}));
    EXPECT_EQ(result->withoutBelowScale, (LikeForLikeFigures{1, 4, 4, 4, 4, 0, 0, Rational(3, 10), Rational(3, 10)}));
    EXPECT_THAT(result->pairs[0].belowScale, ElementsAre(NodeId("I1")));
    EXPECT_THAT(textsOf(result->warnings),
                ElementsAre("warning: below-scale: nodes=I1 count=1", "warning: pairs-left-out: nodes=I4 count=1"));
}

TEST(LikeForLike, WithNothingButValuesBelowTheScaleThereIsNoOtherFigure) {
    const auto result =
        compareLikeForLike(before(RecordBuilder().mark("I1", 0)), after(RecordBuilder().mark("I1", 1)), crosswalkOf({link("I1", {"I1"})}));
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->withoutBelowScale, std::nullopt);
    EXPECT_EQ(result->figures.from, Rational(0));
}

TEST(LikeForLike, FiguresOfInnerNodesAloneAreNotCompared) {
    const RecordBuilder marks = RecordBuilder().mark("I1", 2);
    const RecordBuilder domains = RecordBuilder().reported("D1", "2.50").reported("index", "2.75");
    const Crosswalk crosswalk = crosswalkOf({link("I1", {"I1"})});
    EXPECT_EQ(refusalOf(compareLikeForLike(before(domains), after(marks), crosswalk)), "error: like-for-like-no-indicators: year=2020");
    EXPECT_EQ(refusalOf(compareLikeForLike(before(marks), after(domains), crosswalk)), "error: like-for-like-no-indicators: year=2021");
    EXPECT_EQ(refusalOf(compareLikeForLike(before(domains), after(domains), crosswalk)),
              "error: like-for-like-no-indicators-both: first=2020 second=2021");
    EXPECT_EQ(refusalOf(compareLikeForLike(before(marks), after(RecordBuilder().mark("I2", 2)), crosswalk)),
              "error: like-for-like-no-pairs: first=2020 second=2021");
    EXPECT_EQ(refusalOf(compareLikeForLike(before(RecordBuilder().reported("I1", "2")), after(marks), crosswalk)), "compared");
}

TEST(LikeForLike, OnlyACrosswalkForScoresBetweenTheTwoInstrumentsServes) {
    const ScoredAssessment earlier = before(RecordBuilder().mark("I1", 2));
    const ScoredAssessment later = after(RecordBuilder().mark("I1", 3));
    Crosswalk evidence = crosswalkOf({link("I1", {"I1"})});
    evidence.purpose = rubric::CrosswalkPurpose::Evidence;
    EXPECT_EQ(refusalOf(compareLikeForLike(earlier, later, evidence)), "error: crosswalk-evidence-only: crosswalk=old--new");
    EXPECT_EQ(refusalOf(compareLikeForLike(later, earlier, crosswalkOf({link("I1", {"I1"})}))),
              "error: crosswalk-other-instruments: crosswalk=old--new from=new to=old");
    RubricBuilder builder = testing::sampleRubric();
    builder.rubric.profiles = {{rubric::ProfileId("P1"), {}, {}, {}, {}, {}, {}}, {rubric::ProfileId("P2"), {}, {}, {}, {}, {}, {}}};
    EXPECT_EQ(refusalOf(compareLikeForLike(earlier, scored(named("new", builder), RecordBuilder().reported("I1", "3").record, 2021),
                                           crosswalkOf({link("I1", {"I1"})}))),
              "error: like-for-like-profile-missing: year=2021");
}

TEST(LikeForLike, TheWholeSpbeCrosswalkStandsFor83And61Percent) {
    RecordBuilder old;
    RecordBuilder now;
    const auto first = testing::bundledRubric("spbe-2018");
    const auto second = testing::bundledRubric("spbe-2020");
    for (const rubric::NodeIndex indicator : testing::weightsOf(*first).indicators) {
        old.mark(first->node(indicator).id.text, 2);
    }
    for (const rubric::NodeIndex indicator : testing::weightsOf(*second).indicators) {
        now.mark(second->node(indicator).id.text, 3);
    }
    const auto crosswalk =
        rubric::loadCrosswalkFile(std::string(MATANG_SOURCE_DIR) + "/rubrics/crosswalks/spbe-2018--spbe-2020.yaml").crosswalk;
    ASSERT_NE(crosswalk, nullptr);
    const auto result = compareLikeForLike(scored(first, old.record, 2020), scored(second, now.record, 2021), *crosswalk);
    ASSERT_TRUE(result.has_value()) << refusalOf(result);
    EXPECT_EQ(result->figures, (LikeForLikeFigures{25, 2, 3, 2, 3, 1, 1, Rational(83, 100), Rational(61, 100)}));
    Rational weights;
    Rational shares;
    for (const LikeForLikePair& pair : result->pairs) {
        weights += pair.weight;
        shares += pair.share;
    }
    // I1 and I2 (1.3 percent each) and I11 and I12 (2.5 percent each) weigh half: 61 - 1.3 - 2.5 = 57.2.
    EXPECT_EQ(weights, Rational(572, 1000));
    EXPECT_EQ(shares, Rational(1));
    EXPECT_THAT(result->warnings, IsEmpty());
}

/// A rubric of one to six indicators with any weights.
std::shared_ptr<const rubric::Rubric> anyInstrument(const std::string& id) {
    const auto weights = *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(1, 7), rc::gen::inRange(1, 21));
    Rational sum;
    for (const int weight : weights) {
        sum += Rational(weight);
    }
    RubricBuilder builder;
    builder.domain("D1", 100);
    for (std::size_t number = 0; number < weights.size(); ++number) {
        builder.indicator("I" + std::to_string(number + 1), Rational(weights[number]) * 100 / sum, "D1");
    }
    return named(id, builder);
}

assessment::AssessmentRecord anyAnswers(const rubric::Rubric& rubric) {
    RecordBuilder record;
    for (const rubric::NodeIndex indicator : testing::weightsOf(rubric).indicators) {
        record.mark(rubric.node(indicator).id.text, *rc::gen::inRange(1, 6));
    }
    return record.record;
}

/// Every indicator of the later instrument with one to three predecessors, or new.
std::vector<CrosswalkLink> anyLinks(const rubric::Rubric& earlier, const rubric::Rubric& later) {
    std::vector<CrosswalkLink> links;
    for (const rubric::NodeIndex indicator : testing::weightsOf(later).indicators) {
        std::vector<std::string> from;
        for (const rubric::NodeIndex predecessor : testing::weightsOf(earlier).indicators) {
            if (*rc::gen::inRange(0, 3) == 0) {
                from.push_back(earlier.node(predecessor).id.text);
            }
        }
        links.push_back(link(later.node(indicator).id.text, from));
    }
    return links;
}

RC_GTEST_PROP(LikeForLikeProperty, TheIdentityGivesTheIndexTwice, ()) {
    const auto old = anyInstrument("old");
    auto same = std::make_shared<rubric::Rubric>(*old);
    same->id = rubric::RubricId("new");
    const assessment::AssessmentRecord answers = anyAnswers(*old);
    std::vector<CrosswalkLink> identity;
    for (const rubric::NodeIndex indicator : testing::weightsOf(*old).indicators) {
        identity.push_back(link(old->node(indicator).id.text, {old->node(indicator).id.text}));
    }
    const ScoredAssessment earlier = scored(old, answers, 2020);
    const auto result = compareLikeForLike(earlier, scored(same, answers, 2021), crosswalkOf(identity));
    RC_ASSERT(result.has_value());
    RC_ASSERT(result->figures.from == *earlier.card.index().value);
    RC_ASSERT(result->figures.to == *earlier.card.index().value);
    RC_ASSERT(result->figures.difference == Rational(0));
    RC_ASSERT(result->figures.differenceExact == Rational(0));
    RC_ASSERT(result->figures.coverageFrom == Rational(1));
    RC_ASSERT(result->figures.coverageTo == Rational(1));
}

RC_GTEST_PROP(LikeForLikeProperty, TheOrderOfTheLinksDoesNotMatter, ()) {
    const auto old = anyInstrument("old");
    const auto now = anyInstrument("new");
    const ScoredAssessment earlier = scored(old, anyAnswers(*old), 2020);
    const ScoredAssessment later = scored(now, anyAnswers(*now), 2021);
    const std::vector<CrosswalkLink> links = anyLinks(*old, *now);
    std::vector<CrosswalkLink> turned = links;
    std::reverse(turned.begin(), turned.end());
    std::rotate(turned.begin(), turned.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(turned.size())),
                turned.end());
    for (CrosswalkLink& one : turned) {
        std::reverse(one.from.begin(), one.from.end());
    }
    const auto given = compareLikeForLike(earlier, later, crosswalkOf(links));
    const auto other = compareLikeForLike(earlier, later, crosswalkOf(turned));
    RC_ASSERT(given.has_value() == other.has_value());
    RC_ASSERT(!given.has_value() || *given == *other);
}

RC_GTEST_PROP(LikeForLikeProperty, FiguresLieBetweenTheValuesAndSharesAddUpToOne, ()) {
    const auto old = anyInstrument("old");
    const auto now = anyInstrument("new");
    const auto result =
        compareLikeForLike(scored(old, anyAnswers(*old), 2020), scored(now, anyAnswers(*now), 2021), crosswalkOf(anyLinks(*old, *now)));
    RC_PRE(result.has_value());
    Rational shares;
    Rational lowest = 5;
    Rational highest = 1;
    for (const LikeForLikePair& pair : result->pairs) {
        shares += pair.share;
        lowest = std::min(lowest, *pair.fromValue);
        highest = std::max(highest, *pair.fromValue);
    }
    RC_ASSERT(shares == Rational(1));
    RC_ASSERT(result->figures.from >= lowest);
    RC_ASSERT(result->figures.from <= highest);
}

}  // namespace
}  // namespace matang::analysis

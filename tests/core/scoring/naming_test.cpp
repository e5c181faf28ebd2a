// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_text.h"

#include <gtest/gtest.h>

// Predicates of nodes below the index, and of groups of peers.
namespace matang::scoring {
namespace {

using base::Rational;
using rubric::PeerGrouping;
using testing::finished;
using testing::flatRubric;
using testing::marksOf;
using testing::RecordBuilder;
using testing::RubricBuilder;
using testing::sampleRubric;
using testing::scoreOf;
using testing::scoreWith;
using testing::warningsOf;

using Texts = std::vector<std::string>;

/// Two bands that meet at a figure: "<name>-high" and "<name>-low".
std::vector<rubric::PredicateBand> bandsFrom(const std::string& name, const Rational& middle) {
    return {{name + "-high", testing::english(name + " high"), middle, 100, true},
            {name + "-low", testing::english(name + " low"), 0, middle, false}};
}

/// One indicator, whose index is named by its agency's group: "big" from 60, "small" from 40, everybody else from 50.
RubricBuilder grouped(PeerGrouping::By by) {
    RubricBuilder builder = flatRubric(1);
    PeerGrouping grouping;
    grouping.id = "size";
    grouping.by = by;
    grouping.groups = {{"big", {}, {"kota", "C1"}, 1000, 5000, true, 0, 0}, {"small", {}, {"kabupaten", "C2"}, 0, 1000, false, 0, 0}};
    builder.rubric.peerGroupings = {grouping};
    builder.rubric.predicates.grouping = 0;
    builder.rubric.predicates.bands = bandsFrom("other", 50);
    builder.rubric.predicates.byGroup = {{"big", bandsFrom("big", 60)}, {"small", bandsFrom("small", 40)}};
    return builder;
}

std::string named(const ScoreCard& card) {
    return card.peerGroup + ":" + card.predicate.label;
}

TEST(PeerGroups, ByKind) {
    const auto rubric = finished(grouped(PeerGrouping::By::Kind));
    const auto ofKind = [&](const std::string& kind, int index) {
        Circumstances circumstances;
        circumstances.kind = kind;
        return named(scoreWith(rubric, marksOf({index}).record, circumstances));
    };
    EXPECT_EQ(ofKind("kota", 55), "big:big-low");
    EXPECT_EQ(ofKind("kota", 60), "big:big-high");
    EXPECT_EQ(ofKind("kabupaten", 45), "small:small-high");
    EXPECT_EQ(ofKind("provinsi", 55), ":other-high");
    EXPECT_EQ(ofKind("", 45), ":other-low");
}

TEST(PeerGroups, ByCohort) {
    const auto rubric = finished(grouped(PeerGrouping::By::Cohort));
    auto record = marksOf({55}).record;
    record.assessment.cohort = "C1";
    EXPECT_EQ(named(scoreOf(rubric, record)), "big:big-low");
    record.assessment.cohort = "C2";
    EXPECT_EQ(named(scoreOf(rubric, record)), "small:small-high");
    record.assessment.cohort.clear();
    EXPECT_EQ(named(scoreOf(rubric, record)), ":other-high");
}

/// The group follows from what is measured at P, which is no part of the index.
RubricBuilder byPopulation() {
    RubricBuilder builder = grouped(PeerGrouping::By::Node);
    builder.indicator("P", std::nullopt, "index");
    builder.at("P").counts = false;
    builder.at("P").quantity.emplace();
    builder.at("P").normalisation.method = rubric::Normalisation::Method::Linear;
    builder.at("P").normalisation.times = Rational(1, 100);
    builder.rubric.peerGroupings[0].node = builder.indexOf("P");
    return builder;
}

TEST(PeerGroups, ByTheAmountOfANode) {
    const auto rubric = finished(byPopulation());
    const auto with = [&](const Rational& population) { return named(scoreOf(rubric, marksOf({55}).mark("P", population).record)); };
    EXPECT_EQ(with(999), "small:small-high");
    EXPECT_EQ(with(1000), "big:big-low");
    EXPECT_EQ(with(5000), "big:big-low");
    EXPECT_EQ(with(5001), ":other-high");
    EXPECT_EQ(named(scoreOf(rubric, marksOf({55}).record)), ":other-high");
}

// Mixing over years keeps the own year's figure aside; the group follows from the figure that counts.
TEST(PeerGroups, ByTheValueOfAnInnerNode) {
    RubricBuilder builder = grouped(PeerGrouping::By::Node);
    builder.domain("D1", std::nullopt).indicator("I2", std::nullopt, "D1");
    builder.at("D1").counts = false;
    builder.at("D1").overYears = rubric::OverYears{{1, 1}, 0};
    builder.rubric.scales[0].to = 5000;
    builder.rubric.peerGroupings[0].node = builder.indexOf("D1");
    Circumstances circumstances;
    circumstances.earlier = {{1, {std::nullopt, std::nullopt, Rational(1500), std::nullopt}}};
    const auto record = marksOf({55, 900}).record;
    EXPECT_EQ(named(scoreWith(finished(builder), record, {})), "small:small-high");
    EXPECT_EQ(named(scoreWith(finished(builder), record, circumstances)), "big:big-low");
}

TEST(PeerGroups, HoldForTheirYears) {
    RubricBuilder builder = grouped(PeerGrouping::By::Kind);
    auto& groups = builder.rubric.peerGroupings[0].groups;
    groups[0].validTo = 2023;
    groups[1].values.emplace_back("kota");
    groups[1].validFrom = 2024;
    groups[1].validTo = 2025;
    const auto rubric = finished(builder);
    Circumstances circumstances;
    circumstances.kind = "kota";
    const auto in = [&](int year) {
        auto record = marksOf({55}).record;
        record.assessment.year = year;
        return scoreWith(rubric, record, circumstances).peerGroup;
    };
    EXPECT_EQ(in(2023), "big");
    EXPECT_EQ(in(2024), "small");
    EXPECT_EQ(in(2025), "small");
    EXPECT_EQ(in(2026), "");
}

TEST(PeerGroups, APublishedLabelIsHeldAgainstTheGroupsOwnBands) {
    const auto rubric = finished(grouped(PeerGrouping::By::Kind));
    Circumstances circumstances;
    circumstances.kind = "kota";
    const auto warnings = [&](const std::string& label) {
        return warningsOf(scoreWith(rubric, marksOf({55}).predicate(label).record, circumstances));
    };
    EXPECT_EQ(warnings("big low"), Texts{});
    EXPECT_EQ(warnings("big high"), Texts{"warning: predicate-differs: reported=big high computed=big low"});
    EXPECT_EQ(warnings("other high"), Texts{"warning: predicate-unknown: label=other high"});
}

/// The sample with a table of its own at D1 and I3.
RubricBuilder namedBelow(rubric::PredicateBasis basis) {
    RubricBuilder builder = sampleRubric();
    builder.rubric.scales[0] = testing::plainScale(1, 5);
    rubric::PredicateTable table;
    table.id = "part";
    table.basis = basis;
    table.bands = bandsFrom("part", Rational(7, 2));
    builder.rubric.predicateTables.push_back(table);
    builder.at("D1").predicateTable = builder.at("I3").predicateTable = 0;
    return builder;
}

std::string bandOf(const rubric::Rubric& rubric, const ScoreCard& card, const std::string& node) {
    const NodeScore& score = testing::nodeOf(rubric, card, node);
    return score.band == nullptr ? "" : score.band->id;
}

TEST(NodePredicates, NameCompleteNodes) {
    const auto rubric = finished(namedBelow(rubric::PredicateBasis::Unrounded));
    const ScoreCard card = scoreOf(rubric, marksOf({3, 4, 3}).record);
    EXPECT_EQ(bandOf(rubric, card, "D1"), "part-high");  // 3.75
    EXPECT_EQ(bandOf(rubric, card, "I3"), "part-low");
    EXPECT_EQ(bandOf(rubric, card, "D2"), "");
    EXPECT_EQ(card.index().band, nullptr);
    EXPECT_EQ(card.predicate, PredicateResult{});
    EXPECT_EQ(bandOf(rubric, scoreOf(rubric, RecordBuilder().mark("I2", 4).record), "D1"), "");
    EXPECT_EQ(bandOf(rubric, scoreOf(rubric, RecordBuilder().reported("D1", "3.50").record), "D1"), "part-high");
}

TEST(NodePredicates, ByTheReadingTheirTableAsksFor) {
    const auto record = RecordBuilder().mark("I1", Rational(3496, 1000)).mark("I2", Rational(3496, 1000)).record;
    const auto unrounded = finished(namedBelow(rubric::PredicateBasis::Unrounded));
    EXPECT_EQ(bandOf(unrounded, scoreOf(unrounded, record), "D1"), "part-low");
    const auto rounded = finished(namedBelow(rubric::PredicateBasis::Rounded));
    EXPECT_EQ(bandOf(rounded, scoreOf(rounded, record), "D1"), "part-high");
}

TEST(NodePredicates, MayDependOnTheGroupToo) {
    RubricBuilder builder = namedBelow(rubric::PredicateBasis::Unrounded);
    PeerGrouping grouping;
    grouping.by = PeerGrouping::By::Kind;
    grouping.groups = {{"big", {}, {"kota"}, 0, 0, false, 0, 0}};
    builder.rubric.peerGroupings = {grouping};
    builder.rubric.predicateTables[0].grouping = 0;
    builder.rubric.predicateTables[0].byGroup = {{"big", bandsFrom("big", 4)}};
    const auto rubric = finished(builder);
    Circumstances circumstances;
    circumstances.kind = "kota";
    const auto record = marksOf({3, 4}).record;
    EXPECT_EQ(bandOf(rubric, scoreWith(rubric, record, circumstances), "D1"), "big-low");
    EXPECT_EQ(bandOf(rubric, scoreWith(rubric, record, {}), "D1"), "part-high");
    EXPECT_EQ(scoreWith(rubric, record, circumstances).peerGroup, "");
}

}  // namespace
}  // namespace matang::scoring

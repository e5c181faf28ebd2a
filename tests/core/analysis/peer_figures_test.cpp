// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_builder.h"

#include <matang/analysis/round_classes.h>

#include <gtest/gtest.h>

namespace matang::analysis {
namespace {

using base::Rational;
using testing::peer;
using testing::pointersTo;
using testing::sampleRubric;
using testing::shared;

PeerResult labelled(int year, const std::string& label, bool reported = true) {
    PeerResult result = peer(1, "A", year, Rational(3));
    const auto& bands = result.rubric->predicates.bands;
    result.predicate = {label, label.empty() ? nullptr : &bands.front(), reported};
    return result;
}

/// "2023 test low 1, high 2, other 0, without 1"
std::string textOf(const PredicateCount& count) {
    std::string text = std::to_string(count.year) + ' ' + count.rubric.text;
    for (const auto& [band, number] : count.counts) {
        text += ' ' + band->id + ' ' + std::to_string(number) + ',';
    }
    return text + " other " + std::to_string(count.other) + ", without " + std::to_string(count.without);
}

std::string namesOf(const std::vector<const PeerResult*>& results) {
    std::string names;
    for (const PeerResult* result : results) {
        names += result->agencyName + ' ';
    }
    return names;
}

// The quartiles of 1, 2, 4, 8 as a worksheet gives them: QUARTILE.INC 1.75, 3, 5.
TEST(Spread, TakesQuartilesBetweenTheFigures) {
    EXPECT_EQ(spreadOf({8, 1, 4, 2}), (Spread{4, 1, Rational(7, 4), 3, 5, 8, Rational(15, 4)}));
    EXPECT_EQ(spreadOf({5, 1, 2, 3, 4}), (Spread{5, 1, 2, 3, 4, 5, 3}));
    EXPECT_EQ(spreadOf({Rational(1, 3)}),
              (Spread{1, Rational(1, 3), Rational(1, 3), Rational(1, 3), Rational(1, 3), Rational(1, 3), Rational(1, 3)}));
    EXPECT_EQ(spreadOf({}), std::nullopt);
}

TEST(Spread, IsOfThoseThatCount) {
    std::vector<PeerResult> results = {peer(1, "A", 2024, Rational(3)), peer(2, "B", 2024, Rational(4)), peer(3, "C", 2024, Rational(5)),
                                       peer(4, "D", 2024, Rational(1))};
    results[0].parts = {Rational(1), Rational(2)};
    results[1].parts = {std::nullopt, Rational(4)};
    results[2].parts = {Rational(3), Rational(5)};
    results[2].takesPart = false;
    results[3].complete = false;
    const auto peers = pointersTo(results);
    EXPECT_EQ(indexSpread(peers)->count, 2);
    EXPECT_EQ(indexSpread(peers)->mean, Rational(7, 2));
    EXPECT_EQ(partSpread(peers, 0)->count, 1);
    EXPECT_EQ(partSpread(peers, 1)->mean, Rational(3));
    EXPECT_EQ(partSpread(peers, 2), std::nullopt);
}

TEST(Classes, HoldTheirLowerBoundAndTheLastOneItsUpperBoundToo) {
    std::vector<PeerResult> results = {peer(1, "A", 2024, Rational(1)),        peer(2, "B", 2024, Rational(199, 100)),
                                       peer(3, "C", 2024, Rational(2)),        peer(4, "D", 2024, Rational(5)),
                                       peer(5, "below", 2024, Rational(1, 2)), peer(6, "above", 2024, Rational(6)),
                                       peer(7, "none", 2024, std::nullopt)};
    const auto peers = pointersTo(results);
    const auto classes = classesOf(peers, 1, 5, Rational(3, 2));
    std::string text;
    for (const FigureClass& one : classes) {
        text += base::formatExact(one.from) + " to " + base::formatExact(one.to) + ": " + namesOf(one.members) + '\n';
    }
    EXPECT_EQ(text,
              "1 to 2.5: A B C below \n"
              "2.5 to 4: \n"
              "4 to 5: D above \n");
    EXPECT_EQ(classesOf(peers, 1, 5, 1).at(1).members.size(), 1U);
    EXPECT_EQ(classesOf(peers, 1, 5, 4).size(), 1U);
    EXPECT_TRUE(classesOf(peers, 1, 5, 0).empty());
    EXPECT_TRUE(classesOf(peers, 5, 5, 1).empty());
}

TEST(Classes, AreOfARoundWidthOverTheScaleAndWiderWhereFiguresLieOutside) {
    std::vector<PeerResult> results = {peer(1, "A", 2024, Rational(3))};
    const auto text = [&](int most) {
        const auto classes = roundClassesOf(pointersTo(results), *results.front().rubric, most);
        return classes.empty() ? std::string("none")
                               : std::to_string(classes.size()) + " of " + base::formatExact(classes.front().to - classes.front().from) +
                                     " from " + base::formatExact(classes.front().from) + " to " + base::formatExact(classes.back().to);
    };
    EXPECT_EQ(text(kMostClasses), "20 of 0.2 from 1 to 5");
    EXPECT_EQ(text(40), "40 of 0.1 from 1 to 5");
    EXPECT_EQ(text(4), "4 of 1 from 1 to 5");
    EXPECT_EQ(text(1), "1 of 4 from 1 to 5");
    results.push_back(peer(2, "below", 2024, Rational(75, 100)));
    results.push_back(peer(3, "above", 2024, Rational(54, 10)));
    EXPECT_EQ(text(kMostClasses), "24 of 0.2 from 0.6 to 5.4");
    results.front().takesPart = false;
    EXPECT_EQ(roundClassesOf(std::vector<const PeerResult*>{&results.front()}, *results.front().rubric).size(), 0U);
}

TEST(PredicateCounts, CountByPublishedLabelLowestBandFirst) {
    auto newer = sampleRubric();
    newer.rubric.id = rubric::RubricId("test-new");
    newer.rubric.validFrom = 2024;
    std::vector<PeerResult> results = {labelled(2024, "Tinggi"),     labelled(2024, "RENDAH"),     labelled(2024, "Rendah"),
                                       labelled(2024, "low", false), labelled(2024, "Luar biasa"), labelled(2024, "", false),
                                       labelled(2023, "High"),       labelled(2024, "High"),       labelled(2024, "High")};
    results[3].predicate.band = &results[3].rubric->predicates.bands.back();
    results[7].rubric = shared(newer);
    results[8].takesPart = false;
    const auto counts = predicateCounts(results, {}, "test");
    std::vector<std::string> texts;
    for (const PredicateCount& count : counts) {
        texts.push_back(textOf(count));
    }
    EXPECT_EQ(texts, (std::vector<std::string>{"2023 test low 0, high 1, other 0, without 0", "2024 test low 3, high 1, other 1, without 1",
                                               "2024 test-new low 0, high 1, other 0, without 0"}));
    EXPECT_TRUE(predicateCounts(results, {}, "other").empty());
    EXPECT_TRUE(predicateCounts(results, {assessment::AgencyKind::Regency, {}, {}, {}}, "test").empty());
}

TEST(Movers, AreTheGreatestGainsAndFallsWhereComparable) {
    std::vector<PeerResult> results;
    const auto add = [&](const std::string& name, std::optional<Rational> improvement, bool comparable = true) {
        results.push_back(peer(static_cast<std::int64_t>(results.size()) + 1, name, 2024, Rational(3)));
        results.back().improvement = std::move(improvement);
        results.back().comparable = comparable;
    };
    add("A", Rational(1, 10));
    add("C", Rational(3, 10));
    add("B", Rational(3, 10));
    add("broken", Rational(2), false);
    add("D", Rational(-1, 10));
    add("E", Rational(-5, 10));
    add("same", Rational(0));
    add("new", std::nullopt);
    const auto peers = pointersTo(results);
    const Movers movers = moversOf(peers, 2);
    EXPECT_EQ(namesOf(movers.climbers), "B C ");
    EXPECT_EQ(namesOf(movers.fallers), "E D ");
    EXPECT_EQ(movers.compared, 6);
    EXPECT_EQ(movers.unchanged, 1);
    EXPECT_EQ(namesOf(moversOf(peers, 10).climbers), "B C A ");
    EXPECT_EQ(namesOf(moversOf(peers, 1).fallers), "E ");
}

}  // namespace
}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// What holds for every group of agencies.
namespace matang::analysis {
namespace {

using base::Rational;
using testing::peer;

/// Up to forty agencies in two years, some of them without an index, absent or partial.
std::vector<PeerResult> anyResults() {
    std::vector<PeerResult> results;
    const int agencies = *rc::gen::inRange(0, 41);
    for (int agency = 1; agency <= agencies; ++agency) {
        for (const int year : {2023, 2024}) {
            const bool known = *rc::gen::inRange(0, 8) > 0;
            results.push_back(peer(agency, *rc::gen::element<std::string>("A", "B", "C"), year,
                                   known ? std::optional<Rational>(Rational(*rc::gen::inRange(10, 30), 10)) : std::nullopt));
            results.back().takesPart = *rc::gen::inRange(0, 8) > 0;
            results.back().complete = known && *rc::gen::inRange(0, 8) > 0;
        }
    }
    return results;
}

RC_GTEST_PROP(PeerProperties, RanksAreAPermutationWhereTiesShareRanks, ()) {
    const std::vector<PeerResult> results = anyResults();
    const PeerRanking ranking = rankPeers(results, {}, rubric::RubricId("test"), 2024);
    const auto peers = peersOf(results, {}, rubric::RubricId("test"), 2024);
    std::vector<const PeerResult*> before(peers);
    std::vector<const PeerResult*> after;
    for (const PeerRank& row : ranking.rows) {
        after.push_back(row.result);
        RC_ASSERT((row.leftOut == LeftOutReason::None) == row.result->counts());
        if (!row.result->counts()) {
            RC_ASSERT(row.rank == 0 && !row.percentile && !row.tied);
            continue;
        }
        // The rank is one more than the number of agencies that are better.
        const auto others = [&](auto isSo) {
            return std::count_if(peers.begin(), peers.end(), [&](const PeerResult* other) {
                return other != row.result && other->counts() && isSo(*other->published);
            });
        };
        const auto lower = others([&](const Rational& other) { return other < *row.result->published; });
        const auto equal = others([&](const Rational& other) { return other == *row.result->published; });
        const auto higher = others([&](const Rational& other) { return other > *row.result->published; });
        RC_ASSERT(row.rank == static_cast<int>(higher) + 1);
        RC_ASSERT(row.tied == (equal > 0));
        RC_ASSERT(row.percentile.has_value() == (lower + equal + higher > 0));
        if (row.percentile) {
            RC_ASSERT(*row.percentile == Rational(lower, lower + equal + higher));
            RC_ASSERT(*row.percentile >= Rational(0) && *row.percentile <= Rational(1));
        }
    }
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    RC_ASSERT(before == after);
}

RC_GTEST_PROP(PeerProperties, TheEarlierRankIsTheOneOfThatYearsRanking, ()) {
    const std::vector<PeerResult> results = anyResults();
    const PeerRanking now = rankPeers(results, {}, rubric::RubricId("test"), 2024);
    const PeerRanking then = rankPeers(results, {}, rubric::RubricId("test"), 2023);
    const bool alike = then.ranked > 0 && !now.rows.empty() && 2 * then.ranked >= now.ranked && 2 * now.ranked >= then.ranked;
    RC_ASSERT(now.previousYear == (alike ? 2023 : 0));
    RC_ASSERT(now.previousRanked == (alike ? then.ranked : 0));
    for (const PeerRank& row : now.rows) {
        const auto earlier =
            std::find_if(then.rows.begin(), then.rows.end(), [&](const PeerRank& one) { return one.result->agency == row.result->agency; });
        RC_ASSERT(row.previousRank == (!alike || earlier == then.rows.end() ? 0 : earlier->rank));
    }
}

RC_GTEST_PROP(PeerProperties, ASpreadIsOrderedAndTheMeanLiesWithin, ()) {
    std::vector<Rational> figures;
    for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
        figures.emplace_back(*rc::gen::inRange(-500, 500), *rc::gen::inRange(1, 30));
    }
    const Spread spread = spreadOf(figures).value();
    RC_ASSERT(spread.count == static_cast<int>(figures.size()));
    RC_ASSERT(spread.least <= spread.lowerQuartile && spread.lowerQuartile <= spread.median);
    RC_ASSERT(spread.median <= spread.upperQuartile && spread.upperQuartile <= spread.greatest);
    RC_ASSERT(spread.least <= spread.mean && spread.mean <= spread.greatest);
    // At least half of the figures lie on either side of the median.
    const auto below = std::count_if(figures.begin(), figures.end(), [&](const Rational& one) { return one <= spread.median; });
    const auto above = std::count_if(figures.begin(), figures.end(), [&](const Rational& one) { return one >= spread.median; });
    RC_ASSERT(below * 2 >= spread.count && above * 2 >= spread.count);
    // Turned around, everything is turned around.
    for (Rational& figure : figures) {
        figure = -figure;
    }
    const Spread turned = spreadOf(figures).value();
    RC_ASSERT(turned.lowerQuartile == -spread.upperQuartile && turned.median == -spread.median);
}

RC_GTEST_PROP(PeerProperties, EveryoneThatCountsStandsInOneClass, ()) {
    const std::vector<PeerResult> results = anyResults();
    const auto peers = testing::pointersTo(results);
    const auto classes = classesOf(peers, 1, 3, Rational(*rc::gen::inRange(1, 15), 10));
    std::size_t members = 0;
    for (std::size_t one = 0; one < classes.size(); ++one) {
        members += classes[one].members.size();
        RC_ASSERT(classes[one].from < classes[one].to);
        RC_ASSERT(classes[one].from == (one == 0 ? Rational(1) : classes[one - 1].to));
        for (const PeerResult* member : classes[one].members) {
            RC_ASSERT(classes[one].from <= *member->published);
            RC_ASSERT(*member->published < classes[one].to || one + 1 == classes.size());
        }
    }
    RC_ASSERT(classes.back().to == Rational(3));
    RC_ASSERT(static_cast<std::ptrdiff_t>(members) ==
              std::count_if(peers.begin(), peers.end(), [](const PeerResult* one) { return one->counts(); }));
}

}  // namespace
}  // namespace matang::analysis

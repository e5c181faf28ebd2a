// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"
#include "rank_answer.h"
#include "rank_words.h"
#include "score_json.h"

#include <matang/analysis/round_classes.h>
#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

using analysis::PeerRank;
using analysis::PeerRanking;
using analysis::PeerResult;
using base::Rational;

std::string placesText(const PeerRank& row, const Console& console) {
    const auto climbed = row.climbed();
    return climbed ? text::signedFigure(Rational(*climbed), 0, console.language()) : "-";
}

std::string percentileText(const PeerRank& row, const Console& console) {
    return row.percentile ? text::figure(*row.percentile * 100, 1, console.language()) : "-";
}

void printRows(const PeerRanking& ranking, const Console& console) {
    TextTable table(
        {console.say("column-rank"), console.say("column-agency"), console.say("column-index"), console.say("column-predicate"),
         console.say("column-improvement"), console.say("column-places"), console.say("column-percentile"), console.say("column-state")},
        {0, 2, 4, 5, 6});
    for (const PeerRank& row : ranking.rows) {
        const PeerResult& result = *row.result;
        if (row.leftOut != analysis::LeftOutReason::None) {
            table.add({"-", result.agencyName, "-", "-", "-", "-", "-", console.say("left-out-" + leftOutCode(row.leftOut))});
            continue;
        }
        const int decimals = result.rubric->rounding.decimals;
        const std::string predicate = predicateLabel(result.predicate, console);
        table.add({std::to_string(row.rank), result.agencyName, console.figure(result.published, decimals),
                   predicate.empty() ? "-" : predicate,
                   result.comparable && result.improvement ? text::signedFigure(*result.improvement, decimals, console.language()) : "-",
                   placesText(row, console), percentileText(row, console), sourceText(result.source, console)});
    }
    table.print(console.out());
    if (ranking.previousYear != 0) {
        console.out() << console.say(ranking.previousComparable ? "rank-compared-with" : "rank-compared-with-other",
                                     {{"year", std::to_string(ranking.previousYear)}})
                      << '\n';
    }
}

/// How many decimals it takes to print a class' width exactly.
int decimalsOf(Rational width) {
    constexpr int kMost = 6;
    int decimals = 0;
    while (!width.isWhole() && decimals < kMost) {
        width *= 10;
        ++decimals;
    }
    return decimals;
}

/// The classes from the first to the last that holds anybody.
void printDistribution(const RankAnswer& answer, const std::vector<const PeerResult*>& peers, int ranked, const Console& console) {
    const auto classes = analysis::roundClassesOf(peers, *answer.rubric);
    const auto holds = [](const analysis::FigureClass& one) { return !one.members.empty(); };
    const auto first = std::find_if(classes.begin(), classes.end(), holds);
    const auto last = std::find_if(classes.rbegin(), classes.rend(), holds).base();
    console.out() << '\n' << console.say("rank-distribution", {{"ranked", text::count(ranked, console.language())}}) << '\n';
    TextTable table({console.say("column-from"), console.say("column-to"), console.say("column-count")}, {0, 1, 2});
    const int decimals =
        classes.empty() ? 0 : std::max(answer.rubric->rounding.decimals, decimalsOf(classes.front().to - classes.front().from));
    for (auto one = first; one != last; ++one) {
        table.add({console.figure(one->from, decimals), console.figure(one->to, decimals),
                   text::count(static_cast<std::int64_t>(one->members.size()), console.language())});
    }
    table.print(console.out());
}

void printSpread(const RankAnswer& answer, const std::vector<const PeerResult*>& peers, const Console& console) {
    console.out() << '\n' << console.say("rank-spread") << '\n';
    TextTable table(
        {console.say("column-node"), console.say("column-count"), console.say("column-least"), console.say("column-lower-quartile"),
         console.say("column-median"), console.say("column-upper-quartile"), console.say("column-greatest"), console.say("column-mean")},
        {1, 2, 3, 4, 5, 6, 7});
    const int decimals = answer.rubric->rounding.decimals;
    for (const SpreadRow& row : spreadRows(answer, peers, console)) {
        const analysis::Spread& spread = row.spread;
        table.add({row.name, text::count(spread.count, console.language()), console.figure(spread.least, decimals),
                   console.figure(spread.lowerQuartile, decimals), console.figure(spread.median, decimals),
                   console.figure(spread.upperQuartile, decimals), console.figure(spread.greatest, decimals),
                   console.figure(spread.mean, decimals)});
    }
    table.print(console.out());
}

void printPredicates(const RankAnswer& answer, const Console& console) {
    TextTable table(
        {console.say("column-year"), console.say("column-rubric"), console.say("column-predicate"), console.say("column-count")}, {3});
    bool any = false;
    for (const PredicateRow& row : predicateRows(answer, console)) {
        if (row.count > 0) {
            any = any || !row.id.empty();
            table.add({std::to_string(row.year), row.rubric, row.name, text::count(row.count, console.language())});
        }
    }
    if (any) {
        console.out() << '\n' << console.say("rank-predicates") << '\n';
        table.print(console.out());
    }
}

void printMovers(const std::string& title, const std::vector<const PeerResult*>& movers, const Console& console) {
    if (movers.empty()) {
        return;
    }
    console.out() << '\n' << console.say(title) << '\n';
    TextTable table({console.say("column-agency"), console.say("column-improvement"), console.say("column-index")}, {1, 2});
    for (const PeerResult* mover : movers) {
        const int decimals = mover->rubric->rounding.decimals;
        table.add({mover->agencyName, text::signedFigure(*mover->improvement, decimals, console.language()),
                   console.figure(mover->published, decimals)});
    }
    table.print(console.out());
}

}  // namespace

void printRank(const RankAnswer& answer, const Console& console) {
    const PeerRanking ranking = analysis::rankPeers(answer.results, answer.group, answer.rubric->id, answer.year);
    printRows(ranking, console);
    const auto peers = analysis::peersOf(answer.results, answer.group, answer.rubric->id, answer.year);
    // Of one or two agencies the table has said it all.
    constexpr int kFewest = 3;
    if (ranking.ranked >= kFewest) {
        printDistribution(answer, peers, ranking.ranked, console);
        printSpread(answer, peers, console);
    }
    if (ranking.ranked > 0) {
        printPredicates(answer, console);
    }
    const analysis::Movers movers = analysis::moversOf(peers, kMostMovers);
    if (movers.compared >= kFewest) {
        printMovers("rank-climbers", movers.climbers, console);
        printMovers("rank-fallers", movers.fallers, console);
    }
}

}  // namespace matang::cli

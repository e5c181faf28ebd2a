// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "round_parts.h"
#include "round_predicates.h"
#include "round_rows.h"
#include "round_sections.h"

#include <matang/scoring/score_card.h>

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using base::Rational;
using content::Table;

constexpr double kChartHeight = 62;

std::string leadSentences(const RoundContext& context, const analysis::Spread& spread) {
    const std::size_t all = context.peers().size();
    if (all == 1) {
        return context.say("round-lead-one",
                           {{"instrument", context.instrument()}, {"year", context.year()}, {"mean", context.figure(spread.mean)}});
    }
    return context.say(context.counted().size() == all ? "round-lead-all" : "round-lead-some",
                       {{"instrument", context.instrument()},
                        {"year", context.year()},
                        {"counted", context.count(context.counted().size())},
                        {"members", context.members(context.peers().size())},
                        {"mean", context.figure(spread.mean)},
                        {"median", context.figure(spread.median)}});
}

/// How those who can be compared with their assessment before have changed; empty where fewer than half can.
std::string changeSentence(const RoundContext& context) {
    std::size_t up = 0;
    std::size_t down = 0;
    std::vector<Rational> before;
    std::vector<Rational> after;
    for (const PeerResult* peer : context.counted()) {
        if (const auto change = RoundContext::comparableChange(*peer)) {
            up += change->sign() > 0 ? 1U : 0U;
            down += change->sign() < 0 ? 1U : 0U;
            before.push_back(*peer->published - *change);
            after.push_back(*peer->published);
        }
    }
    const std::size_t compared = after.size();
    // A few say nothing of all; the section on gains and falls names them.
    if (compared * 2 < context.counted().size()) {
        return {};
    }
    const auto from = analysis::spreadOf(std::move(before));
    const auto to = analysis::spreadOf(std::move(after));
    if (!from || !to) {
        return {};
    }
    // The difference of the figures that are printed beside it.
    const Rational change = scoring::published(context.rubric(), to->mean) - scoring::published(context.rubric(), from->mean);
    const int sign = change.sign();
    return context.say(sign > 0 ? "round-changes-rise" : (sign < 0 ? "round-changes-fall" : "round-changes-same"),
                       {{"compared", context.members(compared)},
                        {"up", context.count(up)},
                        {"down", context.count(down)},
                        {"same", context.count(compared - up - down)},
                        {"change", context.figure(sign < 0 ? -change : change)},
                        {"from", context.figure(from->mean)},
                        {"to", context.figure(to->mean)}});
}

/// How many have which predicate; empty where nobody has one.
std::string predicateSentence(const RoundContext& context) {
    std::string counts;
    for (const auto& [name, holders] : byPredicate(context)) {
        if (!holders.empty()) {
            counts += (counts.empty() ? "" : ", ") +
                      context.say("round-predicate-count", {{"predicate", name},
                                                            {"count", context.count(holders.size())},
                                                            {"share", context.share(holders.size(), context.counted().size())}});
        }
    }
    return counts.empty() ? counts : context.say("round-predicate-counts", {{"counts", counts}});
}

/// Which kind of agency has the highest mean and which the lowest; empty where there is one kind only, or no difference.
std::string kindsSentence(const RoundContext& context) {
    std::vector<std::pair<Rational, assessment::AgencyKind>> means;
    for (const assessment::AgencyKind kind : context.kinds()) {
        if (const auto spread = analysis::indexSpread(context.countedOf(kind))) {
            means.emplace_back(spread->mean, kind);
        }
    }
    const auto byMean = [](const auto& left, const auto& right) { return left.first < right.first; };
    const auto ends = std::minmax_element(means.begin(), means.end(), byMean);
    if (means.size() < 2 || ends.first->first == ends.second->first) {
        return {};
    }
    return context.say("round-kinds-extremes", {{"best", context.kindName(ends.second->second)},
                                                {"high", context.figure(ends.second->first)},
                                                {"worst", context.kindName(ends.first->second)},
                                                {"low", context.figure(ends.first->first)}});
}

/// Those who share a place, as many as fit.
std::string namesAt(const RoundContext& context, const analysis::PeerRanking& ranking, int rank) {
    constexpr std::size_t kMostNames = 2;
    std::string names;
    std::size_t sharing = 0;
    for (const analysis::PeerRank& row : ranking.rows) {
        if (row.rank == rank && ++sharing <= kMostNames) {
            names += (names.empty() ? "" : "; ") + row.result->agencyName;
        }
    }
    return sharing > kMostNames ? context.say("round-and-more", {{"names", names}, {"count", context.count(sharing - kMostNames)}}) : names;
}

Table::Row kindRow(const RoundContext& context, assessment::AgencyKind kind, const analysis::PeerRanking& ranking) {
    const PeerResult& best = *ranking.rows.front().result;
    const analysis::PeerRank& last = ranking.rows[static_cast<std::size_t>(ranking.ranked) - 1];
    Table::Row row;
    row.cells = {capitalised(context.kindName(kind)), context.count(static_cast<std::size_t>(ranking.ranked)),
                 context.figure(analysis::indexSpread(context.countedOf(kind))->mean),
                 content::Cell(context.figure(*best.published), namesAt(context, ranking, 1)),
                 content::Cell(context.figure(*last.result->published), namesAt(context, ranking, last.rank))};
    return row;
}

/// The best and the last of every kind.
Table kindsTable(const RoundContext& context) {
    Table table;
    table.columns = {{context.say("round-column-kind"), Table::Alignment::Text, 18},
                     {context.say("round-with-result"), Table::Alignment::Figure, 12},
                     {context.say("round-mean-index"), Table::Alignment::Figure, 12},
                     {context.say("round-column-highest"), Table::Alignment::Text, 0},
                     {context.say("round-column-lowest"), Table::Alignment::Text, 0}};
    for (const assessment::AgencyKind kind : context.kinds()) {
        const analysis::PeerRanking ranking = context.rankingOf(kind);
        if (ranking.ranked > 0) {
            table.rows.push_back(kindRow(context, kind, ranking));
        }
    }
    return table;
}

content::KeyFigures keyFigures(const RoundContext& context, const analysis::Spread& spread) {
    content::KeyFigures figures;
    figures.figures = {{context.say("round-mean-index"), context.figure(spread.mean), {}},
                       {context.say("round-median-index"), context.figure(spread.median), {}},
                       {context.say("round-with-result"), context.count(context.counted().size()),
                        context.say("round-of-assessed", {{"all", context.count(context.peers().size())}})},
                       {context.say("round-range"), context.figure(spread.least) + "\u2013" + context.figure(spread.greatest),
                        context.say("round-range-note")}};
    return figures;
}

std::string spoken(std::string text, const std::string& sentence) {
    return sentence.empty() ? text : text + (text.empty() ? "" : " ") + sentence;
}

}  // namespace

Blocks roundSummarySection(const RoundContext& context) {
    const auto spread = analysis::indexSpread(context.counted());
    if (!spread) {
        return {content::Paragraph{context.say("round-nobody", {{"instrument", context.instrument()},
                                                                {"year", context.year()},
                                                                {"members", context.members(context.peers().size())}}),
                                   content::Paragraph::Style::Lead}};
    }
    Blocks blocks{content::Paragraph{leadSentences(context, *spread), content::Paragraph::Style::Lead}, keyFigures(context, *spread)};
    const std::string results = spoken(predicateSentence(context), changeSentence(context));
    const std::string remarkable = spoken(kindsSentence(context), partExtremesSentence(context));
    for (const std::string& words : {results, remarkable}) {
        if (!words.empty()) {
            blocks.emplace_back(content::Paragraph{words});
        }
    }
    blocks.emplace_back(kindsTable(context));
    if (context.counted().size() > 1) {
        blocks.emplace_back(content::Chart{distributionChart(context.question(), context.counted()), kChartHeight});
        blocks.emplace_back(content::PageBreak{});
    }
    return blocks;
}

}  // namespace matang::sections

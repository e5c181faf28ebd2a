// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_rows.h"
#include "round_sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::PeerRank;
using analysis::PeerRanking;
using content::Table;

constexpr std::size_t kFirst = 10;
constexpr std::size_t kMostRows = 20;  ///< with those who share the last place shown

/// Whether ranks are told apart by kind: then a name says which kind it is of.
enum class Kinds { One, Several };

Table::Row rowOf(const RoundContext& context, const PeerRank& row, Kinds kinds) {
    Table::Row shown;
    shown.cells = {rankText(context, row),
                   content::Cell(row.result->agencyName, kinds == Kinds::Several ? context.kindName(row.result->kind, 1) : std::string()),
                   context.figure(*row.result->published),
                   context.predicate(*row.result),
                   context.change(RoundContext::comparableChange(*row.result)),
                   climbText(context, row)};
    return shown;
}

Table emptyTable(const RoundContext& context, std::string title) {
    Table table;
    table.title = std::move(title);
    table.columns = {{context.say("round-column-rank"), Table::Alignment::Text, 12},
                     {context.say("peer-column-agency"), Table::Alignment::Text, 0},
                     {context.say("peer-index"), Table::Alignment::Figure, 9},
                     {context.say("peer-column-predicate"), Table::Alignment::Text, 15},
                     {context.say("round-column-change"), Table::Alignment::Figure, 12},
                     {context.say("round-column-rank-change"), Table::Alignment::Text, 14}};
    return table;
}

/// The first ten, and whoever shares the tenth place with them as long as the table stays short.
Table firstOf(const RoundContext& context, const PeerRanking& ranking, std::string title, Kinds kinds) {
    Table table = emptyTable(context, std::move(title));
    std::size_t sharing = 0;
    for (const PeerRank& row : ranking.rows) {
        if (row.rank == 0 || static_cast<std::size_t>(row.rank) > kFirst) {
            break;
        }
        table.rows.size() < kMostRows ? table.rows.push_back(rowOf(context, row, kinds)) : void(++sharing);
    }
    table.note = sharing > 0 ? context.say("round-more-share", {{"count", context.count(sharing)}}) : std::string();
    return table;
}

/// The last ten, told how many more share the rank of the first of them.
Table lastOf(const RoundContext& context, const PeerRanking& ranking, std::string title) {
    Table table = emptyTable(context, std::move(title));
    const auto end = static_cast<std::size_t>(ranking.ranked);
    const std::size_t begin = end - kFirst;
    for (std::size_t row = begin; row < end; ++row) {
        table.rows.push_back(rowOf(context, ranking.rows[row], Kinds::Several));
    }
    std::size_t sharing = 0;
    while (sharing < begin && ranking.rows[begin - sharing - 1].rank == ranking.rows[begin].rank) {
        ++sharing;
    }
    table.note = sharing > 0 ? context.say("round-more-share-first", {{"count", context.count(sharing)}}) : std::string();
    return table;
}

/// What the changes of rank are counted from.
std::string previousSentence(const RoundContext& context) {
    const PeerRanking& ranking = context.ranking();
    if (ranking.previousYear == 0) {
        return {};
    }
    return context.say(
        ranking.previousComparable ? "round-ranking-previous" : "round-ranking-previous-instrument",
        {{"previous", std::to_string(ranking.previousYear)}, {"members", context.count(static_cast<std::size_t>(ranking.previousRanked))}});
}

void addAll(const RoundContext& context, Blocks& blocks) {
    const PeerRanking& ranking = context.ranking();
    const std::string members = context.members(static_cast<std::size_t>(ranking.ranked));
    const auto ranked = static_cast<std::size_t>(ranking.ranked);
    blocks.emplace_back(firstOf(context, ranking,
                                context.say(ranked > kFirst ? "round-ranking-first" : "round-ranking-all", {{"members", members}}),
                                context.kinds().size() > 1 ? Kinds::Several : Kinds::One));
    if (ranked >= 2 * kFirst) {
        blocks.emplace_back(lastOf(context, ranking, context.say("round-ranking-last", {{"members", members}})));
    }
}

void addKind(const RoundContext& context, assessment::AgencyKind kind, Blocks& blocks) {
    const PeerRanking ranking = context.rankingOf(kind);
    const auto ranked = static_cast<std::size_t>(ranking.ranked);
    if (ranked == 0) {
        return;
    }
    const std::string members = context.count(ranked) + " " + context.kindName(kind, ranked);
    blocks.emplace_back(firstOf(
        context, ranking, context.say(ranked > kFirst ? "round-ranking-first" : "round-ranking-all", {{"members", members}}), Kinds::One));
}

}  // namespace

Blocks rankingSection(const RoundContext& context) {
    if (context.counted().empty()) {
        return {};
    }
    const bool several = context.kinds().size() > 1;
    Blocks blocks{content::Paragraph{context.say("round-ranking-words")}};
    if (const std::string words = previousSentence(context); !words.empty()) {
        blocks.emplace_back(content::Paragraph{words});
    }
    addAll(context, blocks);
    if (several) {
        blocks.emplace_back(content::Heading{2, context.say("round-ranking-kinds")});
        blocks.emplace_back(content::Paragraph{context.say("round-ranking-kinds-words")});
    }
    for (const assessment::AgencyKind kind : several ? context.kinds() : std::vector<assessment::AgencyKind>()) {
        addKind(context, kind, blocks);
    }
    return blocks;
}

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using content::Table;

constexpr std::size_t kMost = 10;
constexpr double kRowHeight = 7.5;
constexpr double kFrameHeight = 30;

Table tableOf(const RoundContext& context, const std::vector<const PeerResult*>& movers, const std::string& title) {
    const int previousYear = movers.front()->previousYear;
    const bool oneYear =
        std::all_of(movers.begin(), movers.end(), [&](const PeerResult* peer) { return peer->previousYear == previousYear; });
    Table table;
    table.title = title;
    table.columns = {{context.say("peer-column-agency"), Table::Alignment::Text, 0},
                     {context.say("round-column-kind"), Table::Alignment::Text, 16},
                     {oneYear ? std::to_string(previousYear) : context.say("round-column-before"), Table::Alignment::Figure, 14},
                     {context.year(), Table::Alignment::Figure, 12},
                     {context.say("round-column-change"), Table::Alignment::Figure, 14}};
    for (const PeerResult* peer : movers) {
        const std::string before = context.figure(*peer->published - *peer->improvement);
        table.rows.push_back({{peer->agencyName, context.kindName(peer->kind, 1),
                               content::Cell(before, oneYear ? std::string() : std::to_string(peer->previousYear)),
                               context.figure(*peer->published), context.change(*peer->improvement)},
                              0,
                              false});
    }
    return table;
}

/// A sentence where the last of a list is not the only one of that size.
std::string tiesAtTheCut(const RoundContext& context, const std::vector<const PeerResult*>& movers) {
    if (movers.size() < kMost) {
        return {};
    }
    const base::Rational last = *movers.back()->improvement;
    const auto& all = context.counted();
    const auto same =
        std::count_if(all.begin(), all.end(), [&](const PeerResult* peer) { return RoundContext::comparableChange(*peer) == last; });
    const auto shown = std::count_if(movers.begin(), movers.end(), [&](const PeerResult* peer) { return *peer->improvement == last; });
    return same <= shown ? std::string()
                         : context.say("round-movers-tied", {{"count", context.count(static_cast<std::size_t>(same - shown))},
                                                             {"change", context.change(last)}});
}

void add(const RoundContext& context, const std::vector<const PeerResult*>& movers, const char* title, Blocks& blocks) {
    if (movers.empty()) {
        return;
    }
    Table table = tableOf(context, movers, context.say(title));
    table.note = tiesAtTheCut(context, movers);
    blocks.emplace_back(std::move(table));
}

/// How many were compared, and how many stand where they stood.
std::string comparedSentence(const RoundContext& context, const analysis::Movers& movers) {
    return context.say("round-movers-words", {{"compared", context.members(static_cast<std::size_t>(movers.compared))},
                                              {"members", context.members(context.counted().size())},
                                              {"unchanged", context.count(static_cast<std::size_t>(movers.unchanged))}});
}

}  // namespace

Blocks moversSection(const RoundContext& context) {
    const analysis::Movers movers = analysis::moversOf(context.counted(), kMost);
    const std::size_t rows = movers.climbers.size() + movers.fallers.size();
    if (rows == 0) {
        return {};
    }
    Blocks blocks{content::Paragraph{comparedSentence(context, movers)},
                  content::Chart{moversChart(context.question(), movers), kFrameHeight + kRowHeight * static_cast<double>(rows)}};
    add(context, movers.climbers, "round-climbers", blocks);
    add(context, movers.fallers, "round-fallers", blocks);
    return blocks;
}

}  // namespace matang::sections

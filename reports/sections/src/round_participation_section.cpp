// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "round_rows.h"
#include "round_sections.h"

#include <array>

namespace matang::sections {

namespace {

using analysis::LeftOutReason;
using content::Table;

constexpr std::array<LeftOutReason, 3> kReasons{LeftOutReason::Partial, LeftOutReason::DidNotTakePart, LeftOutReason::NoIndex};

std::vector<const analysis::PeerResult*> leftOut(const analysis::PeerRanking& ranking, LeftOutReason reason) {
    std::vector<const analysis::PeerResult*> peers;
    for (const analysis::PeerRank& row : ranking.rows) {
        if (row.leftOut == reason) {
            peers.push_back(row.result);
        }
    }
    return peers;
}

Table::Row rowOf(const RoundContext& context, const std::string& name, const analysis::PeerRanking& ranking) {
    Table::Row row;
    row.cells = {name, context.count(ranking.rows.size()), context.count(static_cast<std::size_t>(ranking.ranked))};
    for (const LeftOutReason reason : kReasons) {
        row.cells.emplace_back(context.count(leftOut(ranking, reason).size()));
    }
    return row;
}

Table tableOf(const RoundContext& context) {
    Table table;
    table.columns = {{context.say("round-column-kind"), Table::Alignment::Text, 0},
                     {context.say("round-column-assessed"), Table::Alignment::Figure, 13},
                     {context.say("round-with-result"), Table::Alignment::Figure, 15}};
    for (const LeftOutReason reason : kReasons) {
        table.columns.push_back({reasonText(context, reason), Table::Alignment::Figure, 16});
    }
    for (const assessment::AgencyKind kind : context.kinds()) {
        table.rows.push_back(rowOf(context, capitalised(context.kindName(kind)), context.rankingOf(kind)));
    }
    if (context.kinds().size() > 1) {
        table.rows.push_back(rowOf(context, context.say("round-all"), context.ranking()));
        table.rows.back().emphasis = true;
    }
    return table;
}

/// The names of those left out for a reason, kind by kind.
void addNames(const RoundContext& context, LeftOutReason reason, Blocks& blocks) {
    const auto peers = leftOut(context.ranking(), reason);
    if (peers.empty()) {
        return;
    }
    blocks.emplace_back(content::Heading{2, reasonText(context, reason)});
    for (const assessment::AgencyKind kind : context.kinds()) {
        std::string names;
        std::size_t members = 0;
        for (const analysis::PeerResult* peer : peers) {
            if (peer->kind == kind) {
                names += (names.empty() ? "" : "; ") + peer->agencyName;
                ++members;
            }
        }
        if (members > 0) {
            blocks.emplace_back(content::Paragraph{context.say(
                "round-names",
                {{"kind", capitalised(context.kindName(kind, members))}, {"count", context.count(members)}, {"names", names}})});
        }
    }
}

}  // namespace

Blocks participationSection(const RoundContext& context) {
    if (context.peers().empty()) {
        return {};
    }
    const std::size_t all = context.peers().size();
    const std::size_t counted = context.counted().size();
    Blocks blocks;
    if (all > 1) {
        blocks.emplace_back(content::Paragraph{context.say(counted == all ? "round-participation-all" : "round-participation-some",
                                                           {{"members", context.members(all)},
                                                            {"counted", context.count(counted)},
                                                            {"share", context.share(counted, all)},
                                                            {"others", context.count(all - counted)}})});
    }
    blocks.emplace_back(tableOf(context));
    for (const LeftOutReason reason : kReasons) {
        addNames(context, reason, blocks);
    }
    return blocks;
}

}  // namespace matang::sections

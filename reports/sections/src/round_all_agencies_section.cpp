// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"
#include "round_rows.h"
#include "round_sections.h"

#include <algorithm>
#include <map>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using content::Table;
using rubric::NodeIndex;

constexpr std::size_t kMostColumns = 5;
constexpr std::size_t kShortId = 3;

const std::vector<NodeIndex>& tops(const RoundContext& context) {
    return context.rubric().node(rubric::kRoot).children;
}

/// Parts have columns of their own where there are few and their ids are short enough to head them.
bool hasPartColumns(const RoundContext& context) {
    const auto shortId = [&](NodeIndex top) { return context.rubric().node(top).id.text.size() <= kShortId; };
    return tops(context).size() <= kMostColumns && std::all_of(tops(context).begin(), tops(context).end(), shortId);
}

std::string partText(const RoundContext& context, const PeerResult& peer, std::size_t part) {
    return context.figure(part < peer.parts.size() ? peer.parts[part] : std::nullopt);
}

/// The ranking of every kind by itself, where there are several.
class RanksOfKinds {
public:
    explicit RanksOfKinds(const RoundContext& context) : m_context(context) {
        if (context.kinds().size() < 2) {
            return;
        }
        for (const assessment::AgencyKind kind : context.kinds()) {
            const analysis::PeerRanking ranking = context.rankingOf(kind);
            for (const analysis::PeerRank& row : ranking.rows) {
                m_notes.emplace(row.result, noteOf(ranking, row));
            }
        }
    }

    /// "kota, peringkat 3 dari 93"; empty where all are of one kind.
    [[nodiscard]] std::string note(const PeerResult& peer) const {
        const auto found = m_notes.find(&peer);
        return found == m_notes.end() ? std::string() : found->second;
    }

private:
    [[nodiscard]] std::string noteOf(const analysis::PeerRanking& ranking, const analysis::PeerRank& row) const {
        const std::string kind = m_context.kindName(row.result->kind, 1);
        if (row.rank == 0 || ranking.ranked < 2) {
            return kind;
        }
        return m_context.say("round-kind-rank", {{"kind", kind},
                                                 {"rank", m_context.count(static_cast<std::size_t>(row.rank))},
                                                 {"members", m_context.count(static_cast<std::size_t>(ranking.ranked))}});
    }

    const RoundContext& m_context;
    std::map<const PeerResult*, std::string> m_notes;
};

/// A part with a value that marks cannot give: a misprint of the source, most likely.
bool isImpossible(const rubric::Node& part, const base::Rational& value) {
    return (part.rangeFrom && value < *part.rangeFrom) || (part.rangeTo && value > *part.rangeTo);
}

/// "D4 0,30 di luar skala", for every such part.
std::string impossibleParts(const RoundContext& context, const PeerResult& peer) {
    std::string text;
    for (std::size_t part = 0; part < std::min(tops(context).size(), peer.parts.size()); ++part) {
        const rubric::Node& node = context.rubric().node(tops(context)[part]);
        if (peer.parts[part] && isImpossible(node, *peer.parts[part])) {
            text += (text.empty() ? "" : " \u00B7 ") +
                    context.say("round-outside-scale", {{"part", node.id.text},
                                                        {"value", context.figure(*peer.parts[part])},
                                                        {"from", node.rangeFrom ? context.figure(*node.rangeFrom) : ""},
                                                        {"to", node.rangeTo ? context.figure(*node.rangeTo) : ""}});
        }
    }
    return text;
}

/// What stands below a name: kind, rank among it, the values of parts that have no columns, and what cannot be right.
std::string noteOf(const RoundContext& context, const RanksOfKinds& ranks, const PeerResult& peer, bool withParts) {
    std::string note = ranks.note(peer);
    for (std::size_t part = 0; withParts && part < tops(context).size(); ++part) {
        if (part < peer.parts.size() && peer.parts[part]) {
            note += (note.empty() ? "" : " \u00B7 ") + context.in(context.rubric().node(tops(context)[part]).name) + " " +
                    context.figure(*peer.parts[part]);
        }
    }
    const std::string impossible = impossibleParts(context, peer);
    return note + (note.empty() || impossible.empty() ? "" : " \u00B7 ") + impossible;
}

Table::Row rowOf(const RoundContext& context, const RanksOfKinds& ranks, const analysis::PeerRank& row, bool partColumns) {
    const PeerResult& peer = *row.result;
    Table::Row shown;
    shown.cells = {rankText(context, row), content::Cell(peer.agencyName, noteOf(context, ranks, peer, !partColumns))};
    for (std::size_t part = 0; partColumns && part < tops(context).size(); ++part) {
        shown.cells.emplace_back(partText(context, peer, part));
    }
    if (row.rank > 0) {
        shown.cells.emplace_back(context.figure(*peer.published));
        shown.cells.emplace_back(context.predicate(peer));
        shown.cells.emplace_back(context.change(RoundContext::comparableChange(peer)));
    } else {
        shown.cells.emplace_back(context.figure(std::optional<base::Rational>()));
        shown.cells.emplace_back(lowerFirst(reasonText(context, row.leftOut)));
        shown.cells.emplace_back(context.change(std::nullopt));
    }
    return shown;
}

std::string noteOfTable(const RoundContext& context, bool partColumns) {
    std::string note = context.say("round-all-note");
    for (std::size_t part = 0; partColumns && part < tops(context).size(); ++part) {
        const rubric::Node& node = context.rubric().node(tops(context)[part]);
        note += (part == 0 ? " " : "; ") + node.id.text + " " + context.in(node.name);
    }
    return note + (partColumns ? "." : "");
}

}  // namespace

Blocks allAgenciesSection(const RoundContext& context) {
    if (context.peers().empty()) {
        return {};
    }
    const bool partColumns = hasPartColumns(context);
    const RanksOfKinds ranks(context);
    Table table;
    table.columns = {{context.say("round-column-rank"), Table::Alignment::Text, 10},
                     {context.say("peer-column-agency"), Table::Alignment::Text, 0}};
    for (std::size_t part = 0; partColumns && part < tops(context).size(); ++part) {
        table.columns.push_back({context.rubric().node(tops(context)[part]).id.text, Table::Alignment::Figure, 6});
    }
    table.columns.push_back({context.say("peer-index"), Table::Alignment::Figure, 8});
    table.columns.push_back({context.say("peer-column-predicate"), Table::Alignment::Text, 13});
    table.columns.push_back({context.say("round-column-change"), Table::Alignment::Figure, 11});
    for (const analysis::PeerRank& row : context.ranking().rows) {
        table.rows.push_back(rowOf(context, ranks, row, partColumns));
    }
    table.note = noteOfTable(context, partColumns);
    return {std::move(table)};
}

}  // namespace matang::sections

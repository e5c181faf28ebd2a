// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "round_predicates.h"
#include "round_rows.h"
#include "round_sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using content::Table;

constexpr double kChartHeight = 80;

std::size_t ofKind(const std::vector<const PeerResult*>& peers, assessment::AgencyKind kind) {
    return static_cast<std::size_t>(
        std::count_if(peers.begin(), peers.end(), [kind](const PeerResult* peer) { return peer->kind == kind; }));
}

/// A count with its share of a group below it.
content::Cell countCell(const RoundContext& context, std::size_t part, std::size_t all) {
    return {context.count(part), all == 0 ? std::string() : context.share(part, all)};
}

Table byKind(const RoundContext& context, const std::vector<PredicateHolders>& predicates) {
    const bool several = context.kinds().size() > 1;
    Table table;
    table.title = context.say("round-predicates-kinds", {{"instrument", context.instrument()}, {"year", context.year()}});
    table.columns = {{context.say("peer-column-predicate"), Table::Alignment::Text, 0}};
    for (const assessment::AgencyKind kind : context.kinds()) {
        const std::string title = capitalised(context.kindName(kind));
        table.columns.push_back({title, Table::Alignment::Figure, kindColumnWidth(title)});
    }
    if (several) {
        table.columns.push_back({context.say("round-all"), Table::Alignment::Figure, kindColumnWidth(context.say("round-all"))});
    }
    for (const auto& [name, holders] : predicates) {
        Table::Row row;
        row.cells.emplace_back(name);
        for (const assessment::AgencyKind kind : context.kinds()) {
            row.cells.push_back(countCell(context, ofKind(holders, kind), context.countedOf(kind).size()));
        }
        if (several) {
            row.cells.push_back(countCell(context, holders.size(), context.counted().size()));
        }
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("round-predicates-note");
    return table;
}

}  // namespace

std::vector<PredicateHolders> byPredicate(const RoundContext& context) {
    std::vector<PredicateHolders> predicates;
    for (const rubric::PredicateBand& band : context.rubric().predicates.bands) {
        predicates.emplace_back(context.in(band.name), std::vector<const PeerResult*>());
    }
    std::vector<const PeerResult*> none;
    for (const PeerResult* peer : context.counted()) {
        const std::string name = context.predicate(*peer);
        if (name == "\u2013") {
            none.push_back(peer);
            continue;
        }
        auto known = std::find_if(predicates.begin(), predicates.end(), [&](const PredicateHolders& one) { return one.first == name; });
        known = known == predicates.end() ? predicates.insert(known, {name, {}}) : known;
        known->second.push_back(peer);
    }
    if (none.size() == context.counted().size()) {
        return {};
    }
    if (!none.empty()) {
        predicates.emplace_back(context.say("peer-predicate-none"), std::move(none));
    }
    return predicates;
}

namespace {

/// The years up to this one. Of some, few results are known: they would look as if few had been assessed, so they are named instead.
struct ShownYears {
    std::vector<analysis::PredicateCount> counts;
    std::string leftOut;  ///< "2019, 2020"
};

int resultsIn(const analysis::PredicateCount& year) {
    int results = year.other + year.without;
    for (const auto& one : year.counts) {
        results += one.second;
    }
    return results;
}

ShownYears shownYears(const RoundContext& context) {
    const RoundReportInput& input = context.input();
    const auto counted = static_cast<int>(context.counted().size());
    ShownYears shown;
    for (analysis::PredicateCount& one : analysis::predicateCounts(*input.results, input.group, input.rubric->family)) {
        if (one.year > input.year || one.year < input.fromYear) {
            continue;
        }
        if (2 * resultsIn(one) < counted) {
            shown.leftOut += (shown.leftOut.empty() ? "" : ", ") + std::to_string(one.year);
        } else {
            shown.counts.push_back(std::move(one));
        }
    }
    return shown;
}

}  // namespace

Blocks predicatesSection(const RoundContext& context) {
    const std::vector<PredicateHolders> predicates = byPredicate(context);
    if (predicates.empty()) {
        return {};
    }
    const ShownYears years = shownYears(context);
    Blocks blocks{byKind(context, predicates)};
    if (years.counts.size() > 1) {
        blocks.emplace_back(content::Chart{predicatesChart(context.question(), years.counts), kChartHeight});
    }
    if (!years.leftOut.empty()) {
        blocks.emplace_back(
            content::Paragraph{context.say("round-predicates-years", {{"years", years.leftOut}}), content::Paragraph::Style::Small});
    }
    return blocks;
}

}  // namespace matang::sections

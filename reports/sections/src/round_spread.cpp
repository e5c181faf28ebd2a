// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_spread.h"

#include <algorithm>

namespace matang::sections {

namespace {

using content::Table;

constexpr std::size_t kStrip = 12;

content::SpreadSpec::Row rowOf(const RoundContext& context, const std::string& name, const std::vector<const analysis::PeerResult*>& peers,
                               const analysis::Spread& spread) {
    const PeerSpeech& speech = context.speech();
    content::SpreadSpec::Row row;
    row.name = name;
    row.count = spread.count;
    row.least = speech.value(spread.least);
    row.lowerQuartile = speech.value(spread.lowerQuartile);
    row.median = speech.value(spread.median);
    row.upperQuartile = speech.value(spread.upperQuartile);
    row.greatest = speech.value(spread.greatest);
    row.mean = speech.value(spread.mean);
    if (peers.size() <= kStrip) {
        std::transform(peers.begin(), peers.end(), std::back_inserter(row.points),
                       [](const analysis::PeerResult* peer) { return peer->published->toDouble(); });
    }
    row.pointer.text = context.say("peer-spread-row", {{"name", name},
                                                       {"least", row.least.label},
                                                       {"lower", row.lowerQuartile.label},
                                                       {"median", row.median.label},
                                                       {"upper", row.upperQuartile.label},
                                                       {"greatest", row.greatest.label},
                                                       {"mean", row.mean.label}});
    return row;
}

}  // namespace

content::ChartSpec groupSpreadChart(const RoundContext& context, const std::string& title, const NamedGroups& groups) {
    content::ChartSpec spec = context.speech().chart(title);
    spec.axisTitle = context.speech().indexAxis(context.rubric());
    for (const char* key :
         {"round-column-group", "peer-column-count", "peer-column-least", "peer-column-lower-quartile", "peer-column-median",
          "peer-column-upper-quartile", "peer-column-greatest", "peer-column-mean", "peer-column-own"}) {
        spec.tableTitles.push_back(context.say(key));
    }
    content::SpreadSpec drawing;
    drawing.boxWord = context.say("peer-box");
    drawing.meanWord = context.say("peer-mean");
    drawing.from = context.rubric().indexFrom.toDouble();
    drawing.to = context.rubric().indexTo.toDouble();
    for (const auto& [name, peers] : groups) {
        if (const auto spread = analysis::indexSpread(peers)) {
            drawing.rows.push_back(rowOf(context, name, peers, *spread));
            drawing.from = std::min(drawing.from, drawing.rows.back().least.position);
            drawing.to = std::max(drawing.to, drawing.rows.back().greatest.position);
            spec.alternative += (spec.alternative.empty() ? "" : " ") + drawing.rows.back().pointer.text;
        }
    }
    spec.drawing = std::move(drawing);
    return spec;
}

content::Table groupSpreadTable(const RoundContext& context, const std::string& groupWord, const NamedGroups& groups) {
    Table table;
    table.columns = {{groupWord, Table::Alignment::Text, 0}};
    const std::vector<std::pair<const char*, int>> figures{
        {"peer-column-count", 12},          {"peer-column-mean", 9},   {"peer-column-median", 10},  {"peer-column-lower-quartile", 10},
        {"peer-column-upper-quartile", 10}, {"peer-column-least", 11}, {"peer-column-greatest", 10}};
    for (const auto& [key, width] : figures) {
        table.columns.push_back({context.say(key), Table::Alignment::Figure, width});
    }
    for (const auto& [name, peers] : groups) {
        if (const auto spread = analysis::indexSpread(peers)) {
            table.rows.push_back({{name, context.count(static_cast<std::size_t>(spread->count)), context.figure(spread->mean),
                                   context.figure(spread->median), context.figure(spread->lowerQuartile),
                                   context.figure(spread->upperQuartile), context.figure(spread->least), context.figure(spread->greatest)},
                                  0,
                                  false});
        }
    }
    return table;
}

}  // namespace matang::sections

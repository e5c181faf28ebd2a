// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "round_parts.h"
#include "round_rows.h"
#include "round_sections.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::PeerResult;
using base::Rational;
using content::Table;
using rubric::Node;

constexpr double kRowHeight = 9;
constexpr double kFrameHeight = 26;

const Node& nodeOf(const RoundContext& context, std::size_t part) {
    return context.rubric().node(context.rubric().node(rubric::kRoot).children[part]);
}

Rational highestOf(const RoundContext& context, std::size_t part) {
    return nodeOf(context, part).rangeTo.value_or(context.rubric().indexTo);
}

/// True where every part reaches as far as the index does, so that figures need no word about their scale.
bool shareScale(const RoundContext& context, const std::vector<std::size_t>& parts) {
    return std::all_of(parts.begin(), parts.end(), [&](std::size_t part) { return highestOf(context, part) == context.rubric().indexTo; });
}

/// How far the mean of a part has come on the part's own scale: 0 to 1.
Rational reachedShare(const RoundContext& context, std::size_t part) {
    const Rational from = nodeOf(context, part).rangeFrom.value_or(context.rubric().indexFrom);
    const Rational to = highestOf(context, part);
    const Rational mean = analysis::partSpread(context.counted(), part)->mean;
    return from == to ? Rational() : (mean - from) / (to - from);
}

std::string meanText(const RoundContext& context, const std::vector<const PeerResult*>& peers, std::size_t part) {
    const auto spread = analysis::partSpread(peers, part);
    return context.figure(spread ? std::optional(spread->mean) : std::nullopt);
}

Table meansTable(const RoundContext& context, const std::vector<std::size_t>& parts) {
    const bool several = context.kinds().size() > 1;
    const bool sharing = shareScale(context, parts);
    Table table;
    table.title = context.say(several ? "round-parts-means-kinds" : "round-parts-means",
                              {{"instrument", context.instrument()}, {"year", context.year()}});
    table.columns = {{context.say("peer-column-part"), Table::Alignment::Text, 0}};
    for (const assessment::AgencyKind kind : context.kinds()) {
        const std::string title = capitalised(context.kindName(kind));
        table.columns.push_back({title, Table::Alignment::Figure, kindColumnWidth(title)});
    }
    if (several) {
        table.columns.push_back({context.say("round-all"), Table::Alignment::Figure, kindColumnWidth(context.say("round-all"))});
    }
    for (const std::size_t part : parts) {
        Table::Row row;
        row.cells.emplace_back(
            context.in(nodeOf(context, part).name),
            sharing ? std::string() : context.say("round-part-highest", {{"highest", context.figure(highestOf(context, part))}}));
        for (const assessment::AgencyKind kind : context.kinds()) {
            row.cells.emplace_back(meanText(context, context.countedOf(kind), part));
        }
        if (several) {
            row.cells.emplace_back(meanText(context, context.counted(), part));
        }
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("round-parts-note");
    return table;
}

}  // namespace

std::vector<std::size_t> knownParts(const RoundContext& context) {
    std::vector<std::size_t> known;
    for (std::size_t part = 0; part < context.rubric().node(rubric::kRoot).children.size(); ++part) {
        if (analysis::partSpread(context.counted(), part)) {
            known.push_back(part);
        }
    }
    return known;
}

std::string partExtremesSentence(const RoundContext& context) {
    const std::vector<std::size_t> parts = knownParts(context);
    if (parts.size() < 2) {
        return {};
    }
    const auto byShare = [&](std::size_t left, std::size_t right) { return reachedShare(context, left) < reachedShare(context, right); };
    const std::size_t best = *std::max_element(parts.begin(), parts.end(), byShare);
    const std::size_t worst = *std::min_element(parts.begin(), parts.end(), byShare);
    if (!byShare(worst, best)) {
        return {};
    }
    const bool sharing = shareScale(context, parts);
    const auto value = [&](std::size_t part) {
        const std::string mean = meanText(context, context.counted(), part);
        return sharing ? mean : context.say("of-highest", {{"value", mean}, {"highest", context.figure(highestOf(context, part))}});
    };
    return context.say("round-parts-extremes", {{"best", context.in(nodeOf(context, best).name)},
                                                {"high", value(best)},
                                                {"worst", context.in(nodeOf(context, worst).name)},
                                                {"low", value(worst)}});
}

Blocks partsSection(const RoundContext& context) {
    const std::vector<std::size_t> parts = knownParts(context);
    if (parts.empty()) {
        return {};
    }
    Blocks blocks;
    if (const std::string words = partExtremesSentence(context); !words.empty()) {
        blocks.emplace_back(content::Paragraph{words});
    }
    blocks.emplace_back(
        content::Chart{spreadChart(context.question(), context.counted()), kFrameHeight + kRowHeight * static_cast<double>(parts.size())});
    blocks.emplace_back(meansTable(context, parts));
    return blocks;
}

}  // namespace matang::sections

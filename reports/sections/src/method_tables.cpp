// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"
#include "method.h"
#include "remarks.h"
#include "weighing.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using rubric::NodeIndex;

/// How many indicators stand below a node, those that are only answered left out.
std::size_t leavesBelow(const Speech& speech, NodeIndex node) {
    if (speech.rubric().node(node).isIndicator()) {
        return 1;
    }
    std::size_t leaves = 0;
    for (const NodeIndex child : speech.weights().children[static_cast<std::size_t>(node)]) {
        leaves += leavesBelow(speech, child);
    }
    return leaves;
}

/// Every inner node below the index with its weight.
class WeightsTable {
public:
    explicit WeightsTable(const ReportContext& context) : m_context(context) {}

    [[nodiscard]] content::Table table() {
        m_table.title = m_context.say("method-weights");
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, 9},
                           {m_context.say("column-name"), Alignment::Text, 0},
                           {m_context.say("column-weight"), Alignment::Figure, 16},
                           {m_context.say("column-leaves", {{"kind", m_context.leafKind()}}), Alignment::Figure, 22}};
        addBelow(rubric::kRoot);
        add(rubric::kRoot);
        m_table.rows.back().emphasis = true;
        if (sharesOf(m_context).ofPoints) {
            m_table.note = m_context.say("results-note-points");
        }
        return std::move(m_table);
    }

private:
    void addBelow(NodeIndex node) {
        for (const NodeIndex child : m_context.weights().children[static_cast<std::size_t>(node)]) {
            const bool inner = !m_context.rubric().node(child).isIndicator();
            if (inner || node == rubric::kRoot) {
                add(child);
                addBelow(child);
            }
        }
    }

    void add(NodeIndex node) {
        content::Table::Row row;
        row.depth = std::max(0, m_context.rubric().node(node).depth - 1);
        row.cells = {m_context.number(node), node == rubric::kRoot ? m_context.say("results-index-row") : m_context.name(node),
                     weightText(m_context, node),
                     text::count(static_cast<std::int64_t>(leavesBelow(m_context, node)), m_context.language())};
        m_table.rows.push_back(std::move(row));
    }

    const ReportContext& m_context;
    content::Table m_table;
};

bool anyWeight(const ReportContext& context) {
    const auto& tops = context.weights().children.front();
    return std::any_of(tops.begin(), tops.end(), [&](NodeIndex top) { return weightPercent(context, top).has_value(); });
}

const char* combinationKey(rubric::Combination combination) {
    switch (combination) {
        case rubric::Combination::Mean:
            return "panel-mean";
        case rubric::Combination::Median:
            return "panel-median";
        case rubric::Combination::TrimmedMean:
            return "panel-trimmed-mean";
        case rubric::Combination::Consensus:
            break;
    }
    return "panel-consensus";
}

}  // namespace

std::optional<content::Table> weightsTable(const ReportContext& context) {
    // Where the parts of the index are its indicators, the table of results tells their weights.
    if (!context.weights().known || context.topsAreIndicators() || !anyWeight(context)) {
        return std::nullopt;
    }
    return WeightsTable(context).table();
}

std::optional<content::Table> bandsTable(const ReportContext& context) {
    const auto& bands = context.bands();
    if (bands.empty()) {
        return std::nullopt;
    }
    content::Table table;
    table.title = context.say("method-bands");
    table.columns = {{context.say("column-predicate"), Alignment::Text, 34},
                     {context.say("column-from"), Alignment::Text, 18},
                     {context.say("column-below"), Alignment::Text, 0}};
    for (const rubric::PredicateBand& band : bands) {
        content::Table::Row row;
        const base::Arguments upper{{"upper", context.figure(band.upper)}};
        row.cells = {context.in(band.name), context.figure(band.from),
                     band.upperIncluded ? context.say("band-through", upper) : context.say("band-below", upper)};
        table.rows.push_back(std::move(row));
    }
    const bool rounded = context.rubric().predicates.basis == rubric::PredicateBasis::Rounded;
    table.note = context.say(rounded ? "method-basis-rounded" : "method-basis-unrounded");
    return table;
}

std::string stageWords(const ReportContext& context) {
    const auto& stages = context.rubric().stages;
    if (stages.size() < 2) {
        return {};
    }
    std::vector<std::string> names;
    for (const rubric::Stage& stage : stages) {
        const bool agency = stage.by == rubric::StageParty::Agency;
        names.push_back(context.say(agency ? "method-stage-agency" : "method-stage-assessor", {{"stage", context.in(stage.name)}}));
    }
    std::string text = context.say("method-stages", {{"count", context.counted(stages.size())}, {"stages", joined(context, names)}});
    text += " " + context.say("method-stages-here", {{"stage", context.stage(context.card().stage)}});
    text += context.rubric().carryOver ? " " + context.say("method-carry-over") : std::string();
    return text + " " + context.say("method-panel", {{"rule", context.say(combinationKey(context.rubric().combination))}});
}

}  // namespace matang::sections

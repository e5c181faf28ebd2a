// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "sections.h"
#include "standing.h"
#include "units.h"
#include "weighing.h"

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using rubric::NodeIndex;

constexpr int kDeepest = 2;

class IndicatorsTable {
public:
    explicit IndicatorsTable(const ReportContext& context) : m_context(context), m_shares(sharesOf(context)) {
        const auto& indicators = context.weights().indicators;
        const auto& others = context.weights().uncountedIndicators;
        const auto onLevels = [&](NodeIndex node) { return standsOnLevels(context, node); };
        m_onlyLevels = std::all_of(indicators.begin(), indicators.end(), onLevels) && std::all_of(others.begin(), others.end(), onLevels);
    }

    [[nodiscard]] content::Table table() {
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                           {m_context.say("column-indicator"), Alignment::Text, 0}};
        if (m_shares.weights) {
            m_table.columns.push_back({m_context.say("column-weight"), Alignment::Figure, 12});
        }
        m_table.columns.push_back(
            {m_context.say(m_onlyLevels ? "column-level" : "column-value"), Alignment::Figure, m_onlyLevels ? 9 : 11});
        m_table.columns.push_back({m_context.say(m_onlyLevels ? "column-level-name" : "column-remark"), Alignment::Text, 21});
        if (m_shares.contributions) {
            m_table.columns.push_back({m_context.say("column-contribution"), Alignment::Figure, 12});
        }
        addBelow(rubric::kRoot);
        if (const std::string& prefix = m_context.indicatorPrefix(); !prefix.empty()) {
            m_table.note = m_context.say("indicators-note-prefix", {{"prefix", prefix.substr(0, prefix.size() - 1)}});
        }
        return std::move(m_table);
    }

private:
    /// The parts that count, then those that are only answered.
    void addBelow(NodeIndex node) {
        for (const NodeIndex child : m_context.weights().children[static_cast<std::size_t>(node)]) {
            add(child);
        }
        for (const NodeIndex child : m_context.weights().uncounted[static_cast<std::size_t>(node)]) {
            add(child);
        }
    }

    void add(NodeIndex node) {
        const rubric::Node& what = m_context.rubric().node(node);
        content::Table::Row row;
        row.depth = std::min(what.depth - 1, kDeepest);
        row.emphasis = !what.isIndicator();
        row.cells = {m_context.number(node), m_context.name(node)};
        if (m_shares.weights) {
            row.cells.emplace_back(weightText(m_context, node));
        }
        addFigure(node, row);
        if (m_shares.contributions) {
            row.cells.emplace_back(what.counts ? m_context.contribution(node) : std::string("–"));
        }
        m_table.rows.push_back(std::move(row));
        addBelow(node);
    }

    /// Below a repeated node there is a figure for every unit, whose mean says how they stand.
    void addFigure(NodeIndex node, content::Table::Row& row) const {
        const rubric::Node& what = m_context.rubric().node(node);
        const scoring::NodeScore& score = m_context.card().node(node);
        if (what.isIndicator() && m_context.isRepeated(node)) {
            const UnitMean mean = meanOverUnits(m_context, node);
            row.cells.emplace_back(mean.mean ? m_context.exact(*mean.mean) : std::string("–"));
            row.cells.emplace_back(m_context.say("mean-of-units", {{"count", std::to_string(mean.units)},
                                                                   {"kind", m_context.unitKind(m_context.rubric().repeatedAbove(node))}}));
            return;
        }
        const bool inUnit = m_context.isRepeated(node) && !what.repetition;
        row.cells.emplace_back(inUnit ? std::string() : figureText(m_context, node));
        if (what.isIndicator()) {
            row.cells.emplace_back(remarkOn(m_context, node));
        } else if (m_context.doesNotApply(node)) {
            row.cells.emplace_back(m_context.say("not-applicable"));
        } else {
            row.cells.emplace_back(score.band == nullptr ? std::string() : m_context.in(score.band->name));
        }
    }

    const ReportContext& m_context;
    Shares m_shares;
    bool m_onlyLevels = true;
    content::Table m_table;
};

}  // namespace

Blocks indicatorsSection(const ReportContext& context) {
    // Where the parts of the index are its indicators, the table of results has told all.
    return context.knowsAllIndicators() && !context.topsAreIndicators() ? Blocks{IndicatorsTable(context).table()} : Blocks{};
}

}  // namespace matang::sections

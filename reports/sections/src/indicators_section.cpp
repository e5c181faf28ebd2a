// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "sections.h"
#include "standing.h"
#include "units.h"
#include "weighing.h"
#include "year_before.h"

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
        m_before =
            std::any_of(indicators.begin(), indicators.end(), [&](NodeIndex node) { return !yearBefore(context, node).value.empty(); });
    }

    [[nodiscard]] content::Table table() {
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, m_context.numberWidth()},
                           {m_context.say("column-indicator"), Alignment::Text, 0}};
        if (m_shares.weights) {
            m_table.columns.push_back({m_context.say("column-weight"), Alignment::Figure, m_before ? 11 : 12});
        }
        addFigureColumns();
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
    /// The figure and what it is called: in two columns, or where last year's figures need the room, in one.
    void addFigureColumns() {
        const std::string figure = m_context.say(m_onlyLevels ? "column-level" : "column-value");
        if (!m_before) {
            m_table.columns.push_back({figure, Alignment::Figure, m_onlyLevels && !m_context.hasRepeats() ? 9 : 11});
            m_table.columns.push_back({m_context.say(m_onlyLevels ? "column-level-name" : "column-remark"), Alignment::Text, 21});
            return;
        }
        m_table.columns.push_back({figure, Alignment::Text, hasShortNames() ? 13 : 19});
        m_table.columns.push_back(
            {m_context.say("column-before", {{"year", std::to_string(m_context.result().previousYear)}}), Alignment::Figure, 8});
        m_table.columns.push_back({m_context.say("column-change"), Alignment::Figure, 12});
    }

    /// True where what a figure is called stands beside it in a narrow column.
    [[nodiscard]] bool hasShortNames() const {
        constexpr std::size_t kShort = 10;
        const auto& indicators = m_context.weights().indicators;
        return std::all_of(indicators.begin(), indicators.end(), [&](NodeIndex node) { return remarkFor(node).size() <= kShort; });
    }

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
        addFigures(node, row);
        if (m_shares.contributions) {
            row.cells.emplace_back(what.counts ? m_context.contribution(node) : std::string("–"));
        }
        m_table.rows.push_back(std::move(row));
        addBelow(node);
    }

    /// Below a repeated node there is a figure for every unit, whose mean says how they stand.
    [[nodiscard]] std::string figureOf(NodeIndex node) const {
        const rubric::Node& what = m_context.rubric().node(node);
        if (what.isIndicator() && m_context.isRepeated(node)) {
            const UnitMean mean = meanOverUnits(m_context, node);
            return mean.mean ? m_context.exact(*mean.mean) : "–";
        }
        const bool inUnit = m_context.isRepeated(node) && !what.repetition;
        return inUnit ? std::string() : figureText(m_context, node);
    }

    [[nodiscard]] std::string remarkFor(NodeIndex node) const {
        const rubric::Node& what = m_context.rubric().node(node);
        if (what.isIndicator() && m_context.isRepeated(node)) {
            return m_context.say("mean-of-units", {{"count", std::to_string(meanOverUnits(m_context, node).units)},
                                                   {"kind", m_context.unitKind(m_context.rubric().repeatedAbove(node))}});
        }
        if (what.isIndicator()) {
            return remarkOn(m_context, node);
        }
        if (m_context.doesNotApply(node)) {
            return m_context.say("not-applicable");
        }
        const scoring::NodeScore& score = m_context.card().node(node);
        return score.band == nullptr ? std::string() : m_context.in(score.band->name);
    }

    void addFigures(NodeIndex node, content::Table::Row& row) const {
        const std::string figure = figureOf(node);
        const std::string remark = remarkFor(node);
        if (!m_before) {
            row.cells.emplace_back(figure);
            row.cells.emplace_back(remark);
            return;
        }
        row.cells.emplace_back(figure.empty() || remark.empty() ? figure + remark : figure + "  " + remark);
        const YearBefore before = yearBefore(m_context, node);
        row.cells.emplace_back(before.value.empty() ? std::string("–") : before.value);
        row.cells.emplace_back(before.change.empty() ? std::string("–") : before.change);
    }

    const ReportContext& m_context;
    Shares m_shares;
    bool m_onlyLevels = true;
    bool m_before = false;  ///< some indicator has a value of the year before to compare with
    content::Table m_table;
};

}  // namespace

Blocks indicatorsSection(const ReportContext& context) {
    // Where the parts of the index are its indicators, the table of results has told all.
    return context.knowsAllIndicators() && !context.topsAreIndicators() ? Blocks{IndicatorsTable(context).table()} : Blocks{};
}

}  // namespace matang::sections

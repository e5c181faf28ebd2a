// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"
#include "result_charts.h"
#include "sections.h"
#include "units.h"
#include "weighing.h"

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;

/// True for a part that the table of results lists: every inner node, and an indicator that stands beside some.
bool isListed(const ReportContext& context, NodeIndex node) {
    const NodeIndex parent = context.rubric().node(node).parent;
    const auto& siblings = context.weights().children[static_cast<std::size_t>(parent)];
    return parent == rubric::kRoot ||
           std::any_of(siblings.begin(), siblings.end(), [&](NodeIndex one) { return !context.rubric().node(one).isIndicator(); });
}

/// The table of inner nodes; a column for last year where it is comparable and known.
class ResultsTable {
public:
    explicit ResultsTable(const ReportContext& context) : m_context(context), m_shares(sharesOf(context)) {
        m_origin = !isComputed(rubric::kRoot);
        for (const NodeIndex node : innerBelowTops(context)) {
            m_origin = m_origin || !isComputed(node);
        }
        for (const NodeIndex top : context.weights().children.front()) {
            m_origin = m_origin || (context.card().node(top).value && !isComputed(top)) || context.doesNotApply(top);
            m_before = m_before || (context.previous() != nullptr && valueIn(*context.previous(), context.rubric().node(top).id));
        }
    }

    [[nodiscard]] content::Table table() {
        m_table.title =
            m_context.say(!m_shares.contributions ? m_shares.weights ? "results-table-weights" : "results-table-values" : "results-table");
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, 7}, {m_context.say("column-name"), Alignment::Text, 0}};
        if (m_shares.weights) {
            m_table.columns.push_back({m_context.say("column-weight"), Alignment::Figure, 12});
        }
        m_table.columns.push_back({m_context.say("column-value"), Alignment::Figure, 10});
        if (m_before) {
            m_table.columns.push_back(
                {m_context.say("column-before", {{"year", std::to_string(m_context.result().previousYear)}}), Alignment::Figure, 10});
            m_table.columns.push_back({m_context.say("column-change"), Alignment::Figure, 13});
        }
        if (m_shares.contributions) {
            m_table.columns.push_back({m_context.say("column-contribution"), Alignment::Figure, 14});
        }
        if (m_origin) {
            m_table.columns.push_back({m_context.say("column-origin"), Alignment::Text, 14});
        }
        for (const NodeIndex top : m_context.weights().children.front()) {
            add(top);
        }
        addIndex();
        m_table.note = note();
        return std::move(m_table);
    }

private:
    void add(NodeIndex node) {
        if (!isListed(m_context, node)) {
            return;
        }
        const int depth = m_context.rubric().node(node).depth - 1;
        m_table.rows.push_back(rowOf(node, m_context.name(node), depth));
        if (m_context.rubric().node(node).repetition) {
            addUnits(node, depth + 1);
            return;
        }
        for (const NodeIndex child : m_context.weights().children[static_cast<std::size_t>(node)]) {
            if (m_context.card().node(child).value || m_context.doesNotApply(child)) {
                add(child);
            }
        }
    }

    /// What every unit of a repeated node gives.
    void addUnits(NodeIndex node, int depth) {
        const auto units = unitsOf(m_context, node);
        for (std::size_t index = 0; index < std::min(units.size(), kMostUnits); ++index) {
            m_table.rows.push_back(emptyRow(m_context.unitName(node, units[index]->unit), depth));
            m_table.rows.back().cells[valueColumn()] = m_context.figure(units[index]->nodes.front().value);
        }
        if (const std::string beyond = unitsBeyond(m_context, node, units.size()); !beyond.empty()) {
            m_table.rows.push_back(emptyRow(beyond, depth));
        }
    }

    [[nodiscard]] std::size_t valueColumn() const { return m_shares.weights ? 3 : 2; }

    [[nodiscard]] content::Table::Row emptyRow(const std::string& name, int depth) const {
        content::Table::Row row;
        row.depth = depth;
        row.cells.resize(m_table.columns.size());
        row.cells[1] = name;
        return row;
    }

    [[nodiscard]] content::Table::Row rowOf(NodeIndex node, const std::string& name, int depth) const {
        const scoring::NodeScore& score = m_context.card().node(node);
        content::Table::Row row;
        row.depth = depth;
        row.emphasis = depth == 0 && hasDepth();
        row.cells = {m_context.number(node), content::Cell(name, remark(node))};
        if (m_shares.weights) {
            row.cells.emplace_back(weightText(m_context, node));
        }
        row.cells.emplace_back(m_context.figure(score.value));
        if (m_before) {
            addBefore(node, row);
        }
        if (m_shares.contributions) {
            row.cells.emplace_back(score.complete() ? m_context.contribution(node) : std::string("–"));
        }
        if (m_origin) {
            row.cells.emplace_back(originOf(node));
        }
        return row;
    }

    /// How a part below the index is named by its own bands, or what stands behind an indicator's figure.
    [[nodiscard]] std::string remark(NodeIndex node) const {
        const scoring::NodeScore& score = m_context.card().node(node);
        if (m_context.rubric().node(node).isIndicator()) {
            return score.value ? remarkOn(m_context, node) : std::string();
        }
        return score.band == nullptr ? std::string() : m_context.say("node-predicate", {{"predicate", m_context.in(score.band->name)}});
    }

    void addBefore(NodeIndex node, content::Table::Row& row) const {
        const analysis::ScoredAssessment& earlier = *m_context.previous();
        const NodeIndex before = earlier.rubric->find(m_context.rubric().node(node).id);
        const auto& now = m_context.card().node(node).value;
        if (before < 0 || !earlier.card.node(before).value || !now) {
            row.cells.emplace_back("–");
            row.cells.emplace_back("–");
            return;
        }
        const Rational then = scoring::published(*earlier.rubric, *earlier.card.node(before).value);
        row.cells.emplace_back(m_context.figure(then));
        row.cells.emplace_back(m_context.signedFigure(scoring::published(m_context.rubric(), *now) - then));
    }

    [[nodiscard]] bool isComputed(NodeIndex node) const {
        const scoring::NodeScore& score = m_context.card().node(node);
        return score.source == scoring::ValueSource::Computed && score.complete();
    }

    [[nodiscard]] std::string originOf(NodeIndex node) const {
        const scoring::NodeScore& score = m_context.card().node(node);
        if (m_context.doesNotApply(node)) {
            return m_context.say("not-applicable");
        }
        return score.value && !score.complete() ? m_context.say("origin-partial", {{"coverage", m_context.percent(score.coverage)}})
                                                : m_context.origin(score.source);
    }

    /// The sum of what the tops give, and the index; one row where both are the same thing.
    void addIndex() {
        content::Table::Row index = rowOf(rubric::kRoot, m_context.say("results-index-row"), 0);
        index.emphasis = true;
        const scoring::NodeScore& score = m_context.card().index();
        const bool reported = score.source == scoring::ValueSource::Reported;
        if (m_shares.contributions) {
            const bool shown = !reported && m_context.isResult();
            index.cells[contributionColumn()] = shown ? m_context.contribution(rubric::kRoot) : std::string("–");
        }
        if (reported && score.computed && m_context.knowsAllTops()) {
            addComputed(*score.computed);
        }
        m_table.rows.push_back(std::move(index));
    }

    [[nodiscard]] std::size_t contributionColumn() const { return m_table.columns.size() - (m_origin ? 2 : 1); }

    /// What the parts give where the index itself is quoted.
    void addComputed(const Rational& computed) {
        const bool adds = m_context.isPlain() || m_shares.sum == computed;
        content::Table::Row sum;
        sum.emphasis = true;
        sum.cells.resize(m_table.columns.size(), content::Cell("–"));
        sum.cells[0] = content::Cell(std::string());
        sum.cells[1] = m_context.say(adds ? "results-sum-row" : "results-computed-row", {{"kind", m_context.topKind()}});
        if (m_shares.weights) {
            sum.cells[2] = weightText(m_context, rubric::kRoot);
        }
        sum.cells[valueColumn()] = m_context.figure(computed);
        if (m_shares.contributions && adds) {
            sum.cells[contributionColumn()] = m_context.contributionText(rubric::kRoot, computed);
        }
        if (m_origin) {
            sum.cells.back() = m_context.origin(scoring::ValueSource::Computed);
        }
        m_table.rows.push_back(std::move(sum));
    }

    [[nodiscard]] bool hasDepth() const {
        const auto& tops = m_context.tops();
        return !innerBelowTops(m_context).empty() ||
               std::any_of(tops.begin(), tops.end(), [this](NodeIndex top) { return m_context.rubric().node(top).repetition.has_value(); });
    }

    [[nodiscard]] std::string note() const {
        const base::Arguments kind{{"kind", m_context.topKind()}};
        if (m_context.result().source == scoring::ValueSource::Reported && !m_context.knowsAllTops()) {
            return m_context.say("results-note-reported-few", kind);
        }
        if (!m_context.isPlain()) {
            return noteOnRules();
        }
        if (m_context.result().source == scoring::ValueSource::Reported) {
            return m_context.say(m_context.difference() ? "results-note-differs" : "results-note-reported", kind);
        }
        if (!m_context.isResult()) {
            return m_context.say("results-note-partial");
        }
        return roundedNote(kind);
    }

    [[nodiscard]] std::string roundedNote(base::Arguments arguments) const {
        if (!m_context.roundsContributions()) {
            return m_context.say("results-note", arguments);
        }
        const std::string& kind = m_context.rubric().node(m_context.tops().front()).kind;
        const auto* step = m_context.rubric().rounding.step(kind, rubric::RoundingStep::Figure::Contribution);
        const int decimals = step->decimals.value_or(m_context.decimals());
        arguments.emplace_back("decimals", m_context.decimalsText(decimals));
        return m_context.say("results-note-rounded", arguments);
    }

    /// Where the index is not simply the sum of weight times value: what weights and contributions mean, as far as they are shown.
    [[nodiscard]] std::string noteOnRules() const {
        std::string text;
        const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
        if (m_context.result().source == scoring::ValueSource::Reported) {
            add(m_context.say("results-note-quoted"));
        } else if (!m_context.isResult()) {
            add(m_context.say("results-note-unfinished"));
        }
        if (m_shares.weights && m_shares.ofPoints) {
            add(m_context.say("results-note-points"));
        }
        if (m_shares.weights && !m_shares.allWeights) {
            add(m_context.say("results-note-no-weight"));
        }
        add(m_shares.contributions ? contributionsNote() : m_context.say("results-note-no-sum"));
        return text;
    }

    [[nodiscard]] std::string contributionsNote() const {
        const auto& computed = m_context.card().index().computed;
        base::Arguments arguments{{"kind", m_context.topKind()}};
        if (!m_shares.sum || !computed || !m_context.isResult()) {
            return m_context.say("results-note-contribution", arguments);
        }
        if (*m_shares.sum == *computed) {
            return m_context.say("results-note-adds-up", arguments);
        }
        arguments.emplace_back("sum", m_context.contributionText(rubric::kRoot, *m_shares.sum));
        return m_context.say("results-note-adjusted", arguments);
    }

    const ReportContext& m_context;
    Shares m_shares;
    bool m_before = false;
    bool m_origin = false;  ///< a column of its own, where not every figure was computed
    content::Table m_table;
};

}  // namespace

Blocks resultsSection(const ReportContext& context) {
    if (context.tops().empty()) {
        return {};
    }
    Blocks blocks;
    for (content::Chart& chart : resultCharts(context)) {
        blocks.emplace_back(std::move(chart));
    }
    blocks.emplace_back(ResultsTable(context).table());
    return blocks;
}

}  // namespace matang::sections

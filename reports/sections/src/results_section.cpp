// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kFewestAxes = 3;
constexpr double kRadarHeight = 92;  // millimetres
constexpr double kBarRow = 8.5;
constexpr double kBarFrame = 22;

content::ChartValue chartValue(const Speech& speech, const Rational& value) {
    return {value.toDouble(), speech.figure(value)};
}

std::optional<content::ChartValue> valueIn(const Speech& speech, const analysis::ScoredAssessment& scored, const rubric::NodeId& id) {
    const NodeIndex node = scored.rubric->find(id);
    if (node < 0 || !scored.card.node(node).value) {
        return std::nullopt;
    }
    return chartValue(speech, *scored.card.node(node).value);
}

/// Shapes and bars start at zero even where the lowest level is 1, so that the lowest level is still seen.
double scaleBase(const rubric::Rubric& rubric) {
    return std::min(0.0, rubric.indexFrom.toDouble());
}

std::string listed(const std::vector<std::pair<std::string, std::string>>& values) {
    std::string text;
    for (const auto& [name, value] : values) {
        text += (text.empty() ? "" : "; ") + name + " " + value;
    }
    return text;
}

base::Arguments chartArguments(const Speech& speech, const std::string& kind) {
    return {{"kind", kind},
            {"year", std::to_string(speech.scored().record.assessment.year)},
            {"from", speech.exact(speech.rubric().indexFrom)},
            {"to", speech.exact(speech.rubric().indexTo)}};
}

/// Inner nodes below the tops (aspects) that have a value.
std::vector<NodeIndex> innerBelowTops(const ReportContext& context) {
    std::vector<NodeIndex> nodes;
    for (const NodeIndex top : context.tops()) {
        for (const NodeIndex child : context.weights().children[static_cast<std::size_t>(top)]) {
            if (!context.rubric().node(child).isIndicator() && context.card().node(child).value) {
                nodes.push_back(child);
            }
        }
    }
    return nodes;
}

content::Chart barsChart(const ReportContext& context, const std::vector<NodeIndex>& nodes) {
    content::BarsSpec bars;
    bars.from = scaleBase(context.rubric());
    bars.to = context.rubric().indexTo.toDouble();
    bars.valueWord = context.year();
    std::vector<std::pair<std::string, std::string>> values;
    for (const NodeIndex node : nodes) {
        content::BarsSpec::Row row{context.name(node), chartValue(context, *context.card().node(node).value), std::nullopt};
        if (context.previous() != nullptr) {
            row.reference = valueIn(context, *context.previous(), context.rubric().node(node).id);
            bars.referenceWord = row.reference ? std::to_string(context.result().previousYear) : bars.referenceWord;
        }
        values.emplace_back(row.name, row.value->label);
        bars.rows.push_back(std::move(row));
    }
    content::Chart chart;
    base::Arguments arguments = chartArguments(context, context.kind(nodes.front()));
    chart.spec.title = context.say("bars-chart", arguments);
    arguments.emplace_back("values", listed(values));
    chart.spec.alternative = context.say("bars-alternative", arguments);
    chart.spec.language = context.language();
    chart.heightMillimetres = kBarFrame + kBarRow * static_cast<double>(nodes.size());
    chart.spec.drawing = std::move(bars);
    return chart;
}

std::string weightText(const ReportContext& context, NodeIndex node) {
    return text::figure(context.weights().percentOfIndex(node), 2, context.language());
}

/// The table of inner nodes; a column for last year where it is comparable and known.
class ResultsTable {
public:
    explicit ResultsTable(const ReportContext& context) : m_context(context) {
        m_origin = !isComputed(rubric::kRoot);
        for (const NodeIndex node : innerBelowTops(context)) {
            m_origin = m_origin || !isComputed(node);
        }
        for (const NodeIndex top : context.tops()) {
            m_origin = m_origin || !isComputed(top);
            m_before = m_before || (context.previous() != nullptr && valueIn(context, *context.previous(), context.rubric().node(top).id));
        }
    }

    [[nodiscard]] content::Table table() {
        m_table.title = m_context.say("results-table");
        m_table.columns = {{m_context.say("column-number"), Alignment::Text, 7},
                           {m_context.say("column-name"), Alignment::Text, 0},
                           {m_context.say("column-weight"), Alignment::Figure, 12},
                           {m_context.say("column-value"), Alignment::Figure, 10}};
        if (m_before) {
            m_table.columns.push_back(
                {m_context.say("column-before", {{"year", std::to_string(m_context.result().previousYear)}}), Alignment::Figure, 10});
            m_table.columns.push_back({m_context.say("column-change"), Alignment::Figure, 13});
        }
        m_table.columns.push_back({m_context.say("column-contribution"), Alignment::Figure, 14});
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
        if (m_context.rubric().node(node).isIndicator()) {
            return;
        }
        const int depth = m_context.rubric().node(node).depth - 1;
        m_table.rows.push_back(rowOf(node, m_context.name(node), depth));
        for (const NodeIndex child : m_context.weights().children[static_cast<std::size_t>(node)]) {
            if (m_context.card().node(child).value) {
                add(child);
            }
        }
    }

    [[nodiscard]] content::Table::Row rowOf(NodeIndex node, const std::string& name, int depth) const {
        const scoring::NodeScore& score = m_context.card().node(node);
        content::Table::Row row;
        row.depth = depth;
        row.emphasis = depth == 0 && hasDepth();
        row.cells = {m_context.number(node), name, weightText(m_context, node), m_context.figure(score.value)};
        if (m_before) {
            addBefore(node, row);
        }
        row.cells.emplace_back(score.complete() ? m_context.contribution(node) : std::string("–"));
        if (m_origin) {
            row.cells.emplace_back(originOf(score));
        }
        return row;
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

    [[nodiscard]] std::string originOf(const scoring::NodeScore& score) const {
        return score.value && !score.complete() ? m_context.say("origin-partial", {{"coverage", m_context.percent(score.coverage)}})
                                                : m_context.origin(score.source);
    }

    /// The sum of what the tops give, and the index; one row where both are the same thing.
    void addIndex() {
        content::Table::Row index = rowOf(rubric::kRoot, m_context.say("results-index-row"), 0);
        index.emphasis = true;
        const std::size_t contribution = index.cells.size() - (m_origin ? 2 : 1);
        const scoring::NodeScore& score = m_context.card().index();
        if (score.source != scoring::ValueSource::Reported) {
            index.cells[contribution] = m_context.isResult() ? m_context.contribution(rubric::kRoot) : std::string("–");
        } else {
            index.cells[contribution] = std::string("–");
            if (score.computed && m_context.knowsAllTops()) {
                addSum(*score.computed, index.cells.size(), contribution);
            }
        }
        m_table.rows.push_back(std::move(index));
    }

    void addSum(const Rational& computed, std::size_t columns, std::size_t contribution) {
        content::Table::Row sum;
        sum.emphasis = true;
        sum.cells.resize(columns, content::Cell("–"));
        sum.cells[0] = content::Cell(std::string());
        sum.cells[1] = m_context.say("results-sum-row", {{"kind", m_context.topKind()}});
        sum.cells[2] = weightText(m_context, rubric::kRoot);
        sum.cells[3] = m_context.figure(computed);
        sum.cells[contribution] = m_context.contributionText(rubric::kRoot, computed);
        if (m_origin) {
            sum.cells[columns - 1] = m_context.origin(scoring::ValueSource::Computed);
        }
        m_table.rows.push_back(std::move(sum));
    }

    [[nodiscard]] bool hasDepth() const { return !innerBelowTops(m_context).empty(); }

    [[nodiscard]] std::string note() const {
        const base::Arguments kind{{"kind", m_context.topKind()}};
        if (m_context.result().source == scoring::ValueSource::Reported) {
            if (!m_context.knowsAllTops()) {
                return m_context.say("results-note-reported-few", kind);
            }
            return m_context.say(m_context.difference() ? "results-note-differs" : "results-note-reported", kind);
        }
        if (!m_context.isResult()) {
            return m_context.say("results-note-partial");
        }
        return m_context.say(m_context.roundsContributions() ? "results-note-rounded" : "results-note", kind);
    }

    const ReportContext& m_context;
    bool m_before = false;
    bool m_origin = false;  ///< a column of its own, where not every figure was computed
    content::Table m_table;
};

void addIndicatorRows(const ReportContext& context, NodeIndex node, content::Table& table) {
    const rubric::Node& what = context.rubric().node(node);
    const scoring::NodeScore& score = context.card().node(node);
    const int depth = what.depth - 1;
    content::Table::Row row;
    row.depth = std::min(depth, 2);
    row.emphasis = !what.isIndicator();
    if (what.isIndicator()) {
        const std::string level = score.value ? context.levelName(node, *score.value) : context.say("origin-none");
        const std::string value = score.value ? context.exact(*score.value) : "–";
        row.cells = {context.number(node), context.name(node), weightText(context, node), value, level, context.contribution(node)};
    } else {
        row.cells = {context.number(node),      context.name(node), weightText(context, node), context.figure(score.value), {},
                     context.contribution(node)};
    }
    table.rows.push_back(std::move(row));
    for (const NodeIndex child : context.weights().children[static_cast<std::size_t>(node)]) {
        addIndicatorRows(context, child, table);
    }
}

}  // namespace

content::ChartSpec radarChart(const analysis::ScoredAssessment& current, const analysis::ScoredAssessment* previous,
                              text::Language language) {
    const Speech speech(current, language);
    content::ChartSpec spec;
    spec.language = language;
    content::RadarSpec radar;
    radar.from = scaleBase(*current.rubric);
    radar.to = current.rubric->indexTo.toDouble();
    content::RadarSpec::Series now{std::to_string(current.record.assessment.year), {}, false};
    content::RadarSpec::Series before{previous == nullptr ? std::string() : std::to_string(previous->record.assessment.year), {}, true};
    std::vector<std::pair<std::string, std::string>> values;
    bool anyBefore = false;
    const auto& tops = current.weights->known ? current.weights->children.front() : current.rubric->node(rubric::kRoot).children;
    for (const NodeIndex top : tops) {
        const rubric::NodeId& id = current.rubric->node(top).id;
        radar.axes.push_back(speech.name(top));
        now.values.push_back(valueIn(speech, current, id));
        before.values.push_back(previous == nullptr ? std::nullopt : valueIn(speech, *previous, id));
        anyBefore = anyBefore || before.values.back().has_value();
        values.emplace_back(radar.axes.back(), now.values.back() ? now.values.back()->label : "–");
    }
    base::Arguments arguments = chartArguments(speech, tops.empty() ? std::string() : speech.kind(tops.front()));
    spec.title = speech.say("radar-chart", arguments);
    arguments.emplace_back("values", listed(values));
    spec.alternative = speech.say("radar-alternative", arguments);
    radar.series.push_back(std::move(now));
    if (anyBefore) {
        radar.series.push_back(std::move(before));
    }
    spec.drawing = std::move(radar);
    return spec;
}

Blocks resultsSection(const ReportContext& context) {
    if (context.tops().empty()) {
        return {};
    }
    Blocks blocks;
    if (context.tops().size() >= kFewestAxes) {
        blocks.emplace_back(content::Chart{radarChart(context.input().current, context.previous(), context.language()), kRadarHeight});
    }
    if (const auto inner = innerBelowTops(context); inner.size() > 1) {
        blocks.emplace_back(barsChart(context, inner));
    }
    blocks.emplace_back(ResultsTable(context).table());
    return blocks;
}

Blocks indicatorsSection(const ReportContext& context) {
    if (!context.knowsAllIndicators()) {
        return {};
    }
    content::Table table;
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-indicator"), Alignment::Text, 0},
                     {context.say("column-weight"), Alignment::Figure, 12},
                     {context.say("column-level"), Alignment::Figure, 9},
                     {context.say("column-level-name"), Alignment::Text, 21},
                     {context.say("column-contribution"), Alignment::Figure, 12}};
    for (const NodeIndex top : context.weights().children.front()) {
        addIndicatorRows(context, top, table);
    }
    if (const std::string& prefix = context.indicatorPrefix(); !prefix.empty()) {
        table.note = context.say("indicators-note-prefix", {{"prefix", prefix.substr(0, prefix.size() - 1)}});
    }
    return {std::move(table)};
}

}  // namespace matang::sections

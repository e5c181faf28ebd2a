// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_charts.h"

#include "chart_values.h"

#include <algorithm>
#include <utility>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

constexpr std::size_t kFewestAxes = 3;
constexpr double kRadarHeight = 92;  // millimetres
constexpr double kBarRow = 8.5;
constexpr double kBarFrame = 22;

/// Shapes and bars start at zero even where the lowest level is 1, so that the lowest level is still seen.
double startOf(const Rational& from) {
    return std::min(0.0, from.toDouble());
}

CommonScale scaleBetween(const Speech& speech, const Rational& from, const Rational& to) {
    return {startOf(from), to.toDouble(), speech.exact(from), speech.exact(to), false};
}

base::Arguments chartArguments(const Speech& speech, const std::string& kind, const CommonScale& scale) {
    return {
        {"kind", kind}, {"year", std::to_string(speech.scored().record.assessment.year)}, {"from", scale.lowest}, {"to", scale.highest}};
}

content::Chart barsChart(const ReportContext& context, const std::vector<NodeIndex>& nodes, const CommonScale& scale) {
    content::BarsSpec bars;
    bars.from = scale.from;
    bars.to = scale.to;
    bars.valueWord = context.year();
    std::vector<std::pair<std::string, std::string>> values;
    for (const NodeIndex node : nodes) {
        content::BarsSpec::Row row{context.name(node), placed(context, scale, node, *context.card().node(node).value), std::nullopt};
        if (context.previous() != nullptr) {
            const auto before = valueIn(*context.previous(), context.rubric().node(node).id);
            row.reference = before ? std::optional{placed(context, scale, node, *before)} : std::nullopt;
            bars.referenceWord = row.reference ? std::to_string(context.result().previousYear) : bars.referenceWord;
        }
        values.emplace_back(row.name, row.value->label);
        bars.rows.push_back(std::move(row));
    }
    content::Chart chart;
    base::Arguments arguments = chartArguments(context, context.kindOfAll(nodes), scale);
    chart.spec.title = context.say(scale.ofHighest ? "bars-chart-of-highest" : "bars-chart", arguments);
    arguments.emplace_back("values", listed(values));
    chart.spec.alternative = context.say("bars-alternative", arguments);
    chart.spec.language = context.language();
    chart.heightMillimetres = kBarFrame + kBarRow * static_cast<double>(nodes.size());
    chart.spec.drawing = std::move(bars);
    return chart;
}

}  // namespace

content::ChartValue placed(const Speech& speech, const CommonScale& scale, NodeIndex node, const Rational& value) {
    if (!scale.ofHighest) {
        return chartFigure(speech, value);
    }
    content::ChartValue shown = chartFigure(speech, value);
    shown.position = (reached(speech, node, value) * 100).toDouble();
    shown.label = speech.say("of-highest", {{"value", shown.label}, {"highest", speech.figure(speech.rubric().node(node).rangeTo)}});
    return shown;
}

CommonScale scaleFor(const Speech& speech, const std::vector<NodeIndex>& nodes) {
    if (auto scale = commonScale(speech, nodes)) {
        return *scale;
    }
    Rational from;
    Rational to = 1;
    for (const NodeIndex node : nodes) {
        const Rational value = speech.card().node(node).value.value_or(Rational{});
        from = std::min(from, value);
        to = std::max(to, value);
    }
    return scaleBetween(speech, from, to);
}

std::vector<NodeIndex> axesOf(const Speech& speech) {
    const bool known = speech.weights().known;
    std::vector<NodeIndex> axes = known ? speech.weights().children.front() : speech.rubric().node(rubric::kRoot).children;
    std::erase_if(axes, [&](NodeIndex top) { return speech.doesNotApply(top); });
    return axes;
}

std::optional<Rational> valueIn(const analysis::ScoredAssessment& scored, const rubric::NodeId& id) {
    const NodeIndex node = scored.rubric->find(id);
    return node < 0 ? std::nullopt : scored.card.node(node).value;
}

Rational reached(const Speech& speech, NodeIndex node, const Rational& value) {
    const rubric::Node& what = speech.rubric().node(node);
    const Rational lowest = what.rangeFrom.value_or(Rational{});
    const Rational highest = what.rangeTo.value_or(Rational{1});
    return highest == lowest ? Rational{} : (value - lowest) / (highest - lowest);
}

std::optional<CommonScale> commonScale(const Speech& speech, const std::vector<NodeIndex>& nodes) {
    if (speech.rubric().plain) {
        return scaleBetween(speech, speech.rubric().indexFrom, speech.rubric().indexTo);
    }
    bool same = true;
    for (const NodeIndex node : nodes) {
        const rubric::Node& what = speech.rubric().node(node);
        const rubric::Node& first = speech.rubric().node(nodes.front());
        if (!what.rangeFrom || !what.rangeTo || *what.rangeFrom >= *what.rangeTo) {
            return std::nullopt;
        }
        same = same && what.rangeFrom == first.rangeFrom && what.rangeTo == first.rangeTo;
    }
    if (nodes.empty()) {
        return std::nullopt;
    }
    const rubric::Node& first = speech.rubric().node(nodes.front());
    return same ? scaleBetween(speech, *first.rangeFrom, *first.rangeTo) : CommonScale{0, 100, "0", "100", true};
}

std::vector<NodeIndex> innerBelowTops(const ReportContext& context) {
    std::vector<NodeIndex> nodes;
    for (const NodeIndex top : context.tops()) {
        for (const NodeIndex child : context.weights().children[static_cast<std::size_t>(top)]) {
            const bool repeatedAbove = context.isRepeated(top);
            if (!context.rubric().node(child).isIndicator() && context.card().node(child).value && !repeatedAbove) {
                nodes.push_back(child);
            }
        }
    }
    return nodes;
}

std::vector<content::Chart> resultCharts(const ReportContext& context) {
    std::vector<content::Chart> charts;
    if (axesOf(context).size() >= kFewestAxes && context.tops().size() >= kFewestAxes && commonScale(context, axesOf(context))) {
        charts.push_back(content::Chart{radarChart(context.input().current, context.previous(), context.language()), kRadarHeight});
    }
    const std::vector<NodeIndex> inner = innerBelowTops(context);
    if (const auto scale = commonScale(context, inner); scale && inner.size() > 1) {
        charts.push_back(barsChart(context, inner, *scale));
    }
    return charts;
}

}  // namespace matang::sections

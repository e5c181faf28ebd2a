// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/progress_charts.h>

#include "chart_values.h"
#include "result_charts.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::ScoredAssessment;
using base::Rational;
using rubric::NodeIndex;

/// How a heat chart is filled: its columns and the scale that its shades follow.
struct HeatFrame {
    const Speech& speech;
    std::vector<const ScoredAssessment*> years;  ///< one for every column
    CommonScale scale;
};

std::vector<NodeIndex> shownNodes(const Speech& speech) {
    std::vector<NodeIndex> nodes;
    const auto count = static_cast<NodeIndex>(speech.rubric().nodes.size());
    for (NodeIndex node = 0; node < count; ++node) {
        const bool belongs = !speech.weights().known || speech.weights().holds(node);
        if (belongs && node != rubric::kRoot) {
            nodes.push_back(node);
        }
    }
    return nodes;
}

std::optional<content::ChartValue> cellOf(const HeatFrame& frame, NodeIndex node, const ScoredAssessment& year) {
    const bool same = year.rubric->id == frame.speech.rubric().id;
    if (!same && node != rubric::kRoot) {
        return std::nullopt;
    }
    const Speech own(year, frame.speech.language());
    const auto value = same ? valueIn(year, frame.speech.rubric().node(node).id) : year.card.index().value;
    if (!value) {
        return std::nullopt;
    }
    auto shown = same ? chartNodeValue(frame.speech, node, *value) : chartFigure(own, *value);
    if (frame.scale.ofHighest && same) {
        shown.position = (reached(frame.speech, node, *value) * 100).toDouble();
    }
    return shown;
}

content::HeatSpec::Row rowOf(const HeatFrame& frame, NodeIndex node) {
    const Speech& speech = frame.speech;
    content::HeatSpec::Row row;
    row.name = node == rubric::kRoot ? speech.name(node) : chartName(speech, node);
    row.heading = !speech.rubric().node(node).isIndicator();
    row.pointer.text = node == rubric::kRoot ? speech.name(node) : chartFullName(speech, node);
    row.pointer.link = node == rubric::kRoot ? std::string() : speech.rubric().node(node).id.text;
    for (const ScoredAssessment* year : frame.years) {
        row.cells.push_back(cellOf(frame, node, *year));
        const std::string number = std::to_string(year->record.assessment.year);
        row.pointer.text += "\n" + number + ": " + (row.cells.back() ? row.cells.back()->label : std::string("–"));
    }
    return row;
}

/// How the rows that are no headings moved between the last two columns, in words.
std::string movesIn(const content::HeatSpec& heat, const Speech& speech) {
    std::size_t risen = 0;
    std::size_t fallen = 0;
    std::size_t compared = 0;
    const std::size_t last = heat.columns.size() - 1;
    for (const auto& row : heat.rows) {
        if (row.heading || last == 0 || !row.cells[last] || !row.cells[last - 1]) {
            continue;
        }
        ++compared;
        risen += row.cells[last]->position > row.cells[last - 1]->position ? 1U : 0U;
        fallen += row.cells[last]->position < row.cells[last - 1]->position ? 1U : 0U;
    }
    if (compared == 0) {
        return {};
    }
    return " " + speech.say("chart-heat-moves", {{"from", heat.columns[last - 1]},
                                                 {"to", heat.columns[last]},
                                                 {"risen", std::to_string(risen)},
                                                 {"fallen", std::to_string(fallen)},
                                                 {"same", std::to_string(compared - risen - fallen)}});
}

void addColumns(content::HeatSpec& heat, const HeatFrame& frame, const std::vector<ScoredAssessment>& series) {
    const auto years = analysis::compareYears(series).years;
    for (std::size_t column = 0; column < frame.years.size(); ++column) {
        const auto& assessment = frame.years[column]->record.assessment;
        heat.columns.push_back(std::to_string(assessment.year));
        const auto found = std::find_if(years.begin(), years.end(),
                                        [&](const auto& year) { return year.year == assessment.year && year.rubric == assessment.rubric; });
        if (column > 0 && found != years.end() && !found->comparable) {
            heat.breaks.push_back(static_cast<int>(column));
        }
    }
}

}  // namespace

content::ChartSpec heatChart(const std::vector<ScoredAssessment>& series, text::Language language) {
    content::ChartSpec spec;
    spec.language = language;
    content::HeatSpec heat;
    if (series.empty()) {
        spec.drawing = heat;
        return spec;
    }
    const Speech speech(series.back(), language);
    const std::vector<NodeIndex> nodes = shownNodes(speech);
    HeatFrame frame{speech, {}, scaleFor(speech, nodes)};
    for (const ScoredAssessment& one : series) {
        if (one.card.index().value || one.rubric->id == speech.rubric().id) {
            frame.years.push_back(&one);
        }
    }
    addColumns(heat, frame, series);
    heat.rows.push_back(rowOf(frame, rubric::kRoot));
    for (const NodeIndex node : nodes) {
        auto row = rowOf(frame, node);
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.has_value(); })) {
            heat.rows.push_back(std::move(row));
        }
    }
    heat.breakWord = speech.say("years-break-instrument");
    heat.rowWord = speech.say("column-name");
    heat.from = frame.scale.ofHighest ? frame.scale.from : speech.rubric().indexFrom.toDouble();
    heat.to = frame.scale.to;
    spec.title = speech.say(frame.scale.ofHighest ? "chart-heat-of-highest" : "chart-heat",
                            {{"index", speech.name(rubric::kRoot)}, {"from", frame.scale.lowest}, {"to", frame.scale.highest}});
    spec.axisTitle = speech.say("column-year");
    const auto leaves =
        static_cast<std::size_t>(std::count_if(heat.rows.begin(), heat.rows.end(), [](const auto& row) { return !row.heading; }));
    spec.alternative =
        speech.say("chart-heat-alternative",
                   {{"count", std::to_string(leaves)}, {"kind", speech.leafKind()}, {"years", joined(speech, heat.columns)}}) +
        movesIn(heat, speech);
    spec.tableTitles = {speech.say("column-name")};
    spec.drawing = std::move(heat);
    return spec;
}

}  // namespace matang::sections

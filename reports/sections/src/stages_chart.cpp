// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/progress_charts.h>

#include "chart_values.h"
#include "remarks.h"
#include "result_charts.h"

#include <algorithm>

namespace matang::sections {

namespace {

using analysis::ScoredAssessment;
using analysis::StageComparison;
using analysis::StageRow;
using base::Rational;
using rubric::NodeIndex;

/// True where the first and the last answer differ.
bool differs(const StageRow& row) {
    const Rational* first = nullptr;
    const Rational* last = nullptr;
    for (std::size_t stage = 0; stage < row.values.size(); ++stage) {
        if (row.given[stage] && row.values[stage]) {
            first = first == nullptr ? &*row.values[stage] : first;
            last = &*row.values[stage];
        }
    }
    return first != nullptr && *first != *last;
}

bool hasAny(const StageRow& row) {
    return std::find(row.given.begin(), row.given.end(), true) != row.given.end();
}

/// The node right below the index that an indicator lies under.
NodeIndex topAbove(const rubric::Rubric& rubric, NodeIndex node) {
    while (rubric.node(node).parent > rubric::kRoot) {
        node = rubric.node(node).parent;
    }
    return node;
}

content::DotsSpec::Row dotsOf(const Speech& speech, const StageRow& row, const StageComparison& comparison, const std::string& cost) {
    content::DotsSpec::Row dots;
    dots.name = chartName(speech, row.indicator);
    dots.pointer = {chartFullName(speech, row.indicator), speech.rubric().node(row.indicator).id.text};
    for (std::size_t stage = 0; stage < row.values.size(); ++stage) {
        const bool given = row.given[stage] && row.values[stage];
        dots.values.push_back(given ? std::optional{chartNodeValue(speech, row.indicator, *row.values[stage])} : std::nullopt);
        if (given) {
            dots.pointer.text += "\n" + speech.stage(comparison.stages[stage].stage) + ": " + dots.values.back()->label;
        }
    }
    dots.detail = cost;
    if (!cost.empty()) {
        dots.pointer.text += "\n" + speech.say("chart-stages-cost", {{"change", cost}});
    }
    return dots;
}

/// Which rows are shown, in reading order.
std::vector<const StageRow*> shownRows(const StageComparison& comparison, StageRows rows) {
    std::vector<const StageRow*> shown;
    for (const StageRow& row : comparison.rows) {
        if (rows == StageRows::All ? hasAny(row) : differs(row)) {
            shown.push_back(&row);
        }
    }
    return shown;
}

void addRows(content::DotsSpec& dots, const std::vector<const StageRow*>& rows, const StageComparison& comparison, const Speech& speech) {
    std::vector<Rational> costs;
    for (const StageRow* row : rows) {
        costs.push_back(row->cost.value_or(Rational{}));
    }
    const auto labels = speech.gains(costs);
    NodeIndex heading = rubric::kRoot;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const StageRow& row = *rows[index];
        const NodeIndex top = topAbove(speech.rubric(), row.indicator);
        if (top != heading && top != row.indicator) {
            content::DotsSpec::Row line;
            line.name = speech.name(top);
            line.heading = true;
            line.values.resize(comparison.stages.size());
            dots.rows.push_back(std::move(line));
        }
        heading = top;
        dots.rows.push_back(dotsOf(speech, row, comparison, row.cost && differs(row) ? labels[index] : std::string()));
    }
}

std::string alternativeOf(const content::DotsSpec& dots, const StageComparison& comparison, const Speech& speech) {
    const auto& stages = comparison.stages;
    if (stages.size() < 2) {
        return speech.say("chart-stages-one", {{"stage", stages.empty() ? std::string("–") : speech.stage(stages.front().stage)}});
    }
    base::Arguments arguments{{"count", std::to_string(comparison.disagreements)},
                              {"all", std::to_string(comparison.rows.size())},
                              {"kind", speech.leafKind()},
                              {"first", speech.stage(stages.front().stage)},
                              {"last", speech.stage(stages.back().stage)}};
    std::string text = speech.say("chart-stages-alternative", arguments);
    if (comparison.difference) {
        text += " " + speech.say("chart-stages-difference", {{"first", speech.figure(stages.front().published)},
                                                             {"last", speech.figure(stages.back().published)},
                                                             {"change", speech.signedFigure(*comparison.difference)}});
    }
    std::vector<std::pair<std::string, std::string>> values;
    for (const auto& row : dots.rows) {
        if (!row.detail.empty()) {
            values.emplace_back(row.name, row.detail);
        }
    }
    return values.empty() ? text : text + " " + listed(values) + ".";
}

/// How far figures of indicators reach, on one scale for all.
std::pair<double, double> reachOf(const content::DotsSpec& dots, const Speech& speech, const std::vector<NodeIndex>& nodes) {
    const CommonScale scale = scaleFor(speech, nodes);
    double from = scale.ofHighest ? scale.from : speech.rubric().indexFrom.toDouble();
    double to = scale.ofHighest ? 1 : scale.to;
    for (const auto& row : dots.rows) {
        for (const auto& value : row.values) {
            from = value ? std::min(from, value->position) : from;
            to = value ? std::max(to, value->position) : to;
        }
    }
    return {from, to};
}

std::string sourcesOf(const analysis::LikeForLikePair& pair, const Speech& before) {
    std::vector<std::string> names;
    for (const rubric::NodeId& id : pair.from) {
        const NodeIndex node = before.rubric().find(id);
        names.push_back(node < 0 ? id.text : chartName(before, node));
    }
    return joined(before, names);
}

content::DotsSpec::Row pairRow(const analysis::LikeForLikePair& pair, const Speech& before, const Speech& after,
                               const content::ChartValue& difference) {
    const NodeIndex node = after.rubric().find(pair.to);
    content::DotsSpec::Row row;
    row.name = node < 0 ? pair.to.text : chartName(after, node);
    row.values = {content::ChartValue{pair.fromValue->toDouble(), after.shortened(*pair.fromValue), {}},
                  content::ChartValue{pair.toValue->toDouble(), after.shortened(*pair.toValue), {}}};
    row.values[0]->plain = base::formatExact(*pair.fromValue);
    row.values[1]->plain = base::formatExact(*pair.toValue);
    row.detail = difference.label;
    row.pointer = {after.say("chart-like-pair", {{"name", row.name},
                                                 {"sources", sourcesOf(pair, before)},
                                                 {"before", row.values[0]->label},
                                                 {"after", row.values[1]->label},
                                                 {"share", after.percent(pair.share)}}),
                   pair.to.text};
    return row;
}

}  // namespace

content::ChartSpec stagesChart(const StageComparison& comparison, const ScoredAssessment& assessment, StageRows rows,
                               text::Language language) {
    const Speech speech(assessment, language);
    content::DotsSpec dots;
    for (const analysis::StageFigures& stage : comparison.stages) {
        dots.series.push_back(speech.stage(stage.stage));
    }
    addRows(dots, shownRows(comparison, rows), comparison, speech);
    std::vector<NodeIndex> nodes;
    for (const StageRow& row : comparison.rows) {
        nodes.push_back(row.indicator);
    }
    std::tie(dots.from, dots.to) = reachOf(dots, speech, nodes);
    dots.detailWord = speech.say("chart-stages-detail");
    content::ChartSpec spec;
    spec.language = language;
    spec.title = speech.say("chart-stages", {{"kind", speech.leafKind()}, {"year", std::to_string(assessment.record.assessment.year)}});
    spec.axisTitle = speech.say("chart-axis-value");
    spec.alternative = alternativeOf(dots, comparison, speech);
    spec.tableTitles = {capitalised(speech.leafKind()), dots.detailWord};
    spec.drawing = std::move(dots);
    return spec;
}

content::ChartSpec likeForLikeChart(const analysis::LikeForLike& result, const ScoredAssessment& earlier, const ScoredAssessment& later,
                                    text::Language language) {
    const Speech before(earlier, language);
    const Speech after(later, language);
    content::DotsSpec dots;
    dots.series = {std::to_string(result.fromYear), std::to_string(result.toYear)};
    std::vector<Rational> differences;
    for (const auto& pair : result.pairs) {
        if (pair.state == analysis::PairState::Compared) {
            differences.push_back(*pair.toValue - *pair.fromValue);
        }
    }
    const auto changes = chartGains(after, differences);
    std::size_t position = 0;
    for (const auto& pair : result.pairs) {
        if (pair.state == analysis::PairState::Compared) {
            dots.rows.push_back(pairRow(pair, before, after, changes[position++]));
        }
    }
    std::tie(dots.from, dots.to) = reachOf(dots, after, {});
    dots.from = std::min(dots.from, after.rubric().indexFrom.toDouble());
    dots.to = std::max(dots.to, after.rubric().indexTo.toDouble());
    dots.detailWord = after.say("chart-like-detail");
    const auto& figures = result.figures;
    content::ChartSpec spec;
    spec.language = language;
    const std::string first = after.in(earlier.rubric->shortName) + " " + dots.series[0];
    const std::string last = after.in(later.rubric->shortName) + " " + dots.series[1];
    spec.title = after.say("chart-like", {{"first", first}, {"last", last}});
    spec.axisTitle = after.say("chart-axis-value");
    spec.alternative = after.say("chart-like-alternative", {{"pairs", std::to_string(figures.pairs)},
                                                            {"first", first},
                                                            {"before", after.figure(figures.fromShown)},
                                                            {"last", last},
                                                            {"after", after.figure(figures.toShown)},
                                                            {"change", after.signedFigure(figures.difference)},
                                                            {"coverage", after.percent(figures.coverageFrom)},
                                                            {"reach", after.percent(figures.coverageTo)}});
    spec.tableTitles = {capitalised(after.leafKind()), dots.detailWord};
    spec.drawing = std::move(dots);
    return spec;
}

}  // namespace matang::sections

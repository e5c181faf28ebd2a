// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"
#include "remarks.h"
#include "tall_charts.h"
#include "years_details.h"

#include <matang/analysis/waterfall.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using analysis::Waterfall;
using analysis::WaterfallStep;
using base::Rational;

constexpr std::size_t kMostNamed = 3;

bool anyChange(const Waterfall& waterfall) {
    return std::any_of(waterfall.steps.begin(), waterfall.steps.end(), [](const WaterfallStep& step) { return !step.change.isZero(); });
}

/// The parts that gave most, or took most, with what each gave.
std::string greatest(const ReportContext& context, const Waterfall& waterfall, int sign) {
    std::vector<const WaterfallStep*> steps;
    for (const WaterfallStep& step : waterfall.steps) {
        if (step.change.sign() == sign) {
            steps.push_back(&step);
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [sign](const WaterfallStep* left, const WaterfallStep* right) {
        return sign > 0 ? left->change > right->change : left->change < right->change;
    });
    steps.resize(std::min(steps.size(), kMostNamed));
    std::vector<Rational> changes;
    for (const WaterfallStep* step : steps) {
        changes.push_back(step->change);
    }
    const std::vector<std::string> gains = context.gains(changes);
    std::vector<std::string> names;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        names.push_back(context.say("change-part", {{"name", context.name(steps[index]->node)}, {"change", gains[index]}}));
    }
    return joined(context, names);
}

std::string wordsOf(const ReportContext& context, const Waterfall& waterfall) {
    const Rational difference = waterfall.to - waterfall.from;
    const int sign = difference.sign();
    base::Arguments arguments{{"from", context.figure(waterfall.from)},
                              {"to", context.figure(waterfall.to)},
                              {"previous", std::to_string(context.result().previousYear)},
                              {"year", context.year()}};
    std::string text = context.say(sign > 0 ? "change-rise" : sign < 0 ? "change-fall" : "change-none", arguments);
    if (const std::string gains = greatest(context, waterfall, 1); !gains.empty()) {
        text += " " + context.say("change-gains", {{"parts", gains}});
    }
    if (const std::string falls = greatest(context, waterfall, -1); !falls.empty()) {
        text += " " + context.say("change-falls", {{"parts", falls}});
    }
    return text;
}

const WaterfallStep* stepOf(const ReportContext& context, const Waterfall& waterfall, const std::string& id) {
    const auto found = std::find_if(waterfall.steps.begin(), waterfall.steps.end(), [&](const WaterfallStep& step) {
        return !id.empty() && context.rubric().node(step.node).id.text == id;
    });
    return found == waterfall.steps.end() ? nullptr : &*found;
}

/// Every contribution that changed, between the index then and now. The last column adds them up from the exact figures.
content::Table contributionsTable(const ReportContext& context, const Waterfall& waterfall) {
    const content::ChartSpec spec = waterfallChart(waterfall, *context.previous(), context.input().current, context.language());
    const auto& drawing = std::get<content::WaterfallSpec>(spec.drawing);
    const auto shown = [&](const WaterfallStep* step, bool after) -> std::string {
        const auto& value = step == nullptr ? std::optional<Rational>() : after ? step->after : step->before;
        return step == nullptr ? std::string() : value ? chartNodeValue(context, step->node, *value).label : std::string("–");
    };
    content::Table table;
    table.title = context.say("change-table");
    table.columns = {{spec.tableTitles.front(), Alignment::Text, 0},
                     {drawing.fromName, Alignment::Figure, 10},
                     {drawing.toName, Alignment::Figure, 10},
                     {context.say("column-change"), Alignment::Figure, 15},
                     {context.say("column-index"), Alignment::Figure, 13}};
    const auto addIndex = [&](const std::string& year, const std::string& value) {
        content::Table::Row row;
        row.emphasis = true;
        row.cells = {context.say("change-index", {{"year", year}}), std::string(), std::string(), std::string(), value};
        table.rows.push_back(std::move(row));
    };
    addIndex(drawing.fromName, drawing.from.label);
    for (const auto& part : drawing.rows) {
        const WaterfallStep* step = stepOf(context, waterfall, part.pointer.link);
        content::Table::Row row;
        row.cells = {capitalised(part.name), shown(step, false), shown(step, true), part.change.label,
                     part.reached ? part.reached->label : std::string()};
        table.rows.push_back(std::move(row));
    }
    addIndex(drawing.toName, drawing.to.label);
    table.note = context.say("change-table-note");
    return table;
}

}  // namespace

Blocks changeBlocks(const ReportContext& context) {
    if (context.previous() == nullptr || !context.isResult()) {
        return {};
    }
    const auto of = [&](analysis::ChangeDepth depth) { return analysis::waterfall(*context.previous(), context.input().current, depth); };
    const auto parts = of(analysis::ChangeDepth::Middle);
    const auto leaves = of(analysis::ChangeDepth::Indicators);
    if (!parts || !leaves || !anyChange(*leaves)) {
        return {};
    }
    Blocks blocks{content::Heading{2, context.say("change", {{"previous", std::to_string(context.result().previousYear)}})},
                  content::Paragraph{wordsOf(context, *parts)}};
    const auto chart = waterfallChart(*parts, *context.previous(), context.input().current, context.language());
    for (content::Chart& piece : piecesOf(chart, context)) {
        blocks.emplace_back(std::move(piece));
    }
    blocks.emplace_back(contributionsTable(context, *leaves));
    return blocks;
}

}  // namespace matang::sections

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/progress_charts.h>

#include "chart_values.h"
#include "remarks.h"
#include "result_charts.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <cmath>

namespace matang::sections {

namespace {

using analysis::ScoredAssessment;
using analysis::WaterfallStep;
using base::Rational;
using rubric::NodeIndex;

/// So many parts are all shown; of more, those that did not change are told in one row.
constexpr std::size_t kFewParts = 10;

/// Two years by their number; two stages of one year by their names.
std::pair<std::string, std::string> endsOf(const ScoredAssessment& earlier, const ScoredAssessment& later, const Speech& speech) {
    const int from = earlier.record.assessment.year;
    const int to = later.record.assessment.year;
    return from == to ? std::pair(speech.stage(earlier.card.stage), speech.stage(later.card.stage))
                      : std::pair(std::to_string(from), std::to_string(to));
}

std::string stepText(const Speech& speech, const WaterfallStep& step, const std::string& change) {
    const auto shown = [&](const std::optional<Rational>& value) {
        return value ? chartNodeValue(speech, step.node, *value).label : std::string("–");
    };
    base::Arguments arguments{
        {"name", chartFullName(speech, step.node)}, {"before", shown(step.before)}, {"after", shown(step.after)}, {"change", change}};
    if (!speech.isPlain() || !speech.weights().known) {
        return speech.say("chart-change-part", arguments);
    }
    arguments.emplace_back("weight", text::percent(speech.weights().percentOfIndex(step.node), 2, speech.language()));
    return speech.say("chart-change-part-weighted", arguments);
}

/// The figures after each row, as fine as the changes, from exact sums: rounded changes need not add up.
void addReached(content::WaterfallSpec& spec, const std::vector<Rational>& changes, const analysis::Waterfall& waterfall,
                const Speech& speech) {
    const std::string& finest = spec.rows.front().change.plain;
    const auto point = finest.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(finest.size() - point - 1);
    Rational sum = waterfall.from;
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        sum += changes[row];
        spec.rows[row].reached =
            content::ChartValue{sum.toDouble(), text::figure(sum, decimals, speech.language()), base::formatDecimal(sum, decimals)};
    }
}

/// The steps of a waterfall as rows, with the remainder at their end.
void addRows(content::WaterfallSpec& spec, const analysis::Waterfall& waterfall, const Speech& speech) {
    std::vector<Rational> changes;
    for (const WaterfallStep& step : waterfall.steps) {
        changes.push_back(step.change);
    }
    changes.push_back(waterfall.remainder);
    const auto values = chartGains(speech, changes);
    const auto still = static_cast<std::size_t>(
        std::count_if(waterfall.steps.begin(), waterfall.steps.end(), [](const auto& step) { return step.change.isZero(); }));
    const bool gathers = waterfall.steps.size() > kFewParts && still > 1;
    std::vector<Rational> told;
    for (std::size_t index = 0; index < waterfall.steps.size(); ++index) {
        const WaterfallStep& step = waterfall.steps[index];
        if (gathers && step.change.isZero()) {
            continue;
        }
        told.push_back(step.change);
        spec.rows.push_back({chartName(speech, step.node),
                             values[index],
                             false,
                             step.change.isZero(),
                             {stepText(speech, step, values[index].label), speech.rubric().node(step.node).id.text}});
    }
    if (gathers) {
        told.emplace_back();
        const auto none = chartGains(speech, {Rational{}}).front();
        spec.rows.push_back({speech.say("chart-change-unchanged", {{"count", std::to_string(still)}}), none, false, true, {}});
    }
    if (!waterfall.remainder.isZero()) {
        told.push_back(waterfall.remainder);
        const bool rounding = waterfall.cause == analysis::RemainderCause::Rounding;
        spec.rows.push_back(
            {speech.say(rounding ? "chart-change-rounding" : "chart-change-unexplained"),
             values.back(),
             true,
             false,
             {speech.say(rounding ? "chart-change-rounding-note" : "chart-change-unexplained-note", {{"change", values.back().label}}),
              {}}});
    }
    if (!spec.rows.empty()) {
        addReached(spec, told, waterfall, speech);
    }
}

/// The largest of 1, 2 and 5 times a power of ten that is not above a number greater than zero.
Rational roundStep(double most) {
    const int power = static_cast<int>(std::floor(std::log10(most)));
    Rational step = 1;
    for (int turn = 0; turn < std::abs(power); ++turn) {
        step = power < 0 ? step / 10 : step * 10;
    }
    const double times = most / step.toDouble();
    return step * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}

Rational multipleBelow(double value, const Rational& step) {
    return Rational(static_cast<std::int64_t>(std::floor(value / step.toDouble()))) * step;
}

/// The part of the scale in which the steps can be seen.
void chooseAxis(content::WaterfallSpec& spec, const Speech& speech) {
    constexpr double kLeastSpan = 0.02;  // of the scale
    const double scale = (speech.rubric().indexTo - speech.rubric().indexFrom).toDouble();
    double reached = spec.from.position;
    double low = std::min(reached, spec.to.position);
    double high = std::max(reached, spec.to.position);
    for (const auto& row : spec.rows) {
        reached += row.change.position;
        low = std::min(low, reached);
        high = std::max(high, reached);
    }
    const double span = std::max(high - low, kLeastSpan * scale);
    const Rational step = roundStep(span / 4);
    spec.scaleFrom = std::min(speech.rubric().indexFrom.toDouble(), low);
    spec.axisTo = std::max(high, std::min(multipleBelow(high + span / 4, step).toDouble() + step.toDouble(),
                                          std::max(high, speech.rubric().indexTo.toDouble())));
    const Rational from = multipleBelow(low - span / 2, step);
    const bool cut = from.toDouble() > spec.scaleFrom + step.toDouble();
    spec.axisFrom = cut ? from.toDouble() : spec.scaleFrom;
    spec.cutWord = cut ? speech.say("chart-axis-cut", {{"from", speech.shortened(from)}}) : std::string();
}

/// The rows that are told in words: those that changed, and of very many the greatest.
struct ToldRows {
    std::vector<const content::WaterfallSpec::Row*> rows;
    bool all = true;
};

ToldRows toldRows(const content::WaterfallSpec& spec) {
    constexpr std::size_t kMost = 12;
    ToldRows told;
    for (const auto& row : spec.rows) {
        if (!row.quiet) {
            told.rows.push_back(&row);
        }
    }
    if (told.rows.size() > kMost) {
        std::stable_sort(told.rows.begin(), told.rows.end(), [](const auto* left, const auto* right) {
            return std::abs(left->change.position) > std::abs(right->change.position);
        });
        told.rows.resize(kMost);
        told.all = false;
    }
    return told;
}

}  // namespace

content::ChartSpec waterfallChart(const analysis::Waterfall& waterfall, const ScoredAssessment& earlier, const ScoredAssessment& later,
                                  text::Language language) {
    const Speech speech(later, language);
    content::WaterfallSpec drawing;
    std::tie(drawing.fromName, drawing.toName) = endsOf(earlier, later, speech);
    drawing.from = chartFigure(speech, waterfall.from);
    drawing.to = chartFigure(speech, waterfall.to);
    addRows(drawing, waterfall, speech);
    chooseAxis(drawing, speech);
    std::vector<NodeIndex> nodes;
    std::vector<std::pair<std::string, std::string>> values;
    for (const WaterfallStep& step : waterfall.steps) {
        nodes.push_back(step.node);
    }
    const auto told = toldRows(drawing);
    for (const auto* row : told.rows) {
        values.emplace_back(row->name, row->change.label);
    }
    const std::string difference = speech.signedFigure(waterfall.to - waterfall.from);
    content::ChartSpec spec;
    spec.language = language;
    spec.title = speech.say("chart-change", {{"index", speech.name(rubric::kRoot)},
                                             {"from", drawing.fromName},
                                             {"to", drawing.toName},
                                             {"change", difference},
                                             {"kind", speech.kindOfAll(nodes)}});
    spec.axisTitle =
        speech.say("chart-axis-index", {{"from", speech.exact(speech.rubric().indexFrom)}, {"to", speech.exact(speech.rubric().indexTo)}});
    spec.alternative = speech.say(values.empty() ? "chart-change-alternative-none"
                                  : told.all     ? "chart-change-alternative"
                                                 : "chart-change-alternative-most",
                                  {{"from", drawing.fromName},
                                   {"before", drawing.from.label},
                                   {"to", drawing.toName},
                                   {"after", drawing.to.label},
                                   {"change", difference},
                                   {"values", listed(values)}});
    spec.tableTitles = {capitalised(speech.kindOfAll(nodes)), speech.say("column-change"), speech.say("chart-column-reached")};
    spec.drawing = std::move(drawing);
    return spec;
}

}  // namespace matang::sections

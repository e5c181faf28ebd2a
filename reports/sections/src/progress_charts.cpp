// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/sections/agency_report.h>
#include <matang/sections/progress_charts.h>

#include "chart_values.h"
#include "remarks.h"
#include "result_charts.h"

#include <algorithm>
#include <map>

namespace matang::sections {

namespace {

using analysis::ScoredAssessment;
using base::Rational;
using rubric::NodeIndex;

std::string yearOf(const ScoredAssessment& scored) {
    return std::to_string(scored.record.assessment.year);
}

std::string valueText(const std::optional<content::ChartValue>& value) {
    return value ? value->label : "–";
}

content::RadarSpec::Series shapeOf(const ScoredAssessment& year, const Speech& speech, const CommonScale& scale,
                                   const std::vector<NodeIndex>& axes) {
    content::RadarSpec::Series series{yearOf(year), {}, &year != &speech.scored()};
    for (const NodeIndex axis : axes) {
        const auto value = valueIn(year, speech.rubric().node(axis).id);
        series.values.push_back(value ? std::optional{placed(speech, scale, axis, *value)} : std::nullopt);
    }
    return series;
}

/// "2024: 3,20; 2023: 2,90", in one line below the other.
content::Pointer axisPointer(const Speech& speech, NodeIndex axis, const std::vector<content::RadarSpec::Series>& series,
                             std::size_t position) {
    std::string text = chartFullName(speech, axis);
    for (const auto& one : series) {
        text += "\n" + one.name + ": " + valueText(one.values[position]);
    }
    return {text, speech.rubric().node(axis).id.text};
}

content::ChartSpec radarSpec(std::span<const ScoredAssessment* const> years, const std::string& yearWords, text::Language language) {
    const Speech speech(*years.front(), language);
    const std::vector<NodeIndex> axes = axesOf(speech);
    const CommonScale scale = scaleFor(speech, axes);
    content::RadarSpec radar;
    radar.from = scale.from;
    radar.to = scale.to;
    for (const ScoredAssessment* year : years) {
        auto series = shapeOf(*year, speech, scale, axes);
        const bool known = std::any_of(series.values.begin(), series.values.end(), [](const auto& value) { return value.has_value(); });
        if (radar.series.empty() || known) {
            radar.series.push_back(std::move(series));
        }
    }
    std::vector<std::pair<std::string, std::string>> values;
    for (std::size_t position = 0; position < axes.size(); ++position) {
        radar.axes.push_back(speech.name(axes[position]));
        radar.pointers.push_back(axisPointer(speech, axes[position], radar.series, position));
        values.emplace_back(radar.axes.back(), valueText(radar.series.front().values[position]));
    }
    content::ChartSpec spec;
    spec.language = language;
    base::Arguments arguments{{"kind", speech.kindOfAll(axes)}, {"year", yearWords}, {"from", scale.lowest}, {"to", scale.highest}};
    spec.title = speech.say(scale.ofHighest ? "radar-chart-of-highest" : "radar-chart", arguments);
    spec.tableTitles = {capitalised(speech.kindOfAll(axes))};
    arguments[1].second = yearOf(*years.front());
    arguments.emplace_back("values", listed(values));
    spec.alternative = speech.say("radar-alternative", arguments);
    for (std::size_t index = 1; index < radar.series.size(); ++index) {
        std::vector<std::pair<std::string, std::string>> before;
        for (std::size_t position = 0; position < axes.size(); ++position) {
            before.emplace_back(radar.axes[position], valueText(radar.series[index].values[position]));
        }
        spec.alternative += " " + speech.say("chart-radar-before", {{"year", radar.series[index].name}, {"values", listed(before)}});
    }
    spec.drawing = std::move(radar);
    return spec;
}

/// Assessments of the latest instrument, ascending.
std::vector<const ScoredAssessment*> ofLatestInstrument(const std::vector<ScoredAssessment>& series) {
    std::vector<const ScoredAssessment*> years;
    for (const ScoredAssessment& one : series) {
        if (one.rubric->id == series.back().rubric->id) {
            years.push_back(&one);
        }
    }
    return years;
}

/// Whether an assessment cannot be compared with the one before it.
std::map<const ScoredAssessment*, bool> breaksIn(const std::vector<ScoredAssessment>& series) {
    std::map<const ScoredAssessment*, bool> breaks;
    for (const analysis::YearResult& year : analysis::compareYears(series).years) {
        for (const ScoredAssessment& one : series) {
            if (one.record.assessment.year == year.year && one.rubric->id == year.rubric) {
                breaks[&one] = !year.comparable;
            }
        }
    }
    return breaks;
}

content::MultiplesSpec::Panel panelOf(const Speech& speech, NodeIndex part, const std::vector<const ScoredAssessment*>& years,
                                      const std::map<const ScoredAssessment*, bool>& breaks, const CommonScale& scale) {
    content::MultiplesSpec::Panel panel{speech.name(part), {}, {chartFullName(speech, part), speech.rubric().node(part).id.text}};
    bool broken = true;
    for (const ScoredAssessment* year : years) {
        const auto found = breaks.find(year);
        broken = broken || (found != breaks.end() && found->second);
        const NodeIndex node = year->rubric->find(speech.rubric().node(part).id);
        const auto value = valueIn(*year, speech.rubric().node(part).id);
        if (!value) {
            continue;
        }
        if (broken) {
            panel.runs.push_back({speech.in(year->rubric->shortName), {}});
            broken = false;
        }
        const auto shown = placed(speech, scale, part, *value);
        const bool reported = year->card.node(node).source == scoring::ValueSource::Reported;
        panel.runs.back().points.push_back(
            {year->record.assessment.year, shown, reported, {}, assessmentLink(year->record.assessment.id), std::nullopt});
        panel.pointer.text += "\n" + yearOf(*year) + ": " + shown.label;
    }
    return panel;
}

std::string panelValues(const content::MultiplesSpec::Panel& panel) {
    std::string text;
    for (const auto& run : panel.runs) {
        for (const auto& point : run.points) {
            text += (text.empty() ? "" : ", ") + std::to_string(point.year) + " " + point.value.label;
        }
    }
    return text.empty() ? "–" : text;
}

}  // namespace

content::ChartSpec radarChart(const ScoredAssessment& current, const ScoredAssessment* previous, text::Language language) {
    std::vector<const ScoredAssessment*> years{&current};
    if (previous != nullptr) {
        years.push_back(previous);
    }
    return radarSpec(years, yearOf(current), language);
}

content::ChartSpec radarOfYears(std::span<const ScoredAssessment* const> years, text::Language language) {
    const Speech speech(*years.front(), language);
    std::vector<std::string> words;
    std::transform(years.begin(), years.end(), std::back_inserter(words), [](const auto* year) { return yearOf(*year); });
    return radarSpec(years, joined(speech, words), language);
}

content::ChartSpec partsOverYears(const std::vector<ScoredAssessment>& series, text::Language language) {
    content::ChartSpec spec;
    spec.language = language;
    content::MultiplesSpec multiples;
    if (series.empty()) {
        spec.drawing = multiples;
        return spec;
    }
    const Speech speech(series.back(), language);
    const std::vector<NodeIndex> parts = axesOf(speech);
    const CommonScale scale = scaleFor(speech, parts);
    const auto years = ofLatestInstrument(series);
    const auto breaks = breaksIn(series);
    std::vector<std::pair<std::string, std::string>> values;
    for (const NodeIndex part : parts) {
        multiples.panels.push_back(panelOf(speech, part, years, breaks, scale));
        values.emplace_back(multiples.panels.back().name, panelValues(multiples.panels.back()));
    }
    multiples.from = scale.ofHighest ? scale.from : speech.rubric().indexFrom.toDouble();
    multiples.to = scale.to;
    for (const auto& panel : multiples.panels) {
        for (const auto& run : panel.runs) {
            for (const auto& point : run.points) {
                multiples.from = std::min(multiples.from, point.value.position);
                multiples.to = std::max(multiples.to, point.value.position);
            }
        }
    }
    multiples.breakWord = speech.say("years-break-profile");
    multiples.reportedWord = speech.say("origin-reported");
    multiples.computedWord = speech.say("origin-computed");
    const base::Arguments arguments{{"kind", speech.kindOfAll(parts)}, {"from", scale.lowest}, {"to", scale.highest}};
    spec.title = speech.say(scale.ofHighest ? "chart-parts-of-highest" : "chart-parts", arguments);
    spec.axisTitle = speech.say("chart-axis-value");
    spec.alternative = speech.say("chart-parts-alternative", {{"kind", speech.kindOfAll(parts)}, {"values", listed(values)}});
    spec.tableTitles = {capitalised(speech.kindOfAll(parts)), speech.say("column-year"), speech.say("column-instrument"),
                        speech.say("column-value"), speech.say("column-origin")};
    spec.drawing = std::move(multiples);
    return spec;
}

}  // namespace matang::sections

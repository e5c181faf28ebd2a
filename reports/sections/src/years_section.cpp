// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"
#include "sections.h"
#include "years_details.h"

#include <matang/sections/progress_charts.h>

#include <algorithm>
#include <iterator>

namespace matang::sections {

namespace {

const analysis::ScoredAssessment* scoredOf(const analysis::YearResult& year, const std::vector<analysis::ScoredAssessment>& series) {
    for (const analysis::ScoredAssessment& scored : series) {
        if (scored.record.assessment.year == year.year && scored.rubric->id == year.rubric &&
            scored.record.assessment.profile == year.profile) {
            return &scored;
        }
    }
    return nullptr;
}

bool hasPoint(const analysis::YearResult& year) {
    return year.takesPart && year.complete && year.published;
}

std::string pointNote(const analysis::YearResult& year, const Speech& speech) {
    std::string note = year.predicateName.empty() ? std::string() : speech.predicate(year.predicateName);
    if (year.improvement && year.comparable) {
        note += (note.empty() ? "" : ", ") + speech.signedFigure(*year.improvement);
    }
    return note;
}

void addBands(content::YearsSpec& years, const Speech& speech) {
    const auto& bands = speech.bands();
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        years.bands.push_back({speech.in(band->name), band->from.toDouble(), band->upper.toDouble()});
    }
}

std::string alternativeOf(const content::YearsSpec& years, const Speech& speech) {
    std::string points;
    for (const auto& run : years.runs) {
        for (const auto& point : run.points) {
            points += (points.empty() ? "" : "; ") + std::to_string(point.year) + " " + run.name + " " + point.value.label +
                      (point.change ? " (" + point.change->label + ")" : "");
        }
    }
    std::string text = speech.say("years-alternative", {{"points", points}});
    for (const auto& target : years.targets) {
        text += " " + speech.say("chart-target-alternative",
                                 {{"year", std::to_string(target.year)}, {"value", target.value.label}, {"note", target.note}});
    }
    return text;
}

/// What the instrument sets for all, as far as the chart reaches.
void addTargets(content::YearsSpec& years, const Speech& speech) {
    constexpr int kYearsAhead = 2;
    const int first = years.runs.front().points.front().year;
    const int last = years.runs.back().points.back().year + kYearsAhead;
    for (const rubric::Target& target : speech.rubric().targets) {
        if (target.node == rubric::kRoot && target.year >= first && target.year <= last) {
            years.targets.push_back({target.year, chartFigure(speech, target.value), speech.in(target.note)});
        }
    }
    years.targetWord = speech.say("chart-target-word");
}

std::string aimNote(const AimedIndex& aim, const Speech& speech) {
    return aim.fromIndicators == 0
               ? speech.say("chart-target-own")
               : speech.say("chart-target-indicators", {{"count", std::to_string(aim.fromIndicators)}, {"kind", speech.leafKind()}});
}

std::string originOf(const analysis::YearResult& year, const ReportContext& context) {
    if (!year.takesPart) {
        return context.say("origin-absent");
    }
    if (year.published && !year.complete) {
        const analysis::ScoredAssessment* scored = scoredOf(year, context.input().series);
        const base::Rational coverage = scored == nullptr ? base::Rational{} : scored->card.index().coverage;
        return context.say("origin-partial", {{"coverage", context.percent(coverage)}});
    }
    return context.origin(year.source);
}

std::string changeOf(const analysis::YearResult& year, const ReportContext& context) {
    if (!year.improvement) {
        return "–";
    }
    return year.comparable ? context.signedFigure(*year.improvement) : context.say("not-comparable");
}

/// What the changes are differences of, and what they do not measure.
std::string noteOf(const ReportContext& context) {
    bool any = false;
    bool published = true;
    bool broken = false;
    std::string stages;
    for (const analysis::YearResult& year : context.comparison().years) {
        broken = broken || !year.comparable;
        const analysis::YearResult* before = context.previousOf(year);
        if (before == nullptr || !year.improvement || !year.comparable) {
            continue;
        }
        any = true;
        published = published && year.source == scoring::ValueSource::Reported && before->source == scoring::ValueSource::Reported;
        const std::string stage = context.stageNote(year);
        stages += stage.empty() ? "" : " " + stage;
    }
    std::string note = any ? context.say(published ? "years-note-basis" : "years-note-basis-shown") : std::string();
    note += stages;
    if (broken) {
        note += (note.empty() ? "" : " ") + context.say("years-note-break");
    }
    return note;
}

content::Table yearsTable(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    const auto& years = context.comparison().years;
    const bool predicates = std::any_of(years.begin(), years.end(), [](const auto& year) { return !year.predicateName.empty(); });
    content::Table table;
    table.title = context.say(predicates ? "years-table" : "years-table-plain");
    table.columns = {{context.say("column-year"), Alignment::Text, 10},
                     {context.say("column-instrument"), Alignment::Text, predicates ? 21 : 30},
                     {context.say("column-index"), Alignment::Figure, 11}};
    if (predicates) {
        table.columns.push_back({context.say("column-predicate"), Alignment::Text, 19});
    }
    table.columns.push_back({context.say("column-change"), Alignment::Text, 18});
    table.columns.push_back({context.say("column-origin"), Alignment::Text, 0});
    for (const analysis::YearResult& year : years) {
        const analysis::ScoredAssessment* scored = scoredOf(year, context.input().series);
        content::Table::Row row;
        row.cells = {std::to_string(year.year), scored == nullptr ? year.rubric.text : context.in(scored->rubric->shortName),
                     context.figure(year.published)};
        if (predicates) {
            row.cells.emplace_back(year.predicateName.empty() ? std::string("–") : context.predicate(year.predicateName));
        }
        row.cells.emplace_back(changeOf(year, context));
        row.cells.emplace_back(originOf(year, context));
        row.emphasis = year.year == context.result().year && year.rubric == context.result().rubric;
        table.rows.push_back(std::move(row));
    }
    table.note = noteOf(context);
    return table;
}

}  // namespace

content::ChartSpec yearsChart(const analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& series,
                              text::Language language) {
    content::ChartSpec spec;
    spec.language = language;
    content::YearsSpec years;
    bool instrumentChanged = false;
    bool profileChanged = false;
    const analysis::ScoredAssessment* latest = nullptr;
    for (const analysis::YearResult& year : comparison.years) {
        const analysis::ScoredAssessment* scored = scoredOf(year, series);
        if (scored == nullptr || !hasPoint(year)) {
            continue;
        }
        const Speech speech(*scored, language);
        if (latest == nullptr || !year.comparable) {
            instrumentChanged = instrumentChanged || (latest != nullptr && latest->rubric->id != scored->rubric->id);
            profileChanged = profileChanged || (latest != nullptr && latest->rubric->id == scored->rubric->id);
            years.runs.push_back({speech.in(scored->rubric->shortName), {}});
        }
        years.from = latest == nullptr ? scored->rubric->indexFrom.toDouble() : std::min(years.from, scored->rubric->indexFrom.toDouble());
        years.to = latest == nullptr ? scored->rubric->indexTo.toDouble() : std::max(years.to, scored->rubric->indexTo.toDouble());
        latest = scored;
        years.runs.back().points.push_back(
            {year.year, chartFigure(speech, *year.published), year.source == scoring::ValueSource::Reported, pointNote(year, speech),
             assessmentLink(year.assessment),
             year.improvement && year.comparable ? std::optional{chartDifference(speech, *year.improvement)} : std::nullopt});
    }
    if (latest == nullptr) {
        spec.drawing = years;
        return spec;
    }
    const Speech speech(*latest, language);
    addBands(years, speech);
    years.breakWord = speech.say(profileChanged && !instrumentChanged ? "years-break-profile" : "years-break-instrument");
    years.reportedWord = speech.say("origin-reported");
    years.computedWord = speech.say("origin-computed");
    years.bars = true;
    addTargets(years, speech);
    const base::Rational& from = latest->rubric->indexFrom;
    const base::Rational& to = latest->rubric->indexTo;
    spec.title =
        years.from < from.toDouble() || years.to > to.toDouble()
            ? speech.name(rubric::kRoot)  // instruments with different scales: the axis says it better
            : speech.say("years-chart", {{"family", speech.name(rubric::kRoot)}, {"from", speech.exact(from)}, {"to", speech.exact(to)}});
    spec.axisTitle = speech.say("years-axis");
    spec.tableTitles = {speech.say("column-year"),   speech.say("column-instrument"), speech.say("column-index"),
                        speech.say("column-change"), speech.say("column-origin"),     speech.say("column-remark")};
    spec.alternative = alternativeOf(years, speech);
    spec.drawing = std::move(years);
    return spec;
}

content::ChartSpec yearsChartWithTargets(const analysis::Comparison& comparison, const std::vector<analysis::ScoredAssessment>& series,
                                         const std::vector<AimedIndex>& aims, text::Language language) {
    content::ChartSpec spec = yearsChart(comparison, series, language);
    auto& years = std::get<content::YearsSpec>(spec.drawing);
    if (years.runs.empty() || aims.empty()) {
        return spec;
    }
    const Speech speech(series.back(), language);
    for (const AimedIndex& aim : aims) {
        years.targets.push_back({aim.year, chartFigure(speech, aim.value), aimNote(aim, speech)});
        spec.alternative += " " + speech.say("chart-target-alternative", {{"year", std::to_string(aim.year)},
                                                                          {"value", years.targets.back().value.label},
                                                                          {"note", years.targets.back().note}});
    }
    return spec;
}

namespace {

/// What each flag of the chart stands for.
std::string targetsText(const content::YearsSpec& years, const ReportContext& context) {
    std::string text;
    for (const auto& target : years.targets) {
        text += (text.empty() ? "" : " ") +
                context.say("chart-target-alternative",
                            {{"year", std::to_string(target.year)}, {"value", target.value.label}, {"note", target.note}});
    }
    return text;
}

/// The index over the years: nothing for a single one.
Blocks indexBlocks(const ReportContext& context) {
    if (context.comparison().years.size() < 2) {
        return {};
    }
    Blocks blocks;
    const auto& years = context.comparison().years;
    if (std::count_if(years.begin(), years.end(), hasPoint) > 1) {
        constexpr double kHeight = 88;
        content::ChartSpec chart = yearsChartWithTargets(context.comparison(), context.input().series, aimsOf(context), context.language());
        const std::string targets = targetsText(std::get<content::YearsSpec>(chart.drawing), context);
        if (!targets.empty()) {
            blocks.emplace_back(content::Paragraph{targets, content::Paragraph::Style::Small});
        }
        blocks.emplace_back(content::Chart{std::move(chart), kHeight});
    }
    blocks.emplace_back(yearsTable(context));
    return blocks;
}

}  // namespace

Blocks yearsSection(const ReportContext& context) {
    Blocks all;
    for (Blocks blocks :
         {indexBlocks(context), changeBlocks(context), partsBlocks(context), likeForLikeBlocks(context), otherInstrumentsBlocks(context)}) {
        all.insert(all.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    }
    return all;
}

}  // namespace matang::sections

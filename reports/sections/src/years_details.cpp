// SPDX-License-Identifier: GPL-3.0-or-later
#include "years_details.h"

#include "chart_values.h"
#include "result_charts.h"
#include "tall_charts.h"

#include <matang/analysis/what_if.h>

#include <algorithm>
#include <iterator>

namespace matang::sections {

namespace {

using analysis::ScoredAssessment;
using rubric::NodeIndex;

constexpr double kPanel = 34;  // height of a row of small charts, in millimetres
constexpr double kPanelsFrame = 22;
constexpr std::size_t kPanelsInRow = 3;
constexpr std::size_t kFewestYears = 3;  // two stand beside each other in the tables of the results
constexpr double kOtherYears = 66;

/// The years of the report's instrument in which anything below the index is known.
std::vector<const ScoredAssessment*> yearsWithParts(const ReportContext& context) {
    std::vector<const ScoredAssessment*> years;
    for (const ScoredAssessment& one : context.input().series) {
        const auto& nodes = one.card.nodes;
        const bool known =
            nodes.size() > 1 && std::any_of(nodes.begin() + 1, nodes.end(), [](const auto& node) { return node.value.has_value(); });
        if (known && one.rubric->id == context.rubric().id) {
            years.push_back(&one);
        }
    }
    return years;
}

std::vector<std::string> idsOfTops(const ReportContext& context) {
    std::vector<std::string> ids;
    for (const NodeIndex top : context.rubric().node(rubric::kRoot).children) {
        ids.push_back(context.rubric().node(top).id.text);
    }
    return ids;
}

const ScoredAssessment* scoredIn(const ReportContext& context, int year, const rubric::RubricId& rubric) {
    for (const ScoredAssessment& one : context.input().series) {
        if (one.record.assessment.year == year && one.rubric->id == rubric) {
            return &one;
        }
    }
    return nullptr;
}

std::string instrumentIn(const ReportContext& context, const ScoredAssessment& one) {
    return context.say("like-instrument",
                       {{"instrument", context.in(one.rubric->shortName)}, {"year", std::to_string(one.record.assessment.year)}});
}

std::string likeWords(const ReportContext& context, const analysis::LikeForLike& like, const ScoredAssessment& earlier,
                      const ScoredAssessment& later) {
    const auto& figures = like.figures;
    const Speech speech(later, context.language());
    base::Arguments arguments{{"pairs", std::to_string(figures.pairs)},
                              {"first", instrumentIn(context, earlier)},
                              {"last", instrumentIn(context, later)},
                              {"before", speech.figure(figures.fromShown)},
                              {"after", speech.figure(figures.toShown)},
                              {"change", speech.signedFigure(figures.difference)},
                              {"coverage", speech.percent(figures.coverageFrom)},
                              {"reach", speech.percent(figures.coverageTo)}};
    std::string text = context.say("like-words", arguments);
    if (like.withoutBelowScale) {
        text += " " + context.say("like-without", {{"pairs", std::to_string(like.withoutBelowScale->pairs)},
                                                   {"change", speech.signedFigure(like.withoutBelowScale->difference)}});
    }
    return text;
}

/// The years of one instrument as rows; the first names it.
void addFamily(const ReportContext& context, const std::vector<ScoredAssessment>& series, content::Table& table) {
    for (const analysis::YearResult& year : analysis::compareYears(series).years) {
        const auto found = std::find_if(series.begin(), series.end(), [&](const ScoredAssessment& one) {
            return one.record.assessment.year == year.year && one.rubric->id == year.rubric;
        });
        if (found == series.end() || year.year > context.input().current.record.assessment.year) {
            continue;
        }
        const Speech speech(*found, context.language());
        const bool partial = year.published && !year.complete;
        content::Table::Row row;
        row.cells = {
            speech.in(found->rubric->shortName),
            std::to_string(year.year),
            year.takesPart ? speech.figure(year.published) : std::string("–"),
            speech.say("other-scale", {{"from", speech.exact(found->rubric->indexFrom)}, {"to", speech.exact(found->rubric->indexTo)}}),
            year.predicateName.empty() ? std::string("–") : speech.predicate(year.predicateName),
            !year.improvement  ? std::string("–")
            : !year.comparable ? context.say("not-comparable")
                               : speech.signedFigure(*year.improvement),
            !year.takesPart ? context.say("origin-absent")
            : partial       ? context.say("origin-partial", {{"coverage", context.percent(found->card.index().coverage)}})
                            : context.origin(year.source)};
        table.rows.push_back(std::move(row));
    }
}

std::size_t resultsIn(const std::vector<ScoredAssessment>& series) {
    return static_cast<std::size_t>(std::count_if(series.begin(), series.end(), [](const auto& one) { return one.card.complete(); }));
}

/// A report speaks as of its own year.
std::vector<ScoredAssessment> upToNow(const ReportContext& context, std::vector<ScoredAssessment> series) {
    const int year = context.input().current.record.assessment.year;
    std::erase_if(series, [year](const ScoredAssessment& one) { return one.record.assessment.year > year; });
    return series;
}

}  // namespace

std::vector<AimedIndex> aimsOf(const ReportContext& context) {
    std::vector<AimedIndex> aims;
    const auto& targets = context.input().desk.targets;
    const ScoredAssessment& current = context.input().current;
    const int next = current.record.assessment.year + 1;
    for (const assessment::Target& target : targets) {
        if (target.node == context.rubric().node(rubric::kRoot).id) {
            aims.push_back({next, target.value, 0});
        }
    }
    const auto effect = analysis::targetEffect(context.rubric(), context.weights(), current.record, context.card().stage, targets,
                                               current.circumstances, context.card().answer);
    if (effect) {
        aims.push_back({next, effect->index, effect->indicators});
    }
    return aims;
}

Blocks partsBlocks(const ReportContext& context) {
    const auto years = yearsWithParts(context);
    if (years.size() < kFewestYears || !context.weights().known) {
        return {};
    }
    Blocks blocks{content::Heading{2, context.say("years-parts")}};
    if (const std::size_t panels = axesOf(context).size(); panels > 1) {
        const auto rows = static_cast<double>((panels + kPanelsInRow - 1) / kPanelsInRow);
        blocks.emplace_back(
            content::Chart{partsOverYears(context.input().series, context.language()), std::min(kTallest, kPanelsFrame + kPanel * rows)});
    }
    for (content::Chart& piece : piecesOf(heatChart(context.input().series, context.language()), context, idsOfTops(context))) {
        blocks.emplace_back(std::move(piece));
    }
    return blocks;
}

Blocks likeForLikeBlocks(const ReportContext& context) {
    const auto& like = context.input().likeForLike;
    const ScoredAssessment* earlier = like ? scoredIn(context, like->fromYear, like->fromRubric) : nullptr;
    const ScoredAssessment* later = like ? scoredIn(context, like->toYear, like->toRubric) : nullptr;
    if (earlier == nullptr || later == nullptr) {
        return {};
    }
    Blocks blocks{content::Heading{2, context.say("like-heading")}, content::Paragraph{likeWords(context, *like, *earlier, *later)}};
    for (content::Chart& piece : piecesOf(likeForLikeChart(*like, *earlier, *later, context.language()), context)) {
        blocks.emplace_back(std::move(piece));
    }
    return blocks;
}

Blocks otherInstrumentsBlocks(const ReportContext& context) {
    using Alignment = content::Table::Alignment;
    content::Table table;
    table.columns = {{context.say("column-instrument"), Alignment::Text, 0}, {context.say("column-year"), Alignment::Text, 9},
                     {context.say("column-index"), Alignment::Figure, 11},   {context.say("column-scale"), Alignment::Text, 13},
                     {context.say("column-predicate"), Alignment::Text, 18}, {context.say("column-change"), Alignment::Text, 16},
                     {context.say("column-origin"), Alignment::Text, 15}};
    Blocks charts;
    for (const auto& all : context.input().otherFamilies) {
        const auto series = upToNow(context, all);
        if (series.empty()) {
            continue;
        }
        addFamily(context, series, table);
        if (resultsIn(series) > 1) {
            charts.emplace_back(content::Chart{yearsChart(analysis::compareYears(series), series, context.language()), kOtherYears});
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    Blocks blocks{content::Heading{2, context.say("other-instruments")}, content::Paragraph{context.say("other-instruments-lead")},
                  std::move(table)};
    blocks.insert(blocks.end(), std::make_move_iterator(charts.begin()), std::make_move_iterator(charts.end()));
    return blocks;
}

}  // namespace matang::sections

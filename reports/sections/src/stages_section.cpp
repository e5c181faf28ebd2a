// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_values.h"
#include "remarks.h"
#include "sections.h"
#include "tall_charts.h"

#include <matang/analysis/stage_comparison.h>
#include <matang/sections/progress_charts.h>

#include <algorithm>

namespace matang::sections {

namespace {

using Alignment = content::Table::Alignment;
using analysis::ScoredAssessment;
using analysis::StageComparison;
using analysis::StageRow;
using base::Rational;

/// The assessment as it stood at the report's stage: what came later is left out.
ScoredAssessment upToStage(const ReportContext& context) {
    ScoredAssessment scored = context.input().current;
    const auto isLater = [&](const auto& one) {
        return context.rubric().stageOrder(one.stage) > context.rubric().stageOrder(context.card().stage);
    };
    std::erase_if(scored.record.marks, isLater);
    std::erase_if(scored.record.reportedValues, isLater);
    std::erase_if(scored.record.reportedPredicates, isLater);
    std::erase_if(scored.record.agreements, isLater);
    return scored;
}

/// The first and the last answer of an indicator, where it has any.
struct Ends {
    const Rational* first = nullptr;
    const Rational* last = nullptr;
    [[nodiscard]] bool differ() const { return first != nullptr && *first != *last; }
    [[nodiscard]] bool rose() const { return differ() && *last > *first; }
};

Ends endsOf(const StageRow& row) {
    Ends ends;
    for (std::size_t stage = 0; stage < row.values.size(); ++stage) {
        if (row.given[stage] && row.values[stage]) {
            ends.first = ends.first == nullptr ? &*row.values[stage] : ends.first;
            ends.last = &*row.values[stage];
        }
    }
    return ends;
}

std::vector<const StageRow*> changedRows(const StageComparison& comparison) {
    std::vector<const StageRow*> changed;
    for (const StageRow& row : comparison.rows) {
        if (endsOf(row).differ()) {
            changed.push_back(&row);
        }
    }
    return changed;
}

content::Table stagesTable(const ReportContext& context, const StageComparison& comparison) {
    const auto& stages = comparison.stages;
    const bool predicates = std::any_of(stages.begin(), stages.end(), [](const auto& stage) { return !stage.predicate.label.empty(); });
    content::Table table;
    table.columns = {{context.say("column-stage"), Alignment::Text, 0}, {context.say("column-index"), Alignment::Figure, 14}};
    if (predicates) {
        table.columns.push_back({context.say("column-predicate"), Alignment::Text, 24});
    }
    table.columns.push_back({context.say("column-from-first"), Alignment::Figure, 26});
    for (const analysis::StageFigures& stage : stages) {
        const bool known = stage.complete && stage.published && stages.front().complete && stages.front().published;
        content::Table::Row row;
        row.emphasis = stage.stage == context.card().stage;
        row.cells = {content::Cell(capitalised(context.stage(stage.stage)), stage.complete ? std::string() : context.say("stage-partial")),
                     context.figure(stage.published)};
        if (predicates) {
            row.cells.emplace_back(stage.predicate.label.empty() ? std::string("–") : context.predicate(stage.predicate.label));
        }
        row.cells.emplace_back(known && &stage != &stages.front() ? context.signedFigure(*stage.published - *stages.front().published)
                                                                  : std::string("–"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string wordsOf(const ReportContext& context, const StageComparison& comparison, const std::vector<const StageRow*>& changed) {
    base::Arguments arguments{{"leaf", context.leafKind()},
                              {"first", context.stage(comparison.stages.front().stage)},
                              {"last", context.stage(comparison.stages.back().stage)}};
    if (changed.empty()) {
        return context.say("stages-none", arguments);
    }
    const auto rose =
        static_cast<std::size_t>(std::count_if(changed.begin(), changed.end(), [](const StageRow* row) { return endsOf(*row).rose(); }));
    arguments.emplace_back("count", capitalised(context.counted(changed.size())));
    arguments.emplace_back("rose", context.counted(rose));
    arguments.emplace_back("fell", context.counted(changed.size() - rose));
    std::string text = rose == 0                ? context.say("stages-all-fell", arguments)
                       : rose == changed.size() ? context.say("stages-all-rose", arguments)
                                                : context.say("stages-changed", arguments);
    if (comparison.difference) {
        const int sign = comparison.difference->sign();
        const base::Arguments figures{{"from", context.figure(comparison.stages.front().published)},
                                      {"to", context.figure(comparison.stages.back().published)},
                                      {"change", context.signedFigure(*comparison.difference)}};
        text += " " + (sign > 0   ? context.say("stages-index-rise", figures)
                       : sign < 0 ? context.say("stages-index-fall", figures)
                                  : context.say("stages-index-same", figures));
    }
    return text;
}

/// Why it was changed, in the words of those who gave the last differing mark.
std::string reasonFor(const ReportContext& context, const ScoredAssessment& scored, const StageRow& row) {
    const assessment::Mark* last = nullptr;
    for (const assessment::Mark& mark : scored.record.marks) {
        const int stage = context.rubric().stageOrder(mark.stage);
        const bool own = mark.node == context.rubric().node(row.indicator).id && mark.answer == context.card().answer;
        if (own && !mark.justification.empty() && (last == nullptr || stage >= context.rubric().stageOrder(last->stage))) {
            last = &mark;
        }
    }
    return last == nullptr ? std::string() : last->assessor + ": " + last->justification;
}

content::Table changesTable(const ReportContext& context, const ScoredAssessment& scored, const StageComparison& comparison,
                            const std::vector<const StageRow*>& changed) {
    std::vector<Rational> costs;
    for (const StageRow* row : changed) {
        costs.push_back(row->cost.value_or(Rational{}));
    }
    const std::vector<std::string> gains = context.gains(costs);
    content::Table table;
    table.title = context.say("stages-table", {{"leaf", context.leafKind()}});
    table.columns = {{context.say("column-number"), Alignment::Text, context.numberWidth()},
                     {context.say("column-indicator"), Alignment::Text, 0}};
    constexpr int kStages = 13;
    for (const analysis::StageFigures& stage : comparison.stages) {
        table.columns.push_back({context.stage(stage.stage), Alignment::Text, kStages});
    }
    table.columns.push_back({context.say("column-effect-on-index"), Alignment::Figure, 14});
    for (std::size_t index = 0; index < changed.size(); ++index) {
        const StageRow& change = *changed[index];
        content::Table::Row row;
        row.cells = {context.number(change.indicator), content::Cell(context.name(change.indicator), reasonFor(context, scored, change))};
        for (std::size_t stage = 0; stage < change.values.size(); ++stage) {
            const bool given = change.given[stage] && change.values[stage];
            row.cells.emplace_back(given ? chartNodeValue(context, change.indicator, *change.values[stage]).label : std::string("–"));
        }
        row.cells.emplace_back(change.cost ? gains[index] : std::string("–"));
        table.rows.push_back(std::move(row));
    }
    table.note = context.say("stages-table-note");
    if (comparison.remainder && !comparison.remainder->isZero()) {
        table.note += " " + context.say("stages-remainder", {{"change", context.gains({*comparison.remainder}).front()}});
    }
    return table;
}

}  // namespace

Blocks stagesSection(const ReportContext& context) {
    if (!context.weights().known) {
        return {};
    }
    const ScoredAssessment scored = upToStage(context);
    const StageComparison comparison = analysis::compareStages(scored);
    if (comparison.stages.size() < 2) {
        return {};
    }
    const std::vector<const StageRow*> changed = changedRows(comparison);
    const bool anyRow = std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const StageRow& row) {
        return std::find(row.given.begin(), row.given.end(), true) != row.given.end();
    });
    Blocks blocks{stagesTable(context, comparison)};
    if (anyRow) {
        blocks.insert(blocks.begin(), content::Paragraph{wordsOf(context, comparison, changed)});
    }
    if (changed.empty()) {
        return blocks;
    }
    for (content::Chart& piece : piecesOf(stagesChart(comparison, scored, StageRows::OnlyDifferent, context.language()), context)) {
        blocks.emplace_back(std::move(piece));
    }
    blocks.emplace_back(changesTable(context, scored, comparison, changed));
    return blocks;
}

}  // namespace matang::sections

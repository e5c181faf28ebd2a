// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_answer.h"
#include "score_json.h"

#include <matang/base/decimal.h>

#include <optional>
#include <utility>

namespace matang::cli {
namespace {

using analysis::ScoredAssessment;
using base::Rational;

/// The shortest decimal that is exact, or a fraction; or null.
Json shortest(const std::optional<Rational>& value) {
    return value ? Json(base::formatExact(*value)) : Json(nullptr);
}

Json changesJson(const analysis::YearResult& year) {
    Json rows = Json::array();
    for (const analysis::NodeChange& change : year.changes) {
        rows.push_back({{"id", change.node.text},
                        {"from", exactJson(change.from)},
                        {"to", exactJson(change.to)},
                        {"change", shortest(change.change)}});
    }
    return rows;
}

Json yearJson(const analysis::YearResult& year, const std::optional<analysis::LikeForLike>& likeForLike, const Console& console) {
    return {{"year", year.year},
            {"rubric", year.rubric.text},
            {"profile", textOrNull(year.profile.text)},
            {"stage", year.stage.text},
            {"takes_part", year.takesPart},
            {"complete", year.complete},
            {"source", textOrNull(std::string(scoring::valueSourceCode(year.source)))},
            {"index", printedJson(year.published, year.decimals)},
            {"index_exact", exactJson(year.index)},
            {"predicate", textOrNull(predicateLabel(year.predicate, console))},
            {"previous_year", year.previousYear == 0 ? Json(nullptr) : Json(year.previousYear)},
            {"improvement", printedJson(year.improvement, year.decimals)},
            {"improvement_exact", exactJson(year.improvementExact)},
            {"comparable", year.comparable},
            {"warnings", findingsJson(year.warnings, console)},
            {"changes", changesJson(year)},
            {"remainder", exactJson(year.remainder)},
            {"like_for_like", likeForLike ? likeForLikeJson(*likeForLike, console) : Json(nullptr)}};
}

std::string nameOf(const rubric::Rubric& rubric, rubric::NodeIndex node, const Console& console) {
    return rubric.node(node).name.in(console.languageCode());
}

const char* causeCode(analysis::RemainderCause cause) {
    switch (cause) {
        case analysis::RemainderCause::None:
            return "none";
        case analysis::RemainderCause::Rounding:
            return "rounding";
        case analysis::RemainderCause::Unexplained:
            return "unexplained";
    }
    return "";
}

/// The start, every step, the remainder where there is one, and the end, each with the figure reached by then.
void addChange(const ShownChange& change, Json& rows, const Console& console) {
    const rubric::Rubric& rubric = *change.later->rubric;
    const analysis::Waterfall& waterfall = change.waterfall;
    Rational reached = waterfall.from;
    const auto add = [&](const char* part, Json id, Json name, Json before, Json after, Json by) {
        rows.push_back({{"from_year", change.earlier->record.assessment.year},
                        {"to_year", change.later->record.assessment.year},
                        {"rubric", rubric.id.text},
                        {"part", part},
                        {"id", std::move(id)},
                        {"name", std::move(name)},
                        {"before", std::move(before)},
                        {"after", std::move(after)},
                        {"change", std::move(by)},
                        {"reached", base::formatExact(reached)}});
    };
    add("from", nullptr, nullptr, nullptr, nullptr, nullptr);
    for (const analysis::WaterfallStep& step : waterfall.steps) {
        reached += step.change;
        add("step", rubric.node(step.node).id.text, nameOf(rubric, step.node, console), shortest(step.before), shortest(step.after),
            shortest(step.change));
    }
    if (!waterfall.remainder.isZero()) {
        reached += waterfall.remainder;
        add(causeCode(waterfall.cause), nullptr, nullptr, nullptr, nullptr, shortest(waterfall.remainder));
    }
    add("to", nullptr, nullptr, nullptr, nullptr, nullptr);
}

/// Every node that has a value.
void addNodes(const ScoredAssessment& scored, Json& rows, const Console& console) {
    const rubric::Rubric& rubric = *scored.rubric;
    for (rubric::NodeIndex node = 0; node < static_cast<rubric::NodeIndex>(scored.card.nodes.size()); ++node) {
        const scoring::NodeScore& score = scored.card.node(node);
        if (!scored.weights->holds(node) || !score.value) {
            continue;
        }
        rows.push_back({{"year", scored.record.assessment.year},
                        {"rubric", rubric.id.text},
                        {"id", rubric.node(node).id.text},
                        {"kind", rubric.node(node).kind},
                        {"name", nameOf(rubric, node, console)},
                        {"value", scoring::printed(rubric, *score.value)},
                        {"exact", exactJson(score.value)},
                        {"source", textOrNull(std::string(scoring::valueSourceCode(score.source)))},
                        {"complete", score.complete()},
                        {"weight", scored.weights->known ? Json(base::formatExact(scored.weights->percentOfIndex(node))) : Json(nullptr)},
                        {"contribution", shortest(score.contribution)}});
    }
}

void addStages(const ShownStages& stages, Json& json, const Console& console) {
    const ScoredAssessment& scored = *stages.assessment;
    const rubric::Rubric& rubric = *scored.rubric;
    const int year = scored.record.assessment.year;
    for (const analysis::StageFigures& stage : stages.comparison.stages) {
        json["stages"].push_back({{"year", year},
                                  {"rubric", rubric.id.text},
                                  {"stage", stage.stage.text},
                                  {"complete", stage.complete},
                                  {"index", stage.published ? Json(scoring::printed(rubric, *stage.published)) : Json(nullptr)},
                                  {"index_exact", exactJson(stage.index)},
                                  {"predicate", textOrNull(predicateLabel(stage.predicate, console))}});
    }
    for (const analysis::StageRow& row : stages.comparison.rows) {
        for (std::size_t stage = 0; stage < row.values.size(); ++stage) {
            if (row.values[stage] || row.given[stage]) {
                json["stage_values"].push_back({{"year", year},
                                                {"rubric", rubric.id.text},
                                                {"id", rubric.node(row.indicator).id.text},
                                                {"name", nameOf(rubric, row.indicator, console)},
                                                {"stage", stages.comparison.stages[stage].stage.text},
                                                {"value", shortest(row.values[stage])},
                                                {"given", static_cast<bool>(row.given[stage])}});
            }
        }
    }
}

/// What every indicator cost from the first to the last stage, what rounding leaves, and what it comes to.
void addCosts(const ShownStages& stages, Json& rows, const Console& console) {
    const analysis::StageComparison& comparison = stages.comparison;
    const rubric::Rubric& rubric = *stages.assessment->rubric;
    const auto add = [&](const char* part, Json id, Json name, Json from, Json to, const std::optional<Rational>& cost) {
        if (!cost) {
            return;
        }
        rows.push_back({{"year", stages.assessment->record.assessment.year},
                        {"rubric", rubric.id.text},
                        {"from_stage", comparison.stages.front().stage.text},
                        {"to_stage", comparison.stages.back().stage.text},
                        {"part", part},
                        {"id", std::move(id)},
                        {"name", std::move(name)},
                        {"from", std::move(from)},
                        {"to", std::move(to)},
                        {"cost", shortest(cost)}});
    };
    for (const analysis::StageRow& row : comparison.rows) {
        add("indicator", rubric.node(row.indicator).id.text, nameOf(rubric, row.indicator, console), shortest(row.values.front()),
            shortest(row.values.back()), row.cost);
    }
    add("remainder", nullptr, nullptr, nullptr, nullptr, comparison.remainder);
    add("difference", "index", nameOf(rubric, rubric::kRoot, console), shortest(comparison.stages.front().published),
        shortest(comparison.stages.back().published), comparison.difference);
}

/// The like-for-like comparisons of the years that have one, without their pairs.
Json likeForLikeRows(const Json& years) {
    Json rows = Json::array();
    for (const Json& year : years) {
        if (year.at("like_for_like").is_null()) {
            continue;
        }
        Json row{{"year", year.at("year")}, {"rubric", year.at("rubric")}};
        for (const auto& [key, value] : year.at("like_for_like").items()) {
            if (value.is_primitive()) {
                row[key] = value;
            }
        }
        row["crosswalk"] = year.at("like_for_like").at("crosswalk").at("id");
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

const std::vector<std::string>& compareTables() {
    static const std::vector<std::string> kTables = {"years",        "waterfall",   "nodes",        "stages",
                                                     "stage_values", "stage_costs", "like_for_like"};
    return kTables;
}

Json compareRows(const CompareAnswer& answer, const std::string& table, const Console& console) {
    Json json = compareJson(answer, console);
    if (table == "like_for_like") {
        return likeForLikeRows(json.at("years"));
    }
    for (Json& year : json.at("years")) {
        year.erase("like_for_like");
    }
    return json.at(table);
}

Json compareJson(const CompareAnswer& answer, const Console& console) {
    Json json{{"agency", answer.agency.name}, {"family", answer.comparison.family}};
    for (const char* table : {"years", "waterfall", "nodes", "stages", "stage_values", "stage_costs"}) {
        json[table] = Json::array();
    }
    for (const analysis::YearResult& year : answer.comparison.years) {
        const auto found = answer.likeForLike.find(year.assessment);
        json["years"].push_back(yearJson(year, found == answer.likeForLike.end() ? std::nullopt : std::optional(found->second), console));
    }
    for (const ShownChange& change : answer.changes) {
        addChange(change, json["waterfall"], console);
    }
    for (const ScoredAssessment* scored : answer.shown) {
        addNodes(*scored, json["nodes"], console);
    }
    for (const ShownStages& stages : answer.stages) {
        addStages(stages, json, console);
        addCosts(stages, json["stage_costs"], console);
    }
    return json;
}

}  // namespace matang::cli

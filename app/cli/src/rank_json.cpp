// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_answer.h"
#include "rank_words.h"
#include "score_json.h"

#include <matang/analysis/round_classes.h>
#include <matang/base/decimal.h>

#include <utility>

namespace matang::cli {
namespace {

using analysis::PeerRank;
using analysis::PeerRanking;
using analysis::PeerResult;
using base::Rational;

Json printedBy(const rubric::Rubric& rubric, const std::optional<Rational>& value) {
    return value ? Json(scoring::printed(rubric, *value)) : Json(nullptr);
}

Json numberOrNull(int number) {
    return number == 0 ? Json(nullptr) : Json(number);
}

Json partsJson(const PeerResult& result) {
    Json parts = Json::object();
    const auto& tops = result.rubric->node(rubric::kRoot).children;
    for (std::size_t part = 0; part < result.parts.size(); ++part) {
        parts[result.rubric->node(tops[part]).id.text] = printedBy(*result.rubric, result.parts[part]);
    }
    return parts;
}

Json rankedJson(const PeerRank& row, const Console& console) {
    const PeerResult& result = *row.result;
    const auto climbed = row.climbed();
    return {{"rank", row.rank},
            {"agency", result.agencyName},
            {"index", printedBy(*result.rubric, result.published)},
            {"predicate", textOrNull(predicateLabel(result.predicate, console))},
            {"improvement", result.comparable ? printedBy(*result.rubric, result.improvement) : Json(nullptr)},
            {"source", scoring::valueSourceCode(result.source)},
            {"tied", row.tied},
            {"previous_rank", numberOrNull(row.previousRank)},
            {"rank_change", climbed ? Json(*climbed) : Json(nullptr)},
            {"percentile", row.percentile ? Json(base::formatDecimal(*row.percentile * 100, 1)) : Json(nullptr)},
            {"percentile_exact", exactJson(row.percentile)},
            {"kind", textOrNull(std::string(assessment::kindCode(result.kind)))},
            {"cohort", textOrNull(result.cohort)},
            {"province", textOrNull(result.province)},
            {"profile", textOrNull(result.profile.text)},
            {"parts", partsJson(result)}};
}

void addRows(const PeerRanking& ranking, Json& json, const Console& console) {
    json["rows"] = Json::array();
    json["left_out"] = Json::array();
    for (const PeerRank& row : ranking.rows) {
        if (row.leftOut == analysis::LeftOutReason::None) {
            json["rows"].push_back(rankedJson(row, console));
        } else {
            json["left_out"].push_back({{"agency", row.result->agencyName}, {"reason", leftOutCode(row.leftOut)}});
        }
    }
}

Json spreadJson(const RankAnswer& answer, const SpreadRow& row) {
    const rubric::Rubric& rubric = *answer.rubric;
    const analysis::Spread& spread = row.spread;
    return {{"id", row.id},
            {"name", row.name},
            {"count", spread.count},
            {"least", printedBy(rubric, spread.least)},
            {"lower_quartile", printedBy(rubric, spread.lowerQuartile)},
            {"median", printedBy(rubric, spread.median)},
            {"upper_quartile", printedBy(rubric, spread.upperQuartile)},
            {"greatest", printedBy(rubric, spread.greatest)},
            {"mean", printedBy(rubric, spread.mean)},
            {"lower_quartile_exact", exactJson(spread.lowerQuartile)},
            {"median_exact", exactJson(spread.median)},
            {"upper_quartile_exact", exactJson(spread.upperQuartile)},
            {"mean_exact", exactJson(spread.mean)}};
}

Json moversJson(const std::vector<const PeerResult*>& movers) {
    Json rows = Json::array();
    for (const PeerResult* mover : movers) {
        rows.push_back({{"agency", mover->agencyName},
                        {"improvement", printedBy(*mover->rubric, mover->improvement)},
                        {"previous_year", mover->previousYear},
                        {"index", printedBy(*mover->rubric, mover->published)}});
    }
    return rows;
}

void addFigures(const RankAnswer& answer, const std::vector<const PeerResult*>& peers, Json& json, const Console& console) {
    for (const SpreadRow& row : spreadRows(answer, peers, console)) {
        json["spread"].push_back(spreadJson(answer, row));
    }
    for (const analysis::FigureClass& one : analysis::roundClassesOf(peers, *answer.rubric)) {
        json["distribution"].push_back(
            {{"from", base::formatExact(one.from)}, {"to", base::formatExact(one.to)}, {"count", one.members.size()}});
    }
    const analysis::Movers movers = analysis::moversOf(peers, kMostMovers);
    json["climbers"] = moversJson(movers.climbers);
    json["fallers"] = moversJson(movers.fallers);
    json["compared"] = movers.compared;
    json["unchanged"] = movers.unchanged;
}

}  // namespace

const std::vector<std::string>& rankTables() {
    static const std::vector<std::string> kTables = {"rows", "left_out", "spread", "distribution", "predicates", "climbers", "fallers"};
    return kTables;
}

Json rankJson(const RankAnswer& answer, const Console& console) {
    Json json = Json::object();
    const rubric::RubricId rubric = answer.rubric ? answer.rubric->id : rubric::RubricId{};
    const PeerRanking ranking = analysis::rankPeers(answer.results, answer.group, rubric, answer.year);
    addRows(ranking, json, console);
    json["rubric"] = textOrNull(rubric.text);
    json["year"] = answer.year;
    json["previous_year"] = numberOrNull(ranking.previousYear);
    json["previous_comparable"] = ranking.previousComparable;
    json["ranked"] = ranking.ranked;
    for (const char* table : {"spread", "distribution", "predicates", "climbers", "fallers"}) {
        json[table] = Json::array();
    }
    json["compared"] = 0;
    json["unchanged"] = 0;
    if (answer.rubric) {
        addFigures(answer, analysis::peersOf(answer.results, answer.group, rubric, answer.year), json, console);
    }
    for (const PredicateRow& row : predicateRows(answer, console)) {
        json["predicates"].push_back(
            {{"year", row.year}, {"rubric", row.rubric}, {"id", textOrNull(row.id)}, {"predicate", row.name}, {"count", row.count}});
    }
    return json;
}

}  // namespace matang::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_json.h"

#include <matang/base/decimal.h>
#include <matang/scoring/missing.h>

#include <algorithm>

namespace matang::cli {
namespace {

/// What only some rubrics have is written only where it is there.
void addPeculiarities(const rubric::Rubric& instrument, const scoring::NodeScore& score, Json& row) {
    if (score.measured) {
        row["measured"] = exactJson(score.measured);
    }
    if (score.approximate) {
        row["approximate"] = true;
    }
    if (score.applies != base::Rational{1}) {
        row["applies"] = exactJson(score.applies);
    }
    if (score.verified > 0) {
        row["verified"] = score.verified;
    }
    if (score.band != nullptr) {
        row["predicate"] = score.band->name.in(instrument.language);
    }
}

Json nodeJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, rubric::NodeIndex index,
              const scoring::NodeScore& score) {
    Json row{{"id", instrument.node(index).id.text},
             {"value", score.value ? Json(scoring::printed(instrument, *score.value)) : Json(nullptr)},
             {"exact", exactJson(score.value)},
             {"source", textOrNull(std::string(scoring::valueSourceCode(score.source)))},
             {"weight", weights.known ? Json(base::formatExact(weights.percentOfIndex(index))) : Json(nullptr)},
             {"contribution", score.contribution ? Json(base::formatExact(*score.contribution)) : Json(nullptr)}};
    addPeculiarities(instrument, score, row);
    return row;
}

Json unitJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, const scoring::UnitScore& unit) {
    Json nodes = Json::array();
    for (std::size_t at = 0; at < unit.nodes.size(); ++at) {
        const auto node = unit.node + static_cast<rubric::NodeIndex>(at);
        if (weights.holds(node)) {
            nodes.push_back({{"id", instrument.node(node).id.text},
                             {"value", unit.nodes[at].value ? Json(scoring::printed(instrument, *unit.nodes[at].value)) : Json(nullptr)},
                             {"exact", exactJson(unit.nodes[at].value)}});
        }
    }
    return {{"node", instrument.node(unit.node).id.text}, {"unit", unit.unit}, {"nodes", std::move(nodes)}};
}

/// What keeps the index from being a result.
void addMissing(const analysis::ScoredAssessment& scored, Json& row) {
    for (const scoring::MissingValue& missing : scoring::missingValues(*scored.rubric, *scored.weights, scored.card)) {
        Json one{{"id", scored.rubric->node(missing.node).id.text}};
        if (!missing.unit.empty()) {
            one["unit"] = missing.unit;
        }
        if (missing.units >= 0) {
            one["units"] = missing.units;
            one["units_needed"] = std::max(scored.rubric->node(missing.node).repetition->atLeast, 1);
        }
        row["missing"].push_back(std::move(one));
    }
}

/// What the instrument aims at in the assessment's year.
void addTargets(const rubric::Rubric& instrument, const analysis::ScoredAssessment& scored, Json& row) {
    for (const rubric::Target& target : instrument.targets) {
        if (target.year == scored.record.assessment.year) {
            row["targets"].push_back({{"node", instrument.node(target.node).id.text},
                                      {"year", target.year},
                                      {"value", exactJson(target.value)},
                                      {"source", textOrNull(target.source)}});
        }
    }
}

}  // namespace

Json printedJson(const std::optional<base::Rational>& value, int decimals) {
    return value ? Json(base::formatDecimal(*value, decimals)) : Json(nullptr);
}

Json exactJson(const std::optional<base::Rational>& value) {
    return value ? Json(value->toFraction()) : Json(nullptr);
}

std::string predicateLabel(const scoring::PredicateResult& predicate, const Console& console) {
    return predicate.reported || predicate.band == nullptr ? predicate.label : predicate.band->name.in(console.languageCode());
}

Json scoreJson(const assessment::Agency& agency, const analysis::ScoredAssessment& scored, const Console& console) {
    const rubric::Rubric& instrument = *scored.rubric;
    const scoring::NodeScore& index = scored.card.index();
    Json nodes = Json::array();
    for (rubric::NodeIndex node = 0; node < static_cast<rubric::NodeIndex>(instrument.nodes.size()); ++node) {
        if (scored.weights->holds(node)) {
            nodes.push_back(nodeJson(instrument, *scored.weights, node, scored.card.node(node)));
        }
    }
    const assessment::Assessment& assessment = scored.record.assessment;
    Json row{{"agency", agency.name},
             {"kind", textOrNull(std::string(assessment::kindCode(agency.kind)))},
             {"cohort", textOrNull(assessment.cohort)},
             {"year", assessment.year},
             {"rubric", instrument.id.text},
             {"profile", textOrNull(assessment.profile.text)},
             {"edition", textOrNull(assessment.edition)},
             {"stage", scored.card.stage.text},
             {"takes_part", assessment.participation == assessment::Participation::TakesPart},
             {"complete", scored.card.complete()},
             {"coverage", exactJson(index.coverage)},
             {"index", index.value ? Json(scoring::printed(instrument, *index.value)) : Json(nullptr)},
             {"index_exact", exactJson(index.value)},
             {"predicate", textOrNull(predicateLabel(scored.card.predicate, console))},
             {"warnings", findingsJson(scored.card.warnings, console)},
             {"nodes", std::move(nodes)}};
    if (instrument.asksToBe) {
        row["answer"] = assessment::answerCode(scored.card.answer);
    }
    if (!scored.card.peerGroup.empty()) {
        row["peer_group"] = scored.card.peerGroup;
    }
    for (const scoring::UnitScore& unit : scored.card.units) {
        row["units"].push_back(unitJson(instrument, *scored.weights, unit));
    }
    addTargets(instrument, scored, row);
    addMissing(scored, row);
    return row;
}

}  // namespace matang::cli

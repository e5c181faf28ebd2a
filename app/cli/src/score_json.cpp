// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_json.h"

#include <matang/base/decimal.h>

namespace matang::cli {
namespace {

Json nodeJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, rubric::NodeIndex index,
              const scoring::NodeScore& score) {
    return {{"id", instrument.node(index).id.text},
            {"value", score.value ? Json(scoring::printed(instrument, *score.value)) : Json(nullptr)},
            {"exact", exactJson(score.value)},
            {"source", textOrNull(std::string(scoring::valueSourceCode(score.source)))},
            {"weight", weights.known ? Json(base::formatExact(weights.percentOfIndex(index))) : Json(nullptr)},
            {"contribution", score.contribution ? Json(base::formatExact(*score.contribution)) : Json(nullptr)}};
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
    return {{"agency", agency.name},
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
}

}  // namespace matang::cli

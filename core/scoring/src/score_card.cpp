// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/score_card.h>

#include "computing.h"
#include "contributions.h"
#include "peer_group.h"
#include "predicate.h"
#include "scorer.h"
#include "survey_checks.h"
#include "warnings.h"

#include <iterator>
#include <utility>

namespace matang::scoring {
namespace {

using rubric::NodeIndex;

/// What is known of a card without any value: the weights and how many indicators there are.
void outline(const rubric::Rubric& rubric, const rubric::WeightSet& weights, ScoreCard& card) {
    for (NodeIndex node = static_cast<NodeIndex>(card.nodes.size()) - 1; node >= 0; --node) {
        NodeScore& score = card.nodes[static_cast<std::size_t>(node)];
        if (!weights.holds(node)) {
            continue;
        }
        score.shareOfIndex = weights.shareOfIndex[static_cast<std::size_t>(node)];
        score.indicators += rubric.node(node).isIndicator() ? 1 : 0;
        if (node != rubric::kRoot && rubric.node(node).counts) {
            card.nodes[static_cast<std::size_t>(rubric.node(node).parent)].indicators += score.indicators;
        }
    }
}

void nameNodes(const CardContext& context, ScoreCard& card) {
    if (context.rubric.predicateTables.empty()) {
        return;
    }
    for (NodeIndex node = rubric::kRoot + 1; node < static_cast<NodeIndex>(card.nodes.size()); ++node) {
        card.nodes[static_cast<std::size_t>(node)].band = bandOfNode(context, node);
    }
}

}  // namespace

ScoreCard computeCard(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                      const Scope& scope, const Circumstances& circumstances, Journal* journal) {
    ScoreCard card;
    card.assessment = record.assessment.id;
    card.stage = scope.stage;
    card.answer = scope.answer;
    card.nodes.resize(rubric.nodes.size());
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        outline(rubric, weights, card);
        return card;
    }
    const Inputs inputs(rubric, weights, record, scope);
    std::vector<base::Diagnostic> ofComputing;
    const CardTask task{rubric, weights, record, circumstances, journal, ofComputing};
    Scorer(task, inputs, Sheet{rubric::kRoot, card.nodes}).fill(card.units);
    if (weights.known && needsSpreading(rubric, card)) {
        spreadContributions(rubric, weights, card);
    }
    const CardContext context{rubric, weights, record, inputs, card, circumstances};
    card.peerGroup = peerGroupOf(context, rubric.predicates);
    nameNodes(context, card);
    std::vector<base::Diagnostic> warnings = valueWarnings(context);
    std::move(ofComputing.begin(), ofComputing.end(), std::back_inserter(warnings));
    addSurveyWarnings(context, warnings);
    card.predicate = namePredicate(context, warnings);
    card.warnings = std::move(warnings);
    return card;
}

ScoreCard score(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                const rubric::StageId& stage, const Circumstances& circumstances, assessment::Answer answer) {
    return computeCard(rubric, weights, record, {stage, answer}, circumstances, nullptr);
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/score_card.h>

#include "aggregation.h"
#include "inputs.h"
#include "panel.h"
#include "predicate.h"
#include "warnings.h"

#include <algorithm>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// Fills the nodes of one card from the indicators up. Children stand behind their parent, so one pass from the last node does it.
class Scorer {
public:
    Scorer(const rubric::Rubric& rubric, const rubric::WeightSet& weights, ScoreCard& card)
        : m_rubric(rubric), m_weights(weights), m_card(card) {}

    void countIndicators() {
        for (NodeIndex node = last(); node >= 0; --node) {
            if (!m_weights.holds(node)) {
                continue;
            }
            NodeScore& score = at(node);
            score.shareOfIndex = m_weights.shareOfIndex[static_cast<std::size_t>(node)];
            score.indicators += m_rubric.node(node).isIndicator() ? 1 : 0;
            if (node != rubric::kRoot) {
                at(m_rubric.node(node).parent).indicators += score.indicators;
            }
        }
    }

    void fill(const Inputs& inputs) {
        for (NodeIndex node = last(); node >= 0; --node) {
            if (!m_weights.holds(node)) {
                continue;
            }
            NodeScore& score = at(node);
            if (m_rubric.node(node).isIndicator()) {
                fillIndicator(node, score, inputs);
            } else {
                fillInner(node, score, inputs);
            }
            if (score.value && m_weights.known) {
                score.contribution = contribution(node, score);
            }
            if (node != rubric::kRoot) {
                at(m_rubric.node(node).parent).filled += score.filled;
            }
        }
    }

private:
    [[nodiscard]] NodeScore& at(NodeIndex node) const { return m_card.nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] NodeIndex last() const { return static_cast<NodeIndex>(m_card.nodes.size()) - 1; }

    void fillIndicator(NodeIndex node, NodeScore& score, const Inputs& inputs) {
        const NodeInput& input = inputs.of(node);
        if (input.stage < 0) {
            return;
        }
        score.computed = combineMarks(m_rubric.combination, inputs, input).value;
        if (score.computed && !m_rubric.rounding.steps.empty()) {
            score.computed = roundedValue(m_rubric, node, *score.computed);
        }
        const assessment::ReportedValue* reported = inputs.reported(node);
        if (reported != nullptr) {
            score.value = reported->value.value;
        } else {
            score.value = score.computed;
        }
        if (!score.value) {
            return;
        }
        const bool carried = input.stage < inputs.stage();
        score.source = carried ? ValueSource::Carried : reported != nullptr ? ValueSource::Reported : ValueSource::Computed;
        score.stage = m_rubric.stages[static_cast<std::size_t>(input.stage)].id;
        score.coverage = 1;
        score.filled = 1;
    }

    void fillInner(NodeIndex node, NodeScore& score, const Inputs& inputs) {
        if (m_weights.known) {
            compute(node, score);
        }
        if (const assessment::ReportedValue* reported = inputs.reported(node)) {
            score.value = reported->value.value;
            score.source = ValueSource::Reported;
            score.coverage = 1;
        } else if (score.computed) {
            score.value = score.computed;
            score.source = ValueSource::Computed;
        }
    }

    void compute(NodeIndex node, NodeScore& score) {
        const auto& children = m_weights.children[static_cast<std::size_t>(node)];
        const bool adds = addsContributions(m_rubric, m_weights, node);
        const bool allComplete = std::all_of(children.begin(), children.end(), [&](NodeIndex child) { return at(child).complete(); });
        std::optional<Rational> exact;
        if (allComplete && !children.empty()) {
            score.coverage = 1;
            exact = adds ? sumOfComplete(m_weights, node, [&](NodeIndex child) { return &*at(child).contribution; })
                         : meanOfComplete(m_weights, node, [&](NodeIndex child) { return &*at(child).value; });
        } else {
            exact = computePartial(node, score, adds);
        }
        if (exact) {
            score.computed = m_rubric.rounding.steps.empty() ? std::move(exact) : roundedValue(m_rubric, node, *exact);
        }
    }

    /// Children count by the weight of what they cover, so that an unset indicator is left out and never counts as zero.
    std::optional<Rational> computePartial(NodeIndex node, NodeScore& score, bool adds) {
        Rational sum;
        Rational covered;
        score.coverage = Rational{};
        for (const NodeIndex child : m_weights.children[static_cast<std::size_t>(node)]) {
            const NodeScore& part = at(child);
            if (!part.value) {
                continue;
            }
            const Rational& shareOfParent = m_weights.shareOfParent[static_cast<std::size_t>(child)];
            score.coverage += shareOfParent * part.coverage;
            const Rational weight = (adds ? part.shareOfIndex : shareOfParent) * part.coverage;
            covered += weight;
            sum += adds ? *part.contribution * part.coverage : weight * *part.value;
        }
        return covered.isZero() ? std::nullopt : std::optional{sum / covered};
    }

    /// Siblings mostly weigh the same and often stand on the same level; then the product is known already.
    Rational contribution(NodeIndex node, const NodeScore& score) {
        if (node == rubric::kRoot) {
            return *score.value;
        }
        const NodeIndex next = node + 1;
        if (m_rubric.rounding.steps.empty() && next <= last()) {
            const NodeScore& neighbour = at(next);
            if (neighbour.contribution && neighbour.shareOfIndex == score.shareOfIndex && *neighbour.value == *score.value) {
                return *neighbour.contribution;
            }
        }
        return contributionOf(m_rubric, m_weights, node, *score.value);
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    ScoreCard& m_card;
};

}  // namespace

ScoreCard score(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                const rubric::StageId& stage, const Circumstances& circumstances, assessment::Answer answer) {
    ScoreCard card;
    card.answer = answer;
    card.assessment = record.assessment.id;
    card.stage = stage;
    card.nodes.resize(rubric.nodes.size());
    Scorer scorer(rubric, weights, card);
    scorer.countIndicators();
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        return card;
    }
    static_cast<void>(circumstances);
    const Inputs inputs(rubric, weights, record, stage);
    scorer.fill(inputs);
    const CardContext context{rubric, weights, record, inputs, card};
    std::vector<base::Diagnostic> warnings = valueWarnings(context);
    card.predicate = namePredicate(context, warnings);
    card.warnings = std::move(warnings);
    return card;
}

}  // namespace matang::scoring

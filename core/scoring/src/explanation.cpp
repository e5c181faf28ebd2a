// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/explanation.h>

#include "aggregation.h"
#include "inputs.h"
#include "panel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// Explains the nodes of one card.
class Explainer {
public:
    Explainer(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
              const ScoreCard& card)
        : m_rubric(rubric), m_weights(weights), m_record(record), m_card(card), m_inputs(rubric, weights, record, card.stage) {}

    [[nodiscard]] Explanation explain(NodeIndex node) const {
        const NodeScore& score = m_card.node(node);
        Explanation result;
        result.node = node;
        result.value = score.value;
        result.shown = score.value ? printed(m_rubric, *score.value) : std::string{};
        if (m_rubric.node(node).isIndicator()) {
            explainIndicator(score, result);
        } else {
            explainInner(score, result);
        }
        return result;
    }

private:
    void explainReported(const NodeScore& score, Explanation& result) const {
        if (const assessment::ReportedValue* reported = m_inputs.reported(result.node); reported != nullptr && score.value) {
            result.rule = Rule::Reported;
            result.source = reported->source;
            result.computedBeside = score.computed;
            result.exact = score.value;
            result.valueRounded = false;
        }
    }

    void explainIndicator(const NodeScore& score, Explanation& result) const {
        const NodeInput& input = m_inputs.of(result.node);
        if (input.stage < 0) {
            return;
        }
        addMarks(m_rubric.stages[static_cast<std::size_t>(input.stage)].id, result);
        if (const PanelValue panel = combineMarks(m_rubric.combination, m_inputs, input); panel.value) {
            result.rule = input.marks == 1 ? Rule::SingleMark : ruleOf(m_rubric.combination);
            result.exact = panel.value;
            result.valueRounded = m_rubric.rounding.rounds(m_rubric.node(result.node).kind, Figure::Value);
        }
        explainReported(score, result);
        if (score.source == ValueSource::Carried) {
            result.rule = Rule::Carried;
            result.carriedFrom = score.stage;
        }
    }

    static Rule ruleOf(rubric::Combination combination) {
        switch (combination) {
            case rubric::Combination::Mean:
                return Rule::PanelMean;
            case rubric::Combination::Median:
                return Rule::PanelMedian;
            case rubric::Combination::Consensus:
                return Rule::PanelConsensus;
            case rubric::Combination::TrimmedMean:
                return Rule::PanelTrimmedMean;
        }
        return Rule::NotSet;
    }

    /// The marks of the stage that decides, those without a value too.
    void addMarks(const rubric::StageId& stage, Explanation& result) const {
        const rubric::NodeId& id = m_rubric.node(result.node).id;
        for (const assessment::Mark& mark : m_record.marks) {
            if (mark.node == id && mark.stage == stage && m_weights.known) {
                Term term;
                term.assessor = mark.assessor;
                term.value = mark.value;
                term.counted = mark.value.has_value();
                result.terms.push_back(std::move(term));
            }
        }
    }

    void explainInner(const NodeScore& score, Explanation& result) const {
        const auto& children = m_weights.children[static_cast<std::size_t>(result.node)];
        const bool known = std::any_of(children.begin(), children.end(), [&](NodeIndex child) { return hasValueBelow(child); });
        const bool reported = score.source == ValueSource::Reported;
        if (m_weights.known && (known || !reported)) {
            addChildren(score, result);
        }
        explainReported(score, result);
        if (known || !reported) {
            std::transform(children.begin(), children.end(), std::back_inserter(result.parts),
                           [&](NodeIndex child) { return explain(child); });
        }
    }

    [[nodiscard]] bool hasValueBelow(NodeIndex node) const {
        const auto& children = m_weights.children[static_cast<std::size_t>(node)];
        return m_card.node(node).value.has_value() ||
               std::any_of(children.begin(), children.end(), [&](NodeIndex child) { return hasValueBelow(child); });
    }

    void addChildren(const NodeScore& score, Explanation& result) const {
        const bool adds = addsContributions(m_rubric, m_weights, result.node);
        Rational products;
        for (const NodeIndex child : m_weights.children[static_cast<std::size_t>(result.node)]) {
            result.terms.push_back(termOf(child, adds));
            const Term& term = result.terms.back();
            if (term.counted) {
                result.weightSum += term.weight * term.coverage;
                products += *term.product;
            }
        }
        if (!score.computed) {
            return;
        }
        const bool plain = m_rubric.node(result.node).aggregation == rubric::Aggregation::Mean;
        result.rule = adds ? Rule::SumOfContributions : plain ? Rule::Mean : Rule::WeightedMean;
        result.valueRounded = m_rubric.rounding.rounds(m_rubric.node(result.node).kind, Figure::Value);
        result.exact = result.weightSum.isZero() ? score.computed : products * (adds ? 100 : 1) / result.weightSum;
    }

    [[nodiscard]] Term termOf(NodeIndex child, bool adds) const {
        const NodeScore& part = m_card.node(child);
        Term term;
        term.node = child;
        term.weight = m_weights.percentOfIndex(child);
        term.coverage = part.coverage;
        term.value = part.value;
        term.counted = part.value.has_value();
        if (term.counted) {
            term.product = (adds ? *part.contribution : term.weight * *part.value) * part.coverage;
            term.productRounded = adds && m_rubric.rounding.rounds(m_rubric.node(child).kind, Figure::Contribution);
        }
        return term;
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const assessment::AssessmentRecord& m_record;
    const ScoreCard& m_card;
    Inputs m_inputs;
};

}  // namespace

Explanation explain(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                    const ScoreCard& card, rubric::NodeIndex node) {
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        Explanation nothing;
        nothing.node = node;
        return nothing;
    }
    return Explainer(rubric, weights, record, card).explain(node);
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/scoring/explanation.h>

#include "aggregation.h"
#include "computing.h"
#include "inputs.h"
#include "panel.h"
#include "units.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// How many of a survey's answers are listed one by one.
constexpr std::size_t kMostAnswers = 5;

/// Explains the nodes of one card, or of one unit of it.
class Explainer {
public:
    Explainer(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
              const ScoreCard& card, const Journal& journal, const UnitScore* unit = nullptr)
        : m_rubric(rubric),
          m_weights(weights),
          m_record(record),
          m_card(card),
          m_journal(journal),
          m_unit(unit),
          m_inputs(rubric, weights, record, {card.stage, card.answer, unit == nullptr ? std::string{} : unit->unit}) {}

    [[nodiscard]] Explanation explain(NodeIndex node) const {
        const NodeScore& score = at(node);
        Explanation result;
        result.node = node;
        result.unit = unitName();
        result.value = score.value;
        result.approximate = score.approximate;
        result.shown = score.value ? printed(m_rubric, *score.value) : std::string{};
        const NodeIndex repeated = m_rubric.plain || m_unit != nullptr ? -1 : m_rubric.repeatedAbove(node);
        if (repeated >= 0) {
            explainOverUnits(repeated, score, result);
        } else if (m_rubric.node(node).isIndicator()) {
            explainIndicator(score, result);
        } else {
            explainInner(score, result);
        }
        if (score.applies.isZero() && !score.value) {
            result.rule = Rule::NotApplicable;
        }
        return result;
    }

private:
    [[nodiscard]] std::string unitName() const { return m_unit == nullptr ? std::string{} : m_unit->unit; }

    [[nodiscard]] const NodeScore& at(NodeIndex node) const {
        const bool inUnit = m_unit != nullptr && node >= m_unit->node && node < m_unit->node + static_cast<NodeIndex>(m_unit->nodes.size());
        return inUnit ? m_unit->nodes[static_cast<std::size_t>(node - m_unit->node)] : m_card.node(node);
    }

    /// What was noted while the figure was computed: the figure before the steps, and the steps.
    void addStory(Explanation& result) const {
        const NodeStory* story = m_journal.find(unitName(), result.node);
        result.combined = result.exact;
        if (story == nullptr) {
            return;
        }
        result.steps = story->steps;
        if (!story->steps.empty()) {
            result.combined = story->combined ? story->combined : result.combined;
            result.exact = story->steps.back().after;
        }
    }

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
            explainElsewhere(score, result);
            return;
        }
        addMarks(m_rubric.stages[static_cast<std::size_t>(input.stage)].id, result);
        explainMarks(score, input, result);
        explainReported(score, result);
        if (score.source == ValueSource::Carried) {
            result.rule = Rule::Carried;
            result.carriedFrom = score.stage;
        }
    }

    void explainElsewhere(const NodeScore& score, Explanation& result) const {
        if (score.computed) {
            result.rule = Rule::FromElsewhere;
            result.exact = score.computed;
            addStory(result);
            result.combined.reset();
        }
    }

    void explainMarks(const NodeScore& score, const NodeInput& input, Explanation& result) const {
        const rubric::Node& node = m_rubric.node(result.node);
        const rubric::Combination combination = combinationOf(m_rubric, node);
        const PanelValue panel = combineMarks(combination, m_inputs, input);
        if (!panel.value || !score.computed) {
            explainElsewhere(score, result);
            return;
        }
        const assessment::Agreement* agreed = m_inputs.agreement(input);
        result.reason = agreed == nullptr ? std::string() : agreed->reason;
        result.rule = agreed != nullptr  ? Rule::PanelAgreed
                      : node.survey >= 0 ? Rule::SurveyMean
                      : input.marks == 1 ? Rule::SingleMark
                                         : ruleOf(combination);
        result.answers = node.survey >= 0 ? input.marks : 0;
        result.exact = panel.value;
        result.valueRounded = m_rubric.rounding.rounds(node.kind, Figure::Value);
        addStory(result);
    }

    /// A repeated node, or one below it: a term and a part for every unit.
    void explainOverUnits(NodeIndex repeated, const NodeScore& score, Explanation& result) const {
        std::vector<const UnitScore*> units;
        for (const UnitScore& unit : m_card.units) {
            if (unit.node == repeated) {
                units.push_back(&unit);
            }
        }
        const bool below = result.node != repeated;
        const rubric::Repetition& repetition = *m_rubric.node(repeated).repetition;
        const rubric::Repetition rule = below ? ruleBelow(repetition, static_cast<int>(units.size())) : repetition;
        const auto counted = below ? countedUnits(repetition, units) : units;
        for (const UnitScore* unit : units) {
            const NodeScore& own = unit->nodes[static_cast<std::size_t>(result.node - repeated)];
            Term term;
            term.unit = unit->unit;
            term.value = own.value;
            term.coverage = own.coverage;
            term.counted = term.value.has_value() && std::find(counted.begin(), counted.end(), unit) != counted.end();
            result.terms.push_back(std::move(term));
            result.parts.push_back(Explainer(m_rubric, m_weights, m_record, m_card, m_journal, unit).explain(result.node));
        }
        if (score.computed) {
            result.rule = ruleOf(rule.combine);
            result.number = rule.number;
            result.exact = score.computed;
            result.valueRounded = !below && m_rubric.rounding.rounds(m_rubric.node(result.node).kind, Figure::Value);
            addStory(result);
        }
        explainReported(score, result);
    }

    static Rule ruleOf(rubric::Repetition::Combine combine) {
        return static_cast<Rule>(static_cast<int>(Rule::UnitsMean) + static_cast<int>(combine));
    }

    static Rule ruleOf(rubric::Aggregation aggregation) {
        switch (aggregation) {
            case rubric::Aggregation::WeightedMean:
                return Rule::WeightedMean;
            case rubric::Aggregation::Mean:
                return Rule::Mean;
            case rubric::Aggregation::GeometricMean:
                return Rule::GeometricMean;
            case rubric::Aggregation::HarmonicMean:
                return Rule::HarmonicMean;
            case rubric::Aggregation::Median:
                return Rule::Median;
            case rubric::Aggregation::Minimum:
                return Rule::Minimum;
            case rubric::Aggregation::Maximum:
                return Rule::Maximum;
            case rubric::Aggregation::Sum:
                return Rule::Sum;
            case rubric::Aggregation::CountPassed:
                return Rule::CountPassed;
        }
        return Rule::NotSet;
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
        const rubric::Node& node = m_rubric.node(result.node);
        for (const assessment::Mark& mark : m_record.marks) {
            if (node.survey >= 0 && result.terms.size() == kMostAnswers) {
                return;
            }
            if (mark.node == node.id && mark.stage == stage && m_weights.known && mark.answer == m_card.answer && mark.unit == unitName()) {
                Term term;
                term.assessor = mark.assessor;
                term.value = mark.value;
                term.counted =
                    mark.value && mark.state == assessment::MarkState::Given && !m_inputs.isMissingCode(result.node, *mark.value);
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
        return at(node).value.has_value() ||
               std::any_of(children.begin(), children.end(), [&](NodeIndex child) { return hasValueBelow(child); });
    }

    void addChildren(const NodeScore& score, Explanation& result) const {
        const bool adds = m_unit == nullptr && addsContributions(m_rubric, m_weights, result.node);
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
        const rubric::Node& node = m_rubric.node(result.node);
        result.rule = adds ? Rule::SumOfContributions : ruleOf(node.aggregation);
        result.number = node.aggregation == rubric::Aggregation::CountPassed ? node.pass : Rational{};
        result.valueRounded = m_rubric.rounding.rounds(node.kind, Figure::Value);
        const bool weighed =
            (adds || rubric::Aggregation::WeightedMean == node.aggregation || rubric::Aggregation::Mean == node.aggregation) &&
            !result.weightSum.isZero();
        result.exact = weighed ? products * (adds ? 100 : 1) / result.weightSum : score.computed;
        addStory(result);
    }

    [[nodiscard]] Term termOf(NodeIndex child, bool adds) const {
        const NodeScore& part = at(child);
        Term term;
        term.node = child;
        const bool ofIndex = m_rubric.plain || adds;
        term.weight =
            (ofIndex ? m_weights.percentOfIndex(child) : m_weights.shareOfParent[static_cast<std::size_t>(child)] * 100) * part.applies;
        term.coverage = part.coverage;
        term.value = part.value;
        term.counted = part.value.has_value();
        if (term.counted) {
            const Rational whole =
                adds ? contributionOf(m_rubric, m_weights, child, *part.value) * part.applies : term.weight * *part.value;
            term.product = whole * part.coverage;
            term.productRounded = adds && m_rubric.rounding.rounds(m_rubric.node(child).kind, Figure::Contribution);
        }
        return term;
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    const assessment::AssessmentRecord& m_record;
    const ScoreCard& m_card;
    const Journal& m_journal;
    const UnitScore* m_unit;
    Inputs m_inputs;
};

}  // namespace

Explanation explain(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const assessment::AssessmentRecord& record,
                    const ScoreCard& card, NodeIndex node, const Circumstances& circumstances) {
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        Explanation nothing;
        nothing.node = node;
        return nothing;
    }
    // Computing once more is what makes the explanation one of the computing itself.
    Journal journal;
    static_cast<void>(computeCard(rubric, weights, record, {card.stage, card.answer}, circumstances, &journal));
    return Explainer(rubric, weights, record, card, journal).explain(node);
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/what_if.h>

#include <algorithm>
#include <utility>

namespace matang::analysis {
namespace {

using assessment::AssessmentRecord;
using assessment::ReportedValue;
using base::Rational;
using rubric::NodeIndex;

/// A record without texts, in which one indicator at a time can be put on another value.
class Trial {
public:
    Trial(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const AssessmentRecord& record, const rubric::StageId& stage,
          const scoring::Circumstances& circumstances, assessment::Answer answer = assessment::Answer::AsIs)
        : m_rubric(rubric),
          m_weights(weights),
          m_record(withoutTexts(record)),
          m_stage(stage),
          m_circumstances(circumstances),
          m_answer(answer) {}

    /// A reported figure cannot move, so those of the nodes above stop counting.
    void setAsideAbove(NodeIndex indicator) {
        for (NodeIndex node = m_rubric.node(indicator).parent; node >= 0; node = m_rubric.node(node).parent) {
            std::erase_if(m_record.reportedValues, [&](const ReportedValue& value) { return value.node == m_rubric.node(node).id; });
        }
    }

    [[nodiscard]] scoring::ScoreCard asItIs() const {
        return scoring::score(m_rubric, m_weights, m_record, m_stage, m_circumstances, m_answer);
    }

    [[nodiscard]] scoring::ScoreCard with(NodeIndex indicator, const Rational& value) const {
        AssessmentRecord changed = m_record;
        // Of several reported values of one node and stage the last counts.
        changed.reportedValues.push_back(valueAt(indicator, value));
        return scoring::score(m_rubric, m_weights, changed, m_stage, m_circumstances, m_answer);
    }

    /// From now on the indicator stands on this value.
    void put(NodeIndex indicator, const Rational& value) { m_record.reportedValues.push_back(valueAt(indicator, value)); }

private:
    [[nodiscard]] ReportedValue valueAt(NodeIndex indicator, const Rational& value) const {
        ReportedValue put;
        put.node = m_rubric.node(indicator).id;
        put.stage = m_stage;
        put.value.value = value;
        put.answer = m_answer;
        return put;
    }

    static AssessmentRecord withoutTexts(const AssessmentRecord& record) {
        AssessmentRecord bare;
        bare.assessment = record.assessment;
        bare.marks.reserve(record.marks.size());
        for (const assessment::Mark& mark : record.marks) {
            bare.marks.push_back({mark.node, mark.stage, {}, mark.value, {}, {}, {}, mark.unit, mark.answer, mark.state});
        }
        for (const ReportedValue& value : record.reportedValues) {
            bare.reportedValues.push_back({value.node, value.stage, value.value, {}, {}, value.unit, value.answer});
        }
        return bare;
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    AssessmentRecord m_record;
    rubric::StageId m_stage;
    const scoring::Circumstances& m_circumstances;
    assessment::Answer m_answer;
};

/// The values an indicator can be put on: the levels of its scale, or its steps where they have no names.
std::vector<Rational> valuesOf(const rubric::Scale& scale) {
    std::vector<Rational> values;
    for (const rubric::Level& level : scale.levels) {
        values.emplace_back(level.value);
    }
    constexpr std::size_t kMostSteps = 1000;
    if (values.empty() && scale.step.sign() > 0) {
        for (Rational value = scale.from; value <= scale.to && values.size() < kMostSteps; value += scale.step) {
            values.push_back(value);
        }
    }
    return values;
}

bool isIndicatorOf(const rubric::Rubric& rubric, const rubric::WeightSet& weights, NodeIndex node) {
    // What one more innovation or domain would bring is no question of a level.
    return weights.known && node >= 0 && static_cast<std::size_t>(node) < rubric.nodes.size() && weights.holds(node) &&
           rubric.node(node).isIndicator() && rubric.node(node).scale >= 0 && rubric.repeatedAbove(node) < 0;
}

Rational indexChange(const scoring::ScoreCard& before, const scoring::ScoreCard& after) {
    return before.index().value && after.index().value ? *after.index().value - *before.index().value : Rational{};
}

LevelEffect effectOf(const rubric::Rubric& rubric, const scoring::ScoreCard& before, const scoring::ScoreCard& after, NodeIndex indicator) {
    LevelEffect effect;
    effect.value = *after.node(indicator).value;
    effect.index = after.index().value;
    effect.indexChange = indexChange(before, after);
    effect.predicate = after.predicate.band;
    effect.predicateChanges = before.predicate.band != after.predicate.band;
    for (NodeIndex node = rubric.node(indicator).parent; node >= 0; node = rubric.node(node).parent) {
        if (after.node(node).value) {
            effect.nodes.emplace_back(node, *after.node(node).value);
        }
    }
    return effect;
}

}  // namespace

std::vector<LevelEffect> levelEffects(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const AssessmentRecord& record,
                                      const rubric::StageId& stage, NodeIndex indicator, const scoring::Circumstances& circumstances,
                                      assessment::Answer answer) {
    std::vector<LevelEffect> effects;
    if (!isIndicatorOf(rubric, weights, indicator)) {
        return effects;
    }
    Trial trial(rubric, weights, record, stage, circumstances, answer);
    trial.setAsideAbove(indicator);
    const scoring::ScoreCard before = trial.asItIs();
    for (const Rational& value : valuesOf(rubric.scaleOf(indicator))) {
        const scoring::ScoreCard after = trial.with(indicator, value);
        if (after.node(indicator).value) {
            effects.push_back(effectOf(rubric, before, after, indicator));
        }
    }
    return effects;
}

std::vector<NextStep> nextSteps(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const AssessmentRecord& record,
                                const rubric::StageId& stage, const scoring::Circumstances& circumstances) {
    std::vector<NextStep> steps;
    for (const NodeIndex indicator : weights.indicators) {
        if (!isIndicatorOf(rubric, weights, indicator)) {
            continue;
        }
        Trial trial(rubric, weights, record, stage, circumstances);
        trial.setAsideAbove(indicator);
        const scoring::ScoreCard before = trial.asItIs();
        const auto& from = before.node(indicator).value;
        const std::vector<Rational> values = valuesOf(rubric.scaleOf(indicator));
        const auto next = std::find_if(values.begin(), values.end(), [&](const Rational& value) { return from && value > *from; });
        if (next != values.end()) {
            steps.push_back({indicator, *from, *next, indexChange(before, trial.with(indicator, *next))});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const NextStep& left, const NextStep& right) {
        return left.indexChange != right.indexChange ? left.indexChange > right.indexChange : left.from < right.from;
    });
    return steps;
}

std::optional<TargetEffect> targetEffect(const rubric::Rubric& rubric, const rubric::WeightSet& weights, const AssessmentRecord& record,
                                         const rubric::StageId& stage, const std::vector<assessment::Target>& targets,
                                         const scoring::Circumstances& circumstances, assessment::Answer answer) {
    Trial trial(rubric, weights, record, stage, circumstances, answer);
    int taken = 0;
    for (const assessment::Target& target : targets) {
        const NodeIndex node = rubric.find(target.node);
        if (isIndicatorOf(rubric, weights, node)) {
            trial.setAsideAbove(node);
            trial.put(node, target.value);
            ++taken;
        }
    }
    const scoring::ScoreCard card = trial.asItIs();
    if (taken == 0 || !card.complete()) {
        return std::nullopt;
    }
    return TargetEffect{*card.index().value, card.predicate.band, taken};
}

}  // namespace matang::analysis

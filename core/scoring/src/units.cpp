// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;
using Combine = rubric::Repetition::Combine;

/// Names of the units that anything was given for, at any stage up to the card's.
std::vector<std::string> givenUnits(const CardTask& task, const Inputs& inputs, NodeIndex index) {
    const rubric::Rubric& rubric = task.rubric;
    const NodeIndex last = rubric.lastBelow(index);
    std::set<std::string> names;
    const auto add = [&](const auto& value) {
        const NodeIndex node = value.unit.empty() ? -1 : rubric.find(value.node);
        if (node >= index && node <= last && value.answer == inputs.scope().answer && rubric.stageOrder(value.stage) <= inputs.stage()) {
            names.insert(value.unit);
        }
    };
    std::for_each(task.record.marks.begin(), task.record.marks.end(), add);
    std::for_each(task.record.reportedValues.begin(), task.record.reportedValues.end(), add);
    return {names.begin(), names.end()};
}

std::vector<std::string> unitsOf(const CardTask& task, const Inputs& inputs, NodeIndex index) {
    const rubric::Repetition& repetition = *task.rubric.node(index).repetition;
    if (repetition.fixed.empty()) {
        return givenUnits(task, inputs, index);
    }
    std::vector<std::string> ids;
    for (const rubric::Repetition::Unit& unit : repetition.fixed) {
        ids.push_back(unit.id);
    }
    return ids;
}

/// What one node's figures in all units give together. Below a node whose best units count, only those are looked at.
std::optional<Rational> mergedValue(const rubric::Repetition& repetition, const std::vector<const NodeScore*>& scores) {
    std::vector<Rational> values;
    for (const NodeScore* score : scores) {
        if (score->value) {
            values.push_back(*score->value);
        }
    }
    return combineUnits(ruleBelow(repetition, static_cast<int>(scores.size())), std::move(values));
}

int indicatorsBelow(const rubric::Rubric& rubric, const rubric::WeightSet& weights, NodeIndex index) {
    if (!weights.holds(index)) {
        return 0;
    }
    int count = rubric.node(index).isIndicator() ? 1 : 0;
    for (const NodeIndex child : weights.children[static_cast<std::size_t>(index)]) {
        count += indicatorsBelow(rubric, weights, child);
    }
    return count;
}

void mergeNode(const rubric::Repetition& repetition, const std::vector<const NodeScore*>& all, const std::vector<const NodeScore*>& counted,
               NodeScore& score) {
    score.applies = all.empty() ? Rational{1} : Rational{};
    for (const NodeScore* one : all) {
        score.filled += one->filled;
        score.indicators += one->indicators;
        score.verified += one->verified;
        score.coverage += one->applies.isZero() ? Rational{1} : one->coverage;
        score.approximate = score.approximate || one->approximate;
        score.limited = score.limited || one->limited;
        score.applies = std::max(score.applies, one->applies);
        score.source = std::max(score.source, one->source);
        score.stage = one->stage.empty() ? score.stage : one->stage;
    }
    if (!all.empty()) {
        score.coverage /= static_cast<int>(all.size());
    }
    score.computed = mergedValue(repetition, counted);
    score.value = score.computed;
    if (score.value && score.source == ValueSource::None) {
        score.source = ValueSource::Computed;
    }
}

/// What each of the units has at one place of the repeated sub-tree.
std::vector<const NodeScore*> scoresAt(const std::vector<const UnitScore*>& units, std::size_t at) {
    std::vector<const NodeScore*> scores;
    scores.reserve(units.size());
    for (const UnitScore* unit : units) {
        scores.push_back(&unit->nodes[at]);
    }
    return scores;
}

}  // namespace

std::vector<const UnitScore*> countedUnits(const rubric::Repetition& repetition, std::vector<const UnitScore*> units) {
    if (repetition.combine == Combine::Best) {
        std::erase_if(units, [](const UnitScore* unit) { return !unit->nodes.front().value; });
        std::stable_sort(units.begin(), units.end(), [](const UnitScore* left, const UnitScore* right) {
            return *left->nodes.front().value > *right->nodes.front().value;
        });
        units.resize(std::min(units.size(), static_cast<std::size_t>(repetition.number)));
    }
    return units;
}

rubric::Repetition ruleBelow(const rubric::Repetition& repetition, int units) {
    rubric::Repetition rule = repetition;
    if (!isLinear(rule.combine)) {
        rule.combine = Combine::Mean;
    } else if (rule.combine == Combine::SumOverLarger) {
        rule.number = std::max(rule.number, units);
    }
    return rule;
}

std::vector<UnitScore> scoreUnits(const CardTask& task, const Inputs& inputs, const Whole& whole, NodeIndex index) {
    std::vector<UnitScore> units;
    const auto count = static_cast<std::size_t>(task.rubric.lastBelow(index) - index) + 1;
    for (std::string& name : unitsOf(task, inputs, index)) {
        const Inputs own(task.rubric, task.weights, task.record, {inputs.scope().stage, inputs.scope().answer, name});
        UnitScore unit{index, std::move(name), std::vector<NodeScore>(count)};
        Scorer(task, own, Sheet{index, unit.nodes, &whole, unit.unit}).fill(units);
        units.push_back(std::move(unit));
    }
    return units;
}

std::optional<Combined> mergeUnits(const rubric::Rubric& rubric, const rubric::WeightSet& weights, NodeIndex index,
                                   const std::vector<UnitScore>& units, std::vector<NodeScore>& whole) {
    const rubric::Repetition& repetition = *rubric.node(index).repetition;
    std::vector<const UnitScore*> every;
    every.reserve(units.size());
    for (const UnitScore& unit : units) {
        every.push_back(&unit);
    }
    const std::vector<const UnitScore*> counted = countedUnits(repetition, every);
    const auto size = static_cast<std::size_t>(rubric.lastBelow(index) - index) + 1;
    for (std::size_t at = 0; at < size; ++at) {
        const std::vector<const NodeScore*> all = scoresAt(every, at);
        const std::vector<const NodeScore*> those = scoresAt(counted, at);
        const Rational share = whole[static_cast<std::size_t>(index) + at].shareOfIndex;
        NodeScore merged;
        mergeNode(repetition, all, those, merged);
        merged.shareOfIndex = share;
        if (units.empty()) {
            merged.indicators = indicatorsBelow(rubric, weights, index + static_cast<NodeIndex>(at));
        }
        whole[static_cast<std::size_t>(index) + at] = std::move(merged);
    }
    NodeScore& repeated = whole[static_cast<std::size_t>(index)];
    const int wanted = std::max({repetition.atLeast, static_cast<int>(units.size()), 1});
    repeated.coverage *= Rational{static_cast<int>(units.size()), wanted};
    std::vector<Rational> values;
    for (const UnitScore& unit : units) {
        if (unit.nodes.front().value) {
            values.push_back(*unit.nodes.front().value);
        }
    }
    repeated.computed.reset();
    repeated.value.reset();
    repeated.source = ValueSource::None;
    const bool approximate = repeated.approximate;
    const auto value = combineUnits(repetition, std::move(values));
    return value ? std::optional{Combined{*value, approximate}} : std::nullopt;
}

}  // namespace matang::scoring

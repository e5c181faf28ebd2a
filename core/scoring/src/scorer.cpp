// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorer.h"

#include "adjusting.h"
#include "aggregation.h"
#include "indicator_value.h"
#include "units.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace matang::scoring {

using base::Rational;
using rubric::NodeIndex;
using Spread = rubric::NotApplicableRule::Spread;

Scorer::Scorer(const CardTask& task, const Inputs& inputs, Sheet sheet) : m_task(task), m_inputs(inputs), m_sheet(std::move(sheet)) {}

const NodeScore* Scorer::find(NodeIndex index) const {
    if (index >= m_sheet.first && index <= m_sheet.last()) {
        return &at(index);
    }
    return m_sheet.whole == nullptr ? nullptr : &m_sheet.whole->scores[static_cast<std::size_t>(index)];
}

/// Of the whole card, the nodes below a repeated one are filled unit by unit.
bool Scorer::belongs(NodeIndex index) const {
    if (index < m_sheet.first || index > m_sheet.last() || !m_task.weights.holds(index)) {
        return false;
    }
    if (isUnit() || m_task.rubric.plain) {
        return true;
    }
    const NodeIndex repeated = m_task.rubric.repeatedAbove(index);
    return repeated < 0 || repeated == index;
}

void Scorer::fill(std::vector<UnitScore>& units) {
    bool gated = false;
    for (NodeIndex index = m_sheet.last(); index >= m_sheet.first; --index) {
        NodeScore& score = at(index);
        if (m_task.weights.holds(index)) {
            score.shareOfIndex = m_task.weights.shareOfIndex[static_cast<std::size_t>(index)];
        }
        if (belongs(index) && node(index).isIndicator()) {
            score.indicators = 1;
            fillIndicator(m_task, m_inputs, m_sheet.unit, index, score);
            gated = gated || !node(index).gates.empty();
        }
    }
    if (gated) {
        for (const NodeScore& score : m_sheet.scores) {
            m_beforeGates.push_back(score.value);
        }
    }
    const auto& order = m_task.rubric.order;
    if (order.empty()) {
        for (NodeIndex index = m_sheet.last(); index >= m_sheet.first; --index) {
            fillNode(index, units);
        }
    }
    for (const NodeIndex index : order) {
        fillNode(index, units);
    }
}

void Scorer::fillNode(NodeIndex index, std::vector<UnitScore>& units) {
    if (!belongs(index)) {
        return;
    }
    NodeScore& score = at(index);
    if (node(index).isIndicator()) {
        applyGates(index, score);
    } else {
        fillInner(index, score, units);
    }
    setContribution(index, score);
}

void Scorer::fillInner(NodeIndex index, NodeScore& score, std::vector<UnitScore>& units) {
    const bool repeated = node(index).repetition && !isUnit();
    if (!repeated) {
        countBelow(index, score);
    }
    if (m_task.weights.known) {
        setInner(index, score, repeated ? combineOverUnits(index, units) : combineChildren(index, score));
    }
    if (const assessment::ReportedValue* reported = m_inputs.reported(index)) {
        score.value = reported->value.value;
        score.source = ValueSource::Reported;
        score.coverage = 1;
        score.applies = 1;
        score.approximate = false;
    } else if (score.computed) {
        score.value = score.computed;
        score.source = ValueSource::Computed;
    }
}

void Scorer::countBelow(NodeIndex index, NodeScore& score) const {
    for (const NodeIndex child : m_task.weights.children[static_cast<std::size_t>(index)]) {
        const NodeScore& part = at(child);
        score.filled += part.filled;
        score.indicators += part.indicators;
        score.verified += part.verified;
    }
}

std::optional<Combined> Scorer::combineChildren(NodeIndex index, NodeScore& score) {
    const auto& children = m_task.weights.children[static_cast<std::size_t>(index)];
    const bool adds = !isUnit() && addsContributions(m_task.rubric, m_task.weights, index);
    const bool plainMean =
        node(index).aggregation == rubric::Aggregation::WeightedMean || node(index).aggregation == rubric::Aggregation::Mean;
    const bool allComplete = plainMean && !children.empty() && std::all_of(children.begin(), children.end(), [&](NodeIndex child) {
                                 const NodeScore& part = at(child);
                                 return part.value && part.complete() && part.applies == Rational{1} && !part.approximate;
                             });
    if (!allComplete) {
        return combineApplicable(index, score, adds);
    }
    score.coverage = 1;
    if (adds) {
        return Combined{sumOfComplete(m_task.weights, index, [&](NodeIndex child) { return &*at(child).contribution; }), false};
    }
    return Combined{meanOfComplete(m_task.weights, index, [&](NodeIndex child) { return &*at(child).value; }), false};
}

/// Children count by the weight of what they cover, so that an unset indicator is left out and never counts as zero; what does not apply
/// weighs nothing.
std::optional<Combined> Scorer::combineApplicable(NodeIndex index, NodeScore& score, bool adds) {
    std::vector<Part> parts;
    Rational covered;
    Rational applicable;
    for (const NodeIndex child : m_task.weights.children[static_cast<std::size_t>(index)]) {
        const NodeScore& part = at(child);
        const Rational weight = m_task.weights.shareOfParent[static_cast<std::size_t>(child)] * part.applies;
        applicable += weight;
        if (!part.value || part.applies.isZero()) {
            continue;
        }
        covered += weight * part.coverage;
        score.approximate = score.approximate || part.approximate;
        if (adds) {
            // The mean of the contributions, each per share of the index, is the value they add up to.
            const Rational ofIndex = part.shareOfIndex * part.applies * part.coverage;
            if (!ofIndex.isZero()) {
                parts.push_back({ofIndex, *part.contribution / part.shareOfIndex});
            }
        } else {
            parts.push_back({weight * part.coverage, *part.value});
        }
    }
    if (!settleApplicable(index, score, applicable, covered)) {
        return std::nullopt;
    }
    settleFreeChoice(index, score);
    auto combined = aggregate(node(index).aggregation, node(index).pass, parts);
    if (!combined && !parts.empty() && !covered.isZero()) {
        warn("aggregation-undefined", {{"node", node(index).id.text}});
    }
    return combined;
}

/// False where the node has no value, because nothing below it applies or too little.
bool Scorer::settleApplicable(NodeIndex index, NodeScore& score, const Rational& applicable, const Rational& covered) {
    const rubric::NotApplicableRule& rule = m_task.rubric.notApplicable;
    const Rational all = weightOfChildren(index);
    const bool nothingApplies = applicable.isZero() && !all.isZero() && rule.spread != Spread::None;
    score.coverage = nothingApplies ? Rational{1} : applicable.isZero() ? Rational{} : covered / applicable;
    if (nothingApplies) {
        score.applies = 0;
    } else if (rule.spread == Spread::AcrossIndex && !all.isZero()) {
        score.applies = applicable / all;
    }
    if (!nothingApplies && !all.isZero() && applicable / all * 100 < rule.minimumCoverage) {
        score.coverage = Rational{};
        warn("too-few-applicable", {{"node", node(index).id.text},
                                    {"share", base::formatDecimal(applicable / all * 100, 1)},
                                    {"minimum", base::formatExact(rule.minimumCoverage)}});
        return false;
    }
    return !nothingApplies;
}

Rational Scorer::weightOfChildren(NodeIndex index) const {
    Rational all;
    for (const NodeIndex child : m_task.weights.children[static_cast<std::size_t>(index)]) {
        all += m_task.weights.shareOfParent[static_cast<std::size_t>(child)];
    }
    return all;
}

/// Where a number of children is enough, the others are left out without anything missing.
void Scorer::settleFreeChoice(NodeIndex index, NodeScore& score) const {
    const int enough = node(index).enough;
    if (enough == 0) {
        return;
    }
    Rational answered;
    std::vector<std::pair<int, int>> counts;  // the children most filled first: those are the chosen ones
    std::size_t begun = 0;
    for (const NodeIndex child : m_task.weights.children[static_cast<std::size_t>(index)]) {
        const NodeScore& part = at(child);
        answered += part.value ? part.coverage : Rational{};
        begun += part.filled > 0 ? 1 : 0;
        if (!part.applies.isZero()) {
            counts.emplace_back(-part.filled, part.indicators);
        }
    }
    score.coverage = std::min(Rational{1}, answered / enough);
    std::sort(counts.begin(), counts.end());
    counts.resize(std::min(counts.size(), std::max(begun, static_cast<std::size_t>(enough))));
    score.indicators = std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const auto& one) { return sum + one.second; });
}

std::optional<Combined> Scorer::combineOverUnits(NodeIndex index, std::vector<UnitScore>& units) {
    std::vector<UnitScore> own = scoreUnits(m_task, m_inputs, {m_sheet.scores, m_beforeGates}, index);
    auto combined = mergeUnits(m_task.rubric, m_task.weights, index, own, m_sheet.scores);
    std::move(own.begin(), own.end(), std::back_inserter(units));
    return combined;
}

void Scorer::setInner(NodeIndex index, NodeScore& score, const std::optional<Combined>& combined) {
    if (!combined) {
        return;
    }
    note(index, *combined);
    score.approximate = score.approximate || combined->approximate;
    // The unit of a repeated sub-tree gives what its children give; everything else is done to what the units give together.
    const bool unitOfRepeated = isUnit() && index == m_sheet.first;
    Rational value = combined->value;
    if (!m_task.rubric.plain && !unitOfRepeated) {
        const Facts facts = factsOf();
        Adjusted adjusted = adjust(m_task, m_sheet.unit, index, std::move(value), facts);
        value = std::move(adjusted.value);
        score.limited = adjusted.limited;
        if (node(index).overYears) {
            score.measured = value;
            value = mixOverYears(m_task, index, value);
        }
    }
    score.computed = m_task.rubric.rounding.steps.empty() ? value : roundedValue(m_task.rubric, index, value);
}

Facts Scorer::factsOf() const {
    const auto value = [this](NodeIndex index) -> std::optional<Rational> {
        const bool here = index >= m_sheet.first && index <= m_sheet.last();
        if (here && !m_beforeGates.empty() && node(index).isIndicator()) {
            return m_beforeGates[static_cast<std::size_t>(index - m_sheet.first)];
        }
        if (!here && isUnit() && !m_sheet.whole->beforeGates.empty() && node(index).isIndicator()) {
            return m_sheet.whole->beforeGates[static_cast<std::size_t>(index)];
        }
        const NodeScore* score = find(index);
        return score == nullptr ? std::nullopt : score->value;
    };
    const auto measured = [this](NodeIndex index) -> std::optional<Rational> {
        const NodeScore* score = find(index);
        return score == nullptr ? std::nullopt : score->measured;
    };
    return {value, measured, m_task.circumstances.evidence};
}

/// A claimed level whose gate does not hold counts as the highest one below it. A reported figure is not touched.
void Scorer::applyGates(NodeIndex index, NodeScore& score) {
    if (node(index).gates.empty() || !score.computed) {
        return;
    }
    const Facts facts = factsOf();
    const auto& [level, failed] = levelByGates(m_task.rubric, index, *score.computed, facts);
    if (failed == nullptr) {
        return;
    }
    warn("level-gated", {{"node", node(index).id.text},
                         {"level", base::formatExact(*score.computed)},
                         {"reached", level ? base::formatExact(*level) : std::string{}}});
    if (m_task.journal != nullptr && level) {
        m_task.journal->of(m_sheet.unit, index)
            .steps.push_back({"step-gated", {{"level", base::formatExact(*score.computed)}}, *level, unmetParts(*failed, facts)});
    }
    score.computed = level;
    if (score.source == ValueSource::Computed || (score.source == ValueSource::Carried && m_inputs.reported(index) == nullptr)) {
        score.value = level;
        if (!level) {
            score.source = ValueSource::None;
            score.coverage = Rational{};
            score.filled = 0;
            score.verified = 0;
        }
    }
}

/// Siblings mostly weigh the same and often stand on the same level; then the product is known already.
void Scorer::setContribution(NodeIndex index, NodeScore& score) const {
    if (!score.value || !m_task.weights.known || isUnit()) {
        return;
    }
    if (index == rubric::kRoot) {
        score.contribution = score.value;
        return;
    }
    const NodeIndex next = index + 1;
    if (m_task.rubric.rounding.steps.empty() && next <= m_sheet.last()) {
        const NodeScore& neighbour = at(next);
        if (neighbour.contribution && neighbour.shareOfIndex == score.shareOfIndex && *neighbour.value == *score.value) {
            score.contribution = neighbour.contribution;
            return;
        }
    }
    score.contribution = contributionOf(m_task.rubric, m_task.weights, index, *score.value);
}

void Scorer::note(NodeIndex index, const Combined& combined) const {
    if (m_task.journal != nullptr) {
        m_task.journal->of(m_sheet.unit, index).combined = combined.value;
    }
}

void Scorer::warn(std::string code, base::Arguments arguments) const {
    if (isUnit()) {
        arguments.emplace_back("unit", m_sheet.unit);
    }
    m_task.findings.push_back({base::Severity::Warning, {}, std::move(code), std::move(arguments), {}});
}

}  // namespace matang::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "adjusting.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <utility>

namespace matang::scoring {
namespace {

using base::Rational;
using rubric::NodeIndex;

/// A figure that is changed step by step, each noted.
class Changing {
public:
    Changing(const CardTask& task, const std::string& unit, NodeIndex index, Rational value)
        : m_task(task), m_unit(unit), m_index(index), m_value(std::move(value)) {}

    [[nodiscard]] const Rational& value() const { return m_value; }

    void become(Rational value, const char* code, base::Arguments arguments) {
        if (value == m_value) {
            return;
        }
        m_value = std::move(value);
        if (m_task.journal != nullptr) {
            m_task.journal->of(m_unit, m_index).steps.push_back({code, std::move(arguments), m_value});
        }
    }

private:
    const CardTask& m_task;
    const std::string& m_unit;
    NodeIndex m_index;
    Rational m_value;
};

std::string nameOf(const CardTask& task, const rubric::LocalisedText& name) {
    return name.in(task.rubric.language);
}

}  // namespace

Adjusted adjust(const CardTask& task, const std::string& unit, NodeIndex index, Rational value, const Facts& facts) {
    const rubric::Node& node = task.rubric.node(index);
    const rubric::Adjustment& rule = node.adjustment;
    Changing figure(task, unit, index, std::move(value));
    figure.become(rule.times * figure.value(), "step-times", {{"times", base::formatExact(rule.times)}});
    figure.become(figure.value() + rule.plus, "step-plus", {{"plus", base::formatExact(rule.plus)}});
    for (const rubric::Bonus& bonus : node.bonuses) {
        if (holds(bonus.when, facts)) {
            figure.become(figure.value() + bonus.plus, "step-bonus",
                          {{"plus", base::formatExact(bonus.plus)}, {"name", nameOf(task, bonus.name)}});
        }
    }
    const Rational before = figure.value();
    if (rule.atLeast) {
        figure.become(std::max(figure.value(), *rule.atLeast), "step-floor", {{"bound", base::formatExact(*rule.atLeast)}});
    }
    if (rule.atMost) {
        figure.become(std::min(figure.value(), *rule.atMost), "step-cap", {{"bound", base::formatExact(*rule.atMost)}});
    }
    for (const rubric::Limit& limit : node.limits) {
        if (holds(limit.when, facts)) {
            figure.become(std::min(figure.value(), limit.atMost), "step-limit",
                          {{"bound", base::formatExact(limit.atMost)}, {"name", nameOf(task, limit.name)}});
        }
    }
    return {figure.value(), figure.value() != before};
}

Rational mixOverYears(const CardTask& task, NodeIndex index, const Rational& own) {
    const rubric::OverYears& rule = *task.rubric.node(index).overYears;
    if (rule.weights.empty()) {
        return own;
    }
    Rational sum = rule.weights.front() * own;
    Rational weight = rule.weights.front();
    std::string years;
    std::size_t used = 1;
    for (const EarlierYear& earlier : task.circumstances.earlier) {
        const auto& value = earlier.values[static_cast<std::size_t>(index)];
        // Without a reach of its own each weight belongs to its year; with one the last years that have a value take the weights in turn.
        const std::size_t at = rule.within == 0 ? static_cast<std::size_t>(earlier.yearsBack) : used;
        if (!value || at >= rule.weights.size() || (rule.within > 0 && earlier.yearsBack > rule.within)) {
            continue;
        }
        sum += rule.weights[at] * *value;
        weight += rule.weights[at];
        years += (years.empty() ? "" : ", ") + std::to_string(task.record.assessment.year - earlier.yearsBack);
        ++used;
    }
    const Rational mixed = weight.isZero() ? own : sum / weight;
    if (!years.empty() && task.journal != nullptr) {
        task.journal->of({}, index).steps.push_back({"step-over-years", {{"years", years}, {"own", base::formatExact(own)}}, mixed});
    }
    return mixed;
}

std::optional<Rational> levelByGates(const rubric::Rubric& rubric, NodeIndex index, const Rational& claimed, const Facts& facts) {
    for (const rubric::LevelGate& gate : rubric.node(index).gates) {
        if (Rational{gate.level} > claimed) {
            break;
        }
        if (holds(gate.condition, facts)) {
            continue;
        }
        std::optional<Rational> below;
        for (const rubric::Level& level : rubric.scaleOf(index).levels) {
            if (level.value < gate.level) {
                below = Rational{level.value};
            }
        }
        return below;
    }
    return claimed;
}

}  // namespace matang::scoring

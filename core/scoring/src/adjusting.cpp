// SPDX-License-Identifier: GPL-3.0-or-later
#include "adjusting.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <utility>
#include <vector>

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

/// An earlier year that is mixed in, with what it counts for.
struct WeighedYear {
    int yearsBack = 0;
    Rational share;
    Rational value;
};

std::vector<WeighedYear> earlierYears(const rubric::Rubric& rubric, const Circumstances& circumstances, NodeIndex index) {
    const rubric::OverYears& rule = *rubric.node(index).overYears;
    std::vector<WeighedYear> years;
    Rational weight = rule.weights.empty() ? Rational{} : rule.weights.front();
    for (const EarlierYear& earlier : circumstances.earlier) {
        const auto& value = earlier.values[static_cast<std::size_t>(index)];
        // Without a reach of its own each weight belongs to its year; with one the last years that have a value take the weights in turn.
        const std::size_t at = rule.within == 0 ? static_cast<std::size_t>(earlier.yearsBack) : years.size() + 1;
        if (!value || at >= rule.weights.size() || (rule.within > 0 && earlier.yearsBack > rule.within)) {
            continue;
        }
        years.push_back({earlier.yearsBack, rule.weights[at], *value});
        weight += rule.weights[at];
    }
    if (weight.isZero()) {
        return {};
    }
    for (WeighedYear& one : years) {
        one.share /= weight;
    }
    return years;
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
    const std::vector<WeighedYear> earlier = earlierYears(task.rubric, task.circumstances, index);
    if (earlier.empty()) {
        return own;
    }
    const Rational share = shareOfOwnYear(task.rubric, task.circumstances, index);
    Rational mixed = share * own;
    std::string years;
    for (const WeighedYear& one : earlier) {
        mixed += one.share * one.value;
        years += (years.empty() ? "" : ", ") + std::to_string(task.record.assessment.year - one.yearsBack);
    }
    if (task.journal != nullptr) {
        task.journal->of({}, index).steps.push_back({"step-over-years", {{"years", years}, {"own", base::formatExact(own)}}, mixed});
    }
    return mixed;
}

Rational shareOfOwnYear(const rubric::Rubric& rubric, const Circumstances& circumstances, NodeIndex index) {
    Rational share = 1;
    for (const WeighedYear& one : earlierYears(rubric, circumstances, index)) {
        share -= one.share;
    }
    return share;
}

GatedLevel levelByGates(const rubric::Rubric& rubric, NodeIndex index, const Rational& claimed, const Facts& facts) {
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
        return {below, &gate.condition};
    }
    return {claimed, nullptr};
}

}  // namespace matang::scoring

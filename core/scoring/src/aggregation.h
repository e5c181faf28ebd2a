// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rounding.h>
#include <matang/rubric/rubric.h>
#include <matang/rubric/weight_set.h>

#include <algorithm>

namespace matang::scoring {

using Figure = rubric::RoundingStep::Figure;

/// A figure rounded by a step's own decimals and mode, where it has them, else the rubric's.
[[nodiscard]] inline base::Rational roundedBy(const rubric::Rounding& rounding, const rubric::RoundingStep& step,
                                              const base::Rational& figure) {
    return base::roundTo(figure, step.decimals.value_or(rounding.decimals), step.mode.value_or(rounding.mode));
}

/// A node's value as the calculation passes it on: rounded where the rubric rounds values of its kind.
[[nodiscard]] inline base::Rational roundedValue(const rubric::Rubric& rubric, rubric::NodeIndex node, base::Rational value) {
    const rubric::RoundingStep* step = rubric.rounding.step(rubric.node(node).kind, Figure::Value);
    return step == nullptr ? value : roundedBy(rubric.rounding, *step, value);
}

/// Share of the index x value, rounded where the rubric rounds contributions of the node's kind.
[[nodiscard]] inline base::Rational contributionOf(const rubric::Rubric& rubric, const rubric::WeightSet& weights, rubric::NodeIndex node,
                                                   const base::Rational& value) {
    const rubric::RoundingStep* step = rubric.rounding.step(rubric.node(node).kind, Figure::Contribution);
    const base::Rational product = weights.shareOfIndex[static_cast<std::size_t>(node)] * value;
    return step == nullptr ? product : roundedBy(rubric.rounding, *step, product);
}

/// True where a node adds up the rounded contributions of its children instead of taking their weighted mean.
[[nodiscard]] inline bool addsContributions(const rubric::Rubric& rubric, const rubric::WeightSet& weights, rubric::NodeIndex node) {
    const auto& children = weights.children[static_cast<std::size_t>(node)];
    const bool weighs = !weights.shareOfIndex[static_cast<std::size_t>(node)].isZero();
    return weighs && !rubric.rounding.steps.empty() && std::any_of(children.begin(), children.end(), [&](rubric::NodeIndex child) {
               return rubric.rounding.rounds(rubric.node(child).kind, Figure::Contribution);
           });
}

/// The weighted mean of children that are all complete; a child without a value weighs nothing. `valueOf` gives a pointer, or nullptr.
template <typename ValueOf>
[[nodiscard]] base::Rational meanOfComplete(const rubric::WeightSet& weights, rubric::NodeIndex node, ValueOf valueOf) {
    // Siblings mostly weigh the same: adding their values first saves a product, and its reduction, for each.
    base::Rational total;
    base::Rational run;
    const base::Rational* share = nullptr;
    for (const rubric::NodeIndex child : weights.children[static_cast<std::size_t>(node)]) {
        const base::Rational* value = valueOf(child);
        if (value == nullptr) {
            continue;
        }
        const base::Rational& own = weights.shareOfParent[static_cast<std::size_t>(child)];
        if (share != nullptr && *share != own) {
            total += *share * run;
            run = base::Rational{};
        }
        share = &own;
        run += *value;
    }
    return share == nullptr ? total : total + *share * run;
}

/// The sum of the contributions of children that are all complete, as a value of the node.
template <typename ContributionOf>
[[nodiscard]] base::Rational sumOfComplete(const rubric::WeightSet& weights, rubric::NodeIndex node, ContributionOf contributionOfChild) {
    base::Rational total;
    for (const rubric::NodeIndex child : weights.children[static_cast<std::size_t>(node)]) {
        if (const base::Rational* contribution = contributionOfChild(child)) {
            total += *contribution;
        }
    }
    return total / weights.shareOfIndex[static_cast<std::size_t>(node)];
}

}  // namespace matang::scoring

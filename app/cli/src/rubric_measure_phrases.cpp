// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured for an indicator, and how the amount becomes a value.
#include "rubric_phrases.h"

#include <matang/rubric/words.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <array>

namespace matang::cli {
namespace {

using rubric::Normalisation;
using Method = Normalisation::Method;

void append(std::string& list, const std::string& item, const char* separator = "; ") {
    list += (list.empty() ? "" : separator) + item;
}

std::string sign(rubric::Condition::Relation relation) {
    constexpr std::array<const char*, 5> kSigns{"≥ ", "> ", "≤ ", "< ", "= "};
    return kSigns.at(static_cast<std::size_t>(relation));
}

}  // namespace

std::string RubricPhrases::amount(const rubric::Node& node, const base::Rational& value) const {
    if (node.quantity) {
        const auto& categories = node.quantity->categories;
        const auto found =
            std::find_if(categories.begin(), categories.end(), [&](const rubric::Category& one) { return one.value == value; });
        if (found != categories.end() && !found->name.empty()) {
            return in(found->name);
        }
    }
    return figure(value);
}

void RubricPhrases::addQuantity(const rubric::Quantity& quantity, Phrases& phrases) const {
    std::string text = quantity.categories.empty() ? say("quantity", {{"unit", in(quantity.unit)}}) : say("quantity-words");
    std::string categories;
    for (const rubric::Category& category : quantity.categories) {
        append(categories, in(category.name), ", ");
    }
    text += categories.empty() ? "" : ": " + categories;
    if (!quantity.numerator.empty() && !quantity.denominator.empty()) {
        append(text, in(quantity.numerator) + " / " + in(quantity.denominator));
    }
    if (quantity.from || quantity.to) {
        append(text, say(quantity.from && quantity.to ? "range"
                         : quantity.from              ? "range-from"
                                                      : "range-to",
                         {{"from", figure(quantity.from.value_or(0))}, {"to", figure(quantity.to.value_or(0))}}));
    }
    if (quantity.categories.empty()) {
        append(text, say("direction-" + std::string(wordOf(quantity.direction))));
    }
    std::string targets = quantity.target ? figure(*quantity.target) : std::string{};
    for (const auto& target : quantity.targetsByYear) {
        append(targets, std::to_string(target.first) + ": " + figure(target.second), ", ");
    }
    if (!targets.empty()) {
        append(text, say("target", {{"target", targets}}));
    }
    phrases.push_back(text);
}

std::string RubricPhrases::ladder(const Normalisation& rule) const {
    std::string steps;
    for (const rubric::LadderStep& step : rule.ladder) {
        append(steps, sign(step.relation) + figure(step.figure) + " → " + figure(step.value), ", ");
    }
    return steps;
}

void RubricPhrases::addNormalisation(const rubric::Node& node, Phrases& phrases) const {
    const Normalisation& rule = node.normalisation;
    std::string steps = ladder(rule);
    for (const auto& entry : rule.mapped) {
        append(steps, amount(node, entry.first) + " → " + figure(entry.second), ", ");
    }
    const std::string low = rule.low ? figure(*rule.low) : say("lowest-of-cohort");
    const std::string high = rule.high ? figure(*rule.high) : say("highest-of-cohort");
    std::string text = say("normalise-" + std::string(wordOf(rule.method)), {{"steps", steps}, {"low", low}, {"high", high}});
    const bool linear =
        rule.method == Method::Linear || rule.method == Method::ZScore || rule.method == Method::Percentile || rule.method == Method::Rank;
    if (linear && (!(rule.times == base::Rational{1}) || !rule.plus.isZero())) {
        text += " × " + figure(rule.times) + (rule.plus.isZero() ? "" : " + " + figure(rule.plus));
    }
    if (rule.cap) {
        append(text, say("cap", {{"cap", figure(*rule.cap)}}));
    } else if (!rule.capped) {
        append(text, say("not-capped"));
    }
    if (rule.otherwise) {
        append(text, say("otherwise", {{"value", figure(*rule.otherwise)}}));
    }
    if (rule.missing) {
        append(text, say("missing", {{"value", figure(*rule.missing)}}));
    }
    if (rule.looksAtCohort()) {
        append(text, say("among-" + std::string(wordOf(rule.among))));
    }
    phrases.push_back(text);
}

}  // namespace matang::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_phrases.h"

#include <matang/rubric/words.h>
#include <matang/text/figures.h>

#include <array>

namespace matang::cli {
namespace {

using rubric::Condition;

std::string relationSign(Condition::Relation relation) {
    constexpr std::array<const char*, 5> kSigns{"≥", ">", "≤", "<", "="};
    return kSigns.at(static_cast<std::size_t>(relation));
}

void append(std::string& list, const std::string& item, const char* separator = ", ") {
    list += (list.empty() ? "" : separator) + item;
}

std::string levelList(const std::vector<int>& levels) {
    std::string list;
    for (const int level : levels) {
        append(list, std::to_string(level));
    }
    return list;
}

}  // namespace

std::string RubricPhrases::say(const std::string& key, const base::Arguments& arguments) const {
    return m_console.say("show-" + key, arguments);
}

std::string RubricPhrases::in(const rubric::LocalisedText& text) const {
    return text.in(m_console.languageCode());
}

std::string RubricPhrases::figure(const base::Rational& value) const {
    return text::exactFigure(value, m_console.language());
}

std::string RubricPhrases::combination(rubric::Combination combination) const {
    return say("panel-" + std::string(wordOf(combination)));
}

std::string RubricPhrases::joined(const std::vector<Condition>& parts, const std::string& link) const {
    std::string text;
    for (const Condition& part : parts) {
        const bool nested = part.parts.size() > 1 && parts.size() > 1;
        text += (text.empty() ? "" : " " + link + " ") + (nested ? "(" + condition(part) + ")" : condition(part));
    }
    return text;
}

std::string RubricPhrases::condition(const Condition& condition) const {
    const std::string node = condition.node < 0 ? std::string{} : m_rubric.node(condition.node).id.text;
    const std::string comparison = " " + relationSign(condition.relation) + " " + figure(condition.figure);
    switch (condition.kind) {
        case Condition::Kind::All:
            return joined(condition.parts, say("and"));
        case Condition::Kind::Any:
            return joined(condition.parts, say("or"));
        case Condition::Kind::Not:
            return say("not", {{"part", joined(condition.parts, "")}});
        case Condition::Kind::Value:
            return node + comparison;
        case Condition::Kind::Measured:
            return say("measured-of", {{"node", node}}) + comparison;
        case Condition::Kind::Exists:
            return say("exists", {{"node", node}});
        case Condition::Kind::Evidence:
            return say(
                condition.level ? "evidence-level" : "evidence",
                {{"node", node}, {"count", std::to_string(condition.count)}, {"level", std::to_string(condition.level.value_or(0))}});
    }
    return {};
}

void RubricPhrases::addRepetition(const rubric::Repetition& repetition, Phrases& phrases) const {
    std::string text = say(
        "repeat", {{"name", in(repetition.name)},
                   {"how", say("combine-" + std::string(wordOf(repetition.combine)), {{"number", std::to_string(repetition.number)}})}});
    if (repetition.atLeast > 0) {
        append(text, say("repeat-at-least", {{"count", std::to_string(repetition.atLeast)}}), "; ");
    }
    std::string units;
    for (const rubric::Repetition::Unit& unit : repetition.fixed) {
        append(units, in(unit.name));
    }
    phrases.push_back(units.empty() ? text : text + ": " + units);
}

void RubricPhrases::addReckoning(const rubric::Node& node, Phrases& phrases) const {
    if (node.aggregation != rubric::Aggregation::WeightedMean) {
        phrases.push_back(say("aggregation-" + std::string(wordOf(node.aggregation)), {{"pass", figure(node.pass)}}));
    }
    if (node.weighting != rubric::Weighting::Written) {
        phrases.push_back(say("weighting-" + std::string(wordOf(node.weighting))));
    }
    if (node.enough > 0) {
        phrases.push_back(say("enough", {{"count", std::to_string(node.enough)}, {"all", std::to_string(node.children.size())}}));
    }
    if (node.repetition) {
        addRepetition(*node.repetition, phrases);
    }
    if (const rubric::Adjustment& adjustment = node.adjustment; !adjustment.changesNothing()) {
        std::string formula = "x";
        formula += adjustment.times == base::Rational{1} ? "" : " × " + figure(adjustment.times);
        formula += adjustment.plus.isZero() ? "" : " + " + figure(adjustment.plus);
        formula += adjustment.atLeast ? ", ≥ " + figure(*adjustment.atLeast) : "";
        formula += adjustment.atMost ? ", ≤ " + figure(*adjustment.atMost) : "";
        phrases.push_back(say("adjust", {{"formula", formula}}));
    }
    for (const rubric::Bonus& bonus : node.bonuses) {
        const std::string plus = text::signedFigure(bonus.plus, 2, m_console.language());
        phrases.push_back(say("bonus", {{"plus", plus}, {"condition", condition(bonus.when)}}) +
                          (bonus.name.empty() ? "" : " (" + in(bonus.name) + ")"));
    }
    for (const rubric::Limit& limit : node.limits) {
        phrases.push_back(say("limit", {{"most", figure(limit.atMost)}, {"condition", condition(limit.when)}}) +
                          (limit.name.empty() ? "" : " (" + in(limit.name) + ")"));
    }
    if (node.overYears) {
        std::string weights;
        for (const base::Rational& weight : node.overYears->weights) {
            append(weights, figure(weight), " : ");
        }
        const int within = node.overYears->within;
        phrases.push_back(say(within > 0 ? "over-years-within" : "over-years", {{"weights", weights}, {"within", std::to_string(within)}}));
    }
}

void RubricPhrases::addAnswer(const rubric::Node& node, Phrases& phrases) const {
    if (node.import) {
        phrases.push_back(say("import", {{"rubric", node.import->rubric},
                                         {"node", node.import->node.text},
                                         {"year", say("import-" + std::string(wordOf(node.import->year)))}}));
    }
    if (node.quantity) {
        addQuantity(*node.quantity, phrases);
    }
    if (node.quantity || node.import) {
        addNormalisation(node, phrases);
    }
    if (node.survey >= 0) {
        const rubric::Survey& survey = m_rubric.surveys[static_cast<std::size_t>(node.survey)];
        phrases.push_back(say("survey-of", {{"name", in(survey.name)}}));
    }
    if (node.combination) {
        phrases.push_back(say("panel", {{"how", combination(*node.combination)}}));
    }
    for (const rubric::LevelGate& gate : node.gates) {
        phrases.push_back(say("gate", {{"level", std::to_string(gate.level)}, {"condition", condition(gate.condition)}}));
    }
    if (node.mayNotApply) {
        phrases.push_back(say("may-not-apply"));
    }
    if (!node.unpublishedLevels.empty()) {
        phrases.push_back(say("unpublished", {{"levels", levelList(node.unpublishedLevels)}}));
    }
}

std::vector<std::string> RubricPhrases::of(rubric::NodeIndex index) const {
    const rubric::Node& node = m_rubric.node(index);
    Phrases phrases;
    if (!node.counts) {
        phrases.push_back(say("not-counted"));
    }
    if (node.isIndicator()) {
        addAnswer(node, phrases);
    } else {
        addReckoning(node, phrases);
    }
    if (node.predicateTable >= 0) {
        phrases.push_back(say("predicates-of", {{"table", m_rubric.predicateTables[static_cast<std::size_t>(node.predicateTable)].id}}));
    }
    return phrases;
}

}  // namespace matang::cli

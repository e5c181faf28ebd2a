// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_evidence_text.h"

#include <matang/rubric/words.h>

#include <algorithm>

namespace matang::cli {
namespace {

using rubric::EvidenceRule;
using rubric::NodeIndex;

void append(std::string& list, const std::string& item, const char* separator = ", ") {
    if (!item.empty()) {
        list += (list.empty() ? "" : separator) + item;
    }
}

bool holdsFor(const EvidenceRule& rule, NodeIndex indicator) {
    return std::binary_search(rule.indicators.begin(), rule.indicators.end(), indicator);
}

/// Adds the ids of the indicators, and in place of all below a node that of the node.
void addNodes(const rubric::Rubric& instrument, const EvidenceRule& rule, NodeIndex node, std::string& list) {
    bool all = true;
    for (NodeIndex below = node; below <= instrument.lastBelow(node); ++below) {
        all = all && (!instrument.node(below).isIndicator() || holdsFor(rule, below));
    }
    if (all) {
        append(list, instrument.node(node).id.text);
        return;
    }
    for (const NodeIndex child : instrument.node(node).children) {
        addNodes(instrument, rule, child, list);
    }
}

/// The phrases of one rule.
class RuleText {
public:
    RuleText(const rubric::Rubric& instrument, const EvidenceRule& rule, const Console& console)
        : m_instrument(instrument), m_rule(rule), m_console(console) {}

    [[nodiscard]] std::string line() const {
        std::string text = m_rule.name.in(m_console.languageCode());
        append(text, nodes(), " · ");
        append(text, levels(), " · ");
        append(text, demand(), " · ");
        append(text, m_rule.severity == EvidenceRule::Severity::Warning ? say("warning") : std::string{}, " · ");
        return text;
    }

private:
    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const {
        return m_console.say("show-rule-" + key, arguments);
    }

    [[nodiscard]] std::string nodes() const {
        std::string list;
        if (!m_rule.indicators.empty()) {
            addNodes(m_instrument, m_rule, rubric::kRoot, list);
        }
        return list.empty() || list == m_instrument.node(rubric::kRoot).id.text ? say("all") : list;
    }

    [[nodiscard]] std::string levels() const {
        const base::Arguments ends{{"from", std::to_string(m_rule.fromLevel.value_or(0))},
                                   {"to", std::to_string(m_rule.toLevel.value_or(0))}};
        if (m_rule.fromLevel && m_rule.toLevel) {
            return say(*m_rule.fromLevel == *m_rule.toLevel ? "level" : "levels", ends);
        }
        if (m_rule.fromLevel) {
            return say("from-level", ends);
        }
        return m_rule.toLevel ? say("to-level", ends) : std::string{};
    }

    [[nodiscard]] std::string purpose() const { return m_console.say("evidence-purpose-" + std::string(wordOf(m_rule.purpose))); }

    [[nodiscard]] std::string demand() const {
        switch (m_rule.check) {
            case EvidenceRule::Check::Document:
                return document();
            case EvidenceRule::Check::FollowUp:
                return say("follow-up", {{"purpose", purpose()}, {"months", std::to_string(m_rule.withinMonths.value_or(0))}});
            case EvidenceRule::Check::Named:
            case EvidenceRule::Check::Linked:
            case EvidenceRule::Check::Current:
            case EvidenceRule::Check::Searchable:
                return say(std::string(wordOf(m_rule.check)));
        }
        return {};
    }

    [[nodiscard]] std::string document() const {
        const bool hasPurpose = m_rule.purpose != rubric::EvidencePurpose::Unsaid;
        std::string text = hasPurpose ? say("purpose", {{"purpose", purpose()}}) : say("any-document");
        std::string kinds;
        for (const rubric::DocumentKind kind : m_rule.kinds) {
            append(kinds, m_console.say("document-kind-" + std::string(wordOf(kind))), " / ");
        }
        append(text, kinds, ": ");
        append(text, m_rule.isSigned ? say("signed") : std::string{});
        append(text, m_rule.withinMonths ? say("within", {{"months", std::to_string(*m_rule.withinMonths)}}) : std::string{});
        std::string contents;
        for (const rubric::DocumentContent content : m_rule.contains) {
            append(contents, say("contains-" + std::string(wordOf(content))), " + ");
        }
        append(text, contents.empty() ? contents : say("contains", {{"contents", contents}}));
        append(text, m_rule.count > 1 ? say("count", {{"count", std::to_string(m_rule.count)}}) : std::string{});
        return text;
    }

    const rubric::Rubric& m_instrument;
    const EvidenceRule& m_rule;
    const Console& m_console;
};

Json wholeOrNull(const std::optional<int>& number) {
    return number ? Json(*number) : Json(nullptr);
}

template <typename Value>
Json wordsJson(const std::vector<Value>& values) {
    Json words = Json::array();
    for (const Value value : values) {
        words.push_back(std::string(wordOf(value)));
    }
    return words;
}

Json ruleJson(const rubric::Rubric& instrument, const EvidenceRule& rule, const Console& console) {
    Json indicators = Json::array();
    for (const NodeIndex indicator : rule.indicators) {
        indicators.push_back(instrument.node(indicator).id.text);
    }
    return {{"id", rule.id},
            {"name", rule.name.in(console.languageCode())},
            {"advice", rule.advice.in(console.languageCode())},
            {"check", std::string(wordOf(rule.check))},
            {"severity", std::string(wordOf(rule.severity))},
            {"indicators", rule.indicators.empty() ? Json(nullptr) : indicators},
            {"from_level", wholeOrNull(rule.fromLevel)},
            {"to_level", wholeOrNull(rule.toLevel)},
            {"purpose", textOrNull(std::string(wordOf(rule.purpose)))},
            {"kinds", wordsJson(rule.kinds)},
            {"signed", rule.isSigned},
            {"within_months", wholeOrNull(rule.withinMonths)},
            {"contains", wordsJson(rule.contains)},
            {"count", rule.count},
            {"source", textOrNull(rule.source)}};
}

}  // namespace

std::string evidenceRuleText(const rubric::Rubric& rubric, const EvidenceRule& rule, const Console& console) {
    return RuleText(rubric, rule, console).line();
}

Json evidenceRulesJson(const rubric::Rubric& rubric, const Console& console) {
    Json rules = Json::array();
    for (const EvidenceRule& rule : rubric.evidenceRules) {
        rules.push_back(ruleJson(rubric, rule, console));
    }
    return rules;
}

}  // namespace matang::cli

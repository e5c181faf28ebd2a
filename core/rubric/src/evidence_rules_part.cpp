// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_range.h"
#include "parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kMostMonths = 1200;
constexpr int kMostDocuments = 1000;

using Check = EvidenceRule::Check;

/// The words that a list may hold, in the order of their enumeration from `first` on.
template <typename Enum>
std::vector<std::string_view> codesFrom(Enum first, Enum last, std::string_view (*code)(Enum)) {
    std::vector<std::string_view> codes;
    for (int at = static_cast<int>(first); at <= static_cast<int>(last); ++at) {
        codes.push_back(code(static_cast<Enum>(at)));
    }
    return codes;
}

/// The words of a list, ascending; their order in the file means nothing.
template <typename Enum>
std::vector<Enum> readWords(Reading& reading, MapReader& map, std::string_view key, Enum first,
                            const std::vector<std::string_view>& codes) {
    std::vector<Enum> values;
    for (const yaml::Node& item : map.list(key)) {
        const int word = wordIndex(reading.findings, item, key, codes);
        if (word < 0) {
            continue;
        }
        const auto value = static_cast<Enum>(word + static_cast<int>(first));
        if (std::find(values.begin(), values.end(), value) != values.end()) {
            reportTwice(reading.findings, item.scalar, key, item.position);
        } else {
            values.push_back(value);
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Reads one rule, which holds for the indicators of the whole tree unless it names nodes.
class RuleReader {
public:
    RuleReader(Reading& reading, const yaml::Node& item)
        : m_reading(reading), m_map(reading, item, FormatMap::EvidenceRule, "evidence-rules") {}

    EvidenceRule read() {
        m_rule.id = m_map.define(m_reading.evidenceRules);
        m_rule.name = m_map.localised("name");
        m_rule.advice = m_map.localised("advice");
        m_rule.check = m_map.choice("check", Check::Document);
        m_rule.severity = m_map.choice("severity", EvidenceRule::Severity::Error);
        readNodes();
        readLevels();
        readDemands();
        checkDemands();
        m_rule.source = m_map.text("source");
        if (!m_rule.source.empty()) {
            m_reading.sources.refer(m_reading.findings, m_rule.source, m_map.find("source")->position);
        }
        return std::move(m_rule);
    }

private:
    void readNodes() {
        for (const yaml::Node& item : m_map.list("nodes")) {
            const NodeIndex node = readNodeReference(m_reading, item, "nodes");
            if (node < 0) {
                m_nodesKnown = false;
            } else if (std::find(m_named.begin(), m_named.end(), node) != m_named.end()) {
                reportTwice(m_reading.findings, item.scalar, "nodes", item.position);
            } else {
                m_named.push_back(node);
                addBelow(node);
            }
        }
        m_nodesKnown = m_nodesKnown && (!m_map.intended("nodes") || !m_named.empty());
        std::sort(m_rule.indicators.begin(), m_rule.indicators.end());
        m_rule.indicators.erase(std::unique(m_rule.indicators.begin(), m_rule.indicators.end()), m_rule.indicators.end());
    }

    void addBelow(NodeIndex node) {
        const NodeIndex last = m_reading.rubric.lastBelow(node);
        for (NodeIndex below = node; below <= last; ++below) {
            if (m_reading.rubric.node(below).isIndicator()) {
                m_rule.indicators.push_back(below);
            }
        }
    }

    /// The scales of the rule's indicators that have levels, each once; `first` is the first one at all.
    std::vector<const Scale*> scales(const Scale*& first) const {
        std::vector<const Scale*> found;
        const auto take = [&](const Node& node) {
            if (!node.isIndicator() || node.scale < 0 || !m_reading.scaleSound[static_cast<std::size_t>(node.scale)]) {
                return;
            }
            const Scale* scale = &m_reading.rubric.scales[static_cast<std::size_t>(node.scale)];
            first = first == nullptr ? scale : first;
            if (!scale->levels.empty() && std::find(found.begin(), found.end(), scale) == found.end()) {
                found.push_back(scale);
            }
        };
        if (m_rule.indicators.empty()) {
            std::for_each(m_reading.rubric.nodes.begin(), m_reading.rubric.nodes.end(), take);
        }
        for (const NodeIndex indicator : m_rule.indicators) {
            take(m_reading.rubric.node(indicator));
        }
        return found;
    }

    /// A level that at least one of the indicators can be on.
    std::optional<int> readRuleLevel(std::string_view key, const std::vector<const Scale*>& scales, const Scale* first) {
        const yaml::Node* value = m_map.find(key);
        if (value == nullptr) {
            return std::nullopt;
        }
        const auto number = readNumber(m_reading, *value, key);
        if (!number || !m_nodesKnown || first == nullptr) {
            return std::nullopt;
        }
        if (scales.empty()) {
            m_reading.findings.error(m_map.keyPosition(key), "scale-without-levels", {{"key", std::string{key}}, {"scale", first->id}});
            return std::nullopt;
        }
        const auto level = wholeOf(*number);
        const auto holds = [&](const Scale* scale) { return level && LevelRange(*scale).holds(*level); };
        if (std::none_of(scales.begin(), scales.end(), holds)) {
            reportLevelOutside(m_reading, value->scalar, *scales.front(), value->position);
            return std::nullopt;
        }
        return level;
    }

    void readLevels() {
        const Scale* first = nullptr;
        const std::vector<const Scale*> known = scales(first);
        m_rule.fromLevel = readRuleLevel("from-level", known, first);
        m_rule.toLevel = readRuleLevel("to-level", known, first);
        if (m_rule.fromLevel && m_rule.toLevel && *m_rule.fromLevel > *m_rule.toLevel) {
            reportRangeOrder(m_reading, m_map.label(), *m_rule.fromLevel, *m_rule.toLevel, m_map.find("to-level")->position);
        }
    }

    void readDemands() {
        static const auto kinds = codesFrom(DocumentKind::Regulation, DocumentKind::Other, documentKindCode);
        static const auto contents = codesFrom(DocumentContent::Issues, DocumentContent::Recommendations, documentContentCode);
        // Among the words of the format there is none for a purpose that is not said.
        m_rule.purpose = static_cast<EvidencePurpose>(m_map.choice("purpose", -1) + 1);
        m_rule.kinds = readWords(m_reading, m_map, "kinds", DocumentKind::Regulation, kinds);
        m_rule.isSigned = m_map.choice("signed", 0) == 1;
        m_rule.withinMonths = m_map.whole("within-months", 1, kMostMonths);
        m_rule.contains = readWords(m_reading, m_map, "contains", DocumentContent::Issues, contents);
        m_rule.count = m_map.whole("count", 1, kMostDocuments).value_or(1);
    }

    void checkDemands() {
        if (m_rule.check == Check::Document) {
            return;
        }
        m_map.refuse({"kinds", "signed", "contains", "count"}, "check: document");
        if (m_rule.check != Check::FollowUp) {
            m_map.refuse({"purpose", "within-months"}, "check: document / follow-up");
            return;
        }
        m_map.require("purpose", "check: follow-up");
        m_map.require("within-months", "check: follow-up");
        if (m_rule.purpose == EvidencePurpose::Review) {
            // A review would follow itself.
            reportNotAllowed(m_reading.findings, *m_map.find("purpose"), "purpose", "legal-basis, implementation, follow-up, audit");
        }
    }

    Reading& m_reading;
    MapReader m_map;
    EvidenceRule m_rule;
    std::vector<NodeIndex> m_named;
    bool m_nodesKnown = true;
};

}  // namespace

void readEvidenceRules(Reading& reading, MapReader& file) {
    for (const yaml::Node& item : file.list("evidence-rules", EmptyList::Allowed)) {
        EvidenceRule rule = RuleReader(reading, item).read();
        reading.rubric.evidenceRules.push_back(std::move(rule));
    }
}

}  // namespace matang::rubric

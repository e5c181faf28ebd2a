// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_range.h"
#include "parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kMostLinks = 1000;

/// Reads the conditions of one node and notes what they look at. Nested at most as deep as the YAML reader allows.
class ConditionReader {
public:
    ConditionReader(Reading& reading, NodeIndex holder) : m_reading(reading), m_holder(holder) {}

    Condition read(const yaml::Node& item, std::string_view key) {
        static const std::vector<std::string_view> kinds{"all", "any", "not", "value", "measured", "exists", "evidence"};
        MapReader map(m_reading, item, FormatMap::Condition, key);
        Condition condition;
        const int kind = map.isMap() ? map.oneOf(kinds) : -1;
        if (kind < 0) {
            return condition;
        }
        condition.kind = static_cast<Condition::Kind>(kind);
        refuseOthers(map, condition.kind);
        readParts(map, kinds[static_cast<std::size_t>(kind)], condition);
        return condition;
    }

private:
    static void refuseOthers(MapReader& map, Condition::Kind kind) {
        if (kind != Condition::Kind::Value && kind != Condition::Kind::Measured) {
            map.refuse({"at-least", "above", "at-most", "below", "equal"}, "value / measured");
        }
        if (kind != Condition::Kind::Evidence) {
            map.refuse({"count", "level"}, "evidence");
        }
    }

    void readParts(MapReader& map, std::string_view name, Condition& condition) {
        switch (condition.kind) {
            case Condition::Kind::All:
            case Condition::Kind::Any:
                for (const yaml::Node& part : map.list(name)) {
                    condition.parts.push_back(read(part, name));
                }
                break;
            case Condition::Kind::Not:
                condition.parts.push_back(read(*map.find(name), name));
                break;
            case Condition::Kind::Value:
                condition.node = lookAt(map, name, Look::For::Value);
                readComparison(map, condition);
                break;
            case Condition::Kind::Measured:
                condition.node = lookAt(map, name, Look::For::Measured);
                readComparison(map, condition);
                break;
            case Condition::Kind::Exists:
                condition.node = lookAt(map, name, Look::For::Exists);
                break;
            case Condition::Kind::Evidence:
                condition.node = lookAt(map, name, Look::For::Evidence);
                condition.count = map.whole("count", 1, kMostLinks).value_or(1);
                readEvidenceLevel(map, condition);
                break;
        }
    }

    NodeIndex lookAt(MapReader& map, std::string_view key, Look::For what) {
        const yaml::Node& value = *map.find(key);
        const NodeIndex target = readNodeReference(m_reading, value, key);
        if (target < 0) {
            return target;
        }
        const Node& node = m_reading.rubric.node(target);
        if (what == Look::For::Measured && !m_reading.nodeNotes[static_cast<std::size_t>(target)].measured) {
            m_reading.findings.error(value.position, "node-not-measured", {{"node", node.id.text}});
        } else if (what == Look::For::Evidence && !node.isIndicator()) {
            m_reading.findings.error(value.position, "node-not-indicator", {{"node", node.id.text}});
        }
        m_reading.looks.push_back({m_holder, target, what, value.position});
        return target;
    }

    static void readComparison(MapReader& map, Condition& condition) {
        static const std::vector<std::string_view> relations{"at-least", "above", "at-most", "below", "equal"};
        if (const int relation = map.oneOf(relations); relation >= 0) {
            condition.relation = static_cast<Condition::Relation>(relation);
            condition.figure = map.number(relations[static_cast<std::size_t>(relation)]).value_or(0);
        }
    }

    void readEvidenceLevel(MapReader& map, Condition& condition) {
        const yaml::Node* value = map.find("level");
        if (value == nullptr || condition.node < 0) {
            return;
        }
        const int position = m_reading.rubric.node(condition.node).scale;
        if (position < 0 || !m_reading.scaleSound[static_cast<std::size_t>(position)]) {
            return;
        }
        const Scale& scale = m_reading.rubric.scales[static_cast<std::size_t>(position)];
        if (scale.levels.empty()) {
            m_reading.findings.error(map.keyPosition("level"), "scale-without-levels", {{"key", "level"}, {"scale", scale.id}});
        } else {
            condition.level = readLevel(m_reading, scale, *value, "level");
        }
    }

    Reading& m_reading;
    NodeIndex m_holder;
};

void readBonuses(Reading& reading, NodeIndex index, const yaml::Node& list) {
    for (const yaml::Node& item : readList(reading.findings, list, "bonuses")) {
        MapReader map(reading, item, FormatMap::Bonus, "bonuses");
        Bonus bonus;
        bonus.plus = map.number("plus").value_or(0);
        bonus.name = map.localised("name");
        if (const yaml::Node* when = map.find("when")) {
            bonus.when = ConditionReader(reading, index).read(*when, "when");
        }
        reading.rubric.nodes[static_cast<std::size_t>(index)].bonuses.push_back(std::move(bonus));
    }
}

void readLimits(Reading& reading, NodeIndex index, const yaml::Node& list) {
    for (const yaml::Node& item : readList(reading.findings, list, "limits")) {
        MapReader map(reading, item, FormatMap::Limit, "limits");
        Limit limit;
        const auto atMost = map.number("at-most");
        limit.atMost = atMost.value_or(0);
        limit.name = map.localised("name");
        if (const yaml::Node* when = map.find("when")) {
            limit.when = ConditionReader(reading, index).read(*when, "when");
        }
        // Without its figure a limit would seem to let the value fall to zero.
        if (atMost) {
            reading.rubric.nodes[static_cast<std::size_t>(index)].limits.push_back(std::move(limit));
        }
    }
}

/// The level a gate stands at.
std::optional<int> readGateLevel(Reading& reading, const Scale& scale, const yaml::Entry& entry, std::set<int>& given) {
    const auto level = readLevel(reading, scale, scalarOf(entry.key, entry.keyPosition), "gates");
    if (level && !given.insert(*level).second) {
        reading.findings.error(entry.keyPosition, "level-duplicate", {{"scale", scale.id}, {"level", std::to_string(*level)}});
    }
    return level;
}

void readGates(Reading& reading, NodeIndex index, const yaml::Node& gates) {
    if (!gates.isMap()) {
        reportWrongType(reading.findings, gates, "gates", "map");
        return;
    }
    if (gates.entries.empty()) {
        reading.findings.error(gates.position, "list-empty", {{"key", "gates"}});
    }
    Node& node = reading.rubric.nodes[static_cast<std::size_t>(index)];
    const Scale* scale = nullptr;
    if (node.scale >= 0 && reading.scaleSound[static_cast<std::size_t>(node.scale)]) {
        scale = &reading.rubric.scales[static_cast<std::size_t>(node.scale)];
        if (scale->levels.empty()) {
            reading.findings.error(reading.nodeNotes[static_cast<std::size_t>(index)].gatesKey, "scale-without-levels",
                                   {{"key", "gates"}, {"scale", scale->id}});
            scale = nullptr;
        }
    }
    std::set<int> given;
    for (const yaml::Entry& entry : entriesOf(gates)) {
        const auto level = scale == nullptr ? std::nullopt : readGateLevel(reading, *scale, entry, given);
        Condition condition = ConditionReader(reading, index).read(entry.value, "gates");
        if (level) {
            node.gates.push_back({*level, std::move(condition)});
        }
    }
    std::sort(node.gates.begin(), node.gates.end(), [](const LevelGate& left, const LevelGate& right) { return left.level < right.level; });
}

}  // namespace

NodeIndex readNodeReference(Reading& reading, const yaml::Node& value, std::string_view key) {
    const std::string id = readText(reading.findings, value, key);
    if (id.empty() || id == "index") {
        return id.empty() ? -1 : kRoot;
    }
    return reading.nodes.refer(reading.findings, id, value.position) ? reading.rubric.find(NodeId{id}) : -1;
}

NodeIndex readOuterReference(Reading& reading, const yaml::Node& value, std::string_view key) {
    const NodeIndex target = readNodeReference(reading, value, key);
    if (target <= kRoot) {
        return target;
    }
    const Node& node = reading.rubric.node(target);
    const NodeIndex repeated = reading.rubric.repeatedAbove(node.parent);
    if (repeated >= 0) {
        reading.findings.error(value.position, "reference-into-repeat",
                               {{"node", node.id.text}, {"repeat", reading.rubric.node(repeated).id.text}});
        return -1;
    }
    return target;
}

void readConditions(Reading& reading) {
    for (std::size_t at = 0; at < reading.nodeNotes.size(); ++at) {
        const NodeNote& note = reading.nodeNotes[at];
        const auto index = static_cast<NodeIndex>(at);
        if (note.bonuses != nullptr) {
            readBonuses(reading, index, *note.bonuses);
        }
        if (note.limits != nullptr) {
            readLimits(reading, index, *note.limits);
        }
        if (note.gates != nullptr) {
            readGates(reading, index, *note.gates);
        }
    }
}

}  // namespace matang::rubric

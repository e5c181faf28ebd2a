// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/suggestion.h>
#include "parts.h"

#include <algorithm>
#include <utility>

namespace matang::rubric {

namespace {

constexpr int kHighestWeight = 100;

// Without this a mistyped `children` would make a whole domain an indicator without a scale.
bool isMeantAsBranch(const yaml::Node& item) {
    const auto nearlyChildren = [](const yaml::Entry& entry) { return !nearestWord(entry.key, {"children"}).empty(); };
    return item.find("children") != nullptr ||
           (item.find("scale") == nullptr && std::any_of(item.entries.begin(), item.entries.end(), nearlyChildren));
}

// Nodes of the file are nested at most as deep as the YAML reader allows, so recursion is bounded.
class TreeReader {
public:
    explicit TreeReader(Reading& reading) : m_reading(reading) {}

    void readInner(MapReader& map, NodeIndex index) {
        readReckoning(m_reading, map, node(index), note(index));
        readChildren(map, index);
    }

    NodeIndex append(Node node, NodeNote nodeNote) {
        m_reading.rubric.nodes.push_back(std::move(node));
        m_reading.nodeNotes.push_back(std::move(nodeNote));
        return static_cast<NodeIndex>(m_reading.rubric.nodes.size()) - 1;
    }

private:
    Node& node(NodeIndex index) { return m_reading.rubric.nodes[static_cast<std::size_t>(index)]; }
    NodeNote& note(NodeIndex index) { return m_reading.nodeNotes[static_cast<std::size_t>(index)]; }

    void readChildren(MapReader& map, NodeIndex parent) {
        for (const yaml::Node& item : map.list("children")) {
            readNode(item, parent);
        }
        if (const yaml::Node* children = map.find("children"); children == nullptr || !children->isSequence()) {
            note(parent).childrenBroken = true;
            m_reading.nodes.missOne();
        }
        note(parent).childrenKey = map.keyPosition("children");
    }

    void readNode(const yaml::Node& item, NodeIndex parent) {
        const bool isBranch = isMeantAsBranch(item);
        MapReader map(m_reading, item, isBranch ? FormatMap::Branch : FormatMap::Indicator, "children");
        if (!map.isMap()) {
            note(parent).childrenBroken = true;
            m_reading.nodes.missOne();
            return;
        }
        Node read;
        NodeNote readNote;
        read.parent = parent;
        read.depth = node(parent).depth + 1;
        readNote.position = item.position;
        readCommon(map, read, readNote);
        if (!isBranch) {
            readIndicator(map, read, readNote);
        }
        const NodeIndex index = append(std::move(read), std::move(readNote));
        node(parent).children.push_back(index);
        if (isBranch) {
            readInner(map, index);
        }
    }

    void readCommon(MapReader& map, Node& read, NodeNote& readNote) {
        read.id = NodeId{map.define(m_reading.nodes)};
        read.kind = map.text("kind");
        if (!read.kind.empty()) {
            m_reading.kinds.refer(m_reading.findings, read.kind, map.find("kind")->position);
        }
        read.code = map.text("code");
        read.name = map.localised("name");
        read.weight = readWeight(m_reading, map.find("weight"));
        read.counts = map.choice("counts", 1) == 1;
        if (!read.counts && map.find("weight") != nullptr) {
            m_reading.findings.error(map.keyPosition("weight"), "weight-uncounted", {{"node", read.id.text}});
        }
        readNote.weight = read.weight ? WeightState::Given : map.intended("weight") ? WeightState::Broken : WeightState::Absent;
        read.description = map.localised("description");
        read.note = map.localised("note");
        readTags(map, read);
        readPredicateTable(map, read);
        readProvenance(map, read);
    }

    void readPredicateTable(MapReader& map, Node& read) {
        const std::string table = map.text("predicates");
        if (!table.empty() && m_reading.predicateTables.refer(m_reading.findings, table, map.find("predicates")->position)) {
            read.predicateTable = positionOf(m_reading.rubric.predicateTables, table);
        }
    }

    void readProvenance(MapReader& map, Node& read) {
        const yaml::Node* value = map.find("provenance");
        if (value == nullptr) {
            return;
        }
        MapReader provenance(m_reading, *value, FormatMap::Provenance, "provenance");
        read.nameProvenance = provenance.choice("name", Provenance::Official);
        read.criteriaProvenance = provenance.choice("criteria", Provenance::Derived);
        read.weightProvenance = provenance.choice("weight", Provenance::Official);
        // The word for what its author does not say is to say nothing.
        read.confidence = static_cast<Confidence>(provenance.choice("confidence", -1) + 1);
        read.provenanceNote = provenance.localised("note");
    }

    void readTags(MapReader& map, Node& read) {
        const yaml::Node* tags = map.map("tags");
        if (tags == nullptr) {
            return;
        }
        for (const yaml::Entry& entry : entriesOf(*tags)) {
            if (!m_reading.axes.refer(m_reading.findings, entry.key, entry.keyPosition)) {
                continue;
            }
            std::string value = readText(m_reading.findings, entry.value, entry.key);
            if (!value.empty() && m_reading.tagValues.at(entry.key).refer(m_reading.findings, value, entry.value.position)) {
                read.tags.push_back({entry.key, std::move(value)});
            }
        }
    }

    void readIndicator(MapReader& map, Node& read, NodeNote& readNote) {
        const std::string scale = map.text("scale");
        if (!scale.empty() && m_reading.scales.refer(m_reading.findings, scale, map.find("scale")->position)) {
            read.scale = positionOf(m_reading.rubric.scales, scale);
        }
        read.answerType = map.text("answer-type");
        read.appliesTo = map.localised("applies-to");
        read.evidenceHint = map.localised("evidence-hint");
        readNote.measured = map.intended("quantity") || map.intended("import") || map.intended("survey");
        readMeasurement(m_reading, map, read);
        readAnswering(m_reading, map, read);
        readCriteria(m_reading, map, read, readNote);
        readNote.gates = map.find("gates");
        readNote.gatesKey = map.keyPosition("gates");
    }

    Reading& m_reading;
};

}  // namespace

std::optional<base::Rational> readWeight(Reading& reading, const yaml::Node* value) {
    auto weight = value == nullptr ? std::nullopt : readNumber(reading, *value, "weight");
    if (weight && (weight->sign() < 0 || *weight > kHighestWeight)) {
        reading.findings.error(value->position, "value-not-allowed",
                               {{"key", "weight"}, {"text", value->scalar}, {"allowed", "0–" + std::to_string(kHighestWeight)}});
        return std::nullopt;
    }
    return weight;
}

void readTree(Reading& reading, MapReader& file) {
    TreeReader tree(reading);
    Node root;
    root.id = NodeId{"index"};
    root.kind = "index";
    NodeNote rootNote;
    const yaml::Node* value = file.find("index");
    if (value == nullptr) {
        reading.nodes.missOne();
        tree.append(std::move(root), std::move(rootNote));
        return;
    }
    rootNote.position = value->position;
    MapReader map(reading, *value, FormatMap::Index, "index");
    root.name = map.localised("name");
    const NodeIndex index = tree.append(std::move(root), std::move(rootNote));
    tree.readInner(map, index);
    for (std::size_t node = 0; node < reading.rubric.nodes.size(); ++node) {
        reading.rubric.indexById.emplace(reading.rubric.nodes[node].id.text, static_cast<NodeIndex>(node));
    }
}

}  // namespace matang::rubric

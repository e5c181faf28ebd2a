// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/map_reader.h>

#include <matang/yaml/nearest_word.h>

#include <algorithm>

namespace matang::yaml {

MapReader::MapReader(Findings& findings, const Node& node, const MapFormat& format, std::string_view key)
    : m_findings(findings), m_node(node), m_format(format) {
    if (!node.isMap()) {
        reportWrongType(findings, node, key, "map");
        return;
    }
    checkKeys();
}

namespace {

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// The number with a decimal comma that a map on one line took for two entries: {at-most: 2,5} is "at-most: 2" and a key "5".
std::string decimalComma(const Node& map, const Entry& entry) {
    const auto at = &entry - map.entries.data();
    if (at == 0 || entry.value.kind != NodeKind::Null || !isDigits(entry.key)) {
        return {};
    }
    const Node& before = map.entries[static_cast<std::size_t>(at) - 1].value;
    return before.isScalar() && isDigits(before.scalar) ? before.scalar + "," + entry.key : std::string{};
}

}  // namespace

void MapReader::checkKeys() {
    // Keys that are still free come first, so that of two equally near ones the missing one is suggested.
    std::vector<std::string_view> known;
    for (const KeyFormat& key : m_format.keys) {
        known.push_back(key.name);
    }
    std::stable_partition(known.begin(), known.end(), [this](std::string_view key) { return m_node.find(key) == nullptr; });
    for (const Entry& entry : entriesOf(m_node)) {
        if (m_format.find(entry.key) != nullptr) {
            continue;
        }
        if (const std::string number = decimalComma(m_node, entry); !number.empty()) {
            std::string withPoint = number;
            withPoint[withPoint.find(',')] = '.';
            m_findings.error(entry.keyPosition, "decimal-comma", {{"text", number}, {"decimal", withPoint}});
            continue;
        }
        const std::string_view nearest = nearestWord(entry.key, known);
        std::vector<std::string_view> listed;
        for (const KeyFormat& key : m_format.keys) {
            listed.push_back(key.name);
        }
        m_findings.error(entry.keyPosition, "key-unknown",
                         {{"key", entry.key}, {"known", wordList(listed, nearest, listed.size())}, {"nearest", std::string{nearest}}});
        if (!nearest.empty()) {
            m_misspelt.insert(nearest);
        }
    }
    for (const KeyFormat& key : m_format.keys) {
        if (key.required && !intended(key.name)) {
            m_findings.error(m_node.position, "key-missing", {{"key", std::string{key.name}}, {"of", label()}});
        }
    }
}

std::string MapReader::label() const {
    const Node* id = m_node.find("id");
    return std::string{m_format.name} + (id != nullptr && id->isScalar() ? " " + id->scalar : "");
}

base::SourcePosition MapReader::keyPosition(std::string_view key) const {
    for (const Entry& entry : m_node.entries) {
        if (entry.key == key) {
            return entry.keyPosition;
        }
    }
    return m_node.position;
}

bool MapReader::intended(std::string_view key) const {
    return m_node.find(key) != nullptr || m_misspelt.contains(key);
}

std::string MapReader::text(std::string_view key) {
    const Node* value = find(key);
    return value == nullptr ? std::string{} : readText(m_findings, *value, key);
}

const std::vector<Node>& MapReader::list(std::string_view key, EmptyList empty) {
    static const std::vector<Node> nothing;
    const Node* value = find(key);
    return value == nullptr ? nothing : readList(m_findings, *value, key, empty);
}

const Node* MapReader::map(std::string_view key) {
    const Node* value = find(key);
    if (value != nullptr && !value->isMap()) {
        reportWrongType(m_findings, *value, key, "map");
        return nullptr;
    }
    return value;
}

int MapReader::oneOf(const std::vector<std::string_view>& keys) {
    int chosen = -1;
    bool meant = false;
    bool several = false;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        meant = meant || intended(keys[at]);
        if (find(keys[at]) == nullptr) {
            continue;
        }
        if (chosen >= 0) {
            m_findings.error(keyPosition(keys[at]), "key-conflict",
                             {{"first", std::string{keys[static_cast<std::size_t>(chosen)]}}, {"second", std::string{keys[at]}}});
            several = true;
        } else {
            chosen = static_cast<int>(at);
        }
    }
    if (isMap() && !meant) {
        m_findings.error(m_node.position, "key-missing-of-several", {{"keys", wordList(keys, {}, keys.size())}, {"of", label()}});
    }
    return several ? -1 : chosen;
}

void MapReader::refuse(const std::vector<std::string_view>& keys, const std::string& needs) {
    for (const std::string_view key : keys) {
        if (find(key) != nullptr) {
            m_findings.error(keyPosition(key), "key-misplaced", {{"key", std::string{key}}, {"needs", needs}});
        }
    }
}

void MapReader::require(std::string_view key, const std::string& because) {
    if (isMap() && !intended(key)) {
        m_findings.error(m_node.position, "key-missing", {{"key", std::string{key}}, {"of", label() + " (" + because + ")"}});
    }
}

int MapReader::choiceIndex(std::string_view key) {
    const Node* value = find(key);
    if (value == nullptr) {
        return -1;
    }
    return wordIndex(m_findings, *value, key, m_format.find(key)->choices);
}

}  // namespace matang::yaml

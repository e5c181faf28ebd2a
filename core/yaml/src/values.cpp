// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/yaml/map_reader.h>

#include <matang/yaml/nearest_word.h>

#include <algorithm>
#include <unordered_set>

namespace matang::yaml {

namespace {

std::string_view kindName(NodeKind kind) {
    switch (kind) {
        case NodeKind::Null:
            return "null";
        case NodeKind::Scalar:
            return "scalar";
        case NodeKind::Sequence:
            return "sequence";
        case NodeKind::Map:
            return "map";
    }
    return {};
}

bool isLanguageCode(std::string_view text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

void reportWrongType(Findings& findings, const Node& node, std::string_view key, std::string_view wanted) {
    findings.error(node.position, "wrong-type",
                   {{"key", std::string{key}}, {"wanted", std::string{wanted}}, {"found", std::string{kindName(node.kind)}}});
}

void reportNotAllowed(Findings& findings, const Node& node, std::string_view key, const std::string& allowed) {
    findings.error(node.position, "value-not-allowed", {{"key", std::string{key}}, {"text", node.scalar}, {"allowed", allowed}});
}

void reportTwice(Findings& findings, const std::string& text, std::string_view key, const base::SourcePosition& position) {
    findings.error(position, "entry-duplicate", {{"key", std::string{key}}, {"text", text}});
}

const std::vector<Node>& readList(Findings& findings, const Node& node, std::string_view key, EmptyList empty) {
    static const std::vector<Node> nothing;
    if (!node.isSequence()) {
        reportWrongType(findings, node, key, "sequence");
        return nothing;
    }
    if (node.items.empty() && empty == EmptyList::Refused) {
        findings.error(node.position, "list-empty", {{"key", std::string{key}}});
    }
    return node.items;
}

int wordIndex(Findings& findings, const Node& node, std::string_view key, const std::vector<std::string_view>& words) {
    if (!node.isScalar()) {
        reportWrongType(findings, node, key, "scalar");
        return -1;
    }
    const auto chosen = std::find(words.begin(), words.end(), node.scalar);
    if (chosen == words.end()) {
        reportNotAllowed(findings, node, key, wordList(words, nearestWord(node.scalar, words), words.size()));
        return -1;
    }
    return static_cast<int>(chosen - words.begin());
}

std::vector<std::reference_wrapper<const Entry>> entriesOf(const Node& map) {
    std::vector<std::reference_wrapper<const Entry>> entries;
    std::unordered_set<std::string_view> seen;
    for (const Entry& entry : map.entries) {
        if (seen.insert(entry.key).second) {
            entries.emplace_back(entry);
        }
    }
    return entries;
}

bool checkLanguage(Findings& findings, const std::string& language, const base::SourcePosition& position) {
    if (!isLanguageCode(language)) {
        findings.error(position, "language-malformed", {{"language", language}});
        return false;
    }
    return true;
}

std::string readText(Findings& findings, const Node& node, std::string_view key) {
    if (node.kind == NodeKind::Null || (node.isScalar() && isBlank(node.scalar))) {
        const bool isComment = node.kind == NodeKind::Null && findings.document().line(node.position.line).find(" #") != std::string::npos;
        findings.error(node.position, isComment ? "text-empty-comment" : "text-empty", {{"key", std::string{key}}});
        return {};
    }
    if (!node.isScalar()) {
        reportWrongType(findings, node, key, "scalar");
        return {};
    }
    return node.scalar;
}

std::vector<std::pair<std::string, std::string>> readTranslations(Findings& findings, const Node& node, std::string_view key,
                                                                  const std::string& plainLanguage) {
    std::vector<std::pair<std::string, std::string>> texts;
    if (!node.isMap()) {
        if (std::string plain = readText(findings, node, key); !plain.empty()) {
            texts.emplace_back(plainLanguage, std::move(plain));
        }
        return texts;
    }
    if (node.entries.empty()) {
        findings.error(node.position, "text-empty", {{"key", std::string{key}}});
    }
    for (const Entry& entry : entriesOf(node)) {
        if (!checkLanguage(findings, entry.key, entry.keyPosition)) {
            continue;
        }
        if (std::string translated = readText(findings, entry.value, key); !translated.empty()) {
            texts.emplace_back(entry.key, std::move(translated));
        }
    }
    return texts;
}

}  // namespace matang::yaml

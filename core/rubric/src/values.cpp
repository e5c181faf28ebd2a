// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_reader.h"

#include "suggestion.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_set>

namespace matang::rubric {

namespace {

std::string_view kindName(yaml::NodeKind kind) {
    switch (kind) {
        case yaml::NodeKind::Null:
            return "null";
        case yaml::NodeKind::Scalar:
            return "scalar";
        case yaml::NodeKind::Sequence:
            return "sequence";
        case yaml::NodeKind::Map:
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

bool isLetterOrDigit(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

}  // namespace

void reportWrongType(Reading& reading, const yaml::Node& node, std::string_view key, std::string_view wanted) {
    reading.findings.error(node.position, "wrong-type",
                           {{"key", std::string{key}}, {"wanted", std::string{wanted}}, {"found", std::string{kindName(node.kind)}}});
}

void reportNotAllowed(Reading& reading, const yaml::Node& node, std::string_view key, const std::string& allowed) {
    reading.findings.error(node.position, "value-not-allowed", {{"key", std::string{key}}, {"text", node.scalar}, {"allowed", allowed}});
}

void reportTwice(Reading& reading, const std::string& text, std::string_view key, const base::SourcePosition& position) {
    reading.findings.error(position, "entry-duplicate", {{"key", std::string{key}}, {"text", text}});
}

void checkWithin(Reading& reading, const base::Rational& figure, std::string_view key, const std::string& of,
                 const std::optional<base::Rational>& from, const std::optional<base::Rational>& to, const base::SourcePosition& position) {
    if ((!from || *from <= figure) && (!to || figure <= *to)) {
        return;
    }
    reading.findings.error(position, "figure-outside",
                           {{"key", std::string{key}},
                            {"value", base::formatExact(figure)},
                            {"of", of},
                            {"from", from ? base::formatExact(*from) : "-∞"},
                            {"to", to ? base::formatExact(*to) : "∞"}});
}

const std::vector<yaml::Node>& readList(Reading& reading, const yaml::Node& node, std::string_view key, EmptyList empty) {
    static const std::vector<yaml::Node> nothing;
    if (!node.isSequence()) {
        reportWrongType(reading, node, key, "sequence");
        return nothing;
    }
    if (node.items.empty() && empty == EmptyList::Refused) {
        reading.findings.error(node.position, "list-empty", {{"key", std::string{key}}});
    }
    return node.items;
}

int wordIndex(Reading& reading, const yaml::Node& node, std::string_view key, const std::vector<std::string_view>& words) {
    if (!node.isScalar()) {
        reportWrongType(reading, node, key, "scalar");
        return -1;
    }
    const auto chosen = std::find(words.begin(), words.end(), node.scalar);
    if (chosen == words.end()) {
        reportNotAllowed(reading, node, key, wordList(words, nearestWord(node.scalar, words), words.size()));
        return -1;
    }
    return static_cast<int>(chosen - words.begin());
}

std::vector<std::reference_wrapper<const yaml::Entry>> entriesOf(const yaml::Node& map) {
    std::vector<std::reference_wrapper<const yaml::Entry>> entries;
    std::unordered_set<std::string_view> seen;
    for (const yaml::Entry& entry : map.entries) {
        if (seen.insert(entry.key).second) {
            entries.emplace_back(entry);
        }
    }
    return entries;
}

bool checkLanguage(Reading& reading, const std::string& language, const base::SourcePosition& position) {
    if (!isLanguageCode(language)) {
        reading.findings.error(position, "language-malformed", {{"language", language}});
        return false;
    }
    return true;
}

void reportRangeOrder(Reading& reading, std::string_view of, const base::Rational& from, const base::Rational& to,
                      const base::SourcePosition& position) {
    reading.findings.error(position, "range-order",
                           {{"of", std::string{of}}, {"from", base::formatExact(from)}, {"to", base::formatExact(to)}});
}

yaml::Node scalarOf(const std::string& text, const base::SourcePosition& position) {
    yaml::Node node;
    node.kind = yaml::NodeKind::Scalar;
    node.scalar = text;
    node.position = position;
    return node;
}

std::string readText(Reading& reading, const yaml::Node& node, std::string_view key) {
    if (node.kind == yaml::NodeKind::Null || (node.isScalar() && isBlank(node.scalar))) {
        const bool isComment =
            node.kind == yaml::NodeKind::Null && reading.findings.document().line(node.position.line).find(" #") != std::string::npos;
        reading.findings.error(node.position, isComment ? "text-empty-comment" : "text-empty", {{"key", std::string{key}}});
        return {};
    }
    if (!node.isScalar()) {
        reportWrongType(reading, node, key, "scalar");
        return {};
    }
    return node.scalar;
}

LocalisedText readLocalised(Reading& reading, const yaml::Node& node, std::string_view key) {
    LocalisedText text;
    if (!node.isMap()) {
        if (std::string plain = readText(reading, node, key); !plain.empty()) {
            text.byLanguage.emplace_back(reading.rubric.language, std::move(plain));
        }
        return text;
    }
    if (node.entries.empty()) {
        reading.findings.error(node.position, "text-empty", {{"key", std::string{key}}});
    }
    for (const yaml::Entry& entry : entriesOf(node)) {
        if (!checkLanguage(reading, entry.key, entry.keyPosition)) {
            continue;
        }
        if (std::string translated = readText(reading, entry.value, key); !translated.empty()) {
            text.byLanguage.emplace_back(entry.key, std::move(translated));
        }
    }
    return text;
}

std::optional<base::Rational> readNumber(Reading& reading, const yaml::Node& node, std::string_view key) {
    if (!node.isScalar()) {
        reportWrongType(reading, node, key, "scalar");
        return std::nullopt;
    }
    auto number = base::parseNumber(node.scalar);
    if (!number) {
        reading.findings.error(node.position, "not-a-number", {{"key", std::string{key}}, {"text", node.scalar}});
        return std::nullopt;
    }
    return *number;
}

std::optional<int> wholeOf(const base::Rational& value) {
    if (!value.isWhole() || value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    const std::string digits = value.toFraction();
    int whole = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), whole);
    return whole;
}

std::optional<int> readWhole(Reading& reading, const yaml::Node& node, std::string_view key, int lowest, int highest) {
    const auto number = readNumber(reading, node, key);
    if (!number) {
        return std::nullopt;
    }
    const auto whole = wholeOf(*number);
    if (!whole || *whole < lowest || *whole > highest) {
        reportNotAllowed(reading, node, key, std::to_string(lowest) + "–" + std::to_string(highest));
        return std::nullopt;
    }
    return whole;
}

void checkId(Reading& reading, const std::string& id, const base::SourcePosition& position) {
    const bool wellFormed = !id.empty() && isLetterOrDigit(id.front()) && std::all_of(id.begin(), id.end(), [](char character) {
        return character == '-' || isLetterOrDigit(character);
    });
    if (!wellFormed) {
        reading.findings.error(position, "id-malformed", {{"id", id}});
    } else if (id == "index") {
        reading.findings.error(position, "id-reserved", {{"id", id}});
    }
}

}  // namespace matang::rubric

// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_reader.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace matang::rubric {

namespace {

bool isLetterOrDigit(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

}  // namespace

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

LocalisedText readLocalised(Reading& reading, const yaml::Node& node, std::string_view key) {
    return {readTranslations(reading.findings, node, key, reading.rubric.language)};
}

std::optional<base::Rational> readNumber(Reading& reading, const yaml::Node& node, std::string_view key) {
    if (!node.isScalar()) {
        reportWrongType(reading.findings, node, key, "scalar");
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
        reportNotAllowed(reading.findings, node, key, std::to_string(lowest) + "–" + std::to_string(highest));
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

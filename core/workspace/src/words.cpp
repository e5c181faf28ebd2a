// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <algorithm>

namespace matang::workspace {
namespace {

[[noreturn]] void refuse(std::int64_t number) {
    throw SQLite::Exception("word " + std::to_string(number), SQLITE_CORRUPT);
}

void requireNext(std::int64_t number, std::size_t before) {
    if (number != static_cast<std::int64_t>(before) + 1) {
        refuse(number);
    }
}

constexpr const char* kPlaces = "SELECT id, node, stage, unit, answer FROM place ORDER BY id";
constexpr const char* kPlacesOfVersion1 = "SELECT id, node, stage, '', 'as-is' FROM place ORDER BY id";

/// Tells any two places apart, whatever stands in their texts.
std::string nameOf(const Place& place) {
    std::string name(assessment::answerCode(place.answer));
    for (const std::string* part : {&place.node.text, &place.stage.text}) {
        name += std::to_string(part->size()) + ':' + *part;
    }
    return name + place.unit;
}

}  // namespace

std::int64_t Words::place(Connection& connection, const Place& place) {
    const std::string name = nameOf(place);
    const auto known = m_places.find(name);
    if (known != m_places.end()) {
        return known->second;
    }
    const std::string_view answer = assessment::answerCode(place.answer);
    std::int64_t number = connection.number("SELECT id FROM place WHERE node = ? AND stage = ? AND unit = ? AND answer = ?",
                                            place.node.text, place.stage.text, place.unit, answer);
    if (number == 0) {
        connection
            .query("INSERT INTO place (node, stage, unit, answer) VALUES (?, ?, ?, ?)", place.node.text, place.stage.text, place.unit,
                   answer)
            .run();
        number = sqlite3_last_insert_rowid(connection.handle());
    }
    m_places.emplace(name, number);
    return number;
}

std::int64_t Words::source(Connection& connection, const std::string& text) {
    const auto known = m_sources.find(text);
    if (known != m_sources.end()) {
        return known->second;
    }
    std::int64_t number = connection.number("SELECT id FROM source WHERE text = ?", text);
    if (number == 0) {
        connection.query("INSERT INTO source (text) VALUES (?)", text).run();
        number = sqlite3_last_insert_rowid(connection.handle());
    }
    m_sources.emplace(text, number);
    return number;
}

void Words::forget() {
    m_places.clear();
    m_sources.clear();
}

WordTables WordTables::read(Connection& connection) {
    WordTables tables;
    Query places = connection.query(connection.number("PRAGMA user_version") < 2 ? kPlacesOfVersion1 : kPlaces);
    while (places.step()) {
        requireNext(places.integer(0), tables.places.size());
        const std::optional<assessment::Answer> answer = assessment::answerFromCode(places.text(4));
        if (!answer) {
            tables.strange.push_back(places.integer(0));
        }
        tables.places.push_back(
            {rubric::NodeId(places.text(1)), rubric::StageId(places.text(2)), places.string(3), answer.value_or(assessment::Answer::AsIs)});
    }
    Query sources = connection.query("SELECT id, text FROM source ORDER BY id");
    while (sources.step()) {
        requireNext(sources.integer(0), tables.sources.size());
        tables.sources.push_back(sources.string(1));
    }
    return tables;
}

const Place& WordTables::place(std::int64_t number) const {
    if (number < 1 || static_cast<std::size_t>(number) > places.size()) {
        refuse(number);
    }
    return places[static_cast<std::size_t>(number - 1)];
}

const std::string& WordTables::source(std::int64_t number) const {
    if (number < 1 || static_cast<std::size_t>(number) > sources.size()) {
        refuse(number);
    }
    return sources[static_cast<std::size_t>(number - 1)];
}

bool WordTables::isStrange(std::int64_t place) const {
    return std::find(strange.begin(), strange.end(), place) != strange.end();
}

}  // namespace matang::workspace

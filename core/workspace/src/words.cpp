// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

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

}  // namespace

std::int64_t Words::place(Connection& connection, const rubric::NodeId& node, const rubric::StageId& stage) {
    const std::string name = std::to_string(node.text.size()) + ':' + node.text + stage.text;
    const auto known = m_places.find(name);
    if (known != m_places.end()) {
        return known->second;
    }
    std::int64_t number = connection.number("SELECT id FROM place WHERE node = ? AND stage = ?", node.text, stage.text);
    if (number == 0) {
        connection.query("INSERT INTO place (node, stage) VALUES (?, ?)", node.text, stage.text).run();
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
    Query places = connection.query("SELECT id, node, stage FROM place ORDER BY id");
    while (places.step()) {
        requireNext(places.integer(0), tables.places.size());
        tables.places.push_back({rubric::NodeId(places.text(1)), rubric::StageId(places.text(2))});
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

}  // namespace matang::workspace

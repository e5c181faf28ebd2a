// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail.h"

#include <matang/base/sha256.h>

#include <algorithm>

namespace matang::workspace {
namespace {

/// Every field with its length before it, so that no two different entries give the same bytes.
void appendField(std::string& out, std::string_view field) {
    out += std::to_string(field.size());
    out += ':';
    out += field;
    out += ',';
}

int hexDigit(char c) {
    return c >= 'a' ? c - 'a' + 10 : c - '0';
}

}  // namespace

std::string genesisHash(std::string_view createdAt) {
    std::string text;
    appendField(text, "matang trail 1");
    appendField(text, createdAt);
    return base::sha256Hex(text);
}

std::string hashOf(const TrailEntry& entry) {
    std::string text;
    text.reserve(256 + entry.before.size() + entry.after.size());
    appendField(text, std::to_string(entry.number));
    appendField(text, entry.at);
    appendField(text, entry.person);
    appendField(text, entry.action);
    appendField(text, entry.entity);
    appendField(text, entry.key);
    appendField(text, entry.before);
    appendField(text, entry.after);
    appendField(text, entry.previousHash);
    return base::sha256Hex(text);
}

std::vector<std::byte> bytesFromHex(std::string_view hex) {
    std::vector<std::byte> bytes(hex.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(hexDigit(hex[2 * i]) * 16 + hexDigit(hex[2 * i + 1]));
    }
    return bytes;
}

std::string hexFromBytes(std::span<const std::byte> bytes) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        hex += kHex[std::to_integer<unsigned>(byte) >> 4U];
        hex += kHex[std::to_integer<unsigned>(byte) & 0xFU];
    }
    return hex;
}

TrailWriter::TrailWriter(Connection& connection, base::Moment now)
    : m_connection(&connection), m_now(now), m_at(base::toIso8601(now)), m_head(readTrailHead(connection)) {}

void TrailWriter::append(const Author& author, std::string_view entity, std::string_view key, std::string_view before,
                         std::string_view after) {
    TrailEntry entry;
    entry.number = m_head.number + 1;
    entry.at = m_at;
    entry.person = author.person;
    entry.action = author.action;
    entry.entity = entity;
    entry.key = key;
    entry.before = before;
    entry.after = after;
    entry.previousHash = m_head.hash;
    m_head.hash = hashOf(entry);
    m_head.number = entry.number;
    const std::vector<std::byte> hash = bytesFromHex(m_head.hash);
    m_connection
        ->query(
            "INSERT INTO trail (number, at, person, action, entity, key, before, after, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.number, m_now.milliseconds, entry.person, entry.action, entity, key, before, after, std::span<const std::byte>(hash))
        .run();
    m_appended = true;
}

void TrailWriter::finish() {
    if (m_appended) {
        const std::vector<std::byte> hash = bytesFromHex(m_head.hash);
        m_connection->query("UPDATE trail_head SET number = ?, hash = ? WHERE id = 1", m_head.number, std::span<const std::byte>(hash))
            .run();
    }
}

TrailEntry readTrailRow(const Query& row) {
    TrailEntry entry;
    entry.number = row.integer(0);
    entry.at = base::toIso8601(base::Moment{row.integer(1)});
    entry.person = row.string(2);
    entry.action = row.string(3);
    entry.entity = row.string(4);
    entry.key = row.string(5);
    entry.before = row.string(6);
    entry.after = row.string(7);
    return entry;
}

std::vector<TrailEntry> readTrail(Connection& connection, std::int64_t afterNumber, int most) {
    std::string previous;
    {
        Query before = connection.query("SELECT hash FROM trail WHERE number <= ? ORDER BY number DESC LIMIT 1", afterNumber);
        previous = before.step() ? hexFromBytes(before.blob(0)) : genesisHash(readCreatedAt(connection));
    }
    std::vector<TrailEntry> entries;
    Query rows = connection.query(
        "SELECT number, at, person, action, entity, key, before, after, hash FROM trail "
        "WHERE number > ? ORDER BY number LIMIT ?",
        afterNumber, most);
    while (rows.step()) {
        // Pages that are damaged may give any order, and whoever reads on from the last number would go round for ever.
        if (rows.integer(0) <= (entries.empty() ? afterNumber : entries.back().number)) {
            throw SQLite::Exception("the trail is out of order", SQLITE_CORRUPT);
        }
        TrailEntry& entry = entries.emplace_back(readTrailRow(rows));
        entry.previousHash = std::move(previous);
        entry.hash = hexFromBytes(rows.blob(8));
        previous = entry.hash;
    }
    return entries;
}

TrailHead readTrailHead(Connection& connection) {
    Query row = connection.query("SELECT number, hash FROM trail_head WHERE id = 1");
    if (!row.step()) {
        return {};
    }
    return {row.integer(0), hexFromBytes(row.blob(1))};
}

std::string readCreatedAt(Connection& connection) {
    Query row = connection.query("SELECT value FROM meta WHERE name = 'created-at'");
    return row.step() ? row.string(0) : std::string();
}

}  // namespace matang::workspace

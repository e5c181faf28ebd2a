// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/base/clock.h>
#include <matang/workspace/edit.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace matang::workspace {

/// The last entry of the trail: its number and its hash in hexadecimal digits.
struct TrailHead {
    std::int64_t number = 0;
    std::string hash;
};

/// The hash that the first entry names as the one before it: it stands for the workspace's moment of creation.
[[nodiscard]] std::string genesisHash(std::string_view createdAt);

/// The hash of an entry, from all its other fields (docs/file-format.md, "Trail").
[[nodiscard]] std::string hashOf(const TrailEntry& entry);

[[nodiscard]] std::vector<std::byte> bytesFromHex(std::string_view hex);
[[nodiscard]] std::string hexFromBytes(std::span<const std::byte> bytes);

/// Appends to the trail within one transaction.
class TrailWriter {
public:
    /// Reads where the trail stands; call once a transaction is open.
    TrailWriter(Connection& connection, base::Moment now);
    void append(const Author& author, std::string_view entity, std::string_view key, std::string_view before, std::string_view after);
    /// Records the last entry, where there was any. Call before committing.
    void finish();
    [[nodiscard]] bool hasEntries() const { return m_appended; }
    [[nodiscard]] base::Moment now() const { return m_now; }

private:
    Connection* m_connection;
    base::Moment m_now;
    std::string m_at;
    TrailHead m_head;
    bool m_appended = false;
};

/// The entry in a row of (number, at, person, action, entity, key, before, after), without its hashes.
[[nodiscard]] TrailEntry readTrailRow(const Query& row);
/// Entries after a number, in order, at most so many.
[[nodiscard]] std::vector<TrailEntry> readTrail(Connection& connection, std::int64_t afterNumber, int most);
[[nodiscard]] TrailHead readTrailHead(Connection& connection);
[[nodiscard]] std::string readCreatedAt(Connection& connection);

}  // namespace matang::workspace

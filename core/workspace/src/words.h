// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "place.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::workspace {

/// Places and sources repeat in thousands of rows, so each stands once in a table of its own. This gives their row numbers while editing.
class Words {
public:
    /// The row number of a place or source, stored now where it is new.
    [[nodiscard]] std::int64_t place(Connection& connection, const Place& place);
    [[nodiscard]] std::int64_t source(Connection& connection, const std::string& text);
    /// To be called where rows may be gone: after a rollback, after somebody else wrote.
    void forget();

private:
    std::unordered_map<std::string, std::int64_t> m_places;
    std::unordered_map<std::string, std::int64_t> m_sources;
};

/// All places and sources by row number, for reading.
struct WordTables {
    std::vector<Place> places;  // row number 1 first; numbers have no gaps, as no row is ever deleted
    std::vector<std::string> sources;
    std::vector<std::int64_t> strange;  // places whose answer is a word that this program does not write; read as "as it is"
    /// Of the file's own version, which may be older than this program's.
    [[nodiscard]] static WordTables read(Connection& connection);
    /// Throws SQLite::Exception (SQLITE_CORRUPT) for a number that is not there.
    [[nodiscard]] const Place& place(std::int64_t number) const;
    [[nodiscard]] const std::string& source(std::int64_t number) const;
    [[nodiscard]] bool isStrange(std::int64_t place) const;
};

}  // namespace matang::workspace

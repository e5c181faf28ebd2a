// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/rubric/ids.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace matang::workspace {

/// Where a figure stands: a node at a stage.
struct Place {
    rubric::NodeId node;
    rubric::StageId stage;
};

/// Places and sources repeat in thousands of rows, so each stands once in a table of its own. This gives their row numbers while editing.
class Words {
public:
    /// The row number of a place or source, stored now where it is new.
    [[nodiscard]] std::int64_t place(Connection& connection, const rubric::NodeId& node, const rubric::StageId& stage);
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
    [[nodiscard]] static WordTables read(Connection& connection);
    /// Throws SQLite::Exception (SQLITE_CORRUPT) for a number that is not there.
    [[nodiscard]] const Place& place(std::int64_t number) const;
    [[nodiscard]] const std::string& source(std::int64_t number) const;
};

}  // namespace matang::workspace

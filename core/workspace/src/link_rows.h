// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence_store.h"

#include <optional>

namespace matang::workspace {

/// One link, removed or not. Throws SQLite::Exception (SQLITE_CORRUPT) for what cannot be read.
[[nodiscard]] std::optional<StoredLink> readLink(Connection& connection, assessment::EvidenceLinkId id);

/// Binds a level that may not be said.
void bindLevel(Query& row, const std::optional<int>& level);

}  // namespace matang::workspace

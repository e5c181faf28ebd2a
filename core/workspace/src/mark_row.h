// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/assessment/assessment.h>

namespace matang::workspace {

enum class RowState { Readable, Strange };

/// Reads the columns value, fact, analysis, justification, state, verification, measured_year and measured_source, which stand in this
/// order from `first` on. Strange: one of them holds what this program does not write; the field is then left as it was.
[[nodiscard]] RowState readMarkColumns(const Query& row, int first, assessment::Mark& mark);

/// The same, for readers: throws SQLite::Exception (SQLITE_CORRUPT) where a column is strange.
void requireMarkColumns(const Query& row, int first, assessment::Mark& mark);

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <matang/assessment/assessment.h>

namespace matang::workspace {

enum class RowState { Readable, Strange };

// Both read columns of a row into a mark. Strange: one of them holds what this program does not write; the field is then left as it was.

/// The columns value, fact, analysis and justification of `mark`, which stand in this order from `first` on.
[[nodiscard]] RowState readMarkColumns(const Query& row, int first, assessment::Mark& mark);
/// The columns state, verification, measured_year and measured_source of `mark_detail`, which stand in this order from `first` on.
[[nodiscard]] RowState readDetailColumns(const Query& row, int first, assessment::Mark& mark);

/// Whether a mark needs a row in `mark_detail`.
[[nodiscard]] bool hasDetail(const assessment::Mark& mark);

/// Throws SQLite::Exception (SQLITE_CORRUPT) where a row is strange.
void requireReadable(RowState state, const assessment::Mark& mark);

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_cells.h"
#include "values_file.h"

namespace matang::exchange {

/// Reads what a row says of itself, whatever its rubric: agency, year, cohort, assessor, source, unit, answer, and what is known of its
/// marks. Reports agency-missing, agency-name-long, agency-name-unprintable, kind-unknown, year-missing, year-invalid, unit-long,
/// unit-unprintable, answer-unknown, verification-unknown, assessor-needed.
void readHead(RowCells& cells, ValuesRow& row);

/// The state that the row's one mark is given; `Given` where nothing is said. Reports state-unknown, and assessor-needed.
[[nodiscard]] assessment::MarkState readState(RowCells& cells);

}  // namespace matang::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_cells.h"
#include "values_file.h"

namespace matang::exchange {

/// What the values of a row must be together with its other columns. Reports profile-needed, unit-needed, unit-not-repeated,
/// unit-unknown, answer-not-asked, not-measured, figure-not-by-unit.
void checkRow(RowCells& cells, const ValuesRow& row);

}  // namespace matang::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook_book.h"

namespace matang::writers {

/// A sheet on which the index is computed from the marks by live formulas, and held against the figure of the report.
[[nodiscard]] Book::Sheet calculationSheet(Book& book, const content::Calculation& calculation);

}  // namespace matang::writers

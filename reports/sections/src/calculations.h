// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <vector>

namespace matang::sections {

/// How the index of the report's year follows from its marks, as worksheet formulas; and that of the other years that have marks.
[[nodiscard]] std::vector<content::Calculation> calculationsOf(const ReportContext& context);

}  // namespace matang::sections

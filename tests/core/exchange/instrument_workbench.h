// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_workbench.h"

#include <memory>
#include <string>
#include <vector>

namespace matang::exchange {

/// Imports into an instrument that has everything a mark can be about:
///
/// - D1: I1 (levels 1 to 5, may not apply), I2 (levels), I3 (percent, 0 to 100), I4 (opinions WTP, WDP, TMP), I5 (survey, 1 to 4, 9 for
/// none),
///   I6 (uncapped percent of a target, amounts from 0 on)
/// - D2, repeated for every innovation: A1 with I7 (levels)
/// - D3, repeated for the units kesehatan and pendidikan: I8 (levels), I9 (percent)
///
/// It asks how things are to be, and lets siblings take over the weight of what does not apply. Stages: self (by the agency), document, and
/// final (by assessors).
class InstrumentWorkbench : public ImportWorkbench {
protected:
    base::Result<ImportReport> take(const std::string& csv);
    /// The mistakes of a refused text, or "imported".
    std::vector<std::string> mistakesIn(const std::string& csv);
    /// The same for one row: `cells` of `columns`, which begin at column 11 of the line.
    std::vector<std::string> mistakesOfRow(const std::string& columns, const std::string& cells);
    /// What is stored of Kota Bogor in 2024.
    assessment::AssessmentRecord stored();

    static std::shared_ptr<const rubric::Rubric> instrument();
    std::shared_ptr<const rubric::Rubric> m_rubric = instrument();
};

}  // namespace matang::exchange

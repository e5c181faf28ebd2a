// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "wording.h"

namespace matang::gui {

/// What was noted at the indicator in the latest earlier year of the same instrument: "2023, Rina, 3: SK Wali Kota ...", a line for each
/// mark at that year's latest stage. Empty where nothing was.
[[nodiscard]] QString lastYearNotes(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator);

}  // namespace matang::gui

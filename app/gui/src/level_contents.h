// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "widgets/level_choice.h"
#include "wording.h"

#include <optional>
#include <vector>

namespace matang::gui {

/// What the levels of an indicator say: its criteria, the person's own choice (nullptr where levels are only read), who else chose them,
/// last year's, agreed and reported levels, and what each level would bring.
[[nodiscard]] std::vector<LevelChoice::Level> levelContents(const AssessmentDocument& document, const Wording& wording,
                                                            rubric::NodeIndex indicator, const assessment::Mark* own);

}  // namespace matang::gui

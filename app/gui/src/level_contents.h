// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "widgets/level_choice.h"
#include "wording.h"

#include <optional>
#include <vector>

namespace matang::gui {

/// What the levels of an indicator say: its criteria, the person's own choice, last year's and reported levels, and what each level would
/// bring.
[[nodiscard]] std::vector<LevelChoice::Level> levelContents(const AssessmentDocument& document, const Wording& wording,
                                                            rubric::NodeIndex indicator, const std::optional<base::Rational>& own);

}  // namespace matang::gui

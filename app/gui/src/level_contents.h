// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "widgets/level_choice.h"
#include "wording.h"

#include <matang/analysis/what_if.h>

#include <optional>
#include <vector>

namespace matang::gui {

/// What the levels of an indicator say: its criteria, the person's own choice (nullptr where levels are only read), who else chose them,
/// last year's, agreed and reported levels, and what each level would bring.
[[nodiscard]] std::vector<LevelChoice::Level> levelContents(const AssessmentDocument& document, const Wording& wording,
                                                            rubric::NodeIndex indicator, const assessment::Mark* own);

/// What another level of an indicator would bring: "+0,025 → indeks 3,745, predikat tetap"; while indicators are missing, what it is worth
/// in the end. Empty where it changes nothing.
[[nodiscard]] QString levelEffectWords(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex indicator,
                                       const analysis::LevelEffect& effect);

}  // namespace matang::gui

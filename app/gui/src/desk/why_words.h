// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/assessment_document.h"
#include "../wording.h"

#include <matang/scoring/explanation.h>

namespace matang::gui {

/// How one figure came about, in one line: its rule with the numbers, and what was done to it afterwards.
[[nodiscard]] QString whyWords(const AssessmentDocument& document, const Wording& wording, const scoring::Explanation& one);

}  // namespace matang::gui

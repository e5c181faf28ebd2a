// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/assessment_document.h"
#include "wording.h"

namespace matang::gui {

/// How the figure of an inner node follows from its parts, or of a repeated one from its units, as a rich text: a table, the rule, and
/// what was done to the figure after it. Empty where there are no parts.
[[nodiscard]] QString reckoning(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex node);

}  // namespace matang::gui

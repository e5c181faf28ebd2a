// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment_document.h"

#include <optional>
#include <string>

namespace matang::gui {

// Where the keyboard goes from an indicator. The document must be ready.

/// The next indicator, in the order of the sheet and from its end again from the start, that this person has still to answer.
[[nodiscard]] std::optional<rubric::NodeIndex> nextUnset(const AssessmentDocument& document, rubric::NodeIndex from,
                                                         const std::string& person);

/// The next one whose assessors do not agree, in the same way.
[[nodiscard]] std::optional<rubric::NodeIndex> nextDisputed(const AssessmentDocument& document, rubric::NodeIndex from);

/// The stage so many places after the current one; nothing beyond the first and the last.
[[nodiscard]] std::optional<rubric::StageId> stageBeside(const AssessmentDocument& document, int places);

}  // namespace matang::gui

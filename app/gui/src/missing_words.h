// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matang::gui {

class AssessmentDocument;

/// What the open assessment still lacks at its stage: indicators without a value, and those that the assessors do not agree on. Empty
/// where nothing is missing.
[[nodiscard]] QString missingWords(const AssessmentDocument& document);

}  // namespace matang::gui

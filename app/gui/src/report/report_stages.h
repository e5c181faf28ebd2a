// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/rubric.h>

#include <vector>

namespace matang::gui {

class AssessmentDocument;

/// The stages at which the open assessment has any value of its own, and the one that is looked at, in the order of the instrument.
[[nodiscard]] std::vector<rubric::StageId> stagesWithValues(const AssessmentDocument& document);

/// The years that a report on the open assessment may show, ascending: its own one is the last.
[[nodiscard]] std::vector<int> yearsBefore(const AssessmentDocument& document);

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_row.h"

#include <vector>

namespace matang::gui {

class SummaryLinks;
class WorkspaceSession;

/// What the open assessment still lacks at its stage, each with the way to it: indicators without a value, disagreement, evidence,
/// clarifications (those past their day by name), and whether the stage was handed in.
[[nodiscard]] std::vector<LinkRow::Content> missingRows(const WorkspaceSession& session, SummaryLinks& links);

}  // namespace matang::gui

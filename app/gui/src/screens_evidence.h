// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace matang::gui {

class MainWindow;

/// Pictures of the worklist, of a folder that is sorted by names, and of the facts of a piece of evidence, for the open assessment.
/// False where something did not appear.
[[nodiscard]] bool photographEvidence(MainWindow& window, Photographer& photographer);

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"
#include "surroundings.h"

namespace matang::gui {

/// Makes a copy of a workspace in which a panel has marked an assessment with indicators, with findings, a question and a target, so that
/// the pictures have something to show. Returns its path; empty where it cannot be made.
[[nodiscard]] QString withPanel(const QString& workspace, const QString& folder, const base::Clock& clock);

/// The panel's stage, the tabs around the answers, and the stage's own panel, of the assessment that is open.
void photographDesk(MainWindow& window, Photographer& photographer);

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/evidence.h>

class QWidget;

namespace matang::gui {

class WorkspaceSession;

/// Asks where to, and writes a copy of an attached file there; the session tells of what goes wrong.
void saveEvidence(QWidget* asking, WorkspaceSession& session, const assessment::EvidenceLink& link);

}  // namespace matang::gui

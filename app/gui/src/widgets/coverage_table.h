// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wrapped_tree.h"

#include <matang/rubric/ids.h>

namespace matang::gui {

class WorkspaceSession;

/// How far the evidence of each domain goes: claimed indicators with evidence and without gaps, and what assessors accepted.
class CoverageTable final : public WrappedTree {
    Q_OBJECT

public:
    explicit CoverageTable(WorkspaceSession& session, QWidget* parent = nullptr);
    void refresh();

private:
    void addPart(rubric::NodeIndex node);

    WorkspaceSession& m_session;
};

}  // namespace matang::gui

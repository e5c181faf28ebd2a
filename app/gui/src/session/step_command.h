// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit_place.h"
#include "workspace_store.h"

#include <QUndoCommand>

#include <functional>

namespace matang::gui {

class WorkspaceSession;

/// One direction of an edit: what the window shows at once, and what the store then writes.
struct EditStep {
    std::function<void()> show;
    std::function<base::Result<void>(StoreAccess store, const workspace::Author& author)> store;
};

/// An edit with a name that a person can read, and its two directions.
struct Edit {
    QString name;
    const char* action = "";  ///< kebab-case verb for the trail
    assessment::AssessmentId assessment;
    EditPlace place;
    EditStep forward;
    EditStep backward;
};

/// Does and undoes an edit.
class StepCommand final : public QUndoCommand {
public:
    /// Done: a job has stored it already, so the first redo does nothing.
    enum class Start { NotDone, Done };
    StepCommand(WorkspaceSession& session, Edit edit, Start start = Start::NotDone);
    void undo() override;
    void redo() override;

private:
    enum class Phase { New, Stored, Redo };
    WorkspaceSession& m_session;
    Edit m_edit;
    Phase m_phase;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit_place.h"
#include "workspace_store.h"

#include <QUndoCommand>

#include <functional>

namespace matang::gui {

class WorkspaceSession;

/// One direction of an edit: what the window shows at once, what the store then writes, and what is done once it is durable.
struct EditStep {
    std::function<void()> show;
    std::function<base::Result<void>(StoreAccess store, const workspace::Author& author)> store;
    std::function<void()> stored{};
};

/// An edit with a name that a person can read, and its two directions.
struct Edit {
    QString name;
    const char* action = "";  ///< kebab-case verb for the trail
    assessment::AssessmentId assessment;
    EditPlace place;
    EditStep forward;
    EditStep backward;
    QString typing{};                ///< what is typed in, where it is: steps of the same become one
    std::function<void()> reveal{};  ///< shows where undo and redo took effect, where that is not in an assessment
};

/// Does and undoes an edit.
class StepCommand final : public QUndoCommand {
public:
    /// Done: a job has stored it already, so the first redo does nothing.
    enum class Start { NotDone, Done };
    StepCommand(WorkspaceSession& session, Edit edit, Start start = Start::NotDone);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void reveal();

    enum class Phase { New, Stored, Redo };
    WorkspaceSession& m_session;
    Edit m_edit;
    Phase m_phase;
};

}  // namespace matang::gui

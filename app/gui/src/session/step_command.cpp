// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_command.h"

#include "workspace_session.h"

#include <utility>

namespace matang::gui {

StepCommand::StepCommand(WorkspaceSession& session, Edit edit, Start start)
    : QUndoCommand(edit.name), m_session(session), m_edit(std::move(edit)), m_phase(start == Start::Done ? Phase::Stored : Phase::New) {}

void StepCommand::undo() {
    m_session.perform(m_edit.backward, "undo");
    reveal();
}

void StepCommand::redo() {
    switch (std::exchange(m_phase, Phase::Redo)) {
        case Phase::New:
            m_session.perform(m_edit.forward, m_edit.action);
            break;
        case Phase::Stored:
            break;
        case Phase::Redo:
            m_session.perform(m_edit.forward, "redo");
            reveal();
            break;
    }
}

int StepCommand::id() const {
    constexpr int kTyping = 5000;
    return m_edit.typing.isEmpty() ? -1 : kTyping;
}

bool StepCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const StepCommand*>(other);
    if (next == nullptr || next->m_edit.typing != m_edit.typing || next->m_edit.assessment != m_edit.assessment) {
        return false;
    }
    m_edit.forward = next->m_edit.forward;
    return true;
}

void StepCommand::reveal() {
    if (m_edit.reveal) {
        m_edit.reveal();
    } else {
        m_session.reveal(m_edit.assessment, m_edit.place);
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme_state.h"

#include <QString>
#include <QUndoCommand>

namespace matang::gui {

class WorkspaceSession;

/// The part of a programme that an edit changes.
enum class ProgrammeField { Name, Unit, Note, Target, TargetYear, PerYear, Counts, Links };

/// A figure that was typed in, with the decimals it needs.
[[nodiscard]] base::Decimal decimalOf(const base::Rational& typed);

/// The verbs on the programmes of the open agency, each undoable. They do nothing while the workspace is read only.
class ProgrammeEdits {
public:
    ProgrammeEdits(WorkspaceSession& session, ProgrammeState& state) : m_session(session), m_state(state) {}

    /// A programme with nothing but a name; the state announces its number once the file has given it.
    void add(const QString& name);
    void change(const assessment::Programme& after, ProgrammeField field);
    void remove(assessment::ProgrammeId id);

private:
    WorkspaceSession& m_session;
    ProgrammeState& m_state;
};

/// Changes one part of a programme. Typing in one field merges into one step.
class SetProgrammeCommand final : public QUndoCommand {
public:
    SetProgrammeCommand(WorkspaceSession& session, assessment::Programme before, assessment::Programme after, ProgrammeField field);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void perform(const assessment::Programme& programme, const char* action);

    WorkspaceSession& m_session;
    assessment::AssessmentId m_assessment;
    assessment::Programme m_before;
    assessment::Programme m_after;
    ProgrammeField m_field;
    bool m_done = false;
};

}  // namespace matang::gui

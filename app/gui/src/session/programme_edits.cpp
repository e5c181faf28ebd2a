// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_edits.h"

#include "../text_conversion.h"
#include "workspace_session.h"

#include <QCoreApplication>

#include <utility>

namespace matang::gui {

namespace {

/// Numbers of marks' fields are small; ids of commands that merge must not meet theirs.
constexpr int kFirstId = 100;

QString named(ProgrammeField field, const QString& programme) {
    switch (field) {
        case ProgrammeField::Name:
            return QCoreApplication::translate("Edits", "name of the programme %1").arg(programme);
        case ProgrammeField::Unit:
            return QCoreApplication::translate("Edits", "unit of the programme %1").arg(programme);
        case ProgrammeField::Note:
            return QCoreApplication::translate("Edits", "note on the programme %1").arg(programme);
        case ProgrammeField::Target:
            return QCoreApplication::translate("Edits", "target of the programme %1").arg(programme);
        case ProgrammeField::TargetYear:
            return QCoreApplication::translate("Edits", "target year of the programme %1").arg(programme);
        case ProgrammeField::PerYear:
            return QCoreApplication::translate("Edits", "yearly addition of the programme %1").arg(programme);
        case ProgrammeField::Counts:
            return QCoreApplication::translate("Edits", "counts of the programme %1").arg(programme);
        case ProgrammeField::Links:
            return QCoreApplication::translate("Edits", "indicators of the programme %1").arg(programme);
    }
    return {};
}

/// Typing in a text goes on where it stopped; every other change is a step of its own.
bool isTyped(ProgrammeField field) {
    return field == ProgrammeField::Name || field == ProgrammeField::Unit || field == ProgrammeField::Note;
}

EditStep step(ProgrammeState& state, const assessment::Programme& programme, bool present) {
    return {[&state, programme, present] {
                state.apply(programme, present);
                state.reveal(programme.id);
            },
            [programme, present](StoreAccess access, const workspace::Author& author) {
                workspace::Desk desk(access.workspace);
                return present ? desk.setProgramme(programme, author) : desk.removeProgramme(programme.id, author);
            }};
}

}  // namespace

base::Decimal decimalOf(const base::Rational& typed) {
    constexpr int kMostDecimals = 28;
    const auto decimal = base::parseDecimal(base::formatExact(typed, kMostDecimals));
    return decimal ? *decimal : base::Decimal{typed, 0};
}

void ProgrammeEdits::add(const QString& name) {
    if (!m_state.agency().valid()) {
        return;
    }
    assessment::Programme programme;
    programme.agency = m_state.agency();
    programme.name = toStd(name);
    m_session.add<assessment::ProgrammeId>(
        "add-programme",
        [programme](StoreAccess access, const workspace::Author& author) {
            return workspace::Desk(access.workspace).addProgramme(programme, author);
        },
        [this, programme, id = m_session.document().id()](const assessment::ProgrammeId& number) {
            auto added = programme;
            added.id = number;
            Edit edit{QCoreApplication::translate("Edits", "new programme"), "add-programme", id, {}, {}, {}};
            edit.forward = step(m_state, added, true);
            edit.backward = step(m_state, added, false);
            m_state.apply(added, true);
            m_state.announce(number);
            return edit;
        });
}

void ProgrammeEdits::change(const assessment::Programme& after, ProgrammeField field) {
    const auto* before = m_state.find(after.id);
    if (before != nullptr && *before != after && !m_session.isReadOnly()) {
        m_session.undoStack().push(new SetProgrammeCommand(m_session, *before, after, field));
    }
}

void ProgrammeEdits::remove(assessment::ProgrammeId id) {
    const auto* programme = m_state.find(id);
    if (programme != nullptr && !m_session.isReadOnly()) {
        Edit edit{QCoreApplication::translate("Edits", "removal of the programme %1").arg(fromStd(programme->name)),
                  "remove-programme",
                  m_session.document().id(),
                  {},
                  {},
                  {}};
        edit.forward = step(m_state, *programme, false);
        edit.backward = step(m_state, *programme, true);
        m_session.undoStack().push(new StepCommand(m_session, std::move(edit)));
    }
}

SetProgrammeCommand::SetProgrammeCommand(WorkspaceSession& session, assessment::Programme before, assessment::Programme after,
                                         ProgrammeField field)
    : QUndoCommand(named(field, fromStd(before.name))),
      m_session(session),
      m_assessment(session.document().id()),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_field(field) {}

void SetProgrammeCommand::perform(const assessment::Programme& programme, const char* action) {
    auto& state = m_session.programmes();
    m_session.perform({[&state, programme] { state.apply(programme, true); }, step(state, programme, true).store}, action);
    if (m_done) {
        m_session.reveal(m_assessment, {});
        state.reveal(programme.id);
    }
}

void SetProgrammeCommand::undo() {
    perform(m_before, "undo");
}

void SetProgrammeCommand::redo() {
    perform(m_after, m_done ? "redo" : "set-programme");
    m_done = true;
}

int SetProgrammeCommand::id() const {
    return isTyped(m_field) ? kFirstId + static_cast<int>(m_field) : -1;
}

bool SetProgrammeCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const SetProgrammeCommand*>(other);
    if (next == nullptr || next->m_before != m_after) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_commands.h"

#include "workspace_session.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString named(MarkField field, const QString& indicator) {
    switch (field) {
        case MarkField::Value:
            return QCoreApplication::translate("Edits", "level of %1").arg(indicator);
        case MarkField::Amount:
            return QCoreApplication::translate("Edits", "amount of %1").arg(indicator);
        case MarkField::State:
            return QCoreApplication::translate("Edits", "answer to %1").arg(indicator);
        case MarkField::Fact:
            return QCoreApplication::translate("Edits", "fact of %1").arg(indicator);
        case MarkField::Analysis:
            return QCoreApplication::translate("Edits", "analysis of %1").arg(indicator);
        case MarkField::Justification:
            return QCoreApplication::translate("Edits", "justification of %1").arg(indicator);
        case MarkField::MeasuredYear:
            return QCoreApplication::translate("Edits", "year of the measurement of %1").arg(indicator);
        case MarkField::MeasuredSource:
            return QCoreApplication::translate("Edits", "source of the measurement of %1").arg(indicator);
    }
    return {};
}

EditPlace placeOf(const assessment::Mark& mark) {
    return {mark.node, mark.stage, mark.unit, mark.answer};
}

/// Typing in a text goes on where it stopped; every other answer is a step of its own.
bool isTyped(MarkField field) {
    return field == MarkField::Fact || field == MarkField::Analysis || field == MarkField::Justification;
}

}  // namespace

void copyField(const assessment::Mark& from, MarkField field, assessment::Mark& to) {
    switch (field) {
        case MarkField::Value:
        case MarkField::Amount:
        case MarkField::State:
            to.value = from.value;
            to.state = from.state;
            break;
        case MarkField::Fact:
            to.fact = from.fact;
            break;
        case MarkField::Analysis:
            to.analysis = from.analysis;
            break;
        case MarkField::Justification:
            to.justification = from.justification;
            break;
        case MarkField::MeasuredYear:
            to.measuredYear = from.measuredYear;
            break;
        case MarkField::MeasuredSource:
            to.measuredSource = from.measuredSource;
            break;
    }
}

SetMarkCommand::SetMarkCommand(WorkspaceSession& session, assessment::AssessmentId assessment, assessment::Mark before,
                               assessment::Mark after, MarkField field, const QString& indicator)
    : QUndoCommand(named(field, indicator)),
      m_session(session),
      m_assessment(assessment),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_field(field) {}

void SetMarkCommand::undo() {
    m_session.applyMark(m_assessment, m_before, "undo");
    m_session.reveal(m_assessment, placeOf(m_before));
}

void SetMarkCommand::redo() {
    m_session.applyMark(m_assessment, m_after, m_done ? "redo" : "set-mark");
    if (m_done) {
        m_session.reveal(m_assessment, placeOf(m_after));
    }
    m_done = true;
}

int SetMarkCommand::id() const {
    return isTyped(m_field) ? static_cast<int>(m_field) : -1;
}

bool SetMarkCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const SetMarkCommand*>(other);
    if (next == nullptr || next->m_assessment != m_assessment || next->m_before != m_after) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

RemoveReportedCommand::RemoveReportedCommand(WorkspaceSession& session, assessment::AssessmentId assessment,
                                             assessment::ReportedValue value, const QString& indicator)
    : QUndoCommand(QCoreApplication::translate("Edits", "removal of the reported figure of %1").arg(indicator)),
      m_session(session),
      m_assessment(assessment),
      m_value(std::move(value)) {}

void RemoveReportedCommand::undo() {
    m_session.applyReportedValue(m_assessment, m_value, true, "undo");
    m_session.reveal(m_assessment, {m_value.node, m_value.stage, m_value.unit, m_value.answer});
}

void RemoveReportedCommand::redo() {
    m_session.applyReportedValue(m_assessment, m_value, false, "remove-reported-value");
}

}  // namespace matang::gui

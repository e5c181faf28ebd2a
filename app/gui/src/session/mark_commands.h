// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>

#include <QUndoCommand>

namespace matang::gui {

class WorkspaceSession;

/// The part of a mark that an edit changes.
enum class MarkField {
    Value,
    Amount,  ///< a value that is measured
    State,   ///< whether it applies and was handed in
    Fact,
    Analysis,
    Justification,
    MeasuredYear,
    MeasuredSource,
};

/// Brings one part of a mark, or what belongs to it, into another mark.
void copyField(const assessment::Mark& from, MarkField field, assessment::Mark& to);

/// Replaces one assessor's mark. Typing in one field of one mark merges into one step.
class SetMarkCommand final : public QUndoCommand {
public:
    SetMarkCommand(WorkspaceSession& session, assessment::AssessmentId assessment, assessment::Mark before, assessment::Mark after,
                   MarkField field, const QString& indicator);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    WorkspaceSession& m_session;
    assessment::AssessmentId m_assessment;
    assessment::Mark m_before;
    assessment::Mark m_after;
    MarkField m_field;
    bool m_done = false;
};

/// Removes a reported figure, so that marks count again.
class RemoveReportedCommand final : public QUndoCommand {
public:
    RemoveReportedCommand(WorkspaceSession& session, assessment::AssessmentId assessment, assessment::ReportedValue value,
                          const QString& indicator);
    void undo() override;
    void redo() override;

private:
    WorkspaceSession& m_session;
    assessment::AssessmentId m_assessment;
    assessment::ReportedValue m_value;
};

}  // namespace matang::gui

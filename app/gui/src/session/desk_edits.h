// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "step_command.h"

#include <matang/workspace/desk.h>

#include <QString>

namespace matang::gui {

/// The verbs around the marks of the open assessment, each undoable: handing stages in, agreeing, targets, findings, clarifications.
/// They do nothing while the workspace is read only.
class DeskEdits {
public:
    explicit DeskEdits(WorkspaceSession& session) : m_session(session) {}

    /// Refused with "hand-in-unsigned", "reopening-unexplained" and the like; nothing is done then.
    [[nodiscard]] base::Result<void> handIn(const rubric::StageId& stage, const std::string& sender, const std::string& approver);
    [[nodiscard]] base::Result<void> reopen(const rubric::StageId& stage, const std::string& reason);
    void setPanelView(const rubric::StageId& stage, assessment::PanelView view);

    void agree(const assessment::Agreement& agreement);
    void takeBack(const assessment::Agreement& agreement);

    void setTarget(const assessment::Target& target);
    void removeTarget(const rubric::NodeId& node);

    void addFinding(const assessment::Finding& finding);
    void changeFinding(const assessment::Finding& before, const assessment::Finding& after);
    void removeFinding(const assessment::Finding& finding);

    /// A thread with its first question.
    void ask(const assessment::Clarification& clarification);
    /// A further entry, another state or another day.
    void changeClarification(const assessment::Clarification& before, const assessment::Clarification& after);
    void removeClarification(const assessment::Clarification& clarification);

private:
    void setStatus(const assessment::StageStatus& after, const QString& name, const char* action);
    [[nodiscard]] Edit edit(const QString& name, const char* action, const EditPlace& place) const;
    void push(Edit edit);

    WorkspaceSession& m_session;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/evidence.h>

#include <QUndoCommand>

#include <memory>

namespace matang::gui {

class WorkspaceSession;

/// Attaching or removing the link between a file and an indicator. The content stays in the workspace either way, so that undo puts the
/// same link back under its letter.
class EvidenceCommand final : public QUndoCommand {
public:
    enum class Kind { Attach, Remove };
    /// Attach: the link stands already (the file was read by a job), so the first redo does nothing.
    EvidenceCommand(WorkspaceSession& session, const assessment::EvidenceLink& link, Kind kind);
    void undo() override;
    void redo() override;

private:
    void set(bool present, const char* action);

    WorkspaceSession& m_session;
    std::shared_ptr<assessment::EvidenceLink> m_link;  ///< read and replaced on the store's thread only, after construction
    assessment::AssessmentId m_assessment;
    rubric::NodeId m_node;
    Kind m_kind;
    bool m_done;
};

}  // namespace matang::gui

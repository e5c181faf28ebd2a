// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/evidence.h>

#include <QUndoCommand>

#include <memory>
#include <vector>

namespace matang::gui {

class WorkspaceSession;

/// Attaching or removing links between files and indicators of one assessment. The contents stay in the workspace either way, so that undo
/// puts the same links back under their letters.
class EvidenceCommand final : public QUndoCommand {
public:
    enum class Kind { Attach, Remove };
    /// At least one link. Attach: the links stand already (the files were read by jobs), so the first redo does nothing.
    EvidenceCommand(WorkspaceSession& session, const std::vector<assessment::EvidenceLink>& links, Kind kind);
    void undo() override;
    void redo() override;

private:
    void set(bool present, const char* action);

    WorkspaceSession& m_session;
    std::shared_ptr<std::vector<assessment::EvidenceLink>> m_links;  ///< read and replaced on the store's thread only, after construction
    assessment::AssessmentId m_assessment;
    rubric::NodeId m_node;
    Kind m_kind;
    bool m_done;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_commands.h"

#include "../text_conversion.h"
#include "workspace_session.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString named(EvidenceCommand::Kind kind, const std::vector<assessment::EvidenceLink>& links) {
    if (links.size() > 1) {
        const auto words = kind == EvidenceCommand::Kind::Attach ? QCoreApplication::translate("Edits", "%1 pieces of evidence")
                                                                 : QCoreApplication::translate("Edits", "removal of %1 pieces of evidence");
        return words.arg(links.size());
    }
    const auto words = kind == EvidenceCommand::Kind::Attach ? QCoreApplication::translate("Edits", "evidence %1")
                                                             : QCoreApplication::translate("Edits", "removal of evidence %1");
    return words.arg(fromStd(links.front().fileName));
}

}  // namespace

EvidenceCommand::EvidenceCommand(WorkspaceSession& session, const std::vector<assessment::EvidenceLink>& links, Kind kind)
    : QUndoCommand(named(kind, links)),
      m_session(session),
      m_links(std::make_shared<std::vector<assessment::EvidenceLink>>(links)),
      m_assessment(links.front().assessment),
      m_node(links.front().node),
      m_kind(kind),
      m_done(kind == Kind::Attach) {}

void EvidenceCommand::undo() {
    set(m_kind == Kind::Remove, "undo");
    m_session.reveal(m_assessment, {m_node});
}

void EvidenceCommand::redo() {
    if (m_done && m_kind == Kind::Attach) {
        m_done = false;
        return;
    }
    set(m_kind == Kind::Attach, m_kind == Kind::Remove ? "remove-evidence" : "redo");
}

void EvidenceCommand::set(bool present, const char* action) {
    m_session.applyEvidence(m_links, m_assessment, present, action);
}

}  // namespace matang::gui

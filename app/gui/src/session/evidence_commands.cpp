// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_commands.h"

#include "../text_conversion.h"
#include "workspace_session.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString named(EvidenceCommand::Kind kind, const assessment::EvidenceLink& link) {
    const auto words = kind == EvidenceCommand::Kind::Attach ? QCoreApplication::translate("Edits", "evidence %1")
                                                             : QCoreApplication::translate("Edits", "removal of evidence %1");
    return words.arg(fromStd(link.fileName));
}

}  // namespace

EvidenceCommand::EvidenceCommand(WorkspaceSession& session, const assessment::EvidenceLink& link, Kind kind)
    : QUndoCommand(named(kind, link)),
      m_session(session),
      m_link(std::make_shared<assessment::EvidenceLink>(link)),
      m_assessment(link.assessment),
      m_node(link.node),
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
    m_session.applyEvidence(m_link, m_assessment, present, action);
}

}  // namespace matang::gui

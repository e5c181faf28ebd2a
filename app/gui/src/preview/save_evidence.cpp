// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_evidence.h"

#include "../evidence_words.h"
#include "../session/workspace_session.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace matang::gui {

void saveEvidence(QWidget* asking, WorkspaceSession& session, const assessment::EvidenceLink& link) {
    const auto title = QCoreApplication::translate("SaveEvidence", "Save evidence as");
    const auto target = QFileDialog::getSaveFileName(asking, title, safeName(link));
    if (!target.isEmpty()) {
        session.writeEvidence(link, target).then(&session, [&session](base::Result<void> outcome) {
            if (!outcome) {
                emit session.failed(outcome.error());
            }
        });
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_detail.h"

#include "../session/workspace_session.h"
#include "../widgets/evidence_pane.h"
#include "../widgets/file_drop.h"

namespace matang::gui {

void IndicatorDetail::connectEvidence() {
    connect(m_evidencePane, &EvidencePane::filesChosen, this,
            [this](const QStringList& paths) { emit filesChosen(m_node, paths, std::nullopt); });
    connect(m_evidencePane, &EvidencePane::pictureChosen, this, [this](const QString& file) { emit pictureChosen(m_node, file); });
    connect(m_evidencePane, &EvidencePane::pageWanted, this, [this](const QString& address) { emit pageWanted(m_node, address); });
    const auto pass = [this](void (EvidencePane::*from)(int), void (IndicatorDetail::*to)(const assessment::EvidenceLink&)) {
        connect(m_evidencePane, from, this, [this, to](int row) {
            if (const auto* link = m_evidence.at(row)) {
                emit(this->*to)(*link);
            }
        });
    };
    pass(&EvidencePane::removalWanted, &IndicatorDetail::removalWanted);
    pass(&EvidencePane::viewWanted, &IndicatorDetail::viewWanted);
    pass(&EvidencePane::factsWanted, &IndicatorDetail::factsWanted);
    pass(&EvidencePane::linkAlsoWanted, &IndicatorDetail::linkAlsoWanted);
    auto* drop = new FileDrop(*this, [this](QPoint) { return m_node >= 0 && !m_session.isReadOnly(); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList& paths) { emit filesChosen(m_node, paths, std::nullopt); });
    pass(&EvidencePane::chosen, &IndicatorDetail::evidenceChosen);
}

void IndicatorDetail::chooseEvidence() {
    m_evidencePane->chooseFiles();
}

void IndicatorDetail::focusEvidence() {
    m_evidencePane->focusList();
}

bool IndicatorDetail::pasteEvidence() {
    return m_evidencePane->paste();
}

void IndicatorDetail::selectEvidence(assessment::EvidenceLinkId link) {
    m_evidencePane->select(link);
}

}  // namespace matang::gui

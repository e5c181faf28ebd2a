// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_split.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "preview_pane.h"

#include <algorithm>

namespace matang::gui {

namespace {

/// Criteria, preview and list beside each other need as many letters.
constexpr int kThreeColumns = 300;

}  // namespace

PreviewSplit::PreviewSplit(WorkspaceSession& session, QWidget& detail, QWidget& givesWay, QWidget* parent)
    : QSplitter(parent), m_session(session), m_givesWay(givesWay), m_pane(new PreviewPane(session, this)) {
    setObjectName(QStringLiteral("previewSplit"));
    addWidget(&detail);
    addWidget(m_pane);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    m_pane->hide();
    connect(m_pane, &PreviewPane::closeWanted, this, &PreviewSplit::closePreview);
    connect(&session.document(), &AssessmentDocument::evidenceChanged, this, &PreviewSplit::closeIfRemoved);
}

void PreviewSplit::openPreview(const assessment::EvidenceLink& link) {
    openPreviewAt(link, placeNamedIn(fromStd(link.page)));
}

bool PreviewSplit::hasKeyboard() const {
    return m_pane->hasKeyboard();
}

void PreviewSplit::focusSearch() {
    m_pane->focusSearch();
}

void PreviewSplit::openPreviewAt(const assessment::EvidenceLink& link, const PreviewPlace& place) {
    const bool opens = !m_link;
    m_link = link;
    m_pane->open(link, place);
    if (opens) {
        m_givesWay.setVisible(window()->width() >= fontMetrics().averageCharWidth() * kThreeColumns);
        m_pane->show();
        setSizes({width() / 2, width() / 2});
    }
    m_pane->takeKeyboard();
}

void PreviewSplit::closePreview() {
    if (!m_link) {
        return;
    }
    const bool hadKeyboard = m_pane->hasKeyboard();
    m_link.reset();
    m_pane->clear();
    m_pane->hide();
    m_givesWay.show();
    if (hadKeyboard) {
        emit left();
    }
}

void PreviewSplit::closeUnlessOf(const rubric::NodeId& node) {
    if (m_link && m_link->node != node) {
        closePreview();
    }
}

void PreviewSplit::closeIfRemoved() {
    const auto& document = m_session.document();
    if (!m_link || !document.isReady()) {
        return;
    }
    if (document.evidence().find(m_link->id) == nullptr) {
        closePreview();
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_page.h"

#include "../desk/desk_tabs.h"
#include "../preview/preview_split.h"
#include "../session/workspace_session.h"
#include "../widgets/file_drop.h"
#include "../widgets/indicator_list.h"
#include "../widgets/indicator_tree_view.h"
#include "../widgets/link_also_panel.h"
#include "../widgets/person_bar.h"
#include "../widgets/web_page_panel.h"
#include "indicator_detail.h"

namespace matang::gui {

void ScorePage::connectEvidence() {
    connect(m_indicator, &IndicatorDetail::filesChosen, this, [this](int node, const QStringList& paths, std::optional<int> level) {
        m_person.require([this, node, paths, level] { m_session.evidence().attach(node, paths, level); });
    });
    connect(m_indicator, &IndicatorDetail::pictureChosen, this, [this](int node, const QString& file) {
        m_person.require([this, node, file] { m_session.evidence().attach(node, {file}, {}, rubric::DocumentKind::Screenshot); });
    });
    connect(m_indicator, &IndicatorDetail::pageWanted, this,
            [this](int node, const QString& address) { m_person.require([this, node, address] { m_webPage->open(node, address); }); });
    connect(m_indicator, &IndicatorDetail::removalWanted, this,
            [this](const assessment::EvidenceLink& link) { m_person.require([this, link] { m_session.evidence().remove(link); }); });
    connect(m_indicator, &IndicatorDetail::factsWanted, this,
            [this](const assessment::EvidenceLink& link) { m_desk->showEvidence(link.id); });
    connect(m_indicator, &IndicatorDetail::linkAlsoWanted, this,
            [this](const assessment::EvidenceLink& link) { m_person.require([this, link] { m_also->open(link); }); });
    connect(m_indicator, &IndicatorDetail::evidenceChosen, this,
            [this](const assessment::EvidenceLink& link) { m_desk->chooseEvidence(link.id); });
    connect(m_desk, &DeskTabs::viewWanted, m_beside, &PreviewSplit::openPreview);
    connect(m_desk, &DeskTabs::evidenceChosen, m_indicator, &IndicatorDetail::selectEvidence);
    // Dropped beside the indicators: the names of files and folders say where they belong.
    auto* drop =
        new FileDrop(*m_list->tree().viewport(), [this](QPoint) { return !m_session.isReadOnly() && m_session.document().isReady(); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList& paths, QPoint at) {
        const auto node = m_list->nodeAt(at);
        if (node >= 0 && m_session.document().rubric().node(node).isIndicator()) {
            m_person.require([this, node, paths] { m_session.evidence().attach(node, paths); });
        } else {
            emit sortingWanted(paths);
        }
    });
}

void ScorePage::showEvidence(const rubric::NodeId& node, assessment::EvidenceLinkId link) {
    m_list->follow(node);
    m_indicator->selectEvidence(link);
    m_desk->showEvidence(link);
}

void ScorePage::openEvidence(const assessment::EvidenceLink& link, const PreviewPlace& place) {
    m_wanted.emplace(link, place);
    openWanted();
}

void ScorePage::openWanted() {
    const auto& document = m_session.document();
    if (m_wanted && document.isReady() && document.id() == m_wanted->first.assessment) {
        const auto [link, place] = *std::exchange(m_wanted, std::nullopt);
        m_list->follow(link.node);
        m_beside->openPreviewAt(link, place);
    } else if (document.state() != AssessmentDocument::State::Loading) {
        m_wanted.reset();
    }
}

}  // namespace matang::gui

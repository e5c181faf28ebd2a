// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page that is seen first leads.
#include "pages/agencies_page.h"
#include "pages/score_page.h"
#include "session/workspace_session.h"
#include "session_view.h"
#include "summary/summary_links.h"
#include "summary/summary_page.h"
#include "widgets/person_bar.h"
#include "widgets/stage_panel.h"

namespace matang::gui {

void SessionView::connectSummary() {
    auto& links = m_summary->links();
    connect(m_score, &ScorePage::nodeShown, m_summary, [this] { m_summary->setPlace(m_score->shownNode()); });
    connect(&links, &SummaryLinks::scoreSheet, this, [this] { showPage(Score); });
    connect(&links, &SummaryLinks::node, this, [this](const rubric::NodeId& node) { m_session.reveal(m_session.document().id(), {node}); });
    connect(&links, &SummaryLinks::missing, this, &SessionView::showMissing);
    connect(&links, &SummaryLinks::evidence, this, [this] { showPage(Evidence); });
    connect(&links, &SummaryLinks::progress, this, [this] { showPage(Progress); });
    connect(&links, &SummaryLinks::stage, this, &SessionView::openStage);
    connect(&links, &SummaryLinks::agencies, this, &SessionView::showAgencies);
    connect(&links, &SummaryLinks::newAssessment, this, [this] {
        showPage(Agencies);
        m_agencies->beginNew();
    });
    connect(&links, &SummaryLinks::import, this, [this] {
        showPage(Agencies);
        m_agencies->chooseImport();
    });
    connect(&links, &SummaryLinks::list, this, [this](const QString& rubric, int year, int state) {
        showPage(Agencies);
        m_agencies->showOnly(rubric, year, state);
    });
    connect(&links, &SummaryLinks::assessment, this, [this](assessment::AssessmentId id) {
        m_session.document().open(id);
        m_summary->show(SummaryPage::View::City);
    });
    connect(&links, &SummaryLinks::place, this,
            [this](assessment::AssessmentId id, const rubric::NodeId& node) { m_session.reveal(id, {node}); });
}

void SessionView::showAgencies() {
    showPage(Agencies);
    m_agencies->focusSearch();
}

void SessionView::openStage() {
    if (m_session.isReadOnly()) {
        m_stage->open();
    } else {
        m_person->require([this] { m_stage->open(); });
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_tabs.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../widgets/person_bar.h"
#include "clarifications_pane.h"
#include "evidence_tab.h"
#include "findings_pane.h"
#include "fold_bar.h"
#include "history_pane.h"
#include "why_pane.h"

#include <QEvent>

#include <QStackedWidget>

namespace matang::gui {

namespace {

constexpr int kVisibleLines = 14;
const QString kFoldedName = QStringLiteral("deskTabs");
const QByteArray kUnfolded("unfolded");

}  // namespace

DeskTabs::DeskTabs(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_person(person),
      m_names(new FoldBar(this)),
      m_why(new WhyPane(session, this)),
      m_evidence(new EvidenceTab(session, person, this)),
      m_findings(new FindingsPane(session, this)),
      m_clarifications(new ClarificationsPane(session, this)),
      m_history(new HistoryPane(session, this)) {
    setObjectName(QStringLiteral("deskTabs"));
    setTabBar(m_names);
    setDocumentMode(true);
    addTab(m_why, QString());
    addTab(m_evidence, QString());
    addTab(m_findings, QString());
    addTab(m_clarifications, QString());
    addTab(m_history, QString());
    connectParts();
    retranslate();
    setFolded(session.surroundings().settings.layout(kFoldedName) != kUnfolded);
}

void DeskTabs::connectParts() {
    connect(this, &QTabWidget::currentChanged, this, [this] { setFolded(false); });
    connect(m_names, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab == m_shown) {
            setFolded(!m_folded);
        }
    });
    connect(m_names, &QTabBar::currentChanged, this, [this](int tab) { m_shown = tab; });
    connect(m_names, &FoldBar::foldWanted, this, [this] { setFolded(!m_folded); });
    connect(m_findings, &FindingsPane::addWanted, this, [this](const assessment::Finding& finding) {
        m_person.require([this, finding = finding]() mutable {
            finding.assessor = toStd(m_session.surroundings().settings.person());
            m_session.desk().addFinding(finding);
        });
    });
    connect(m_findings, &FindingsPane::changeWanted, this,
            [this](const assessment::Finding& before, const assessment::Finding& after) { m_session.desk().changeFinding(before, after); });
    connect(m_findings, &FindingsPane::removalWanted, this,
            [this](const assessment::Finding& finding) { m_session.desk().removeFinding(finding); });
    connect(m_clarifications, &ClarificationsPane::questionWanted, this, [this](const assessment::Clarification& thread) {
        m_person.require([this, thread = thread]() mutable {
            thread.entries.back().person = toStd(m_session.surroundings().settings.person());
            thread.entries.back().role = m_session.surroundings().settings.role();
            m_session.desk().ask(thread);
        });
    });
    connect(m_clarifications, &ClarificationsPane::changeWanted, this,
            [this](const assessment::Clarification& before, const assessment::Clarification& after) {
                m_person.require([this, before, after] { m_session.desk().changeClarification(before, after); });
            });
    connect(m_evidence, &EvidenceTab::viewWanted, this, &DeskTabs::viewWanted);
    connect(m_evidence, &EvidenceTab::chosenChanged, this, &DeskTabs::evidenceChosen);
    auto& document = m_session.document();
    for (const auto signal : {&AssessmentDocument::stageChanged, &AssessmentDocument::evidenceChanged}) {
        connect(&document, signal, this, &DeskTabs::refresh);
    }
    connect(&document, &AssessmentDocument::scoresChanged, this, &DeskTabs::refresh);
    connect(&document.desk(), &DeskState::changed, this, &DeskTabs::refresh);
    connect(&document.evidence(), &EvidenceState::changed, this, &DeskTabs::refresh);
    // The trail has an edit only once it is stored.
    connect(&m_session, &WorkspaceSession::saveStateChanged, this, [this] {
        if (currentIndex() == History && m_session.saveState() == WorkspaceSession::SaveState::Saved) {
            refresh();
        }
    });
    connect(&m_person, &PersonBar::named, this, &DeskTabs::refresh);
}

void DeskTabs::setFolded(bool folded) {
    m_folded = folded;
    m_shown = currentIndex();
    m_names->setFolded(folded);
    const int names = m_names->sizeHint().height();
    setMinimumHeight(folded ? names : fontMetrics().lineSpacing() * kVisibleLines);
    setMaximumHeight(folded ? names : QWIDGETSIZE_MAX);
    // What is folded away is no stop for the keyboard.
    for (auto* pages : findChildren<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        pages->setVisible(!folded);
    }
    m_session.surroundings().settings.setLayout(kFoldedName, folded ? QByteArray() : kUnfolded);
    emit foldedChanged();
    refresh();
}

void DeskTabs::show(rubric::NodeIndex node) {
    m_node = node;
    refresh();
}

void DeskTabs::showEvidence(assessment::EvidenceLinkId link) {
    setCurrentIndex(Evidence);
    setFolded(false);
    m_evidence->choose(link);
    m_evidence->focusFacts();
}

void DeskTabs::chooseEvidence(assessment::EvidenceLinkId link) {
    m_evidence->choose(link);
}

void DeskTabs::commit() {
    m_evidence->commit();
}

void DeskTabs::refresh() {
    if (m_node < 0 || !m_session.document().isReady()) {
        return;
    }
    nameTabs();
    if (m_folded) {
        return;
    }
    switch (currentIndex()) {
        case Why:
            m_why->show(m_node);
            break;
        case Evidence:
            m_evidence->show(m_node);
            break;
        case Findings:
            m_findings->show(m_node);
            break;
        case Clarifications:
            m_clarifications->show(m_node);
            break;
        case History:
            m_history->show(m_node);
            break;
        default:
            break;
    }
}

void DeskTabs::nameTabs() {
    const auto& document = m_session.document();
    std::size_t findings = 0;
    std::size_t threads = 0;
    std::size_t pieces = 0;
    if (m_node >= 0 && document.isReady()) {
        const auto& id = document.rubric().node(m_node).id;
        findings = document.desk().findings(id).size();
        pieces = static_cast<std::size_t>(document.evidence().count(id));
        threads = document.desk().clarifications(id).size();
    }
    const auto counted = [](const QString& name, std::size_t count) {
        return count == 0 ? name : QStringLiteral("%1 (%2)").arg(name).arg(count);
    };
    setTabText(Why, tr("Why this number"));
    setTabText(Evidence, counted(tr("Evidence"), pieces));
    setTabText(Findings, counted(tr("Findings"), findings));
    setTabText(Clarifications, counted(tr("Clarifications"), threads));
    setTabText(History, tr("History"));
}

void DeskTabs::retranslate() {
    nameTabs();
    m_findings->retranslate();
    m_clarifications->retranslate();
    refresh();
}

void DeskTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTabWidget::changeEvent(event);
}

}  // namespace matang::gui

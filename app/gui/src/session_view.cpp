// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_view.h"

#include "evidence_words.h"
#include "last_place.h"
#include "models/indicator_filter.h"
#include "pages/agencies_page.h"
#include "pages/evidence_page.h"
#include "pages/programmes_page.h"
#include "pages/report_page.h"
#include "pages/rubric_page.h"
#include "pages/score_page.h"
#include "progress/progress_page.h"
#include "ranking/ranking_page.h"
#include "search/evidence_texts.h"
#include "search/search_page.h"
#include "session/workspace_session.h"
#include "summary/summary_page.h"
#include "text_conversion.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/context_bar.h"
#include "widgets/page_focus.h"
#include "widgets/person_bar.h"
#include "widgets/stage_panel.h"
#include "widgets/status_strip.h"
#include "widgets/unsaved_bar.h"
#include "wording.h"

#include <matang/text/figures.h>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

QFrame* separator(QFrame::Shape shape, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

}  // namespace

SessionView::SessionView(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_navigation(new QListWidget(this)),
      m_context(new ContextBar(session, this)),
      m_person(new PersonBar(session, this)),
      m_stage(new StagePanel(session, this)),
      m_readOnly(new Banner(this)),
      m_failure(new Banner(this)),
      m_unsaved(new UnsavedBar(session, this)),
      m_pages(new QStackedWidget(this)),
      m_summary(new SummaryPage(session, this)),
      m_agencies(new AgenciesPage(session, *m_person, this)),
      m_score(new ScorePage(session, *m_person, this)),
      m_evidence(new EvidencePage(session, *m_person, this)),
      m_progress(new ProgressPage(session, this)),
      m_ranking(new RankingPage(session, this)),
      m_programmes(new ProgrammesPage(session, *m_person, this)),
      m_report(new ReportPage(session, this)),
      m_rubrics(new RubricPage(session.surroundings(), &session, this)),
      m_texts(new EvidenceTexts(session, this)),
      m_search(new SearchPage(session, *m_texts, this)),
      m_status(new StatusStrip(session.document(), session.surroundings().language, this)) {
    setObjectName(QStringLiteral("sessionView"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_pages->setObjectName(QStringLiteral("pageStack"));
    m_readOnly->setObjectName(QStringLiteral("readOnlyBanner"));
    m_failure->setObjectName(QStringLiteral("failureBanner"));
    arrange();
    keepWheelOff();
    connectParts();
    retranslate();
    showReadOnly();
    (new LastPlace(m_session, *m_score, this))->restore();
}

void SessionView::arrange() {
    m_navigation->addItems(QStringList(PageCount, QString()));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setFixedWidth(fontMetrics().averageCharWidth() * 20 + theme::kGroup);
    m_navigation->setSpacing(0);
    m_navigation->setContentsMargins(0, theme::kGap, 0, 0);
    m_navigation->viewport()->setAutoFillBackground(false);
    for (auto* page : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_agencies), static_cast<QWidget*>(m_score),
                       static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_ranking),
                       static_cast<QWidget*>(m_programmes), static_cast<QWidget*>(m_report), static_cast<QWidget*>(m_rubrics),
                       static_cast<QWidget*>(m_search)}) {
        m_pages->addWidget(page);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    for (auto* part : {static_cast<QWidget*>(m_context), static_cast<QWidget*>(separator(QFrame::HLine, this)),
                       static_cast<QWidget*>(m_readOnly), static_cast<QWidget*>(m_unsaved), static_cast<QWidget*>(m_failure),
                       static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_stage)}) {
        right->addWidget(part);
    }
    right->addWidget(m_pages, 1);
    right->addWidget(separator(QFrame::HLine, this));
    right->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(separator(QFrame::VLine, this));
    row->addLayout(right, 1);
    m_navigation->setCurrentRow(Summary);
}

void SessionView::keepWheelOff() {
    for (auto* choice : findChildren<QComboBox*>()) {
        choice->installEventFilter(this);
    }
    for (auto* figure : findChildren<QAbstractSpinBox*>()) {
        figure->installEventFilter(this);
    }
}

bool SessionView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SessionView::connectParts() {
    connectSummary();
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        commit();
        m_pages->setCurrentIndex(row);
        if (!m_navigation->hasFocus()) {
            focusFirst(*m_pages->currentWidget());
        }
    });
    connect(m_context, &ContextBar::agencyClicked, this, &SessionView::showAgencies);
    connect(m_context, &ContextBar::personClicked, this, [this] { m_person->ask(); });
    connect(m_context, &ContextBar::stageClicked, this, &SessionView::openStage);
    connect(m_score, &ScorePage::stagePanelWanted, this, &SessionView::openStage);
    connect(m_score, &ScorePage::personWanted, this, [this] { m_person->ask(); });
    connect(m_status, &StatusStrip::disputedClicked, this, [this] { showMissing(IndicatorFilter::Show::Disputed); });
    connect(m_context, &ContextBar::certaintyClicked, this, [this] { showPage(Rubrics); });
    connect(m_person, &PersonBar::named, m_context, &ContextBar::showPerson);
    connect(m_person, &PersonBar::named, this, &SessionView::focusPage);
    connect(m_agencies, &AgenciesPage::created, m_score, &ScorePage::beginAtFirst);
    connect(m_agencies, &AgenciesPage::opened, this, [this] { showPage(Score); });
    connect(m_agencies, &AgenciesPage::revealed, this, [this] { showPage(Agencies); });
    connect(m_score, &ScorePage::agenciesWanted, this, &SessionView::showAgencies);
    connect(m_texts, &EvidenceTexts::progressed, this, &SessionView::shareSearchable);
    connect(&m_session.document(), &AssessmentDocument::stateChanged, this, &SessionView::shareSearchable);
    connect(m_evidence, &EvidencePage::agenciesWanted, this, &SessionView::showAgencies);
    connect(m_evidence, &EvidencePage::gapChosen, this, [this](const rubric::NodeId& node, assessment::EvidenceLinkId link) {
        showPage(Score);
        m_score->showEvidence(node, link);
    });
    connect(m_score, &ScorePage::sortingWanted, this, [this](const QStringList& paths) {
        showPage(Evidence);
        m_evidence->sort(paths);
    });
    connect(&m_session.evidence().attaching(), &Attaching::finished, this, &SessionView::showAttached);
    connect(m_progress, &ProgressPage::agenciesWanted, this, &SessionView::showAgencies);
    connect(m_progress, &ProgressPage::nodeWanted, this, [this](const rubric::NodeId& node) {
        showPage(Score);
        m_score->selectNode(m_session.document().rubric().find(node));
    });
    connect(m_progress, &ProgressPage::assessmentWanted, this, [this](assessment::AssessmentId id) { m_session.document().open(id); });
    connect(m_ranking, &RankingPage::agenciesWanted, this, &SessionView::showAgencies);
    connect(m_ranking, &RankingPage::assessmentWanted, this, &SessionView::openCompared);
    connect(m_programmes, &ProgrammesPage::agenciesWanted, this, &SessionView::showAgencies);
    connect(&m_session.programmes(), &ProgrammeState::revealed, this, [this] { showPage(Programmes); });
    connect(m_search, &SearchPage::placeWanted, this, &SessionView::openFound);
    connect(m_report, &ReportPage::agenciesWanted, this, &SessionView::showAgencies);
    connect(m_readOnly, &Banner::triggered, this, &SessionView::reopenWanted);
    connect(m_failure, &Banner::triggered, m_failure, &QWidget::hide);
    connect(&m_session, &WorkspaceSession::failed, this, &SessionView::showFailure);
    connect(&m_session, &WorkspaceSession::refused, this, &SessionView::showRefusal);
    connect(m_unsaved, &UnsavedBar::elsewhereWanted, this, &SessionView::elsewhereWanted);
    connect(m_unsaved, &UnsavedBar::givingUpWanted, &m_session, &WorkspaceSession::giveUpUnsaved);
    connect(&m_session, &WorkspaceSession::revealed, this, [this] { showPage(Score); });
    connect(m_status, &StatusStrip::indexClicked, this, [this] { showPage(Progress); });
    connect(m_status, &StatusStrip::improvementClicked, this, [this] { showPage(Progress); });
    connect(m_status, &StatusStrip::filledClicked, this, [this] { showMissing(IndicatorFilter::Show::Unset); });
    connect(m_status, &StatusStrip::withoutEvidenceClicked, this, [this] { showMissing(IndicatorFilter::Show::WithoutEvidence); });
}

/// A figure that was taken from a publication has no score sheet to show.
void SessionView::openCompared(assessment::AssessmentId id) {
    const auto* row = m_session.overview().row(id);
    m_session.document().open(id);
    showPage(row != nullptr && row->source == scoring::ValueSource::Computed ? Score : Progress);
}

void SessionView::openFound(const ResultPlace& place, const QString& typed) {
    commit();
    m_session.reveal(place.assessment, {place.node, place.stage});
    if (place.link) {
        // A file that was found by its name or note opens where its link says.
        auto where =
            place.page > 0 ? PreviewPlace{place.page, typed, search::TextQuery(toStd(typed))} : placeNamedIn(fromStd(place.link->page));
        m_score->openEvidence(*place.link, where);
    }
}

void SessionView::focusPage() {
    focusFirst(*m_pages->currentWidget());
}

void SessionView::showPage(Page page) {
    m_navigation->setCurrentRow(page);
}

void SessionView::showSearch() {
    showPage(Search);
    m_search->focusField();
}

SessionView::Page SessionView::page() const {
    return static_cast<Page>(m_pages->currentIndex());
}

void SessionView::commit() {
    m_score->commit();
    m_programmes->commit();
}

void SessionView::undo() {
    commit();
    m_session.undoStack().undo();
}

void SessionView::redo() {
    commit();
    m_session.undoStack().redo();
}

void SessionView::showMissing(IndicatorFilter::Show show) {
    showPage(Score);
    m_score->showOnly(show);
}

void SessionView::showReadOnly() {
    if (!m_session.isReadOnly()) {
        m_readOnly->show(Banner::Tone::Notice, {});
        return;
    }
    const auto& holder = m_session.holder();
    const auto language = m_session.surroundings().language.current();
    auto words = tr("This workspace can be read, not changed.");
    if (holder) {
        const auto since = fromStd(text::longDate(holder->since, language));
        words = holder->person.empty()
                    ? tr("This workspace is open for writing elsewhere: on %1, since %2. Here it can be read, not changed.")
                          .arg(fromStd(holder->host), since)
                    : tr("This workspace is open for writing elsewhere: %1 on %2, since %3. Here it can be read, not changed.")
                          .arg(fromStd(holder->person), fromStd(holder->host), since);
    }
    m_readOnly->show(Banner::Tone::Notice, words, tr("Try again"));
}

void SessionView::showFailure(const base::Error& error) {
    m_failure->show(Banner::Tone::Problem, Wording(m_session.surroundings().language.current()).error(error), tr("Close"));
}

void SessionView::showRefusal(const base::Error& error) {
    const Wording wording(m_session.surroundings().language.current());
    m_failure->show(Banner::Tone::Problem, tr("Not stored: %1 The workspace is shown as its file holds it.").arg(wording.error(error)),
                    tr("Close"));
}

/// Scans without words are a gap of their own.
void SessionView::shareSearchable() {
    auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    std::map<std::string, bool> known;
    for (const auto& piece : document.evidence().pieces()) {
        // What is broken or of another kind has no words either, but other words for it are not what it needs.
        if (const auto state = m_texts->stateOf(piece.link.sha256); state == search::TextState::Words || state == search::TextState::Scan) {
            known.emplace(piece.link.sha256, state == search::TextState::Words);
        }
    }
    document.evidence().setSearchable(std::move(known));
}

/// What went as wanted is seen where it was wanted; the rest is told.
void SessionView::showAttached(const AttachOutcome& outcome) {
    const bool failed = !outcome.failures.empty();
    const auto words = attachWords(outcome, m_session.surroundings().language.current());
    m_failure->show(failed ? Banner::Tone::Problem : Banner::Tone::Notice, words, words.isEmpty() ? QString() : tr("Close"));
}

void SessionView::offerGivingUp() {
    m_unsaved->offerGivingUp();
}

void SessionView::retranslate() {
    const QString names[] = {tr("Overview"), tr("Agencies"),   tr("Score sheet"), tr("Evidence"),    tr("Progress"),
                             tr("Ranking"),  tr("Programmes"), tr("Report"),      tr("Instruments"), tr("Find evidence")};
    for (int row = 0; row < PageCount; ++row) {
        m_navigation->item(row)->setText(names[row]);
        m_navigation->item(row)->setSizeHint({0, fontMetrics().lineSpacing() + 2 * theme::kGap + 4});
    }
    m_navigation->setAccessibleName(tr("Pages"));
    showReadOnly();
}

void SessionView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

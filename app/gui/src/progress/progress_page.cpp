// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_page.h"

#include "../named_words.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/page_focus.h"
#include "../widgets/state_panel.h"
#include "../wording.h"
#include "change_view.h"
#include "drawn_view.h"
#include "index_view.h"
#include "like_view.h"
#include "shape_view.h"
#include "stages_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace matang::gui {

ProgressPage::ProgressPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_figure(new QLabel(this)),
      m_words(new QLabel(this)),
      m_notice(new QLabel(this)),
      m_tabs(new QTabBar(this)),
      m_views(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("progressPage"));
    m_figure->setObjectName(QStringLiteral("progressIndex"));
    m_words->setObjectName(QStringLiteral("progressWords"));
    m_notice->setObjectName(QStringLiteral("progressNotice"));
    m_tabs->setObjectName(QStringLiteral("progressTabs"));
    m_figure->setFont(theme::scaled(font(), 2.8, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_notice->setWordWrap(true);
    theme::makeQuiet(*m_notice);
    makeViews();
    arrange();
    setFirstFocus(*this, *m_tabs);
    auto& document = session.document();
    for (const auto signal : {&AssessmentDocument::stateChanged, &AssessmentDocument::stageChanged}) {
        connect(&document, signal, this, &ProgressPage::markStale);
    }
    connect(&document, &AssessmentDocument::scoresChanged, this, &ProgressPage::markStale);
    connect(&document.desk(), &DeskState::changed, this, &ProgressPage::markStale);
    connect(m_statePanel, &StatePanel::triggered, this, &ProgressPage::agenciesWanted);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProgressPage::showNotice);
    retranslate();
}

void ProgressPage::makeViews() {
    auto* change = new ChangeView(m_session, this);
    connect(change, &ChangeView::likeForLikeWanted, this, [this] { showView(LikeForLike); });
    m_all = {new IndexView(m_session, this),
             new ShapeView(m_session, this),
             change,
             new DrawnView(m_session, QStringLiteral("heatChart"), valuesByYear, this),
             new DrawnView(m_session, QStringLiteral("partsChart"), partsByYear, this),
             new LikeView(m_session, this),
             new StagesView(m_session, this)};
    for (auto* view : m_all) {
        m_views->addWidget(view);
        m_tabs->addTab(QString());
        connect(view, &ProgressView::linkActivated, this, &ProgressPage::follow);
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDocumentMode(true);
}

void ProgressPage::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGroup);
    head->addWidget(m_figure, 0, Qt::AlignTop);
    head->addWidget(m_words, 1, Qt::AlignVCenter);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    column->addWidget(m_notice);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

void ProgressPage::showView(View view) {
    m_tabs->setCurrentIndex(view);
}

ProgressPage::View ProgressPage::view() const {
    return static_cast<View>(m_tabs->currentIndex());
}

void ProgressPage::markStale() {
    m_stale = true;
    for (auto* view : m_all) {
        view->markStale();
    }
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ProgressPage::refresh() {
    m_stale = false;
    const auto& document = m_session.document();
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (document.isReady()) {
        showHead();
    } else if (document.state() == AssessmentDocument::State::Loading) {
        m_statePanel->showLoading(tr("The assessment is being read"));
    } else if (document.state() == AssessmentDocument::State::Failed) {
        m_statePanel->showError(tr("The assessment cannot be shown"),
                                Wording(m_session.surroundings().language.current()).error(document.error()), tr("Choose an agency"));
    } else {
        m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
    }
}

void ProgressPage::showHead() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    m_figure->setText(wording.figure(document.rubric(), document.card().index().value));
    m_words->setText(headWords().join(QStringLiteral("\n")));
    QStringList notices;
    if (const auto result = document.yearResult()) {
        for (const auto& warning : result->warnings) {
            notices << namedFinding(warning, document.rubric(), instrumentsOf(document.loaded().series), wording);
        }
    }
    m_notice->setText(notices.join(QLatin1Char('\n')));
    showNotice();
    for (auto* frame : findChildren<ChartFrame*>()) {
        frame->setSubject(fromStd(document.loaded().agency.name));
    }
}

/// Where nothing was answered at the stage itself, the figure is that of an earlier one.
QString ProgressPage::carriedWords() const {
    const auto& document = m_session.document();
    const auto& nodes = document.card().nodes;
    const scoring::NodeScore* last = nullptr;
    for (const auto node : document.weights().indicators) {
        const auto& score = nodes[static_cast<std::size_t>(node)];
        if (score.stage == document.stage()) {
            return {};
        }
        last = score.stage.text.empty() ? last : &score;
    }
    return last == nullptr || document.card().index().source == scoring::ValueSource::Reported
               ? QString()
               : tr(", carried over from an earlier one (%1)")
                     .arg(Wording(m_session.surroundings().language.current()).stage(document.rubric(), last->stage));
}

/// It is about the open year and the one before: other views compare others.
void ProgressPage::showNotice() {
    m_notice->setVisible(view() == Index && !m_notice->text().isEmpty());
}

/// What the figure is, of which stage, and how it moved.
QStringList ProgressPage::headWords() const {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& card = document.card();
    const auto& record = document.current().record;
    QStringList words;
    words << tr("%1 in %2, stage: %3")
                     .arg(wording.in(document.rubric().node(rubric::kRoot).name))
                     .arg(record.assessment.year)
                     .arg(wording.stage(document.rubric(), document.stage())) +
                 carriedWords();
    if (record.assessment.participation == assessment::Participation::DidNotTakePart) {
        words << tr("did not take part");
        return words;
    }
    QStringList state;
    state << (card.complete() || !card.index().value ? wording.predicate(card.predicate) : tr("not complete, so not a result"));
    const auto result = document.yearResult();
    if (result && result->previousYear > 0) {
        if (!result->comparable) {
            state << tr("not comparable with %1").arg(result->previousYear);
        } else if (result->improvement) {
            const int sign = result->improvement->sign();
            const auto arrow = sign == 0 ? QString() : sign > 0 ? QStringLiteral("\u25b2 ") : QStringLiteral("\u25bc ");
            state << arrow + tr("%1 since %2").arg(wording.signedFigure(*result->improvement, result->decimals)).arg(result->previousYear);
        }
    }
    state.removeAll(QString());
    words << state.join(QStringLiteral("  \u00b7  "));
    words.removeAll(QString());
    return words;
}

void ProgressPage::follow(const QString& link) {
    static const QString kAssessment = QStringLiteral("assessment:");
    if (link.startsWith(kAssessment)) {
        emit assessmentWanted(assessment::AssessmentId(link.mid(kAssessment.size()).toLongLong()));
    } else if (!link.isEmpty()) {
        emit nodeWanted(rubric::NodeId(toStd(link)));
    }
}

void ProgressPage::retranslate() {
    const QString names[] = {tr("Index"), tr("Shape"), tr("Change"), tr("Indicators"), tr("Domains"), tr("Like for like"), tr("Stages")};
    for (int view = 0; view < ViewCount; ++view) {
        m_tabs->setTabText(view, names[view]);
    }
    m_tabs->setAccessibleName(tr("Views of the progress"));
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

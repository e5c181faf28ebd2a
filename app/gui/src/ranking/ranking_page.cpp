// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_page.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/page_focus.h"
#include "../widgets/state_panel.h"
#include "../wording.h"
#include "agency_picker.h"
#include "group_bar.h"
#include "peer_chart_view.h"
#include "peer_pictures.h"
#include "ranking_view.h"
#include "ranking_words.h"

#include <matang/text/figures.h>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace matang::gui {

RankingPage::RankingPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_title(new QLabel(this)),
      m_group(new GroupBar(session.overview(), session.surroundings().language, this)),
      m_groupWords(new QLabel(this)),
      m_figureWords(new QLabel(this)),
      m_tabs(new QTabBar(this)),
      m_views(new QStackedWidget(this)),
      m_nobody(new StatePanel(this)),
      m_ranking(new RankingView(this)),
      m_figures(new QComboBox(this)),
      m_picker(new AgencyPicker(session.surroundings().language, this)) {
    setObjectName(QStringLiteral("rankingPage"));
    m_groupWords->setObjectName(QStringLiteral("rankingGroupWords"));
    m_figureWords->setObjectName(QStringLiteral("rankingFigureWords"));
    m_tabs->setObjectName(QStringLiteral("rankingTabs"));
    m_views->setObjectName(QStringLiteral("rankingViews"));
    m_figures->setObjectName(QStringLiteral("rankingFigures"));
    theme::makeTitle(*m_title);
    theme::makeSection(*m_groupWords);
    theme::makeQuiet(*m_figureWords);
    for (auto* words : {m_groupWords, m_figureWords}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    arrange();
    connectParts();
    setFirstFocus(*this, m_ranking->table());
    retranslate();
    showState();
}

void RankingPage::arrange() {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_views->addWidget(m_ranking);
    for (int view = Distribution; view < ViewCount; ++view) {
        auto*& chart = m_charts[static_cast<std::size_t>(view)];
        chart = new PeerChartView(this);
        m_views->addWidget(chart);
        connect(chart, &PeerChartView::linkActivated, this, &RankingPage::open);
    }
    m_charts[Figures]->setChoice(m_figures);
    m_views->addWidget(m_nobody);
    for (int view = 0; view < ViewCount; ++view) {
        m_tabs->addTab({});
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::kGap / 2);
    words->addWidget(m_groupWords);
    words->addWidget(m_figureWords);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::kGap);
    left->addWidget(m_tabs);
    left->addWidget(m_views, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kGroup);
    body->addLayout(left, 1);
    body->addWidget(m_picker);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGroup);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kEdge);
    head->addWidget(m_title, 0, Qt::AlignTop);
    head->addWidget(m_group, 1);
    column->addLayout(head);
    column->addLayout(words);
    column->addLayout(body, 1);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

void RankingPage::connectParts() {
    auto& overview = m_session.overview();
    connect(&overview, &Overview::aboutToReset, this, &RankingPage::forget);
    connect(&overview, &Overview::reset, this, &RankingPage::showState);
    connect(&overview, &Overview::peersChanged, this, &RankingPage::markStale);
    connect(&m_session.document(), &AssessmentDocument::stateChanged, this, [this] {
        if (m_session.document().isReady() && m_session.document().id() != m_followed) {
            markStale();
        }
    });
    connect(m_group, &GroupBar::changed, this, &RankingPage::markStale);
    connect(m_group, &GroupBar::pickerWanted, this, [this](bool wanted) {
        if (wanted) {
            m_picker->open();
        } else {
            m_picker->hide();
        }
    });
    connect(m_group, &GroupBar::agenciesCleared, this, [this] {
        const QSignalBlocker quiet(m_picker);
        m_picker->tick({});
        m_session.surroundings().settings.setChosenAgencies(m_session.file(), {});
    });
    connect(m_picker, &AgencyPicker::tickedChanged, this, &RankingPage::chooseAgencies);
    connect(m_picker, &AgencyPicker::closed, this, [this] { m_group->setPickerOpen(false); });
    connect(m_tabs, &QTabBar::currentChanged, this, &RankingPage::showCurrentView);
    connect(m_figures, &QComboBox::currentIndexChanged, this, [this] {
        m_drawn[Figures] = false;
        showCurrentView();
    });
    connect(m_ranking, &RankingView::assessmentWanted, this, &RankingPage::assessmentWanted);
    connect(m_nobody, &StatePanel::triggered, m_group, &GroupBar::takeAll);
    connect(m_statePanel, &StatePanel::triggered, this, &RankingPage::agenciesWanted);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        showView(Ranking);
        m_ranking->focusSearch();
    });
}

void RankingPage::showView(View view) {
    m_tabs->setCurrentIndex(view);
}

void RankingPage::showState() {
    const auto& overview = m_session.overview();
    const bool filled = overview.state() == Overview::State::Ready && !overview.rows().empty();
    switch (overview.state()) {
        case Overview::State::Loading:
            m_statePanel->showLoading(tr("The assessments are being read\u2026"));
            break;
        case Overview::State::Failed:
            m_statePanel->showError(tr("The assessments cannot be compared"),
                                    Wording(m_session.surroundings().language.current()).error(overview.error()));
            break;
        case Overview::State::Ready:
            m_statePanel->showEmpty(tr("This workspace holds no assessment yet"),
                                    tr("Agencies are compared here once there are assessments, or published values are imported."),
                                    tr("To the agencies"));
            break;
    }
    m_states->setCurrentIndex(filled ? 0 : 1);
    m_listsStale = true;
    markStale();
}

/// A nation's names take their time, so that they are listed when the page is seen first.
void RankingPage::fillLists() {
    m_listsStale = false;
    m_picker->offer(m_session.overview().agencies());
    restoreAgencies();
    m_group->refresh();
}

/// Whoever opens an assessment wants to know where its agency stands.
void RankingPage::followDocument() {
    const auto& document = m_session.document();
    if (!document.isReady() || document.id() == m_followed) {
        return;
    }
    const auto& record = document.current().record.assessment;
    if (m_session.overview().row(record.id) != nullptr) {
        m_followed = record.id;
        m_group->choose(record.rubric, record.year, record.agency);
    }
}

void RankingPage::chooseAgencies() {
    QList<qint64> numbers;
    for (const auto agency : m_picker->ticked()) {
        numbers << agency.number;
    }
    m_session.surroundings().settings.setChosenAgencies(m_session.file(), numbers);
    m_group->setAgencies(m_picker->ticked());
    markStale();
}

void RankingPage::restoreAgencies() {
    std::set<assessment::AgencyId> chosen;
    for (const auto number : m_session.surroundings().settings.chosenAgencies(m_session.file())) {
        chosen.insert(assessment::AgencyId(number));
    }
    const QSignalBlocker quiet(m_picker);
    m_picker->tick(chosen);
    m_group->setAgencies(m_picker->ticked());
}

void RankingPage::forget() {
    m_answer.reset();
    m_ranking->show(nullptr);
}

void RankingPage::markStale() {
    m_stale = true;
    if (isVisible()) {
        ask();
    }
}

void RankingPage::ask() {
    m_stale = false;
    m_answer.reset();
    m_drawn.fill(false);
    if (m_session.overview().state() != Overview::State::Ready) {
        return;
    }
    if (m_listsStale) {
        fillLists();
    }
    followDocument();
    if (auto query = m_group->query(); query.rubric) {
        m_answer.emplace(m_session.overview().peers(), std::move(query), m_session.surroundings().language.current());
        fillFigures();
        showWords();
    }
    showCurrentView();
}

void RankingPage::showWords() {
    const RankingWords words(*m_answer);
    auto group = words.group();
    if (const int without = m_group->withoutProvince(); without > 0) {
        group += QStringLiteral("; ") +
                 tr("%1 without a region code").arg(fromStd(text::count(without, m_session.surroundings().language.current())));
    }
    m_groupWords->setText(group);
    const auto own = words.own();
    m_figureWords->setText(own.isEmpty() ? words.figures() : words.figures() + QLatin1Char(' ') + own);
}

/// What the index can be laid against.
void RankingPage::fillFigures() {
    const Wording wording(m_session.surroundings().language.current());
    const auto chosen = m_figures->currentData();
    const QSignalBlocker quiet(m_figures);
    m_figures->clear();
    m_figures->addItem(tr("Index and improvement"));
    for (const auto& other : m_answer->otherInstruments()) {
        m_figures->addItem(tr("%1 and %2").arg(wording.in(m_answer->rubric().shortName), wording.in(other.rubric->shortName)),
                           fromStd(other.rubric->id.text));
    }
    m_figures->setCurrentIndex(chosen.isValid() ? std::max(0, m_figures->findData(chosen)) : 0);
    m_figures->setVisible(m_figures->count() > 1);
}

PeerPicture RankingPage::picture(View view) const {
    const PeerPictures pictures(*m_answer);
    switch (view) {
        case Domains:
            return pictures.domains();
        case Figures: {
            const auto wanted = toStd(m_figures->currentData().toString());
            const auto others = m_answer->otherInstruments();
            const auto found =
                std::find_if(others.begin(), others.end(), [&](const auto& other) { return other.rubric->id.text == wanted; });
            return pictures.figures(found == others.end() ? std::nullopt : std::optional(*found));
        }
        case Predicates:
            return pictures.predicates();
        case Movers:
            return pictures.movers();
        default:
            return pictures.distribution();
    }
}

void RankingPage::showCurrentView() {
    if (!m_answer) {
        return;
    }
    if (m_answer->peers().empty()) {
        m_nobody->showEmpty(tr("No agency of this group was assessed with %1 in %2")
                                .arg(Wording(m_answer->language()).in(m_answer->rubric().shortName))
                                .arg(m_answer->query().year),
                            tr("Choose another group, instrument or year."), tr("Compare all agencies"));
        m_views->setCurrentWidget(m_nobody);
        return;
    }
    const auto view = static_cast<View>(m_tabs->currentIndex());
    if (!m_drawn[static_cast<std::size_t>(view)]) {
        m_drawn[static_cast<std::size_t>(view)] = true;
        if (view == Ranking) {
            m_ranking->show(&*m_answer);
        } else {
            m_charts[static_cast<std::size_t>(view)]->show(picture(view));
        }
    }
    m_views->setCurrentIndex(view);
}

void RankingPage::open(const QString& link) {
    const auto number = link.section(QLatin1Char(':'), 1).toLongLong();
    if (link.startsWith(QLatin1String("assessment:"))) {
        emit assessmentWanted(assessment::AssessmentId(number));
        return;
    }
    if (!link.startsWith(QLatin1String("agency:")) || !m_answer) {
        return;
    }
    for (const auto* peer : m_answer->peers()) {
        if (peer->agency.number == number) {
            emit assessmentWanted(peer->assessment);
        }
    }
}

void RankingPage::retranslate() {
    m_title->setText(tr("Ranking"));
    const QString names[] = {tr("Ranking"),     tr("Distribution"), tr("Domains"),
                             tr("Two figures"), tr("Predicates"),   tr("Climbers and fallers")};
    for (int view = 0; view < ViewCount; ++view) {
        m_tabs->setTabText(view, names[view]);
    }
    m_tabs->setAccessibleName(tr("Views of the group"));
    m_figures->setAccessibleName(tr("Figures that are compared"));
}

void RankingPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

void RankingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        ask();
    }
}

}  // namespace matang::gui

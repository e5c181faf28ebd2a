// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_page.h"

#include "../models/short_names.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/choice_box.h"
#include "../widgets/document_state.h"
#include "../widgets/page_focus.h"
#include "../widgets/state_panel.h"
#include "../wording.h"
#include "city_view.h"
#include "city_words.h"
#include "round_view.h"
#include "summary_links.h"

#include <matang/text/figures.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

/// Characters of the button that leads on.
constexpr int kContinueWidth = 48;

QScrollArea* scrolled(QWidget& content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    // The rows keep room for their words; the edge of the page is where these begin.
    column->setContentsMargins(theme::kEdge - theme::kGap, theme::kGap, theme::kEdge - theme::kGap, theme::kGroup);
    column->addWidget(&content);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// The latest assessment of a list.
const OverviewRow* newest(const std::vector<OverviewRow>& rows) {
    const auto found = std::max_element(rows.begin(), rows.end(),
                                        [](const OverviewRow& left, const OverviewRow& right) { return left.year < right.year; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

SummaryPage::SummaryPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_links(new SummaryLinks(this)),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_views(new QTabBar(this)),
      m_continue(new QPushButton(this)),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_city(new CityView(session, *m_links, this)),
      m_round(new RoundView(session, *m_links, this)) {
    setObjectName(QStringLiteral("summaryPage"));
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_subtitle->setObjectName(QStringLiteral("summarySubtitle"));
    m_views->setObjectName(QStringLiteral("summaryViews"));
    m_continue->setObjectName(QStringLiteral("summaryContinue"));
    m_statePanel->setObjectName(QStringLiteral("summaryState"));
    m_cityScroll = scrolled(*m_city, this);
    m_roundScroll = scrolled(*m_round, this);
    arrange();
    connectParts();
    retranslate();
}

void SummaryPage::arrange() {
    theme::makeTitle(*m_title);
    theme::makeQuiet(*m_subtitle);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_views->addTab(QString());
    m_views->addTab(QString());
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_continue->setAutoDefault(true);
    auto* names = new QVBoxLayout;
    names->setSpacing(theme::kGap / 4);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGap);
    head->setSpacing(theme::kGroup);
    head->addLayout(names, 1);
    head->addWidget(&m_round->choice(), 0, Qt::AlignVCenter);
    head->addWidget(m_continue, 0, Qt::AlignVCenter);
    head->addWidget(m_views, 0, Qt::AlignVCenter);
    for (auto* shown : {static_cast<QWidget*>(m_statePanel), static_cast<QWidget*>(m_cityScroll), static_cast<QWidget*>(m_roundScroll)}) {
        m_states->addWidget(shown);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_states, 1);
}

void SummaryPage::connectParts() {
    auto& document = m_session.document();
    connect(&m_session.overview(), &Overview::reset, this, &SummaryPage::listArrived);
    connect(&m_session.overview(), &Overview::rowChanged, this, &SummaryPage::markStale);
    connect(&m_session.overview(), &Overview::peersChanged, this, &SummaryPage::markStale);
    connect(&document, &AssessmentDocument::stateChanged, this, &SummaryPage::markStale);
    connect(&document, &AssessmentDocument::stageChanged, this, &SummaryPage::markStale);
    connect(&document, &AssessmentDocument::scoresChanged, this, &SummaryPage::markStale);
    connect(&document.evidence(), &EvidenceState::gapsChanged, this, &SummaryPage::markStale);
    connect(&document.desk(), &DeskState::statusChanged, this, &SummaryPage::markStale);
    connect(&document.desk(), &DeskState::changed, this, &SummaryPage::markStale);
    connect(m_continue, &QPushButton::clicked, m_links, &SummaryLinks::scoreSheet);
    connect(m_views, &QTabBar::currentChanged, this, [this](int place) { show(static_cast<View>(place)); });
    connect(m_statePanel, &StatePanel::triggered, this, [this] {
        if (m_session.overview().state() == Overview::State::Failed) {
            m_session.overview().refresh();
        } else if (m_session.overview().rows().empty()) {
            emit m_links->newAssessment();
        } else {
            emit m_links->agencies();
        }
    });
    connect(m_statePanel, &StatePanel::otherTriggered, m_links, &SummaryLinks::import);
}

/// The workspace of one agency is about that agency, also where nobody has opened anything in it yet.
void SummaryPage::listArrived() {
    const auto& overview = m_session.overview();
    if (!m_begun && overview.state() == Overview::State::Ready) {
        m_begun = true;
        auto& document = m_session.document();
        const bool open = document.state() != AssessmentDocument::State::Empty;
        const bool single = agencyCount(overview.rows()) < 2;
        m_view = open || single ? View::City : View::Round;
        if (const auto* latest = newest(overview.rows()); single && !open && latest != nullptr) {
            document.open(latest->id);
        }
    }
    markStale();
}

void SummaryPage::show(View view) {
    m_view = view;
    markStale();
}

void SummaryPage::setPlace(const rubric::NodeId& node) {
    m_place = node;
    showContinue();
}

void SummaryPage::markStale() {
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void SummaryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

bool SummaryPage::isChoice() const {
    return m_session.overview().state() == Overview::State::Ready && agencyCount(m_session.overview().rows()) > 1;
}

Wording SummaryPage::wording() const {
    return Wording(m_session.surroundings().language.current());
}

void SummaryPage::refresh() {
    m_stale = false;
    showHead();
    if (showState()) {
        m_states->setCurrentWidget(m_statePanel);
        takeFocus(m_statePanel->offers() ? static_cast<QWidget&>(*m_statePanel) : *m_states);
    } else if (m_view == View::City) {
        m_city->refresh();
        m_states->setCurrentWidget(m_cityScroll);
        takeFocus(*m_continue);
    } else {
        m_round->refresh();
        m_states->setCurrentWidget(m_roundScroll);
        takeFocus(m_round->choice());
    }
}

/// Who came here while there was nothing to stand on yet is led to what comes first.
void SummaryPage::takeFocus(QWidget& first) {
    const auto* at = window()->focusWidget();
    const bool waiting = at == this || at == m_states || m_statePanel->isAncestorOf(at);
    setFirstFocus(*this, first);
    if (waiting) {
        focusFirst(*this);
    }
}

bool SummaryPage::showState() {
    const auto& overview = m_session.overview();
    const auto& document = m_session.document();
    if (m_view == View::City && document.isReady()) {
        return false;
    }
    if (overview.state() == Overview::State::Failed) {
        m_statePanel->showError(tr("The assessments cannot be shown"), wording().error(overview.error()), tr("Try again"));
    } else if (overview.state() == Overview::State::Loading) {
        m_statePanel->showLoading(tr("The assessments are being read\u2026"));
    } else if (overview.rows().empty()) {
        const bool writes = !m_session.isReadOnly();
        m_statePanel->showEmpty(tr("This workspace holds no assessment yet"),
                                tr("Begin an assessment, or import values that exist already."), writes ? tr("New assessment") : QString(),
                                writes ? tr("Import values") : QString());
    } else if (m_view == View::Round) {
        return false;
    } else {
        showDocumentState(*m_statePanel, document, m_session.surroundings().language.current());
    }
    return true;
}

void SummaryPage::showHead() {
    const auto& document = m_session.document();
    const bool choice = isChoice();
    const bool city = m_view == View::City;
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(static_cast<int>(m_view));
    }
    m_views->setVisible(choice);
    m_round->choice().setVisible(choice && !city);
    QString subtitle;
    if (city && document.isReady()) {
        const auto& record = document.current().record.assessment;
        m_title->setText(fromStd(document.loaded().agency.name));
        QStringList parts{wording().in(document.rubric().shortName), QString::number(record.year)};
        if (record.participation == assessment::Participation::TakesPart) {
            parts << stageWords(document, wording());
        }
        subtitle = parts.join(QStringLiteral(" \u00b7 "));
    } else {
        m_title->setText(city ? tr("Overview") : tr("Round"));
        subtitle = city || !choice ? QString()
                                   : tr("Agencies in this workspace: %1")
                                         .arg(fromStd(text::count(agencyCount(m_session.overview().rows()), wording().language())));
    }
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    showContinue();
}

void SummaryPage::showContinue() {
    const auto& document = m_session.document();
    m_continue->setVisible(m_view == View::City && document.isReady());
    if (!document.isReady()) {
        return;
    }
    const auto node = document.rubric().find(m_place);
    const auto words =
        node > rubric::kRoot ? tr("Continue: %1").arg(shortName(document.rubric(), node, wording())) : tr("To the score sheet");
    m_continue->setText(
        m_continue->fontMetrics().elidedText(words, Qt::ElideRight, m_continue->fontMetrics().averageCharWidth() * kContinueWidth));
    m_continue->setToolTip(m_continue->text() == words ? QString() : words);
    m_continue->setAccessibleName(words);
}

void SummaryPage::retranslate() {
    m_views->setTabText(static_cast<int>(View::City), tr("This agency"));
    m_views->setTabText(static_cast<int>(View::Round), tr("Whole round"));
    m_views->setAccessibleName(tr("What the overview is about"));
    markStale();
}

void SummaryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

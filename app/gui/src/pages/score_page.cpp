// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_page.h"

#include "../desk/desk_tabs.h"
#include "../preview/preview_split.h"
#include "../session/indicator_state.h"
#include "../session/walks.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/document_state.h"
#include "../widgets/indicator_list.h"
#include "../widgets/indicator_tree_view.h"
#include "../widgets/link_also_panel.h"
#include "../widgets/lock_banner.h"
#include "../widgets/page_focus.h"
#include "../widgets/person_bar.h"
#include "../widgets/state_panel.h"
#include "../widgets/web_page_panel.h"
#include "../wording.h"
#include "indicator_detail.h"
#include "node_detail.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

const QString kLayoutName = QStringLiteral("scoreSheet");
const QString kDeskLayoutName = QStringLiteral("scoreSheetDesk");
constexpr int kListShare = 42;
constexpr int kDetailShare = 58;

}  // namespace

ScorePage::ScorePage(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_lock(new LockBanner(session, person, this)),
      m_webPage(new WebPagePanel(session, this)),
      m_also(new LinkAlsoPanel(session, this)),
      m_splitter(new QSplitter(this)),
      m_list(new IndicatorList(session, this)),
      m_goOn(new QCheckBox(this)),
      m_right(new QSplitter(Qt::Vertical, this)),
      m_scroll(new QScrollArea(this)),
      m_details(new QWidget(this)),
      m_indicator(new IndicatorDetail(session, this)),
      m_node(new NodeDetail(session, this)),
      m_nothing(new StatePanel(this)),
      m_desk(new DeskTabs(session, person, this)),
      m_left(new QWidget(this)),
      m_beside(new PreviewSplit(session, *m_right, *m_left, this)) {
    setObjectName(QStringLiteral("scorePage"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setChecked(session.surroundings().settings.goesOn());
    m_splitter->setObjectName(QStringLiteral("scoreSplitter"));
    m_right->setObjectName(QStringLiteral("deskSplitter"));
    arrange();
    connectDocument();
    connectIndicator();
    connectEvidence();
    connectRest();
    addShortcuts();
    setFirstFocus(*this, m_list->tree());
    retranslate();
    showState();
}

void ScorePage::arrange() {
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme::kGroup, 0, theme::kGap, theme::kGap);
    foot->addWidget(m_goOn);
    column->addLayout(foot);
    // Not a stack: that is as tall as the tallest of its pages, whichever is shown.
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    for (auto* page : detailPages()) {
        details->addWidget(page);
    }
    showDetail(m_nothing);
    m_scroll->setWidget(m_details);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_right->addWidget(m_scroll);
    m_right->addWidget(m_desk);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 0);
    m_right->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, kListShare);
    m_splitter->setStretchFactor(1, kDetailShare);
    m_splitter->setChildrenCollapsible(false);
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_lock);
    page->addWidget(m_webPage);
    page->addWidget(m_also);
    page->addWidget(m_states, 1);
    const auto layout = m_session.surroundings().settings.layout(kLayoutName);
    m_shared = !layout.isEmpty() && m_splitter->restoreState(layout);
    shareHeight();
}

/// Until somebody moves the handle, list and indicator share the width.
void ScorePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_shared) {
        m_splitter->setSizes({width() * kListShare / (kListShare + kDetailShare), width() * kDetailShare / (kListShare + kDetailShare)});
    }
}

/// Folded tabs leave everything to the indicator; unfolded ones get what they had last, or two fifths.
void ScorePage::shareHeight() {
    const auto desk = m_session.surroundings().settings.layout(kDeskLayoutName);
    if (m_desk->isFolded()) {
        m_right->setSizes({1'000, 0});
    } else if (desk.isEmpty() || !m_right->restoreState(desk)) {
        m_right->setSizes({600, 400});
    }
}

void ScorePage::connectDocument() {
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::aboutToReset, this, &ScorePage::forget);
    connect(&document, &AssessmentDocument::stateChanged, this, &ScorePage::showState);
    connect(&document, &AssessmentDocument::scoresChanged, this, &ScorePage::refreshDetail);
    connect(&document, &AssessmentDocument::stageChanged, this, &ScorePage::refreshDetail);
    connect(&document, &AssessmentDocument::unitChanged, this, &ScorePage::refreshDetail);
    connect(&document.desk(), &DeskState::changed, m_indicator, &IndicatorDetail::refresh);
    connect(&document.evidence(), &EvidenceState::changed, m_node, &NodeDetail::refresh);
    connect(&m_session, &WorkspaceSession::revealed, m_list, &IndicatorList::follow);
    connect(&m_person, &PersonBar::named, m_indicator, &IndicatorDetail::refresh);
}

void ScorePage::connectIndicator() {
    connect(m_indicator, &IndicatorDetail::agreed, this,
            [this](const assessment::Agreement& agreement) { m_person.require([this, agreement] { m_session.desk().agree(agreement); }); });
    connect(m_indicator, &IndicatorDetail::agreementTakenBack, this, [this](const assessment::Agreement& agreement) {
        m_person.require([this, agreement] { m_session.desk().takeBack(agreement); });
    });
    connect(m_indicator, &IndicatorDetail::targetChosen, this,
            [this](int node, std::optional<base::Rational> value) { m_person.require([this, node, value] { setTarget(node, value); }); });
    connect(m_indicator, &IndicatorDetail::nextDisputedWanted, this, &ScorePage::goToNextDisputed);
    connect(m_indicator, &IndicatorDetail::markEdited, this, &ScorePage::editMark);
    connect(m_indicator, &IndicatorDetail::reportedRemovalWanted, this, &ScorePage::removeReported);
}

void ScorePage::connectRest() {
    connect(m_indicator, &IndicatorDetail::viewWanted, m_beside, &PreviewSplit::openPreview);
    connect(m_beside, &PreviewSplit::left, m_indicator, &IndicatorDetail::focusEvidence);
    connect(m_node, &NodeDetail::reportedRemovalWanted, this, &ScorePage::removeReported);
    connect(m_node, &NodeDetail::editWanted, this, [this](const std::function<void()>& edit) { m_person.require(edit); });
    connect(m_lock, &LockBanner::stagePanelWanted, this, &ScorePage::stagePanelWanted);
    connect(m_lock, &LockBanner::personWanted, this, &ScorePage::personWanted);
    connect(m_statePanel, &StatePanel::triggered, this, &ScorePage::agenciesWanted);
    connect(m_list, &IndicatorList::aboutToNarrow, this, &ScorePage::commit);
    connect(m_list, &IndicatorList::chosen, this, &ScorePage::showNode);
    connect(m_goOn, &QCheckBox::toggled, this, [this](bool goesOn) { m_session.surroundings().settings.setGoesOn(goesOn); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_shared = true;
        m_session.surroundings().settings.setLayout(kLayoutName, m_splitter->saveState());
    });
    connect(m_desk, &DeskTabs::foldedChanged, this, &ScorePage::shareHeight);
    connect(m_right, &QSplitter::splitterMoved, this, [this] {
        if (!m_desk->isFolded()) {
            m_session.surroundings().settings.setLayout(kDeskLayoutName, m_right->saveState());
        }
    });
}

std::string ScorePage::person() const {
    return toStd(m_session.surroundings().settings.person());
}

void ScorePage::setTarget(rubric::NodeIndex node, const std::optional<base::Rational>& value) {
    const auto& id = m_session.document().rubric().node(node).id;
    if (value) {
        m_session.desk().setTarget({id, *value, {}});
    } else {
        m_session.desk().removeTarget(id);
    }
}

void ScorePage::editMark(rubric::NodeIndex node, assessment::Mark mark, MarkField field) {
    m_person.require([this, node, mark = std::move(mark), field]() mutable {
        // The name may only just have been given: the edit goes onto what that person has there already.
        auto place = mark;
        place.assessor = m_session.document().ownMark(node, person()).assessor;
        if (mark.assessor != place.assessor) {
            auto own = m_session.document().storedLike(place);
            copyField(mark, field, own);
            mark = std::move(own);
        }
        m_session.editMark(node, mark, field);
    });
}

void ScorePage::removeReported(rubric::NodeIndex node) {
    m_person.require([this, node] {
        m_session.removeReported(node);
        // The button that was pressed is gone, and the keyboard with it: what comes next is a level.
        if (!m_indicator->isHidden()) {
            m_indicator->focusLevels();
        } else {
            m_list->focusTree();
        }
    });
}

void ScorePage::commit() {
    m_indicator->commit();
    m_desk->commit();
}

void ScorePage::showOnly(IndicatorFilter::Show show) {
    m_list->showOnly(show);
}

void ScorePage::selectNode(rubric::NodeIndex node) {
    m_list->select(node);
}

void ScorePage::beginAtFirst() {
    m_list->beginAt({});
}

void ScorePage::beginAt(const rubric::NodeId& node) {
    m_list->beginAt(node);
}

rubric::NodeId ScorePage::shownNode() const {
    return m_list->wanted();
}

void ScorePage::forget() {
    commit();
    m_beside->closePreview();
    m_indicator->forget();
    m_node->forget();
    m_desk->forget();
}

void ScorePage::refreshDetail() {
    m_indicator->refresh();
    m_node->refresh();
}

void ScorePage::showState() {
    const auto& document = m_session.document();
    showDocumentState(*m_statePanel, document, m_session.surroundings().language.current());
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (document.isReady()) {
        m_list->refill();
    }
    openWanted();
}

void ScorePage::showNode() {
    const auto node = m_list->current();
    m_beside->closeUnlessOf(m_session.document().rubric().node(node).id);
    if (node == rubric::kRoot) {
        commit();
        m_nothing->showEmpty(tr("No indicator matches"), tr("Change the search or what is shown above the list."));
        showDetail(m_nothing);
        return;
    }
    const bool indicator = m_session.document().rubric().node(node).isIndicator();
    if (indicator) {
        m_indicator->setNode(node);
    } else {
        commit();
        m_node->setNode(node);
    }
    m_desk->show(node);
    showDetail(indicator ? static_cast<QWidget*>(m_indicator) : m_node);
    emit nodeShown();
}

std::array<QWidget*, 3> ScorePage::detailPages() const {
    return {m_indicator, m_node, m_nothing};
}

void ScorePage::showDetail(QWidget* detail) {
    for (auto* page : detailPages()) {
        page->setVisible(page == detail);
    }
    m_scroll->ensureVisible(0, 0);
}

void ScorePage::retranslate() {
    m_goOn->setText(tr("After choosing a level, go to the next empty indicator"));
}

void ScorePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

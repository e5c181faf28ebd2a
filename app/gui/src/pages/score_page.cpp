// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_page.h"

#include "../desk/desk_tabs.h"
#include "../preview/preview_split.h"
#include "../session/indicator_state.h"
#include "../session/walks.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/file_drop.h"
#include "../widgets/indicator_list.h"
#include "../widgets/indicator_tree_view.h"
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
    connect(m_indicator, &IndicatorDetail::evidenceChosen, this,
            [this](const assessment::EvidenceLink& link) { m_desk->chooseEvidence(link.id); });
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

void ScorePage::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    // The preview may have taken the place of the list.
    add(QKeySequence::Find, [this] {
        if (m_beside->hasKeyboard()) {
            m_beside->focusSearch();
            return;
        }
        m_beside->closePreview();
        m_list->focusSearch();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_beside->closePreview();
        m_list->focusTree();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_list->step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goToNextUnset(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { goToNextDisputed(); });
    // Of the indicator that is seen, never of the one that was.
    const auto addHere = [this, add](const QKeySequence& keys, void (IndicatorDetail::*action)()) {
        add(keys, [this, action] {
            if (!m_indicator->isHidden()) {
                (m_indicator->*action)();
            }
        });
    };
    addHere(QKeySequence(Qt::CTRL | Qt::Key_E), &IndicatorDetail::chooseEvidence);
    add(QKeySequence::Paste, [this] {
        if (!m_indicator->isHidden()) {
            m_indicator->pasteEvidence();
        }
    });
    addHere(QKeySequence(Qt::Key_F2), &IndicatorDetail::focusNotes);
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { emit stagePanelWanted(); });
    add(QKeySequence(Qt::Key_F4), [this] {
        m_desk->setFolded(!m_desk->isFolded());
        m_desk->setFocus();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { changeStage(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { changeStage(1); });
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

void ScorePage::changeStage(int places) {
    auto& document = m_session.document();
    const auto stage = document.isReady() ? stageBeside(document, places) : std::nullopt;
    if (stage) {
        commit();
        document.setStage(*stage);
    }
}

void ScorePage::goTo(std::optional<rubric::NodeIndex> node) {
    if (node) {
        commit();
        m_list->follow(m_session.document().rubric().node(*node).id);
    }
}

void ScorePage::goToNextUnset() {
    if (m_session.document().isReady()) {
        goTo(nextUnset(m_session.document(), m_list->current(), person()));
    }
}

void ScorePage::goToNextDisputed() {
    const auto& document = m_session.document();
    if (const auto next = document.isReady() ? nextDisputed(document, m_list->current()) : std::nullopt) {
        goTo(next);
        m_indicator->focusAgreement();
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

void ScorePage::showEvidence(const rubric::NodeId& node, assessment::EvidenceLinkId link) {
    m_list->follow(node);
    m_indicator->selectEvidence(link);
    m_desk->showEvidence(link);
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
    switch (document.state()) {
        case AssessmentDocument::State::Empty:
            m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
            break;
        case AssessmentDocument::State::Loading:
            m_statePanel->showLoading(tr("The assessment is being read\u2026"));
            break;
        case AssessmentDocument::State::Failed:
            m_statePanel->showError(tr("The assessment cannot be shown"),
                                    Wording(m_session.surroundings().language.current()).error(document.error()), tr("Choose an agency"));
            break;
        case AssessmentDocument::State::Ready:
            break;
    }
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (document.isReady()) {
        m_list->refill();
    }
    openWanted();
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

void ScorePage::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && !m_indicator->isHidden() && m_indicator->chooseByKey(event->text())) {
        if (m_goOn->isChecked() && !isUnset(m_session.document(), m_list->current(), person())) {
            goToNextUnset();
        }
        return;
    }
    QWidget::keyPressEvent(event);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_page.h"

#include "../desk/desk_tabs.h"
#include "../session/indicator_state.h"
#include "../session/stage_lock.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/banner.h"
#include "../widgets/indicator_tree_view.h"
#include "../widgets/page_focus.h"
#include "../widgets/person_bar.h"
#include "../widgets/state_panel.h"
#include "../wording.h"
#include "indicator_detail.h"
#include "node_detail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

const QString kLayoutName = QStringLiteral("scoreSheet");
const QString kDeskLayoutName = QStringLiteral("scoreSheetDesk");
constexpr int kTreeCharacters = 72;
constexpr int kDetailCharacters = 90;

}  // namespace

ScorePage::ScorePage(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_person(person),
      m_model(session.document(), session.surroundings().language),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_lock(new Banner(this)),
      m_right(new QSplitter(Qt::Vertical, this)),
      m_desk(new DeskTabs(session, person, this)),
      m_goOn(new QCheckBox(this)),
      m_splitter(new QSplitter(this)),
      m_search(new QLineEdit(this)),
      m_show(new QComboBox(this)),
      m_tree(new IndicatorTreeView(this)),
      m_scroll(new QScrollArea(this)),
      m_details(new QStackedWidget(this)),
      m_indicator(new IndicatorDetail(session, this)),
      m_node(new NodeDetail(session, this)),
      m_nothing(new StatePanel(this)) {
    setObjectName(QStringLiteral("scorePage"));
    m_search->setObjectName(QStringLiteral("indicatorSearch"));
    m_show->setObjectName(QStringLiteral("indicatorShow"));
    m_lock->setObjectName(QStringLiteral("lockBanner"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setChecked(session.surroundings().settings.goesOn());
    m_splitter->setObjectName(QStringLiteral("scoreSplitter"));
    m_filter.setSourceModel(&m_model);
    m_tree->setModel(&m_filter);
    arrange();
    connectParts();
    addShortcuts();
    setFirstFocus(*this, *m_tree);
    retranslate();
    showState();
}

void ScorePage::arrange() {
    m_search->setClearButtonEnabled(true);
    auto* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(IndicatorTreeModel::Name, QHeaderView::Stretch);
    for (int column = IndicatorTreeModel::Weight; column < IndicatorTreeModel::ColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    }
    auto* finder = new QHBoxLayout;
    finder->setContentsMargins(theme::kGroup, theme::kGap, theme::kGap, 0);
    finder->setSpacing(theme::kGap);
    finder->addWidget(m_search, 1);
    finder->addWidget(m_show);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(finder);
    column->addWidget(m_tree, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme::kGroup, 0, theme::kGap, theme::kGap);
    foot->addWidget(m_goOn);
    column->addLayout(foot);
    m_details->addWidget(m_indicator);
    m_details->addWidget(m_node);
    m_details->addWidget(m_nothing);
    m_scroll->setWidget(m_details);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_splitter->addWidget(left);
    m_right->setObjectName(QStringLiteral("deskSplitter"));
    m_right->addWidget(m_scroll);
    m_right->addWidget(m_desk);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 0);
    m_right->setChildrenCollapsible(false);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * kTreeCharacters, fontMetrics().averageCharWidth() * kDetailCharacters});
    m_splitter->setChildrenCollapsible(false);
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_lock);
    page->addWidget(m_states, 1);
    const auto layout = m_session.surroundings().settings.layout(kLayoutName);
    if (!layout.isEmpty()) {
        m_splitter->restoreState(layout);
    }
    shareHeight();
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

void ScorePage::connectParts() {
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] {
        commit();
        m_filter.keep(-1);
        m_indicator->forget();
        m_node->forget();
        m_desk->forget();
    });
    connect(&document, &AssessmentDocument::stateChanged, this, &ScorePage::showState);
    connect(&document, &AssessmentDocument::scoresChanged, m_indicator, &IndicatorDetail::refresh);
    connect(&document, &AssessmentDocument::scoresChanged, m_node, &NodeDetail::refresh);
    connect(&document, &AssessmentDocument::stageChanged, m_indicator, &IndicatorDetail::refresh);
    connect(&document, &AssessmentDocument::stageChanged, m_node, &NodeDetail::refresh);
    connect(&document, &AssessmentDocument::stageChanged, this, &ScorePage::showLock);
    connect(&document, &AssessmentDocument::stageChanged, this, &ScorePage::showColumns);
    connect(&document.desk(), &DeskState::changed, this, &ScorePage::showColumns);
    connect(&document.desk(), &DeskState::changed, m_indicator, &IndicatorDetail::refresh);
    connect(m_lock, &Banner::triggered, this, [this] {
        if (stageLock(m_session) == StageLock::HandedIn) {
            emit stagePanelWanted();
        } else {
            emit personWanted();
        }
    });
    connect(m_goOn, &QCheckBox::toggled, this, [this](bool goesOn) { m_session.surroundings().settings.setGoesOn(goesOn); });
    connect(m_indicator, &IndicatorDetail::agreed, this,
            [this](const assessment::Agreement& agreement) { m_person.require([this, agreement] { m_session.desk().agree(agreement); }); });
    connect(m_indicator, &IndicatorDetail::agreementTakenBack, this, [this](const assessment::Agreement& agreement) {
        m_person.require([this, agreement] { m_session.desk().takeBack(agreement); });
    });
    connect(m_indicator, &IndicatorDetail::targetChosen, this,
            [this](int node, std::optional<base::Rational> value) { m_person.require([this, node, value] { setTarget(node, value); }); });
    connect(m_indicator, &IndicatorDetail::nextDisputedWanted, this, &ScorePage::goToNextDisputed);
    connect(&document, &AssessmentDocument::unitChanged, m_indicator, &IndicatorDetail::refresh);
    connect(&document, &AssessmentDocument::unitChanged, m_node, &NodeDetail::refresh);
    connect(&m_session, &WorkspaceSession::revealed, this, &ScorePage::follow);
    connect(&m_person, &PersonBar::named, m_indicator, &IndicatorDetail::refresh);
    connect(&m_person, &PersonBar::named, this, &ScorePage::showLock);
    connect(m_statePanel, &StatePanel::triggered, this, &ScorePage::agenciesWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { narrow([&] { m_filter.setText(text); }); });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { narrow([&] { m_filter.setShow(static_cast<IndicatorFilter::Show>(std::max(0, chosen))); }); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScorePage::showNode);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_session.surroundings().settings.setLayout(kLayoutName, m_splitter->saveState()); });
    connect(m_desk, &DeskTabs::foldedChanged, this, &ScorePage::shareHeight);
    connect(m_right, &QSplitter::splitterMoved, this, [this] {
        if (!m_desk->isFolded()) {
            m_session.surroundings().settings.setLayout(kDeskLayoutName, m_right->saveState());
        }
    });
    connect(m_indicator, &IndicatorDetail::markEdited, this, &ScorePage::editMark);
    connect(m_indicator, &IndicatorDetail::reportedRemovalWanted, this, &ScorePage::removeReported);
    connect(m_node, &NodeDetail::reportedRemovalWanted, this, &ScorePage::removeReported);
    connect(m_node, &NodeDetail::editWanted, this, [this](const std::function<void()>& edit) { m_person.require(edit); });
    connect(m_indicator, &IndicatorDetail::filesChosen, this, [this](int node, const QStringList& files) {
        m_person.require([this, node, files] { m_session.attachEvidence(node, files); });
    });
    connect(m_indicator, &IndicatorDetail::removalWanted, this,
            [this](const assessment::EvidenceLink& link) { m_person.require([this, link] { m_session.removeEvidence(link); }); });
}

void ScorePage::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { m_search->setFocus(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_tree->step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_tree->step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goToNextUnset(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { goToNextDisputed(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_tree->setFocus(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_indicator->chooseEvidence(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { emit stagePanelWanted(); });
    add(QKeySequence(Qt::Key_F4), [this] {
        m_desk->setFolded(!m_desk->isFolded());
        m_desk->setFocus();
    });
    add(QKeySequence(Qt::Key_F2), [this] { m_indicator->focusNotes(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { changeStage(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { changeStage(1); });
}

void ScorePage::setTarget(rubric::NodeIndex node, const std::optional<base::Rational>& value) {
    const auto& id = m_session.document().rubric().node(node).id;
    if (value) {
        m_session.desk().setTarget({id, *value, {}});
    } else {
        m_session.desk().removeTarget(id);
    }
}

void ScorePage::changeStage(int direction) {
    auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const auto& stages = document.rubric().stages;
    const int wanted = document.rubric().stageOrder(document.stage()) + direction;
    if (wanted >= 0 && wanted < static_cast<int>(stages.size())) {
        commit();
        document.setStage(stages[static_cast<std::size_t>(wanted)].id);
    }
}

void ScorePage::goToNextUnset() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const auto person = toStd(m_session.surroundings().settings.person());
    const auto& indicators = document.weights().indicators;
    const auto here = std::find(indicators.begin(), indicators.end(), currentNode());
    const auto unset = [&](rubric::NodeIndex node) { return isUnset(document, node, person); };
    const auto begin = here == indicators.end() ? here : here + 1;
    auto next = std::find_if(begin, indicators.end(), unset);
    if (next == indicators.end()) {
        next = std::find_if(indicators.begin(), indicators.end(), unset);
    }
    if (next != indicators.end()) {
        commit();
        follow(document.rubric().node(*next).id);
    }
}

void ScorePage::goToNextDisputed() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    const auto disputed = document.disputed();
    if (disputed.empty()) {
        return;
    }
    const auto next = std::upper_bound(disputed.begin(), disputed.end(), currentNode());
    commit();
    follow(document.rubric().node(next == disputed.end() ? disputed.front() : *next).id);
    m_indicator->focusAgreement();
}

void ScorePage::showLock() {
    if (!m_session.document().isReady()) {
        m_lock->show(Banner::Tone::Notice, {});
        return;
    }
    const auto& document = m_session.document();
    switch (stageLock(m_session)) {
        case StageLock::HandedIn:
            m_lock->show(Banner::Tone::Notice, tr("This stage has been handed in: its answers are locked."), tr("Stage\u2026"));
            break;
        case StageLock::OtherParty:
            m_lock->show(Banner::Tone::Notice,
                         document.stageByAssessor() ? tr("You work for the agency; this stage is filled in by the assessors.")
                                                    : tr("You work as an assessor; this stage is filled in by the agency."),
                         tr("Change who is working"));
            break;
        case StageLock::None:
        case StageLock::ReadOnly:
            m_lock->show(Banner::Tone::Notice, document.isBlind(document.stage())
                                                   ? tr("Blind panel: you see only your own marks until the panel is opened.")
                                                   : QString());
            break;
    }
}

void ScorePage::showColumns() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    m_tree->offerColumn(IndicatorTreeModel::StageBefore, document.valueAtStageBefore(rubric::kRoot).has_value());
    m_tree->offerColumn(IndicatorTreeModel::LastYear, document.previousYear() != nullptr);
    m_tree->offerColumn(IndicatorTreeModel::Target, !document.desk().record().targets.empty());
    m_tree->fitColumns();
}

void ScorePage::editMark(rubric::NodeIndex node, assessment::Mark mark, MarkField field) {
    m_person.require([this, node, mark = std::move(mark), field]() mutable {
        // The name may only just have been given: the edit goes onto what that person has there already.
        auto place = mark;
        place.assessor = toStd(m_session.surroundings().settings.person());
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
        if (m_details->currentWidget() == m_indicator) {
            m_indicator->focusLevels();
        } else {
            m_tree->setFocus();
        }
    });
}

void ScorePage::commit() {
    m_indicator->commit();
}

void ScorePage::showOnly(IndicatorFilter::Show show) {
    m_search->clear();
    m_show->setCurrentIndex(static_cast<int>(show));
    selectFirst();
    m_tree->setFocus();
}

rubric::NodeIndex ScorePage::currentNode() const {
    const auto index = m_tree->currentIndex();
    return index.isValid() ? index.data(IndicatorTreeModel::NodeRole).toInt() : rubric::kRoot;
}

void ScorePage::selectNode(rubric::NodeIndex node) {
    const auto index = m_filter.mapFromSource(m_model.indexOf(node));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

QModelIndex ScorePage::firstNamed() const {
    auto at = m_filter.index(0, 0);
    while (at.isValid() && !(at.data(IndicatorTreeModel::IndicatorRole).toBool() && m_filter.isNamed(at))) {
        at = m_tree->indexBelow(at);
    }
    return at;
}

void ScorePage::selectFirst() {
    // What is called so comes before what only mentions it.
    if (const auto named = firstNamed(); named.isValid()) {
        m_tree->setCurrentIndex(named.siblingAtColumn(0));
        return;
    }
    const auto first = m_filter.index(0, 0);
    if (first.isValid()) {
        m_tree->setCurrentIndex(first);
        if (!first.data(IndicatorTreeModel::IndicatorRole).toBool()) {
            m_tree->step(1);
        }
    }
}

void ScorePage::beginAtFirst() {
    m_wantedNode.clear();
}

void ScorePage::narrow(const std::function<void()>& change) {
    commit();
    {
        // While rows go, the view moves its current row to some neighbour; that is nobody's choice.
        const QScopedValueRollback narrowing(m_narrowing, true);
        change();
        m_tree->expandAll();
    }
    selectListed();
}

void ScorePage::selectListed() {
    if (!m_session.document().isReady()) {
        return;
    }
    const auto wanted = m_filter.mapFromSource(m_model.indexOf(m_session.document().rubric().find(rubric::NodeId(m_wantedNode))));
    {
        const QScopedValueRollback narrowing(m_narrowing, true);
        m_tree->setCurrentIndex(wanted);
        if (wanted.isValid() && (m_filter.isNamed(wanted) || !firstNamed().isValid())) {
            m_tree->scrollTo(wanted);
        } else {
            selectFirst();
        }
    }
    showNode();
}

void ScorePage::follow(const rubric::NodeId& node) {
    m_wantedNode = node.text;
    if (!m_session.document().isReady()) {
        return;
    }
    const auto place = m_session.document().rubric().find(node);
    if (place > rubric::kRoot && place != currentNode()) {
        m_search->clear();
        m_show->setCurrentIndex(0);
        selectNode(place);
    }
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
    showLock();
    if (document.isReady()) {
        showColumns();
        m_tree->expandAll();
        selectListed();
    }
}

void ScorePage::showNode() {
    if (m_narrowing || !m_session.document().isReady()) {
        return;
    }
    const auto node = currentNode();
    if (node == rubric::kRoot) {
        showNothing();
        return;
    }
    m_filter.keep(node);
    m_wantedNode = m_session.document().rubric().node(node).id.text;
    const bool indicator = m_session.document().rubric().node(node).isIndicator();
    if (indicator) {
        m_indicator->setNode(node);
    } else {
        m_indicator->commit();
        m_node->setNode(node);
    }
    m_desk->show(node);
    showDetail(indicator ? static_cast<QWidget*>(m_indicator) : m_node);
    emit nodeShown();
}

void ScorePage::showNothing() {
    m_indicator->commit();
    m_nothing->showEmpty(tr("No indicator matches"), tr("Change the search or what is shown above the list."));
    showDetail(m_nothing);
}

void ScorePage::showDetail(QWidget* detail) {
    // A page that is not shown must not make the other one scroll.
    for (auto* page : {static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_node), static_cast<QWidget*>(m_nothing)}) {
        const auto policy = page == detail ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(policy, policy);
    }
    m_details->setCurrentWidget(detail);
    m_scroll->ensureVisible(0, 0);
}

void ScorePage::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && m_details->currentWidget() == m_indicator && m_indicator->chooseByKey(event->text())) {
        if (m_goOn->isChecked() && !isUnset(m_session.document(), currentNode(), toStd(m_session.surroundings().settings.person()))) {
            goToNextUnset();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

void ScorePage::retranslate() {
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_tree->setAccessibleName(tr("Indicators"));
    m_show->setAccessibleName(tr("Show"));
    const int shown = std::max(0, m_show->currentIndex());
    const QSignalBlocker quiet(m_show);
    m_show->clear();
    m_show->addItems({tr("All"), tr("Not filled in"), tr("Without evidence"), tr("Changed since last year"), tr("Below target"),
                      tr("Not agreed"), tr("With a question")});
    m_goOn->setText(tr("After a level go to the next without one"));
    m_show->setCurrentIndex(shown);
    m_model.retranslate();
}

void ScorePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

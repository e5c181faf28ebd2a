// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_list.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "indicator_tree_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

IndicatorList::IndicatorList(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(session.document(), session.surroundings().language),
      m_search(new QLineEdit(this)),
      m_show(new QComboBox(this)),
      m_tree(new IndicatorTreeView(this)) {
    m_search->setObjectName(QStringLiteral("indicatorSearch"));
    m_show->setObjectName(QStringLiteral("indicatorShow"));
    m_search->installEventFilter(this);
    m_filter.setSourceModel(&m_model);
    m_tree->setModel(&m_filter);
    arrange();
    connectParts();
    retranslate();
}

void IndicatorList::arrange() {
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(finder);
    column->addWidget(m_tree, 1);
}

void IndicatorList::connectParts() {
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] { m_filter.keep(-1); });
    connect(&document, &AssessmentDocument::stageChanged, this, &IndicatorList::showColumns);
    connect(&document, &AssessmentDocument::evidenceChanged, this, &IndicatorList::showColumns);
    connect(&document.desk(), &DeskState::changed, this, &IndicatorList::showColumns);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { narrow([&] { m_filter.setText(text); }); });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { narrow([&] { m_filter.setShow(static_cast<IndicatorFilter::Show>(std::max(0, chosen))); }); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorList::choose);
}

void IndicatorList::showColumns() {
    const auto& document = m_session.document();
    if (!document.isReady()) {
        return;
    }
    m_tree->offerColumn(IndicatorTreeModel::StageBefore, document.valueAtStageBefore(rubric::kRoot).has_value());
    m_tree->offerColumn(IndicatorTreeModel::LastYear, document.previousYear() != nullptr);
    m_tree->offerColumn(IndicatorTreeModel::Evidence, !document.evidence().pieces().empty());
    m_tree->offerColumn(IndicatorTreeModel::Target, !document.desk().record().targets.empty());
    m_tree->fitColumns();
}

void IndicatorList::refill() {
    showColumns();
    m_tree->expandAll();
    selectListed();
}

void IndicatorList::showOnly(IndicatorFilter::Show show) {
    m_search->clear();
    m_show->setCurrentIndex(static_cast<int>(show));
    selectFirst();
    m_tree->setFocus();
}

rubric::NodeIndex IndicatorList::current() const {
    const auto index = m_tree->currentIndex();
    return index.isValid() ? index.data(IndicatorTreeModel::NodeRole).toInt() : rubric::kRoot;
}

rubric::NodeIndex IndicatorList::nodeAt(QPoint place) const {
    const auto index = m_tree->indexAt(place);
    return index.isValid() ? index.data(IndicatorTreeModel::NodeRole).toInt() : -1;
}

void IndicatorList::choose() {
    if (m_narrowing || !m_session.document().isReady()) {
        return;
    }
    if (const auto node = current(); node != rubric::kRoot) {
        m_filter.keep(node);
        m_wanted = m_session.document().rubric().node(node).id.text;
    }
    emit chosen();
}

void IndicatorList::select(rubric::NodeIndex node) {
    const auto index = m_filter.mapFromSource(m_model.indexOf(node));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void IndicatorList::follow(const rubric::NodeId& node) {
    beginAt(node);
    if (!m_session.document().isReady()) {
        return;
    }
    const auto place = m_session.document().rubric().find(node);
    if (place > rubric::kRoot && place != current()) {
        m_search->clear();
        m_show->setCurrentIndex(0);
        select(place);
    }
}

void IndicatorList::step(int direction) {
    m_tree->step(direction);
}

void IndicatorList::focusSearch() {
    m_search->setFocus();
}

void IndicatorList::focusTree() {
    m_tree->setFocus();
}

QModelIndex IndicatorList::firstNamed() const {
    auto at = m_filter.index(0, 0);
    while (at.isValid() && !(at.data(IndicatorTreeModel::IndicatorRole).toBool() && m_filter.isNamed(at))) {
        at = m_tree->indexBelow(at);
    }
    return at;
}

void IndicatorList::selectFirst() {
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

void IndicatorList::narrow(const std::function<void()>& change) {
    emit aboutToNarrow();
    {
        // While rows go, the view moves its current row to some neighbour; that is nobody's choice.
        const QScopedValueRollback narrowing(m_narrowing, true);
        change();
        m_tree->expandAll();
    }
    selectListed();
}

void IndicatorList::selectListed() {
    if (!m_session.document().isReady()) {
        return;
    }
    const auto wanted = m_filter.mapFromSource(m_model.indexOf(m_session.document().rubric().find(this->wanted())));
    {
        const QScopedValueRollback narrowing(m_narrowing, true);
        m_tree->setCurrentIndex(wanted);
        if (wanted.isValid() && (m_filter.isNamed(wanted) || !firstNamed().isValid())) {
            m_tree->scrollTo(wanted);
        } else {
            selectFirst();
        }
    }
    choose();
}

void IndicatorList::retranslate() {
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_tree->setAccessibleName(tr("Indicators"));
    m_show->setAccessibleName(tr("Show"));
    const int shown = std::max(0, m_show->currentIndex());
    const QSignalBlocker quiet(m_show);
    m_show->clear();
    m_show->addItems({tr("All"), tr("Not filled in"), tr("Without evidence"), tr("Changed since last year"), tr("Below target"),
                      tr("Not agreed"), tr("With a question")});
    m_show->setCurrentIndex(shown);
    m_model.retranslate();
}

bool IndicatorList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        focusTree();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IndicatorList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorting_panel.h"

#include "../models/short_names.h"
#include "../session/workspace_session.h"
#include "../theme.h"
#include "../wording.h"
#include "choice_box.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kVisibleLines = 12;

}  // namespace

SortingPanel::SortingPanel(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_model(session.surroundings().language),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_list(new QTreeView(this)),
      m_assignLabel(new QLabel(this)),
      m_indicator(new ChoiceBox(this)),
      m_assign(new QPushButton(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("sortingPanel"));
    m_model.setObjectName(QStringLiteral("sortingModel"));
    m_words->setObjectName(QStringLiteral("sortingWords"));
    m_list->setObjectName(QStringLiteral("sortingList"));
    m_indicator->setObjectName(QStringLiteral("sortingIndicator"));
    m_assign->setObjectName(QStringLiteral("sortingAssign"));
    m_accept->setObjectName(QStringLiteral("sortingAccept"));
    m_cancel->setObjectName(QStringLiteral("sortingCancel"));
    arrange();
    connectParts();
    retranslate();
}

void SortingPanel::arrange() {
    theme::makeSection(*m_title);
    m_words->setWordWrap(true);
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kVisibleLines);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(30);
    m_assignLabel->setBuddy(m_indicator);
    auto* assigning = new QHBoxLayout;
    assigning->setSpacing(theme::kGap);
    assigning->addWidget(m_assignLabel);
    assigning->addWidget(m_indicator, 1);
    assigning->addWidget(m_assign);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(assigning);
    column->addLayout(buttons);
}

void SortingPanel::connectParts() {
    connect(m_assign, &QPushButton::clicked, this, [this] {
        m_model.assign(m_list->selectionModel()->selectedRows(), m_indicator->currentData().toInt());
        showCounts();
    });
    connect(m_accept, &QPushButton::clicked, this, &SortingPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &SortingPanel::leave);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_assign->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& row) {
        m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(m_model.indicatorOf(row.row()))));
    });
    connect(&m_session.document(), &AssessmentDocument::aboutToReset, this, &SortingPanel::leave);
}

void SortingPanel::open(const QStringList& paths) {
    if (m_session.isReadOnly() || !m_session.document().isReady()) {
        return;
    }
    m_finder.stop();
    m_words->setText(tr("The folder is being looked through\u2026"));
    m_accept->setEnabled(false);
    m_isOpen = true;
    m_finder.find(paths, m_session.file(), [this](const FoundFiles& found) { show(found); });
}

void SortingPanel::show(const FoundFiles& found) {
    m_leftOut = found.leftOut;
    m_isCut = found.isCut;
    m_model.set(found.files, m_session.document().current().rubric);
    fillIndicators();
    m_list->header()->setSectionResizeMode(SortingModel::File, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SortingModel::Indicator, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->resizeColumnToContents(SortingModel::Size);
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    m_list->setFocus();
    showCounts();
}

void SortingPanel::fillIndicators() {
    const auto& rubric = m_session.document().rubric();
    const Wording wording(m_session.surroundings().language.current());
    m_indicator->clear();
    m_indicator->addItem(tr("left out"), -1);
    for (const auto node : m_session.document().weights().indicators) {
        m_indicator->addItem(shortName(rubric, node, rubric.node(rubric.node(node).parent).children, wording), node);
    }
}

void SortingPanel::showCounts() {
    const int all = m_model.rowCount();
    const int assigned = m_model.assigned();
    QStringList sentences;
    sentences << (all == 0 ? tr("No file was found that could be evidence.")
                           : tr("%1 of %2 files have an indicator by their name or folder.").arg(assigned).arg(all));
    if (assigned < all) {
        sentences << tr("Choose files and an indicator for the others; what stays without one is left out.");
    }
    if (m_leftOut > 0) {
        sentences << tr("Not listed, being files of the system or of an open program: %1.").arg(m_leftOut);
    }
    if (m_isCut) {
        sentences << tr("There are more than %1 files; the rest is not listed. Choose a smaller folder.").arg(kMostFiles);
    }
    m_words->setText(sentences.join(QLatin1Char(' ')));
    m_accept->setText(tr("Attach %1 files").arg(assigned));
    m_accept->setEnabled(assigned > 0);
    m_assign->setEnabled(m_list->selectionModel()->hasSelection());
}

void SortingPanel::accept() {
    const auto files = m_model.wanted();
    const int leftOut = m_leftOut;
    leave();
    emit wanted(files, leftOut);
}

void SortingPanel::leave() {
    m_finder.stop();
    if (m_isOpen) {
        m_isOpen = false;
        emit left();
    }
}

void SortingPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SortingPanel::retranslate() {
    m_title->setText(tr("Attach a folder"));
    m_list->setAccessibleName(tr("Files and their indicators"));
    m_assignLabel->setText(tr("Chosen files are evidence for"));
    m_indicator->setAccessibleName(tr("Indicator for the chosen files"));
    m_assign->setText(tr("Assign"));
    m_cancel->setText(tr("Cancel"));
    if (m_session.document().isReady() && isVisible()) {
        fillIndicators();
    }
    showCounts();
}

void SortingPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui

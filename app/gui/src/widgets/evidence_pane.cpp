// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_pane.h"

#include "../preview/save_evidence.h"
#include "../session/workspace_session.h"
#include "../theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kProgressSteps = 1000;

}  // namespace

EvidencePane::EvidencePane(WorkspaceSession& session, EvidenceListModel& model, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_model(model),
      m_title(new QLabel(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this)),
      m_add(new QPushButton(this)),
      m_view(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("evidencePane"));
    setAcceptDrops(true);
    m_title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_title->setBuddy(m_list);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_add->setObjectName(QStringLiteral("evidenceAdd"));
    m_view->setObjectName(QStringLiteral("evidenceView"));
    m_save->setObjectName(QStringLiteral("evidenceSave"));
    m_remove->setObjectName(QStringLiteral("evidenceRemove"));
    m_cancel->setObjectName(QStringLiteral("evidenceCancel"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    theme::makeQuiet(*m_hint);
    m_hint->setWordWrap(true);
    arrange();
    connect(m_add, &QPushButton::clicked, this, &EvidencePane::chooseFiles);
    connect(m_view, &QPushButton::clicked, this, &EvidencePane::view);
    connect(m_list, &QListView::doubleClicked, this, &EvidencePane::view);
    connect(m_save, &QPushButton::clicked, this, &EvidencePane::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removalWanted(m_list->currentIndex().row()); });
    connect(m_cancel, &QPushButton::clicked, &m_session, &WorkspaceSession::cancelAttaching);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePane::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EvidencePane::refresh);
    connect(&m_session, &WorkspaceSession::attachingChanged, this, &EvidencePane::refresh);
    connect(&m_session, &WorkspaceSession::attachProgress, this, &EvidencePane::showProgress);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QPushButton::click);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* open = new QShortcut(QKeySequence(key), m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &EvidencePane::view);
    }
    retranslate();
}

void EvidencePane::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_view);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* work = new QHBoxLayout;
    work->setSpacing(theme::kGap);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(work);
    column->addLayout(buttons);
}

void EvidencePane::refresh() {
    const int count = m_model.rowCount();
    const bool writable = !m_session.isReadOnly();
    const bool busy = m_session.isAttaching();
    m_title->setText(count == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(count));
    m_hint->setVisible(writable && !busy);
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && m_list->currentIndex().isValid());
    m_view->setEnabled(m_list->currentIndex().isValid());
    m_save->setEnabled(m_list->currentIndex().isValid());
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (!busy) {
        m_progress->setValue(0);
    }
}

void EvidencePane::showProgress(qint64 done, qint64 total) {
    m_progress->setValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
}

void EvidencePane::chooseFiles() {
    if (m_session.isReadOnly()) {
        return;
    }
    const auto files = QFileDialog::getOpenFileNames(this, tr("Add evidence"));
    if (!files.isEmpty()) {
        emit filesChosen(files);
    }
}

void EvidencePane::saveCopy() {
    if (const auto* link = m_model.at(m_list->currentIndex().row())) {
        saveEvidence(this, m_session, *link);
    }
}

void EvidencePane::view() {
    const int row = m_list->currentIndex().row();
    if (m_model.at(row) != nullptr) {
        emit viewWanted(row);
    }
}

void EvidencePane::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

QStringList EvidencePane::filesOf(const QMimeData* data) {
    QStringList files;
    for (const auto& address : data->urls()) {
        if (address.isLocalFile() && QFileInfo(address.toLocalFile()).isFile()) {
            files << address.toLocalFile();
        }
    }
    return files;
}

void EvidencePane::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_session.isReadOnly() && !filesOf(event->mimeData()).isEmpty()) {
        m_dropping = true;
        event->acceptProposedAction();
        update();
    }
}

void EvidencePane::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping = false;
    update();
}

void EvidencePane::dropEvent(QDropEvent* event) {
    m_dropping = false;
    update();
    const auto files = filesOf(event->mimeData());
    if (!m_session.isReadOnly() && !files.isEmpty()) {
        event->acceptProposedAction();
        emit filesChosen(files);
    }
}

void EvidencePane::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (m_dropping) {
        QPainter painter(this);
        painter.setPen(QPen(theme::accent(palette()), 2, Qt::DashLine));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void EvidencePane::retranslate() {
    m_list->setAccessibleName(tr("Evidence"));
    m_hint->setText(tr("Drop files here, or add them."));
    m_add->setText(tr("Add evidence\u2026"));
    m_view->setText(tr("View"));
    m_save->setText(tr("Save a copy\u2026"));
    m_remove->setText(tr("Remove"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Evidence is being stored"));
    refresh();
}

void EvidencePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui

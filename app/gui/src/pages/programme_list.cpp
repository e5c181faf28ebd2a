// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_list.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "../widgets/page_focus.h"
#include "../widgets/programme_delegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace matang::gui {

ProgrammeList::ProgrammeList(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(session.programmes(), session.surroundings().language),
      m_title(new QLabel(this)),
      m_view(new QListView(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    m_view->setObjectName(QStringLiteral("programmeList"));
    m_add->setObjectName(QStringLiteral("addProgramme"));
    m_remove->setObjectName(QStringLiteral("removeProgramme"));
    theme::makeTitle(*m_title);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ProgrammeDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    setFirstFocus(*this, *m_view);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kGap, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammeList::chosenChanged);
    connect(m_add, &QPushButton::clicked, this, &ProgrammeList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &ProgrammeList::removeWanted);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ProgrammeList::removeWanted);
    retranslate();
}

assessment::ProgrammeId ProgrammeList::chosen() const {
    return m_model.at(m_view->currentIndex().row());
}

void ProgrammeList::choose(assessment::ProgrammeId id) {
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_view->setCurrentIndex(m_model.index(row));
    }
}

void ProgrammeList::keepChoice() {
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
    }
    m_add->setEnabled(!m_session.isReadOnly());
    m_remove->setEnabled(!m_session.isReadOnly() && m_view->currentIndex().isValid());
}

void ProgrammeList::retranslate() {
    m_title->setText(tr("Programmes"));
    m_view->setAccessibleName(tr("Programmes"));
    m_add->setText(tr("Add programme"));
    m_remove->setText(tr("Remove programme"));
    m_model.retranslate();
}

void ProgrammeList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui

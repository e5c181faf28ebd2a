// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_list.h"

#include "../theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace matang::gui {

TaskList::TaskList(const QString& name, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_note(new QLabel(this)), m_column(new QVBoxLayout) {
    setObjectName(name);
    m_note->setObjectName(name + QStringLiteral("Note"));
    theme::makeSection(*m_title);
    theme::makeQuiet(*m_note);
    for (auto* label : {m_title, m_note}) {
        label->setWordWrap(true);
        // In line with the words of the rows.
        label->setContentsMargins(theme::kGap, 0, theme::kGap, 0);
    }
    m_note->hide();
    m_column->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addWidget(m_title);
    column->addLayout(m_column);
    column->addWidget(m_note);
    column->addStretch(1);
}

void TaskList::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void TaskList::setRows(std::vector<LinkRow::Content> rows) {
    while (m_rows.size() > rows.size()) {
        auto* row = m_rows.back();
        m_rows.pop_back();
        // It may be the very row whose click is being answered.
        row->setObjectName(QString());
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < rows.size()) {
        auto* row = new LinkRow(this);
        row->setObjectName(objectName() + QString::number(m_rows.size()));
        m_column->addWidget(row);
        if (!m_rows.empty()) {
            // Qt lets the keyboard walk in the order of making.
            QWidget::setTabOrder(m_rows.back(), row);
        }
        m_rows.push_back(row);
    }
    for (std::size_t place = 0; place < rows.size(); ++place) {
        m_rows[place]->setContent(std::move(rows[place]));
    }
}

void TaskList::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString TaskList::note() const {
    return m_note->text();
}

}  // namespace matang::gui

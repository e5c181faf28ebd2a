// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_panel.h"

#include "../theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace matang::gui {

FormPanel::FormPanel(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_form(new QFormLayout(this)),
      m_title(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_accept->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    theme::makeSection(*m_title);
    m_title->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    m_form->setSpacing(theme::kGap);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->addRow(m_title);
    connect(m_accept, &QPushButton::clicked, this, &FormPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancelled);
}

void FormPanel::addField(QWidget& field) {
    auto* label = new QLabel(this);
    label->setBuddy(&field);
    m_form->addRow(label, &field);
    follow(field);
}

void FormPanel::addWide(QWidget& field) {
    m_form->addRow(&field);
    if (qobject_cast<QLabel*>(&field) == nullptr) {
        follow(field);
    }
}

/// Tab goes from row to row, whatever was made first.
void FormPanel::follow(QWidget& field) {
    auto* taking = field.focusProxy() != nullptr ? field.focusProxy() : &field;
    if (m_last != nullptr) {
        setTabOrder(m_last, taking);
    }
    m_last = taking;
}

void FormPanel::setLabel(QWidget& field, const QString& words) {
    qobject_cast<QLabel*>(m_form->labelForField(&field))->setText(words);
    field.setAccessibleName(words);
}

void FormPanel::setFieldVisible(QWidget& field, bool visible) {
    m_form->setRowVisible(&field, visible);
}

void FormPanel::addButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_form->addRow(m_problem);
    m_form->addRow(buttons);
    // They were made first and come last.
    if (m_last != nullptr) {
        setTabOrder(m_last, m_accept);
    }
    setTabOrder(m_accept, m_cancel);
}

void FormPanel::setWords(const QString& title, const QString& accept, const QString& cancel) {
    m_title->setText(title);
    m_accept->setText(accept);
    m_cancel->setText(cancel);
}

void FormPanel::showProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

int FormPanel::characters(int count) const {
    return fontMetrics().averageCharWidth() * count;
}

void FormPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_panel.h"

#include "../theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace matang::gui {

namespace {

// In characters.
constexpr int kLabelWidth = 28;
constexpr int kTextWidth = 96;
constexpr int kLeastTextWidth = 40;

}  // namespace

FormPanel::FormPanel(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_rows(new QGridLayout(this)),
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
    m_rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    m_rows->setSpacing(theme::kGap);
    m_rows->setColumnMinimumWidth(0, characters(kLabelWidth));
    m_rows->setColumnStretch(1, 1);
    addRow(*m_title);
    connect(m_accept, &QPushButton::clicked, this, &FormPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancelled);
}

void FormPanel::addRow(QWidget& field) {
    m_rows->addWidget(&field, m_rows->rowCount(), 0, 1, 2);
}

void FormPanel::addField(QWidget& field, Width width) {
    auto* label = new QLabel(this);
    label->setBuddy(&field);
    makeAsHigh(*label);
    makeAsHigh(field);
    auto* line = new QHBoxLayout;
    if (width != Width::Content) {
        field.setMinimumWidth(characters(kLeastTextWidth));
        field.setMaximumWidth(width == Width::Text ? characters(kTextWidth) : QWIDGETSIZE_MAX);
        if (auto* text = qobject_cast<QLineEdit*>(&field)) {
            connect(text, &QLineEdit::textChanged, text, &QWidget::setToolTip);
        }
    }
    line->addWidget(&field, width == Width::Content ? 0 : 1);
    line->addStretch();
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addLayout(line, row, 1);
    m_labels[&field] = label;
    follow(field);
}

void FormPanel::addWide(QWidget& field) {
    addRow(field);
    if (qobject_cast<QLabel*>(&field) == nullptr) {
        follow(field);
    }
}

/// Everything of one line stands as high as the buttons.
void FormPanel::makeAsHigh(QWidget& field) {
    auto parts = field.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    const auto isOneLine = [](QWidget* part) {
        return qobject_cast<QLineEdit*>(part) != nullptr || qobject_cast<QComboBox*>(part) != nullptr ||
               qobject_cast<QAbstractSpinBox*>(part) != nullptr || qobject_cast<QAbstractButton*>(part) != nullptr ||
               qobject_cast<QLabel*>(part) != nullptr;
    };
    if (isOneLine(&field)) {
        parts = {&field};
    }
    for (auto* part : parts) {
        if (isOneLine(part)) {
            part->setMinimumHeight(m_cancel->sizeHint().height());
        }
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
    m_labels.at(&field)->setText(words);
    field.setAccessibleName(words);
}

void FormPanel::setFieldVisible(QWidget& field, bool visible) {
    field.setVisible(visible);
    if (const auto label = m_labels.find(&field); label != m_labels.end()) {
        label->second->setVisible(visible);
    }
}

void FormPanel::addButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    addRow(*m_problem);
    m_rows->addLayout(buttons, m_rows->rowCount(), 0, 1, 2);
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

void FormPanel::setText(QLineEdit& line, const QString& text) {
    line.setText(text);
    line.setCursorPosition(0);
}

void FormPanel::beginWith(QLineEdit& line) {
    line.setFocus();
    line.end(false);
    line.home(true);
}

void FormPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace matang::gui

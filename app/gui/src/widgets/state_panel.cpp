// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_panel.h"

#include "../theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kTextWidth = 560;

}  // namespace

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)) {
    setObjectName(QStringLiteral("statePanel"));
    theme::makeSection(*m_title);
    theme::makeQuiet(*m_sentence);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_progress)}) {
        part->setFixedWidth(kTextWidth);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::kGroup);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kEdge, theme::kEdge, theme::kEdge, theme::kEdge);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &StatePanel::triggered);
}

void StatePanel::showEmpty(const QString& title, const QString& sentence, const QString& button) {
    set(title, sentence, button, false);
}

void StatePanel::showLoading(const QString& title) {
    set(title, {}, {}, true);
}

void StatePanel::showError(const QString& title, const QString& sentence, const QString& button) {
    set(title, sentence, button, false);
}

void StatePanel::set(const QString& title, const QString& sentence, const QString& button, bool busy) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_progress->setVisible(busy);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

}  // namespace matang::gui

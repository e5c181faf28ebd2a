// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_panel.h"

#include "../theme.h"
#include "page_focus.h"

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
      m_button(new QPushButton(this)),
      m_other(new QPushButton(this)) {
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_button);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kEdge, theme::kEdge, theme::kEdge, theme::kEdge);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    m_button->setAutoDefault(true);
    m_other->setAutoDefault(true);
    m_other->setObjectName(QStringLiteral("stateOther"));
    setFirstFocus(*this, *m_button);
    connect(m_button, &QPushButton::clicked, this, &StatePanel::triggered);
    connect(m_other, &QPushButton::clicked, this, &StatePanel::otherTriggered);
}

void StatePanel::showEmpty(const QString& title, const QString& sentence, const QString& button, const QString& other) {
    set(title, sentence, button, other, Progress::None);
}

void StatePanel::showLoading(const QString& title) {
    set(title, {}, {}, {}, Progress::Shown);
}

void StatePanel::showError(const QString& title, const QString& sentence, const QString& button) {
    set(title, sentence, button, {}, Progress::None);
}

bool StatePanel::offers() const {
    return !m_button->isHidden();
}

void StatePanel::set(const QString& title, const QString& sentence, const QString& button, const QString& other, Progress progress) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_progress->setVisible(progress == Progress::Shown);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

}  // namespace matang::gui

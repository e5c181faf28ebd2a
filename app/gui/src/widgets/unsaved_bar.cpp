// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsaved_bar.h"

#include "../session/workspace_session.h"
#include "../theme.h"
#include "../wording.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace matang::gui {

UnsavedBar::UnsavedBar(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_words(new QLabel(this)),
      m_again(new QPushButton(this)),
      m_elsewhere(new QPushButton(this)),
      m_giveUp(new QPushButton(this)) {
    setObjectName(QStringLiteral("unsavedBar"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("unsavedWords"));
    m_again->setObjectName(QStringLiteral("unsavedAgain"));
    m_elsewhere->setObjectName(QStringLiteral("unsavedElsewhere"));
    m_giveUp->setObjectName(QStringLiteral("unsavedGiveUp"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_giveUp->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    for (auto* button : {m_again, m_elsewhere, m_giveUp}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, &session.writes(), &WriteQueue::retry);
    connect(m_elsewhere, &QPushButton::clicked, this, &UnsavedBar::elsewhereWanted);
    connect(m_giveUp, &QPushButton::clicked, this, &UnsavedBar::givingUpWanted);
    connect(&session, &WorkspaceSession::saveStateChanged, this, &UnsavedBar::refresh);
    paintTone();
    retranslate();
}

void UnsavedBar::offerGivingUp() {
    m_giveUp->show();
    m_elsewhere->setFocus();
}

void UnsavedBar::refresh() {
    // While it is tried again the words stay as they are.
    const auto state = m_session.saveState();
    if (state == WriteQueue::State::Held) {
        const auto reason = Wording(m_session.surroundings().language.current()).error(m_session.writes().reason());
        m_words->setText(tr("Changes that are not in the file yet: %1. %2 They are kept in this window and tried again every few seconds.")
                             .arg(m_session.writes().held().size())
                             .arg(reason));
        setAccessibleName(m_words->text());
        show();
    } else if (state == WriteQueue::State::Saved) {
        m_giveUp->hide();
        hide();
    }
}

void UnsavedBar::retranslate() {
    m_again->setText(tr("Try again"));
    m_elsewhere->setText(tr("Save elsewhere\u2026"));
    m_giveUp->setText(tr("Give these changes up"));
    refresh();
}

void UnsavedBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QFrame::changeEvent(event);
}

void UnsavedBar::paintTone() {
    const auto usual = QApplication::palette();
    theme::makeGround(*this, theme::wash(usual, theme::fall(usual)));
}

}  // namespace matang::gui

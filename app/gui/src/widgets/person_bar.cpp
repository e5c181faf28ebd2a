// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_bar.h"

#include "../settings.h"
#include "../theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace matang::gui {

PersonBar::PersonBar(Settings& settings, QWidget* parent)
    : QFrame(parent), m_settings(settings), m_question(new QLabel(this)), m_name(new QLineEdit(this)), m_accept(new QPushButton(this)) {
    setObjectName(QStringLiteral("personBar"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_accept->setObjectName(QStringLiteral("personAccept"));
    m_name->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_name->setMaxLength(120);
    m_question->setBuddy(m_name);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    row->setSpacing(theme::kGap);
    row->addWidget(m_question);
    row->addWidget(m_name);
    row->addWidget(m_accept);
    row->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &PersonBar::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonBar::accept);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    m_accept->setEnabled(false);
    retranslate();
    paintTone();
    hide();
}

void PersonBar::require(std::function<void()> edit) {
    if (m_settings.person().isEmpty()) {
        ask(std::move(edit));
    } else {
        edit();
    }
}

void PersonBar::ask(std::function<void()> afterwards) {
    m_afterwards = std::move(afterwards);
    m_name->setText(m_settings.person());
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void PersonBar::accept() {
    const auto name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    hide();
    m_settings.setPerson(name);
    emit named();
    if (const auto afterwards = std::exchange(m_afterwards, {})) {
        afterwards();
    }
}

void PersonBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        m_afterwards = {};
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void PersonBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QFrame::changeEvent(event);
}

void PersonBar::retranslate() {
    m_question->setText(tr("Who is working? Your name stands beside every value you give."));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Your name"));
    m_accept->setText(tr("Continue"));
}

void PersonBar::paintTone() {
    const auto usual = QApplication::palette();
    theme::makeGround(*this, theme::wash(usual, theme::accent(usual)));
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "../theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace matang::gui {

Banner::Banner(QWidget* parent) : QFrame(parent), m_label(new QLabel(this)), m_button(new QPushButton(this)) {
    setAutoFillBackground(true);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGroup, theme::kGap, theme::kGroup, theme::kGap);
    row->setSpacing(theme::kGroup);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::triggered);
    hide();
}

void Banner::show(Tone tone, const QString& words, const QString& button) {
    m_tone = tone;
    m_label->setText(words);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!words.isEmpty());
    setAccessibleName(words);
    paintTone();
}

QString Banner::words() const {
    return m_label->text();
}

void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QFrame::changeEvent(event);
}

void Banner::paintTone() {
    const auto usual = QApplication::palette();
    theme::makeGround(*this, theme::wash(usual, m_tone == Tone::Problem ? theme::fall(usual) : theme::accent(usual)));
}

}  // namespace matang::gui

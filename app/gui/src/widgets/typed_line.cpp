// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_line.h"

#include <QKeyEvent>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kPauseMilliseconds = 600;

}  // namespace

TypedLine::TypedLine(const QString& name, Empty empty, QWidget* parent) : QLineEdit(parent), m_empty(empty) {
    setObjectName(name);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(this, &QLineEdit::textEdited, this, [this] {
        // Not started anew by every key: who types without a pause loses no more than this either.
        if (!m_pause.isActive()) {
            m_pause.start();
        }
    });
    connect(&m_pause, &QTimer::timeout, this, &TypedLine::commit);
    connect(this, &QLineEdit::returnPressed, this, &TypedLine::commit);
}

void TypedLine::setStored(const QString& text) {
    m_known = text;
    m_pause.stop();
    if (this->text().trimmed() != text) {
        const int place = cursorPosition();
        setText(text);
        setCursorPosition(std::min(place, static_cast<int>(text.size())));
        emit emptyRefused(false);
    }
}

void TypedLine::commit() {
    m_pause.stop();
    const auto typed = text().trimmed();
    if (m_empty == Empty::Refused) {
        emit emptyRefused(typed.isEmpty());
        if (typed.isEmpty()) {
            return;
        }
    }
    if (typed != m_known) {
        m_known = typed;
        emit stored(typed);
    }
}

bool TypedLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void TypedLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    commit();
    if (text().trimmed() != m_known) {
        // An empty text was refused: what is stored stands here again.
        setText(m_known);
        emit emptyRefused(false);
    }
}

}  // namespace matang::gui

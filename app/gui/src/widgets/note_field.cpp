// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_field.h"

#include "../theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kPauseMilliseconds = 600;
constexpr int kVisibleLines = 4;

}  // namespace

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
}

bool NoteEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

NoteField::NoteField(const QString& name, QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_edit(new NoteEdit(this)) {
    m_edit->setObjectName(name);
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * kVisibleLines + 2 * theme::kGap);
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    m_label->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // Not started anew by every key: who types without a pause loses no more than this either.
        if (m_edit->toPlainText() != m_known && !m_pause.isActive()) {
            m_pause.start();
        }
    });
    connect(&m_pause, &QTimer::timeout, this, &NoteField::commit);
    connect(m_edit, &NoteEdit::left, this, &NoteField::commit);
}

void NoteField::setLabel(const QString& label, const QString& hint) {
    m_label->setText(label);
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(label);
}

void NoteField::setText(const QString& text) {
    m_known = text;
    m_pause.stop();
    if (m_edit->toPlainText() != text) {
        const int place = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        auto cursor = m_edit->textCursor();
        cursor.setPosition(std::min(place, static_cast<int>(text.size())));
        m_edit->setTextCursor(cursor);
    }
}

void NoteField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    m_edit->viewport()->setBackgroundRole(readOnly ? QPalette::Window : QPalette::Base);
}

void NoteField::commit() {
    m_pause.stop();
    const auto text = m_edit->toPlainText();
    if (text != m_known) {
        m_known = text;
        emit edited(text);
    }
}

}  // namespace matang::gui

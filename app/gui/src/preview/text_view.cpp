// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_view.h"

#include "../theme.h"

#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kMostSteps = 10;
/// More marks than anybody looks at make scrolling slow.
constexpr std::size_t kMostMarks = 2'000;

}  // namespace

TextView::TextView(const QString& text, QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("previewText"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setPlainText(text);
}

void TextView::magnify(int steps) {
    const int wanted = std::clamp(m_steps + steps, -kMostSteps / 2, kMostSteps);
    zoomIn(wanted - m_steps);
    m_steps = wanted;
}

void TextView::fitWidth() {
    magnify(-m_steps);
}

void TextView::find(const search::TextQuery& query, bool go) {
    m_hits = query.isEmpty() ? std::vector<HitInText>() : hitsIn(toPlainText(), query);
    m_hits.resize(std::min(m_hits.size(), kMostMarks));
    goToHit(go && !m_hits.empty() ? 1 : 0);
}

void TextView::step(int hits) {
    goToHit(steppedHit(m_hit, hits, static_cast<int>(m_hits.size())));
}

ContentView::Found TextView::found() const {
    return {m_hit, static_cast<int>(m_hits.size()), false};
}

void TextView::goToHit(int number) {
    m_hit = number;
    mark();
    if (number > 0) {
        const auto& hit = m_hits[static_cast<std::size_t>(number - 1)];
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(hit.start));
        setTextCursor(cursor);
        centerCursor();
    }
    if (changed) {
        changed();
    }
}

void TextView::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    const auto wash = theme::wash(palette(), theme::accent(palette()));
    for (std::size_t number = 0; number < m_hits.size(); ++number) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(static_cast<int>(m_hits[number].start));
        one.cursor.setPosition(static_cast<int>(m_hits[number].start + m_hits[number].length), QTextCursor::KeepAnchor);
        one.format.setBackground(wash);
        if (static_cast<int>(number) + 1 == m_hit) {
            one.format.setBackground(palette().highlight());
            one.format.setForeground(palette().highlightedText());
        }
        marks.push_back(one);
    }
    setExtraSelections(marks);
}

void TextView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        magnify(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

}  // namespace matang::gui

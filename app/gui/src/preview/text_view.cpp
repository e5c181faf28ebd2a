// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_view.h"

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kMostSteps = 10;

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

}  // namespace matang::gui

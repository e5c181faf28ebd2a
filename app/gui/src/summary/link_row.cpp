// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_row.h"

#include "../theme.h"
#include "../widgets/wrapped_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kBarHeight = 6;
constexpr qreal kCorner = 4;
/// Room for the sign that a row leads somewhere, kept free in every row so that figures stand below one another.
constexpr int kSignWidth = 16;
constexpr int kUpDown = theme::kGap - 2;

}  // namespace

LinkRow::LinkRow(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        // What is opened may write this row anew.
        if (const auto go = m_content.go; go) {
            go();
        }
    });
}

void LinkRow::setContent(Content content) {
    m_content = std::move(content);
    setFocusPolicy(leads() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList words{m_content.text, m_content.value};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(": ")));
    setAccessibleDescription(m_content.detail);
    updateGeometry();
    update();
}

QFont LinkRow::valueFont() const {
    return theme::scaled(font(), 1.0, QFont::DemiBold);
}

int LinkRow::valueWidth() const {
    return m_content.value.isEmpty() ? 0 : unwrappedWidth(m_content.value, valueFont()) + theme::kGroup;
}

int LinkRow::textWidth(int width) const {
    return std::max(1, width - 2 * theme::kGap - kSignWidth - valueWidth());
}

int LinkRow::heightForWidth(int width) const {
    int height = wrappedHeight(m_content.text, font(), textWidth(width));
    if (!m_content.detail.isEmpty()) {
        height += wrappedHeight(m_content.detail, font(), textWidth(width) + valueWidth());
    }
    if (m_content.share) {
        height += kBarHeight + kUpDown;
    }
    return height + 2 * kUpDown;
}

QSize LinkRow::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize LinkRow::minimumSizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 12 + valueWidth() + kSignWidth + 2 * theme::kGap;
    return {width, fontMetrics().lineSpacing() + 2 * kUpDown};
}

void LinkRow::paintGround(QPainter& painter) const {
    if (!leads() || !(underMouse() || hasFocus())) {
        return;
    }
    const auto accent = theme::accent(palette());
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme::wash(palette(), accent)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

void LinkRow::paintBar(QPainter& painter, int top) const {
    const QRect track(theme::kGap, top, width() - 2 * theme::kGap - kSignWidth, kBarHeight);
    painter.fillRect(track, theme::line(palette()));
    const double share = std::clamp(m_content.share.value_or(0), 0.0, 1.0);
    // A few among very many are still to be seen.
    const int filled = share > 0 ? std::max(2, static_cast<int>(track.width() * share)) : 0;
    painter.fillRect(QRect(track.topLeft(), QSize(filled, kBarHeight)), theme::accent(palette()));
}

void LinkRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto ink = palette().color(QPalette::Active, QPalette::WindowText);
    const int text = textWidth(width());
    const int line = fontMetrics().lineSpacing();
    int top = kUpDown;
    painter.setPen(ink);
    const int textHeight = wrappedHeight(m_content.text, font(), text);
    drawWrapped(painter, {theme::kGap, top, text, textHeight}, Qt::AlignLeft, m_content.text);
    const QRect value(theme::kGap + text, top, valueWidth(), line);
    painter.setFont(valueFont());
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter, m_content.value);
    painter.setFont(font());
    if (leads()) {
        painter.setPen(hasFocus() || underMouse() ? theme::accent(palette()) : theme::quiet(palette()));
        painter.drawText(QRect(width() - theme::kGap - kSignWidth, top, kSignWidth, line), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("\u203a"));
    }
    top += textHeight;
    if (!m_content.detail.isEmpty()) {
        const int wide = text + valueWidth();
        const int height = wrappedHeight(m_content.detail, font(), wide);
        painter.setPen(m_content.tone == Tone::Late ? theme::fall(palette()) : theme::quiet(palette()));
        drawWrapped(painter, {theme::kGap, top, wide, height}, Qt::AlignLeft, m_content.detail);
        top += height;
    }
    if (m_content.share) {
        paintBar(painter, top + kUpDown);
    }
}

void LinkRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
            focusNextPrevChild(false);
            break;
        case Qt::Key_Down:
            focusNextPrevChild(true);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            break;
        default:
            QAbstractButton::keyPressEvent(event);
            break;
    }
}

void LinkRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_button.h"

#include "../theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int kTallText = 10'000;
constexpr qreal kCorner = 4;

QFont bold(const QFont& font) {
    return theme::scaled(font, 1.0, QFont::DemiBold);
}

}  // namespace

LevelButton::LevelButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelButton::setContent(Content content) {
    if (content == m_content) {
        return;
    }
    const bool sameText = content.criterion == m_content.criterion;
    m_content = std::move(content);
    setEnabled(m_content.use == Use::Choose);
    setText((m_content.number + QLatin1Char(' ') + m_content.name).trimmed());
    setAccessibleName(text() + QStringLiteral(". ") + m_content.criterion);
    setAccessibleDescription((QStringList(m_content.notes) << m_content.effect).join(QStringLiteral(", ")));
    if (!sameText) {
        updateGeometry();
    }
    update();
}

/// What cannot be chosen is read all the same.
QColor LevelButton::colour(QPalette::ColorRole role) const {
    if (m_content.use == Use::SetAside && role == QPalette::WindowText) {
        return theme::quiet(palette());
    }
    return palette().color(QPalette::Active, role);
}

int LevelButton::lineHeight() const {
    return fontMetrics().lineSpacing();
}

QRect LevelButton::textArea(int width) const {
    const int left = theme::kGap + lineHeight() * 2 + theme::kGap;
    return {left, theme::kGap, std::max(40, width - left - theme::kGroup), kTallText};
}

bool LevelButton::showsEffect() const {
    return !m_content.effect.isEmpty() && (m_content.effectShown || (isEnabled() && (underMouse() || hasFocus())));
}

int LevelButton::heightForWidth(int width) const {
    const auto area = textArea(width);
    const int criterion = m_content.criterion.isEmpty() ? 0 : fontMetrics().boundingRect(area, kWrapped, m_content.criterion).height();
    return std::max(lineHeight() + criterion, lineHeight() * 2) + 2 * theme::kGap;
}

QSize LevelButton::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize LevelButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 36, lineHeight() * 2 + 2 * theme::kGap};
}

void LevelButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = theme::accent(palette());
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool active = isEnabled() && (underMouse() || hasFocus());
    painter.setBrush(m_content.chosen ? theme::wash(palette(), accent) : palette().color(QPalette::Base));
    painter.setPen(m_content.chosen || active ? QPen(accent, m_content.chosen || hasFocus() ? 2 : 1) : QPen(theme::edge(palette()), 1));
    painter.drawRoundedRect(frame, kCorner, kCorner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), kCorner - 2, kCorner - 2);
    }
    paintNumber(painter);
    const auto area = textArea(width());
    paintHead(painter, area);
    paintCriterion(painter, area.adjusted(0, lineHeight(), 0, 0));
}

void LevelButton::paintCriterion(QPainter& painter, const QRect& area) const {
    painter.setPen(colour(QPalette::WindowText));
    QTextLayout layout(QString(m_content.criterion).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& part : m_content.repeated) {
        QTextCharFormat quiet;
        quiet.setForeground(theme::quiet(palette()));
        formats.push_back({part.start, part.length, quiet});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal top = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        line.setPosition({0, top});
        top += lineHeight();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

void LevelButton::paintNumber(QPainter& painter) const {
    const auto accent = theme::accent(palette());
    const int side = lineHeight() * 2 - 4;
    const QRectF circle(theme::kGap + 2, (height() - side) / 2.0, side, side);
    painter.setBrush(m_content.chosen ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.setPen(m_content.outlined && !m_content.chosen ? QPen(accent, 2, Qt::DashLine)
                                                           : QPen(m_content.chosen ? accent : theme::edge(palette()), 1.5));
    painter.drawEllipse(circle);
    painter.setFont(theme::scaled(font(), 1.15, QFont::DemiBold));
    painter.setPen(m_content.chosen ? colour(QPalette::HighlightedText) : colour(QPalette::WindowText));
    painter.drawText(circle, Qt::AlignCenter, m_content.number);
    if (m_content.number.isEmpty() && m_content.chosen) {
        const auto dot = QRectF(0, 0, side / 3.0, side / 3.0).translated(circle.center() - QPointF(side / 6.0, side / 6.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(QPalette::HighlightedText));
        painter.drawEllipse(dot);
    }
}

void LevelButton::paintHead(QPainter& painter, const QRect& area) const {
    const QRect line(area.left(), area.top(), area.width(), lineHeight());
    painter.setFont(bold(font()));
    painter.setPen(colour(QPalette::WindowText));
    const int nameWidth = std::min(line.width(), QFontMetrics(bold(font())).horizontalAdvance(m_content.name) + 1);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, line.width()));
    auto aside = m_content.notes;
    if (showsEffect()) {
        aside << m_content.effect;
    }
    painter.setFont(font());
    painter.setPen(theme::quiet(palette()));
    const auto rest = line.adjusted(nameWidth + theme::kGroup, 0, 0, 0);
    const auto words = aside.join(QStringLiteral("  \u00b7  "));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
}

void LevelButton::keyPressEvent(QKeyEvent* event) {
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

void LevelButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LevelButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_style.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace matang::gui {

namespace {

constexpr int kCellMargin = theme::kGap - 1;
constexpr int kRowRoom = 6;
constexpr int kButtonRoom = theme::kGroup;

/// Which of several selected rows has the keyboard: an outline within it, once somebody goes about with keys.
void drawRowFocus(const QStyleOption& option, QPainter& painter) {
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(selected ? option.palette.color(QPalette::Active, QPalette::HighlightedText) : theme::accent(option.palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    painter.restore();
}

/// The outline of everything that is typed into or listed in: it must be seen in the dark, too.
void drawFieldFrame(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? theme::accent(option.palette) : theme::edge(option.palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// The same around a choice among several.
void drawRoundFrame(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? theme::accent(option.palette) : theme::edge(option.palette));
    painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

}  // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
            return kCellMargin;
        case PM_HeaderMargin:
            return theme::kGap;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    const auto usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_ItemViewItem:
            return usual + QSize(0, kRowRoom);
        case CT_PushButton:
            return usual + QSize(kButtonRoom, 2);
        default:
            return usual;
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const bool rowPanel = element == PE_PanelItemViewItem || element == PE_PanelItemViewRow;
    if (rowPanel && row != nullptr && row->state.testFlag(State_Selected)) {
        painter->fillRect(row->rect, row->palette.color(QPalette::Active, QPalette::Highlight));
        return;
    }
    if (element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)) {
        drawFieldFrame(*option, *painter);
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
        drawRowFocus(*option, *painter);
        return;
    }
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Selected)) {
        drawSelectedBranch(*option, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox) {
        drawFieldFrame(*option, *painter);
    } else if (element == PE_IndicatorRadioButton) {
        drawRoundFrame(*option, *painter);
    }
}

/// The arrow in the colour of the row's text.
void WindowStyle::drawSelectedBranch(const QStyleOption& option, QPainter* painter, const QWidget* widget) const {
    auto selected = option;
    const auto colour = option.palette.color(QPalette::Active, QPalette::HighlightedText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        selected.palette.setColor(role, colour);
    }
    QProxyStyle::drawPrimitive(PE_IndicatorBranch, &selected, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin != nullptr && spin->frame) {
        drawFieldFrame(*option, *painter);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme::line(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto keyboard = State_HasFocus | State_KeyboardFocusChange;
    if (element == CE_PushButton && (option->state & keyboard) == keyboard) {
        drawFieldFrame(*option, *painter);
    }
}

}  // namespace matang::gui

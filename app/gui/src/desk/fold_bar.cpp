// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold_bar.h"

#include <QKeyEvent>
#include <QStyleOptionTab>
#include <QStylePainter>

namespace matang::gui {

void FoldBar::setFolded(bool folded) {
    m_folded = folded;
    update();
}

void FoldBar::paintEvent(QPaintEvent* event) {
    if (!m_folded) {
        QTabBar::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionTabBarBase base;
    base.initFrom(this);
    base.shape = shape();
    base.documentMode = documentMode();
    base.rect = QRect(0, height() - 1, width(), 1);
    painter.drawPrimitive(QStyle::PE_FrameTabBarBase, base);
    for (int tab = 0; tab < count(); ++tab) {
        QStyleOptionTab option;
        initStyleOption(&option, tab);
        option.state &= ~QStyle::State_Selected;
        option.selectedPosition = QStyleOptionTab::NotAdjacent;
        painter.drawControl(QStyle::CE_TabBarTab, option);
    }
}

void FoldBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit foldWanted();
            break;
        default:
            QTabBar::keyPressEvent(event);
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_tree_view.h"

#include "../models/indicator_tree_model.h"

#include <QKeyEvent>

namespace matang::gui {

IndicatorTreeView::IndicatorTreeView(QWidget* parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("indicatorTree"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
}

void IndicatorTreeView::step(int direction) {
    auto index = currentIndex();
    do {
        index = direction > 0 ? indexBelow(index) : indexAbove(index);
    } while (index.isValid() && !index.data(IndicatorTreeModel::IndicatorRole).toBool());
    if (index.isValid()) {
        setCurrentIndex(index.siblingAtColumn(0));
    }
}

void IndicatorTreeView::keyPressEvent(QKeyEvent* event) {
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (digit && !(event->modifiers() & ~Qt::KeypadModifier)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_tree_view.h"

#include "../models/indicator_tree_model.h"
#include "../theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace matang::gui {

namespace {

constexpr int kNameCharacters = 36;
constexpr int kCellMargin = 6;
constexpr int kHeadMargin = theme::kGap;

/// The first to give way where there is no room.
constexpr std::array<int, 4> kLeastTelling{IndicatorTreeModel::Weight, IndicatorTreeModel::LastYear, IndicatorTreeModel::StageBefore,
                                           IndicatorTreeModel::Target};

}  // namespace

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

void IndicatorTreeView::offerColumn(int column, bool offered) {
    if (offered) {
        m_withheld.remove(column);
    } else {
        m_withheld.insert(column);
    }
}

void IndicatorTreeView::fitColumns() {
    if (model() == nullptr || model()->columnCount() == 0) {
        return;
    }
    // Room for what an edit may bring, so that nothing is measured anew after each.
    const int figure = fontMetrics().horizontalAdvance(QStringLiteral("\u25b4 0,00")) + 2 * kCellMargin;
    const auto widthOf = [this, figure](int column) {
        const auto head = model()->headerData(column, Qt::Horizontal).toString();
        return std::max({sizeHintForColumn(column), header()->fontMetrics().horizontalAdvance(head) + 2 * kHeadMargin,
                         column == IndicatorTreeModel::Value ? figure : 0});
    };
    int left = viewport()->width() - fontMetrics().averageCharWidth() * kNameCharacters;
    for (int column = IndicatorTreeModel::Name + 1; column < model()->columnCount(); ++column) {
        left -= m_withheld.contains(column) ? 0 : widthOf(column);
    }
    auto hidden = m_withheld;
    for (const int column : kLeastTelling) {
        if (left < 0 && !hidden.contains(column)) {
            left += widthOf(column);
            hidden.insert(column);
        }
    }
    for (int column = IndicatorTreeModel::Name + 1; column < model()->columnCount(); ++column) {
        setColumnHidden(column, hidden.contains(column));
        header()->resizeSection(column, widthOf(column));
    }
}

/// Every figure up to the index changes with a mark: repainting what is seen costs less than asking for each row's size again, as the
/// base does. Who listens to the rows is told of each.
void IndicatorTreeView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    } else {
        viewport()->update();
    }
}

void IndicatorTreeView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
    }
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

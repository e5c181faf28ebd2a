// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrap_delegate.h"

#include "../theme.h"
#include "wrapped_text.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

constexpr int kRoomAbove = 3;

int indentOf(const QTreeView& view, const QModelIndex& index) {
    if (index.column() != view.treePosition() && index.column() != 0) {
        return 0;
    }
    int depth = view.rootIsDecorated() ? 1 : 0;
    for (auto above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    return depth * view.indentation();
}

}  // namespace

void WrapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto words = std::exchange(row.text, QString());
    const auto* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(row.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    drawWrapped(*painter, row.rect.adjusted(theme::kGap, kRoomAbove, -theme::kGap, -kRoomAbove), row.displayAlignment, words);
    painter->restore();
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const int width = unwrappedWidth(row.text, row.font) + 2 * theme::kGap;
    const auto* view = qobject_cast<const QTreeView*>(row.widget);
    const int room = view != nullptr ? view->columnWidth(index.column()) - indentOf(*view, index) : width;
    const int height = std::max(wrappedHeight(row.text, row.font, room - 2 * theme::kGap), row.fontMetrics.height());
    return {width, height + 2 * kRoomAbove};
}

}  // namespace matang::gui

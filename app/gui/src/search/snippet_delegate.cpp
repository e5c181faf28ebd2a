// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippet_delegate.h"

#include "../theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <utility>

namespace matang::gui {

namespace {

constexpr int kRoomAbove = 4;

/// Breaks the lines, and returns their height.
qreal breakLines(QTextLayout& layout, qreal width) {
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex& index, const QStyleOptionViewItem& row, bool chosen) {
    QList<QTextLayout::FormatRange> formats;
    for (const auto& mark : index.data(SnippetDelegate::kMarkedRole).toList()) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        if (!chosen) {
            format.setBackground(theme::wash(row.palette, theme::accent(row.palette)));
        }
        formats.push_back({mark.toPoint().x(), mark.toPoint().y(), format});
    }
    return formats;
}

int widthFor(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (view == nullptr) {
        return option.rect.width();
    }
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (auto above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    return view->viewport()->width() - depth * view->indentation();
}

}  // namespace

void SnippetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto words = std::exchange(row.text, QString());
    const auto* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    QTextLayout layout(words, row.font);
    layout.setFormats(formatsOf(index, row, chosen));
    breakLines(layout, row.rect.width() - 2 * theme::kGap);
    painter->save();
    painter->setPen(row.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, row.rect.topLeft() + QPoint(theme::kGap, kRoomAbove));
    painter->restore();
}

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    QTextLayout layout(row.text, row.font);
    layout.setFormats(formatsOf(index, row, false));
    const int width = widthFor(row, index);
    return {width, static_cast<int>(breakLines(layout, width - 2 * theme::kGap)) + 2 * kRoomAbove};
}

}  // namespace matang::gui

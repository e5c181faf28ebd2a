// SPDX-License-Identifier: GPL-3.0-or-later
#include "sort_header.h"

#include "../theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace matang::gui {

namespace {

constexpr int kArrow = 8;

}  // namespace

SortHeader::SortHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSortIndicatorShown(true);
}

bool SortHeader::isRightAligned(int logicalIndex) const {
    return (model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QRect SortHeader::arrowIn(const QRect& section, int logicalIndex) const {
    const int left = isRightAligned(logicalIndex) ? section.left() + theme::kGap : section.right() + 1 - theme::kGap - kArrow;
    return {left, section.top() + (section.height() - kArrow) / 2, kArrow, kArrow};
}

/// The style would take the arrow's room from the words and draw it at the top.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const {
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    painter->save();  // the style leaves its clip behind
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (!isSortIndicatorShown() || sortIndicatorSection() != logicalIndex) {
        return;
    }
    QStyleOptionHeader arrow;
    initStyleOption(&arrow);
    arrow.rect = arrowIn(rect, logicalIndex);
    arrow.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const {
    const auto words = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    return {fontMetrics().horizontalAdvance(words) + 2 * theme::kGap + kArrow + theme::kGap,
            QHeaderView::sectionSizeFromContents(logicalIndex).height()};
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_tree.h"

#include "wrap_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace matang::gui {

WrappedTree::WrappedTree(std::vector<int> shares, QWidget* parent) : QTreeWidget(parent), m_shares(std::move(shares)) {
    setColumnCount(static_cast<int>(m_shares.size()) + 1);
    setItemDelegate(new WrapDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void WrappedTree::fitColumns() {
    for (int column = 0; column < static_cast<int>(m_shares.size()); ++column) {
        const int most = viewport()->width() * m_shares[static_cast<std::size_t>(column)] / 100;
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, most));
    }
}

void WrappedTree::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_view.h"

#include "wrap_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace matang::gui {

WrappedView::WrappedView(std::vector<int> shares, QWidget* parent) : QTreeView(parent), m_shares(std::move(shares)) {
    setItemDelegate(new WrapDelegate(this));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void WrappedView::shareWidth() {
    for (int column = 0; column < static_cast<int>(m_shares.size()); ++column) {
        setColumnWidth(column, viewport()->width() * m_shares[static_cast<std::size_t>(column)] / 100);
    }
}

void WrappedView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        shareWidth();
    }
}

}  // namespace matang::gui

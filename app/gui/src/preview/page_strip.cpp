// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_strip.h"

#include "../theme.h"
#include "page_pictures.h"

#include <QSignalBlocker>

namespace matang::gui {

PageStrip::PageStrip(const std::shared_ptr<QPdfDocument>& document, QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("previewStrip"));
    setModel(new PagePictures(document, this));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setIconSize(PagePictures::kSize);
    setGridSize(PagePictures::kSize + QSize(theme::kGroup, theme::kGroup + fontMetrics().lineSpacing()));
    setFixedWidth(gridSize().width() + 2 * theme::kGroup);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& page) {
        if (page.isValid()) {
            emit pageChosen(page.row() + 1);
        }
    });
}

void PageStrip::showPage(int page) {
    const QSignalBlocker quiet(this);
    const auto index = model()->index(page - 1, 0);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_pictures.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPixmap>
#include <QtConcurrent>

namespace matang::gui {

namespace {

constexpr int kKept = 200;

}  // namespace

PagePictures::PagePictures(std::shared_ptr<QPdfDocument> document, QObject* parent)
    : QAbstractListModel(parent), m_document(std::move(document)), m_images(kKept) {
    m_thread.setMaxThreadCount(1);
}

PagePictures::~PagePictures() {
    *m_gone = true;
    m_thread.clear();
    m_thread.waitForDone();
}

int PagePictures::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_document->pageCount();
}

QVariant PagePictures::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole) {
        return index.row() + 1;
    }
    if (role == Qt::DecorationRole) {
        if (const auto* image = m_images[index.row()]) {
            return QPixmap::fromImage(*image);
        }
        const_cast<PagePictures*>(this)->draw(index.row());
        QPixmap empty(kSize);
        empty.fill(Qt::white);
        return empty;
    }
    return {};
}

void PagePictures::draw(int page) {
    if (!m_wanted.insert(page).second) {
        return;
    }
    const auto shape = m_document->pagePointSize(page).scaled(kSize, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QtConcurrent::run(&m_thread, [document = m_document, gone = m_gone, page, shape] {
        QImage paper(shape, QImage::Format_RGB32);
        paper.fill(Qt::white);
        if (!*gone) {
            QPainter painter(&paper);
            painter.drawImage(0, 0, document->render(page, shape));
            // The edge of the paper, which the list is as white as.
            painter.setPen(Qt::gray);
            painter.drawRect(paper.rect().adjusted(0, 0, -1, -1));
        }
        return paper;
    }).then(this, [this, page](const QImage& image) { take(page, image); });
}

void PagePictures::take(int page, const QImage& image) {
    m_wanted.erase(page);
    m_images.insert(page, new QImage(image));
    ++m_drawn;
    emit dataChanged(index(page, 0), index(page, 0), {Qt::DecorationRole});
}

}  // namespace matang::gui

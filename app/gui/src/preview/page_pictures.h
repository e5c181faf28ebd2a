// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSize>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <set>

class QPdfDocument;

namespace matang::gui {

/// The pages of a PDF as small pictures. One is drawn, on another thread, when it is first asked for; those that were not looked at for
/// long are forgotten.
class PagePictures final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr QSize kSize{96, 128};

    explicit PagePictures(std::shared_ptr<QPdfDocument> document, QObject* parent = nullptr);
    ~PagePictures() override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Pictures that were drawn so far.
    [[nodiscard]] int drawn() const { return m_drawn; }

private:
    void draw(int page);
    void take(int page, const QImage& image);

    std::shared_ptr<QPdfDocument> m_document;
    QCache<int, QImage> m_images;
    std::set<int> m_wanted;
    QThreadPool m_thread;
    std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false);
    int m_drawn = 0;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace matang::gui {

/// A row on as many lines as it needs, with the stretches of `kMarkedRole` (QVariantList of QPoint: place, length) in bold on a wash.
class SnippetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kMarkedRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace matang::gui

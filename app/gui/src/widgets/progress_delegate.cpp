// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_delegate.h"

#include "../models/assessment_table_model.h"
#include "../theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

constexpr int kBarWidth = 48;
constexpr int kBarHeight = 6;

}  // namespace

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto words = QStyledItemDelegate::sizeHint(option, index);
    const bool hasBar = index.data(AssessmentTableModel::ShareRole).toDouble() >= 0;
    return hasBar ? words + QSize(kBarWidth + theme::kGap, 0) : words;
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double share = index.data(AssessmentTableModel::ShareRole).toDouble();
    if (share < 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto words = std::exchange(row.text, QString());
    const auto* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto text = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect track(row.rect.left() + theme::kGap, row.rect.center().y() - kBarHeight / 2 + 1, kBarWidth, kBarHeight);
    auto faint = text;
    faint.setAlphaF(0.2F);
    painter->fillRect(track, faint);
    painter->fillRect(QRect(track.topLeft(), QSize(static_cast<int>(track.width() * std::clamp(share, 0.0, 1.0)), kBarHeight)),
                      selected ? text : theme::accent(row.palette));
    painter->setPen(text);
    painter->drawText(row.rect.adjusted(kBarWidth + 2 * theme::kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_delegate.h"

#include "../models/programme_list_model.h"
#include "../theme.h"

#include <matang/assessment/programme.h>

#include <QApplication>
#include <QPainter>

#include <utility>

namespace matang::gui {

namespace {

constexpr int kLines = 3;
constexpr int kMargin = 6;

QColor paceColour(const QPalette& palette, const QModelIndex& index) {
    switch (static_cast<assessment::Pace>(index.data(ProgrammeListModel::PaceRole).toInt())) {
        case assessment::Pace::Behind:
            return theme::fall(palette);
        case assessment::Pace::OnTrack:
        case assessment::Pace::Reached:
            return theme::gain(palette);
        default:
            return theme::quiet(palette);
    }
}

}  // namespace

void ProgrammeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto name = std::exchange(row.text, QString());
    const auto* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto text = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = selected ? text : theme::quiet(row.palette);
    const int line = row.fontMetrics.lineSpacing();
    QRect box(row.rect.left() + theme::kGap, row.rect.top() + kMargin, row.rect.width() - 2 * theme::kGap, line);
    const auto write = [&](const QString& words, const QFont& font, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    painter->save();
    write(name, theme::scaled(row.font, 1.0, QFont::DemiBold), text);
    box.translate(0, line);
    write(index.data(ProgrammeListModel::CountRole).toString() + QStringLiteral("  \u00b7  ") +
              index.data(ProgrammeListModel::TargetRole).toString(),
          row.font, quiet);
    box.translate(0, line);
    write(index.data(ProgrammeListModel::PaceWordsRole).toString(), row.font, selected ? text : paceColour(row.palette, index));
    painter->restore();
}

QSize ProgrammeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), option.fontMetrics.lineSpacing() * kLines + 2 * kMargin};
}

}  // namespace matang::gui

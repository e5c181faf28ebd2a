// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_delegate.h"

#include "../models/programme_list_model.h"
#include "../theme.h"
#include "wrapped_text.h"

#include <matang/assessment/programme.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <vector>

namespace matang::gui {

namespace {

constexpr int kMargin = 6;

struct Line {
    QString words;
    QFont font;
    QColor colour;
};

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

/// Name, count, target, pace and plan, as far as there is something to say.
std::vector<Line> linesOf(const QStyleOptionViewItem& row, const QModelIndex& index) {
    const auto& palette = row.palette;
    const auto words = [&index](int role) { return index.data(role).toString(); };
    const auto quiet = theme::quiet(palette);
    std::vector<Line> lines{{words(Qt::DisplayRole), theme::scaled(row.font, 1.0, QFont::DemiBold), palette.color(QPalette::Text)},
                            {words(ProgrammeListModel::CountRole), row.font, quiet},
                            {words(ProgrammeListModel::TargetRole), row.font, quiet},
                            {words(ProgrammeListModel::PaceWordsRole), row.font, paceColour(palette, index)},
                            {words(ProgrammeListModel::PlanRole), row.font, theme::fall(palette)}};
    std::erase_if(lines, [](const Line& line) { return line.words.isEmpty(); });
    return lines;
}

}  // namespace

void ProgrammeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    const auto* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    auto box = row.rect.adjusted(theme::kGap, kMargin, -theme::kGap, -kMargin);
    painter->save();
    for (const auto& line : linesOf(row, index)) {
        painter->setFont(line.font);
        painter->setPen(selected ? row.palette.color(QPalette::HighlightedText) : line.colour);
        drawWrapped(*painter, box, Qt::AlignLeft | Qt::AlignTop, line.words);
        box.setTop(box.top() + wrappedHeight(line.words, line.font, box.width()));
    }
    painter->restore();
}

QSize ProgrammeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(row.widget);
    const int width = view != nullptr ? view->viewport()->width() : row.rect.width();
    int height = 2 * kMargin;
    for (const auto& line : linesOf(row, index)) {
        height += wrappedHeight(line.words, line.font, width - 2 * theme::kGap);
    }
    return {width, height};
}

}  // namespace matang::gui

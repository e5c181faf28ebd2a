// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_filter.h"

#include "ranking_table_model.h"

#include <algorithm>

namespace matang::gui {

void RankingFilter::setText(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RankingFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_words.isEmpty()) {
        return true;
    }
    const auto& model = *sourceModel();
    const auto text = model.index(row, RankingTableModel::Agency).data().toString() + QLatin1Char('\n') +
                      model.index(row, RankingTableModel::Predicate).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RankingFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto first = left.data(RankingTableModel::SortRole);
    const auto second = right.data(RankingTableModel::SortRole);
    if (first.isValid() != second.isValid()) {
        return first.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    const int order = first.userType() == QMetaType::QString
                          ? QString::localeAwareCompare(first.toString(), second.toString())
                          : (first.toDouble() > second.toDouble()) - (first.toDouble() < second.toDouble());
    // Sorting is stable, but begins with the order that was shown before.
    return order == 0 ? (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder) && left.row() != right.row() : order < 0;
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_filter.h"

#include "rubric_tree_model.h"

#include <algorithm>

namespace matang::gui {

namespace {

/// Visits every row in reading order until `visit` returns false.
template <typename Visit>
bool walk(const QAbstractItemModel& model, const QModelIndex& parent, const Visit& visit) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (!visit(index) || !walk(model, index, visit)) {
            return false;
        }
    }
    return true;
}

}  // namespace

RubricFilter::RubricFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void RubricFilter::setText(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RubricFilter::holdsWords(const QModelIndex& index) const {
    const auto text = index.data(RubricTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

int RubricFilter::hits() const {
    int count = 0;
    walk(*this, {}, [&](const QModelIndex& index) {
        count += holdsWords(index) ? 1 : 0;
        return true;
    });
    return count;
}

QModelIndex RubricFilter::firstHit() const {
    QModelIndex first;
    walk(*this, {}, [&](const QModelIndex& index) {
        first = holdsWords(index) ? index : first;
        return !first.isValid();
    });
    return first;
}

bool RubricFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return m_words.isEmpty() || holdsWords(sourceModel()->index(row, 0, parent));
}

}  // namespace matang::gui

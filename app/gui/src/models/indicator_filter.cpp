// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_filter.h"

#include "indicator_tree_model.h"

#include <algorithm>

namespace matang::gui {

IndicatorFilter::IndicatorFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void IndicatorFilter::setText(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_kept = -1;
    invalidateFilter();
}

void IndicatorFilter::setShow(Show show) {
    m_show = show;
    m_kept = -1;
    invalidateFilter();
}

namespace {

bool holdsAll(const QStringList& words, const QString& text) {
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

bool IndicatorFilter::isNamed(const QModelIndex& index) const {
    return holdsAll(m_words, index.data(IndicatorTreeModel::NameRole).toString());
}

bool IndicatorFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto index = sourceModel()->index(row, 0, parent);
    if (index.data(IndicatorTreeModel::NodeRole).toInt() == m_kept) {
        return true;
    }
    if (m_show == Show::All && m_words.isEmpty()) {
        return true;
    }
    if (!index.data(IndicatorTreeModel::IndicatorRole).toBool()) {
        return false;
    }
    const bool found = m_words.isEmpty() || isNamed(index) || holdsAll(m_words, index.data(IndicatorTreeModel::SearchRole).toString());
    switch (m_show) {
        case Show::All:
            return found;
        case Show::Unset:
            return found && index.data(IndicatorTreeModel::UnsetRole).toBool();
        case Show::WithoutEvidence:
            return found && index.data(IndicatorTreeModel::NoEvidenceRole).toBool();
        case Show::Changed:
            return found && index.data(IndicatorTreeModel::ChangedRole).toBool();
        case Show::BelowTarget:
            return found && index.data(IndicatorTreeModel::BelowTargetRole).toBool();
        case Show::Disputed:
            return found && index.data(IndicatorTreeModel::DisputedRole).toBool();
        case Show::Asked:
            return found && index.data(IndicatorTreeModel::AskedRole).toBool();
    }
    return found;
}

}  // namespace matang::gui

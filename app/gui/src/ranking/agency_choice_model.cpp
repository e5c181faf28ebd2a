// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_choice_model.h"

#include "../text_conversion.h"

#include <algorithm>

namespace matang::gui {

void AgencyChoiceModel::offer(const std::vector<assessment::Agency>& agencies) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(agencies.size());
    for (const auto& agency : agencies) {
        m_rows.push_back({agency.id, fromStd(agency.name)});
    }
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row& left, const Row& right) { return QString::localeAwareCompare(left.name, right.name) < 0; });
    const auto isOffered = [this](assessment::AgencyId id) {
        return std::any_of(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.agency == id; });
    };
    std::erase_if(m_ticked, [&](assessment::AgencyId id) { return !isOffered(id); });
    endResetModel();
}

void AgencyChoiceModel::tick(const std::set<assessment::AgencyId>& agencies) {
    m_ticked.clear();
    for (const auto& row : m_rows) {
        if (agencies.count(row.agency) > 0) {
            m_ticked.insert(row.agency);
        }
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
    emit tickedChanged();
}

void AgencyChoiceModel::setTicked(const QModelIndexList& rows, Qt::CheckState state) {
    for (const auto& row : rows) {
        const auto agency = m_rows[static_cast<std::size_t>(row.row())].agency;
        if (state == Qt::Checked) {
            m_ticked.insert(agency);
        } else {
            m_ticked.erase(agency);
        }
        emit dataChanged(row, row, {Qt::CheckStateRole});
    }
    emit tickedChanged();
}

int AgencyChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgencyChoiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return row.name;
        case Qt::CheckStateRole:
            return m_ticked.count(row.agency) > 0 ? Qt::Checked : Qt::Unchecked;
        default:
            return {};
    }
}

bool AgencyChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    setTicked({index}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

Qt::ItemFlags AgencyChoiceModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

}  // namespace matang::gui

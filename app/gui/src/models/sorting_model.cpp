// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorting_model.h"

#include "../evidence_words.h"
#include "../language_switch.h"
#include "../text_conversion.h"
#include "../wording.h"
#include "short_names.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::gui {

SortingModel::SortingModel(const LanguageSwitch& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void SortingModel::set(std::vector<FoundFile> files, std::shared_ptr<const rubric::Rubric> rubric) {
    beginResetModel();
    m_files = std::move(files);
    m_rubric = std::move(rubric);
    m_indicators.clear();
    for (const auto& file : m_files) {
        m_indicators.push_back(indicatorNamedBy(file.shown, *m_rubric));
    }
    endResetModel();
}

void SortingModel::assign(const QModelIndexList& rows, rubric::NodeIndex indicator) {
    for (const auto& row : rows) {
        m_indicators[static_cast<std::size_t>(row.row())] = indicator;
        emit dataChanged(index(row.row(), Indicator), index(row.row(), Indicator));
    }
}

int SortingModel::assigned() const {
    return static_cast<int>(std::count_if(m_indicators.begin(), m_indicators.end(), [](auto node) { return node >= 0; }));
}

rubric::NodeIndex SortingModel::indicatorOf(int row) const {
    return row < 0 || row >= rowCount() ? -1 : m_indicators[static_cast<std::size_t>(row)];
}

std::vector<std::pair<QString, rubric::NodeIndex>> SortingModel::wanted() const {
    std::vector<std::pair<QString, rubric::NodeIndex>> wanted;
    for (std::size_t row = 0; row < m_files.size(); ++row) {
        if (m_indicators[row] >= 0) {
            wanted.emplace_back(m_files[row].path, m_indicators[row]);
        }
    }
    return wanted;
}

int SortingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int SortingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SortingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    const auto& file = m_files[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(index.column() == Size ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    switch (index.column()) {
        case File:
            return shownText(file.shown);
        case Size:
            return fromStd(text::fileSize(file.size, m_language.current()));
        case Indicator: {
            const auto node = m_indicators[static_cast<std::size_t>(index.row())];
            return node < 0
                       ? tr("left out")
                       : shortName(*m_rubric, node, m_rubric->node(m_rubric->node(node).parent).children, Wording(m_language.current()));
        }
        default:
            return {};
    }
}

QVariant SortingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case File:
            return tr("File");
        case Size:
            return tr("Size");
        case Indicator:
            return tr("Evidence for");
        default:
            return {};
    }
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_table_model.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "ranking_words.h"

#include <QApplication>

namespace matang::gui {

namespace {

bool isFigure(int column) {
    return column != RankingTableModel::Agency && column != RankingTableModel::Predicate;
}

}  // namespace

RankingTableModel::RankingTableModel(QObject* parent) : QAbstractTableModel(parent) {
    restyle();
}

void RankingTableModel::show(const PeerAnswer* answer) {
    beginResetModel();
    m_rows.clear();
    if (answer != nullptr) {
        const RankingWords words(*answer);
        m_rows = words.rows();
        m_improvementNote = words.improvementNote();
        m_climbNote = words.climbNote();
    }
    endResetModel();
}

void RankingTableModel::restyle() {
    const auto palette = QApplication::palette();
    m_gain = theme::gain(palette);
    m_fall = theme::fall(palette);
    m_quiet = theme::quiet(palette);
    m_wash = theme::wash(palette, theme::accent(palette));
    m_ownFont = QApplication::font();
    m_ownFont.setWeight(QFont::DemiBold);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

content::ChartTable RankingTableModel::table(const std::vector<int>& rows) const {
    content::ChartTable table;
    for (int column = 0; column < ColumnCount; ++column) {
        table.columns.push_back({toStd(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), isFigure(column)});
    }
    table.rows.reserve(rows.size());
    for (const int row : rows) {
        const auto& cells = m_rows[static_cast<std::size_t>(row)].cells;
        std::vector<content::ChartTable::Cell> line;
        line.reserve(cells.size());
        for (int column = 0; column < ColumnCount; ++column) {
            const auto& cell = cells[static_cast<std::size_t>(column)];
            // A worksheet would take "=24" for a formula.
            line.push_back({toStd(column == Rank ? cell.plain : cell.text), toStd(isFigure(column) ? cell.plain : cell.text)});
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

QString RankingTableModel::longest(int column) const {
    QString longest;
    for (const auto& row : m_rows) {
        const auto& text = row.cells[static_cast<std::size_t>(column)].text;
        longest = text.size() > longest.size() ? text : longest;
    }
    return longest;
}

int RankingTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingTableModel::foreground(const Row& row, int column) const {
    if (!row.ranked && column != Agency) {
        return m_quiet;
    }
    const int sign = row.cells[static_cast<std::size_t>(column)].sign;
    if (sign == 0) {
        return {};
    }
    return sign > 0 ? m_gain : m_fall;
}

QVariant RankingTableModel::toolTip(const Row& row, int column) const {
    switch (column) {
        case Improvement:
            return m_improvementNote;
        case Climb:
            return m_climbNote;
        case Percentile:
            return row.ranked ? QVariant(tr("Share of the other ranked agencies with a lower index")) : QVariant();
        default:
            return row.cells[static_cast<std::size_t>(column)].text;
    }
}

QVariant RankingTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::TextAlignmentRole:
            return isFigure(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::ForegroundRole:
            return foreground(row, index.column());
        case Qt::BackgroundRole:
            return row.own ? QVariant(m_wash) : QVariant();
        case Qt::FontRole:
            return row.own ? QVariant(m_ownFont) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(row, index.column());
        case IdRole:
            return row.assessment;
        case SortRole:
            return cell.key;
        case OwnRole:
            return row.own;
        default:
            return {};
    }
}

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Rank:
            return tr("Rank");
        case Agency:
            return tr("Agency");
        case Index:
            return tr("Index");
        case Predicate:
            return tr("Predicate");
        case Improvement:
            return tr("Improvement");
        case Climb:
            return tr("Change of rank");
        case Percentile:
            return tr("Percentile");
        default:
            return {};
    }
}

}  // namespace matang::gui

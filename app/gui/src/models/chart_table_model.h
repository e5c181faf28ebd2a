// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <matang/content/chart_table.h>

namespace matang::gui {

/// The numbers of a chart, row by row as the chart has them.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(content::ChartTable table);
    [[nodiscard]] const content::ChartTable& table() const noexcept { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    content::ChartTable m_table;
};

/// What is selected of the rows of a table, or all of them, as lines of cells between tabs under their heads.
[[nodiscard]] QString tabbedRows(const QAbstractItemModel& model, const QList<int>& rows);

}  // namespace matang::gui

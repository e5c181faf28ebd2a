// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <matang/assessment/assessment.h>
#include <matang/content/chart_table.h>

#include <QColor>
#include <QFont>

#include <array>
#include <optional>
#include <vector>

namespace matang::gui {

class PeerAnswer;

/// The ranking of a group, best first; those without a rank stand at the end and say why. Every text is made once, when a ranking is shown,
/// so that scrolling only paints.
class RankingTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Agency, Index, Predicate, Improvement, Climb, Percentile, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,  ///< row id of the assessment, qint64
        SortRole,               ///< number or text to sort by; invalid where there is nothing: stands last
        OwnRole,                ///< true for the marked agency
    };

    explicit RankingTableModel(QObject* parent = nullptr);
    /// nullptr: nothing is shown.
    void show(const PeerAnswer* answer);
    /// Colours and fonts follow the window's.
    void restyle();
    /// The rows in this order, with figures as programs read them.
    [[nodiscard]] content::ChartTable table(const std::vector<int>& rows) const;
    /// A text as wide as the widest of a column, the header left out.
    [[nodiscard]] QString longest(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Cell {
        QString text;
        QString plain;  ///< as programs read it
        QVariant key;   ///< to sort by
        int sign = 0;   ///< of a change: coloured
    };
    struct Row {
        qint64 assessment = 0;
        bool own = false;
        bool ranked = false;
        std::array<Cell, ColumnCount> cells;
    };

private:
    [[nodiscard]] QVariant foreground(const Row& row, int column) const;
    [[nodiscard]] QVariant toolTip(const Row& row, int column) const;

    std::vector<Row> m_rows;
    QString m_improvementNote;
    QString m_climbNote;
    QColor m_gain;
    QColor m_fall;
    QColor m_quiet;
    QColor m_wash;
    QFont m_ownFont;
};

}  // namespace matang::gui

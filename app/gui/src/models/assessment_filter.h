// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace matang::gui {

/// Sorts the list of assessments and shows those that hold every typed word in any column, of one instrument, year or state where chosen.
class AssessmentFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AssessmentFilter(QObject* parent = nullptr);
    void setText(const QString& text);
    void setInstrument(const QString& rubric);       ///< empty: all
    void setYear(const std::optional<int>& year);    ///< nothing: all
    void setState(const std::optional<int>& state);  ///< of AssessmentTableModel::State; nothing: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool isChosen(const QModelIndex& row) const;

    QStringList m_words;
    QString m_instrument;
    std::optional<int> m_year;
    std::optional<int> m_state;
};

}  // namespace matang::gui

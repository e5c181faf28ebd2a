// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace matang::gui {

/// Sorts the list of assessments and shows those that hold every typed word in any column.
class AssessmentFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AssessmentFilter(QObject* parent = nullptr);
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

}  // namespace matang::gui

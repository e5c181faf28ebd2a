// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <matang/assessment/agency.h>

#include <set>
#include <vector>

namespace matang::gui {

/// Agencies by name, each with a tick.
class AgencyChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// Offers these; of those that are ticked the ones that are offered stay so.
    void offer(const std::vector<assessment::Agency>& agencies);
    void tick(const std::set<assessment::AgencyId>& agencies);
    void setTicked(const QModelIndexList& rows, Qt::CheckState state);
    [[nodiscard]] const std::set<assessment::AgencyId>& ticked() const noexcept { return m_ticked; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void tickedChanged();

private:
    struct Row {
        assessment::AgencyId agency;
        QString name;
    };

    std::vector<Row> m_rows;
    std::set<assessment::AgencyId> m_ticked;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/evidence_files.h"

#include <QAbstractTableModel>

#include <memory>

namespace matang::gui {

class LanguageSwitch;

/// Files of a folder and the indicators that they are to be evidence for, as their names say it and as a person mends it.
class SortingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Size, Indicator, ColumnCount };

    explicit SortingModel(const LanguageSwitch& language, QObject* parent = nullptr);
    void set(std::vector<FoundFile> files, std::shared_ptr<const rubric::Rubric> rubric);
    /// -1: left out.
    void assign(const QModelIndexList& rows, rubric::NodeIndex indicator);
    [[nodiscard]] int assigned() const;
    /// -1: left out, or no such row.
    [[nodiscard]] rubric::NodeIndex indicatorOf(int row) const;
    [[nodiscard]] std::vector<std::pair<QString, rubric::NodeIndex>> wanted() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const LanguageSwitch& m_language;
    std::shared_ptr<const rubric::Rubric> m_rubric;
    std::vector<FoundFile> m_files;
    std::vector<rubric::NodeIndex> m_indicators;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QAbstractItemModel>

#include "../certainty.h"
#include "../language_switch.h"

#include <matang/rubric/weight_set.h>

#include <memory>
#include <vector>

namespace matang::gui {

/// A rubric's tree as one weight profile sees it: what each node is called, how much it weighs, and what is uncertain about it. The index
/// is the one row at the top.
class RubricTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Weight, Doubt, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole,  ///< NodeIndex
        SearchRole,               ///< text that the filter looks in
    };

    explicit RubricTreeModel(const LanguageSwitch& language, QObject* parent = nullptr);

    /// `rubric` may be nullptr. An unknown profile shows all nodes without weights.
    void setRubric(std::shared_ptr<const rubric::Rubric> rubric, const rubric::ProfileId& profile);
    [[nodiscard]] const std::shared_ptr<const rubric::Rubric>& rubric() const noexcept { return m_rubric; }
    [[nodiscard]] const rubric::WeightSet& weights() const noexcept { return m_weights; }
    /// nullptr where the rubric has no profiles.
    [[nodiscard]] const rubric::Profile* profile() const;
    /// True where at least one row has a sign of doubt.
    [[nodiscard]] bool hasDoubts() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Invalid for nodes that the profile leaves out.
    [[nodiscard]] QModelIndex indexOf(rubric::NodeIndex node, int column = Name) const;
    /// The words of the rows have changed their language.
    void retranslate();

private:
    [[nodiscard]] QString name(rubric::NodeIndex node) const;
    [[nodiscard]] QString weightText(rubric::NodeIndex node) const;
    [[nodiscard]] QString toolTip(rubric::NodeIndex node, int column) const;
    [[nodiscard]] QString doubtWords(rubric::NodeIndex node) const;
    [[nodiscard]] QString doubtSigns(rubric::NodeIndex node) const;
    void findDoubts();
    void gatherWords();

    const LanguageSwitch& m_language;
    std::shared_ptr<const rubric::Rubric> m_rubric;
    rubric::WeightSet m_weights;
    std::vector<qsizetype> m_sharedWords;  ///< by node: how many letters the names of its indicators have in common
    std::vector<int> m_rows;               ///< by node: place among the siblings that belong
    std::vector<Doubts> m_doubts;          ///< by node: what is shown in the row
    std::vector<QString> m_words;          ///< by node: what the filter looks in
};

/// True where a value is some mean of its parts, so that they have shares of it.
[[nodiscard]] bool isMean(rubric::Aggregation aggregation);

/// False where no percent of the index can be given: the node does not count, or a value above it is no mean of its parts.
[[nodiscard]] bool weighsInIndex(const rubric::Rubric& rubric, rubric::NodeIndex node);

}  // namespace matang::gui

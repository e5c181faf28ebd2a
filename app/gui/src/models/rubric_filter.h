// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace matang::gui {

/// Which nodes of a rubric the tree shows: those that hold all words that are searched for, and what stands above them.
class RubricFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RubricFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QStringList& words() const noexcept { return m_words; }
    /// How many nodes hold all words; those above them that are shown for order are not counted.
    [[nodiscard]] int hits() const;
    /// The first node that holds all words, in this model; invalid where there is none.
    [[nodiscard]] QModelIndex firstHit() const;
    /// True where the row of this model itself holds all words.
    [[nodiscard]] bool isHit(const QModelIndex& index) const { return index.isValid() && holdsWords(index); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool holdsWords(const QModelIndex& index) const;

    QStringList m_words;
};

}  // namespace matang::gui

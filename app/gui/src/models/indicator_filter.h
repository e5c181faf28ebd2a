// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace matang::gui {

/// Which indicators the tree shows: by words of code and name, and by what is missing. The indicator at hand stays, so that filling it in
/// does not take it away from under the cursor.
class IndicatorFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Unset, WithoutEvidence, Changed, BelowTarget, Disputed, Asked };
    Q_ENUM(Show)

    explicit IndicatorFilter(QObject* parent = nullptr);
    void setText(const QString& text);
    void setShow(Show show);
    [[nodiscard]] Show show() const noexcept { return m_show; }
    void keep(int node) { m_kept = node; }
    /// True where code or name themselves hold the words that are searched for.
    [[nodiscard]] bool isNamed(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
    int m_kept = -1;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace matang::gui {

/// The tree of indicators. Digits are not searched for but left to the score sheet, where they choose a level.
class IndicatorTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit IndicatorTreeView(QWidget* parent = nullptr);
    /// Moves to the next (or previous) indicator, over inner nodes.
    void step(int direction);

    /// Which columns there is something to show in. Of these the least telling ones give way where the names would be cut off.
    void offerColumn(int column, bool offered);
    void fitColumns();

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSet<int> m_withheld;  ///< columns with nothing to show
};

}  // namespace matang::gui

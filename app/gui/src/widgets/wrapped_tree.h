// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include <vector>

namespace matang::gui {

/// Rows whose texts are read whole at any width of the window: they wrap, and the last column takes what the others leave.
class WrappedTree : public QTreeWidget {
    Q_OBJECT

public:
    /// The most that each column but the last may take, in percent of the width.
    explicit WrappedTree(std::vector<int> shares, QWidget* parent = nullptr);
    /// After the rows were filled: as wide as their texts, up to their shares.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<int> m_shares;
};

}  // namespace matang::gui

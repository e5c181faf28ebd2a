// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <vector>

namespace matang::gui {

/// A flat list of a model's rows whose texts are read whole at any width: they wrap, and the columns share the width.
class WrappedView final : public QTreeView {
    Q_OBJECT

public:
    /// What each column but the last takes, in percent of the width; the last takes the rest.
    explicit WrappedView(std::vector<int> shares, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();

    std::vector<int> m_shares;
};

}  // namespace matang::gui

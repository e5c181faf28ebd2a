// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace matang::gui {

/// The tree of indicators. Digits are not searched for but left to the score sheet, where they choose a level.
class IndicatorTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit IndicatorTreeView(QWidget* parent = nullptr);
    /// Moves to the next (or previous) indicator, over inner nodes.
    void step(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace matang::gui {

/// A tree whose rows are as high as their words need at its present width.
class ResultTree final : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTreeWidget::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace matang::gui {

/// Names of tabs of which none looks chosen while nothing is shown below them. Space and Enter ask to open or fold.
class FoldBar final : public QTabBar {
    Q_OBJECT

public:
    using QTabBar::QTabBar;
    void setFolded(bool folded);

signals:
    void foldWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_folded = false;
};

}  // namespace matang::gui

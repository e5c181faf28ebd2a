// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace matang::gui {

/// A table to read and to copy: whole rows can be selected, and the keys for copying put them on the clipboard between tabs, under the
/// heads; where none is selected, all.
class CopyTable final : public QTableView {
    Q_OBJECT

public:
    explicit CopyTable(QWidget* parent = nullptr);
    /// Puts every row on the clipboard.
    void copyAll() const;
    /// Columns as wide as what they hold, up to a line that can be read.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelected() const;
};

}  // namespace matang::gui

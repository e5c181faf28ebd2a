// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace matang::gui {

/// Parts side by side in columns of one width: as many as there is room for, the rest below.
class ColumnsBox final : public QWidget {
    Q_OBJECT

public:
    /// `characters`: the least width of a column.
    explicit ColumnsBox(int characters, QWidget* parent = nullptr);
    void add(QWidget& part);
    /// After parts were hidden or shown.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_characters;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_parts;
    std::vector<QWidget*> m_shown;
    int m_columns = 0;
};

}  // namespace matang::gui

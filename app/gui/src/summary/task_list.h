// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_row.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace matang::gui {

/// A titled list of links with a remark below, or a sentence instead of links.
class TaskList final : public QWidget {
    Q_OBJECT

public:
    /// Its rows are named after it: "name0", "name1" ...
    explicit TaskList(const QString& name, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Rows that stay keep the keyboard.
    void setRows(std::vector<LinkRow::Content> rows);
    /// Below the rows; empty: none.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    [[nodiscard]] const std::vector<LinkRow*>& rows() const noexcept { return m_rows; }

private:
    QLabel* m_title;
    QLabel* m_note;
    QVBoxLayout* m_column;
    std::vector<LinkRow*> m_rows;
};

}  // namespace matang::gui

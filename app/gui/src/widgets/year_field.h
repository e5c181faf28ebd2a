// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace matang::gui {

/// The year that a text is, if it is one of four digits that a workspace takes.
[[nodiscard]] std::optional<int> readYear(const QString& text);

/// A year typed in; it may stay empty (0).
class YearField final : public QWidget {
    Q_OBJECT

public:
    explicit YearField(const QString& name, QWidget* parent = nullptr);
    void setName(const QString& accessibleName);
    /// Another thing is shown: complaints about the former one go.
    void clearProblem();
    void setValue(int year);
    void setReadOnly(bool readOnly);
    /// Announces what has been typed and not yet been announced.
    void commit();

signals:
    void edited(int year);

private:
    QLineEdit* m_line;
    QLabel* m_problem;
};

}  // namespace matang::gui

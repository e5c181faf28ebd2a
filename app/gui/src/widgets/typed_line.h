// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace matang::gui {

/// A line of text that stores itself: while somebody types in it, less than a second behind, and when the cursor leaves it. Undo and redo
/// belong to the window, so that they also reach what was stored.
class TypedLine final : public QLineEdit {
    Q_OBJECT

public:
    enum class Empty { Allowed, Refused };

    explicit TypedLine(const QString& name, Empty empty = Empty::Allowed, QWidget* parent = nullptr);
    /// Shows a stored text. A text that is being typed is not overwritten by its own echo.
    void setStored(const QString& text);
    /// Announces what has been typed and not yet been announced.
    void commit();

signals:
    void stored(const QString& text);
    void emptyRefused(bool refused);  ///< a text that may not be empty is, or no longer

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Empty m_empty;
    QTimer m_pause;
    QString m_known;
};

}  // namespace matang::gui

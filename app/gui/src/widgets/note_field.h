// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

class QLabel;

namespace matang::gui {

/// The text editor of a note. Undo and redo belong to the window, so that they also reach what was stored.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

signals:
    void left();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// A labelled note that stores itself: while somebody types in it, less than a second behind, and when the cursor leaves it.
class NoteField final : public QWidget {
    Q_OBJECT

public:
    explicit NoteField(const QString& name, QWidget* parent = nullptr);
    void setLabel(const QString& label, const QString& hint);
    /// Shows a stored text. A text that is being typed is not overwritten by its own echo.
    void setText(const QString& text);
    void setReadOnly(bool readOnly);
    /// Emits `edited` at once for what has been typed and not yet been announced.
    void commit();

signals:
    void edited(const QString& text);

private:
    QLabel* m_label;
    NoteEdit* m_edit;
    QTimer m_pause;
    QString m_known;
};

}  // namespace matang::gui

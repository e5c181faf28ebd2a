// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace matang::gui {

/// What a page shows when it has nothing to show: empty (one sentence, one button), loading (progress), or an error with what to do.
class StatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// `other`: a second way out of being empty.
    void showEmpty(const QString& title, const QString& sentence, const QString& button = {}, const QString& other = {});
    void showLoading(const QString& title);
    void showError(const QString& title, const QString& sentence, const QString& button = {});
    /// True where it shows a button.
    [[nodiscard]] bool offers() const;

signals:
    void triggered();       ///< the button was pressed
    void otherTriggered();  ///< the second one was

private:
    enum class Progress { None, Shown };
    void set(const QString& title, const QString& sentence, const QString& button, const QString& other, Progress progress);

    QLabel* m_title;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QPushButton* m_other;
};

}  // namespace matang::gui

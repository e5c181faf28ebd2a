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

    void showEmpty(const QString& title, const QString& sentence, const QString& button = {});
    void showLoading(const QString& title);
    void showError(const QString& title, const QString& sentence, const QString& button = {});

signals:
    void triggered();  ///< the button was pressed

private:
    void set(const QString& title, const QString& sentence, const QString& button, bool busy);

    QLabel* m_title;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_button;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace matang::gui {

class Settings;

/// The first thing a person sees: open a workspace, make one, or go on with a recent one.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const Settings& settings, QWidget* parent = nullptr);
    void refresh();
    /// Says, above the buttons, why a file could not be opened.
    void showProblem(const QString& title, const QString& words);

signals:
    void openWanted();
    void newWanted();
    void rubricsWanted();
    void fileWanted(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    const Settings& m_settings;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_problemTitle;
    QLabel* m_problem;
    QPushButton* m_open;
    QPushButton* m_new;
    QPushButton* m_rubrics;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
};

}  // namespace matang::gui

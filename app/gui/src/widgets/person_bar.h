// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace matang::gui {

class Settings;

/// Asks once who is working, in place, before the first edit; the edit that made it ask is done afterwards.
class PersonBar final : public QFrame {
    Q_OBJECT

public:
    explicit PersonBar(Settings& settings, QWidget* parent = nullptr);
    /// Does the edit at once where the name is known, else asks first.
    void require(std::function<void()> edit);
    /// Asks for another name.
    void ask(std::function<void()> afterwards = {});

signals:
    void named();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void retranslate();
    void paintTone();

    Settings& m_settings;
    QLabel* m_question;
    QLineEdit* m_name;
    QPushButton* m_accept;
    std::function<void()> m_afterwards;
};

}  // namespace matang::gui

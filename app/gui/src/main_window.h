// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session_host.h"

#include <QMainWindow>

class QStackedWidget;

namespace matang::gui {

class Menus;
class RubricPage;
class SessionView;
class StatePanel;
class WelcomePage;

/// Assembles the parts of the window and connects the menus with them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& file);
    void createFile(const QString& file);
    /// A copy of the open workspace under another name, with every edit that the file itself could not take; the window goes on there.
    void saveElsewhere(const QString& file);
    /// Says that a step went wrong in a way that nobody foresaw.
    void showUnexpected(const QString& what);
    void chooseLanguage(text::Language language);
    void chooseAppearance(Appearance appearance);
    [[nodiscard]] SessionHost& host() noexcept { return m_host; }
    /// nullptr while no workspace is open.
    [[nodiscard]] SessionView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectHost();
    void connectMenus();
    void connectUndo();
    void showSession();
    void closeView();
    void showRubrics();
    void leaveRubrics();
    void askOpen();
    void askNew();
    void askCopy();
    void askElsewhere();
    /// Stores what is being typed. False where the file cannot take an edit: then the view says so, and nothing is to be left.
    [[nodiscard]] bool mayLeave();
    void nameUndo();

    const Surroundings& m_surroundings;
    SessionHost m_host;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    StatePanel* m_opening;
    RubricPage* m_rubrics = nullptr;  ///< while no workspace is open; made when first asked for
    SessionView* m_view = nullptr;
    Menus* m_menus;
};

}  // namespace matang::gui

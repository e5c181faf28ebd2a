// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/assessment/assessment.h>
#include <matang/text/language.h>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProcess;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace matang::gui {

class StatePanel;
class WorkspaceSession;

/// Exports the council's report as PDF. The program writes it in a process of its own, so that the window stays free and Cancel is
/// immediate.
class ReportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(WorkspaceSession& session, QWidget* parent = nullptr);
    ~ReportPage() override;

signals:
    void agenciesWanted();
    void exported(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void refresh();
    [[nodiscard]] QString whatIsMissing() const;
    void suggestFile();
    void chooseFile();
    void startExport();
    void finishExport(int exitCode);
    void cancelExport();
    void showWords(const QString& words);
    void retranslate();
    [[nodiscard]] bool isRunning() const;

    WorkspaceSession& m_session;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QLabel* m_title;
    QLabel* m_subject;
    QLabel* m_contents;
    QLabel* m_missing;
    QFormLayout* m_form;
    QComboBox* m_language;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QProcess* m_process;
    bool m_fileChosen = false;
    assessment::AssessmentId m_suggestedFor;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include "../report/report_export.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace matang::gui {

class ReportForm;
class ReportPreview;
class StatePanel;
class WorkspaceSession;

/// Exports reports: on the left what is chosen about one, on the right its real pages. The program writes them in a process of its own, so
/// that the window stays free and Cancel is immediate.
class ReportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(WorkspaceSession& session, QWidget* parent = nullptr);
    ~ReportPage() override;
    [[nodiscard]] ReportPreview& preview() const { return *m_preview; }
    [[nodiscard]] ReportForm& form() const { return *m_form; }

signals:
    void agenciesWanted();
    void exported(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QLayout* arrangeExport();
    void connectParts();
    void refresh();
    void showPreview();
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] QString whyNot() const;
    void startExport();
    void showProgress(const ReportProgressLine& line);
    void finishExport(const ReportEnd& end);
    void tellEnd(const ReportEnd& end);
    void showWritten(const ReportEnd& end);
    void cancelExport();
    void showWords(const QString& words);
    void writeButtons();
    void retranslate();

    WorkspaceSession& m_session;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_missing;
    ReportForm* m_form;
    ReportPreview* m_preview;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QPushButton* m_folder;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QPlainTextEdit* m_failures;
    ReportExport m_job;
    std::optional<ReportEnd> m_end;  ///< how the last export ended: told again in another language
};

}  // namespace matang::gui

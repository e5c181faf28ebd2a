// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include "../preview/preview_content.h"
#include "report_run.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace matang::gui {

class PageStrip;
class PdfPages;
class PreviewTools;
class StatePanel;

/// The real pages of a report: written as PDF into a temporary folder by a process of its own, and shown. Follows what is asked for a
/// moment after it changed; the former pages stay meanwhile, below a thin bar. Nothing is written while nobody sees it.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    ReportPreview(QString program, QWidget* parent);
    ~ReportPreview() override;
    /// Shows this report; its format and target are the preview's own.
    void showReport(const ReportRequest& request);
    /// What the report is made from is another one than before.
    void touch();
    /// Shows why there is nothing to see.
    void showNothing(const QString& title, const QString& sentence);
    /// Words over the pages about what they are; empty: none.
    void setRemark(const QString& remark);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int pageCount() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void begin();
    void finish(const ReportEnd& end);
    void take(int number, const PreviewContent& content);
    void showPages(const PreviewContent& content);
    void showStrip(bool shown);
    void removePages();
    void fail(const QString& reason);
    void writePlace();
    void writeBusy();
    void retranslate();

    QString m_program;
    QTemporaryDir m_folder;
    ReportRun m_run;
    QTimer m_delay;
    std::optional<ReportRequest> m_wanted;
    bool m_stale = false;  ///< the pages are not those of what is wanted
    int m_number = 0;      ///< of the latest file that was asked for
    bool m_reading = false;
    std::shared_ptr<QPdfDocument> m_pdf;
    QString m_failure;
    QLabel* m_remark;
    QProgressBar* m_busy;
    PreviewTools* m_tools;
    QStackedWidget* m_states;
    StatePanel* m_state;
    QHBoxLayout* m_row;
    PdfPages* m_pages = nullptr;
    PageStrip* m_strip = nullptr;
};

}  // namespace matang::gui

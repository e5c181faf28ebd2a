// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_job.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace matang::gui {

class ContentView;
class PdfPages;
class WorkspaceSession;

/// One attached file: its pages, its picture, its words, or a sentence why it cannot be seen here.
class PreviewPane final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void open(const assessment::EvidenceLink& link);
    /// Shows nothing, and leaves nothing behind.
    void clear();
    void takeKeyboard();
    [[nodiscard]] bool hasKeyboard() const;

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectParts();
    void take(const PreviewJob::Answer& answer);
    void showContent();
    void showPdf(const PreviewContent& content);
    template <typename View>
    void place(View* view);
    void removeView();
    void writeState();
    void writeName();
    void retranslate();

    WorkspaceSession& m_session;
    PreviewJob m_job;
    std::optional<assessment::EvidenceLink> m_link;
    std::optional<PreviewJob::Answer> m_answer;
    QLabel* m_name;
    QPushButton* m_close;
    QWidget* m_tools;
    QLabel* m_place;
    QPushButton* m_smaller;
    QPushButton* m_larger;
    QPushButton* m_fit;
    QLabel* m_state;
    QProgressBar* m_busy;
    QPushButton* m_save;
    QVBoxLayout* m_column;
    QWidget* m_view = nullptr;
    ContentView* m_content = nullptr;  ///< the same
    PdfPages* m_pages = nullptr;       ///< the same, where it has pages
};

}  // namespace matang::gui

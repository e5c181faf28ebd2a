// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside_copies.h"
#include "preview_job.h"
#include "preview_place.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace matang::gui {

class ContentView;
class PageStrip;
class PdfPages;
class PreviewTools;
class WorkspaceSession;

/// One attached file: its pages, its picture, its words, or a sentence why it cannot be seen here.
class PreviewPane final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void open(const assessment::EvidenceLink& link, const PreviewPlace& place);
    /// Shows nothing, and leaves nothing behind.
    void clear();
    void takeKeyboard();
    [[nodiscard]] bool hasKeyboard() const;
    /// The keyboard to the words that are searched for.
    void focusSearch();

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectParts();
    void take(const PreviewJob::Answer& answer);
    void showContent();
    void showPdf(const PreviewContent& content);
    void showStrip(bool shown);
    template <typename View>
    void place(View* view);
    void removeView();
    void goToPlace();
    void writeState();
    void writeButtons();
    void writeName();
    void retranslate();

    WorkspaceSession& m_session;
    PreviewJob m_job;
    OutsideCopies m_outsideCopies;
    std::optional<assessment::EvidenceLink> m_link;
    PreviewPlace m_wanted;
    std::optional<PreviewJob::Answer> m_answer;
    QLabel* m_name;
    QPushButton* m_outside;
    QPushButton* m_close;
    PreviewTools* m_tools;
    QLabel* m_state;
    QLabel* m_address;
    QProgressBar* m_busy;
    QPushButton* m_browser;
    QPushButton* m_save;
    QVBoxLayout* m_column;
    QHBoxLayout* m_row;
    QWidget* m_view = nullptr;
    ContentView* m_content = nullptr;  ///< the same
    PdfPages* m_pages = nullptr;       ///< the same, where it has pages
    PageStrip* m_strip = nullptr;
};

}  // namespace matang::gui

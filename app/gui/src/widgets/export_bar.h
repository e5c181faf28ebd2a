// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// Writes all evidence of the open assessment into a folder, with progress and Cancel, and says what came of it. Seen only meanwhile and
/// afterwards; the button that begins it stands wherever it is put.
class ExportBar final : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(WorkspaceSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* button() const { return m_begin; }
    /// Writes into a folder that is made for it inside of this one.
    void exportInto(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void showBusy(bool busy);
    void retranslate();

    WorkspaceSession& m_session;
    std::stop_source m_stop;
    bool m_busy = false;
    QPushButton* m_begin;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace matang::gui

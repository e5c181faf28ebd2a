// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/evidence_list_model.h"

#include <QFrame>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace matang::gui {

class WorkspaceSession;

/// The evidence of one indicator with a place to drop files. Adding runs as a job with progress and Cancel; removing can be undone.
class EvidencePane final : public QFrame {
    Q_OBJECT

public:
    EvidencePane(WorkspaceSession& session, EvidenceListModel& model, QWidget* parent = nullptr);
    void refresh();
    /// Asks for files to add.
    void chooseFiles();
    void focusList();
    [[nodiscard]] static QStringList filesOf(const QMimeData* data);

signals:
    void filesChosen(const QStringList& files);
    void removalWanted(int row);
    void viewWanted(int row);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void saveCopy();
    void view();
    void retranslate();
    void showProgress(qint64 done, qint64 total);

    WorkspaceSession& m_session;
    EvidenceListModel& m_model;
    QLabel* m_title;
    QListView* m_list;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_view;
    QPushButton* m_save;
    QPushButton* m_remove;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    bool m_dropping = false;
};

}  // namespace matang::gui

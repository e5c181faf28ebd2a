// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/evidence_list_model.h"

#include <QFrame>
#include <QTemporaryDir>

class QAction;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace matang::gui {

class Banner;
class WorkspaceSession;

/// The evidence of one indicator with a place to drop files. Adding runs as a job with progress and Cancel; removing can be undone, and
/// asks first where no other link holds the file.
class EvidencePane final : public QFrame {
    Q_OBJECT

public:
    EvidencePane(WorkspaceSession& session, EvidenceListModel& model, QWidget* parent = nullptr);
    void refresh();
    /// Asks for files to add.
    void chooseFiles();
    void focusList();
    /// Adds what was copied elsewhere: files, a picture of the screen, the address of a web page. False where there is nothing of it.
    bool paste();
    void select(assessment::EvidenceLinkId link);

signals:
    void filesChosen(const QStringList& files);
    void pictureChosen(const QString& file);
    void pageWanted(const QString& address);  ///< empty: not known yet
    void removalWanted(int row);
    void viewWanted(int row);
    void factsWanted(int row);
    void linkAlsoWanted(int row);
    void chosen(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void addMenus();
    void connectParts();
    void chooseFolder();
    void saveCopy();
    void view();
    void askToRemove();
    void remove();
    void showChoice();
    void showProgress();
    void retranslate();
    [[nodiscard]] int row() const;

    WorkspaceSession& m_session;
    EvidenceListModel& m_model;
    QLabel* m_title;
    QListView* m_list;
    QLabel* m_hint;
    Banner* m_question;
    QPushButton* m_add;
    QPushButton* m_view;
    QPushButton* m_more;
    QAction* m_addFiles;
    QAction* m_addFolder;
    QAction* m_addPage;
    QAction* m_paste;
    QAction* m_facts;
    QAction* m_also;
    QAction* m_save;
    QAction* m_remove;
    QLabel* m_working;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTemporaryDir m_pictures;            ///< what was pasted, until it is attached
    assessment::EvidenceLinkId m_asked;  ///< the link whose removal is asked about
};

}  // namespace matang::gui

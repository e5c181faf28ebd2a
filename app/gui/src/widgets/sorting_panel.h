// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/sorting_model.h"
#include "../session/file_finder.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace matang::gui {

class WorkspaceSession;

/// Shows which file of a folder goes to which indicator, as the names say, before anything is attached; a person mends it for one or many
/// files at a time.
class SortingPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SortingPanel(WorkspaceSession& session, QWidget* parent = nullptr);
    /// Looks through the files and folders, then shows itself.
    void open(const QStringList& paths);
    [[nodiscard]] bool isOpen() const noexcept { return m_isOpen; }

signals:
    void left();
    /// Files with the indicators that they are for, and how many files were no evidence.
    void wanted(const std::vector<std::pair<QString, matang::rubric::NodeIndex>>& files, int leftOut);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectParts();
    void show(const FoundFiles& found);
    void fillIndicators();
    void showCounts();
    void accept();
    void leave();
    void retranslate();

    WorkspaceSession& m_session;
    SortingModel m_model;
    int m_leftOut = 0;
    bool m_isCut = false;
    bool m_isOpen = false;
    FileFinder m_finder;
    QLabel* m_title;
    QLabel* m_words;
    QTreeView* m_list;
    QLabel* m_assignLabel;
    QComboBox* m_indicator;
    QPushButton* m_assign;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

}  // namespace matang::gui

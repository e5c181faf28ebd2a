// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/rubric_filter.h"
#include "../models/rubric_tree_model.h"
#include "../session/rubric_shelf.h"
#include "../surroundings.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTextBrowser;
class QTreeView;

namespace matang::gui {

class Banner;
class StatePanel;
class WorkspaceSession;

/// The instruments: which there are, what they ask, how they weigh and compute, and how certain all of it is. Reads only.
class RubricPage final : public QWidget {
    Q_OBJECT

public:
    /// `session` may be nullptr: then only the folder's instruments are there, and the page offers a way back.
    RubricPage(const Surroundings& surroundings, WorkspaceSession* session, QWidget* parent = nullptr);

    /// True once the instruments have been read.
    [[nodiscard]] bool isReady() const noexcept { return m_ready; }
    /// The text with this id or SHA-256; an empty profile is the first one.
    void showRubric(const std::string& idOrSha256, const rubric::ProfileId& profile = {});
    void selectNode(const rubric::NodeId& node);
    void search(const QString& text);
    /// Reads the instruments again, keeping what is shown where it is still there.
    void reload();

signals:
    void leaveWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void arrangeFinder(QWidget& finder);
    void prepareTree();
    void prepareText();
    void connectParts();
    void takeStored(int token, std::vector<ShelvedRubric> shelf);
    void take(int token, std::vector<ShelvedRubric> shelf);
    void followDocument();
    void fillRubrics();
    void fillProfiles(const rubric::Rubric* rubric);
    void showChosen();
    void showProfile();
    void showState();
    void showNode();
    void showHits();
    void highlightHits();
    void selectWanted();
    void expand();
    void setTextWidth();
    void retranslate();
    [[nodiscard]] bool keyInSearch(int key);
    [[nodiscard]] QString entryName(const ShelvedRubric& shelved) const;
    [[nodiscard]] const ShelvedRubric* chosen() const;

    const Surroundings& m_surroundings;
    WorkspaceSession* m_session;
    std::vector<ShelvedRubric> m_shelf;
    bool m_ready = false;
    int m_token = 0;
    RubricTreeModel m_model;
    RubricFilter m_filter;
    std::string m_wantedRubric;  ///< id or SHA-256
    rubric::ProfileId m_wantedProfile;
    rubric::NodeId m_wantedNode;
    std::string m_followed;  ///< SHA-256 and profile of the assessment that was open last
    bool m_narrowing = false;

    QWidget* m_head;
    QPushButton* m_back;
    QLabel* m_title;
    Banner* m_problem;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    QSplitter* m_splitter;
    QComboBox* m_rubrics;
    QComboBox* m_profiles;
    QLineEdit* m_search;
    QLabel* m_hits;
    QStackedWidget* m_list;
    QTreeView* m_tree;
    QLabel* m_nothing;
    QPushButton* m_clear;
    QLabel* m_legend;
    QTextBrowser* m_text;
    QWidget* m_foot;
    QPushButton* m_again;
};

}  // namespace matang::gui

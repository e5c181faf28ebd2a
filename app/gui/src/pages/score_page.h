// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/indicator_filter.h"
#include "../models/indicator_tree_model.h"
#include "../session/mark_commands.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace matang::gui {

class Banner;
class DeskTabs;
class IndicatorDetail;
class IndicatorTreeView;
class NodeDetail;
class PersonBar;
class StatePanel;
class WorkspaceSession;

/// The score sheet: the tree of indicators on the left, the one at hand on the right.
class ScorePage final : public QWidget {
    Q_OBJECT

public:
    ScorePage(WorkspaceSession& session, PersonBar& person, QWidget* parent = nullptr);

    /// Stores what is being typed at this moment, so that undo and closing see it.
    void commit();
    void showOnly(IndicatorFilter::Show show);
    void selectNode(rubric::NodeIndex node);
    /// The next assessment that is shown begins at its first indicator.
    void beginAtFirst();
    /// The same at this node, where it has it.
    void beginAt(const rubric::NodeId& node) { m_wantedNode = node.text; }
    /// What is shown beside the tree; empty while nothing is.
    [[nodiscard]] rubric::NodeId shownNode() const { return rubric::NodeId(m_wantedNode); }

signals:
    void agenciesWanted();
    void stagePanelWanted();
    void personWanted();
    void nodeShown();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectParts();
    void addShortcuts();
    void showState();
    void showNode();
    void showNothing();
    void showLock();
    void shareHeight();
    void showColumns();
    void goToNextUnset();
    void goToNextDisputed();
    void changeStage(int direction);
    void setTarget(rubric::NodeIndex node, const std::optional<base::Rational>& value);
    void showDetail(QWidget* detail);
    void selectFirst();
    /// The first listed indicator whose code or name is searched for.
    [[nodiscard]] QModelIndex firstNamed() const;
    /// After the list was narrowed or read anew: the indicator at hand where it is listed, else the first that is, else none.
    void selectListed();
    void narrow(const std::function<void()>& change);
    void removeReported(rubric::NodeIndex node);
    void follow(const rubric::NodeId& node);
    void editMark(rubric::NodeIndex node, assessment::Mark mark, MarkField field);
    void retranslate();
    [[nodiscard]] rubric::NodeIndex currentNode() const;

    WorkspaceSession& m_session;
    PersonBar& m_person;
    IndicatorTreeModel m_model;
    IndicatorFilter m_filter;
    QStackedWidget* m_states;
    StatePanel* m_statePanel;
    Banner* m_lock;
    QSplitter* m_right;
    DeskTabs* m_desk;
    QCheckBox* m_goOn;
    QSplitter* m_splitter;
    QLineEdit* m_search;
    QComboBox* m_show;
    IndicatorTreeView* m_tree;
    QScrollArea* m_scroll;
    QStackedWidget* m_details;
    IndicatorDetail* m_indicator;
    NodeDetail* m_node;
    StatePanel* m_nothing;
    bool m_narrowing = false;
    std::string m_wantedNode;
};

}  // namespace matang::gui

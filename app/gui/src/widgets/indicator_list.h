// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/indicator_filter.h"
#include "../models/indicator_tree_model.h"

#include <QWidget>

#include <functional>
#include <string>

class QComboBox;
class QLineEdit;

namespace matang::gui {

class IndicatorTreeView;
class WorkspaceSession;

/// The tree of the open assessment with its search and what it shows. The indicator at hand stays the same one while the list is
/// narrowed, read anew or translated, as long as it is listed.
class IndicatorList final : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorList(WorkspaceSession& session, QWidget* parent = nullptr);

    void showOnly(IndicatorFilter::Show show);
    void select(rubric::NodeIndex node);
    /// The next assessment that is shown begins at this node, where it has it, else at its first indicator.
    void beginAt(const rubric::NodeId& node) { m_wanted = node.text; }
    /// Selects a node now, also one that the search leaves out.
    void follow(const rubric::NodeId& node);
    /// To the next (or previous) indicator that is listed.
    void step(int direction);
    /// After another assessment has been read.
    void refill();
    void focusSearch();
    void focusTree();

    /// The root while nothing is selected.
    [[nodiscard]] rubric::NodeIndex current() const;
    /// What is listed at a place of the tree's viewport; -1 where nothing is.
    [[nodiscard]] rubric::NodeIndex nodeAt(QPoint place) const;
    /// What is at hand, or will be; empty while nothing is.
    [[nodiscard]] rubric::NodeId wanted() const { return rubric::NodeId(m_wanted); }
    [[nodiscard]] IndicatorTreeView& tree() const { return *m_tree; }

signals:
    void aboutToNarrow();  ///< what is being typed at the indicator at hand is to be stored now
    void chosen();         ///< another one is at hand, or none

protected:
    void changeEvent(QEvent* event) override;
    /// Escape in the search shows the whole list again.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showColumns();
    void choose();
    void narrow(const std::function<void()>& change);
    void selectFirst();
    /// The first listed indicator whose code or name is searched for.
    [[nodiscard]] QModelIndex firstNamed() const;
    /// The indicator at hand where it is listed, else the first that is, else none.
    void selectListed();
    void retranslate();

    WorkspaceSession& m_session;
    IndicatorTreeModel m_model;
    IndicatorFilter m_filter;
    QLineEdit* m_search;
    QComboBox* m_show;
    IndicatorTreeView* m_tree;
    bool m_narrowing = false;
    std::string m_wanted;
};

}  // namespace matang::gui

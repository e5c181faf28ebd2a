// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/scoring/explanation.h>

class QTreeWidget;
class QTreeWidgetItem;

namespace matang::gui {

class WorkspaceSession;

/// "Why this number": the figures from the index down to the node at hand, and what stands below it, each with the rule and the numbers
/// that it follows from. Says what the card says at this moment.
class WhyPane final : public QWidget {
    Q_OBJECT

public:
    explicit WhyPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);

private:
    void add(QTreeWidgetItem& item, const scoring::Explanation& one);

    WorkspaceSession& m_session;
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_current = nullptr;
    rubric::NodeIndex m_node = -1;
};

}  // namespace matang::gui

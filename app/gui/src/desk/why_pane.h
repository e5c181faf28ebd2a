// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/scoring/explanation.h>

class QTreeWidgetItem;

namespace matang::gui {

class WorkspaceSession;
class WrappedTree;

/// "Why this number": the figures from the index down to the node at hand, and what stands below it, each with the rule and the numbers
/// that it follows from. Says what the card says at this moment.
class WhyPane final : public QWidget {
    Q_OBJECT

public:
    explicit WhyPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(QTreeWidgetItem& item, const scoring::Explanation& one);
    /// With as much of what stands above it as there is room for.
    void scrollToChosen();
    /// Without the words that all its siblings begin with, as in the list of indicators.
    [[nodiscard]] QString nameOf(rubric::NodeIndex node) const;

    WorkspaceSession& m_session;
    WrappedTree* m_tree;
    QTreeWidgetItem* m_current = nullptr;
    rubric::NodeIndex m_node = -1;
};

}  // namespace matang::gui

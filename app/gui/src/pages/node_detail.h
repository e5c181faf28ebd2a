// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/rubric/ids.h>

class QLabel;

namespace matang::gui {

class Banner;
class WorkspaceSession;

/// An inner node (domain, aspect, dimension) or the index itself: its value and how it follows from its parts.
class NodeDetail final : public QWidget {
    Q_OBJECT

public:
    explicit NodeDetail(WorkspaceSession& session, QWidget* parent = nullptr);
    void setNode(rubric::NodeIndex node);
    void refresh();

signals:
    void reportedRemovalWanted(int node);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString reckoning() const;

    WorkspaceSession& m_session;
    rubric::NodeIndex m_node = 0;
    QLabel* m_name;
    QLabel* m_value;
    QLabel* m_facts;
    QLabel* m_certainty;
    Banner* m_reported;
    QLabel* m_reckoning;
};

}  // namespace matang::gui

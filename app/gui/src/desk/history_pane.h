// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/workspace/edit.h>

#include <matang/rubric/ids.h>

#include <vector>

class QLabel;

namespace matang::gui {

class WorkspaceSession;
class WrappedTree;

/// What the trail tells of one node: who, when, what was there and what is there now. Read from the file when it is shown.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(WorkspaceSession& session, QWidget* parent = nullptr);
    void show(rubric::NodeIndex node);

private:
    void fill(const std::vector<workspace::TrailEntry>& entries);

    WorkspaceSession& m_session;
    WrappedTree* m_list;
    QLabel* m_state;
    int m_token = 0;
};

}  // namespace matang::gui

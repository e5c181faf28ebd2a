// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/results/results.h>
#include <matang/workspace/workspace.h>

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <exception>
#include <type_traits>
#include <utility>

namespace matang::gui {

/// What a job of the store works with.
struct StoreAccess {
    workspace::Workspace& workspace;
    results::Results& results;
};

/// The workspace on a thread of its own. Every access is a job; jobs are done one after another in the order in which they were given, so
/// that an edit is durable when its job is done, a later job sees it, and the window never waits for the disk.
class WorkspaceStore {
public:
    explicit WorkspaceStore(workspace::Workspace workspace) : m_workspace(std::move(workspace)), m_results(m_workspace) {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1);
    }
    WorkspaceStore(const WorkspaceStore&) = delete;
    WorkspaceStore& operator=(const WorkspaceStore&) = delete;
    /// Waits until every job is done, so that closing the window loses nothing.
    ~WorkspaceStore() { finish(); }
    /// The same, to be called while everybody who waits for an answer is still there: Qt does not let an answer find nobody.
    void finish() { m_thread.waitForDone(); }

    /// Runs `job(StoreAccess)`, which returns a Result. A foreign exception becomes the error "unexpected-failure" {detail}.
    template <typename Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job&, StoreAccess>> {
        using Answer = std::invoke_result_t<Job&, StoreAccess>;
        return QtConcurrent::run(&m_thread, [this, job = std::move(job)]() mutable -> Answer {
            try {
                return job(StoreAccess{m_workspace, m_results});
            } catch (const std::exception& caught) {
                return base::fail(base::ErrorCode::InputOutput, "unexpected-failure", {{"detail", caught.what()}});
            }
        });
    }

private:
    workspace::Workspace m_workspace;
    results::Results m_results;
    QThreadPool m_thread;
};

}  // namespace matang::gui

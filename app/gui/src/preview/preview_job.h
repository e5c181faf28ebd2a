// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_content.h"

#include <matang/assessment/evidence.h>
#include <matang/base/result.h>

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>

class QTemporaryDir;

namespace matang::gui {

class WorkspaceSession;

/// Brings the content of an evidence link out of the workspace into a folder of its own and reads it, away from the window. The file bears
/// a name of ours, may only be read, and goes with `stop`, the next `start`, or the job.
class PreviewJob final : public QObject {
    Q_OBJECT

public:
    using Answer = base::Result<PreviewContent>;

    explicit PreviewJob(WorkspaceSession& session, QObject* parent = nullptr);
    ~PreviewJob() override;
    /// Overtakes what was started before: that is not answered any more.
    void start(const assessment::EvidenceLink& link);
    void stop();

signals:
    void finished(const matang::gui::PreviewJob::Answer& answer);

private:
    WorkspaceSession& m_session;
    QFutureWatcher<Answer> m_watcher;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::stop_source m_stop;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_job.h"

#include "../session/workspace_session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <exception>

namespace matang::gui {

namespace {

PreviewJob::Answer answerOf(const base::Result<void>& written, const QString& file, const std::string& mediaType) {
    if (!written) {
        return base::propagate(written);
    }
    try {
        QFile::setPermissions(file, QFileDevice::ReadOwner);
        return readPreview(file, mediaType);
    } catch (const std::exception& caught) {
        return base::fail(base::ErrorCode::InputOutput, "unexpected-failure", {{"detail", caught.what()}});
    }
}

}  // namespace

PreviewJob::PreviewJob(WorkspaceSession& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0) {
            emit finished(m_watcher.result());
        }
    });
    connect(&session, &WorkspaceSession::finishing, this, &PreviewJob::stop);
}

PreviewJob::~PreviewJob() {
    m_stop.request_stop();
}

void PreviewJob::start(const assessment::EvidenceLink& link) {
    stop();
    m_stop = std::stop_source();
    m_folder = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("matang-preview-XXXXXX")));
    if (!m_folder->isValid()) {
        PreviewContent unreadable;
        unreadable.kind = PreviewContent::Kind::Unreadable;
        emit finished(unreadable);
        return;
    }
    const auto file = m_folder->filePath(QStringLiteral("content"));
    // The job holds the folder too: it must not go while somebody writes there.
    m_watcher.setFuture(m_session.writeEvidence(link, file, m_stop.get_token())
                            .then(QtFuture::Launch::Async, [folder = m_folder, file, mediaType = link.mediaType](
                                                               base::Result<void> written) { return answerOf(written, file, mediaType); }));
}

void PreviewJob::stop() {
    m_stop.request_stop();
    m_watcher.setFuture({});
    m_folder.reset();
}

}  // namespace matang::gui

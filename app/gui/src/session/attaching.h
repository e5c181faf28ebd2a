// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_finder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <matang/assessment/document.h>
#include <matang/workspace/workspace.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace matang::gui {

class WorkspaceSession;

/// A file that is wanted as evidence, and where.
struct WantedEvidence {
    QString file;
    workspace::Workspace::EvidenceRequest request;
    rubric::DocumentKind kind = rubric::DocumentKind::Unsaid;  ///< where it is known beforehand, as of a picture of the screen
};

/// What came of a run of files.
struct AttachOutcome {
    int wanted = 0;
    int attached = 0;
    int linkedAlready = 0;
    int repaired = 0;   ///< linked already, and their damaged content is whole again
    QStringList empty;  ///< names of attached files without any content
    int leftOut = 0;    ///< files of the operating system and of office programs, which are no evidence
    bool cancelled = false;
    std::vector<base::Error> failures;  ///< one for each file that could not be attached
};

/// Attaches files one after another, each in a transaction of its own, so that other edits get in between. What is attached before Cancel
/// or a failure stays; all files of a run are one step of undo.
class Attaching final : public QObject {
    Q_OBJECT

public:
    explicit Attaching(WorkspaceSession& session);

    /// Adds to the run that is under way, if any. `leftOut`: files of the chosen folders that are no evidence.
    void start(std::vector<WantedEvidence> files, int leftOut = 0);
    /// The same with every file among the paths and below the folders among them, all for one place.
    void startBelow(const QStringList& paths, const workspace::Workspace::EvidenceRequest& request, rubric::DocumentKind kind);
    void cancel();

    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    [[nodiscard]] int total() const noexcept { return static_cast<int>(m_files.size()); }
    [[nodiscard]] int done() const noexcept { return static_cast<int>(m_next); }
    /// Of everything, from 0 to 1, by bytes.
    [[nodiscard]] double share() const;
    /// The name of the file that is being read.
    [[nodiscard]] QString current() const;

signals:
    void changed();     ///< started, a file done, ended
    void progressed();  ///< within a file
    void finished(const matang::gui::AttachOutcome& outcome);

private:
    void next();
    void take(const base::Result<assessment::EvidenceLink>& outcome);
    void end();
    void showAttached();

    WorkspaceSession& m_session;
    FileFinder m_finder;
    std::vector<WantedEvidence> m_files;
    std::vector<qint64> m_sizes;
    qint64 m_bytes = 0;
    qint64 m_bytesBefore = 0;
    double m_within = 0;
    std::size_t m_next = 0;
    bool m_running = false;
    bool m_storageFails = false;  ///< then no other file will fit either
    std::vector<assessment::EvidenceLink> m_links;
    std::int64_t m_newestBefore = 0;  ///< number of the newest link of the assessment when the run began
    AttachOutcome m_outcome;
    std::stop_source m_stop;
    QElapsedTimer m_sinceShown;
};

}  // namespace matang::gui

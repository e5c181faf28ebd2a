// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attaching.h"
#include "step_command.h"

#include <matang/assessment/document.h>
#include <matang/assessment/judgement.h>
#include <matang/workspace/archive.h>

#include <QFuture>
#include <QStringList>

#include <optional>

namespace matang::gui {

/// The verbs on the evidence of the open assessment, each undoable. They do nothing while the workspace is read only.
class EvidenceEdits {
public:
    explicit EvidenceEdits(WorkspaceSession& session);

    /// The files that are being attached.
    [[nodiscard]] Attaching& attaching() noexcept { return m_attaching; }
    /// Attaches files, and every file of folders, to an indicator or to one of its levels.
    void attach(rubric::NodeIndex node, const QStringList& paths, std::optional<int> level = {},
                rubric::DocumentKind kind = rubric::DocumentKind::Unsaid);
    /// Links a web page that was seen on a day (ISO 8601). Refused with "web-address-malformed" and the like; nothing is done then.
    [[nodiscard]] QFuture<base::Result<void>> attachWebPage(rubric::NodeIndex node, const QString& address, const QString& seenOn);
    /// Links the file of another link to another indicator as well.
    [[nodiscard]] QFuture<base::Result<void>> linkAlso(const assessment::EvidenceLink& link, rubric::NodeIndex node);
    void remove(const assessment::EvidenceLink& link);
    /// Level, page, purpose, note. `field` names what is typed in: typing in one field is one step.
    [[nodiscard]] QFuture<base::Result<void>> change(const assessment::EvidenceLink& before, const assessment::EvidenceLink& after);
    [[nodiscard]] QFuture<base::Result<void>> setDocument(const assessment::EvidenceLink& of, const assessment::Document& before,
                                                          const assessment::Document& after);
    [[nodiscard]] QFuture<base::Result<void>> judge(const assessment::Judgement& judgement);
    void takeBack(const assessment::Judgement& judgement);

    // Not undoable; the futures carry the outcome.
    [[nodiscard]] QFuture<base::Result<bool>> isLastLink(assessment::EvidenceLinkId link);
    [[nodiscard]] QFuture<base::Result<workspace::Room>> room();
    /// Gives the bytes won. Ends the list of edits that can be undone: what they would bring back may be gone.
    [[nodiscard]] QFuture<base::Result<std::int64_t>> reclaim(std::stop_token stop);

private:
    [[nodiscard]] QFuture<base::Result<void>> link(
        std::function<base::Result<assessment::EvidenceLink>(StoreAccess, const workspace::Author&)> store, const char* action);

    WorkspaceSession& m_session;
    Attaching m_attaching;
};

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing.h"

#include <matang/workspace/workspace.h>

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace matang::workspace {

/// Stores the content of a file unless there is equal content, and links it. Leaves half-stored rows behind where it fails: the caller
/// rolls back.
[[nodiscard]] base::Result<assessment::EvidenceLink> attachEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                                                    const std::filesystem::path& file, const std::stop_token& stop,
                                                                    const Workspace::Progress& progress);
/// Stores an address with the day it was seen, links it and sets both facts of its document.
[[nodiscard]] base::Result<assessment::EvidenceLink> attachWebPage(const Editing& editing, const Workspace::EvidenceRequest& request,
                                                                   const std::string& address, const std::string& seenOn);
/// Links the content of another link once more.
[[nodiscard]] base::Result<assessment::EvidenceLink> linkEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                                                  assessment::EvidenceLinkId like);
/// Sets level, page, purpose and note.
[[nodiscard]] base::Result<void> changeLink(const Editing& editing, const assessment::EvidenceLink& link);
[[nodiscard]] base::Result<assessment::EvidenceLink> removeEvidence(const Editing& editing, assessment::EvidenceLinkId link);
[[nodiscard]] base::Result<assessment::EvidenceLink> restoreEvidence(const Editing& editing, const assessment::EvidenceLink& link);

/// One link as stored, removed or not.
struct StoredLink {
    assessment::EvidenceLink link;
    std::int64_t content = 0;  ///< row of its content
    bool removed = false;
    bool strange = false;  ///< its level or purpose is nothing that this program writes
};
/// Links that are not removed, in order of node and letter. Throws SQLite::Exception (SQLITE_CORRUPT) for what cannot be read.
[[nodiscard]] std::vector<assessment::EvidenceLink> readEvidence(Connection& connection, assessment::AssessmentId assessment);
/// The same of one content in every assessment, in order of assessment.
[[nodiscard]] std::vector<assessment::EvidenceLink> readLinksTo(Connection& connection, const std::string& sha256);
/// A link that is there and not removed, else NotFound "evidence-unknown" {link}.
[[nodiscard]] base::Result<StoredLink> requireLink(Connection& connection, assessment::EvidenceLinkId id);
/// Streams every link there is, in order of row number. Of a file of any version.
void forEachLink(Connection& connection, const std::function<void(const StoredLink&)>& visit);

/// The file, nodes and indicators of a content, which its errors and findings name: {sha256, file, nodes, indicators}.
[[nodiscard]] base::Arguments argumentsOf(Connection& connection, const std::string& sha256);

}  // namespace matang::workspace

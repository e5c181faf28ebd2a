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

inline constexpr std::size_t kChunkBytes = std::size_t{256} * 1024;

/// Stores the content of a file unless there is equal content, and links it. Leaves half-stored rows behind where it fails: the caller
/// rolls back.
[[nodiscard]] base::Result<assessment::EvidenceLink> attachEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                                                    const std::filesystem::path& file, const std::stop_token& stop,
                                                                    const Workspace::Progress& progress);
/// Links the content of another link once more.
[[nodiscard]] base::Result<assessment::EvidenceLink> linkEvidence(const Editing& editing, const Workspace::EvidenceRequest& request,
                                                                  assessment::EvidenceLinkId like);
[[nodiscard]] base::Result<assessment::EvidenceLink> removeEvidence(const Editing& editing, assessment::EvidenceLinkId link);
[[nodiscard]] base::Result<assessment::EvidenceLink> restoreEvidence(const Editing& editing, const assessment::EvidenceLink& link);

/// Links that are not removed, in order of node and letter.
[[nodiscard]] std::vector<assessment::EvidenceLink> readEvidence(Connection& connection, assessment::AssessmentId assessment);

/// One link as stored, removed or not.
struct StoredLink {
    assessment::EvidenceLink link;
    bool removed = false;
};
/// Streams every link there is, in order of row number.
void forEachLink(Connection& connection, const std::function<void(const StoredLink&)>& visit);

/// What reading a content back showed.
enum class ContentState { Sound, Missing, Damaged, Cancelled };
/// Hands a content's chunks on in order, hashing them; a function that returns false ends the reading as Cancelled.
[[nodiscard]] ContentState readContent(Connection& connection, const std::string& sha256,
                                       const std::function<bool(std::span<const std::byte>)>& take);

/// "I14, I15": the nodes that a content is evidence for; "" where none.
[[nodiscard]] std::string nodesOf(Connection& connection, const std::string& sha256);
/// The name under which a content was first attached.
[[nodiscard]] std::string fileNameOf(Connection& connection, const std::string& sha256);

}  // namespace matang::workspace

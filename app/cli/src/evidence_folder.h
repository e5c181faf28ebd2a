// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/workspace/workspace.h>

#include <filesystem>
#include <string>
#include <vector>

namespace matang::cli {

/// The name under which evidence is exported: "I14.a-SK Wali Kota.pdf". Never leaves the folder, never hidden, at most 150 bytes of the
/// name kept.
[[nodiscard]] std::string exportName(const assessment::EvidenceLink& link);

/// Writes the content of all links into a folder (made where it is missing) with a SHA256SUMS file that `sha256sum -c` accepts.
/// Errors: AlreadyExists "folder-not-empty" {folder}; those of Workspace::writeEvidence.
[[nodiscard]] base::Result<void> writeEvidenceFolder(const workspace::Workspace& workspace,
                                                     const std::vector<assessment::EvidenceLink>& links,
                                                     const std::filesystem::path& folder);

}  // namespace matang::cli

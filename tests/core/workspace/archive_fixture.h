// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_fixture.h"

#include <matang/workspace/archive.h>

namespace matang::workspace {

/// Bytes that repeat nowhere; another start gives others.
[[nodiscard]] std::string anyBytes(std::size_t size, std::uint32_t start = 12345);

/// A workspace with evidence.
class ArchiveTest : public WorkspaceTest {
protected:
    [[nodiscard]] Archive archive() { return Archive(workspace()); }
    [[nodiscard]] std::vector<EvidencePiece> pieces() { return must(archive().pieces(m_assessment)); }
    [[nodiscard]] Workspace::EvidenceRequest request(const std::string& node) const;
    /// Attaches a content under a name and removes the file again.
    assessment::EvidenceLink attach(const std::string& node, const std::string& name, const std::string& content);
    [[nodiscard]] std::string contentOf(const std::string& sha256);
    /// The assessment of the same city in 2024, made now.
    [[nodiscard]] assessment::AssessmentId otherAssessment();
};

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

namespace matang::workspace {

std::string anyBytes(std::size_t size, std::uint32_t start) {
    std::string content(size, '\0');
    for (char& c : content) {
        start = start * 1664525U + 1013904223U;
        c = static_cast<char>(start >> 24U);
    }
    return content;
}

Workspace::EvidenceRequest ArchiveTest::request(const std::string& node) const {
    Workspace::EvidenceRequest wanted;
    wanted.assessment = m_assessment;
    wanted.node = rubric::NodeId(node);
    return wanted;
}

assessment::EvidenceLink ArchiveTest::attach(const std::string& node, const std::string& name, const std::string& content) {
    writeWhole(m_folder / name, content);
    assessment::EvidenceLink link = must(workspace().attachEvidence(request(node), m_folder / name, rina("attach")));
    std::filesystem::remove(m_folder / name);
    return link;
}

std::string ArchiveTest::contentOf(const std::string& sha256) {
    std::string content;
    must(archive().readContent(sha256, [&](std::span<const std::byte> bytes) {
        content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return true;
    }));
    return content;
}

assessment::AssessmentId ArchiveTest::otherAssessment() {
    assessment::Assessment wanted;
    wanted.agency = m_bogor;
    wanted.rubric = rubric::RubricId("spbe-2020");
    wanted.rubricSha256 = smallRubric().sha256;
    wanted.year = 2024;
    return must(workspace().addAssessment(wanted, rina()));
}

}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_folder.h"

#include "printable.h"

#include <fstream>
#include <string_view>

namespace matang::cli {
namespace {

constexpr std::size_t kLongestName = 150;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string exportName(const assessment::EvidenceLink& link) {
    std::string name = printable(link.fileName);
    for (char& byte : name) {
        if (std::string_view("/\\:*?\"<>|").find(byte) != std::string_view::npos) {
            byte = '_';
        }
    }
    if (name.size() > kLongestName) {
        const std::size_t dot = name.rfind('.');
        const std::string suffix = dot != std::string::npos && name.size() - dot <= 10 ? name.substr(dot) : "";
        std::size_t kept = kLongestName - suffix.size();
        while (kept > 0 && isContinuation(name[kept])) {
            --kept;
        }
        name = name.substr(0, kept) + suffix;
    }
    return link.node.text + "." + link.letter + "-" + name;
}

base::Result<void> writeEvidenceFolder(const workspace::Workspace& workspace, const std::vector<assessment::EvidenceLink>& links,
                                       const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return base::fail(base::ErrorCode::InputOutput, "folder-not-made", {{"folder", folder.string()}, {"detail", error.message()}});
    }
    if (!std::filesystem::is_empty(folder, error) || error) {
        return base::fail(base::ErrorCode::AlreadyExists, "folder-not-empty", {{"folder", folder.string()}});
    }
    std::string sums;
    for (const assessment::EvidenceLink& link : links) {
        const std::string name = exportName(link);
        if (auto written = workspace.writeEvidence(link.sha256, folder / name); !written) {
            return written;
        }
        sums += link.sha256 + "  " + name + "\n";
    }
    std::ofstream stream(folder / "SHA256SUMS", std::ios::binary);
    stream << sums;
    stream.close();
    if (!stream) {
        return base::fail(base::ErrorCode::InputOutput, "file-not-written", {{"file", (folder / "SHA256SUMS").string()}});
    }
    return {};
}

}  // namespace matang::cli

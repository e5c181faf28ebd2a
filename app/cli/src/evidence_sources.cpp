// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_sources.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace matang::cli {
namespace {

namespace fs = std::filesystem;
using Kind = EvidenceSources::Source::Kind;

std::string inLowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return text;
}

bool isWebAddress(const std::string& path) {
    const std::string start = inLowerCase(path.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

/// Hidden, or left behind by a system or an office program that has a document open.
bool isPassedBy(const std::string& name) {
    const std::string lower = inLowerCase(name);
    return name.starts_with('.') || name.starts_with("~$") || lower == "thumbs.db" || lower == "desktop.ini";
}

/// The workspace, and what lies beside it under its name (its lock, its journal).
bool isOfWorkspace(const fs::path& file, const std::string& workspace) {
    std::error_code unknown;
    return fs::weakly_canonical(file, unknown).string().compare(0, workspace.size(), workspace) == 0;
}

base::Result<void> lookInto(const fs::path& folder, const std::string& workspace, EvidenceSources& found) {
    std::error_code error;
    std::vector<std::string> files;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code unknown;
        if (isPassedBy(name) || isOfWorkspace(entry->path(), workspace)) {
            found.passedBy.push_back(name);
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file(unknown)) {
            files.push_back(entry->path().string());
        }
    }
    if (error) {
        return base::fail(base::ErrorCode::InputOutput, "folder-not-read", {{"folder", folder.string()}, {"detail", error.message()}});
    }
    if (files.empty()) {
        return base::fail(base::ErrorCode::NotFound, "evidence-folder-empty", {{"folder", folder.string()}});
    }
    std::sort(files.begin(), files.end());
    for (std::string& file : files) {
        found.sources.push_back({Kind::File, std::move(file)});
    }
    return {};
}

}  // namespace

base::Result<EvidenceSources> sourcesOf(const std::vector<std::string>& paths, const std::string& workspace) {
    EvidenceSources found;
    std::error_code absent;
    const std::string own = fs::weakly_canonical(workspace, absent).string();
    for (const std::string& path : paths) {
        std::error_code unknown;
        if (isWebAddress(path)) {
            found.sources.push_back({Kind::WebPage, path});
        } else if (!fs::is_directory(path, unknown)) {
            found.sources.push_back({Kind::File, path});
        } else if (const auto looked = lookInto(path, own, found); !looked) {
            return base::propagate(looked);
        }
    }
    std::sort(found.passedBy.begin(), found.passedBy.end());
    return found;
}

}  // namespace matang::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_file.h"

#include <matang/rubric/crosswalk_loader.h>

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

namespace matang::cli {
namespace {

CheckedFile checkedFile(bool valid, std::vector<base::Diagnostic> findings) {
    const bool read = std::none_of(findings.begin(), findings.end(), [](const base::Diagnostic& finding) {
        return finding.code == "file-not-found" || finding.code == "file-unreadable";
    });
    return {valid ? FileState::Valid : read ? FileState::Mistakes : FileState::NotRead, std::move(findings)};
}

rubric::RubricFinder finderFor(const std::string& file, const rubric::RubricFolders& folders) {
    std::error_code failure;
    const std::filesystem::path absolute = std::filesystem::absolute(file, failure);
    const auto beside = std::make_shared<rubric::RubricLibrary>(absolute.parent_path().parent_path());
    const auto bundled = std::make_shared<rubric::RubricLibrary>(folders);
    return [beside, bundled](const rubric::RubricId& id) -> std::shared_ptr<const rubric::Rubric> {
        for (const auto& library : {beside, bundled}) {
            if (auto found = library->get(id)) {
                return *found;
            }
        }
        return nullptr;
    };
}

}  // namespace

RubricFileChecker::RubricFileChecker(rubric::RubricFolders folders)
    : m_folders(std::move(folders)), m_entries(rubric::RubricLibrary(m_folders).entries()) {}

CheckedFile RubricFileChecker::check(const std::string& file) const {
    // Most files are sound rubrics: read as one first, they are read once.
    rubric::LoadedRubric loaded = loadRubric(file);
    if (loaded.rubric == nullptr && rubric::isCrosswalkFile(file)) {
        rubric::LoadedCrosswalk crosswalk = rubric::loadCrosswalkFile(file, finderFor(file, m_folders));
        return checkedFile(crosswalk.crosswalk != nullptr, std::move(crosswalk.findings));
    }
    return checkedFile(loaded.rubric != nullptr, std::move(loaded.findings));
}

rubric::LoadedRubric RubricFileChecker::loadRubric(const std::string& file) const {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const rubric::RubricEntry& one) {
        std::error_code notThere;
        return one.refused && std::filesystem::equivalent(one.file, file, notThere);
    });
    if (entry == m_entries.end()) {
        return rubric::loadRubricFile(file);
    }
    rubric::RubricEntry named = *entry;
    named.file = file;
    return rubric::RubricLibrary::read(named);
}

}  // namespace matang::cli

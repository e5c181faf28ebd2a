// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/library.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace matang::rubric {

namespace {

std::vector<RubricEntry> filesIn(const std::filesystem::path& folder, RubricOrigin origin) {
    std::vector<RubricEntry> entries;
    if (folder.empty()) {
        return entries;
    }
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unknown;
        const std::filesystem::path suffix = entry->path().extension();
        const bool isTwin =
            suffix == ".yml" && std::filesystem::exists(std::filesystem::path(entry->path()).replace_extension(".yaml"), unknown);
        if ((suffix == ".yaml" || suffix == ".yml") && !isTwin && entry->is_regular_file(unknown)) {
            entries.push_back({RubricId{entry->path().stem().string()}, origin, entry->path()});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const RubricEntry& left, const RubricEntry& right) { return left.id < right.id; });
    return entries;
}

std::string listOf(const std::vector<RubricId>& ids) {
    std::string list;
    for (const RubricId& id : ids) {
        list += (list.empty() ? "" : ", ") + id.text;
    }
    return list;
}

}  // namespace

RubricFolders::RubricFolders(std::filesystem::path bundledFolder, std::filesystem::path ownFolder)
    : bundled(std::move(bundledFolder)), own(std::move(ownFolder)) {}

std::filesystem::path ownRubricFolder(const std::function<std::string(const char*)>& variable) {
    if (const std::string named = variable("MATANG_RUBRICS"); !named.empty()) {
        return named;
    }
    const std::filesystem::path inData = std::filesystem::path("matang") / "rubrics";
    if (const std::filesystem::path data = variable("XDG_DATA_HOME"); data.is_absolute()) {
        return data / inData;
    }
    const std::string home = variable("HOME");
    return home.empty() ? std::filesystem::path{} : std::filesystem::path(home) / ".local" / "share" / inData;
}

RubricLibrary::RubricLibrary(RubricFolders folders) : m_folders(std::move(folders)) {}

std::vector<RubricEntry> RubricLibrary::entries() const {
    std::vector<RubricEntry> all = filesIn(m_folders.bundled, RubricOrigin::Bundled);
    const std::size_t bundled = all.size();
    for (RubricEntry& own : filesIn(m_folders.own, RubricOrigin::Own)) {
        own.refused = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(bundled),
                                  [&](const RubricEntry& one) { return one.id == own.id; });
        all.push_back(std::move(own));
    }
    return all;
}

std::vector<RubricId> RubricLibrary::ids() const {
    std::vector<RubricId> ids;
    for (RubricEntry& entry : entries()) {
        if (!entry.refused) {
            ids.push_back(std::move(entry.id));
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

LoadedRubric RubricLibrary::read(const RubricEntry& entry) {
    const std::string path = entry.file.string();
    LoadedRubric loaded = loadRubricFile(path);
    if (entry.refused) {
        loaded.rubric = nullptr;
        loaded.findings.insert(loaded.findings.begin(),
                               {base::Severity::Error, {path, 0, 0}, "rubric-id-bundled", {{"rubric", entry.id.text}}, {}});
    }
    return loaded;
}

base::Result<std::shared_ptr<const Rubric>> RubricLibrary::get(const RubricId& id) {
    if (const auto loaded = m_loaded.find(id); loaded != m_loaded.end()) {
        return loaded->second;
    }
    // Only ids that the folders list are turned into paths, so that no id leads out of them.
    const std::vector<RubricEntry> known = entries();
    const auto entry = std::find_if(known.begin(), known.end(), [&](const RubricEntry& one) { return one.id == id && !one.refused; });
    if (entry == known.end()) {
        return base::fail(base::ErrorCode::NotFound, "rubric-unknown", {{"rubric", id.text}, {"known", listOf(ids())}});
    }
    LoadedRubric loaded = read(*entry);
    if (loaded.rubric == nullptr) {
        const std::string path = entry->file.string();
        return tl::unexpected<base::Error>(
            base::Error{base::ErrorCode::InvalidInput, "rubric-invalid", {{"file", path}}, {path, 0, 0}, std::move(loaded.findings)});
    }
    m_loaded.emplace(id, loaded.rubric);
    return loaded.rubric;
}

}  // namespace matang::rubric

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/loader.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace matang::rubric {

/// Whether a rubric came with the program or was written by its user.
enum class RubricOrigin { Bundled, Own };

/// Where rubric files stand. An empty path means that there is no such folder; a folder that does not exist holds nothing.
struct RubricFolders {
    RubricFolders(std::filesystem::path bundledFolder, std::filesystem::path ownFolder = {});  // NOLINT(google-explicit-constructor)

    std::filesystem::path bundled;
    std::filesystem::path own;
};

/// The folder of a user's own rubrics as the environment names it: MATANG_RUBRICS, else matang/rubrics in XDG_DATA_HOME (where that is an
/// absolute path), else in .local/share of HOME; empty where none of them is set. `variable` gives the value of a variable, or an empty
/// text.
[[nodiscard]] std::filesystem::path ownRubricFolder(const std::function<std::string(const char*)>& variable);

/// One rubric file of a library.
struct RubricEntry {
    RubricId id;  ///< the file's name
    RubricOrigin origin = RubricOrigin::Bundled;
    std::filesystem::path file;
    bool refused = false;  ///< an own file with the id of a bundled rubric, which is never used
};

/// The rubric files of the bundled and the own folder, each read when first asked for. An own file never replaces a bundled one: with the
/// id of a bundled rubric it is refused, so that nobody takes it for the official instrument. Not shared between threads.
class RubricLibrary {
public:
    explicit RubricLibrary(RubricFolders folders);
    /// With bundled rubrics only.
    explicit RubricLibrary(const std::filesystem::path& bundledFolder) : RubricLibrary(RubricFolders(bundledFolder)) {}

    [[nodiscard]] const RubricFolders& folders() const noexcept { return m_folders; }
    /// Every file `<id>.yaml` or `<id>.yml` (where a folder has both, the former), the bundled ones before the own ones, each sorted by id.
    [[nodiscard]] std::vector<RubricEntry> entries() const;
    /// Ids of the files that are not refused, sorted.
    [[nodiscard]] std::vector<RubricId> ids() const;
    /// Reads the file of an entry with all its findings; a refused one has the error "rubric-id-bundled" {rubric} before them.
    [[nodiscard]] static LoadedRubric read(const RubricEntry& entry);
    /// Errors: NotFound "rubric-unknown" {rubric, known}; InvalidInput with the findings of the file ("rubric-invalid" {file}).
    [[nodiscard]] base::Result<std::shared_ptr<const Rubric>> get(const RubricId& id);

private:
    RubricFolders m_folders;
    std::map<RubricId, std::shared_ptr<const Rubric>> m_loaded;
};

}  // namespace matang::rubric

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/rubric/library.h>

#include <string>
#include <vector>

namespace matang::cli {

enum class FileState {
    Valid,
    Mistakes,
    NotRead,  ///< not there or not to be opened, so that nothing is known about what it says
};

struct CheckedFile {
    FileState state = FileState::NotRead;
    std::vector<base::Diagnostic> findings;
};

/// Checks rubric files and crosswalks as the library would read them.
class RubricFileChecker {
public:
    explicit RubricFileChecker(rubric::RubricFolders folders);

    /// A rubric or, where the file says that it is one, a crosswalk. The instruments of a crosswalk are looked for in the folder above the
    /// file's own, then in the library. In the folder of own rubrics, the id of a bundled one is a mistake.
    [[nodiscard]] CheckedFile check(const std::string& file) const;

private:
    [[nodiscard]] rubric::LoadedRubric loadRubric(const std::string& file) const;

    rubric::RubricFolders m_folders;
    std::vector<rubric::RubricEntry> m_entries;
};

}  // namespace matang::cli

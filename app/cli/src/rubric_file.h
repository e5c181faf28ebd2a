// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>

#include <filesystem>
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

/// Checks a rubric or, where the file says that it is one, a crosswalk. The instruments of a crosswalk are looked for in the folder above
/// the file's own, then in `rubrics`.
[[nodiscard]] CheckedFile checkRubricFile(const std::string& file, const std::filesystem::path& rubrics);

}  // namespace matang::cli

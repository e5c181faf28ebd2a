// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/loader.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace matang::rubric {

/// The rubric files of a folder, each read when first asked for. Not shared between threads.
class RubricLibrary {
public:
    explicit RubricLibrary(std::filesystem::path folder);

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }
    /// Ids of the files `<id>.yaml`, sorted. Empty where the folder does not exist.
    [[nodiscard]] std::vector<RubricId> ids() const;
    /// Errors: NotFound "rubric-unknown" {rubric, known}; InvalidInput with the findings of the file ("rubric-invalid" {file}).
    [[nodiscard]] base::Result<std::shared_ptr<const Rubric>> get(const RubricId& id);

private:
    std::filesystem::path m_folder;
    std::map<RubricId, std::shared_ptr<const Rubric>> m_loaded;
};

}  // namespace matang::rubric

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/library.h>

#include <memory>
#include <string>
#include <vector>

namespace matang::gui {

/// One text of an instrument that can be looked into.
struct ShelvedRubric {
    rubric::RubricId id;
    std::shared_ptr<const rubric::Rubric> rubric;  ///< nullptr where the text has mistakes
    std::vector<base::Diagnostic> findings;        ///< every mistake, where there is no rubric
    bool inFolder = false;
    rubric::RubricOrigin origin = rubric::RubricOrigin::Bundled;  ///< of the folder's file
    std::string file;                                             ///< its path; empty for a text of the workspace only
    bool inWorkspace = false;                                     ///< assessments of the open workspace are computed with this very text
    std::shared_ptr<const rubric::Rubric> other;                  ///< the text of the same id at the other place, where it differs
};

/// The instruments of the folders, also those whose file has mistakes or is refused; the bundled ones first.
[[nodiscard]] std::vector<ShelvedRubric> readShelf(const rubric::RubricFolders& folders);

/// Adds the texts that a workspace stores: one that is in the folder, too, is the same entry; others stand behind the folder's.
[[nodiscard]] std::vector<ShelvedRubric> withStored(std::vector<ShelvedRubric> shelf, std::vector<ShelvedRubric> stored);

/// True where both hold the same texts, so that nothing needs to be shown anew.
[[nodiscard]] bool sameTexts(const std::vector<ShelvedRubric>& left, const std::vector<ShelvedRubric>& right);

}  // namespace matang::gui

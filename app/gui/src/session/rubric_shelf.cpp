// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_shelf.h"

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

/// Joins a stored text with the shelf, on which the texts of the folder stand.
void shelve(std::vector<ShelvedRubric>& shelf, ShelvedRubric stored) {
    for (auto& one : shelf) {
        if (one.id != stored.id || !one.inFolder || one.rubric == nullptr || stored.rubric == nullptr) {
            continue;
        }
        if (one.rubric->sha256 == stored.rubric->sha256) {
            one.inWorkspace = true;
            return;
        }
        one.other = stored.rubric;
        stored.other = one.rubric;
    }
    shelf.push_back(std::move(stored));
}

}  // namespace

std::vector<ShelvedRubric> readShelf(const rubric::RubricFolders& folders) {
    std::vector<ShelvedRubric> shelf;
    for (const auto& file : rubric::RubricLibrary(folders).entries()) {
        auto loaded = rubric::RubricLibrary::read(file);
        ShelvedRubric entry;
        entry.id = file.id;
        entry.inFolder = true;
        entry.origin = file.origin;
        entry.file = file.file.string();
        entry.rubric = std::move(loaded.rubric);
        if (entry.rubric == nullptr) {
            entry.findings = std::move(loaded.findings);
        }
        shelf.push_back(std::move(entry));
    }
    return shelf;
}

std::vector<ShelvedRubric> withStored(std::vector<ShelvedRubric> shelf, std::vector<ShelvedRubric> stored) {
    for (auto& one : stored) {
        shelve(shelf, std::move(one));
    }
    std::stable_sort(shelf.begin(), shelf.end(), [](const auto& left, const auto& right) { return left.id < right.id; });
    return shelf;
}

bool sameTexts(const std::vector<ShelvedRubric>& left, const std::vector<ShelvedRubric>& right) {
    const auto sha256 = [](const std::shared_ptr<const rubric::Rubric>& rubric) {
        return rubric == nullptr ? std::string() : rubric->sha256;
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](const auto& one, const auto& two) {
        return one.id == two.id && sha256(one.rubric) == sha256(two.rubric) && one.findings == two.findings && one.file == two.file &&
               one.inWorkspace == two.inWorkspace && sha256(one.other) == sha256(two.other);
    });
}

}  // namespace matang::gui

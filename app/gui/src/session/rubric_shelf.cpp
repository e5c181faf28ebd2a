// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_shelf.h"

#include <matang/rubric/library.h>

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

std::vector<ShelvedRubric> readShelf(const std::filesystem::path& folder) {
    rubric::RubricLibrary library(folder);
    std::vector<ShelvedRubric> shelf;
    for (const auto& id : library.ids()) {
        ShelvedRubric entry;
        entry.id = id;
        entry.inFolder = true;
        if (auto loaded = library.get(id)) {
            entry.rubric = std::move(*loaded);
        } else {
            entry.findings = std::move(loaded.error().diagnostics);
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
        return one.id == two.id && sha256(one.rubric) == sha256(two.rubric) && one.findings == two.findings &&
               one.inFolder == two.inFolder && one.inWorkspace == two.inWorkspace && sha256(one.other) == sha256(two.other);
    });
}

}  // namespace matang::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_named.h"

#include <matang/rubric/crosswalk_loader.h>
#include <matang/rubric/suggestion.h>

#include <algorithm>
#include <filesystem>

namespace matang::cli {
namespace {

/// Something with a folder or a suffix in it, or that stands in the present folder.
bool looksLikeAFile(const std::string& text) {
    std::error_code unknown;
    return text.find('/') != std::string::npos || std::filesystem::path(text).has_extension() ||
           std::filesystem::is_regular_file(text, unknown);
}

base::Result<std::shared_ptr<const rubric::Rubric>> fromFile(const std::string& file, const Console& console) {
    rubric::LoadedRubric loaded = rubric::loadRubricFile(file, rubric::FileName::Any);
    if (loaded.rubric != nullptr) {
        console.tellFindings(loaded.findings);
        return loaded.rubric;
    }
    if (rubric::isCrosswalkFile(file)) {
        return base::fail(base::ErrorCode::InvalidInput, "rubric-is-crosswalk", {{"file", file}});
    }
    for (const auto& [code, kind] :
         {std::pair{"file-not-found", base::ErrorCode::NotFound}, std::pair{"file-unreadable", base::ErrorCode::InputOutput}}) {
        if (loaded.findings.front().code == code) {
            return base::fail(kind, code, {{"file", file}});
        }
    }
    return tl::unexpected<base::Error>(
        base::Error{base::ErrorCode::InvalidInput, "rubric-invalid", {{"file", file}}, {file, 0, 0}, std::move(loaded.findings)});
}

/// The library's refusal of an id, with the known one that was probably meant.
base::Result<std::shared_ptr<const rubric::Rubric>> fromLibrary(rubric::RubricLibrary& library, const std::string& id) {
    auto found = library.get(rubric::RubricId{id});
    if (found || found.error().reason != "rubric-unknown") {
        return found;
    }
    const std::vector<rubric::RubricId> ids = library.ids();
    std::vector<std::string_view> known;
    for (const rubric::RubricId& one : ids) {
        known.push_back(one.text);
    }
    const std::string_view nearest = rubric::nearestWord(id, known);
    if (!nearest.empty()) {
        found.error().reason = "rubric-unknown-near";
        found.error().arguments.emplace_back("nearest", nearest);
    }
    return found;
}

}  // namespace

base::Result<std::shared_ptr<const rubric::Rubric>> rubricNamed(const std::string& idOrFile, const Console& console) {
    rubric::RubricLibrary library(console.surroundings().rubrics);
    const std::vector<rubric::RubricId> ids = library.ids();
    const bool known = std::find(ids.begin(), ids.end(), rubric::RubricId{idOrFile}) != ids.end();
    return known || !looksLikeAFile(idOrFile) ? fromLibrary(library, idOrFile) : fromFile(idOrFile, console);
}

}  // namespace matang::cli

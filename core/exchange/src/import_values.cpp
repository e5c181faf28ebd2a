// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/exchange/import_values.h>

#include "import_text.h"
#include "importer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace matang::exchange {
namespace {

/// Ends the transaction of a dry run without storing anything; never leaves this file.
constexpr std::string_view kDryRunEnd = "dry-run-end";

base::Result<std::string> readFile(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return base::fail(base::ErrorCode::NotFound, "file-not-found", {{"file", file.string()}});
    }
    // Reading a folder throws, so it is not even tried.
    std::ifstream stream;
    if (!std::filesystem::is_directory(file, error)) {
        stream.open(file, std::ios::binary);
    }
    if (!stream.is_open()) {
        return base::fail(base::ErrorCode::InputOutput, "file-unreadable", {{"file", file.string()}});
    }
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

/// A rubric of the library, or one that only the workspace holds.
RubricSource rubricSource(workspace::Workspace& workspace, rubric::RubricLibrary& library) {
    return [&](const rubric::RubricId& id) -> base::Result<std::shared_ptr<const rubric::Rubric>> {
        auto found = library.get(id);
        if (found || found.error().code != base::ErrorCode::NotFound) {
            return found;
        }
        const auto stored = workspace.rubrics();
        if (!stored) {
            return base::propagate(stored);
        }
        const auto last = std::find_if(stored->rbegin(), stored->rend(), [&](const workspace::StoredRubric& one) { return one.id == id; });
        if (last == stored->rend()) {
            return found;
        }
        const rubric::LoadedRubric loaded = rubric::loadRubric(last->text, id.text + ".yaml");
        return loaded.rubric ? base::Result<std::shared_ptr<const rubric::Rubric>>(loaded.rubric) : found;
    };
}

tl::unexpected<base::Error> refused(const std::string& file, std::vector<base::Diagnostic> mistakes) {
    base::Error error{
        base::ErrorCode::InvalidInput, "import-refused", {{"file", file}, {"mistakes", std::to_string(mistakes.size())}}, {}, {}};
    error.diagnostics = std::move(mistakes);
    return tl::unexpected<base::Error>(std::move(error));
}

}  // namespace

base::Result<ImportReport> importText(workspace::Workspace& workspace, const RubricSource& rubrics, std::string_view text,
                                      const std::string& fileName, ImportMode mode, const std::string& person) {
    ValuesFile values = readValues(text, fileName, rubrics);
    if (!values.mistakes.empty()) {
        return refused(fileName, std::move(values.mistakes));
    }
    Importer importer(workspace, values, person);
    const auto stored = workspace.together([&]() -> base::Result<void> {
        if (auto applied = importer.apply(); !applied) {
            return applied;
        }
        if (!importer.mistakes().empty()) {
            return refused(fileName, std::move(importer.mistakes()));
        }
        if (mode == ImportMode::DryRun) {
            return base::fail(base::ErrorCode::Cancelled, std::string(kDryRunEnd));
        }
        return {};
    });
    if (!stored && stored.error().reason != kDryRunEnd) {
        return base::propagate(stored);
    }
    return std::move(importer.report());
}

base::Result<ImportReport> importValues(workspace::Workspace& workspace, rubric::RubricLibrary& library, const std::filesystem::path& file,
                                        ImportMode mode, const std::string& person) {
    const auto text = readFile(file);
    if (!text) {
        return base::propagate(text);
    }
    return importText(workspace, rubricSource(workspace, library), *text, file.string(), mode, person);
}

}  // namespace matang::exchange

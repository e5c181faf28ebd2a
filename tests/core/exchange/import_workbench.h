// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/exchange/import_values.h>
#include <matang/results/results.h>
#include <matang/workspace/workspace.h>

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace matang::exchange {

/// A workspace in a folder of its own, the bundled rubrics, and a way to import texts.
class ImportWorkbench : public testing::Test {
protected:
    ImportWorkbench();
    ~ImportWorkbench() override;

    base::Result<ImportReport> import(const std::string& csv, ImportMode mode = ImportMode::Store);
    base::Result<ImportReport> importFile(const std::filesystem::path& file, ImportMode mode = ImportMode::Store);
    /// The mistakes of a refused import as "line:column code argument=value ...".
    std::vector<std::string> mistakesOf(const std::string& csv);
    /// Findings in the same form.
    static std::vector<std::string> shortForms(const std::vector<base::Diagnostic>& findings);
    std::vector<analysis::ScoredAssessment> scored(const std::string& agency, const std::string& rubric, int year);
    workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    static std::filesystem::path source(const std::string& path);

private:
    std::filesystem::path m_folder;
    base::SteppingClock m_clock;
    std::optional<workspace::Workspace> m_workspace;
    rubric::RubricLibrary m_library;
};

}  // namespace matang::exchange

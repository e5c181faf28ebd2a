// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_workbench.h"

#include <cstdlib>
#include <fstream>

namespace matang::exchange {
namespace {

std::filesystem::path newFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "matang-import-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    return name;
}

}  // namespace

ImportWorkbench::ImportWorkbench() : m_folder(newFolder()), m_clock(base::Moment{1'700'000'000'000}), m_library(source("rubrics")) {
    auto made = workspace::Workspace::create(m_folder / "test.matang", m_clock);
    EXPECT_TRUE(made.has_value());
    m_workspace.emplace(std::move(*made));
}

ImportWorkbench::~ImportWorkbench() {
    m_workspace.reset();
    std::filesystem::remove_all(m_folder);
}

std::filesystem::path ImportWorkbench::source(const std::string& path) {
    return std::filesystem::path(MATANG_SOURCE_DIR) / path;
}

base::Result<ImportReport> ImportWorkbench::import(const std::string& csv, ImportMode mode) {
    const std::filesystem::path file = m_folder / "values.csv";
    std::ofstream(file, std::ios::binary) << csv;
    return importFile(file, mode);
}

base::Result<ImportReport> ImportWorkbench::importFile(const std::filesystem::path& file, ImportMode mode) {
    return importValues(*m_workspace, m_library, file, mode, "Rina");
}

std::vector<std::string> ImportWorkbench::shortForms(const std::vector<base::Diagnostic>& findings) {
    std::vector<std::string> forms;
    for (const base::Diagnostic& finding : findings) {
        std::string form = std::to_string(finding.position.line) + ":" + std::to_string(finding.position.column) + " " + finding.code;
        for (const auto& [name, value] : finding.arguments) {
            form += " " + name + "=" + value;
        }
        forms.push_back(form);
    }
    return forms;
}

std::vector<std::string> ImportWorkbench::mistakesOf(const std::string& csv) {
    const auto report = import(csv);
    if (report) {
        return {"imported"};
    }
    return report.error().diagnostics.empty() ? std::vector<std::string>{report.error().reason} : shortForms(report.error().diagnostics);
}

std::vector<analysis::ScoredAssessment> ImportWorkbench::scored(const std::string& agency, const std::string& rubric, int year) {
    results::Results results(*m_workspace);
    results::Selection selection;
    selection.agency = m_workspace->findAgency(agency).value().id;
    selection.rubric = rubric;
    selection.year = year;
    return results.all(selection).value();
}

}  // namespace matang::exchange

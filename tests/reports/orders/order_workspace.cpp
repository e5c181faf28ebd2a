// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_workspace.h"

#include <matang/exchange/import_values.h>
#include <matang/rubric/library.h>
#include <matang/templates/template_loader.h>

#include <cstdlib>
#include <fstream>

namespace matang::testing {

namespace fs = std::filesystem;

OrderWorkspace::OrderWorkspace() {
    std::string name = (fs::temp_directory_path() / "matang-orders-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_folder = name;
    m_workspace = need(workspace::Workspace::create(m_folder / "contoh.matang", m_clock));
    rubric::RubricLibrary library(rubrics());
    const fs::path more = m_folder / "more.csv";
    std::ofstream(more) << "agency,kind,year,rubric,stage,index,source\n"
                        << kLongName << " Dua,lembaga,2023,spbe-2020,final,3.10,Keputusan Menteri\n"
                        << kLongName << " Satu,lembaga,2023,spbe-2020,final,2.50,Keputusan Menteri\n"
                        << "Kabupaten Beta,kabupaten,2023,spbe-2020,final,2.10,Siaran pers\n";
    for (const fs::path& values : {fs::path(MATANG_SOURCE_DIR) / "examples/city-index-series.csv", more}) {
        need(exchange::importValues(*m_workspace, library, values, exchange::ImportMode::Store, "Penguji"));
    }
}

OrderWorkspace::~OrderWorkspace() {
    m_workspace.reset();
    std::error_code error;
    fs::remove_all(m_folder, error);
}

rubric::RubricFolders OrderWorkspace::rubrics() {
    return {fs::path(MATANG_SOURCE_DIR) / "rubrics"};
}

assessment::AssessmentId OrderWorkspace::assessment(const std::string& agency, const std::string& rubric, int year) {
    const auto found = need(m_workspace->findAssessment(need(m_workspace->findAgency(agency)).id, rubric::RubricId(rubric), year));
    if (!found) {
        throw std::runtime_error("no assessment of " + agency);
    }
    return found->id;
}

analysis::PeerGroup OrderWorkspace::made() {
    analysis::PeerGroup group;
    group.agencies.emplace();
    for (const std::string& name : {kLongName + std::string(" Dua"), kLongName + std::string(" Satu"), std::string("Kabupaten Beta")}) {
        group.agencies->insert(need(m_workspace->findAgency(name)).id);
    }
    return group;
}

orders::ReportSettings OrderWorkspace::settings(const std::string& reportTemplate) {
    orders::ReportSettings settings;
    settings.reportTemplate = *need(templates::templateNamed(reportTemplate));
    settings.createdAt = "2024-11-12T08:30:00Z";
    return settings;
}

}  // namespace matang::testing

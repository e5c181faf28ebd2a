// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace matang::workspace {

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "matang-workspace-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Author rina(const std::string& action) {
    return {"Rina Wulandari", action};
}

rubric::Rubric smallRubric(const std::string& id, const std::string& text) {
    rubric::Rubric rubric;
    rubric.id = rubric::RubricId(id);
    rubric.version = "1";
    rubric.text = text;
    rubric.sha256 = base::sha256Hex(text);
    return rubric;
}

assessment::Agency city(const std::string& name, const std::string& code) {
    assessment::Agency agency;
    agency.name = name;
    agency.code = code;
    agency.kind = assessment::AgencyKind::City;
    return agency;
}

assessment::Mark markOf(const std::string& node, const std::string& assessor, std::optional<base::Rational> value,
                        const std::string& fact) {
    assessment::Mark mark;
    mark.node = rubric::NodeId(node);
    mark.stage = rubric::StageId("self");
    mark.assessor = assessor;
    mark.value = std::move(value);
    mark.fact = fact;
    return mark;
}

assessment::ReportedValue reported(const std::string& node, const std::string& printed, const std::string& source) {
    return {rubric::NodeId(node), rubric::StageId("final"), must(base::parseDecimal(printed)), source, ""};
}

std::vector<std::string> findingsOf(const base::Result<CheckReport>& report) {
    if (!report) {
        return {"error: " + report.error().reason};
    }
    std::vector<std::string> texts;
    for (const base::Diagnostic& finding : report->findings) {
        std::string text = finding.code;
        for (const auto& [name, value] : finding.arguments) {
            text += " " + name + "=" + value;
        }
        texts.push_back(text);
    }
    return texts;
}

std::string readWhole(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

void writeWhole(const std::filesystem::path& file, const std::string& content) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << content;
}

namespace {

int keep(void* into, int columns, char** values, char**) {
    auto& text = *static_cast<std::string*>(into);
    for (int column = 0; column < columns; ++column) {
        text += (text.empty() ? "" : "|") + std::string(values[column] == nullptr ? "NULL" : values[column]);
    }
    return 0;
}

}  // namespace

std::string ask(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* database = nullptr;
    std::string answer;
    char* message = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK ||
        sqlite3_exec(database, sql.c_str(), keep, &answer, &message) != SQLITE_OK) {
        const std::string text = message == nullptr ? "cannot open" : message;
        sqlite3_free(message);
        sqlite3_close(database);
        throw std::runtime_error(text);
    }
    sqlite3_close(database);
    return answer;
}

void tamper(const std::filesystem::path& file, const std::string& sql) {
    static_cast<void>(ask(file, sql));
}

WorkspaceTest::WorkspaceTest() {
    m_workspace.emplace(must(Workspace::create(file(), m_clock)));
    must(workspace().storeRubric(smallRubric(), rina("store-rubric")));
    m_bogor = must(workspace().addAgency(city("Kota Bogor", "32.71"), rina("add-agency")));
    assessment::Assessment assessment;
    assessment.agency = m_bogor;
    assessment.rubric = rubric::RubricId("spbe-2020");
    assessment.rubricSha256 = smallRubric().sha256;
    assessment.year = 2023;
    m_assessment = must(workspace().addAssessment(assessment, rina("add-assessment")));
}

void WorkspaceTest::reopen(Access access) {
    close();
    m_workspace.emplace(must(Workspace::open(file(), access, m_clock)));
}

}  // namespace matang::workspace

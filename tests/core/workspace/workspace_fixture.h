// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>
#include <matang/base/sha256.h>
#include <matang/workspace/workspace.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace matang::workspace {

/// 2024-11-12T08:30:00Z
inline constexpr base::Moment kStart{1731400200000};

/// A folder of its own, gone at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] Author rina(const std::string& action = "test");
[[nodiscard]] rubric::Rubric smallRubric(const std::string& id = "spbe-2020", const std::string& text = "format: 1\nid: spbe-2020\n");
[[nodiscard]] assessment::Agency city(const std::string& name, const std::string& code = "");
[[nodiscard]] assessment::Mark markOf(const std::string& node, const std::string& assessor, std::optional<base::Rational> value,
                                      const std::string& fact = "");
[[nodiscard]] assessment::ReportedValue reported(const std::string& node, const std::string& printed,
                                                 const std::string& source = "LHE 2023");

/// The value, or a test failure with the reason and an end of the test.
template <typename Value>
Value must(base::Result<Value>&& result) {
    if (!result) {
        std::string text = result.error().reason;
        for (const auto& [name, value] : result.error().arguments) {
            text += " " + name + "=" + value;
        }
        throw std::runtime_error(text);
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

/// "agency-unknown agency=99", or "done".
template <typename Value>
std::string outcome(const base::Result<Value>& result) {
    if (result) {
        return "done";
    }
    std::string text = result.error().reason;
    for (const auto& [name, value] : result.error().arguments) {
        text += " " + name + "=" + value;
    }
    return text;
}

[[nodiscard]] std::vector<std::string> findingsOf(const base::Result<CheckReport>& report);
[[nodiscard]] std::string readWhole(const std::filesystem::path& file);
void writeWhole(const std::filesystem::path& file, const std::string& content);
/// Runs SQL on the file behind the program's back.
void tamper(const std::filesystem::path& file, const std::string& sql);
[[nodiscard]] std::string ask(const std::filesystem::path& file, const std::string& sql);

/// An open workspace with one rubric, Kota Bogor and its assessment of 2023.
class WorkspaceTest : public testing::Test {
protected:
    WorkspaceTest();
    /// Closes and opens again.
    void reopen(Access access = Access::ReadWrite);
    void close() { m_workspace.reset(); }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "kota.matang"; }

    TemporaryFolder m_folder;
    base::SteppingClock m_clock{kStart};
    std::optional<Workspace> m_workspace;
    assessment::AgencyId m_bogor;
    assessment::AssessmentId m_assessment;
};

}  // namespace matang::workspace

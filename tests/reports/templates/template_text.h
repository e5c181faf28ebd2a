// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/templates/template_loader.h>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::templates::test {

/// A small template without mistakes; tests replace a piece of it by a wrong one.
inline constexpr std::string_view kSmallTemplate = R"(template: small
format: 1
scope: agency
name: {id: Kecil, en: Small}
description: Untuk uji
title: {id: "Laporan {agency}", en: "Report on {agency}"}
numbered: false
look:
  accent: "#0B6E75"
  organisation: Pemerintah {agency}
  density: compact
sections:
  - cover
  - contents
  - page-break
  - {section: summary, title: "Ringkasan {year}"}
  - section: text
    title: Pengantar
    text: |
      Laporan ini disusun
      oleh tim.

      Indeks {index}.
  - page-break
  - signatures
signatures:
  place: Bogor
  date: 2024-11-12
  signers:
    - {role: {id: Koordinator, en: Coordinator}, name: Siti Aminah, number: NIP 1}
    - role: Kepala
)";

/// The small template with pieces replaced; each must be there (its first occurrence is meant).
inline std::string smallTemplate(const std::vector<std::pair<std::string, std::string>>& replacements = {}) {
    std::string text{kSmallTemplate};
    for (const auto& [piece, other] : replacements) {
        const std::size_t at = text.find(piece);
        EXPECT_NE(at, std::string::npos) << piece;
        if (at != std::string::npos) {
            text.replace(at, piece.size(), other);
        }
    }
    return text;
}

inline std::vector<std::string> print(const std::vector<base::Diagnostic>& findings) {
    std::vector<std::string> lines;
    for (const base::Diagnostic& finding : findings) {
        lines.push_back(base::toString(finding));
    }
    return lines;
}

/// What the loader says of the small template with pieces replaced.
inline std::vector<std::string> findingsWith(const std::vector<std::pair<std::string, std::string>>& replacements) {
    return print(loadTemplate(smallTemplate(replacements), "f", {}).findings);
}

inline std::string sourcePath(const std::string& path) {
    return std::string{MATANG_SOURCE_DIR} + "/" + path;
}

inline std::string fileText(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    EXPECT_TRUE(stream) << path;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// A folder that is gone after the test.
class Folder {
public:
    Folder() : m_path(std::filesystem::path(testing::TempDir()) / ("templates-" + name())) { std::filesystem::create_directories(m_path); }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }
    std::string write(const std::string& file, const std::string& bytes) const {
        std::ofstream(m_path / file, std::ios::binary) << bytes;
        return (m_path / file).string();
    }

private:
    static std::string name() {
        const testing::TestInfo* info = testing::UnitTest::GetInstance()->current_test_info();
        return std::string(info->test_suite_name()) + "-" + info->name();
    }
    std::filesystem::path m_path;
};

}  // namespace matang::templates::test

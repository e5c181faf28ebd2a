// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/messages.h>
#include <matang/yaml/document.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace matang::messages {
namespace {

using testing::IsEmpty;
using text::Language;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Codes in a source: the first kebab-case literal of a call that makes an error or a finding.
std::set<std::string> codesIn(const std::string& source) {
    static const std::regex maker(
        R"re((?:\b(?:fail|finding|report|mistake|stop|refuse|problem|complain|addError|addWarning|addFinding|warn|warning)\s*\()re"
        R"re(|\bSeverity::\w+\s*,|\bErrorCode::\w+\s*,))re"
        R"re([^;"{}]*(?:\{[^;"{}]*\}[^;"{}]*)?"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)")re");
    std::set<std::string> codes;
    for (std::sregex_iterator match(source.begin(), source.end(), maker), end; match != end; ++match) {
        codes.insert((*match)[1].str());
    }
    return codes;
}

std::vector<std::string> keysInFileOrder(const std::string& name) {
    const auto path = std::filesystem::path(MATANG_SOURCE_DIR) / "app/messages" / name;
    const yaml::Document document = yaml::parse(contentOf(path), name);
    EXPECT_THAT(document.findings, IsEmpty());
    std::vector<std::string> keys;
    for (const yaml::Entry& entry : document.root.entries) {
        keys.push_back(entry.key);
    }
    return keys;
}

TEST(Catalogues, AreReadableAndSorted) {
    for (const char* const name : {"en.yaml", "id.yaml"}) {
        const std::vector<std::string> keys = keysInFileOrder(name);
        const auto unsorted = std::is_sorted_until(keys.begin(), keys.end());
        EXPECT_EQ(unsorted, keys.end()) << name << ": out of order: " << *unsorted;
        EXPECT_GT(keys.size(), 20U) << name;
    }
}

TEST(Catalogues, HaveTheSameKeysAndGaps) {
    const text::Catalogue& indonesian = catalogue(Language::Indonesian);
    const text::Catalogue& english = catalogue(Language::English);
    EXPECT_EQ(indonesian.language(), Language::Indonesian);
    EXPECT_EQ(english.language(), Language::English);
    ASSERT_EQ(indonesian.keys(), english.keys());
    for (const std::string& key : english.keys()) {
        EXPECT_EQ(indonesian.gaps(key), english.gaps(key)) << key;
        EXPECT_FALSE(english.sentence(key).empty()) << key;
        EXPECT_FALSE(indonesian.sentence(key).empty()) << key;
    }
}

TEST(Catalogues, HaveASentenceForEveryCodeOfTheCore) {
    std::set<std::string> missing;
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(MATANG_SOURCE_DIR) / "core")) {
        if (entry.path().extension() != ".cpp") {
            continue;
        }
        for (const std::string& code : codesIn(contentOf(entry.path()))) {
            ++found;
            if (!catalogue(Language::English).has(code)) {
                missing.insert(entry.path().filename().string() + ": " + code);
            }
        }
    }
    EXPECT_THAT(missing, IsEmpty());
    EXPECT_GT(found, 15U);
}

TEST(Scan, FindsTheCodesOfEveryKindOfCall) {
    EXPECT_EQ(codesIn(R"(return base::fail(base::ErrorCode::NotFound, "file-not-found", {{"file-key", path}});)"),
              (std::set<std::string>{"file-not-found"}));
    EXPECT_EQ(codesIn(R"(builder.report("yaml-alias", position);)"), (std::set<std::string>{"yaml-alias"}));
    EXPECT_EQ(codesIn(R"(push_back({base::Severity::Error, {fileName, 0, 0}, "yaml-too-large", {}});)"),
              (std::set<std::string>{"yaml-too-large"}));
    EXPECT_EQ(codesIn(R"(return base::Error{ErrorCode::InvalidInput, "catalogue-invalid", {}};)"),
              (std::set<std::string>{"catalogue-invalid"}));
}

}  // namespace
}  // namespace matang::messages

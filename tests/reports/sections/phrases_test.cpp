// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <matang/text/catalogue.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace matang::testing {
namespace {

std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

text::Catalogue catalogue(text::Language language) {
    const std::string name = std::string(text::languageCode(language)) + ".yaml";
    return text::Catalogue::parse(textOf(std::string(MATANG_SOURCE_DIR) + "/reports/phrases/" + name), name, language).value();
}

/// Every text in quotes in the sources of the sections: a key is used where it is one of them, or is put together from one.
std::string sources() {
    std::string all;
    for (const auto& file : std::filesystem::directory_iterator(std::string(MATANG_SOURCE_DIR) + "/reports/sections/src")) {
        all += textOf(file.path());
    }
    return all;
}

TEST(Phrases, HaveTheSameKeysAndGapsInBothLanguages) {
    const auto indonesian = catalogue(text::Language::Indonesian);
    const auto english = catalogue(text::Language::English);
    EXPECT_EQ(indonesian.keys(), english.keys());
    for (const std::string& key : indonesian.keys()) {
        EXPECT_EQ(indonesian.gaps(key), english.gaps(key)) << key;
    }
}

TEST(Phrases, HaveEveryKeyThatTheSectionsUse) {
    const auto known = catalogue(text::Language::Indonesian);
    const std::string code = sources();
    const std::regex used("\"([a-z]+(?:-[a-z]+)*)\"");
    // Keys stand as the first argument of say(...), alone or in a choice between several.
    const std::regex call("say\\(([^;{]*?)[,)]");
    int found = 0;
    for (auto at = std::sregex_iterator(code.begin(), code.end(), call); at != std::sregex_iterator(); ++at) {
        const std::string arguments = (*at)[1];
        for (auto key = std::sregex_iterator(arguments.begin(), arguments.end(), used); key != std::sregex_iterator(); ++key) {
            EXPECT_TRUE(known.has((*key)[1])) << (*key)[1];
            ++found;
        }
    }
    EXPECT_GT(found, 100);
}

TEST(Phrases, AreAllUsed) {
    const std::string code = sources();
    const std::set<std::string> built{"number-", "warning-", "step-", "summary-levels-", "strengths-", "weaknesses-"};
    for (const std::string& key : catalogue(text::Language::English).keys()) {
        const bool assembled = std::any_of(built.begin(), built.end(), [&](const std::string& start) { return key.starts_with(start); });
        EXPECT_TRUE(assembled || code.find('"' + key + '"') != std::string::npos) << key;
    }
}

}  // namespace
}  // namespace matang::testing

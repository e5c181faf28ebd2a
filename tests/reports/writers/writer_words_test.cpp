// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer_words.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace matang::writers {
namespace {

std::string sourcesOfWriters() {
    std::ostringstream all;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(MATANG_SOURCE_DIR) / "reports/writers/src")) {
        if (entry.path().extension() == ".cpp") {
            all << std::ifstream(entry.path()).rdbuf();
        }
    }
    return all.str();
}

TEST(WriterWords, AreTheSameInBothLanguagesAndAllUsed) {
    const text::Catalogue& indonesian = writerWords(text::Language::Indonesian);
    const text::Catalogue& english = writerWords(text::Language::English);
    EXPECT_EQ(indonesian.language(), text::Language::Indonesian);
    EXPECT_EQ(english.language(), text::Language::English);
    ASSERT_EQ(indonesian.keys(), english.keys());
    ASSERT_GT(english.keys().size(), 15U);
    const std::string sources = sourcesOfWriters();
    for (const std::string& key : english.keys()) {
        EXPECT_EQ(indonesian.gaps(key), english.gaps(key)) << key;
        const std::string word = key.starts_with("style-") ? key.substr(6) : key;
        EXPECT_NE(sources.find('"' + word + '"'), std::string::npos) << key;
    }
}

}  // namespace
}  // namespace matang::writers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/library.h>

#include <gmock/gmock.h>

#include <filesystem>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LibraryTest : public testing::Test {
protected:
    void SetUp() override {
        m_folder = std::filesystem::path{testing::TempDir()} / "matang_rubric_library";
        std::filesystem::create_directories(m_folder / "crosswalks");
        std::ofstream(m_folder / "small.yaml") << kSmallRubric;
        std::ofstream(m_folder / "broken.yaml") << smallRubric({{"id: small", "id: broken"}, {"weight: 60", "weight: 80"}});
        std::ofstream(m_folder / "rubric.schema.json") << "{}";
        std::ofstream(m_folder / "crosswalks" / "a--b.yaml") << "{}";
        std::ofstream(m_folder / ".." / "outside.yaml") << smallRubric({{"id: small", "id: outside"}});
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path m_folder;
};

TEST_F(LibraryTest, ListsTheRubricsOfItsFolder) {
    EXPECT_THAT(RubricLibrary(m_folder).ids(), ElementsAre(RubricId{"broken"}, RubricId{"small"}));
    EXPECT_THAT(RubricLibrary(m_folder / "nowhere").ids(), IsEmpty());
}

TEST_F(LibraryTest, ReadsARubricOnce) {
    RubricLibrary library(m_folder);
    const auto first = library.get(RubricId{"small"});
    ASSERT_TRUE(first);
    EXPECT_EQ((*first)->id.text, "small");
    std::filesystem::remove(m_folder / "small.yaml");
    EXPECT_EQ(*library.get(RubricId{"small"}), *first);
}

TEST_F(LibraryTest, NamesTheKnownOnes) {
    const auto missing = RubricLibrary(m_folder).get(RubricId{"../outside"});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(),
              (base::Error{base::ErrorCode::NotFound, "rubric-unknown", {{"rubric", "../outside"}, {"known", "broken, small"}}, {}, {}}));
}

TEST_F(LibraryTest, HandsOnTheFindingsOfABrokenFile) {
    const auto broken = RubricLibrary(m_folder).get(RubricId{"broken"});
    ASSERT_FALSE(broken);
    const std::string path = (m_folder / "broken.yaml").string();
    EXPECT_EQ(broken.error().code, base::ErrorCode::InvalidInput);
    EXPECT_EQ(broken.error().reason, "rubric-invalid");
    EXPECT_THAT(print(broken.error().diagnostics), ElementsAre(path + ":51:3: error: weight-sum: node=index sum=120 wanted=100"));
}

}  // namespace
}  // namespace matang::rubric::test

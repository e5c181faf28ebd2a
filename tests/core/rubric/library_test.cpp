// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/rubric/library.h>

#include <gmock/gmock.h>

#include <filesystem>
#include <map>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LibraryTest : public testing::Test {
protected:
    void SetUp() override {
        // Tests run side by side, each in a process of its own.
        const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
        m_folder = std::filesystem::path{testing::TempDir()} / ("matang_library_" + test) / "bundled";
        m_own = m_folder.parent_path() / "own";
        TearDown();
        std::filesystem::create_directories(m_folder / "crosswalks");
        std::filesystem::create_directories(m_own);
        write(m_folder / "small.yaml", smallRubric());
        write(m_folder / "broken.yaml", smallRubric({{"id: small", "id: broken"}, {"weight: 60", "weight: 80"}}));
        write(m_folder / "rubric.schema.json", "{}");
        write(m_folder / "crosswalks" / "a--b.yaml", "{}");
        write(m_folder / ".." / "outside.yaml", smallRubric({{"id: small", "id: outside"}}));
    }
    void TearDown() override {
        std::filesystem::remove_all(m_folder);
        std::filesystem::remove_all(m_own);
    }

    static void write(const std::filesystem::path& file, const std::string& text) { std::ofstream(file) << text; }
    void writeOwn(const std::string& id, const Replacements& replacements = {}) {
        Replacements all{{"id: small", "id: " + id}};
        all.insert(all.end(), replacements.begin(), replacements.end());
        write(m_own / (id + ".yaml"), smallRubric(all));
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_own;
};

std::vector<std::string> print(const std::vector<RubricEntry>& entries) {
    std::vector<std::string> lines;
    for (const RubricEntry& entry : entries) {
        lines.push_back(entry.id.text + (entry.origin == RubricOrigin::Own ? " own" : " bundled") + (entry.refused ? " refused" : ""));
    }
    return lines;
}

TEST_F(LibraryTest, TakesBothSuffixesOnce) {
    writeOwn("mine");
    write(m_own / "mine.yml", "broken: [");
    write(m_own / "other.yml", smallRubric({{"id: small", "id: other"}}));
    RubricLibrary library(RubricFolders(m_folder, m_own));
    EXPECT_THAT(print(library.entries()), ElementsAre("broken bundled", "small bundled", "mine own", "other own"));
    EXPECT_TRUE(library.get(RubricId{"other"}).has_value());
    EXPECT_EQ((*library.get(RubricId{"mine"}))->id, RubricId{"mine"});
}

TEST_F(LibraryTest, ListsTheRubricsOfItsFolder) {
    EXPECT_THAT(RubricLibrary(m_folder).ids(), ElementsAre(RubricId{"broken"}, RubricId{"small"}));
    EXPECT_THAT(RubricLibrary(m_folder / "nowhere").ids(), IsEmpty());
    EXPECT_THAT(RubricLibrary(RubricFolders("")).ids(), IsEmpty());
}

TEST_F(LibraryTest, ListsOwnRubricsBesideTheBundledOnes) {
    writeOwn("library");
    writeOwn("a-library");
    const RubricLibrary library(RubricFolders(m_folder, m_own));
    EXPECT_THAT(print(library.entries()), ElementsAre("broken bundled", "small bundled", "a-library own", "library own"));
    EXPECT_EQ(library.entries().back().file, m_own / "library.yaml");
    EXPECT_THAT(library.ids(), ElementsAre(RubricId{"a-library"}, RubricId{"broken"}, RubricId{"library"}, RubricId{"small"}));
    EXPECT_THAT(print(RubricLibrary(RubricFolders(m_folder, m_own / "nowhere")).entries()), ElementsAre("broken bundled", "small bundled"));
    EXPECT_THAT(print(RubricLibrary(RubricFolders("", m_own)).entries()), ElementsAre("a-library own", "library own"));
}

TEST_F(LibraryTest, ReadsAnOwnRubric) {
    writeOwn("library");
    const auto own = RubricLibrary(RubricFolders(m_folder, m_own)).get(RubricId{"library"});
    ASSERT_TRUE(own);
    EXPECT_EQ((*own)->id.text, "library");
}

TEST_F(LibraryTest, AnOwnFileNeverReplacesABundledRubric) {
    writeOwn("small", {{"Kecil", "Palsu"}});
    RubricLibrary library(RubricFolders(m_folder, m_own));
    EXPECT_THAT(print(library.entries()), ElementsAre("broken bundled", "small bundled", "small own refused"));
    EXPECT_THAT(library.ids(), ElementsAre(RubricId{"broken"}, RubricId{"small"}));
    EXPECT_EQ((*library.get(RubricId{"small"}))->name.in("id"), "Kecil");
    const LoadedRubric refused = RubricLibrary::read(library.entries().back());
    EXPECT_EQ(refused.rubric, nullptr);
    EXPECT_THAT(test::print(refused.findings), ElementsAre((m_own / "small.yaml").string() + ": error: rubric-id-bundled: rubric=small"));
}

TEST_F(LibraryTest, ABundledRubricWithMistakesIsNotReplacedEither) {
    writeOwn("broken");
    RubricLibrary library(RubricFolders(m_folder, m_own));
    const auto broken = library.get(RubricId{"broken"});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().arguments, (base::Arguments{{"file", (m_folder / "broken.yaml").string()}}));
}

TEST_F(LibraryTest, AnOwnFileWithMistakesHidesNoOther) {
    writeOwn("library");
    writeOwn("mistaken", {{"weight: 60", "weight: 80"}});
    RubricLibrary library(RubricFolders(m_folder, m_own));
    EXPECT_THAT(print(library.entries()), ElementsAre("broken bundled", "small bundled", "library own", "mistaken own"));
    EXPECT_TRUE(library.get(RubricId{"library"}));
    EXPECT_FALSE(library.get(RubricId{"mistaken"}));
    EXPECT_THAT(test::print(RubricLibrary::read(library.entries().back()).findings),
                ElementsAre((m_own / "mistaken.yaml").string() + ":51:3: error: weight-sum: node=index sum=120 wanted=100"));
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
    writeOwn("library");
    writeOwn("small");
    const auto missing = RubricLibrary(RubricFolders(m_folder, m_own)).get(RubricId{"../outside"});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(),
              (base::Error{
                  base::ErrorCode::NotFound, "rubric-unknown", {{"rubric", "../outside"}, {"known", "broken, library, small"}}, {}, {}}));
}

TEST_F(LibraryTest, HandsOnTheFindingsOfABrokenFile) {
    const auto broken = RubricLibrary(m_folder).get(RubricId{"broken"});
    ASSERT_FALSE(broken);
    const std::string path = (m_folder / "broken.yaml").string();
    EXPECT_EQ(broken.error().code, base::ErrorCode::InvalidInput);
    EXPECT_EQ(broken.error().reason, "rubric-invalid");
    EXPECT_THAT(test::print(broken.error().diagnostics), ElementsAre(path + ":51:3: error: weight-sum: node=index sum=120 wanted=100"));
}

TEST_F(LibraryTest, AFileThatIsOnlyLookedAtMayHaveAnyName) {
    write(m_own / "small-2024.yaml", smallRubric());
    const std::string file = (m_own / "small-2024.yaml").string();
    EXPECT_THAT(test::print(loadRubricFile(file).findings),
                ElementsAre(file + ":2:5: error: id-not-file-name: id=small file=small-2024.yaml"));
    EXPECT_NE(loadRubricFile(file, FileName::Any).rubric, nullptr);
}

std::filesystem::path ownFolderWith(const std::map<std::string, std::string>& variables) {
    return ownRubricFolder([&](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string{} : found->second;
    });
}

TEST(OwnFolder, IsTheOneThatIsNamedElseTheUsualPlace) {
    EXPECT_EQ(ownFolderWith({{"MATANG_RUBRICS", "instruments"}, {"XDG_DATA_HOME", "/data"}, {"HOME", "/home/rina"}}), "instruments");
    EXPECT_EQ(ownFolderWith({{"XDG_DATA_HOME", "/data"}, {"HOME", "/home/rina"}}), "/data/matang/rubrics");
    EXPECT_EQ(ownFolderWith({{"XDG_DATA_HOME", "data"}, {"HOME", "/home/rina"}}), "/home/rina/.local/share/matang/rubrics");
    EXPECT_EQ(ownFolderWith({{"HOME", "/home/rina"}}), "/home/rina/.local/share/matang/rubrics");
    EXPECT_EQ(ownFolderWith({}), "");
}

}  // namespace
}  // namespace matang::rubric::test

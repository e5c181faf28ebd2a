// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <matang/search/text_index.h>

#include <sys/stat.h>

namespace matang::search {

namespace {

using workspace::ask;
using workspace::tamper;
using workspace::TemporaryFolder;
using workspace::writeWhole;

const std::string kOne(64, 'a');
const std::string kTwo(64, 'b');

ContentText regulation(const std::string& sha256) {
    ContentText content{sha256, TextState::Words};
    content.pages = {{1, "Bupati Contoh"}, {7, "Peraturan Bupati\nNomor 12 Tahun 2023 tentang \x02SPBE"}};
    return content;
}

std::vector<std::string> found(const TextIndex& index, const std::string& words, const std::vector<std::string>& contents = {kOne, kTwo}) {
    std::vector<std::string> hits;
    for (const auto& hit : index.search(TextQuery(words), contents).best) {
        hits.push_back(hit.sha256.substr(0, 1) + std::to_string(hit.page));
    }
    return hits;
}

class TextIndexTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "texts.index"; }
    TemporaryFolder m_folder;
};

}  // namespace

TEST_F(TextIndexTest, FindsThePageOnWhichAllWordsStand) {
    TextIndex index(file());
    ASSERT_TRUE(index.put(regulation(kOne)));
    const auto hits = index.search(TextQuery("peraturan bupati nomor 12"), {kOne});
    const PageHit hit{kOne, 7, {"Peraturan Bupati Nomor 12 Tahun 2023 tentang SPBE", {{0, 9}, {10, 6}, {17, 5}, {23, 2}}}};
    EXPECT_EQ(hits.best, std::vector{hit});
    EXPECT_EQ(hits.all, 1);
    EXPECT_EQ(found(index, "bupati"), (std::vector<std::string>{"a1", "a7"}));
    EXPECT_EQ(found(index, "\"bupati nomor\""), (std::vector<std::string>{"a7"}));
    EXPECT_EQ(found(index, "\"nomor bupati\""), std::vector<std::string>());
    EXPECT_EQ(found(index, "tahun 202"), (std::vector<std::string>{"a7"}));
}

TEST_F(TextIndexTest, FindsOnlyInTheContentsThatAreMeant) {
    TextIndex index(file());
    index.put(regulation(kOne));
    index.put(regulation(kTwo));
    EXPECT_EQ(found(index, "nomor", {kTwo}), (std::vector<std::string>{"b7"}));
    EXPECT_EQ(index.search(TextQuery("nomor"), {kTwo}).all, 1);
    EXPECT_EQ(found(index, "nomor", {}), std::vector<std::string>());
    EXPECT_EQ(index.search(TextQuery("bupati"), {kOne, kTwo}, 1).best.size(), 1u);
    EXPECT_EQ(index.search(TextQuery("bupati"), {kOne, kTwo}, 1).all, 4);
    index.keepOnly({kTwo});
    EXPECT_EQ(found(index, "nomor"), (std::vector<std::string>{"b7"}));
    EXPECT_EQ(index.stateOf(kOne), std::nullopt);
}

TEST_F(TextIndexTest, WhatIsPutInAgainReplacesWhatWasThere) {
    TextIndex index(file());
    index.put(regulation(kOne));
    index.put({kOne, TextState::Words, {}, false, {{2, "Keputusan"}}});
    EXPECT_EQ(found(index, "bupati"), std::vector<std::string>());
    EXPECT_EQ(found(index, "keputusan"), (std::vector<std::string>{"a2"}));
}

TEST_F(TextIndexTest, NoQueryIsAnErrorOrSyntax) {
    TextIndex index(file());
    index.put(regulation(kOne));
    for (const std::string words : {"\"", "bupati OR xyz", "NEAR(bupati nomor)", "words : bupati", "bupati*x", "^bupati -nomor", "'; --",
                                    "\u2605", "\"bupati\" \u2605", "a\"b\"c", "\xff\xfe", "* AND"}) {
        (void)index.search(TextQuery(words), {kOne});
    }
    EXPECT_EQ(index.timesDiscarded(), 0);
    EXPECT_EQ(found(index, "(bupati)"), (std::vector<std::string>{"a1", "a7"}));
    EXPECT_EQ(found(index, "bupati OR xyz"), std::vector<std::string>());
}

TEST_F(TextIndexTest, RemembersWhyAFileCannotBeSearched) {
    {
        TextIndex index(file());
        index.put({kOne, TextState::Scan});
        index.put({kTwo, TextState::Protected, "password"});
    }
    const TextIndex index(file());
    EXPECT_EQ(index.searchable(kOne), std::optional(false));
    EXPECT_EQ(index.stateOf(kTwo), std::optional(TextState::Protected));
    EXPECT_EQ(index.searchable(std::string(64, 'c')), std::nullopt);
    EXPECT_EQ(index.states(), (std::map<std::string, TextState>{{kOne, TextState::Scan}, {kTwo, TextState::Protected}}));
}

TEST_F(TextIndexTest, OnlyTheOwnerReadsIt) {
    TextIndex index(file());
    index.put(regulation(kOne));
    for (const auto& name : m_folder.names()) {
        struct stat status {};
        ASSERT_EQ(stat((m_folder / name).c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777u, 0600u) << name;
    }
}

TEST_F(TextIndexTest, AForeignFileIsThrownAway) {
    writeWhole(file(), "bukan basis data, tetapi cukup panjang untuk dibaca sebagai kepala berkas SQLite yang lengkap, seratus bita lebih");
    TextIndex index(file());
    EXPECT_EQ(index.timesDiscarded(), 1);
    EXPECT_FALSE(index.isInMemory());
    EXPECT_TRUE(index.put(regulation(kOne)));
    EXPECT_EQ(found(index, "nomor"), (std::vector<std::string>{"a7"}));
}

TEST_F(TextIndexTest, AnIndexOfAnotherVersionIsThrownAway) {
    TextIndex(file()).put(regulation(kOne));
    tamper(file(), "PRAGMA user_version = 2");
    TextIndex index(file());
    EXPECT_EQ(index.timesDiscarded(), 1);
    EXPECT_EQ(index.stateOf(kOne), std::nullopt);
}

TEST_F(TextIndexTest, ADamagedIndexIsThrownAwayWhileItIsUsed) {
    { TextIndex(file()).put(regulation(kOne)); }
    tamper(file(), "UPDATE page_data SET block = x'ffffffffffffffff'");
    TextIndex index(file());
    EXPECT_EQ(found(index, "nomor"), std::vector<std::string>());
    EXPECT_EQ(index.timesDiscarded(), 1);
    EXPECT_EQ(index.stateOf(kOne), std::nullopt);
    EXPECT_TRUE(index.put(regulation(kOne)));
    EXPECT_EQ(found(index, "nomor"), (std::vector<std::string>{"a7"}));
}

TEST_F(TextIndexTest, WhereNoFileCanBeKeptItLivesInMemory) {
    TextIndex index(m_folder / "missing" / "texts.index");
    EXPECT_TRUE(index.isInMemory());
    EXPECT_TRUE(index.put(regulation(kOne)));
    EXPECT_EQ(found(index, "nomor"), (std::vector<std::string>{"a7"}));
}

TEST_F(TextIndexTest, TwoProgramsMayUseIt) {
    TextIndex one(file());
    TextIndex two(file());
    EXPECT_TRUE(one.put(regulation(kOne)));
    EXPECT_TRUE(two.put(regulation(kTwo)));
    EXPECT_EQ(found(one, "nomor"), (std::vector<std::string>{"a7", "b7"}));
    EXPECT_EQ(two.timesDiscarded(), 0);
}

}  // namespace matang::search

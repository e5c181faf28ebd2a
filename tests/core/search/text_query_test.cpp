// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/search/text_query.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace matang::search {

namespace {

using Terms = std::vector<TextQuery::Term>;

/// The text with [what is marked].
std::string shown(const std::optional<Snippet>& snippet) {
    if (!snippet) {
        return "nothing";
    }
    auto text = snippet->text;
    for (auto stretch = snippet->marked.rbegin(); stretch != snippet->marked.rend(); ++stretch) {
        text.insert(stretch->start + stretch->length, "]").insert(stretch->start, "[");
    }
    return text;
}

}  // namespace

TEST(TextQueryTest, WordsMustAllOccurAndTheLastMayGoOn) {
    EXPECT_EQ(TextQuery("Peta  JALAN").terms(), (Terms{{{"peta"}, false}, {{"jalan"}, true}}));
    EXPECT_EQ(TextQuery("peta ").terms(), (Terms{{{"peta"}, false}}));
    EXPECT_EQ(shown(TextQuery("jalan peta").find("Peta jalan SPBE")), "[Peta] [jalan] SPBE");
    EXPECT_EQ(shown(TextQuery("peta jala").find("Peta jalan SPBE")), "[Peta] [jalan] SPBE");
    EXPECT_EQ(shown(TextQuery("pet jalan").find("Peta jalan SPBE")), "nothing");
}

TEST(TextQueryTest, QuotesKeepWordsTogether) {
    EXPECT_EQ(TextQuery("\"peta jalan\" 2024").terms(), (Terms{{{"peta", "jalan"}, false}, {{"2024"}, true}}));
    EXPECT_EQ(TextQuery("\u201Cpeta jal").terms(), (Terms{{{"peta", "jal"}, true}}));
    EXPECT_EQ(shown(TextQuery("\"peta jalan\"").find("peta dan jalan, peta, jalan")), "peta dan jalan, [peta], [jalan]");
    EXPECT_EQ(shown(TextQuery("\"jalan peta\"").find("peta dan jalan")), "nothing");
}

TEST(TextQueryTest, NothingInItIsSyntax) {
    EXPECT_EQ(TextQuery("NOT words:a* (b OR ^c) -d {x}").terms(),
              (Terms{{{"not"}}, {{"words", "a"}}, {{"b"}}, {{"or"}}, {{"c"}}, {{"d"}}, {{"x"}, true}}));
    EXPECT_TRUE(TextQuery(" \" \t() \u2026 \"\" ").isEmpty());
    EXPECT_EQ(TextQuery(std::string(5'000, 'a') + " b").terms().size(), 1u);
}

TEST(TextQueryTest, CaseAccentsAndBrokenBytesDoNotMatter) {
    EXPECT_EQ(shown(TextQuery("cafe elite").find("CAFÉ \xff Élite")), "[CAFÉ] \xff [Élite]");
    EXPECT_EQ(TextQuery("12/2024").terms(), (Terms{{{"12", "2024"}, true}}));
}

TEST(TextQueryTest, EveryHitOfEveryTermIsFoundWhetherOrNotAllAre) {
    EXPECT_EQ(TextQuery("\"pasal 5\" xyz dan").everyHit("Pasal 5, 50, d\xc3\xa1n: pasal-5"),
              (std::vector<Stretch>{{0, 7}, {13, 4}, {19, 7}}));
    EXPECT_EQ(TextQuery("\"pasal 5\"").everyHit("Pasal 50"), std::vector<Stretch>());
}

TEST(TextQueryTest, ALongTextIsCutAroundTheFirstHit) {
    std::string text;
    for (int number = 1; number <= 60; ++number) {
        text += "kata" + std::to_string(number) + (number % 10 == 0 ? "\n" : " ");
    }
    EXPECT_EQ(shown(TextQuery("kata30 ").find(text)),
              "\u2026kata22 kata23 kata24 kata25 kata26 kata27 kata28 kata29 [kata30] kata31 kata32 kata33 kata34 kata35 kata36 kata37 "
              "kata38 kata39 kata40 kata41 kata42 kata43 kata44 kata45\u2026");
    const auto word = std::string(500, 'x');
    EXPECT_EQ(shown(TextQuery(word).find(word)), "[" + std::string(80, 'x') + "\u2026]");
}

}  // namespace matang::search

// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace matang::yaml {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string tree(const std::string& text) {
    const Document document = parse(text, "f");
    EXPECT_THAT(print(document.findings), IsEmpty()) << text;
    return print(document.root);
}

std::vector<std::string> findings(const std::string& text) {
    return print(parse(text, "f").findings);
}

TEST(Parse, KeepsTextAndPlaces) {
    EXPECT_EQ(tree("id: spbe-2020\nweights:\n  - 3.10\n  - no\n"), "{id@1:1=spbe-2020@1:5, weights@2:1=[3.10@3:5, no@4:5]@3:3}@1:1");
    EXPECT_EQ(tree("a: {b: [1, '2', \"3\"], c: yes}"), R"({a@1:1={b@1:5=[1@1:9, "2"@1:12, "3"@1:17]@1:8, c@1:23=yes@1:26}@1:4}@1:1)");
    EXPECT_EQ(tree("# comment\n\n- a # note\n-   b: 1\n    c: 2\n"), "[a@3:3, {b@4:5=1@4:8, c@5:5=2@5:8}@4:5]@3:1");
    EXPECT_EQ(tree("only text"), "only text@1:1");
    EXPECT_EQ(tree("---\na: 1\n...\n"), "{a@2:1=1@2:4}@2:1");
}

TEST(Parse, ColumnsCountCharacters) {
    EXPECT_EQ(tree("kué: {é: ñ, z: 1}"), "{kué@1:1={é@1:7=ñ@1:10, z@1:13=1@1:16}@1:6}@1:1");
    EXPECT_EQ(tree("\xF0\x9F\x98\x80: x"), "{\xF0\x9F\x98\x80@1:1=x@1:4}@1:1");
}

TEST(Parse, ByteOrderMarkAndForeignLineEndsChangeNothing) {
    const std::string plain = tree("a: 1\nb:\n  - 2\nc: |\n  x\n  y\n");
    EXPECT_EQ(plain, "{a@1:1=1@1:4, b@2:1=[2@3:5]@3:3, c@4:1=\"x\ny\n\"@4:4}@1:1");
    EXPECT_EQ(tree("\xEF\xBB\xBF"
                   "a: 1\nb:\n  - 2\nc: |\n  x\n  y\n"),
              plain);
    EXPECT_EQ(tree("a: 1\r\nb:\r\n  - 2\r\nc: |\r\n  x\r\n  y\r\n"), plain);
    EXPECT_EQ(tree("a: 1\rb:\r  - 2\rc: |\r  x\r  y\r"), plain);
}

TEST(Parse, TextOverSeveralLines) {
    EXPECT_EQ(tree("a: |\n  satu\n  dua\nb: >-\n  tiga\n  empat\nc: lima\n  enam\nd: \"tujuh\n  delapan\"\n"),
              "{a@1:1=\"satu\ndua\n\"@1:4, b@4:1=\"tiga empat\"@4:4, c@7:1=lima enam@7:4, d@9:1=\"tujuh delapan\"@9:4}@1:1");
}

TEST(Parse, ValuesLeftOutStandAtTheirKeyOrList) {
    EXPECT_EQ(tree("a:\n\nb: ~\nc: null\nd: ''\n"), "{a@1:1=~@1:1, b@3:1=~@3:4, c@4:1=~@4:4, d@5:1=\"\"@5:4}@1:1");
    EXPECT_EQ(tree("a:\n  -\n  - x\n"), "{a@1:1=[~@2:3, x@3:5]@2:3}@1:1");
    EXPECT_EQ(tree("{a, b: }"), "{a@1:2=~@1:2, b@1:5=~@1:5}@1:1");
}

TEST(Parse, DuplicateKeysAreAllReportedAndKept) {
    const Document document = parse("a: 1\nb: {x: 1, x: 2}\na: 3\na: 4\n", "f");
    EXPECT_EQ(document.findings,
              (std::vector<base::Diagnostic>{
                  {base::Severity::Error, {"f", 2, 11}, "yaml-duplicate-key", {{"key", "x"}, {"firstLine", "2"}}, "b: {x: 1, x: 2}"},
                  {base::Severity::Error, {"f", 3, 1}, "yaml-duplicate-key", {{"key", "a"}, {"firstLine", "1"}}, "a: 3"},
                  {base::Severity::Error, {"f", 4, 1}, "yaml-duplicate-key", {{"key", "a"}, {"firstLine", "1"}}, "a: 4"}}));
    EXPECT_EQ(print(document.root), "{a@1:1=1@1:4, b@2:1={x@2:5=1@2:8, x@2:11=2@2:14}@2:4, a@3:1=3@3:4, a@4:1=4@4:4}@1:1");
    EXPECT_EQ(document.root.find("a")->scalar, "1");
}

TEST(Parse, KeysThatAreNoTextAreLeftOut) {
    const Document document = parse("? [1, 2]\n: a\n~: b\nc: d\n", "f");
    EXPECT_THAT(print(document.findings), ElementsAre("f:1:3: error: yaml-key-not-text", "f:3:1: error: yaml-key-not-text"));
    EXPECT_EQ(print(document.root), "{c@4:1=d@4:4}@1:1");
}

TEST(Parse, AnchorsAliasesAndTagsStopTheReading) {
    EXPECT_THAT(findings("a: &x 1\nb: *x\n"), ElementsAre("f:1:4: error: yaml-anchor"));
    EXPECT_THAT(findings("a: 1\nb: *x\n"), ElementsAre("f:2:4: error: yaml-alias"));
    EXPECT_THAT(findings("a: &x\nb: 1\n"), ElementsAre("f:1:4: error: yaml-anchor"));
    EXPECT_THAT(findings("a: !!str 1\n"), ElementsAre("f:1:4: error: yaml-tag"));
    EXPECT_THAT(findings("a: ! 1\n"), ElementsAre("f:1:4: error: yaml-tag"));
    EXPECT_THAT(findings("a: !!null ~\n"), ElementsAre("f:1:4: error: yaml-tag"));
    EXPECT_THAT(findings("a: !own {b: 1}\n"), ElementsAre("f:1:4: error: yaml-tag"));
    EXPECT_THAT(findings("!!map {b: 1}\n"), ElementsAre("f:1:1: error: yaml-tag"));
    EXPECT_EQ(parse("a: &x 1\n", "f").root.kind, NodeKind::Null);
}

TEST(Parse, SyntaxErrorsHavePlaceAndCode) {
    EXPECT_THAT(findings("a: [1, 2\n"), ElementsAre("f:2:1: error: yaml-bracket-open"));
    EXPECT_THAT(findings("a: 1\nb: c: 2\n"), ElementsAre("f:2:5: error: yaml-colon"));
    EXPECT_THAT(findings("a: \"open\nb: 2\n"), ElementsAre("f:1:4: error: yaml-quote-open"));
    EXPECT_THAT(findings("a:\n\t- 1\n"), ElementsAre("f:2:2: error: yaml-tab"));
    EXPECT_THAT(findings("a: 'it''s open\nb: 2\n"), ElementsAre("f:1:4: error: yaml-quote-open"));
    EXPECT_THAT(findings("a: \"open \\\""), ElementsAre("f:1:12: error: yaml-quote-open"));
    EXPECT_THAT(findings("a: 'it''s'\nb: \"a \\\" b\""), IsEmpty());
    EXPECT_THAT(findings("a: 1\n \tb: 2\n"), ElementsAre("f:2:4: error: yaml-tab"));
    EXPECT_THAT(findings("a: [1]]\n"), ElementsAre("f:1:7: error: yaml-bracket-stray"));
    EXPECT_THAT(findings("a: {b: 1\nc: 2\n"), ElementsAre("f:2:2: error: yaml-bracket-open"));
    EXPECT_THAT(findings("a: \"\\q\"\n"), ElementsAre("f:1:7: error: yaml-escape"));
    EXPECT_THAT(findings("a:\n  - 1\n b: 2\n"), ElementsAre("f:3:2: error: yaml-indentation"));
    EXPECT_THAT(findings("a: %x\n"), ElementsAre("f:1:4: error: yaml-first-character"));
    EXPECT_THAT(findings("a: \x01\n"), ElementsAre("f:1:4: error: yaml-control-character"));
    EXPECT_THAT(findings("- a\nb: 1\n"), ElementsAre("f:2:1: error: yaml-indentation"));
    EXPECT_THAT(findings("[a] b\n"), ElementsAre("f:1:5: error: yaml-indentation"));
}

TEST(Parse, OneDocumentOnly) {
    EXPECT_THAT(findings("a: 1\n---\nb: 2\n"), ElementsAre("f:2:1: error: yaml-several-documents"));
    EXPECT_EQ(parse("a: 1\n---\nb: 2\n", "f").root.kind, NodeKind::Null);
}

TEST(Parse, NothingInTheFile) {
    for (const char* const text : {"", "\n\n", "# only a comment\n", "---\n", "~", "\xEF\xBB\xBF"}) {
        EXPECT_THAT(findings(text), ElementsAre("f:1:1: error: yaml-empty")) << text;
    }
}

TEST(Parse, RefusesTextThatIsNotUtf8) {
    EXPECT_THAT(findings("a: 1\nb: \xFF\n"), ElementsAre("f:2:4: error: yaml-not-utf8"));
    EXPECT_THAT(findings("é: \xC3"), ElementsAre("f:1:4: error: yaml-not-utf8"));
    EXPECT_THAT(findings("\xC0\xAF"), ElementsAre("f:1:1: error: yaml-not-utf8"));
    EXPECT_THAT(findings("\xED\xA0\x80"), ElementsAre("f:1:1: error: yaml-not-utf8"));
    EXPECT_THAT(findings("\xF4\x90\x80\x80"), ElementsAre("f:1:1: error: yaml-not-utf8"));
    EXPECT_THAT(findings("\xFF\xFE"
                         "a"),
                ElementsAre("f:1:1: error: yaml-not-utf8"));
    EXPECT_EQ(tree("\xF4\x8F\xBF\xBD"), "\xF4\x8F\xBF\xBD@1:1");
}

TEST(Document, GivesLinesForCarets) {
    const Document document = parse("a: 1\r\nb: [\r\n", "f");
    EXPECT_EQ(document.line(1), "a: 1");
    EXPECT_EQ(document.line(2), "b: [");
    EXPECT_EQ(document.line(0), "");
    EXPECT_EQ(document.line(99), "");
    EXPECT_EQ(document.findings.front().sourceLine, "");
    EXPECT_EQ(parse("a: 1\na: 2", "f").findings.front().sourceLine, "a: 2");
}

TEST(Node, FindLooksOnlyInMaps) {
    const Document document = parse("a: [1]\n", "f");
    EXPECT_EQ(document.root.find("missing"), nullptr);
    EXPECT_EQ(document.root.find("a")->find("a"), nullptr);
}

class ParseFile : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "matang-yaml-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    std::string write(const std::string& name, const std::string& text) const {
        const std::string path = (m_folder / name).string();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    std::filesystem::path m_folder;
};

TEST_F(ParseFile, ReadsWholeFiles) {
    const std::string text = "a: " + std::string(200'000, 'x');
    const auto document = parseFile(write("a.yaml", text));
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->root.find("a")->scalar, text.substr(3));
    EXPECT_EQ(document->root.position.file, (m_folder / "a.yaml").string());
}

TEST_F(ParseFile, RefusesWhatIsNotThereOrNoFile) {
    const std::string missing = (m_folder / "missing.yaml").string();
    EXPECT_EQ(parseFile(missing).error(), (base::Error{base::ErrorCode::NotFound, "file-not-found", {{"file", missing}}, {}, {}}));
    const std::string folder = m_folder.string();
    EXPECT_EQ(parseFile(folder).error(), (base::Error{base::ErrorCode::InputOutput, "file-unreadable", {{"file", folder}}, {}, {}}));
}

TEST_F(ParseFile, StopsReadingBeyondTheSizeLimit) {
    const std::string path = write("large.yaml", std::string(101, '#'));
    Limits limits;
    limits.bytes = 100;
    const auto document = parseFile(path, limits);
    ASSERT_TRUE(document.has_value());
    EXPECT_THAT(print(document->findings), ElementsAre(path + ": error: yaml-too-large: limit=100"));
    limits.bytes = 101;
    EXPECT_THAT(print(parseFile(path, limits)->findings), ElementsAre(path + ":1:1: error: yaml-empty"));
}

}  // namespace
}  // namespace matang::yaml

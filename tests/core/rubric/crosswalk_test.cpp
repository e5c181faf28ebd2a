// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosswalk_text.h"

#include <matang/base/sha256.h>
#include <matang/rubric/library.h>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> linksOf(const Crosswalk& crosswalk) {
    std::vector<std::string> lines;
    for (const CrosswalkLink& link : crosswalk.links) {
        std::string line = (link.to.empty() ? "-" : link.to.text) + " <-";
        for (const NodeId& from : link.from) {
            line += " " + from.text;
        }
        lines.push_back(line + " " + std::to_string(static_cast<int>(link.relation)) + " x" + link.factor.toFraction());
    }
    return lines;
}

TEST(Crosswalk, ReadsEveryPart) {
    const LoadedCrosswalk loaded = loadCrosswalk(kSmallCrosswalk, "old--new.yaml", finder());
    ASSERT_THAT(print(loaded.findings), IsEmpty());
    const Crosswalk& crosswalk = *loaded.crosswalk;
    EXPECT_EQ(crosswalk.id(), "old--new");
    EXPECT_EQ(crosswalk.from.text, "old");
    EXPECT_EQ(crosswalk.to.text, "new");
    EXPECT_EQ(crosswalk.version, "1");
    EXPECT_EQ(crosswalk.status, Provenance::Draft);
    EXPECT_EQ(crosswalk.language, "id");
    EXPECT_EQ(crosswalk.name, (LocalisedText{{{"id", "Padanan"}, {"en", "Crosswalk"}}}));
    EXPECT_EQ(crosswalk.note, (LocalisedText{{{"id", "Kasar"}}}));
    ASSERT_EQ(crosswalk.sources.size(), 1U);
    EXPECT_EQ(crosswalk.sources[0].title, "Paparan");
    EXPECT_EQ(crosswalk.purpose, CrosswalkPurpose::Scores);
    EXPECT_THAT(crosswalk.belowScale, ElementsAre(0, base::Rational(1, 2)));
    EXPECT_TRUE(crosswalk.isBelowScale(0));
    EXPECT_FALSE(crosswalk.isBelowScale(1));
    EXPECT_THAT(linksOf(crosswalk), ElementsAre("I1 <- I1 0 x1", "I2 <- I1 I2 1 x1/20", "I3 <- 2 x1", "I4 <- I4 1 x1", "- <- I3 3 x1"));
    EXPECT_EQ(crosswalk.links[2].note, (LocalisedText{{{"id", "Baru"}}}));
    EXPECT_EQ(crosswalk.text, kSmallCrosswalk);
    EXPECT_EQ(crosswalk.sha256, base::sha256Hex(kSmallCrosswalk));
}

TEST(Crosswalk, UnknownAndMissingKeysAreReportedAtOnce) {
    EXPECT_THAT(
        crosswalkFindings({{"version: \"1\"", "verzion: \"1\""}, {"purpose: scores\n", ""}, {"note: Baru", "factr: 2"}}),
        ElementsAre("f:1:1: error: key-missing: key=purpose of=crosswalk",
                    "f:4:1: error: key-unknown: key=verzion known=version, format, from, to, status, language, name, note, sources, "
                    "purpose, below-scale, links nearest=version",
                    "f:14:29: error: key-unknown: key=factr known=factor, to, from, relation, note nearest=factor"));
}

TEST(Crosswalk, ValuesOfTheWrongFormAreReported) {
    EXPECT_THAT(crosswalkFindings({{"status: draft", "status: drft"},
                                   {"below-scale: [0, 1/2]", "below-scale: 0"},
                                   {"from: [I1, I2]", "from: I1"},
                                   {"factor: 1/20", "factor: 0"},
                                   {"from: [I4]", "from: []"}}),
                ElementsAre("f:5:9: error: value-not-allowed: key=status text=drft allowed=draft, official, reported, derived",
                            "f:11:14: error: wrong-type: key=below-scale wanted=sequence found=scalar",
                            "f:14:20: error: wrong-type: key=from wanted=sequence found=scalar",
                            "f:14:51: error: factor-not-positive: text=0", "f:16:20: error: list-empty: key=from"));
    EXPECT_THAT(crosswalkFindings({{"relation: partial, factor: 1/20", "relation: partialy, factor: x"}}),
                ElementsAre("f:14:40: error: value-not-allowed: key=relation text=partialy allowed=partial, same, new, dropped",
                            "f:14:58: error: not-a-number: key=factor text=x"));
    EXPECT_THAT(crosswalkFindings({{"purpose: scores", "purpose: scores\npurpose: evidence"}}),
                ElementsAre("f:11:1: error: yaml-duplicate-key: key=purpose firstLine=10"));
}

TEST(Crosswalk, ARelationThatDoesNotFitIsReported) {
    EXPECT_THAT(crosswalkFindings({{"{to: I1, from: [I1], relation: same}", "{to: I1, relation: same}"}}),
                ElementsAre("f:13:5: error: relation-needs: relation=same key=from"));
    EXPECT_THAT(crosswalkFindings({{"{to: I1, from: [I1], relation: same}", "{from: [I1], relation: partial}"}}),
                ElementsAre("f:13:5: error: relation-needs: relation=partial key=to"));
    EXPECT_THAT(crosswalkFindings({{"{to: I3, relation: new, note: Baru}", "{to: I3, from: [I2], relation: new, factor: 2}"}}),
                ElementsAre("f:15:14: error: relation-excludes: relation=new key=from",
                            "f:15:41: error: relation-excludes: relation=new "
                            "key=factor"));
    EXPECT_THAT(
        crosswalkFindings({{"{from: [I3], relation: dropped}", "{to: I3, relation: dropped}"}}),
        ElementsAre("f:17:5: error: relation-needs: relation=dropped key=from", "f:17:6: error: relation-excludes: relation=dropped key=to",
                    "f:17:10: error: crosswalk-linked-twice: id=I3 firstLine=15"));
}

TEST(Crosswalk, NothingIsLinkedTwice) {
    EXPECT_THAT(crosswalkFindings({{"to: I4", "to: I1"}, {"[I1, I2]", "[I1, I2, I1]"}, {"[I3]", "[I3, I4]"}}),
                ElementsAre("f:14:29: error: crosswalk-linked-twice: id=I1 firstLine=14",
                            "f:16:10: error: crosswalk-linked-twice: id=I1 firstLine=13",
                            "f:17:17: error: crosswalk-dropped-and-linked: id=I4 firstLine=16"));
}

TEST(Crosswalk, NothingFollowsFromARelationThatCannotBeRead) {
    EXPECT_THAT(crosswalkFindings({{"from: [I4], relation: partial", "from: [I3, I3], relation: patial"}}),
                ElementsAre("f:16:40: error: value-not-allowed: key=relation text=patial allowed=partial, same, new, dropped"));
}

TEST(Crosswalk, IdsOfNeitherInstrumentAreReportedWithTheNearest) {
    EXPECT_THAT(crosswalkFindings({{"to: I4, from: [I4]", "to: D1, from: [I44]"}, {"to: I3", "to: X9"}}),
                ElementsAre("f:15:10: error: crosswalk-node-unknown: id=X9 rubric=new known=I1, I2, I3, I4 nearest=",
                            "f:16:10: error: crosswalk-not-indicator: id=D1 rubric=new",
                            "f:16:21: error: crosswalk-node-unknown: id=I44 rubric=old known=I4, I1, I2, I3 nearest=I4"));
}

TEST(Crosswalk, WhatNoLinkNamesIsAWarning) {
    const LoadedCrosswalk loaded = loadCrosswalk(
        smallCrosswalk({{"  - {to: I4, from: [I4], relation: partial}\n", ""}, {"  - {from: [I3], relation: dropped}\n", ""}}), "f",
        finder());
    EXPECT_THAT(print(loaded.findings), ElementsAre("f:12:1: warning: crosswalk-unlinked: rubric=old count=2 nodes=I3, I4",
                                                    "f:12:1: warning: crosswalk-unlinked: rubric=new count=1 nodes=I4"));
    EXPECT_NE(loaded.crosswalk, nullptr);
}

TEST(Crosswalk, AnInstrumentThatIsNotThereIsAWarning) {
    const RubricFinder onlyOld = [](const RubricId& id) { return id.text == "old" ? finder()(id) : nullptr; };
    const LoadedCrosswalk loaded = loadCrosswalk(smallCrosswalk({{"to: I4", "to: I99"}}), "f", onlyOld);
    EXPECT_THAT(print(loaded.findings), ElementsAre("f:3:5: warning: crosswalk-rubric-missing: rubric=new"));
    EXPECT_NE(loaded.crosswalk, nullptr);
    EXPECT_THAT(print(loadCrosswalk(smallCrosswalk({{"to: I4", "to: I99"}}), "f").findings), IsEmpty());
}

TEST(Crosswalk, TheTwoInstrumentsDiffer) {
    EXPECT_THAT(crosswalkFindings({{"to: new", "to: old"}}), ElementsAre("f:3:5: error: crosswalk-same-rubric: rubric=old"));
}

TEST(Crosswalk, AnotherFormatIsNotReadFurther) {
    EXPECT_THAT(crosswalkFindings({{"matang-crosswalk/1", "matang-crosswalk/2"}, {"to: I4", "to: I99"}}),
                ElementsAre("f:1:9: error: format-unknown: format=matang-crosswalk/2 known=matang-crosswalk/1"));
    EXPECT_THAT(print(loadCrosswalk("- a\n", "f").findings),
                ElementsAre("f:1:1: error: wrong-type: key=crosswalk wanted=map found=sequence"));
    EXPECT_THAT(print(loadCrosswalk("", "f").findings), ElementsAre("f:1:1: error: yaml-empty"));
    EXPECT_EQ(loadCrosswalk("a: &x 1\nb: *x\n", "f").crosswalk, nullptr);
}

class CrosswalkFolder : public testing::Test {
protected:
    void SetUp() override {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder / "crosswalks");
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string write(const std::string& name, const std::string& text) {
        std::ofstream(m_folder / "crosswalks" / name) << text;
        return (m_folder / "crosswalks" / name).string();
    }
    [[nodiscard]] base::Result<std::shared_ptr<const Crosswalk>> between(const std::string& from, const std::string& to) const {
        return crosswalkBetween(m_folder, RubricId{from}, RubricId{to}, finder());
    }

    std::filesystem::path m_folder = std::filesystem::path{testing::TempDir()} / "matang_crosswalks";
};

TEST_F(CrosswalkFolder, FilesAreNamedAfterTheirInstruments) {
    const std::string right = write("old--new.yaml", smallCrosswalk());
    const std::string wrong = write("new--old.yaml", smallCrosswalk());
    EXPECT_THAT(print(loadCrosswalkFile(right, finder()).findings), IsEmpty());
    EXPECT_THAT(print(loadCrosswalkFile(wrong, finder()).findings),
                ElementsAre(wrong + ":2:7: error: crosswalk-not-file-name: file=new--old.yaml wanted=old--new.yaml"));
    const std::string nowhere = (m_folder / "nowhere.yaml").string();
    EXPECT_THAT(print(loadCrosswalkFile(nowhere).findings), ElementsAre(nowhere + ": error: file-not-found: file=" + nowhere));
}

TEST_F(CrosswalkFolder, CrosswalksAreToldFromRubricsByTheirFormat) {
    EXPECT_TRUE(isCrosswalkFile(write("old--new.yaml", smallCrosswalk())));
    EXPECT_TRUE(isCrosswalkFile(write("later.yaml", "format: matang-crosswalk/9\n")));
    EXPECT_FALSE(isCrosswalkFile(write("small.yaml", smallRubric())));
    EXPECT_FALSE(isCrosswalkFile(write("broken.yaml", "format: [")));
    EXPECT_FALSE(isCrosswalkFile((m_folder / "nowhere.yaml").string()));
    EXPECT_FALSE(isCrosswalkFile(m_folder.string()));
}

TEST_F(CrosswalkFolder, TheCrosswalkBetweenTwoInstrumentsIsFound) {
    const std::string file = write("old--new.yaml", smallCrosswalk());
    const auto found = between("old", "new");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ((*found)->id(), "old--new");
    using Ids = std::vector<std::pair<std::string, std::string>>;
    for (const auto& [from, to] : Ids{{"new", "old"}, {"../crosswalks/old", "new"}}) {
        const auto none = between(from, to);
        ASSERT_FALSE(none.has_value());
        EXPECT_EQ(none.error().code, base::ErrorCode::NotFound);
        EXPECT_EQ(none.error().reason, "crosswalk-none");
        EXPECT_EQ(none.error().arguments, (base::Arguments{{"from", from}, {"to", to}}));
    }
    write("old--new.yaml", smallCrosswalk({{"to: I4", "to: I99"}}));
    const auto invalid = between("old", "new");
    ASSERT_FALSE(invalid.has_value());
    EXPECT_EQ(invalid.error().reason, "crosswalk-invalid");
    EXPECT_EQ(invalid.error().arguments, (base::Arguments{{"file", file}}));
    EXPECT_THAT(print(invalid.error().diagnostics),
                ElementsAre(file + ":16:10: error: crosswalk-node-unknown: id=I99 rubric=new known=I1, I2, I3, I4 nearest="));
    EXPECT_FALSE(crosswalkBetween(m_folder / "nowhere", RubricId{"old"}, RubricId{"new"}).has_value());
}

TEST_F(CrosswalkFolder, ANameThatSplitsInTwoWaysIsTakenAsTheFileSays) {
    std::string text = smallCrosswalk({{"from: old", "from: a--b"}, {"to: new", "to: c"}});
    write("a--b--c.yaml", text);
    EXPECT_TRUE(between("a--b", "c").has_value());
    EXPECT_FALSE(between("a", "b--c").has_value());
}

RC_GTEST_PROP(CrosswalkProperty, AnyLinesGiveACrosswalkOrAnError, ()) {
    std::vector<std::string> lines;
    std::istringstream text{std::string{kSmallCrosswalk}};
    for (std::string line; std::getline(text, line);) {
        // Left out, once, or twice, with a piece cut off its end.
        const int times = *rc::gen::weightedElement<int>({{8, 1}, {1, 0}, {1, 2}});
        const bool cut = *rc::gen::inRange(0, 10) == 0;
        lines.insert(lines.end(), static_cast<std::size_t>(times),
                     cut ? line.substr(0, *rc::gen::inRange<std::size_t>(0, line.size())) : line);
    }
    std::string changed;
    for (const std::string& line : lines) {
        changed += line + "\n";
    }
    const LoadedCrosswalk loaded = loadCrosswalk(changed, "f", finder());
    RC_ASSERT((loaded.crosswalk == nullptr) == base::hasErrors(loaded.findings));
    for (const base::Diagnostic& finding : loaded.findings) {
        RC_ASSERT(finding.position.line > 0);
    }
}

}  // namespace
}  // namespace matang::rubric::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "rubric_skeleton.h"

#include <matang/rubric/loader.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace matang::cli {
namespace {

using Json = nlohmann::json;
using Said = CommandLine::Said;
using testing::HasSubstr;

std::string contentOf(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string replaced(std::string text, const std::string& piece, const std::string& other) {
    const std::size_t at = text.find(piece);
    EXPECT_NE(at, std::string::npos) << piece;
    return text.replace(at, piece.size(), other);
}

std::string skeleton(const std::string& id) {
    return rubricSkeleton(id, "rubric.schema.json", text::Language::English);
}

/// A command line whose folder of own rubrics is "own" in the folder of the test.
class OwnRubrics : public testing::Test {
protected:
    void SetUp() override { std::filesystem::create_directories(m_commands.path("own")); }
    std::string writeOwn(const std::string& id, const std::string& text) { return m_commands.write("own/" + id + ".yaml", text); }

    CommandLine m_commands;
};

Json rowOf(const Json& list, const std::string& id, const std::string& origin) {
    for (const Json& row : list["rubrics"]) {
        if (row["id"] == id && row["origin"] == origin) {
            return row;
        }
    }
    return nullptr;
}

TEST_F(OwnRubrics, AreListedBesideTheBundledOnesEvenWhereOneIsBroken) {
    const std::string good = writeOwn("library", skeleton("library"));
    const std::string broken =
        writeOwn("broken", replaced(replaced(skeleton("broken"), "weight: 60", "weight: 70"), "index-range", "index-rage"));
    const std::string refused = writeOwn("spbe-2018", skeleton("spbe-2018"));
    const Said said = m_commands.run({"rubric", "list", "--lang", "en"});
    EXPECT_EQ(said.exit, Exit::Findings);
    const std::string rows = std::regex_replace(said.out, std::regex(" {2,}"), "  ");
    EXPECT_THAT(rows, HasSubstr("\nspbe-2018  bundled  SPBE evaluation (PermenPANRB 5/2018)  37\n"));
    EXPECT_EQ(rows.substr(rows.find("\nbroken") + 1),
              "broken  own  (mistakes: 2)  -  -\n"
              "library  own  Name of the instrument  3\n"
              "spbe-2018  own  (refused: id of a bundled instrument)  -  -\n");
    EXPECT_EQ(said.err, broken + ": mistakes: 2; the instrument cannot be used. List them with \"matang-cli rubric check " + broken +
                            "\".\n" + refused +
                            ": error: rubric-id-bundled: spbe-2018 is the id of a bundled instrument, which no other file replaces; the "
                            "bundled one is used. Give the file and its instrument another id.\n");
    const Json list = Json::parse(m_commands.run({"rubric", "list", "--json"}).out);
    EXPECT_EQ(rowOf(list, "spbe-2018", "bundled")["file"], nullptr);
    EXPECT_EQ(rowOf(list, "spbe-2018", "bundled")["mistakes"], 0);
    EXPECT_EQ(rowOf(list, "spbe-2018", "own")["mistakes"], 1);
    EXPECT_EQ(rowOf(list, "broken", "own"), (Json{{"id", "broken"},
                                                  {"name", nullptr},
                                                  {"family", nullptr},
                                                  {"indicators", nullptr},
                                                  {"profiles", Json::array()},
                                                  {"sha256", nullptr},
                                                  {"origin", "own"},
                                                  {"file", broken},
                                                  {"mistakes", 2}}));
    Json library = rowOf(list, "library", "own");
    library.erase("sha256");
    EXPECT_EQ(library, (Json{{"id", "library"},
                             {"name", "Nama instrumen"},
                             {"family", "library"},
                             {"indicators", 3},
                             {"profiles", Json::array()},
                             {"origin", "own"},
                             {"file", good},
                             {"mistakes", 0}}));
}

TEST_F(OwnRubrics, ServeImportsAndScores) {
    writeOwn("library", skeleton("library"));
    const std::string workspace = m_commands.workspaceWith(
        "agency,year,rubric,stage,assessor,I1,I2,I3\n"
        "Kota Bogor,2025,library,final,Rina,3,4,5\n");
    EXPECT_THAT(m_commands.done({"score", workspace, "--lang", "en"}),
                testing::StartsWith("Kota Bogor · Name of the instrument · 2025 · final\nIndex: 4.10 · Good (computed)\n"));
}

TEST_F(OwnRubrics, DoNotReplaceABundledOneInAnImport) {
    writeOwn("spbe-2018", skeleton("spbe-2018"));
    const std::string workspace = m_commands.workspaceWith("agency,year,rubric,index\nKota Bogor,2020,spbe-2018,2.98\n");
    EXPECT_THAT(m_commands.done({"score", workspace, "--lang", "en"}), HasSubstr("Index: 2.98 · Good"));
}

TEST_F(OwnRubrics, WithTheIdOfABundledOneAreAMistakeWhenChecked) {
    const std::string refused = writeOwn("spbe-2018", skeleton("spbe-2018"));
    EXPECT_EQ(m_commands.run({"rubric", "check", refused, "--lang", "en"}),
              (Said{Exit::Findings, refused + ": 1 findings, not usable\n",
                    refused + ": error: rubric-id-bundled: spbe-2018 is the id of a bundled instrument, which no other file replaces; the "
                              "bundled one is used. Give the file and its instrument another id.\n"}));
    const std::string elsewhere = m_commands.write("spbe-2018.yaml", skeleton("spbe-2018"));
    EXPECT_EQ(m_commands.run({"rubric", "check", elsewhere, "--lang", "en"}), (Said{Exit::Done, elsewhere + ": valid\n", ""}));
}

TEST_F(OwnRubrics, AreLeftOutWhereAnotherFolderIsNamed) {
    writeOwn("library", skeleton("library"));
    EXPECT_EQ(m_commands.done({"rubric", "list", "--rubrics", m_commands.path(""), "--json"}), "{\n  \"rubrics\": []\n}\n");
    const Json list = Json::parse(m_commands.done({"rubric", "list", "--rubrics", m_commands.path("own"), "--json"}));
    ASSERT_EQ(list["rubrics"].size(), 1U);
    EXPECT_EQ(list["rubrics"][0]["origin"], "own");
}

/// Keys that may be used stand in the skeleton with # right before them.
std::string withEveryKey(const std::string& text) {
    std::string whole;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t mark = line.find_first_not_of(' ');
        if (mark != std::string::npos && line[mark] == '#' && mark + 1 < line.size() &&
            (line[mark + 1] != ' ' || line.compare(mark, 3, "#  ") == 0)) {
            line.erase(mark, 1);
        }
        whole += line + "\n";
    }
    return whole;
}

class Skeleton : public testing::TestWithParam<text::Language> {};

TEST_P(Skeleton, IsAnInstrumentWithoutAFinding) {
    const std::string text = rubricSkeleton("my-own", "rubric.schema.json", GetParam());
    EXPECT_THAT(text, testing::StartsWith("# yaml-language-server: $schema=rubric.schema.json\n"));
    EXPECT_EQ(text.find('@'), std::string::npos);
    const rubric::LoadedRubric loaded = rubric::loadRubric(text, "my-own.yaml");
    EXPECT_TRUE(loaded.findings.empty());
    ASSERT_NE(loaded.rubric, nullptr);
    EXPECT_EQ(loaded.rubric->id.text, "my-own");
    EXPECT_EQ(loaded.rubric->family, "my-own");
    EXPECT_EQ(loaded.rubric->nodes.size(), 6U);
}

TEST_P(Skeleton, IsStillOneWithEveryKeyThatItOffers) {
    const std::string text = withEveryKey(rubricSkeleton("my-own", "rubric.schema.json", GetParam()));
    EXPECT_NE(text.find("\nprofiles:\n  - {id: small-cities"), std::string::npos) << text;
    const rubric::LoadedRubric loaded = rubric::loadRubric(text, "my-own.yaml");
    for (const base::Diagnostic& finding : loaded.findings) {
        ADD_FAILURE() << base::toString(finding);
    }
    ASSERT_NE(loaded.rubric, nullptr);
    EXPECT_EQ(loaded.rubric->profiles.size(), 1U);
    EXPECT_EQ(loaded.rubric->tagAxes.size(), 1U);
    EXPECT_EQ(loaded.rubric->sources.size(), 1U);
    EXPECT_EQ(loaded.rubric->evidenceRules.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Skeleton, testing::Values(text::Language::Indonesian, text::Language::English));

TEST(NewRubric, StandsInTheFolderOfOwnOnes) {
    CommandLine commands;
    const std::string file = commands.path("own/library.yaml");
    EXPECT_EQ(
        commands.run({"rubric", "new", "library", "--lang", "en"}),
        (Said{Exit::Done, "Written: " + file + ". Make it your own, then check it with \"matang-cli rubric check " + file + "\".\n", ""}));
    const std::string schema = std::filesystem::canonical(MATANG_SOURCE_DIR "/rubrics/rubric.schema.json").string();
    EXPECT_EQ(contentOf(file), rubricSkeleton("library", schema, text::Language::English));
    EXPECT_EQ(commands.run({"rubric", "check", file, "--lang", "en"}), (Said{Exit::Done, file + ": valid\n", ""}));
}

TEST(NewRubric, NeverReplacesAFile) {
    CommandLine commands;
    const std::string file = commands.write("library.yaml", "mine");
    EXPECT_EQ(commands.run({"rubric", "new", "library", "-o", file, "--lang", "en"}),
              (Said{Exit::NotDone, "", "matang-cli: " + file + " exists already and is not replaced. Choose another name.\n"}));
    EXPECT_EQ(contentOf(file), "mine");
    std::filesystem::create_symlink("nowhere", commands.path("linked.yaml"));
    EXPECT_EQ(commands.run({"rubric", "new", "linked", "-o", commands.path("linked.yaml")}).exit, Exit::NotDone);
}

TEST(NewRubric, StandsWhereItIsWanted) {
    CommandLine commands;
    commands.done({"rubric", "new", "library", "-o", commands.path("library.yaml")});
    std::filesystem::create_directory(commands.path("folder"));
    commands.done({"rubric", "new", "library", "-o", commands.path("folder")});
    EXPECT_EQ(contentOf(commands.path("library.yaml")), contentOf(commands.path("folder/library.yaml")));
    EXPECT_EQ(
        commands.run({"rubric", "new", "library", "-o", "other.yaml", "--lang", "en"}),
        (Said{Exit::NotDone, "",
              "matang-cli: other.yaml must be called library.yaml, because the id of an instrument is the name of its file. Change the "
              "name or the id.\n"}));
    const std::string nowhere = commands.path("no/library.yaml");
    EXPECT_EQ(
        commands.run({"rubric", "new", "library", "-o", nowhere, "--lang", "en"}),
        (Said{Exit::NotDone, "", "matang-cli: The file " + nowhere + " could not be written. Check the folder and the free space.\n"}));
}

TEST(NewRubric, HasAnIdOfItsOwn) {
    CommandLine commands;
    EXPECT_EQ(
        commands.run({"rubric", "new", "spbe-2020", "-o", commands.path(""), "--lang", "en"}),
        (Said{Exit::NotDone, "",
              "matang-cli: spbe-2020 is the id of a bundled instrument, which no other file replaces; the bundled one is used. Give the "
              "file and its instrument another id.\n"}));
    for (const char* id : {"my rubric", "-x", "index", "a/b", "é", ""}) {
        EXPECT_EQ(commands.run({"--lang", "en", "rubric", "new", "--", id}),
                  (Said{Exit::Usage, "",
                        "matang-cli: ID: \"" + std::string(id) +
                            "\" cannot be an id. Use letters, digits and dashes, beginning with a letter or a digit; \"index\" is taken.\n"
                            "Help: matang-cli rubric new --help\n"}));
    }
}

TEST(RubricDiff, ShowsWhatChanged) {
    CommandLine commands;
    const std::string before = commands.write("before.yaml", skeleton("library"));
    std::string text = replaced(skeleton("library"), "version: \"1\"", "version: \"2\"");
    text = replaced(text, "name: Second domain", "name: Other domain");
    text = replaced(text, "weight: 60", "weight: 70");
    text = replaced(text, "weight: 40", "weight: 30");
    text = replaced(text, "- id: I3", "- id: I4");
    text = replaced(text, "3: The whole agency does it by a rule.", "3: The whole agency does it by a written rule that is in force.");
    const std::string after = commands.write("after.yaml", text);
    EXPECT_EQ(commands.done({"rubric", "diff", before, after, "--lang", "en"}),
              "library, version 1 → library, version 2\n"
              "\n"
              "Instrument\n"
              "  ~ version: 1 → 2\n"
              "\n"
              "Nodes\n"
              "  - I3  Third indicator\n"
              "  ~ D1  weight: 60 → 70\n"
              "  ~ I1  criteria.3.en:\n"
              "      - The whole agency does it by a rule.\n"
              "      + The whole agency does it by a written rule that is in force.\n"
              "  ~ D2  name.en: Second domain → Other domain\n"
              "  ~ D2  weight: 40 → 30\n"
              "  + I4  Third indicator\n"
              "\n"
              "+ added: 1, - removed: 1, > moved: 0, ~ changed: 5, ↕ in another order: 0\n");
    const Json whole = Json::parse(commands.done({"rubric", "diff", before, after, "--json"}));
    EXPECT_EQ(whole["before"]["version"], "1");
    EXPECT_EQ(whole["after"]["version"], "2");
    ASSERT_EQ(whole["differences"].size(), 7U);
    EXPECT_EQ(whole["differences"][1], (Json{{"change", "removed"},
                                             {"what", "node"},
                                             {"id", "I3"},
                                             {"of", "D2"},
                                             {"name", "Third indicator"},
                                             {"key", nullptr},
                                             {"before", nullptr},
                                             {"after", nullptr}}));
    EXPECT_EQ(whole["differences"][2], (Json{{"change", "changed"},
                                             {"what", "node"},
                                             {"id", "D1"},
                                             {"of", "index"},
                                             {"name", "First domain"},
                                             {"key", "weight"},
                                             {"before", "60"},
                                             {"after", "70"}}));
}

TEST(RubricDiff, SaysWhereNothingChanged) {
    CommandLine commands;
    const std::string file = commands.write("library.yaml", skeleton("library"));
    const std::string remarked = commands.write("remarked.yaml", "# a remark\n" + skeleton("library"));
    EXPECT_EQ(commands.done({"rubric", "diff", file, remarked, "--lang", "en"}),
              "library, version 1 → library, version 1\n\nNo difference. Remarks, layout and the order of keys are not compared.\n");
    EXPECT_EQ(Json::parse(commands.done({"rubric", "diff", "spbe-2018", "spbe-2018", "--json"}))["differences"], Json::array());
    EXPECT_FALSE(Json::parse(commands.done({"rubric", "diff", "spbe-2018", "spbe-2020", "--json"}))["differences"].empty());
}

TEST(RubricDiff, NeedsTwoInstrumentsThatCanBeRead) {
    CommandLine commands;
    EXPECT_EQ(commands.run({"rubric", "diff", "spbe-2018", "/no/such.yaml", "--lang", "en"}),
              (Said{Exit::NotDone, "", "matang-cli: The file /no/such.yaml does not exist. Check its name and folder.\n"}));
    const Said unknown = commands.run({"rubric", "diff", "spbe-2018", "spbe-2019", "--lang", "en"});
    EXPECT_EQ(unknown.exit, Exit::NotDone);
    EXPECT_EQ(unknown.out, "");
    EXPECT_THAT(unknown.err, testing::MatchesRegex("matang-cli: There is no instrument \"spbe-2019\"\\. Did you mean \"spbe-2018\"\\? "
                                                   "Known are: .*spbe-2018, spbe-2020\\.\n"));
    const std::string broken = commands.write("broken.yaml", replaced(skeleton("broken"), "weight: 60", "weight: 70"));
    const Said said = commands.run({"rubric", "diff", broken, "spbe-2018", "--lang", "en"});
    EXPECT_EQ(said.exit, Exit::Findings);
    EXPECT_EQ(said.out, "");
    EXPECT_THAT(said.err, testing::StartsWith("matang-cli: The instrument in " + broken +
                                              " has mistakes and cannot be used. Correct the places listed below.\n" + broken + ":"));
}

TEST(RubricShow, TakesAFileOfAnyName) {
    CommandLine commands;
    const std::string file = commands.write("draft of May.yaml", skeleton("library"));
    EXPECT_EQ(commands.done({"rubric", "show", file, "--lang", "en"}),
              "Name of the instrument\n"
              "  Instrument  library · version 1 · family library · not in force\n"
              "  Stages      self · Self-assessment · by the agency\n"
              "              final · Final · by assessors\n"
              "              a stage without a mark takes that of the stage before\n"
              "  Panel       mean of the assessors\n"
              "  Index       1 to 5\n"
              "  Weights     percent of the parent\n"
              "  Rounding    2 decimals, halves up\n"
              "  Scales      maturity · Maturity · 1 to 5 · 1 Initial, 2 Managed, 3 Defined, 4 Measured, 5 Optimised\n"
              "  Predicates  by the index before rounding\n"
              "              Excellent: 4.2 to 5\n"
              "              Good: 3.4 to below 4.2\n"
              "              Fair: 2.6 to below 3.4\n"
              "              Poor: 1 to below 2.6\n"
              "\n"
              "Node                        Of index  Of parent  Kind       Scale     Marks\n"
              "index Index                 100.00\u00a0%\n"
              "├─ D1 First domain           60.00\u00a0%    60.00\u00a0%  Domain\n"
              "│  ├─ I1 First indicator     30.00\u00a0%    50.00\u00a0%  Indicator  maturity  C\n"
              "│  └─ I2 Second indicator    30.00\u00a0%    50.00\u00a0%  Indicator  maturity  C\n"
              "└─ D2 Second domain          40.00\u00a0%    40.00\u00a0%  Domain\n"
              "   └─ I3 Third indicator     40.00\u00a0%   100.00\u00a0%  Indicator  maturity  C\n"
              "C  criteria are not official wording (3)\n"
              "Domain 2, Indicator 3. Weights of the indicators: 100.00\u00a0% of the index.\n");
}

TEST(RubricShow, AsJsonHasEveryKeyOfTheFile) {
    CommandLine commands;
    const Json whole =
        Json::parse(commands.done({"rubric", "show", MATANG_SOURCE_DIR "/tests/data/rubrics/every-rule.yaml", "--json", "--lang", "en"}));
    EXPECT_EQ(whole["id"], "every-rule");
    EXPECT_EQ(whole["version"], "3");
    EXPECT_EQ(whole["status"], "derived");
    EXPECT_EQ(whole["profile"], nullptr);
    Json share;
    for (const Json& node : whole["nodes"]) {
        share = node["id"] == "SHARE" ? node : share;
    }
    EXPECT_EQ(share["parent"], "MEASURES");
    EXPECT_EQ(share["weight"], "7.5");
    EXPECT_EQ(share["weight_of_parent"], "25");
    EXPECT_EQ(share["scale"], "level");
    EXPECT_EQ(share["keys"], Json::parse(R"({"kind": "indicator", "name.en": "Share integrated", "scale": "level", "quantity.unit.en": "%",
        "quantity.direction": "up", "quantity.from": "0", "quantity.to": "100", "quantity.decimals": "1",
        "quantity.numerator.en": "Applications integrated", "quantity.denominator.en": "Applications", "normalise.method": "ladder",
        "normalise.steps.1.at-least": "90", "normalise.steps.1.value": "5", "normalise.steps.2.at-least": "60",
        "normalise.steps.2.value": "3", "normalise.otherwise": "1", "normalise.missing": "1"})"));
    EXPECT_EQ(whole["parts"].back(), Json::parse(R"({"what": "target", "id": "2026", "of": "index",
        "keys": {"value": "3.5", "note.en": "National plan", "source": "paper"}})"));
}

/// The skeleton with every kind of rule for evidence.
std::string withEvidenceRules() {
    const std::string rules =
        "evidence-rules:\n"
        "  - {id: law, name: Signed law, advice: Sign it, nodes: [I1, D2], from-level: 2, to-level: 4, purpose: legal-basis,\n"
        "     kinds: [decree, regulation], signed: true, within-months: 24, contains: [issues, recommendations], count: 2, source: law}\n"
        "  - {id: any, name: Something, advice: Attach it, nodes: [I2, I1], to-level: 3}\n"
        "  - {id: follow, name: Acted on, advice: Act, check: follow-up, purpose: follow-up, within-months: 12, from-level: 5, to-level: "
        "5}\n"
        "  - {id: named, name: Named, advice: Name it, check: named, severity: warning, nodes: [index]}\n"
        "  - {id: linked, name: Linked, advice: Link it, check: linked, from-level: 2}\n"
        "  - {id: current, name: Current, advice: Renew it, check: current}\n"
        "  - {id: searchable, name: Searchable, advice: Scan it, check: searchable}\n"
        "sources:\n  - {id: law, title: Law, year: 2025}\nindex:\n";
    return replaced(skeleton("library"), "\nindex:\n", "\n" + rules);
}

TEST(RubricShow, SaysWhatIsAskedOfTheEvidence) {
    CommandLine commands;
    const std::string shown = commands.done({"rubric", "show", commands.write("library.yaml", withEvidenceRules()), "--lang", "en"});
    const std::size_t from = shown.find("  Evidence");
    EXPECT_EQ(shown.substr(from, shown.find("\n\n", from) - from),
              "  Evidence    Signed law · I1, D2 · levels 2 to 4 · a document as legal basis: regulation / decree, signed, at most\n"
              "              24 months old, with problems found + recommendations, at least 2 of them\n"
              "              Something · D1 · up to level 3 · a document\n"
              "              Acted on · every indicator · level 5 · follow-up at most 12 months after the latest review\n"
              "              Named · every indicator · the explanation names every file · warning only\n"
              "              Linked · every indicator · from level 2 · something is attached for the chosen level\n"
              "              Current · every indicator · nothing attached has expired\n"
              "              Searchable · every indicator · words can be found in every file");
}

TEST(RubricShow, AsJsonHasTheRulesForEvidence) {
    CommandLine commands;
    const Json whole =
        Json::parse(commands.done({"rubric", "show", commands.write("library.yaml", withEvidenceRules()), "--json", "--lang", "en"}));
    ASSERT_EQ(whole["evidence_rules"].size(), 7U);
    EXPECT_EQ(whole["evidence_rules"][0], Json::parse(R"({"id": "law", "name": "Signed law", "advice": "Sign it", "check": "document",
        "severity": "error", "indicators": ["I1", "I3"], "from_level": 2, "to_level": 4, "purpose": "legal-basis",
        "kinds": ["regulation", "decree"], "signed": true, "within_months": 24, "contains": ["issues", "recommendations"], "count": 2,
        "source": "law"})"));
    EXPECT_EQ(whole["evidence_rules"][5], Json::parse(R"({"id": "current", "name": "Current", "advice": "Renew it", "check": "current",
        "severity": "error", "indicators": null, "from_level": null, "to_level": null, "purpose": null, "kinds": [], "signed": false,
        "within_months": null, "contains": [], "count": 1, "source": null})"));
}

TEST(RubricShow, NoLineOfABundledTreeIsWide) {
    CommandLine commands;
    for (const std::vector<std::string>& one : std::vector<std::vector<std::string>>{
             {"spbe-2018"}, {"spbe-2020", "--criteria"}, {"smart-city"}, {"smart-city", "--profile", "SC22-REG", "--criteria"}}) {
        std::vector<std::string> arguments{"rubric", "show"};
        arguments.insert(arguments.end(), one.begin(), one.end());
        std::istringstream lines(commands.done(arguments));
        for (std::string line; std::getline(lines, line);) {
            const auto width =
                std::count_if(line.begin(), line.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
            EXPECT_TRUE(width <= 120 || line.find("https://") != std::string::npos) << line;
        }
    }
}

}  // namespace
}  // namespace matang::cli

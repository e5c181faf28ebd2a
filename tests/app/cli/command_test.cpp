// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <matang/workspace/workspace.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace matang::cli {
namespace {

using Json = nlohmann::json;
using Said = CommandLine::Said;

constexpr const char* kSeries =
    "agency,kind,year,rubric,source,index\n"
    "Kota Bogor,kota,2022,spbe-2020,Laporan 2022,2.75\n"
    "Kota Bogor,kota,2023,spbe-2020,Laporan 2023,3.72\n";

std::vector<workspace::TrailEntry> trailOf(const std::string& file) {
    const base::SystemClock clock;
    return workspace::Workspace::open(file, workspace::Access::ReadOnly, clock).value().trail().value();
}

TEST(Commands, EditsCarryTheNameOfThePerson) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    const std::size_t before = trailOf(workspace).size();
    const std::string file = commands.write("sk.pdf", "isi");
    commands.done({"--person", "Rina", "evidence", "add", workspace, "--agency", "Kota Bogor", "--node", "I1", file});
    const std::vector<workspace::TrailEntry> trail = trailOf(workspace);
    ASSERT_GT(trail.size(), before);
    for (std::size_t number = 0; number < trail.size(); ++number) {
        EXPECT_EQ(trail[number].person, number < before ? "Siti" : "Rina");
    }
}

TEST(Commands, ComparisonAsJsonIsWhole) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    const Json whole = Json::parse(commands.done({"compare", workspace, "--agency", "Kota Bogor", "--rubric", "spbe-2020", "--json"}));
    const Json wanted = Json::parse(R"({
        "agency": "Kota Bogor", "family": "spbe", "years": [
            {"year": 2022, "rubric": "spbe-2020", "profile": null, "stage": "final", "takes_part": true, "complete": true, "source": "reported",
             "index": "2.75", "index_exact": "11/4", "predicate": "Baik", "previous_year": null, "improvement": null, "improvement_exact": null,
             "comparable": true, "warnings": [], "changes": [], "remainder": null, "like_for_like": null},
            {"year": 2023, "rubric": "spbe-2020", "profile": null, "stage": "final", "takes_part": true, "complete": true, "source": "reported",
             "index": "3.72", "index_exact": "93/25", "predicate": "Sangat Baik", "previous_year": 2022, "improvement": "0.97",
             "improvement_exact": "97/100", "comparable": true, "warnings": [], "changes": [], "remainder": null, "like_for_like": null}],
        "waterfall": [],
        "nodes": [
            {"year": 2022, "rubric": "spbe-2020", "id": "index", "kind": "index", "name": "Indeks SPBE", "value": "2.75", "exact": "11/4",
             "source": "reported", "complete": true, "weight": "100", "contribution": "2.75"},
            {"year": 2023, "rubric": "spbe-2020", "id": "index", "kind": "index", "name": "Indeks SPBE", "value": "3.72", "exact": "93/25",
             "source": "reported", "complete": true, "weight": "100", "contribution": "3.72"}],
        "stages": [], "stage_values": [], "stage_costs": []})");
    EXPECT_EQ(whole, wanted);
}

TEST(Commands, RankingAsJsonIsWhole) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,kind,year,rubric,index,D1\n"
        "Kota Bogor,kota,2023,spbe-2020,3.72,\n"
        "Kota Kediri,kota,2023,spbe-2020,3.72,\n"
        "Kota Bandung,kota,2023,spbe-2020,3.50,\n"
        "Kota Blitar,kota,2023,spbe-2020,,3.00\n"
        "Kab. Kediri,kabupaten,2023,spbe-2020,4.00,\n");
    const Json whole = Json::parse(commands.done({"rank", workspace, "--rubric", "spbe", "--year", "2023", "--kind", "kota", "--json"}));
    const Json wanted = Json::parse(R"({
        "rows": [
            {"rank": 1, "agency": "Kota Bogor", "index": "3.72", "predicate": "Sangat Baik", "improvement": null, "source": "reported",
             "tied": true, "previous_rank": null, "rank_change": null, "percentile": "50.0", "percentile_exact": "1/2", "kind": "kota",
             "cohort": null, "province": null, "profile": null, "parts": {"D1": null, "D2": null, "D3": null, "D4": null}},
            {"rank": 1, "agency": "Kota Kediri", "index": "3.72", "predicate": "Sangat Baik", "improvement": null, "source": "reported",
             "tied": true, "previous_rank": null, "rank_change": null, "percentile": "50.0", "percentile_exact": "1/2", "kind": "kota",
             "cohort": null, "province": null, "profile": null, "parts": {"D1": null, "D2": null, "D3": null, "D4": null}},
            {"rank": 3, "agency": "Kota Bandung", "index": "3.50", "predicate": "Sangat Baik", "improvement": null, "source": "reported",
             "tied": false, "previous_rank": null, "rank_change": null, "percentile": "0.0", "percentile_exact": "0", "kind": "kota",
             "cohort": null, "province": null, "profile": null, "parts": {"D1": null, "D2": null, "D3": null, "D4": null}}],
        "left_out": [{"agency": "Kota Blitar", "reason": "partial"}],
        "rubric": "spbe-2020", "year": 2023, "previous_year": null, "previous_comparable": true, "ranked": 3,
        "spread": [
            {"id": "index", "name": "Indeks", "count": 3, "least": "3.50", "lower_quartile": "3.61", "median": "3.72", "upper_quartile": "3.72",
             "greatest": "3.72", "mean": "3.65", "lower_quartile_exact": "361/100", "median_exact": "93/25", "upper_quartile_exact": "93/25",
             "mean_exact": "547/150"}],
        "distribution": [], "predicates": [
            {"year": 2023, "rubric": "spbe-2020", "id": "kurang", "predicate": "Kurang", "count": 0},
            {"year": 2023, "rubric": "spbe-2020", "id": "cukup", "predicate": "Cukup", "count": 0},
            {"year": 2023, "rubric": "spbe-2020", "id": "baik", "predicate": "Baik", "count": 0},
            {"year": 2023, "rubric": "spbe-2020", "id": "sangat-baik", "predicate": "Sangat Baik", "count": 3},
            {"year": 2023, "rubric": "spbe-2020", "id": "memuaskan", "predicate": "Memuaskan", "count": 0}],
        "climbers": [], "fallers": [], "compared": 0, "unchanged": 0})");
    Json found = whole;
    int classes = 0;
    for (const Json& one : whole["distribution"]) {
        classes += one["count"] != 0 ? 1 : 0;
    }
    EXPECT_EQ(whole["distribution"].size(), 20U);
    EXPECT_EQ(classes, 2);
    EXPECT_EQ(whole["distribution"][12], (Json{{"from", "3.4"}, {"to", "3.6"}, {"count", 1}}));
    EXPECT_EQ(whole["distribution"][13], (Json{{"from", "3.6"}, {"to", "3.8"}, {"count", 2}}));
    found["distribution"] = Json::array();
    EXPECT_EQ(found, wanted);
}

TEST(Commands, ARankingHoldsOneInstrument) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,kind,year,rubric,index\n"
        "Kota Bogor,kota,2020,spbe-2018,2.98\n"
        "Kota Kediri,kota,2020,spbe-2020,3.10\n"
        "Kota Kediri,kota,2021,spbe-2020,3.20\n");
    EXPECT_EQ(commands.run({"rank", workspace, "--rubric", "spbe", "--year", "2020", "--lang", "en"}),
              (Said{Exit::NotDone, "",
                    "matang-cli: In 2020 there are results with several instruments of spbe, whose indices cannot be ranked together. "
                    "Choose one with --rubric: spbe-2018, spbe-2020.\n"}));
    const Json one = Json::parse(commands.done({"rank", workspace, "--rubric", "spbe-2018", "--year", "2020", "--json"}));
    EXPECT_EQ(one["rows"].size(), 1U);
    const Json later = Json::parse(commands.done({"rank", workspace, "--rubric", "spbe", "--year", "2021", "--json"}));
    EXPECT_EQ(later["rows"].size(), 1U);
}

TEST(Commands, YearsOfDifferentStagesAreComparedWithAColumnForThem) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,stage,index\n"
        "Kota Bogor,2022,spbe-2020,final,2.75\n"
        "Kota Bogor,2023,spbe-2020,self,3.72\n");
    EXPECT_EQ(commands.done({"compare", workspace, "--agency", "Kota Bogor", "--rubric", "spbe", "--lang", "en"}),
              "Kota Bogor · spbe\n"
              "Year  Rubric     Stage  Index  Improvement  Predicate  State\n"
              "2022  spbe-2020  final   2.75            -  Good       reported\n"
              "2023  spbe-2020  self    3.72        +0.97  Very Good  reported\n"
              "! 2023: The two indices stand at different stages, final before and self now. Compare them with care.\n");
}

TEST(Commands, AssessorsWhoDifferAreNamedWithTheirMarks) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,assessor,I1\n"
        "Kota Bogor,2023,spbe-2020,Siti,3\n"
        "Kota Bogor,2023,spbe-2020,Budi,4\n");
    const auto in = [&](const char* language) { return commands.done({"score", workspace, "--explain", "--lang", language}); };
    EXPECT_THAT(in("en"), testing::HasSubstr("\n          not agreed yet: 4 (Budi), 3 (Siti)\n"));
    EXPECT_THAT(in("id"), testing::HasSubstr("\n          belum sepakat: 4 (Budi), 3 (Siti)\n"));
}

TEST(Commands, WhatAPartialScoreLacksIsNamed) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,assessor,node,value\n"
        "Kota Bogor,2023,iid-2023,Budi,I8,wtp\n");
    const auto in = [&](const char* language) { return commands.done({"score", workspace, "--lang", language}); };
    EXPECT_THAT(in("en"), testing::HasSubstr("\nToo few units: INO "));
    EXPECT_THAT(in("en"), testing::HasSubstr(" has 0; at least 1 are needed.\nWithout value (15): I1 "));
    EXPECT_THAT(in("en"), testing::HasSubstr("; and 5 more.\n"));
    EXPECT_THAT(in("id"), testing::HasSubstr(" berisi 0 unit, sekurangnya harus 1.\nBelum bernilai (15): I1 Visi dan misi; I2 "));
    const Json missing = Json::parse(commands.done({"score", workspace, "--json"}))["assessments"][0]["missing"];
    ASSERT_EQ(missing.size(), 16U);
    EXPECT_EQ(missing[0], (Json{{"id", "I1"}}));
    EXPECT_THAT(missing, testing::Contains(Json{{"id", "INO"}, {"units", 0}, {"units_needed", 1}}));
}

TEST(Commands, WhereNothingOrEverythingIsThereNothingIsMissing) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    const std::string whole = commands.done({"score", workspace, "--year", "2023", "--lang", "en"});
    EXPECT_THAT(whole, testing::Not(testing::HasSubstr("Without value")));
    EXPECT_FALSE(Json::parse(commands.done({"score", workspace, "--json"}))["assessments"][0].contains("missing"));
    const std::string stage = commands.done({"score", workspace, "--year", "2023", "--stage", "self", "--lang", "en"});
    EXPECT_THAT(stage, testing::Not(testing::HasSubstr("Without value")));
}

TEST(Commands, AnExplanationNamesTheWordThatWasAnswered) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,assessor,node,value\n"
        "Kota Bogor,2023,iid-2023,Budi,I8,wtp\n"
        "Kota Bogor,2023,iid-2023,Budi,I1,2\n");
    const std::string said = commands.done({"score", workspace, "--explain", "--lang", "id"});
    EXPECT_THAT(said, testing::HasSubstr("\n          nilai dari Budi: 4 (WTP)\n"));
    EXPECT_THAT(said, testing::HasSubstr("\n          nilai dari Budi: 2\n"));
}

TEST(Commands, AnExplanationNamesASourceOnlyWhereThereIsOne) {
    const auto explained = [](const std::string& source) {
        CommandLine own;
        const std::string workspace = own.workspaceWith("agency,year,rubric,source,index\nKota Bogor,2023,spbe-2020," + source + ",3.72\n");
        return own.done({"score", workspace, "--explain", "--lang", "id"});
    };
    EXPECT_THAT(explained("LHE"), testing::HasSubstr("\n    dilaporkan: 3,72 (LHE)\n"));
    EXPECT_THAT(explained(""), testing::HasSubstr("\n    dilaporkan: 3,72\n"));
}

/// Gives the agencies of a workspace names that no import would take.
void rename(const std::string& file, const std::vector<std::string>& names) {
    const base::SystemClock clock;
    auto opened = workspace::Workspace::open(file, workspace::Access::ReadWrite, clock).value();
    auto agencies = opened.agencies().value();
    ASSERT_EQ(agencies.size(), names.size());
    for (std::size_t number = 0; number < names.size(); ++number) {
        agencies[number].name = names[number];
        ASSERT_TRUE(opened.changeAgency(agencies[number], {"Siti", "test"}).has_value());
    }
}

TEST(Commands, NamesReachNoTerminalAsTheyAre) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,index\n"
        "Kota Bogor,2023,spbe-2020,3.72\n"
        "Kota Kediri,2023,spbe-2020,3.50\n");
    rename(workspace, {"Kota \x1b[31mBo\xe2\x80\xae\ngor", "Kota " + std::string(200, 'x')});
    EXPECT_THAT(commands.done({"compare", workspace, "--agency", "Kota \x1b[31mBo\xe2\x80\xae\ngor", "--rubric", "spbe"}),
                testing::StartsWith("Kota _[31mBo__gor · spbe\n"));
    const std::string shortName = "Kota " + std::string(94, 'x') + "…";
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"score", workspace}, {"rank", workspace, "--rubric", "spbe-2020", "--year", "2023"}}) {
        const std::string said = commands.done(command);
        EXPECT_THAT(said, testing::HasSubstr("Kota _[31mBo__gor  "));
        EXPECT_THAT(said, testing::HasSubstr(shortName + "  "));
    }
}

TEST(Commands, EvidenceOfAnotherYearIsNamed) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    const std::string file = commands.write("sk.pdf", "isi");
    commands.done({"evidence", "add", workspace, "--agency", "Kota Bogor", "--year", "2022", "--node", "I1", file});
    EXPECT_EQ(commands.run({"evidence", "list", workspace, "--agency", "Kota Bogor", "--lang", "en"}),
              (Said{Exit::Done, "",
                    "No evidence is attached to the assessment of 2023 with spbe-2020.\n"
                    "There is some in: 2022. Name the year with --year.\n"}));
    EXPECT_EQ(commands.run({"evidence", "list", workspace, "--agency", "Kota Bogor", "--node", "I2", "--lang", "en"}),
              (Said{Exit::Done, "", "No evidence is attached to I2 in the assessment of 2023 with spbe-2020.\n"}));
}

TEST(Commands, ARubricFileThatIsNotThereIsNotAMistakeOfARubric) {
    CommandLine commands;
    EXPECT_EQ(commands.run({"rubric", "check", "/nonexist", "--lang", "en"}).exit, Exit::NotDone);
    EXPECT_EQ(commands.run({"rubric", "check", commands.write("bad.yaml", "format: ["), "/nonexist"}).exit, Exit::Findings);
}

TEST(Commands, AnAssessmentThatIsNotThereIsNamedByWhatWasAsked) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    EXPECT_EQ(commands.run({"evidence", "list", workspace, "--agency", "Kota Bogor", "--year", "2020", "--lang", "en"}).err,
              "matang-cli: No assessment of Kota Bogor in 2020 was found. List what there is with \"matang-cli score\".\n");
    EXPECT_EQ(
        commands.run({"evidence", "list", workspace, "--agency", "Kota Bogor", "--rubric", "spbe", "--year", "2020", "--lang", "en"}).err,
        "matang-cli: No assessment of Kota Bogor with spbe in 2020 was found. List what there is with \"matang-cli score\".\n");
}

TEST(Commands, ARefusedImportIsAResultWithItsMistakes) {
    CommandLine commands;
    const std::string workspace = commands.path("w.matang");
    commands.done({"workspace", "new", workspace});
    const std::string values = commands.write("v.csv", "agency,year,rubric,index\nKota Bogor,,spbe-2020,3.72\n");
    const Said said = commands.run({"import", workspace, values, "--json", "--lang", "en"});
    EXPECT_EQ(said.exit, Exit::Findings);
    Json whole = Json::parse(said.out);
    EXPECT_EQ(whole["mistakes"].size(), 1U);
    EXPECT_EQ(whole["mistakes"][0], (Json{{"code", "year-missing"},
                                          {"severity", "error"},
                                          {"message", "The year is empty. Write the year of the assessment with four digits."},
                                          {"file", values},
                                          {"line", 2},
                                          {"column", 12}}));
    whole.erase("mistakes");
    EXPECT_EQ(whole,
              Json::parse(R"({"stored": false, "rows": 0, "agencies_added": 0, "assessments_added": 0, "units_added": 0, "values_set": 0,
                                     "values_unchanged": 0, "warnings": []})"));
}

TEST(Commands, WhoEditsKeepsOthersFromEditingButNotFromReading) {
    CommandLine commands;
    const std::string file = commands.workspaceWith(kSeries);
    const base::SystemClock clock;
    const auto held = workspace::Workspace::open(file, workspace::Access::ReadWrite, clock);
    ASSERT_TRUE(held.has_value());
    const Said refused = commands.run({"import", file, commands.path("values.csv"), "--lang", "en"});
    EXPECT_EQ(refused.exit, Exit::NotDone);
    EXPECT_EQ(refused.out, "");
    EXPECT_THAT(refused.err, testing::MatchesRegex("matang-cli: .+ on .+ is working in .*test\\.matang \\(cli_tests\\)\\. .*\n"));
    EXPECT_EQ(Json::parse(commands.done({"score", file, "--json"}))["assessments"].size(), 2U);
    EXPECT_EQ(Json::parse(commands.done({"workspace", "check", file, "--json"}))["sound"], true);
}

TEST(Commands, JsonSurvivesFileNamesThatAreNotUtf8) {
    CommandLine commands;
    const Said said = commands.run({"rubric", "check", commands.path("\xff.yaml"), "--json"});
    EXPECT_NE(said.exit, Exit::Done);
    EXPECT_EQ(Json::parse(said.out)["files"].size(), 1U);
}

TEST(Commands, RubricsMayComeFromAnotherFolder) {
    CommandLine commands;
    EXPECT_EQ(commands.done({"rubric", "list", "--rubrics", commands.path("")}), "");
    EXPECT_EQ(commands.done({"rubric", "list", "--rubrics", commands.path(""), "--json"}), "{\n  \"rubrics\": []\n}\n");
    EXPECT_EQ(commands.run({"rubric", "list", "--rubrics", "/no/such", "--lang", "en"}),
              (Said{Exit::NotDone, "", "matang-cli: The folder /no/such does not exist. Check its name.\n"}));
}

TEST(Commands, AStageThatOneInstrumentHasLeavesOutTheOthers) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(
        "agency,year,rubric,profile,index\n"
        "Kota Bogor,2023,spbe-2020,,3.72\n"
        "Kota Bogor,2023,smart-city,SC23-KPPN,3.35\n");
    const Json interview = Json::parse(commands.done({"score", workspace, "--stage", "interview", "--json"}));
    ASSERT_EQ(interview["assessments"].size(), 1U);
    EXPECT_EQ(interview["assessments"][0]["rubric"], "spbe-2020");
    EXPECT_EQ(interview["assessments"][0]["index"], nullptr);
    EXPECT_EQ(commands.run({"score", workspace, "--rubric", "smart-city", "--stage", "interview", "--lang", "en"}),
              (Said{Exit::NotDone, "",
                    "matang-cli: The stage \"interview\" is not a stage of smart-city. Known are: self, stage1, stage2, final.\n"}));
}

TEST(Commands, OneAssessmentIsShownWholeAndSeveralAsLines) {
    CommandLine commands;
    const std::string workspace = commands.workspaceWith(kSeries);
    EXPECT_EQ(commands.done({"score", workspace, "--year", "2022", "--lang", "en"}),
              "Kota Bogor · SPBE 2020 · 2022 · final\nIndex: 2.75 · Good (reported)\n");
    EXPECT_EQ(
        commands.run({"score", workspace, "--lang", "en"}),
        (Said{Exit::Done,
              "Agency      Rubric     Year  Stage  Index  Predicate  State     Warnings\n"
              "Kota Bogor  spbe-2020  2022  final   2.75  Good       reported         -\n"
              "Kota Bogor  spbe-2020  2023  final   3.72  Very Good  reported         -\n",
              "Name an agency, an instrument and a year with --agency, --rubric and --year to see every value of one assessment.\n"}));
}

}  // namespace
}  // namespace matang::cli

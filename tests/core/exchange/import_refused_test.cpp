// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_workbench.h"

#include <gmock/gmock.h>

namespace matang::exchange {
namespace {

using testing::ElementsAre;

TEST_F(ImportWorkbench, ListsEveryMistakeAndStoresNothing) {
    const std::string csv =
        "agency,year,rubric,stage,source,I1,I99,D1\n"
        "Kota Bogor,2024,spbe-2020,final,surat,3,,\n"
        "Kota Depok,2024,spbe-2020,final,surat,6,,\n"
        "Kota Bekasi,,spbe-2020,final,surat,2,,\n"
        "Pemerintah Kota Bogor,2024,spbe-2020,final,surat,4,,\n"
        "\"Kota Sukabumi,2024,spbe-2020,final,surat,1,,\n"
        "Kota Cimahi,2024,spbe-2020,final,\"surat\",dua,,\n";
    EXPECT_THAT(mistakesOf(csv),
                ElementsAre("1:36 column-unknown column=I99", "3:39 value-outside-scale node=I1 value=6 from=1 to=5", "4:13 year-missing",
                            "5:1 row-duplicate firstLine=2", "6:1 csv-quote-open", "7:42 value-not-number text=dua node=I1"));
    EXPECT_EQ(workspace().info().value().agencies, 0);
    EXPECT_EQ(workspace().info().value().trailEntries, 0);
}

TEST_F(ImportWorkbench, NamesTheFileAndTheNumberOfMistakes) {
    const auto report = import("agency,year,rubric,index\nKota Bogor,24,spbe-2020,3\n");
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, base::ErrorCode::InvalidInput);
    EXPECT_EQ(report.error().reason, "import-refused");
    EXPECT_EQ(base::argument(report.error().arguments, "mistakes"), "1");
    EXPECT_EQ(report.error().diagnostics.front().sourceLine, "Kota Bogor,24,spbe-2020,3");
    EXPECT_EQ(report.error().diagnostics.front().severity, base::Severity::Error);
}

TEST_F(ImportWorkbench, RefusesColumnsThatAreMissingDoubledOrStrange) {
    EXPECT_THAT(mistakesOf("agency,index\nKota Bogor,3\n"),
                ElementsAre("1:1 column-missing column=year", "1:1 column-missing column=rubric"));
    EXPECT_THAT(mistakesOf("agency,year,year,rubric,index\nKota Bogor,2024,2024,spbe-2020,3\n"),
                ElementsAre("1:13 column-duplicate column=year"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,node,value,I1\nKota Bogor,2024,spbe-2020,I1,3,4\n"),
                ElementsAre("1:31 column-unknown column=I1"));
    EXPECT_THAT(mistakesOf(""), ElementsAre("1:1 csv-empty"));
}

TEST_F(ImportWorkbench, RefusesRowsOfBrokenCsv) {
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota Bogor,2024,spbe-2020\n"), ElementsAre("2:1 csv-cells found=3 wanted=4"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota Bogor,2024,spbe-2020,3,46\n"),
                ElementsAre("2:27 csv-cells-comma found=5 wanted=4 text=3,46 decimal=3.46"));
    EXPECT_THAT(mistakesOf("agency_code,year,rubric,index\n3271,2024,spbe-2020,3,46\n"), ElementsAre("2:1 csv-cells found=5 wanted=4"));
    EXPECT_THAT(mistakesOf("agency;year;rubric;index\nKota Bogor;2024;spbe-2020;3;46\n"), ElementsAre("2:1 csv-cells found=5 wanted=4"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota \"Bogor\",2024,spbe-2020,3\n"), ElementsAre("2:6 csv-quote-stray"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\n\"Kota\" Bogor,2024,spbe-2020,3\n"), ElementsAre("2:7 csv-quote-stray"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota Bog\xFFr,2024,spbe-2020,3\n"), ElementsAre("2:9 csv-not-utf8"));
}

TEST_F(ImportWorkbench, CountsColumnsInCharacters) {
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota Bögör–Timur,x,spbe-2020,3\n"),
                ElementsAre("2:18 year-invalid text=x from=2000 to=2100"));
}

TEST_F(ImportWorkbench, RefusesWhatTheRubricDoesNotKnow) {
    EXPECT_THAT(mistakesOf("agency,year,rubric,stage,index\nKota Bogor,2024,spbe-2020,akhir,3\n"),
                ElementsAre("2:27 stage-unknown stage=akhir rubric=spbe-2020 known=self, document, interview, visit, final"));
    EXPECT_THAT(mistakesOf("agency,kind,year,rubric,index\nKota Bogor,city,2024,spbe-2020,3\n"),
                ElementsAre("2:12 kind-unknown kind=city known=kementerian, lembaga, provinsi, kabupaten, kota"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota Bogor,2024,spbe,3\n"),
                ElementsAre("2:17 rubric-unknown rubric=spbe known=iid-2023, kepemimpinan-smart-city, pemdi-2026, smart-city, "
                            "smart-city-readiness, spbe-2018, spbe-2020"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,node,value\nKota Bogor,2024,spbe-2020,I48,3\n"),
                ElementsAre("2:27 node-unknown node=I48 rubric=spbe-2020"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,assessor,D1\nKota Bogor,2024,spbe-2020,Rina,3\n"),
                ElementsAre("2:32 mark-not-at-indicator node=D1 assessor=Rina"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,assessor,I1\nKota Bogor,2024,spbe-2020,Rina,3.5\n"),
                ElementsAre("2:32 value-between-steps node=I1 value=3.5 step=1"));
}

TEST_F(ImportWorkbench, NeedsAProfileForValuesBelowTheIndex) {
    EXPECT_THAT(mistakesOf("agency,year,rubric,profile,baseline\nKota Bogor,2022,smart-city,,3\n"),
                ElementsAre("2:28 profile-needed rubric=smart-city known=SC22-REG, SC22-KPPN, SC23-KPPN, SC24-REG"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,profile,kolaborasi\nKota Bogor,2022,smart-city,SC22-REG,3\n"),
                ElementsAre("2:37 node-not-in-profile node=kolaborasi profile=SC22-REG"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,profile,index\nKota Bogor,2022,smart-city,,3\n"), ElementsAre("imported"));
}

TEST_F(ImportWorkbench, RefusesANodeOfAnotherRowsRubric) {
    const std::string csv =
        "agency,year,rubric,profile,I1,baseline\nKota Bogor,2022,spbe-2020,,3,2\nKota Bogor,2022,smart-city,SC22-REG,,2\n";
    EXPECT_THAT(mistakesOf(csv), ElementsAre("2:30 node-unknown node=baseline rubric=spbe-2020"));
}

TEST_F(ImportWorkbench, RefusesAValueGivenTwiceInTidyFiles) {
    const std::string csv =
        "agency;year;rubric;node;value\nKota Bogor;2024;spbe-2020;I1;3\nKota Bogor;2024;spbe-2020;I1;3\nKota Bogor;2024;spbe-2020;I2;\n";
    EXPECT_THAT(mistakesOf(csv), ElementsAre("3:27 value-duplicate node=I1 firstLine=2", "4:30 value-missing node=I2"));
}

TEST_F(ImportWorkbench, RefusesWhatContradictsAStoredAssessment) {
    ASSERT_TRUE(import("agency,year,rubric,profile,cohort,baseline\nKota Bogor,2022,smart-city,SC22-REG,reguler,3\n").has_value());
    const auto before = workspace().info().value().trailEntries;
    EXPECT_THAT(mistakesOf("agency,year,rubric,profile,cohort,baseline\nKota Bogor,2022,smart-city,SC22-KPPN,reguler,3\n"),
                ElementsAre("2:1 assessment-differs column=profile stored=SC22-REG given=SC22-KPPN"));
    EXPECT_EQ(workspace().info().value().trailEntries, before);
}

TEST_F(ImportWorkbench, SaysWhichOtherKindOfFileItIs) {
    EXPECT_THAT(mistakesOf(std::string("PK\x03\x04") + "rest"), ElementsAre("1:1 csv-is-spreadsheet"));
    EXPECT_THAT(mistakesOf(std::string("\xFF\xFE") + "a"), ElementsAre("1:1 csv-is-utf16"));
    EXPECT_THAT(mistakesOf("agency,year\rKota Bogor,2024\r"), ElementsAre("1:1 csv-line-ends"));
    EXPECT_THAT(mistakesOf("agency\tyear\nKota Bogor\t2024\n"), ElementsAre("1:1 csv-tabs"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\n"), ElementsAre("1:1 csv-no-rows"));
}

TEST_F(ImportWorkbench, RefusesFiguresThatCannotBe) {
    EXPECT_THAT(
        mistakesOf("agency,year,rubric,D1,index\nKota Bogor,2024,spbe-2020,-1,295\n"),
        ElementsAre("2:27 value-impossible node=D1 value=-1 from=1 to=5", "2:30 value-impossible node=index value=295 from=1 to=5"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,D1,index\nKota Bogor,2024,spbe-2020,0,5.00\n"), ElementsAre("imported"));
}

TEST_F(ImportWorkbench, RefusesNamesThatDoNotFitOnALine) {
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\n\"Kota\nBogor\",2024,spbe-2020,3\n"), ElementsAre("2:1 agency-name-unprintable"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota \xE2\x80\xAE"
                           "rogoB,2024,spbe-2020,3\n"),
                ElementsAre("2:1 agency-name-unprintable"));
    EXPECT_THAT(mistakesOf("agency,year,rubric,index\nKota " + std::string(300, 'x') + ",2024,spbe-2020,3\n"),
                ElementsAre("2:1 agency-name-long most=200"));
}

TEST_F(ImportWorkbench, TellsAMissingFile) {
    const auto report = importFile("nowhere.csv");
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().reason, "file-not-found");
}

}  // namespace
}  // namespace matang::exchange

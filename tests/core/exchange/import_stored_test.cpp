// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_workbench.h"

#include <gmock/gmock.h>

namespace matang::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST_F(ImportWorkbench, StoresReportedValuesWithTheirPrintedDecimalsAndSource) {
    const auto report = import(
        "agency,kind,cohort,year,rubric,source,D1,index,predicate\nKota Bogor,kota,Jawa Barat,2024,spbe-2020,Surat 1,3.50,4.08,Sangat "
        "Baik\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->rows, 1);
    EXPECT_EQ(report->agenciesAdded, 1);
    EXPECT_EQ(report->assessmentsAdded, 1);
    EXPECT_EQ(report->valuesSet, 2);
    const auto scored = this->scored("Kota Bogor", "spbe-2020", 2024);
    ASSERT_EQ(scored.size(), 1U);
    const assessment::AssessmentRecord& record = scored.front().record;
    EXPECT_EQ(record.assessment.cohort, "Jawa Barat");
    EXPECT_THAT(
        record.reportedValues,
        UnorderedElementsAre(
            assessment::ReportedValue{rubric::NodeId{"D1"}, rubric::StageId{"final"}, {base::Rational(7, 2), 2}, "Surat 1", ""},
            assessment::ReportedValue{rubric::NodeId{"index"}, rubric::StageId{"final"}, {base::Rational(102, 25), 2}, "Surat 1", ""}));
    EXPECT_THAT(record.reportedPredicates, ElementsAre(assessment::ReportedPredicate{rubric::StageId{"final"}, "Sangat Baik", "Surat 1"}));
}

TEST_F(ImportWorkbench, TakesAByteOrderMarkSemicolonsQuotesAndAnyColumnOrder) {
    const auto report = import("\xEF\xBB\xBFindex;rubric;year;\"agency\"\r\n3.11;spbe-2020;2021;\"Badan \"\"A\"\"; B\"\r\n\r\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(workspace().agencies().value().front().name, "Badan \"A\"; B");
    EXPECT_EQ(scored("Badan \"A\"; B", "spbe-2020", 2021).front().card.index().value, base::Rational(311, 100));
}

TEST_F(ImportWorkbench, StoresTidyValuesAndAssessorsMarks) {
    const auto report = import(
        "agency,year,rubric,stage,assessor,node,value,note\n"
        "Kota Bogor,2024,spbe-2020,document,Rina,I1,3,Pasal 4\n"
        "Kota Bogor,2024,spbe-2020,document,Budi,I1,4,\n"
        "Kota Bogor,2024,spbe-2020,final,,I2,2,dari surat\n");
    ASSERT_TRUE(report.has_value());
    const auto record = scored("Kota Bogor", "spbe-2020", 2024).front().record;
    EXPECT_THAT(record.marks,
                UnorderedElementsAre(
                    assessment::Mark{rubric::NodeId{"I1"}, rubric::StageId{"document"}, "Rina", base::Rational(3), "", "", "Pasal 4"},
                    assessment::Mark{rubric::NodeId{"I1"}, rubric::StageId{"document"}, "Budi", base::Rational(4), "", "", ""}));
    EXPECT_THAT(record.reportedValues, ElementsAre(assessment::ReportedValue{
                                           rubric::NodeId{"I2"}, rubric::StageId{"final"}, {base::Rational(2), 0}, "", "dari surat"}));
}

TEST_F(ImportWorkbench, KeepsANoteWhereItsStageShowsIt) {
    const auto report = import(
        "agency,year,rubric,stage,assessor,node,value,note\n"
        "Kota Bogor,2024,spbe-2020,self,Siti,I1,3,SOP ditetapkan\n"
        "Kota Bogor,2024,spbe-2020,self,Siti,I2,,menunggu SK\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_THAT(scored("Kota Bogor", "spbe-2020", 2024).front().record.marks,
                UnorderedElementsAre(
                    assessment::Mark{rubric::NodeId{"I1"}, rubric::StageId{"self"}, "Siti", base::Rational(3), "SOP ditetapkan", "", ""},
                    assessment::Mark{rubric::NodeId{"I2"}, rubric::StageId{"self"}, "Siti", std::nullopt, "menunggu SK", "", ""}));
}

TEST_F(ImportWorkbench, TakesWhatSpreadsheetProgramsWrite) {
    const auto report = import("sep=;\r\nAgency;KIND;Year;rubric;index;;\r\nKota Bogor;Kota;2024;spbe-2020;4.08;;\r\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(scored("Kota Bogor", "spbe-2020", 2024).front().card.index().value, base::Rational(102, 25));
    EXPECT_EQ(workspace().findAgency("Kota Bogor").value().kind, assessment::AgencyKind::City);
}

TEST_F(ImportWorkbench, FlagsAYearThatTheRubricWasNotMadeForAndAnOddKind) {
    const auto report = import("agency,kind,year,rubric,index\nKota Bogor,kabupaten,2019,spbe-2020,3.00\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_THAT(shortForms(report->warnings), ElementsAre("2:1 agency-kind-odd agency=Kota Bogor given=kabupaten",
                                                          "2:1 year-outside-rubric rubric=spbe-2020 year=2019 first=2021 last=2025"));
}

TEST_F(ImportWorkbench, OneAgencyUnderSeveralNames) {
    const auto report = import(
        "agency,year,rubric,index\n"
        "Pemerintah Kota Bogor,2023,spbe-2020,3.72\n"
        "Kota Bogor,2024,spbe-2020,4.08\n"
        "Pemkot Bogor,2022,spbe-2020,2.75\n"
        "Kabupaten Bogor,2024,spbe-2020,3.00\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->agenciesAdded, 2);
    const auto agencies = workspace().agencies().value();
    ASSERT_EQ(agencies.size(), 2U);
    EXPECT_EQ(workspace().findAgency("Kota Bogor").value().id, workspace().findAgency("Pemkot Bogor").value().id);
    EXPECT_NE(workspace().findAgency("Kota Bogor").value().id, workspace().findAgency("Pemerintah Kab. Bogor").value().id);
    EXPECT_THAT(workspace().findAgency("Kota Bogor").value().aliases, UnorderedElementsAre("Kota Bogor", "Pemkot Bogor"));
    EXPECT_EQ(workspace().findAgency("Kota Bogor").value().kind, assessment::AgencyKind::City);
}

TEST_F(ImportWorkbench, MatchesByCodeBeforeName) {
    ASSERT_TRUE(import("agency,agency_code,year,rubric,index\nKota Bogor,32.71,2023,spbe-2020,3.72\n").has_value());
    ASSERT_TRUE(import("agency_code,year,rubric,index\n32.71,2024,spbe-2020,4.08\n").has_value());
    EXPECT_EQ(workspace().agencies().value().size(), 1U);
    EXPECT_THAT(mistakesOf("agency_code,year,rubric,index\n99.99,2024,spbe-2020,4.08\n"),
                ElementsAre("2:1 agency-code-unknown code=99.99"));
}

TEST_F(ImportWorkbench, ImportingTwiceChangesNothing) {
    const std::string csv =
        "agency,year,rubric,assessor,source,I1,I2,predicate,published_index\nKota Bogor,2024,spbe-2020,,a,3,4,Baik,3.5\nKota "
        "Bogor,2024,spbe-2020,Rina,a,3,,,\n";
    ASSERT_TRUE(import(csv).has_value());
    const auto entries = workspace().info().value().trailEntries;
    const auto again = import(csv);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->valuesSet, 0);
    EXPECT_EQ(again->valuesUnchanged, 3);
    EXPECT_EQ(workspace().info().value().trailEntries, entries);
}

TEST_F(ImportWorkbench, KeepsTheFirstSourceOfARepeatedFigureAndFlagsAChangedOne) {
    ASSERT_TRUE(import("agency,year,rubric,source,index\nKota Bogor,2024,spbe-2020,laporan,4.08\n").has_value());
    const auto repeated = import("agency,year,rubric,source,index\nKota Bogor,2024,spbe-2020,berita,4.08\n");
    EXPECT_EQ(repeated->valuesSet, 0);
    EXPECT_EQ(scored("Kota Bogor", "spbe-2020", 2024).front().record.reportedValues.front().source, "laporan");
    const auto changed = import("agency,year,rubric,source,index\nKota Bogor,2024,spbe-2020,ralat,4.09\n");
    EXPECT_EQ(changed->valuesSet, 1);
    EXPECT_THAT(shortForms(changed->warnings), ElementsAre("2:33 value-replaced node=index before=4.08 after=4.09"));
    EXPECT_EQ(scored("Kota Bogor", "spbe-2020", 2024).front().record.reportedValues.front().source, "ralat");
}

TEST_F(ImportWorkbench, DryRunTellsTheSameAndStoresNothing) {
    const std::string csv = "agency,year,rubric,D4,index\nKab. Banyuasin,2023,spbe-2020,0.30,1.05\n";
    const auto report = import(csv, ImportMode::DryRun);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->valuesSet, 2);
    EXPECT_EQ(workspace().info().value().agencies, 0);
    EXPECT_EQ(workspace().info().value().trailEntries, 0);
    EXPECT_EQ(import(csv)->valuesSet, 2);
}

TEST_F(ImportWorkbench, FlagsSuspiciousValuesAndKeepsThem) {
    const auto report =
        import("agency,year,rubric,D1,D2,D3,D4,index,predicate\nKab. Banyuasin,2023,spbe-2020,2.40,1.70,1.09,0.30,1.05,Cukup\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_THAT(shortForms(report->warnings), ElementsAre("2:1 value-below-scale node=D4 value=0.30 from=1 to=5",
                                                          "2:1 predicate-differs reported=Cukup computed=Kurang"));
    EXPECT_EQ(scored("Kab. Banyuasin", "spbe-2020", 2023).front().card.index().value, base::Rational(105, 100));
}

TEST_F(ImportWorkbench, ChecksAgainstAPublishedIndex) {
    const auto report = import(
        "agency,year,rubric,profile,baseline,output,outcome,impact,quickwin,published_index\nKota "
        "Kediri,2022,smart-city,SC22-REG,3.60,3.21,3.23,3.07,3.65,3.30\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_THAT(shortForms(report->warnings), ElementsAre("2:1 check-differs node=index published=3.30 computed=3.31"));
}

}  // namespace
}  // namespace matang::exchange

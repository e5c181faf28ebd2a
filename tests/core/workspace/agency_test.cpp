// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

using assessment::Agency;
using assessment::Assessment;
using testing::ElementsAre;

TEST_F(WorkspaceTest, anEmptyFileIsWhatItSays) {
    const std::filesystem::path empty = m_folder / "empty.matang";
    const Workspace fresh = must(Workspace::create(empty, m_clock));
    const WorkspaceInfo info = must(fresh.info());
    EXPECT_EQ(info.schemaVersion, 4);
    EXPECT_EQ(info.createdAt.substr(0, 16), "2024-11-12T08:30");
    EXPECT_EQ(
        info.agencies + info.assessments + static_cast<int>(info.marks + info.reportedValues + info.evidenceFiles + info.trailEntries), 0);
    EXPECT_EQ(info.fileBytes, static_cast<std::int64_t>(std::filesystem::file_size(empty)));
    EXPECT_EQ(fresh.access(), Access::ReadWrite);
    EXPECT_EQ(fresh.holder().has_value(), false);
    EXPECT_THAT(findingsOf(fresh.check()), ElementsAre());
    EXPECT_EQ(ask(empty, "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode; PRAGMA freelist_count"),
              "1296127047|4|delete|0");
}

TEST_F(WorkspaceTest, creatingNeverReplaces) {
    EXPECT_EQ(outcome(Workspace::create(file(), m_clock)), "workspace-exists file=" + file().string());
    EXPECT_EQ(must(workspace().info()).agencies, 1);
    EXPECT_EQ(outcome(Workspace::create(m_folder / "nowhere/kota.matang", m_clock)),
              "file-unwritable file=" + (m_folder / "nowhere/kota.matang").string() + " detail=No such file or directory");
}

TEST_F(WorkspaceTest, infoCountsEverything) {
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    must(workspace().setReportedValue(m_assessment, reported("index", "2.46"), rina()));
    const WorkspaceInfo info = must(workspace().info());
    EXPECT_EQ(info.agencies, 1);
    EXPECT_EQ(info.assessments, 1);
    EXPECT_EQ(info.marks, 1);
    EXPECT_EQ(info.reportedValues, 1);
    EXPECT_EQ(info.trailEntries, 5);
    EXPECT_THAT(info.rubrics, ElementsAre(std::pair(rubric::RubricId("spbe-2020"), smallRubric().sha256)));
}

TEST_F(WorkspaceTest, agenciesSurviveReopening) {
    Agency ministry = city("Kementerian Keuangan");
    ministry.kind = assessment::AgencyKind::Ministry;
    ministry.aliases = {"Kemenkeu", "Departemen Keuangan"};
    ministry.id = must(workspace().addAgency(ministry, rina()));
    reopen();
    Agency bogor = city("Kota Bogor", "32.71");
    bogor.id = m_bogor;
    EXPECT_THAT(must(workspace().agencies()), ElementsAre(ministry, bogor));
    EXPECT_EQ(must(workspace().agency(ministry.id)), ministry);
    EXPECT_EQ(outcome(workspace().agency(assessment::AgencyId(99))), "agency-unknown agency=99");
}

TEST_F(WorkspaceTest, agenciesAreFoundByCodeNameAndAlias) {
    Agency regency = city("Kabupaten Bogor", "32.01");
    regency.kind = assessment::AgencyKind::Regency;
    regency.aliases = {"Bogor Regency"};
    regency.id = must(workspace().addAgency(regency, rina()));
    EXPECT_EQ(must(workspace().findAgency("32.71")).id, m_bogor);
    EXPECT_EQ(must(workspace().findAgency("Pemerintah Kota Bogor")).id, m_bogor);
    EXPECT_EQ(must(workspace().findAgency("Pemkot Bogor")).id, m_bogor);
    EXPECT_EQ(must(workspace().findAgency("Pemerintah Kab. Bogor")).id, regency.id);
    EXPECT_EQ(must(workspace().findAgency("bogor regency")).id, regency.id);
    EXPECT_EQ(outcome(workspace().findAgency("Kota Depok")), "agency-unknown agency=Kota Depok");
}

TEST_F(WorkspaceTest, oneAgencyIsNotAddedTwice) {
    EXPECT_EQ(outcome(workspace().addAgency(city("Pemerintah Kota Bogor"), rina())), "agency-exists agency=Kota Bogor");
    EXPECT_EQ(outcome(workspace().addAgency(city("Kota Lain", "32.71"), rina())), "agency-exists agency=32.71");
    EXPECT_EQ(outcome(workspace().addAgency(city(""), rina())), "agency-name-missing");
    EXPECT_EQ(outcome(workspace().addAgency(city("Kota \xff"), rina())), "text-malformed field=name");
    EXPECT_EQ(must(workspace().info()).trailEntries, 3);
}

TEST_F(WorkspaceTest, anAliasIsNobodyElsesName) {
    Agency depok = city("Kota Depok", "32.76");
    depok.aliases = {"Depok", "Pemkot Bogor"};
    EXPECT_EQ(outcome(workspace().addAgency(depok, rina())), "alias-taken alias=Pemkot Bogor agency=Kota Bogor");
    depok.aliases = {"Depok"};
    depok.id = must(workspace().addAgency(depok, rina()));
    depok.aliases = {"Depok", "Pemerintah Kota Bogor"};
    EXPECT_EQ(outcome(workspace().changeAgency(depok, rina())), "alias-taken alias=Pemerintah Kota Bogor agency=Kota Bogor");
    depok.aliases = {"Kota Depok", "Depok"};
    EXPECT_EQ(outcome(workspace().changeAgency(depok, rina())), "done");
    EXPECT_EQ(must(workspace().findAgency("Kota Bogor")).id, m_bogor);
}

TEST_F(WorkspaceTest, twoOfOneNameAreToldApartByTheirCodes) {
    must(workspace().addAgency(city("Kota Bogor", "99.99"), rina()));
    EXPECT_EQ(outcome(workspace().findAgency("Kota Bogor")), "agency-ambiguous agency=Kota Bogor");
    EXPECT_EQ(must(workspace().findAgency("32.71")).id, m_bogor);
}

TEST_F(WorkspaceTest, changingAnAgencyIsFoundUnderTheNewName) {
    Agency agency = must(workspace().agency(m_bogor));
    agency.name = "Kota Hujan";
    agency.aliases = {"Buitenzorg"};
    must(workspace().changeAgency(agency, rina()));
    EXPECT_EQ(must(workspace().findAgency("Buitenzorg")), agency);
    EXPECT_EQ(outcome(workspace().findAgency("Kota Bogor")), "agency-unknown agency=Kota Bogor");
    must(workspace().changeAgency(agency, rina()));
    EXPECT_EQ(must(workspace().info()).trailEntries, 4);
    agency.id = assessment::AgencyId(12);
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "agency-unknown agency=12");
}

TEST_F(WorkspaceTest, anAgencyIsNotGivenTheNameOrTheCodeOfAnother) {
    const assessment::AgencyId depok = must(workspace().addAgency(city("Kota Depok"), rina()));
    Agency agency = must(workspace().agency(depok));
    agency.name = "Pemkot Bogor";
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "agency-exists agency=Kota Bogor");
    agency.code = "32.71";
    agency.name = "Kota Depok";
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "agency-exists agency=32.71");
    agency.name = "";
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "agency-name-missing");
    EXPECT_EQ(must(workspace().agency(depok)).name, "Kota Depok");
    agency.name = "Pemkot Bogor";
    agency.code = "99.99";
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "done");
    agency.name = "Kota Bogor";
    agency.code = "";
    EXPECT_EQ(outcome(workspace().changeAgency(agency, rina())), "done") << "the name is the same as before";
}

TEST_F(WorkspaceTest, assessmentsSurviveReopening) {
    Assessment wanted = must(workspace().record(m_assessment)).assessment;
    wanted.profile = rubric::ProfileId("SC22-REG");
    wanted.edition = "2023";
    wanted.cohort = "kota besar";
    wanted.participation = assessment::Participation::DidNotTakePart;
    must(workspace().changeAssessment(wanted, rina()));
    reopen();
    EXPECT_THAT(must(workspace().assessments()), ElementsAre(wanted));
    EXPECT_EQ(must(workspace().findAssessment(m_bogor, wanted.rubric, 2023)), wanted);
    EXPECT_EQ(must(workspace().findAssessment(m_bogor, wanted.rubric, 2022)), std::nullopt);
}

TEST_F(WorkspaceTest, assessmentsKeepTheInvariants) {
    Assessment assessment = must(workspace().record(m_assessment)).assessment;
    EXPECT_EQ(outcome(workspace().addAssessment(assessment, rina())), "assessment-exists agency=Kota Bogor rubric=spbe-2020 year=2023");
    assessment.year = 0;
    EXPECT_EQ(outcome(workspace().addAssessment(assessment, rina())), "year-invalid text=0 from=1900 to=2999");
    assessment.year = 2024;
    assessment.agency = assessment::AgencyId(7);
    EXPECT_EQ(outcome(workspace().addAssessment(assessment, rina())), "agency-unknown agency=7");
    assessment.agency = m_bogor;
    assessment.rubric = rubric::RubricId("pemdi-2026");
    EXPECT_EQ(outcome(workspace().addAssessment(assessment, rina())),
              "rubric-not-stored rubric=pemdi-2026 sha256=" + assessment.rubricSha256);
    assessment.id = assessment::AssessmentId(55);
    EXPECT_EQ(outcome(workspace().changeAssessment(assessment, rina())), "assessment-unknown assessment=55");
    EXPECT_EQ(must(workspace().info()).trailEntries, 3);
}

TEST_F(WorkspaceTest, everyEditionOfARubricIsKept) {
    const rubric::Rubric second = smallRubric("spbe-2020", "format: 1\nid: spbe-2020\nversion: 2\n");
    must(workspace().storeRubric(second, rina()));
    must(workspace().storeRubric(second, rina()));
    EXPECT_EQ(must(workspace().rubrics()).size(), 2U);
    EXPECT_EQ(must(workspace().storedRubric(smallRubric().sha256)).text, smallRubric().text);
    EXPECT_EQ(must(workspace().storedRubric(second.sha256)).text, second.text);
    EXPECT_EQ(outcome(workspace().storedRubric("00")), "rubric-not-stored rubric= sha256=00");
    rubric::Rubric changed = second;
    changed.text += " ";
    EXPECT_EQ(outcome(workspace().storeRubric(changed, rina())), "rubric-text-changed rubric=spbe-2020 sha256=" + second.sha256);
    EXPECT_EQ(must(workspace().info()).trailEntries, 4);
}

TEST_F(WorkspaceTest, nobodyEditsWithoutAName) {
    EXPECT_EQ(outcome(workspace().addAgency(city("Kota Depok"), {"", "add-agency"})), "author-missing");
    EXPECT_EQ(must(workspace().info()).agencies, 1);
}

TEST_F(WorkspaceTest, aCopyIsTheSameWorkspace) {
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    const std::filesystem::path copy = m_folder / "salinan.matang";
    must(workspace().saveCopy(copy));
    EXPECT_EQ(outcome(workspace().saveCopy(copy)), "file-exists file=" + copy.string());
    const Workspace opened = must(Workspace::open(copy, Access::ReadWrite, m_clock));
    EXPECT_EQ(opened.access(), Access::ReadWrite);
    EXPECT_EQ(must(opened.record(m_assessment)), must(workspace().record(m_assessment)));
    EXPECT_THAT(findingsOf(opened.check()), ElementsAre());
    EXPECT_EQ(m_folder.names(), (std::vector<std::string>{"kota.matang", "kota.matang.lock", "salinan.matang", "salinan.matang.lock"}));
}

}  // namespace
}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_material.h"
#include "order_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <matang/workspace/desk.h>

namespace matang::testing {
namespace {

using assessment::FindingKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const workspace::Author kAuthor{"Rina", "test"};

std::vector<int> yearsOf(const std::vector<analysis::ScoredAssessment>& series) {
    std::vector<int> years;
    for (const analysis::ScoredAssessment& one : series) {
        years.push_back(one.record.assessment.year);
    }
    return years;
}

class AgencyMaterial : public ::testing::Test {
protected:
    [[nodiscard]] sections::AgencyReportInput material(int year, const orders::ReportSettings& settings = OrderWorkspace::settings()) {
        orders::SharedMaterial shared(m_work.workspace(), OrderWorkspace::rubrics());
        const std::string rubric = year < 2021 ? "spbe-2018" : "spbe-2020";
        return need(
            orders::agencyMaterial(shared, {m_work.assessment("Kota Bogor", rubric, year), {}, assessment::Answer::AsIs}, settings));
    }
    [[nodiscard]] workspace::Desk desk() { return workspace::Desk(m_work.workspace()); }
    void add(int year, FindingKind kind, const std::string& text) {
        need(desk().addFinding(m_work.assessment("Kota Bogor", "spbe-2020", year),
                               {{}, rubric::NodeId("I14"), rubric::StageId("final"), kind, "Budi", text}, kAuthor));
    }

    OrderWorkspace m_work;
};

TEST_F(AgencyMaterial, HoldsTheSeriesOfTheInstrumentAndThatOfOthers) {
    const auto input = material(2024);
    EXPECT_EQ(input.agency.name, "Pemerintah Kota Bogor");
    EXPECT_THAT(yearsOf(input.series), ElementsAre(2019, 2020, 2021, 2022, 2023, 2024));
    EXPECT_EQ(input.current.record.assessment.id, input.series.back().record.assessment.id);
    ASSERT_THAT(input.otherFamilies, SizeIs(1));
    EXPECT_EQ(input.otherFamilies.front().front().rubric->family, "smart-city");
    EXPECT_EQ(input.createdAt, "2024-11-12T08:30:00Z");
    EXPECT_EQ(input.workspaceName, "contoh.matang");
    EXPECT_FALSE(input.likeForLike) << "index only: nothing can be compared like for like";
}

TEST_F(AgencyMaterial, HoldsWhatStandsAroundTheMarks) {
    const auto id = m_work.assessment("Kota Bogor", "spbe-2020", 2024);
    add(2022, FindingKind::Recommendation, "Tetapkan peta rencana.");
    add(2024, FindingKind::Strength, "Arsitektur lengkap.");
    need(desk().setTarget(id, {rubric::NodeId("I14"), base::Rational(4), "lewat reviu"}, kAuthor));
    need(desk().setPerson({"Budi", assessment::Role::Assessor, "Kementerian PANRB"}, kAuthor));
    assessment::Programme programme;
    programme.agency = need(m_work.workspace().findAgency("Kota Bogor")).id;
    programme.name = "Aplikasi terintegrasi";
    need(desk().addProgramme(programme, kAuthor));

    const auto input = material(2024);
    ASSERT_THAT(input.desk.findings, SizeIs(1));
    EXPECT_EQ(input.desk.findings.front().text, "Arsitektur lengkap.");
    ASSERT_THAT(input.desk.previousFindings, SizeIs(1));
    EXPECT_EQ(input.desk.previousFindings.front().text, "Tetapkan peta rencana.");
    EXPECT_EQ(input.desk.previousYear, 2022) << "the latest earlier year that has any";
    EXPECT_THAT(input.desk.targets, SizeIs(1));
    EXPECT_THAT(input.desk.programmes, SizeIs(1));
    EXPECT_THAT(input.desk.people, SizeIs(1));
    EXPECT_THAT(material(2022).desk.previousFindings, IsEmpty()) << "no findings of a later year";
}

TEST_F(AgencyMaterial, ReadsOthersAndTheTrailOnlyForSectionsThatSpeakOfThem) {
    auto settings = OrderWorkspace::settings();
    const auto whole = material(2023, settings);
    ASSERT_TRUE(whole.peers);
    EXPECT_GE(whole.peers->size(), 9U);
    ASSERT_TRUE(whole.trail);
    const auto trail = need(m_work.workspace().trail());
    EXPECT_EQ(whole.trail->entries, static_cast<std::int64_t>(trail.size()));
    EXPECT_EQ(whole.trail->first, trail.front().at);
    EXPECT_EQ(whole.trail->last, trail.back().at);
    EXPECT_EQ(whole.trail->lastHash, trail.back().hash);
    EXPECT_THAT(whole.trail->byPerson, ElementsAre(std::pair<std::string, std::int64_t>("Penguji", trail.size())));

    settings.reportTemplate.sections = {{templates::SectionKind::Summary, {}, {}}};
    const auto small = material(2023, settings);
    EXPECT_FALSE(small.peers);
    EXPECT_FALSE(small.trail);
}

TEST_F(AgencyMaterial, IsRefusedForATemplateAboutARound) {
    orders::ReportDesk desk(m_work.workspace(), OrderWorkspace::rubrics());
    const auto made = desk.agencyDocument(m_work.assessment("Kota Bogor", "spbe-2020", 2024), {}, assessment::Answer::AsIs,
                                          OrderWorkspace::settings("laporan-nasional"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(),
              (base::Error{base::ErrorCode::NotAllowed, "template-not-for-agency", {{"template", "laporan-nasional"}}, {}, {}}));
}

}  // namespace
}  // namespace matang::testing

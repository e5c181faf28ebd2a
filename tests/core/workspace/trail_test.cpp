// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail.h"

#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

using testing::ElementsAre;

std::string brief(const TrailEntry& entry) {
    return std::to_string(entry.number) + " " + entry.person + " " + entry.action + " " + entry.entity + " " + entry.key + " " +
           entry.before + " -> " + entry.after;
}

TEST_F(WorkspaceTest, theTrailTellsEveryEdit) {
    must(workspace().setMark(m_assessment, markOf("I1/a", "Budi", base::Rational(7, 2), "baris\n\"dua\""), rina("set-mark")));
    must(workspace().setMark(m_assessment, markOf("I1/a", "Budi", 3), {"Sari", "undo"}));
    must(workspace().setReportedValue(m_assessment, reported("index", "2.50"), rina("set-reported-value")));
    must(workspace().removeReportedValue(m_assessment, rubric::NodeId("index"), rubric::StageId("final"), rina("undo")));
    std::vector<std::string> lines;
    for (const TrailEntry& entry : must(workspace().trail())) {
        lines.push_back(brief(entry));
    }
    const std::string mark = R"({"analysis":"","fact":"baris\n\"dua\"","justification":"","value":"7/2"})";
    EXPECT_THAT(
        lines, ElementsAre(
                   "1 Rina Wulandari store-rubric rubric " + smallRubric().sha256 + R"(  -> {"rubric":"spbe-2020","version":"1"})",
                   R"(2 Rina Wulandari add-agency agency 1  -> {"aliases":[],"code":"32.71","kind":"kota","name":"Kota Bogor"})",
                   R"(3 Rina Wulandari add-assessment assessment 1  -> {"agency":1,"cohort":"","edition":"","participation":"takes-part",)"
                   R"("profile":"","rubric":"spbe-2020","rubric_sha256":")" +
                       smallRubric().sha256 + R"(","year":2023})",
                   "4 Rina Wulandari set-mark mark 1/I1%2Fa/self/Budi  -> " + mark,
                   "5 Sari undo mark 1/I1%2Fa/self/Budi " + mark + R"( -> {"analysis":"","fact":"","justification":"","value":"3"})",
                   R"(6 Rina Wulandari set-reported-value reported-value 1/index/final  -> {"note":"","source":"LHE 2023","value":"2.50"})",
                   R"(7 Rina Wulandari undo reported-value 1/index/final {"note":"","source":"LHE 2023","value":"2.50"} -> )"));
}

TEST_F(WorkspaceTest, theTrailNamesUnitsAnswersAndStatesOnlyWhereThereAreAny) {
    assessment::Mark mark = markOf("I1", "Budi/Sari", base::Rational(7, 2));
    mark.unit = "A/B";
    mark.verification = assessment::Verification::Verified;
    mark.measuredYear = 2022;
    mark.measuredSource = "BPS";
    must(workspace().setMark(m_assessment, mark, rina()));
    mark = markOf("I1", "Budi", std::nullopt);
    mark.answer = assessment::Answer::ToBe;
    mark.state = assessment::MarkState::NotApplicable;
    must(workspace().setMark(m_assessment, mark, rina()));
    assessment::ReportedValue value = reported("D1", "2.5");
    value.unit = "U 1";
    must(workspace().setReportedValue(m_assessment, value, rina()));
    value.answer = assessment::Answer::ToBe;
    must(workspace().setReportedValue(m_assessment, value, rina()));
    value.unit = "";
    must(workspace().setReportedValue(m_assessment, value, rina()));
    std::vector<std::string> lines;
    for (const TrailEntry& entry : must(workspace().trail(3))) {
        lines.push_back(entry.key + " " + entry.after);
    }
    const std::string figure = R"( {"note":"","source":"LHE 2023","value":"2.5"})";
    EXPECT_THAT(lines,
                ElementsAre(R"(1/I1/self/Budi%2FSari/A%2FB {"analysis":"","fact":"","justification":"","measured_source":"BPS",)"
                            R"("measured_year":2022,"value":"7/2","verification":"verified"})",
                            R"(1/I1/self/Budi//to-be {"analysis":"","fact":"","justification":"","state":"not-applicable","value":null})",
                            "1/D1/final/U 1" + figure, "1/D1/final/U 1/to-be" + figure, "1/D1/final//to-be" + figure));
}

TEST_F(WorkspaceTest, eachEntryHashesTheOneBefore) {
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    const std::vector<TrailEntry> entries = must(workspace().trail());
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[0].previousHash, genesisHash(must(workspace().info()).createdAt));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i].hash, hashOf(entries[i]));
        if (i > 0) {
            EXPECT_EQ(entries[i].previousHash, entries[i - 1].hash);
            EXPECT_GT(entries[i].at, entries[i - 1].at);
        }
    }
    const std::vector<TrailEntry> part = must(workspace().trail(2, 1));
    ASSERT_EQ(part.size(), 1U);
    EXPECT_EQ(part[0].number, 3);
    EXPECT_EQ(part[0].previousHash, entries[1].hash);
}

TEST(TrailHash, isTheDocumentedOne) {
    TrailEntry entry;
    entry.number = 1;
    entry.at = "2024-11-12T08:30:00.000Z";
    entry.person = "Rina";
    entry.action = "set-mark";
    entry.entity = "mark";
    entry.key = "1/I1/self/Rina";
    entry.after = "{}";
    entry.previousHash = genesisHash("2024-11-12T08:00:00.000Z");
    EXPECT_EQ(entry.previousHash, base::sha256Hex("14:matang trail 1,24:2024-11-12T08:00:00.000Z,"));
    EXPECT_EQ(hashOf(entry), base::sha256Hex("1:1,24:2024-11-12T08:30:00.000Z,4:Rina,8:set-mark,4:mark,14:1/I1/self/Rina,0:,2:{},64:" +
                                             entry.previousHash + ","));
}

}  // namespace
}  // namespace matang::workspace

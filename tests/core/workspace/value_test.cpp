// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

using assessment::AssessmentRecord;
using assessment::Mark;
using assessment::ReportedValue;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

TEST_F(WorkspaceTest, everyKindOfValueComesBackWhole) {
    Mark full = markOf("I14", "Rina/Budi %", base::Rational(7, 2), "Fakta \"lapangan\"\nbaris dua");
    full.analysis = "Analisis";
    full.justification = "Pertimbangan \xF0\x9F\x98\x80";
    const Mark reasonsOnly = markOf("I15", "Budi", std::nullopt, "belum dinilai");
    const Mark negative = markOf("I16", "Budi", base::Rational(-1, 3));
    ReportedValue index = reported("index", "3.50");
    index.note = "dibulatkan";
    const assessment::ReportedPredicate predicate{rubric::StageId("final"), "Sangat Baik", "LHE 2023"};
    const assessment::CheckFigure figure{rubric::NodeId("index"), rubric::StageId("final"), must(base::parseDecimal("2.460")), "LHE 2023"};
    must(workspace().setMark(m_assessment, full, rina()));
    must(workspace().setMark(m_assessment, reasonsOnly, rina()));
    must(workspace().setMark(m_assessment, negative, rina()));
    must(workspace().setReportedValue(m_assessment, index, rina()));
    must(workspace().setReportedPredicate(m_assessment, predicate, rina()));
    must(workspace().setCheckFigure(m_assessment, figure, rina()));
    reopen(Access::ReadOnly);
    const AssessmentRecord record = must(workspace().record(m_assessment));
    EXPECT_THAT(record.marks, UnorderedElementsAre(full, reasonsOnly, negative));
    EXPECT_THAT(record.reportedValues, ElementsAre(index));
    EXPECT_EQ(record.reportedValues.front().value.decimals, 2);
    EXPECT_THAT(record.reportedPredicates, ElementsAre(predicate));
    EXPECT_THAT(record.checkFigures, ElementsAre(figure));
    EXPECT_EQ(record.checkFigures.front().value.decimals, 3);
    EXPECT_EQ(outcome(workspace().record(assessment::AssessmentId(9))), "assessment-unknown assessment=9");
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

/// A mark in which every field says something.
Mark fullMark() {
    Mark mark = markOf("I14", "Budi", base::Rational(1837, 100), "fakta");
    mark.analysis = "analisis";
    mark.justification = "pertimbangan";
    mark.unit = "Inovasi \"A/B\" %";
    mark.answer = assessment::Answer::ToBe;
    mark.verification = assessment::Verification::Disputed;
    mark.measuredYear = 2022;
    mark.measuredSource = "BPS, \"Kota dalam Angka\"";
    return mark;
}

TEST_F(WorkspaceTest, unitsAnswersAndStatesComeBackWhole) {
    Mark asIs = fullMark();
    asIs.answer = assessment::Answer::AsIs;
    asIs.verification = assessment::Verification::Verified;
    Mark noUnit = fullMark();
    noUnit.unit = "";
    Mark notSubmitted = markOf("I15", "Budi", std::nullopt);
    notSubmitted.state = assessment::MarkState::NotSubmitted;
    Mark notApplicable = markOf("I16", "Budi", std::nullopt);
    notApplicable.state = assessment::MarkState::NotApplicable;
    ReportedValue value = reported("I14", "3.50");
    ReportedValue ofUnit = reported("I14", "2.50");
    ofUnit.unit = "Inovasi A";
    ReportedValue toBe = reported("I14", "4.50");
    toBe.answer = assessment::Answer::ToBe;
    for (const Mark& mark : {fullMark(), asIs, noUnit, notSubmitted, notApplicable}) {
        must(workspace().setMark(m_assessment, mark, rina()));
    }
    for (const ReportedValue& one : {value, ofUnit, toBe}) {
        must(workspace().setReportedValue(m_assessment, one, rina()));
    }
    const std::int64_t entries = must(workspace().info()).trailEntries;
    EXPECT_EQ(entries, 11);
    must(workspace().setMark(m_assessment, fullMark(), rina()));
    must(workspace().setReportedValue(m_assessment, toBe, rina()));
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);
    reopen();
    const AssessmentRecord record = must(workspace().record(m_assessment));
    EXPECT_THAT(record.marks, UnorderedElementsAre(fullMark(), asIs, noUnit, notSubmitted, notApplicable));
    EXPECT_THAT(record.reportedValues, UnorderedElementsAre(value, ofUnit, toBe));
    must(workspace().forEachRecord({}, [&](AssessmentRecord&& one) {
        EXPECT_EQ(one, record);
        return true;
    }));
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(WorkspaceTest, aMarkStaysAsLongAsItSaysSomething) {
    Mark mark = fullMark();
    must(workspace().setMark(m_assessment, mark, rina()));
    mark.value.reset();
    mark.fact = mark.analysis = mark.justification = "";
    mark.measuredYear = 0;
    must(workspace().setMark(m_assessment, mark, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).marks, ElementsAre(mark));
    mark.measuredSource = "";
    mark.state = assessment::MarkState::NotSubmitted;
    must(workspace().setMark(m_assessment, mark, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).marks, ElementsAre(mark));
    mark.state = assessment::MarkState::Given;
    must(workspace().setMark(m_assessment, mark, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).marks, ElementsAre());
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(WorkspaceTest, onlyTheReportedValueOfThisUnitAndAnswerIsRemoved) {
    ReportedValue ofUnit = reported("I14", "2.50");
    ofUnit.unit = "A";
    ReportedValue toBe = ofUnit;
    toBe.answer = assessment::Answer::ToBe;
    for (const ReportedValue& one : {reported("I14", "3"), ofUnit, toBe}) {
        must(workspace().setReportedValue(m_assessment, one, rina()));
    }
    must(workspace().removeReportedValue(m_assessment, ofUnit.node, ofUnit.stage, rina(), "B"));
    must(workspace().removeReportedValue(m_assessment, ofUnit.node, ofUnit.stage, rina(), "A", assessment::Answer::ToBe));
    EXPECT_THAT(must(workspace().record(m_assessment)).reportedValues, UnorderedElementsAre(reported("I14", "3"), ofUnit));
    must(workspace().removeReportedValue(m_assessment, ofUnit.node, ofUnit.stage, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).reportedValues, ElementsAre(ofUnit));
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(WorkspaceTest, numbersOfAnySizeAreKeptExactly) {
    const base::Rational huge =
        base::Rational::fromDigits("123456789012345678901234567890123456789", "1000000000000000000000000000000000007");
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", huge), rina()));
    must(workspace().setReportedValue(m_assessment, reported("D1", "12345678901234567890.12"), rina()));
    must(workspace().setReportedValue(m_assessment, reported("D2", "-0.36"), rina()));
    const AssessmentRecord record = must(workspace().record(m_assessment));
    EXPECT_EQ(record.marks.front().value, huge);
    EXPECT_EQ(record.reportedValues[0].value, must(base::parseDecimal("12345678901234567890.12")));
    EXPECT_EQ(record.reportedValues[1].value, must(base::parseDecimal("-0.36")));
}

TEST_F(WorkspaceTest, settingTwiceChangesNothing) {
    for (int time = 0; time < 2; ++time) {
        must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
        must(workspace().setReportedValue(m_assessment, reported("index", "2.46"), rina()));
        must(workspace().setReportedPredicate(m_assessment, {rubric::StageId("final"), "Baik", "LHE"}, rina()));
        must(workspace().setCheckFigure(m_assessment, {rubric::NodeId("D1"), rubric::StageId("final"), {base::Rational(2), 0}, "LHE"},
                                        rina()));
        EXPECT_EQ(must(workspace().info()).trailEntries, 7);
    }
    const std::string before = readWhole(file());
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    must(workspace().setMark(m_assessment, markOf("I99", "Nobody yet", std::nullopt), rina()));
    EXPECT_EQ(readWhole(file()), before);
}

TEST_F(WorkspaceTest, printedDecimalsArePartOfTheFigure) {
    must(workspace().setReportedValue(m_assessment, reported("index", "2.5"), rina()));
    must(workspace().setReportedValue(m_assessment, reported("index", "2.50"), rina()));
    EXPECT_EQ(must(workspace().record(m_assessment)).reportedValues.front().value.decimals, 2);
    EXPECT_EQ(must(workspace().info()).trailEntries, 5);
    ReportedValue thirds = reported("index", "2.5");
    thirds.value = {base::Rational(7, 3), 2};
    EXPECT_EQ(outcome(workspace().setReportedValue(m_assessment, thirds, rina())), "value-not-decimal text=7/3");
}

TEST_F(WorkspaceTest, stagesAndAssessorsDoNotOverwriteOneAnother) {
    Mark interview = markOf("I1", "Budi", 4);
    interview.stage = rubric::StageId("interview");
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    must(workspace().setMark(m_assessment, markOf("I1", "Sari", 2), rina()));
    must(workspace().setMark(m_assessment, interview, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).marks,
                UnorderedElementsAre(markOf("I1", "Budi", 3), markOf("I1", "Sari", 2), interview));
}

TEST_F(WorkspaceTest, emptyValuesAreRemoved) {
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    must(workspace().setReportedValue(m_assessment, reported("index", "2.46"), rina()));
    must(workspace().setReportedPredicate(m_assessment, {rubric::StageId("final"), "Baik", "LHE"}, rina()));
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", std::nullopt), rina()));
    must(workspace().removeReportedValue(m_assessment, rubric::NodeId("index"), rubric::StageId("final"), rina()));
    must(workspace().removeReportedValue(m_assessment, rubric::NodeId("index"), rubric::StageId("final"), rina()));
    must(workspace().setReportedPredicate(m_assessment, {rubric::StageId("final"), "", ""}, rina()));
    AssessmentRecord bare;
    bare.assessment = must(workspace().record(m_assessment)).assessment;
    EXPECT_EQ(must(workspace().record(m_assessment)), bare);
    EXPECT_EQ(must(workspace().info()).trailEntries, 9);
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(WorkspaceTest, valuesKeepTheInvariants) {
    EXPECT_EQ(outcome(workspace().setMark(assessment::AssessmentId(8), markOf("I1", "Budi", 3), rina())),
              "assessment-unknown assessment=8");
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "", 3), rina())), "assessor-missing");
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("", "Budi", 3), rina())), "node-missing");
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 3, "\xC0\x80"), rina())), "text-malformed field=fact");
    Mark noStage = markOf("I1", "Budi", 3);
    noStage.stage = rubric::StageId();
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, noStage, rina())), "stage-missing");
    Mark measured = fullMark();
    measured.measuredYear = 22;
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, measured, rina())), "year-invalid text=22 from=1900 to=2999");
    measured = fullMark();
    measured.measuredSource = "\xFF";
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, measured, rina())), "text-malformed field=measured_source");
    measured = fullMark();
    measured.unit = std::string("A\0B", 3);
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, measured, rina())), "text-malformed field=unit");
    EXPECT_EQ(must(workspace().info()).trailEntries, 3);
}

TEST_F(WorkspaceTest, recordsComeInOrderOfNameRubricAndYear) {
    const auto add = [&](const std::string& agency, const std::string& rubricId, int year) {
        assessment::Assessment wanted;
        const auto found = workspace().findAgency(agency);
        wanted.agency = found ? found->id : must(workspace().addAgency(city(agency), rina()));
        wanted.rubric = rubric::RubricId(rubricId);
        wanted.rubricSha256 = smallRubric(rubricId, "id: " + rubricId).sha256;
        must(workspace().storeRubric(smallRubric(rubricId, "id: " + rubricId), rina()));
        wanted.year = year;
        must(workspace().setReportedValue(must(workspace().addAssessment(wanted, rina())),
                                          reported("index", "1.0" + std::to_string(year % 10)), rina()));
    };
    add("Kota Kediri", "smart-city", 2023);
    add("Kota Bandung", "spbe-2020", 2022);
    add("Kota Bandung", "smart-city", 2024);
    add("Kota Bandung", "smart-city", 2022);
    const auto names = [&](const Workspace::RecordFilter& filter) {
        std::vector<std::string> found;
        must(workspace().forEachRecord(filter, [&](AssessmentRecord&& record) {
            std::string text = must(workspace().agency(record.assessment.agency)).name + " " + record.assessment.rubric.text + " " +
                               std::to_string(record.assessment.year);
            for (const ReportedValue& value : record.reportedValues) {
                text += " " + base::formatDecimal(value.value.value, value.value.decimals);
            }
            found.push_back(text);
            return found.size() < 4;
        }));
        return found;
    };
    EXPECT_THAT(names({}), ElementsAre("Kota Bandung smart-city 2022 1.02", "Kota Bandung smart-city 2024 1.04",
                                       "Kota Bandung spbe-2020 2022 1.02", "Kota Bogor spbe-2020 2023"));
    Workspace::RecordFilter filter;
    filter.rubrics = {rubric::RubricId("smart-city")};
    EXPECT_EQ(names(filter).size(), 3U);
    filter.year = 2023;
    EXPECT_THAT(names(filter), ElementsAre("Kota Kediri smart-city 2023 1.03"));
    filter.agency = m_bogor;
    EXPECT_THAT(names(filter), ElementsAre());
}

TEST_F(WorkspaceTest, nothingIsEditedWhileRecordsAreBeingRead) {
    must(workspace().forEachRecord({}, [&](AssessmentRecord&&) {
        EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina())), "workspace-being-read");
        return true;
    }));
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
}

TEST_F(WorkspaceTest, editsTogetherAreKeptTogether) {
    must(workspace().together([&]() -> base::Result<void> {
        const auto depok = workspace().addAgency(city("Kota Depok"), rina());
        EXPECT_EQ(must(workspace().findAgency("Pemkot Depok")).id, *depok);
        EXPECT_EQ(outcome(workspace().together([] { return base::Result<void>(); })), "edits-nested");
        return workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina());
    }));
    EXPECT_EQ(must(workspace().info()).trailEntries, 5);
    reopen();
    EXPECT_EQ(must(workspace().info()).agencies, 2);
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(WorkspaceTest, editsTogetherAreLostTogether) {
    const auto add = [&] {
        must(workspace().addAgency(city("Kota Depok"), rina()));
        must(workspace().setReportedValue(m_assessment, reported("X", "1", "a new source"), rina()));
    };
    EXPECT_EQ(outcome(workspace().together([&]() -> base::Result<void> {
                  add();
                  return workspace().setMark(m_assessment, markOf("I1", "", 3), rina());
              })),
              "assessor-missing");
    EXPECT_THROW(static_cast<void>(workspace().together([&]() -> base::Result<void> {
                     add();
                     throw std::logic_error("in the middle");
                 })),
                 std::logic_error);
    EXPECT_EQ(must(workspace().info()).trailEntries, 3);
    EXPECT_EQ(outcome(workspace().findAgency("Kota Depok")), "agency-unknown agency=Kota Depok");
    // The same words again: nothing of what was rolled back may be remembered.
    must(workspace().setReportedValue(m_assessment, reported("X", "1", "a new source"), rina()));
    EXPECT_EQ(must(workspace().record(m_assessment)).reportedValues.front(), reported("X", "1", "a new source"));
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

}  // namespace
}  // namespace matang::workspace

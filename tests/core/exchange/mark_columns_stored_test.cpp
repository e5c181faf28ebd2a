// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrument_workbench.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace matang::exchange {
namespace {

using assessment::Answer;
using assessment::Mark;
using assessment::MarkState;
using assessment::Verification;
using base::Rational;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Mark mark(const std::string& node, std::optional<Rational> value, const std::string& unit = {}) {
    Mark made;
    made.node = rubric::NodeId(node);
    made.stage = rubric::StageId("final");
    made.assessor = "Budi";
    made.value = std::move(value);
    made.unit = unit;
    return made;
}

TEST_F(InstrumentWorkbench, StoresTidyMarksWithAllThatIsSaidOfThem) {
    const auto report = take(
        "agency;year;rubric;assessor;unit;answer;state;verification;measured_year;measured_source;node;value;note\n"
        "Kota Bogor;2024;test;Budi;;;;verified;2022;\"BPS; Kota dalam Angka\";I3;87.25;\n"
        "Kota Bogor;2024;test;Budi;;TO-BE;given;;;;I3;90;\n"
        "Kota Bogor;2024;test;Budi;;;Not-Applicable;;;;I1;;tidak ada terminal\n"
        "Kota Bogor;2024;test;Budi;;;not-submitted;disputed;;;I2;;\n"
        "Kota Bogor;2024;test;Budi;Lapor Cepat;;;;;;I7;4;\n"
        "Kota Bogor;2024;test;Budi;pendidikan;to-be;;;;;I8;5;\n"
        "Kota Bogor;2024;test;;Lapor Cepat;;;;;;D2;3.50;laporan\n"
        "Kota Bogor;2024;test;;;to-be;;;;;I3;4.5;\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->valuesSet, 8);
    Mark measured = mark("I3", Rational(349, 4));
    measured.verification = Verification::Verified;
    measured.measuredYear = 2022;
    measured.measuredSource = "BPS; Kota dalam Angka";
    Mark toBe = mark("I3", Rational(90));
    toBe.answer = Answer::ToBe;
    Mark notApplicable = mark("I1", std::nullopt);
    notApplicable.state = MarkState::NotApplicable;
    notApplicable.justification = "tidak ada terminal";
    Mark notSubmitted = mark("I2", std::nullopt);
    notSubmitted.state = MarkState::NotSubmitted;
    notSubmitted.verification = Verification::Disputed;
    Mark education = mark("I8", Rational(5), "pendidikan");
    education.answer = Answer::ToBe;
    const rubric::StageId final{"final"};
    const assessment::AssessmentRecord record = stored();
    EXPECT_THAT(record.marks,
                UnorderedElementsAre(measured, toBe, notApplicable, notSubmitted, mark("I7", Rational(4), "Lapor Cepat"), education));
    EXPECT_THAT(record.reportedValues,
                UnorderedElementsAre(
                    assessment::ReportedValue{rubric::NodeId{"D2"}, final, {Rational(7, 2), 2}, "", "laporan", "Lapor Cepat", Answer::AsIs},
                    assessment::ReportedValue{rubric::NodeId{"I3"}, final, {Rational(9, 2), 1}, "", "", "", Answer::ToBe}));
    EXPECT_TRUE(workspace().check().value().sound());
}

TEST_F(InstrumentWorkbench, StoresWideMarksOfAUnitAndStatesInTheirCells) {
    ASSERT_TRUE(take("agency,year,rubric,assessor,unit,measured_source,verification,I1,I2,I3,I7,I8,I9\n"
                     "Kota Bogor,2024,test,Budi,,BPS,verified,not-applicable,Not-Submitted,12.5,,,\n"
                     "Kota Bogor,2024,test,Budi,kesehatan,BPS,,,,,,2,75\n")
                    .has_value());
    Mark notApplicable = mark("I1", std::nullopt);
    notApplicable.state = MarkState::NotApplicable;
    Mark notSubmitted = mark("I2", std::nullopt);
    notSubmitted.state = MarkState::NotSubmitted;
    Mark measured = mark("I3", Rational(25, 2));
    measured.measuredSource = "BPS";
    for (Mark* one : {&notApplicable, &notSubmitted, &measured}) {
        one->verification = Verification::Verified;
    }
    Mark health = mark("I9", Rational(75), "kesehatan");
    health.measuredSource = "BPS";
    EXPECT_THAT(stored().marks, UnorderedElementsAre(notApplicable, notSubmitted, measured, mark("I8", Rational(2), "kesehatan"), health));
}

TEST_F(InstrumentWorkbench, WarnsOfFiguresWithoutAnAssessorWhereMarksAreNoLevels) {
    const auto report = take("agency,year,rubric,I2,I3,I5\nKota Bogor,2024,test,3,4,2\nKota Bogor,2023,test,3,4,2\n");
    ASSERT_TRUE(report.has_value());
    EXPECT_THAT(shortForms(report->warnings),
                ElementsAre("2:24 reported-not-measured node=I3 value=4", "2:26 reported-not-answered node=I5 value=2"));
}

TEST_F(InstrumentWorkbench, WarnsOfNamesThatLookMistyped) {
    const std::string head = "agency,year,rubric,assessor,unit,node,value\n";
    const std::string row = "Kota Bogor,2024,test,";
    const auto first = take(head + row + "Budi Santoso,Lapor Cepat,I7,3\n" + row + "Budi Santoso,Lapor Cept,I7,4\n" + row +
                            "budi  santoso,Inovasi 1,I7,4\n" + row + "Siti,Inovasi 2,I7,4\n");
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->unitsAdded, 4);
    EXPECT_THAT(shortForms(first->warnings), ElementsAre("3:49 unit-similar unit=Lapor Cept similar=Lapor Cepat",
                                                         "4:49 assessor-similar assessor=budi  santoso similar=Budi Santoso"));
    const auto second = take(head + row + "Siti,Lapor cepat,I7,3\n" + row + "Siti,Inovasi 2,I7,5\n" + row + "Siti,kesehatan,I8,5\n");
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->unitsAdded, 1);
    EXPECT_THAT(shortForms(second->warnings),
                ElementsAre("2:42 unit-similar unit=Lapor cepat similar=Lapor Cepat", "3:40 value-replaced node=I7 before=4 after=5"));
}

TEST_F(InstrumentWorkbench, WarnsOfYearsBeforeOrAfterAnInstrument) {
    const auto warnings = [&](int from, int to) {
        rubric::Rubric limited = *m_rubric;
        limited.validFrom = from;
        limited.validTo = to;
        limited.id = rubric::RubricId("test");
        m_rubric = std::make_shared<const rubric::Rubric>(limited);
        return shortForms(take("agency,year,rubric,I2\nKota Baru " + std::to_string(from + to) + ",2024,test,3\n")->warnings);
    };
    EXPECT_THAT(warnings(2025, 0), ElementsAre("2:1 year-before-rubric rubric=test year=2024 first=2025"));
    EXPECT_THAT(warnings(0, 2020), ElementsAre("2:1 year-after-rubric rubric=test year=2024 last=2020"));
    EXPECT_THAT(warnings(2018, 2020), ElementsAre("2:1 year-outside-rubric rubric=test year=2024 first=2018 last=2020"));
    EXPECT_THAT(warnings(2024, 0), IsEmpty());
}

TEST_F(InstrumentWorkbench, TakesWordsInAnyLanguageOrTheirNumbers) {
    const auto valueOf = [&](const std::string& word) {
        EXPECT_THAT(mistakesIn("agency,year,rubric,assessor,node,value\nKota Bogor,2024,test,Budi,I4," + word + "\n"),
                    ElementsAre("imported"));
        return stored().marks.front().value;
    };
    EXPECT_EQ(valueOf("WTP"), Rational(4));
    EXPECT_EQ(valueOf("wdp"), Rational(3));
    EXPECT_EQ(valueOf("Disclaimer"), Rational(1));
    EXPECT_EQ(valueOf("3.0"), Rational(3));
}

TEST_F(InstrumentWorkbench, TakesEveryAnswerOfASurvey) {
    ASSERT_TRUE(
        take("agency,year,rubric,assessor,I5\nKota Bogor,2024,test,R-001,4\nKota Bogor,2024,test,R-002,9\nKota Bogor,2024,test,R-003,1\n")
            .has_value());
    std::map<std::string, std::optional<Rational>> answers;
    for (const Mark& one : stored().marks) {
        answers[one.assessor] = one.value;
    }
    EXPECT_EQ(answers,
              (std::map<std::string, std::optional<Rational>>{{"R-001", Rational(4)}, {"R-002", Rational(9)}, {"R-003", Rational(1)}}));
}

TEST_F(InstrumentWorkbench, ReplacesAValueByAStateAndBack) {
    const std::string head = "agency,year,rubric,assessor,state,verification,measured_source,node,value,note\n";
    const std::string row = "Kota Bogor,2024,test,Budi,";
    ASSERT_TRUE(take(head + row + ",verified,,I1,3,alasan\n" + row + ",verified,BPS,I3,50,\n").has_value());
    const auto replaced = take(head + row + "not-applicable,,,I1,,\n" + row + ",,,I3,60,\n");
    ASSERT_TRUE(replaced.has_value());
    EXPECT_THAT(shortForms(replaced->warnings),
                ElementsAre("2:44 value-replaced node=I1 before=3 after=not-applicable", "3:33 value-replaced node=I3 before=50 after=60"));
    Mark notApplicable = mark("I1", std::nullopt);
    notApplicable.state = MarkState::NotApplicable;
    notApplicable.justification = "alasan";
    EXPECT_THAT(stored().marks, UnorderedElementsAre(notApplicable, mark("I3", Rational(60))));
    const auto back = take(head + row + ",,,I1,4,\n");
    EXPECT_THAT(shortForms(back->warnings), ElementsAre("2:33 value-replaced node=I1 before=not-applicable after=4"));
    Mark given = mark("I1", Rational(4));
    given.justification = "alasan";
    EXPECT_THAT(stored().marks, UnorderedElementsAre(given, mark("I3", Rational(60))));
}

TEST_F(InstrumentWorkbench, AnEmptyCellTakesNothingAway) {
    const std::string head = "agency,year,rubric,assessor,verification,measured_year,measured_source,node,value\n";
    ASSERT_TRUE(take(head + "Kota Bogor,2024,test,Budi,disputed,2021,BPS,I3,50\n").has_value());
    const auto again = take(head + "Kota Bogor,2024,test,Budi,,,,I3,50\n");
    EXPECT_EQ(again->valuesUnchanged, 1);
    const auto verified = take(head + "Kota Bogor,2024,test,Budi,verified,,,I3,50\n");
    EXPECT_EQ(verified->valuesSet, 1);
    EXPECT_THAT(verified->warnings, IsEmpty());
    Mark wanted = mark("I3", Rational(50));
    wanted.verification = Verification::Verified;
    wanted.measuredYear = 2021;
    wanted.measuredSource = "BPS";
    EXPECT_THAT(stored().marks, ElementsAre(wanted));
}

/// Any mark that the instrument can have, under a stage of the assessors.
Mark anyMark() {
    Mark made = mark("", std::nullopt);
    const std::string node = *rc::gen::element<std::string>("I1", "I2", "I3", "I5", "I6", "I7", "I8", "I9");
    made.node = rubric::NodeId(node);
    made.assessor = *rc::gen::element<std::string>("Budi", "Sari; Tim \"A\"", "R-1");
    made.answer = *rc::gen::element(Answer::AsIs, Answer::ToBe);
    if (node == "I7") {
        made.unit = *rc::gen::element<std::string>("Lapor, Cepat", "A/B", "\xC3\xA9tal%");
    } else if (node == "I8" || node == "I9") {
        made.unit = *rc::gen::element<std::string>("kesehatan", "pendidikan");
    }
    made.state = node == "I1" ? *rc::gen::element(MarkState::Given, MarkState::NotApplicable, MarkState::NotSubmitted)
                              : *rc::gen::element(MarkState::Given, MarkState::NotSubmitted);
    const bool measured = node == "I3" || node == "I6" || node == "I9";
    if (made.state == MarkState::Given) {
        made.value = measured ? Rational(*rc::gen::inRange(0, 10001), 100) : Rational(*rc::gen::inRange(1, 5));
    }
    made.justification = *rc::gen::element<std::string>("", "Pasal 4, ayat (1)", "baris\n\"dua\"");
    made.verification = *rc::gen::element(Verification::None, Verification::Verified, Verification::Disputed);
    if (measured) {
        made.measuredYear = *rc::gen::element(0, 1900, 2024);
        made.measuredSource = *rc::gen::element<std::string>("", "BPS", "Dinas \"X\", 2023");
    }
    return made;
}

std::string quoted(const std::string& text) {
    std::string cell = "\"";
    for (const char c : text) {
        cell += c == '"' ? "\"\"" : std::string(1, c);
    }
    return cell + '"';
}

std::string rowOf(const Mark& one) {
    std::string line = "Kota Bogor,2024,test";
    const std::string year = one.measuredYear == 0 ? "" : std::to_string(one.measuredYear);
    for (const std::string& cell :
         {one.assessor, one.unit, std::string(assessment::answerCode(one.answer)), std::string(assessment::markStateCode(one.state)),
          std::string(assessment::verificationCode(one.verification)), year, one.measuredSource, one.node.text,
          one.value ? base::formatExact(*one.value) : std::string(), one.justification}) {
        line += ',' + quoted(cell);
    }
    return line + '\n';
}

using Marks = std::map<std::string, Mark>;

Marks byKey(const std::vector<Mark>& marks) {
    Marks sorted;
    for (const Mark& one : marks) {
        sorted[one.node.text + '|' + one.unit + '|' + std::string(assessment::answerCode(one.answer)) + '|' + one.assessor] = one;
    }
    return sorted;
}

/// A property's body runs in a fixture of its own each time.
class RoundTrip : public InstrumentWorkbench {
public:
    void TestBody() override {}
    void run(const Marks& wanted) {
        std::string csv = "agency,year,rubric,assessor,unit,answer,state,verification,measured_year,measured_source,node,value,note\n";
        for (const auto& [key, one] : wanted) {
            csv += rowOf(one);
        }
        RC_ASSERT(mistakesIn(csv) == std::vector<std::string>{"imported"});
        RC_ASSERT(byKey(stored().marks) == wanted);
        RC_ASSERT(workspace().check().value().sound());
        const auto before = workspace().info().value().trailEntries;
        const auto again = take(csv);
        RC_ASSERT(again->valuesSet == 0);
        RC_ASSERT(again->valuesUnchanged == static_cast<int>(wanted.size()));
        RC_ASSERT(workspace().info().value().trailEntries == before);
    }
};

RC_GTEST_PROP(MarkColumns, anyMarksComeThroughTheFileWhole, ()) {
    std::vector<Mark> marks;
    const int count = *rc::gen::inRange(1, 12);
    for (int at = 0; at < count; ++at) {
        marks.push_back(anyMark());
    }
    RoundTrip().run(byKey(marks));
}

}  // namespace
}  // namespace matang::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/clarification.h>
#include <matang/assessment/finding.h>
#include <matang/assessment/person.h>
#include <matang/assessment/programme.h>
#include <matang/assessment/stage_status.h>

#include <gtest/gtest.h>

namespace matang::assessment {
namespace {

template <typename Value>
std::string outcome(const base::Result<Value>& result) {
    if (result) {
        return "done";
    }
    std::string text = result.error().reason;
    for (const auto& [name, value] : result.error().arguments) {
        text += " " + name + "=" + value;
    }
    return text;
}

template <typename Enum, typename Code, typename FromCode>
void expectBothWays(std::initializer_list<std::pair<Enum, const char*>> codes, Code code, FromCode fromCode) {
    for (const auto& [value, text] : codes) {
        EXPECT_EQ(code(value), text);
        EXPECT_EQ(fromCode(text), value);
    }
    EXPECT_EQ(fromCode("Assessor"), std::nullopt);
}

TEST(DeskCodes, AreReadAsTheyAreWritten) {
    expectBothWays<Role>({{Role::Coordinator, "coordinator"}, {Role::Agency, "agency"}, {Role::Assessor, "assessor"}}, roleCode,
                         roleFromCode);
    expectBothWays<PanelView>({{PanelView::Open, "open"}, {PanelView::Blind, "blind"}}, panelViewCode, panelViewFromCode);
    expectBothWays<FindingKind>(
        {{FindingKind::Strength, "strength"}, {FindingKind::Weakness, "weakness"}, {FindingKind::Recommendation, "recommendation"}},
        findingKindCode, findingKindFromCode);
    expectBothWays<ClarificationState>(
        {{ClarificationState::Open, "open"}, {ClarificationState::Answered, "answered"}, {ClarificationState::Closed, "closed"}},
        clarificationStateCode, clarificationStateFromCode);
}

TEST(StageStatus, IsHandedInWithTwoNamesAndReopenedWithAReason) {
    StageStatus open;
    open.stage = rubric::StageId("self");
    const HandIn signedBy{base::Moment{1731400200000}, "Rina", "Sekda"};
    EXPECT_EQ(outcome(handedIn(open, {signedBy.at, "", "Sekda"})), "hand-in-unsigned");
    EXPECT_EQ(outcome(handedIn(open, {signedBy.at, "Rina", ""})), "hand-in-unsigned");
    EXPECT_EQ(outcome(handedIn(open, {signedBy.at, "Rina", "Rina"})), "hand-in-by-one person=Rina");
    const base::Result<StageStatus> locked = handedIn(open, signedBy);
    ASSERT_TRUE(locked);
    EXPECT_EQ(locked->handedIn, signedBy);
    EXPECT_EQ(outcome(handedIn(*locked, signedBy)), "stage-handed-in stage=self");

    EXPECT_EQ(outcome(reopened(open, "salah unggah")), "stage-not-handed-in stage=self");
    EXPECT_EQ(outcome(reopened(*locked, "")), "reopening-unexplained");
    const base::Result<StageStatus> again = reopened(*locked, "salah unggah");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->handedIn, std::nullopt);
    EXPECT_EQ(again->reopenedBecause, "salah unggah");
}

TEST(IsoDay, IsADayThatExists) {
    EXPECT_TRUE(isIsoDay("2024-02-29"));
    EXPECT_TRUE(isIsoDay("2026-11-30"));
    for (const char* text : {"", "2023-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "26-11-30", "2026/11/30", "2026-11-3",
                             "30-11-2026", "2026-1-+30", "2026-+1-30", "-026-11-30", "2026-11-30 "}) {
        EXPECT_FALSE(isIsoDay(text)) << text;
    }
}

base::Decimal number(int value) {
    return {base::Rational(value), 0};
}

TEST(Programme, TellsWhetherTheLatestCountKeepsPace) {
    Programme programme;
    EXPECT_EQ(paceOf(programme), Pace::Uncounted);
    programme.counts = {{2022, number(128), number(179), ""}};
    programme.perYear = number(10);
    EXPECT_EQ(paceOf(programme), Pace::Unplanned);
    programme.counts.push_back({2024, number(148), number(179), ""});
    EXPECT_EQ(paceOf(programme), Pace::OnTrack);
    programme.counts.back().done = number(147);
    EXPECT_EQ(paceOf(programme), Pace::Behind);
    programme.target = number(147);
    EXPECT_EQ(paceOf(programme), Pace::Reached);
    programme.perYear.reset();
    programme.target = number(179);
    EXPECT_EQ(paceOf(programme), Pace::Unplanned);
}

TEST(Programme, LessIsBetterWhereTheYearlyAdditionIsBelowZero) {
    Programme programme;
    programme.counts = {{2023, number(40), {}, ""}, {2024, number(36), {}, ""}};
    programme.perYear = number(-5);
    programme.target = number(10);
    EXPECT_EQ(paceOf(programme), Pace::Behind);
    programme.counts.back().done = number(35);
    EXPECT_EQ(paceOf(programme), Pace::OnTrack);
    programme.counts.back().done = number(10);
    EXPECT_EQ(paceOf(programme), Pace::Reached);
}

TEST(Programme, ExpectsTheYearlyAdditionOnTopOfTheLastCount) {
    Programme programme;
    programme.counts = {{2022, number(128), number(179), ""}, {2024, number(148), number(179), ""}};
    EXPECT_EQ(expectedCount(programme, 2025), std::nullopt);
    programme.perYear = number(10);
    EXPECT_EQ(expectedCount(programme, 2022), std::nullopt);
    EXPECT_EQ(expectedCount(programme, 2023), base::Rational(138));
    EXPECT_EQ(expectedCount(programme, 2024), base::Rational(148));
    EXPECT_EQ(expectedCount(programme, 2026), base::Rational(168));
    programme.target = number(160);
    EXPECT_EQ(expectedCount(programme, 2026), base::Rational(160));
    programme.target = number(140);  // reached already: what is to be added goes on
    EXPECT_EQ(expectedCount(programme, 2026), base::Rational(168));
}

}  // namespace
}  // namespace matang::assessment

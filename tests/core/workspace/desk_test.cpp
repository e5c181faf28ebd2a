// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <matang/workspace/desk.h>

namespace matang::workspace {
namespace {

using assessment::Agreement;
using assessment::Clarification;
using assessment::ClarificationState;
using assessment::Finding;
using assessment::FindingKind;
using assessment::HandIn;
using assessment::PanelView;
using assessment::Person;
using assessment::Programme;
using assessment::Role;
using assessment::StageStatus;
using assessment::Target;
using testing::ElementsAre;
using testing::IsEmpty;

const rubric::NodeId kNode("I14");
const rubric::StageId kInterview("interview");

Agreement agreed(int value, const std::string& reason = "lihat SK 12/2024") {
    return {kNode, kInterview, base::Rational(value), reason, {}, assessment::Answer::AsIs};
}

Finding weakness(const std::string& text) {
    return {{}, kNode, kInterview, FindingKind::Weakness, "Budi", text};
}

base::Decimal decimal(const std::string& text) {
    return must(base::parseDecimal(text));
}

class DeskTest : public WorkspaceTest {
protected:
    [[nodiscard]] Desk desk() { return Desk(workspace()); }
    [[nodiscard]] DeskRecord record() { return must(desk().record(m_assessment)); }
    [[nodiscard]] StageStatus status(std::optional<HandIn> handIn) const { return {kInterview, std::move(handIn), "", PanelView::Open}; }
    [[nodiscard]] Clarification question() const {
        Clarification asked;
        asked.node = kNode;
        asked.due = "2024-11-30";
        asked.entries = {{{}, "Budi", Role::Assessor, "Di mana SK-nya?"}};
        return asked;
    }
    [[nodiscard]] Programme integration() const {
        Programme programme;
        programme.agency = m_bogor;
        programme.name = "Aplikasi terintegrasi";
        programme.unit = "aplikasi";
        programme.target = decimal("179");
        programme.targetYear = 2028;
        programme.perYear = decimal("10");
        programme.counts = {{2023, decimal("138"), decimal("179"), "Diskominfo"}, {2024, decimal("148.5"), std::nullopt, ""}};
        programme.links = {{rubric::RubricId("spbe-2020"), rubric::NodeId("I12")}, {rubric::RubricId("spbe-2020"), kNode}};
        return programme;
    }
    /// Nothing is amiss, neither now nor after opening anew.
    void expectSound() {
        EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
        reopen();
        EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    }
};

TEST_F(DeskTest, PeopleAreKeptByName) {
    const Person rinaHerself{"Rina", Role::Agency, "Diskominfo Kota Bogor"};
    must(desk().setPerson(rinaHerself, rina("set-person")));
    must(desk().setPerson({"Budi", Role::Assessor, ""}, rina("set-person")));
    must(desk().setPerson({"Budi", Role::Assessor, "Kementerian PANRB"}, rina("set-person")));
    EXPECT_EQ(outcome(desk().setPerson({"", Role::Agency, "x"}, rina())), "person-missing");
    EXPECT_THAT(must(desk().people()), ElementsAre(Person{"Budi", Role::Assessor, "Kementerian PANRB"}, rinaHerself));
    const auto trail = must(workspace().trail());
    EXPECT_EQ(trail.back().key, "Budi");
    EXPECT_EQ(trail.back().before, R"({"organisation":"","role":"assessor"})");
    EXPECT_EQ(trail.back().after, R"({"organisation":"Kementerian PANRB","role":"assessor"})");
    expectSound();
}

TEST_F(DeskTest, AStageThatIsHandedInLocksItsAnswers) {
    assessment::Mark mark = markOf("I14", "Budi", base::Rational(3));
    mark.stage = kInterview;
    assessment::ReportedValue value = reported("D1", "2.50");
    value.stage = kInterview;
    must(workspace().setMark(m_assessment, mark, rina()));
    must(workspace().setReportedValue(m_assessment, value, rina()));
    must(workspace().setAgreement(m_assessment, agreed(3), rina()));
    const auto finding = must(desk().addFinding(m_assessment, weakness("belum ada SOP"), rina()));
    const auto before = must(workspace().record(m_assessment));
    must(desk().setStageStatus(m_assessment, status(HandIn{kStart, "Rina", "Sekda"}), rina("hand-in")));
    const std::int64_t entries = must(workspace().info()).trailEntries;

    const std::string locked = "stage-handed-in stage=interview";
    assessment::Mark changed = mark;
    changed.value = base::Rational(4);
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, changed, rina())), locked);
    changed.value.reset();
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, changed, rina())), locked);
    changed.assessor = "Sari";
    changed.value = base::Rational(1);
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, changed, rina())), locked);
    EXPECT_EQ(outcome(workspace().removeReportedValue(m_assessment, value.node, value.stage, rina())), locked);
    value.note = "x";
    EXPECT_EQ(outcome(workspace().setReportedValue(m_assessment, value, rina())), locked);
    EXPECT_EQ(outcome(workspace().setReportedPredicate(m_assessment, {kInterview, "Baik", ""}, rina())), locked);
    EXPECT_EQ(outcome(workspace().setAgreement(m_assessment, agreed(4), rina())), locked);
    EXPECT_EQ(outcome(workspace().removeAgreement(m_assessment, agreed(3), rina())), locked);
    EXPECT_EQ(outcome(desk().addFinding(m_assessment, weakness("lain"), rina())), locked);
    EXPECT_EQ(outcome(desk().removeFinding(finding, rina())), locked);
    EXPECT_EQ(must(workspace().record(m_assessment)), before);
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);

    // Saying again what is there is no edit; other stages go on.
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, mark, rina())), "done");
    EXPECT_EQ(outcome(workspace().setMark(m_assessment, markOf("I14", "Rina", base::Rational(2)), rina())), "done");
    EXPECT_EQ(must(desk().stageStatuses()).size(), 1U);
    EXPECT_EQ(record().stages, std::vector<StageStatus>{status(HandIn{kStart, "Rina", "Sekda"})});

    StageStatus again = status(std::nullopt);
    again.reopenedBecause = "salah unggah";
    must(desk().setStageStatus(m_assessment, again, rina("reopen")));
    EXPECT_EQ(outcome(workspace().removeAgreement(m_assessment, agreed(3), rina())), "done");
    EXPECT_THAT(must(workspace().record(m_assessment)).agreements, IsEmpty());
    EXPECT_EQ(record().stages, std::vector<StageStatus>{again});
    expectSound();
}

TEST_F(DeskTest, AStatusThatSaysNothingIsNotKept) {
    must(desk().setStageStatus(m_assessment, status(std::nullopt), rina()));
    EXPECT_THAT(record().stages, IsEmpty());
    StageStatus blind = status(std::nullopt);
    blind.panel = PanelView::Blind;
    must(desk().setStageStatus(m_assessment, blind, rina("close-panel")));
    EXPECT_EQ(record().stages, std::vector<StageStatus>{blind});
    must(desk().setStageStatus(m_assessment, status(std::nullopt), rina("undo")));
    EXPECT_THAT(record().stages, IsEmpty());
    EXPECT_EQ(must(workspace().trail()).back().before,
              R"({"approver":"","handed_in_at":null,"panel":"blind","reopened_because":"","sender":""})");
    EXPECT_EQ(outcome(desk().setStageStatus(m_assessment, {}, rina())), "stage-missing");
    EXPECT_EQ(outcome(desk().setStageStatus(assessment::AssessmentId(99), blind, rina())), "assessment-unknown assessment=99");
    expectSound();
}

TEST_F(DeskTest, AgreementsReplaceOneAnotherAndNeedAReason) {
    EXPECT_EQ(outcome(workspace().setAgreement(m_assessment, agreed(3, ""), rina())), "reason-missing");
    must(workspace().setAgreement(m_assessment, agreed(3), rina()));
    Agreement better = agreed(4, "bukti baru");
    must(workspace().setAgreement(m_assessment, better, rina("agree")));
    Agreement ofUnit = agreed(2, "unit lain");
    ofUnit.unit = "Inovasi / A";
    must(workspace().setAgreement(m_assessment, ofUnit, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).agreements, ElementsAre(better, ofUnit));
    const auto trail = must(workspace().trail());
    EXPECT_EQ(trail[trail.size() - 2].after, R"({"reason":"bukti baru","value":"4"})");
    EXPECT_EQ(trail.back().key, "1/I14/interview/Inovasi %2F A");
    must(workspace().removeAgreement(m_assessment, ofUnit, rina()));
    must(workspace().removeAgreement(m_assessment, ofUnit, rina()));
    EXPECT_THAT(must(workspace().record(m_assessment)).agreements, ElementsAre(better));
    expectSound();
}

TEST_F(DeskTest, TargetsAreSetChangedAndTakenAway) {
    const Target target{kNode, base::Rational(7, 2), "RPJMD"};
    must(desk().setTarget(m_assessment, {kNode, base::Rational(4), ""}, rina()));
    must(desk().setTarget(m_assessment, target, rina()));
    must(desk().setTarget(m_assessment, {rubric::NodeId("index"), base::Rational(3), ""}, rina()));
    EXPECT_THAT(record().targets, ElementsAre(target, Target{rubric::NodeId("index"), base::Rational(3), ""}));
    must(desk().removeTarget(m_assessment, rubric::NodeId("index"), rina()));
    must(desk().removeTarget(m_assessment, rubric::NodeId("index"), rina()));
    EXPECT_THAT(record().targets, ElementsAre(target));
    EXPECT_EQ(outcome(desk().setTarget(m_assessment, {{}, 1, ""}, rina())), "node-missing");
    expectSound();
}

TEST_F(DeskTest, ARemovedFindingComesBackUnderItsNumber) {
    const auto id = must(desk().addFinding(m_assessment, weakness("belum ada SOP"), rina()));
    Finding changed = weakness("belum ada SOP yang ditetapkan");
    changed.id = id;
    changed.kind = FindingKind::Recommendation;
    must(desk().setFinding(changed, rina()));
    EXPECT_THAT(record().findings, ElementsAre(changed));
    must(desk().removeFinding(id, rina()));
    EXPECT_THAT(record().findings, IsEmpty());
    EXPECT_EQ(outcome(desk().removeFinding(id, rina())), "finding-unknown number=1");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(must(desk().addFinding(m_assessment, weakness("lain"), rina())).number, 2);
    must(desk().setFinding(changed, rina("undo")));
    EXPECT_EQ(record().findings.front(), changed);
    EXPECT_EQ(outcome(desk().addFinding(m_assessment, weakness(""), rina())), "text-missing");
    changed.id = assessment::FindingId(9);
    EXPECT_EQ(outcome(desk().setFinding(changed, rina())), "finding-unknown number=9");
    expectSound();
}

TEST_F(DeskTest, AThreadGrowsAndIsAnswered) {
    Clarification thread = must(desk().addClarification(m_assessment, question(), rina("ask")));
    EXPECT_GT(thread.entries.front().at, kStart);
    thread.state = ClarificationState::Answered;
    thread.entries.push_back({{}, "Rina", Role::Agency, "Terlampir, halaman 3."});
    thread = must(desk().setClarification(thread, rina("answer")));
    EXPECT_GT(thread.entries.back().at, thread.entries.front().at);
    EXPECT_THAT(record().clarifications, ElementsAre(thread));
    const Clarification same = must(desk().setClarification(thread, rina("answer")));
    EXPECT_EQ(same, thread);
    must(desk().removeClarification(thread.id, rina()));
    EXPECT_THAT(record().clarifications, IsEmpty());
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    must(desk().setClarification(thread, rina("undo")));
    EXPECT_THAT(record().clarifications, ElementsAre(thread));

    Clarification wrong = question();
    wrong.due = "30/11/2024";
    EXPECT_EQ(outcome(desk().addClarification(m_assessment, wrong, rina())), "day-invalid text=30/11/2024");
    wrong.due = "";
    wrong.entries.front().text = "";
    EXPECT_EQ(outcome(desk().addClarification(m_assessment, wrong, rina())), "text-missing");
    wrong.entries.clear();
    EXPECT_EQ(outcome(desk().addClarification(m_assessment, wrong, rina())), "text-missing");
    expectSound();
}

TEST_F(DeskTest, ClarificationsOfAllAssessmentsAreOpenUntilTheyAreClosed) {
    EXPECT_THAT(must(desk().openClarifications()), IsEmpty());
    auto next = must(workspace().record(m_assessment)).assessment;
    next.year += 1;
    const auto later = must(workspace().addAssessment(next, rina()));
    Clarification answered = must(desk().addClarification(m_assessment, question(), rina("ask")));
    const Clarification open = must(desk().addClarification(later, question(), rina("ask")));
    Clarification closed = must(desk().addClarification(m_assessment, question(), rina("ask")));
    const Clarification removed = must(desk().addClarification(later, question(), rina("ask")));
    answered.state = ClarificationState::Answered;
    answered = must(desk().setClarification(answered, rina("answer")));
    closed.state = ClarificationState::Closed;
    closed = must(desk().setClarification(closed, rina("close")));
    must(desk().removeClarification(removed.id, rina()));
    EXPECT_THAT(must(desk().openClarifications()), ElementsAre(std::pair(m_assessment, answered), std::pair(later, open)));
}

TEST_F(DeskTest, ProgrammesKeepTheirYears) {
    Programme programme = integration();
    programme.id = must(desk().addProgramme(programme, rina()));
    EXPECT_THAT(must(desk().programmes(m_bogor)), ElementsAre(programme));
    programme.counts.push_back({2025, decimal("158"), decimal("180"), "Laporan 2025"});
    programme.links.pop_back();
    programme.target.reset();
    must(desk().setProgramme(programme, rina()));
    EXPECT_THAT(must(desk().programmes(m_bogor)), ElementsAre(programme));
    EXPECT_EQ(must(workspace().trail()).back().after,
              R"({"agency":1,"counts":[{"done":"138","of":"179","source":"Diskominfo","year":2023},)"
              R"({"done":"148.5","of":null,"source":"","year":2024},{"done":"158","of":"180","source":"Laporan 2025","year":2025}],)"
              R"("links":[{"node":"I12","rubric":"spbe-2020"}],"name":"Aplikasi terintegrasi","note":"","per_year":"10",)"
              R"("target":null,"target_year":2028,"unit":"aplikasi"})");
    must(desk().removeProgramme(programme.id, rina()));
    EXPECT_THAT(must(desk().programmes(m_bogor)), IsEmpty());
    must(desk().setProgramme(programme, rina("undo")));
    EXPECT_THAT(must(desk().programmes(m_bogor)), ElementsAre(programme));
    EXPECT_THAT(must(desk().programmes(assessment::AgencyId(2))), IsEmpty());

    Programme wrong = integration();
    wrong.counts[1].year = 2023;
    EXPECT_EQ(outcome(desk().addProgramme(wrong, rina())), "years-not-ascending year=2023");
    wrong = integration();
    wrong.name.clear();
    EXPECT_EQ(outcome(desk().addProgramme(wrong, rina())), "name-missing");
    wrong = integration();
    wrong.agency = assessment::AgencyId(7);
    EXPECT_EQ(outcome(desk().addProgramme(wrong, rina())), "agency-unknown agency=7");
    wrong.targetYear = 28;
    EXPECT_EQ(outcome(desk().addProgramme(wrong, rina())), "year-invalid text=28 from=1900 to=2999");
    expectSound();
}

TEST_F(DeskTest, TheHistoryTellsOfOneNodeOnly) {
    assessment::Mark mark = markOf("I14", "Budi", base::Rational(3));
    must(workspace().setMark(m_assessment, mark, rina("set-mark")));
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", base::Rational(1)), rina("set-mark")));
    must(workspace().setMark(m_assessment, markOf("I140", "Budi", base::Rational(1)), rina("set-mark")));
    must(workspace().setReportedValue(m_assessment, reported("I14", "3"), rina("report")));
    must(workspace().setAgreement(m_assessment, agreed(3), rina("agree")));
    must(desk().setTarget(m_assessment, {kNode, 4, ""}, rina("set-target")));
    const auto finding = must(desk().addFinding(m_assessment, weakness("lemah"), rina("add-finding")));
    must(desk().removeFinding(finding, rina("remove-finding")));
    must(desk().addClarification(m_assessment, question(), rina("ask")));
    writeWhole(m_folder / "sk.txt", "SK");
    Workspace::EvidenceRequest request;
    request.assessment = m_assessment;
    request.node = kNode;
    must(workspace().attachEvidence(request, m_folder / "sk.txt", rina("attach")));
    mark.value = base::Rational(4);
    must(workspace().setMark(m_assessment, mark, rina("undo")));

    std::vector<std::string> actions;
    for (const TrailEntry& entry : must(desk().history(m_assessment, kNode))) {
        actions.push_back(entry.action + " " + entry.entity);
    }
    EXPECT_THAT(actions,
                ElementsAre("undo mark", "attach evidence-link", "ask clarification", "remove-finding finding", "add-finding finding",
                            "set-target target", "agree agreement", "report reported-value", "set-mark mark"));
    const auto latest = must(desk().history(m_assessment, kNode, 1));
    ASSERT_EQ(latest.size(), 1U);
    EXPECT_EQ(latest[0].before, R"({"analysis":"","fact":"","justification":"","value":"3"})");
    EXPECT_EQ(latest[0].after, R"({"analysis":"","fact":"","justification":"","value":"4"})");
    EXPECT_EQ(latest[0].person, rina().person);
    EXPECT_THAT(must(desk().history(m_assessment, rubric::NodeId("I47"))), IsEmpty());
}

TEST_F(DeskTest, SomebodyElsesFileIsOnlyRead) {
    close();
    Workspace reader = must(Workspace::open(file(), Access::ReadOnly, m_clock));
    EXPECT_EQ(outcome(Desk(reader).setTarget(m_assessment, {kNode, 1, ""}, rina())), "workspace-read-only");
    EXPECT_EQ(must(Desk(reader).record(m_assessment)), DeskRecord{});
    EXPECT_EQ(outcome(Desk(reader).record(assessment::AssessmentId(5))), "assessment-unknown assessment=5");
}

TEST_F(DeskTest, EveryChangedFieldIsFound) {
    must(desk().setPerson({"Rina", Role::Agency, "Diskominfo"}, rina()));
    must(workspace().setAgreement(m_assessment, agreed(3), rina()));
    must(desk().addFinding(m_assessment, weakness("lemah"), rina()));
    must(desk().setStageStatus(m_assessment, {kInterview, HandIn{kStart, "Rina", "Sekda"}, "salah", PanelView::Blind}, rina()));
    must(desk().setTarget(m_assessment, {kNode, 4, "RPJMD"}, rina()));
    must(desk().addClarification(m_assessment, question(), rina()));
    must(desk().addProgramme(integration(), rina()));
    close();
    const std::string good = readWhole(file());
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), IsEmpty());
    const std::string stage = "state-differs entity=stage-status key=1/interview";
    const std::string agreement = "state-differs entity=agreement key=1/I14/interview";
    const std::string target = "state-differs entity=target key=1/I14";
    const std::string finding = "state-differs entity=finding key=1";
    const std::string thread = "state-differs entity=clarification key=1";
    const std::string programme = "state-differs entity=programme key=1";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"UPDATE person SET role = 'assessor'", "state-differs entity=person key=Rina"},
        {"UPDATE person SET role = 'x'", "state-differs entity=person key=Rina"},
        {"UPDATE person SET organisation = 'x'", "state-differs entity=person key=Rina"},
        {"UPDATE stage_status SET handed_in_at = NULL", stage},
        {"UPDATE stage_status SET handed_in_at = handed_in_at + 1", stage},
        {"UPDATE stage_status SET sender = 'x'", stage},
        {"UPDATE stage_status SET approver = 'x'", stage},
        {"UPDATE stage_status SET reopened_because = 'x'", stage},
        {"UPDATE stage_status SET panel = 'x'", stage},
        {"UPDATE agreement SET value = '4'", agreement},
        {"UPDATE agreement SET value = 'x'", agreement},
        {"UPDATE agreement SET reason = 'x'", agreement},
        {"UPDATE target SET value = '03'", target},
        {"UPDATE target SET note = 'x'", target},
        {"UPDATE finding SET kind = 'strength'", finding},
        {"UPDATE finding SET text = 'x'", finding},
        {"UPDATE finding SET assessor = 'x'", finding},
        {"UPDATE finding SET node = 'I15'", finding},
        {"UPDATE finding SET stage = 'x'", finding},
        {"UPDATE finding SET removed = 1", finding},
        {"UPDATE clarification SET state = 'closed'", thread},
        {"UPDATE clarification SET due = ''", thread},
        {"UPDATE clarification SET removed = 1", thread},
        {"UPDATE clarification_entry SET text = 'x'", thread},
        {"UPDATE clarification_entry SET person = 'x'", thread},
        {"UPDATE clarification_entry SET role = 'x'", thread},
        {"UPDATE clarification_entry SET at = at + 1", thread},
        {"UPDATE clarification_entry SET position = 1", thread},
        {"DELETE FROM clarification_entry", thread},
        {"UPDATE programme SET name = 'x'", programme},
        {"UPDATE programme SET target = '179.0'", programme},
        {"UPDATE programme SET target_year = 2029", programme},
        {"UPDATE programme SET per_year = NULL", programme},
        {"UPDATE programme_count SET done = '149' WHERE year = 2024", programme},
        {"UPDATE programme_count SET whole = '179' WHERE year = 2024", programme},
        {"UPDATE programme_count SET source = 'x'", programme},
        {"DELETE FROM programme_count WHERE year = 2023", programme},
        {"UPDATE programme_link SET node = 'I13' WHERE position = 0", programme},
        {"UPDATE programme_link SET position = 2 WHERE position = 1", programme}};
    for (const auto& [sql, expected] : cases) {
        writeWhole(file(), good);
        tamper(file(), sql);
        EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre(expected)) << sql;
    }
    writeWhole(file(), good);
    tamper(file(), "INSERT INTO target VALUES (1, 'I15', '4', '')");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre("state-untracked entity=target key=1/I15"));
    writeWhole(file(), good);
    tamper(file(), "DELETE FROM stage_status");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre("state-missing entity=stage-status key=1/interview"));
}

}  // namespace
}  // namespace matang::workspace

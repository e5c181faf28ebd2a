// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <matang/workspace/archive.h>
#include <matang/workspace/desk.h>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::AssessmentRecord;
using assessment::Mark;
using testing::ElementsAre;

/// A closed file as version 1 wrote it.
class UpgradeTest : public testing::Test {
protected:
    UpgradeTest() { make("version-1.sql"); }
    /// Makes the file as another version wrote it.
    void make(const std::string& dump) {
        std::filesystem::remove(file());
        writeWhole(file(), "");
        tamper(file(), readWhole(std::filesystem::path(MATANG_SOURCE_DIR) / "tests/data/workspace" / dump));
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "lama.matang"; }
    [[nodiscard]] std::filesystem::path backup() const { return m_folder / "lama.matang.v1.backup"; }
    [[nodiscard]] Workspace open() const { return must(Workspace::open(file(), Access::ReadWrite, m_clock)); }

    TemporaryFolder m_folder;
    base::SteppingClock m_clock{kStart};
};

assessment::Assessment assessmentOf(std::int64_t number, int year) {
    assessment::Assessment wanted;
    wanted.id = AssessmentId(number);
    wanted.agency = assessment::AgencyId(number);
    wanted.rubric = rubric::RubricId("small");
    wanted.rubricSha256 = "9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f";
    wanted.year = year;
    return wanted;
}

Mark final(const std::string& node, std::optional<base::Rational> value, const std::string& justification) {
    Mark mark = markOf(node, "Budi", std::move(value));
    mark.stage = rubric::StageId("final");
    mark.justification = justification;
    return mark;
}

AssessmentRecord bogor() {
    AssessmentRecord wanted;
    wanted.assessment = assessmentOf(1, 2021);
    wanted.assessment.edition = "2021";
    wanted.assessment.cohort = "Jawa Barat";
    wanted.marks = {markOf("I1", "Siti / Sari", 3, "SOP \"ditetapkan\"\ndua baris"), final("I1", 2, "Pasal 4"),
                    final("I2", base::Rational(53, 4), ""), final("I3", std::nullopt, "menunggu SK")};
    wanted.reportedValues = {reported("D1", "2.50", "Laporan 2021"), reported("index", "2.46", "Laporan 2021")};
    wanted.reportedPredicates = {{rubric::StageId("final"), "Baik", "Laporan 2021"}};
    wanted.checkFigures = {{rubric::NodeId("index"), rubric::StageId("final"), must(base::parseDecimal("2.46")), "Laporan 2021"}};
    return wanted;
}

AssessmentRecord regency() {
    AssessmentRecord wanted;
    wanted.assessment = assessmentOf(2, 2022);
    wanted.reportedValues = {reported("index", "1.80", "Laporan 2022"), reported("I4", "1.50", "Laporan 2022")};
    return wanted;
}

TEST_F(UpgradeTest, anOlderFileIsCheckedAsItIs) {
    const std::string before = readWhole(file());
    const CheckReport report = must(checkFile(file(), m_clock));
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.rows, 18);
    EXPECT_EQ(report.trailEntries, 20);
    tamper(file(), "UPDATE mark SET value = '4' WHERE assessor = 'Siti / Sari'");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre("state-differs entity=mark key=1/I1/self/Siti %2F Sari"));
    writeWhole(file(), before);
    EXPECT_EQ(outcome(Workspace::open(file(), Access::ReadOnly, m_clock)), "workspace-older version=1 supported=4");
    EXPECT_EQ(readWhole(file()), before);
    EXPECT_THAT(m_folder.names(), ElementsAre("lama.matang"));
}

TEST_F(UpgradeTest, everythingReadsBackTheSame) {
    const std::string trail = ask(file(), "SELECT number, at, person, action, entity, key, before, after, hex(hash) FROM trail");
    const std::string head = ask(file(), "SELECT number, hex(hash) FROM trail_head");
    const Workspace workspace = open();
    EXPECT_EQ(must(workspace.info()).schemaVersion, 4);
    EXPECT_EQ(must(workspace.record(AssessmentId(1))), bogor());
    EXPECT_EQ(must(workspace.record(AssessmentId(2))), regency());
    const std::vector<assessment::Agency> agencies = must(workspace.agencies());
    ASSERT_EQ(agencies.size(), 2U);
    EXPECT_EQ(must(workspace.findAgency("32.71")).aliases, std::vector<std::string>{"Kota Bogor"});
    const std::vector<assessment::EvidenceLink> links = must(workspace.evidence(AssessmentId(1)));
    ASSERT_EQ(links.size(), 2U);
    must(workspace.writeEvidence(links.front().sha256, m_folder / "sk.txt"));
    EXPECT_EQ(readWhole(m_folder / "sk.txt"), "Surat Keputusan Wali Kota\n");
    EXPECT_EQ(ask(file(), "SELECT number, at, person, action, entity, key, before, after, hex(hash) FROM trail"), trail);
    EXPECT_EQ(ask(file(), "SELECT number, hex(hash) FROM trail_head"), head);
    const CheckReport report = must(workspace.check());
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.rows, 18);
}

TEST_F(UpgradeTest, aFileOfVersion2IsCheckedAndGoesOnToo) {
    tamper(file(), readWhole(std::filesystem::path(MATANG_SOURCE_DIR) / "core/workspace/migrations/0002_units_and_states.sql") +
                       "PRAGMA user_version = 2;");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre());
    {
        Workspace workspace = open();
        EXPECT_EQ(must(workspace.record(AssessmentId(1))), bogor());
        must(Desk(workspace).setTarget(AssessmentId(1), {rubric::NodeId("I1"), 4, ""}, rina("set-target")));
    }
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre());
    EXPECT_THAT(findingsOf(checkFile(m_folder / "lama.matang.v2.backup", m_clock)), ElementsAre());
}

TEST_F(UpgradeTest, aFileOfVersion3KeepsItsEvidence) {
    make("version-3.sql");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre());
    const std::string trail = ask(file(), "SELECT number, at, person, action, entity, key, before, after, hex(hash) FROM trail");
    const std::string chunks = ask(file(), "SELECT content, sequence, hex(bytes) FROM evidence_chunk ORDER BY rowid");
    const std::string links =
        "SELECT id, assessment, node, letter, content, file_name, media_type, level, page, note, attached_at, "
        "attached_by, removed FROM evidence_link ORDER BY id";
    const std::string linksBefore = ask(file(), links);
    Workspace workspace = open();
    EXPECT_EQ(ask(file(), "SELECT number, at, person, action, entity, key, before, after, hex(hash) FROM trail"), trail);
    EXPECT_EQ(ask(file(), "SELECT content, sequence, hex(bytes) FROM evidence_chunk ORDER BY rowid"), chunks);
    EXPECT_EQ(ask(file(), links), linksBefore);
    EXPECT_EQ(ask(file(), "SELECT DISTINCT purpose FROM evidence_link"), "");
    EXPECT_THAT(findingsOf(workspace.check()), ElementsAre());
    Archive archive(workspace);
    std::vector<EvidencePiece> pieces = must(archive.pieces(AssessmentId(1)));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].link.fileName + " " + pieces[0].link.node.text + " " + pieces[0].link.page, "SK Tim.pdf I14 hlm. 7");
    EXPECT_EQ(pieces[1].link.node.text, "I15");
    EXPECT_TRUE(pieces[0].document.saysNothing());
    // The removed link of the older file can be put back, and everything new works from there.
    EXPECT_EQ(must(archive.room()).unreferencedFiles, 1);
    assessment::EvidenceLink changed = pieces[0].link;
    changed.purpose = rubric::EvidencePurpose::LegalBasis;
    must(archive.changeLink(changed, rina("change-evidence")));
    must(archive.setJudgement({changed.id, rubric::StageId("interview"), "Budi Santoso", assessment::Verdict::Accepted, "", {}}, rina()));
    must(archive.reclaim(rina("reclaim")));
    EXPECT_THAT(findingsOf(workspace.check()), ElementsAre());
    EXPECT_THAT(findingsOf(checkFile(m_folder / "lama.matang.v3.backup", m_clock)), ElementsAre());
}

TEST_F(UpgradeTest, aVersionThatTheTablesDoNotFitIsFound) {
    make("version-3.sql");
    tamper(file(), "PRAGMA user_version = 4");
    EXPECT_EQ(outcome(Workspace::open(file(), Access::ReadWrite, m_clock)), "workspace-foreign-schema object=table document");
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), testing::Contains("schema-foreign object=table evidence_link"));
}

TEST_F(UpgradeTest, theFileAsItWasStaysBesideIt) {
    const std::string dump =
        "SELECT sql FROM sqlite_schema; SELECT * FROM mark; SELECT * FROM place; SELECT hex(hash) FROM trail; PRAGMA user_version";
    const std::string before = ask(file(), dump);
    static_cast<void>(open());
    EXPECT_EQ(ask(backup(), dump), before);
    EXPECT_NE(ask(file(), dump), before);
    EXPECT_THAT(findingsOf(checkFile(backup(), m_clock)), ElementsAre());
    EXPECT_EQ(outcome(Workspace::open(file(), Access::ReadOnly, m_clock)), "done");
}

TEST_F(UpgradeTest, editingGoesOnFromThere) {
    Mark changed = final("I1", 3, "Pasal 4");
    Mark unit = final("I1", 1, "");
    unit.unit = "Inovasi A";
    {
        Workspace workspace = open();
        must(workspace.setMark(AssessmentId(1), changed, rina("set-mark")));
        must(workspace.setMark(AssessmentId(1), unit, rina("set-mark")));
        must(workspace.removeReportedValue(AssessmentId(2), rubric::NodeId("I4"), rubric::StageId("final"), rina("undo")));
    }
    const Workspace workspace = open();
    AssessmentRecord wanted = bogor();
    wanted.marks[1] = changed;
    wanted.marks.push_back(unit);
    EXPECT_EQ(must(workspace.record(AssessmentId(1))), wanted);
    EXPECT_THAT(findingsOf(workspace.check()), ElementsAre());
    const std::vector<TrailEntry> entries = must(workspace.trail(20));
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].before, R"({"analysis":"","fact":"","justification":"Pasal 4","value":"2"})");
    EXPECT_EQ(entries[1].key, "1/I1/final/Budi/Inovasi A");
    EXPECT_EQ(entries[2].key, "2/I4/final");
}

TEST_F(UpgradeTest, aFileThatCannotBeBroughtUpToDateStaysAsItWas) {
    // A mark of a place that is not there: sound as a database, yet not as a workspace.
    tamper(file(), "PRAGMA foreign_keys = OFF; UPDATE mark SET place = 99 WHERE assessor = 'Siti / Sari'");
    const std::string before = readWhole(file());
    EXPECT_THAT(outcome(Workspace::open(file(), Access::ReadWrite, m_clock)), testing::StartsWith("workspace-"));
    EXPECT_EQ(readWhole(file()), before);
}

}  // namespace
}  // namespace matang::workspace

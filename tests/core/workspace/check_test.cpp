// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <algorithm>

namespace matang::workspace {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::StartsWith;

constexpr const char* kLongFact = "fakta pengujian";

std::string evidenceContent() {
    std::string content;
    for (int line = 0; line < 30000; ++line) {
        content += "baris bukti " + std::to_string(line) + "\n";
    }
    return content;
}

/// A closed file with one thing of every kind in it.
class CheckTest : public WorkspaceTest {
protected:
    CheckTest() {
        assessment::Agency agency = must(workspace().agency(m_bogor));
        agency.aliases = {"Buitenzorg"};
        must(workspace().changeAgency(agency, rina()));
        assessment::Mark mark = markOf("I14", "Budi Santoso", base::Rational(3), kLongFact);
        mark.analysis = "analisis pengujian";
        mark.justification = "pertimbangan pengujian";
        mark.verification = assessment::Verification::Verified;
        mark.measuredYear = 2022;
        mark.measuredSource = "sumber ukuran";
        must(workspace().setMark(m_assessment, mark, rina()));
        assessment::ReportedValue value = reported("index", "2.46", "sumber laporan");
        value.note = "catatan laporan";
        must(workspace().setReportedValue(m_assessment, value, rina()));
        must(workspace().setReportedPredicate(m_assessment, {rubric::StageId("final"), "Sangat Baik", "sumber predikat"}, rina()));
        must(workspace().setCheckFigure(
            m_assessment, {rubric::NodeId("D1"), rubric::StageId("final"), must(base::parseDecimal("3.33")), "sumber cek"}, rina()));
        writeWhole(m_folder / "bukti.txt", evidenceContent());
        Workspace::EvidenceRequest request;
        request.assessment = m_assessment;
        request.node = rubric::NodeId("I14");
        request.page = "halaman tujuh";
        request.note = "nota bukti";
        must(workspace().attachEvidence(request, m_folder / "bukti.txt", rina()));
        close();
        m_good = readWhole(file());
    }

    /// What the check finds after some SQL behind the program's back.
    std::vector<std::string> after(const std::string& sql) {
        writeWhole(file(), m_good);
        tamper(file(), sql);
        return findingsOf(checkFile(file(), m_clock));
    }

    std::string m_good;
};

TEST_F(CheckTest, anUntouchedFileIsSound) {
    const CheckReport report = must(checkFile(file(), m_clock));
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.trailEntries, 10);
    EXPECT_EQ(report.rows, 9);
    EXPECT_EQ(report.evidenceFiles, 1);
    EXPECT_EQ(report.evidenceBytes, static_cast<std::int64_t>(evidenceContent().size()));
}

TEST_F(CheckTest, theEntryThatAReportSpeaksOfIsFoundByItsHash) {
    const CheckReport whole = must(checkFile(file(), m_clock));
    EXPECT_EQ(whole.lastHash.size(), 64U);
    EXPECT_EQ(whole.entryOfHash, std::nullopt);
    EXPECT_EQ(must(checkFile(file(), m_clock, whole.lastHash)).entryOfHash, 10);
    reopen();
    const std::vector<TrailEntry> entries = must(workspace().trail(0, 100));
    close();
    ASSERT_EQ(entries.size(), 10U);
    EXPECT_EQ(must(checkFile(file(), m_clock, entries[3].hash)).entryOfHash, 4);
}

TEST_F(CheckTest, aHashThatTheTrailDoesNotHoldIsFound) {
    const std::string hash(64, 'a');
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock, hash)), ElementsAre("trail-hash-unknown hash=" + hash));
    EXPECT_EQ(must(checkFile(file(), m_clock, hash)).entryOfHash, std::nullopt);
}

TEST_F(CheckTest, everyChangedFieldIsFound) {
    const std::string mark = "state-differs entity=mark key=1/I14/self/Budi Santoso";
    const std::string value = "state-differs entity=reported-value key=1/index/final";
    const std::string link = "state-differs entity=evidence-link key=1";
    const std::string agency = "state-differs entity=agency key=1";
    const std::string assessment = "state-differs entity=assessment key=1";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"UPDATE mark SET value = '4'", mark},
        {"UPDATE mark SET value = NULL", mark},
        {"UPDATE mark SET value = '03'", mark},
        {"UPDATE mark SET value = 'x'", mark},
        {"UPDATE mark SET fact = 'Fakta pengujian'", mark},
        {"UPDATE mark SET analysis = ''", mark},
        {"UPDATE mark SET justification = justification || ' '", mark},
        {"UPDATE mark_detail SET state = 'not-submitted'", mark},
        {"UPDATE mark_detail SET state = 'given'", mark},
        {"UPDATE mark_detail SET state = 'x'", mark},
        {"UPDATE mark_detail SET verification = 'disputed'", mark},
        {"UPDATE mark_detail SET verification = 'verifiee'", mark},
        {"UPDATE mark_detail SET measured_year = 2023", mark},
        {"UPDATE mark_detail SET measured_year = -1", mark},
        {"UPDATE mark_detail SET measured_year = 4294967296 + 2022", mark},
        {"UPDATE mark_detail SET measured_source = 'Sumber ukuran'", mark},
        {"DELETE FROM mark_detail", mark},
        {"UPDATE mark_detail SET verification = '', measured_year = 0, measured_source = ''", mark},
        {"UPDATE place SET answer = 'as-iz' WHERE node = 'I14'", mark},
        {"UPDATE place SET answer = '' WHERE node = 'index'", value},
        {"UPDATE place SET answer = 'x' WHERE node = 'D1'", "state-differs entity=check-figure key=1/D1/final"},
        {"UPDATE reported_value SET value = '2.47'", value},
        {"UPDATE reported_value SET value = '2.460'", value},
        {"UPDATE reported_value SET note = 'Catatan laporan'", value},
        {"UPDATE source SET text = 'sumber laporaN' WHERE text = 'sumber laporan'", value},
        {"UPDATE reported_predicate SET label = 'Baik'", "state-differs entity=reported-predicate key=1/final"},
        {"UPDATE source SET text = 'x' WHERE text = 'sumber predikat'", "state-differs entity=reported-predicate key=1/final"},
        {"UPDATE check_figure SET value = '3.34'", "state-differs entity=check-figure key=1/D1/final"},
        {"UPDATE agency SET name = 'Kota Bogol'", agency},
        {"UPDATE agency SET kind = 'kotb'", agency},
        {"UPDATE agency SET code = '32.72'", agency},
        {"UPDATE agency_alias SET name = 'Buitenzorh'", agency},
        {"UPDATE agency_alias SET position = 1", agency},
        {"DELETE FROM agency_alias", agency},
        {"UPDATE assessment SET year = 2022", assessment},
        {"UPDATE assessment SET participation = 'takes-parx'", assessment},
        {"UPDATE assessment SET cohort = 'x'", assessment},
        {"UPDATE evidence_link SET note = 'x'", link},
        {"UPDATE evidence_link SET page = 'x'", link},
        {"UPDATE evidence_link SET level = 5", link},
        {"UPDATE evidence_link SET level = 4294967296 + 5", link},
        {"UPDATE evidence_link SET letter = 'b'", link},
        {"UPDATE evidence_link SET purpose = 'audit'", link},
        {"UPDATE evidence_link SET purpose = 'x'", link},
        {"UPDATE evidence_link SET file_name = 'Bukti.txt'", link},
        {"UPDATE evidence_link SET attached_at = attached_at + 1", link},
        {"UPDATE evidence_link SET removed = 1", link},
        {"UPDATE rubric SET version = '2'", "state-differs entity=rubric key=" + smallRubric().sha256}};
    for (const auto& [sql, finding] : cases) {
        EXPECT_THAT(after(sql), ElementsAre(finding)) << sql;
    }
}

TEST_F(CheckTest, changedKeysRowsAndTextsAreFound) {
    EXPECT_THAT(after("UPDATE mark_detail SET assessor = 'Sari'"),
                ElementsAre("foreign-key-broken table=mark_detail row=-", "state-differs entity=mark key=1/I14/self/Budi Santoso"));
    EXPECT_THAT(after("UPDATE mark SET assessor = 'Sari'; UPDATE mark_detail SET assessor = 'Sari'"),
                ElementsAre("state-untracked entity=mark key=1/I14/self/Sari", "state-missing entity=mark key=1/I14/self/Budi Santoso"));
    EXPECT_THAT(
        after("UPDATE place SET node = 'I15' WHERE node = 'I14'"),
        ElementsAre("state-untracked entity=mark key=1/I15/self/Budi Santoso", "state-missing entity=mark key=1/I14/self/Budi Santoso"));
    EXPECT_THAT(
        after("UPDATE place SET unit = 'A' WHERE node = 'I14'"),
        ElementsAre("state-untracked entity=mark key=1/I14/self/Budi Santoso/A", "state-missing entity=mark key=1/I14/self/Budi Santoso"));
    EXPECT_THAT(after("UPDATE place SET answer = 'to-be' WHERE node = 'index'"),
                ElementsAre("state-untracked entity=reported-value key=1/index/final//to-be",
                            "state-missing entity=reported-value key=1/index/final"));
    EXPECT_THAT(after("UPDATE place SET unit = 'A' WHERE node = 'D1'"),
                ElementsAre("state-untracked entity=check-figure key=1/D1/final/A", "state-missing entity=check-figure key=1/D1/final"));
    EXPECT_THAT(after("DELETE FROM reported_value"), ElementsAre("state-missing entity=reported-value key=1/index/final"));
    EXPECT_THAT(after("INSERT INTO agency (code, name, kind) VALUES ('', 'Kota Baru', 'kota')"),
                ElementsAre("state-untracked entity=agency key=2"));
    EXPECT_THAT(after("UPDATE rubric SET text = replace(text, 'format', 'Format')"),
                ElementsAre("rubric-text-changed rubric=spbe-2020 sha256=" + smallRubric().sha256));
    EXPECT_THAT(after("UPDATE mark SET assessment = 7"), Contains("foreign-key-broken table=mark row=-"));
}

TEST_F(CheckTest, changedEvidenceIsFound) {
    const std::string named =
        " sha256=" + base::sha256Hex(evidenceContent()) + " file=bukti.txt nodes=I14 indicators=Kota Bogor 2023 (spbe-2020): I14";
    const std::string damaged = "evidence-damaged" + named;
    EXPECT_THAT(after("UPDATE evidence_chunk SET bytes = CAST(replace(CAST(bytes AS TEXT), 'bukti 29', 'Bukti 29') AS BLOB)"),
                ElementsAre(damaged));
    EXPECT_THAT(after("DELETE FROM evidence_chunk WHERE sequence = 1"), ElementsAre(damaged));
    EXPECT_THAT(after("UPDATE evidence_chunk SET sequence = 5 WHERE sequence = 0"), ElementsAre(damaged));
    EXPECT_THAT(after("DELETE FROM evidence_chunk"), ElementsAre("evidence-missing" + named));
    EXPECT_THAT(after("UPDATE evidence_content SET size = size + 1"), Contains(damaged));

    writeWhole(file(), m_good);
    tamper(file(), "UPDATE evidence_chunk SET bytes = zeroblob(10) WHERE sequence = 1");
    const Workspace opened = must(Workspace::open(file(), Access::ReadWrite, m_clock));
    EXPECT_EQ(outcome(opened.writeEvidence(base::sha256Hex(evidenceContent()), m_folder / "out.txt")), damaged);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out.txt"));
}

TEST_F(CheckTest, aChangedTrailIsFound) {
    EXPECT_THAT(after("UPDATE trail SET person = 'Rina Wulandarj' WHERE number = 3"), ElementsAre("trail-broken number=3"));
    EXPECT_THAT(after("UPDATE trail SET at = at + 1 WHERE number = 1"), ElementsAre("trail-broken number=1"));
    EXPECT_THAT(after("UPDATE trail SET after = replace(after, '\"3\"', '\"4\"') WHERE entity = 'mark'"),
                ElementsAre("trail-broken number=5", "state-differs entity=mark key=1/I14/self/Budi Santoso"));
    EXPECT_THAT(after("UPDATE trail SET hash = zeroblob(32) WHERE number = 4"),
                ElementsAre("trail-broken number=4", "trail-broken number=5"));
    EXPECT_THAT(after("DELETE FROM trail WHERE number = 6"),
                ElementsAre("trail-missing number=6", "state-untracked entity=reported-value key=1/index/final"));
    EXPECT_THAT(after("DELETE FROM trail WHERE number = 10; DELETE FROM evidence_link"), ElementsAre("trail-missing number=10"));
    EXPECT_THAT(after("UPDATE trail_head SET number = 9"), ElementsAre("trail-broken number=10"));
    EXPECT_THAT(after("UPDATE meta SET value = '2024-11-12T08:31:00.000Z'"), ElementsAre("trail-broken number=1"));
    EXPECT_THAT(after("UPDATE trail SET number = 11 WHERE number = 10"), Contains("trail-missing number=10"));
}

TEST_F(CheckTest, aTrailThatGoesBackIsFoundAndNotReadForEver) {
    const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(m_good[at])}; };
    // The last page of the trail's table, then its last row, whose number comes after the length of the row.
    auto page = static_cast<std::size_t>(std::stoi(ask(file(), "SELECT rootpage FROM sqlite_schema WHERE name = 'trail'"))) - 1;
    while (byte(page * 4096) == 5) {
        page =
            (byte(page * 4096 + 8) << 24U) + (byte(page * 4096 + 9) << 16U) + (byte(page * 4096 + 10) << 8U) + byte(page * 4096 + 11) - 1;
    }
    const std::size_t pointer = page * 4096 + 8 + 2 * (byte(page * 4096 + 4) - 1);
    std::size_t cell = page * 4096 + (byte(pointer) << 8U) + byte(pointer + 1);
    while (byte(cell) >= 0x80) {
        ++cell;
    }
    std::string bad = m_good;
    ASSERT_EQ(byte(cell + 1), 10U);
    bad[cell + 1] = 1;
    writeWhole(file(), bad);
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), Contains("database-damaged detail=the trail is out of order"));
    const Workspace opened = must(Workspace::open(file(), Access::ReadOnly, m_clock));
    EXPECT_EQ(outcome(opened.trail()), "workspace-damaged detail=the trail is out of order");
}

// The words of the file, found in its raw bytes wherever SQLite put them, each flipped in one bit.
TEST_F(CheckTest, oneFlippedByteAnywhereInTheDataIsFound) {
    const std::vector<std::string> words{kLongFact,
                                         "analisis pengujian",
                                         "pertimbangan pengujian",
                                         "Budi Santoso",
                                         "sumber ukuran",
                                         "verified",
                                         "as-is",
                                         "sumber laporan",
                                         "catatan laporan",
                                         "Sangat Baik",
                                         "sumber predikat",
                                         "sumber cek",
                                         "Kota Bogor",
                                         "Buitenzorg",
                                         "baris bukti 17777",
                                         "halaman tujuh",
                                         "nota bukti",
                                         "bukti.txt",
                                         "format: 1",
                                         "Rina Wulandari",
                                         "takes-part",
                                         "32.71",
                                         "2.46",
                                         "3.33",
                                         "set-reported",
                                         smallRubric().sha256,
                                         "created-at"};
    int flips = 0;
    for (const std::string& word : words) {
        for (std::size_t at = m_good.find(word); at != std::string::npos; at = m_good.find(word, at + 1)) {
            std::string bad = m_good;
            const std::size_t place = at + word.size() / 2;
            bad[place] = static_cast<char>(static_cast<unsigned char>(bad[place]) ^ 1U);
            writeWhole(file(), bad);
            const base::Result<CheckReport> report = checkFile(file(), m_clock);
            EXPECT_FALSE(report && report->sound()) << word << " at byte " << place;
            ++flips;
        }
    }
    EXPECT_GT(flips, 40);
}

TEST_F(CheckTest, aFlippedMarkIsFoundInTheRawFile) {
    // A mark's value lies between the assessor and the fact.
    const std::size_t at = m_good.find("Budi Santoso3" + std::string(kLongFact));
    ASSERT_NE(at, std::string::npos);
    std::string bad = m_good;
    bad[at + std::string("Budi Santoso").size()] = '2';
    writeWhole(file(), bad);
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), ElementsAre("state-differs entity=mark key=1/I14/self/Budi Santoso"));
}

TEST_F(CheckTest, strangeCodesAreNotReadAsSomethingElse) {
    for (const char* sql : {"UPDATE mark_detail SET state = 'x'", "UPDATE mark_detail SET verification = 'x'",
                            "UPDATE mark_detail SET measured_year = -1", "UPDATE place SET answer = 'x' WHERE node = 'D1'",
                            "UPDATE place SET unit = 'x' WHERE node = 'D1'", "UPDATE mark_detail SET assessor = 'Sari'"}) {
        writeWhole(file(), m_good);
        tamper(file(), sql);
        const Workspace opened = must(Workspace::open(file(), Access::ReadOnly, m_clock));
        EXPECT_THAT(outcome(opened.record(m_assessment)), StartsWith("workspace-damaged detail=stored ")) << sql;
    }
}

TEST_F(CheckTest, progressReachesItsEnd) {
    reopen();
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    must(workspace().check({}, [&](std::int64_t done, std::int64_t total) { steps.emplace_back(done, total); }));
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.back().first, static_cast<std::int64_t>(evidenceContent().size()) + 10);
    EXPECT_EQ(steps.back().first, steps.back().second);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
}

}  // namespace
}  // namespace matang::workspace

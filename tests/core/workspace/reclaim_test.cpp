// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "file_limit.h"

#include <sqlite3.h>

// The room that evidence takes, and giving it back.
namespace matang::workspace {
namespace {

using assessment::Document;
using assessment::EvidenceLink;
using testing::ElementsAre;
using testing::IsEmpty;

/// A workspace with a small content that is linked and a large one whose links are removed.
class ReclaimTest : public ArchiveTest {
protected:
    ReclaimTest() {
        m_kept = attach("I1", "sk.pdf", anyBytes(300000, 1));
        m_gone = attach("I2", "video.mp4", m_content);
        must(archive().setJudgement({m_gone.id, rubric::StageId("self"), "Sari", assessment::Verdict::Accepted, "", {}}, rina()));
        Document facts;
        facts.sha256 = m_gone.sha256;
        facts.title = "Rekaman";
        must(archive().setDocument(facts, rina()));
        must(workspace().removeEvidence(m_gone.id, rina("remove-evidence")));
    }
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(std::filesystem::file_size(file())); }

    std::string m_content = anyBytes(3000000, 2);
    EvidenceLink m_kept;
    EvidenceLink m_gone;
};

TEST_F(ReclaimTest, theRoomIsTold) {
    EXPECT_EQ(must(archive().room()), (Room{size(), 300000, 1, 3000000, 1, 0}));
    must(workspace().restoreEvidence(m_gone, rina()));
    EXPECT_EQ(must(archive().room()), (Room{size(), 3300000, 2, 0, 0, 0}));
    tamper(file(), "CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(409600)); DROP TABLE big");
    EXPECT_EQ(must(archive().room()).empty % 4096, 0);
    EXPECT_GE(must(archive().room()).empty, 409600);
}

TEST_F(ReclaimTest, whatNobodyLinksToIsTakenOut) {
    const std::int64_t before = size();
    const std::int64_t entries = must(workspace().info()).trailEntries;
    const std::int64_t shrunk = must(archive().reclaim(rina("reclaim")));
    EXPECT_EQ(size(), before - shrunk);
    EXPECT_GT(shrunk, 2900000);
    EXPECT_EQ(must(archive().room()), (Room{size(), 300000, 1, 0, 0, 0}));
    EXPECT_EQ(must(workspace().info()).evidenceFiles, 1);
    EXPECT_EQ(must(workspace().info()).evidenceBytes, 300000);
    const TrailEntry entry = must(workspace().trail(entries)).at(0);
    EXPECT_EQ(entry.action + " " + entry.entity + " " + entry.key + " " + entry.before + " " + entry.after,
              "reclaim evidence-content " + m_gone.sha256 + R"( {"size":3000000} )");
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 1);
    EXPECT_EQ(contentOf(m_kept.sha256), anyBytes(300000, 1));
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(must(archive().reclaim(rina("reclaim"))), 0);
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 1);
    EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock"));
    // Editing goes on in the same file with the same safety.
    must(workspace().setMark(m_assessment, markOf("I1", "Budi", 3), rina()));
    EXPECT_EQ(ask(file(), "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode; PRAGMA freelist_count; PRAGMA page_size"),
              "1296127047|4|delete|0|4096");
    base::SteppingClock clock(kStart);
    EXPECT_EQ(must(Workspace::open(file(), Access::ReadWrite, clock)).access(), Access::ReadOnly);
    reopen();
    EXPECT_EQ(workspace().access(), Access::ReadWrite);
    EXPECT_EQ(must(workspace().record(m_assessment)).marks.size(), 1U);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ReclaimTest, aReclaimedContentCannotBeLinkedUntilItIsAttachedAgain) {
    must(archive().reclaim(rina("reclaim")));
    EXPECT_EQ(outcome(workspace().restoreEvidence(m_gone, rina())), "evidence-reclaimed file=video.mp4");
    EXPECT_EQ(outcome(archive().readContent(m_gone.sha256, [](std::span<const std::byte>) { return true; })),
              "evidence-missing sha256=" + m_gone.sha256 + " file=video.mp4 nodes= indicators=-");
    const EvidenceLink again = attach("I3", "rekaman.mp4", m_content);
    EXPECT_EQ(again.sha256, m_gone.sha256);
    EXPECT_EQ(contentOf(again.sha256), m_content);
    // The facts were never lost, and now the removed link can be put back with its judgement.
    EXPECT_EQ(must(workspace().restoreEvidence(m_gone, rina())), m_gone);
    const std::vector<EvidencePiece> all = pieces();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1].link, m_gone);
    EXPECT_EQ(all[1].judgements.size(), 1U);
    EXPECT_EQ(all[1].document.title, "Rekaman");
    EXPECT_EQ(all[2].document.title, "Rekaman");
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM evidence_content; SELECT count(*) FROM reclaimed_content"), "2|0");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ReclaimTest, aReclaimedWebPageCanBeAttachedAgain) {
    const EvidenceLink page = must(archive().attachWebPage(request("I5"), "https://a.id", "2026-11-26", rina()));
    must(workspace().removeEvidence(page.id, rina()));
    must(archive().reclaim(rina()));
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(must(archive().attachWebPage(request("I5"), "https://a.id", "2026-11-26", rina())).letter, "b");
    EXPECT_EQ(contentOf(page.sha256), "# seen 2026-11-26\r\nhttps://a.id\r\n");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ReclaimTest, aReclaimedEmptyFileCanBeAttachedAgain) {
    const EvidenceLink empty = attach("I5", "kosong.txt", "");
    must(workspace().removeEvidence(empty.id, rina()));
    must(archive().reclaim(rina()));
    EXPECT_EQ(outcome(workspace().restoreEvidence(empty, rina())), "evidence-reclaimed file=kosong.txt");
    EXPECT_EQ(attach("I5", "kosong.txt", "").letter, "b");
    EXPECT_EQ(must(archive().room()).contents, 2);
    EXPECT_EQ(must(workspace().info()).evidenceFiles, 2);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ReclaimTest, emptyRoomAloneIsGivenBackToo) {
    must(archive().reclaim(rina()));
    const std::int64_t small = size();
    tamper(file(), "CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(409600)); DROP TABLE big");
    const std::int64_t entries = must(workspace().info()).trailEntries;
    EXPECT_GE(must(archive().reclaim(rina())), 409600);
    EXPECT_EQ(size(), small);
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(ReclaimTest, whatStandsInTheWayIsSaid) {
    const std::string before = readWhole(file());
    EXPECT_EQ(outcome(archive().reclaim({"", "reclaim"})), "author-missing");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(outcome(archive().reclaim(rina(), stop.get_token())), "cancelled");
    must(workspace().together([&]() -> base::Result<void> {
        EXPECT_EQ(outcome(archive().reclaim(rina())), "edits-nested");
        return {};
    }));
    must(workspace().forEachRecord({}, [&](assessment::AssessmentRecord&&) {
        EXPECT_EQ(outcome(archive().reclaim(rina())), "workspace-being-read");
        return true;
    }));
    EXPECT_TRUE(readWhole(file()) == before);
    EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock"));
}

TEST_F(ReclaimTest, aFullDiskLeavesTheWorkspaceAsItWas) {
    attach("I4", "besar.bin", anyBytes(2000000, 3));
    close();
    const std::string before = readWhole(file());
    std::filesystem::copy_file(file(), m_folder / "salinan.matang");
    std::uintmax_t shrunken = 0;
    {
        Workspace copy = must(Workspace::open(m_folder / "salinan.matang", Access::ReadWrite, m_clock));
        must(Archive(copy).reclaim(rina()));
        shrunken = std::filesystem::file_size(m_folder / "salinan.matang");
    }
    std::filesystem::remove(m_folder / "salinan.matang");
    // Room for half of the shrunken file; then for the whole of it, but not for the pages that are put aside while it is put in place.
    for (const std::uintmax_t limit : {shrunken / 2, shrunken}) {
        const std::string answer = withFileLimit(limit, [&] {
            Workspace limited = must(Workspace::open(file(), Access::ReadWrite, m_clock));
            return outcome(Archive(limited).reclaim(rina()));
        });
        EXPECT_THAT(answer, testing::AnyOf("disk-full", testing::StartsWith("workspace-storage detail=")));
        reopen();
        EXPECT_EQ(must(archive().room()).unreferencedFiles, 1);
        close();
        EXPECT_TRUE(readWhole(file()) == before);
        EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang"));
    }
}

TEST_F(ReclaimTest, aReaderElsewhereIsWaitedForAndThenSaid) {
    close();
    const std::string before = readWhole(file());
    sqlite3* reader = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &reader), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM mark", nullptr, nullptr, nullptr), SQLITE_OK);
    reopen();
    EXPECT_EQ(outcome(archive().reclaim(rina())), "workspace-busy");
    sqlite3_close(reader);
    EXPECT_TRUE(readWhole(file()) == before);
    EXPECT_GT(must(archive().reclaim(rina())), 2900000);
}

TEST_F(ReclaimTest, aDamagedWorkspaceIsLeftAlone) {
    close();
    tamper(file(), "PRAGMA foreign_keys = OFF; DELETE FROM place; INSERT INTO target VALUES (9, 'I1', '3', '')");
    const std::string before = readWhole(file());
    reopen();
    EXPECT_EQ(outcome(archive().reclaim(rina())), "workspace-damaged detail=foreign key of target");
    EXPECT_TRUE(readWhole(file()) == before);
}

}  // namespace
}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "file_limit.h"

#include <fstream>

// Attaching under hard conditions: large files, Cancel, a full disk, files that change, names that mean mischief.
namespace matang::workspace {
namespace {

using assessment::EvidenceLink;
using testing::ElementsAre;
using testing::IsEmpty;

class AttachTest : public ArchiveTest {
protected:
    std::filesystem::path makeFile(const std::string& name, const std::string& content) {
        writeWhole(m_folder / name, content);
        return m_folder / name;
    }
};

TEST_F(AttachTest, cancellingALargeFileHalfWayLeavesTheFileByteForByte) {
    attach("I1", "sk.pdf", anyBytes(500000, 1));
    // Larger than the cache, so that half of it was written to the file already.
    const std::filesystem::path large = makeFile("video.mp4", anyBytes(60000000, 2));
    const std::string before = readWhole(file());
    std::stop_source stop;
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I2"), large, rina(), stop.get_token(),
                                                 [&](std::int64_t done, std::int64_t total) {
                                                     if (done > total * 9 / 10) {
                                                         EXPECT_GT(std::filesystem::file_size(file()), before.size() + 10000000);
                                                         stop.request_stop();
                                                     }
                                                 })),
              "cancelled");
    EXPECT_TRUE(readWhole(file()) == before);
    EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock", "video.mp4"));
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(must(workspace().attachEvidence(request("I2"), large, rina())).size, 60000000);
}

TEST_F(AttachTest, attachingAgainStoresNothing) {
    const std::filesystem::path first = makeFile("a.pdf", anyBytes(400000, 1));
    must(workspace().attachEvidence(request("I1"), first, rina()));
    const std::string before = readWhole(file());
    std::vector<std::pair<std::int64_t, std::int64_t>> progress;
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I1"), first, rina(), {},
                                                 [&](std::int64_t done, std::int64_t total) { progress.emplace_back(done, total); })),
              "evidence-linked-already node=I1 file=a.pdf");
    EXPECT_TRUE(readWhole(file()) == before);
    EXPECT_EQ(progress.back(), std::pair(std::int64_t{800000}, std::int64_t{800000}));
    // Another file of the same size is looked at first and then stored.
    progress.clear();
    const std::string other = anyBytes(400000, 2);
    const EvidenceLink link =
        must(workspace().attachEvidence(request("I1"), makeFile("b.pdf", other), rina(), {},
                                        [&](std::int64_t done, std::int64_t total) { progress.emplace_back(done, total); }));
    EXPECT_TRUE(contentOf(link.sha256) == other);
    EXPECT_EQ(progress.back(), std::pair(std::int64_t{800000}, std::int64_t{800000}));
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(AttachTest, aFileThatChangesWhileItIsReadIsStoredAsReadOrRefused) {
    const std::string content = anyBytes(600000, 1);
    attach("I1", "lama.bin", content);
    // Grows into what is stored already, after its size was looked at.
    const std::filesystem::path growing = makeFile("tumbuh.bin", content.substr(0, 500000));
    bool grown = false;
    const EvidenceLink link = must(workspace().attachEvidence(request("I2"), growing, rina(), {}, [&](std::int64_t, std::int64_t) {
        if (!grown) {
            std::ofstream(growing, std::ios::binary | std::ios::app) << content.substr(500000);
            grown = true;
        }
    }));
    EXPECT_EQ(link.sha256, base::sha256Hex(content));
    EXPECT_EQ(link.size, 600000);
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM evidence_content; SELECT count(*) FROM evidence_chunk"), "1|3");
    // Between the two readings of a file that had the size of a known content.
    const std::filesystem::path changing = makeFile("ubah.bin", anyBytes(600000, 2));
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I3"), changing, rina(), {},
                                                 [&](std::int64_t done, std::int64_t) {
                                                     if (done == 600000) {
                                                         writeWhole(changing, anyBytes(600000, 3));
                                                     }
                                                 })),
              "file-changed file=" + changing.string());
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM evidence_content; SELECT count(*) FROM evidence_chunk"), "1|3");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(AttachTest, attachingTheOriginalAgainRepairsWhatIsDamaged) {
    const std::string content = anyBytes(600000, 1);
    const EvidenceLink link = attach("I1", "sk.pdf", content);
    const EvidenceLink page = must(archive().attachWebPage(request("I2"), "https://a.id", "2026-11-26", rina()));
    attach("I3", "lain.pdf", anyBytes(300000, 2));
    const std::int64_t entries = must(workspace().info()).trailEntries;
    for (const char* sql : {"UPDATE evidence_chunk SET bytes = zeroblob(length(bytes)) WHERE content < 3 AND sequence < 2",
                            "DELETE FROM evidence_chunk WHERE content < 3", "UPDATE evidence_content SET size = 5 WHERE id < 3"}) {
        tamper(file(), sql);
        EXPECT_FALSE(must(workspace().check()).sound());
        EXPECT_EQ(attach("I1", "sk.pdf", content), link);
        EXPECT_EQ(must(archive().attachWebPage(request("I2"), "https://a.id", "2026-11-26", rina())), page);
        EXPECT_THAT(findingsOf(workspace().check()), IsEmpty()) << sql;
        EXPECT_TRUE(contentOf(link.sha256) == content);
    }
    EXPECT_EQ(must(workspace().info()).trailEntries, entries + 6);
    const TrailEntry told = must(workspace().trail()).back();
    EXPECT_EQ(told.entity + told.before + told.after, R"(evidence-content{"size":33}{"size":33})");
    // For another node it repairs and links.
    tamper(file(), "DELETE FROM evidence_chunk WHERE content = 1");
    EXPECT_EQ(attach("I9", "sk.pdf", content).letter, "a");
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
    EXPECT_EQ(pieces().size(), 4U);
}

TEST_F(AttachTest, aFullDiskLeavesTheFileByteForByte) {
    attach("I1", "sk.pdf", anyBytes(100000, 1));
    const std::filesystem::path large = makeFile("video.mp4", anyBytes(50000000, 2));
    close();
    const std::string before = readWhole(file());
    const auto attachAlone = [&] {
        Workspace limited = must(Workspace::open(file(), Access::ReadWrite, m_clock));
        return outcome(limited.attachEvidence(request("I2"), large, rina())) + (readWhole(file()) == before ? "; as before" : "; changed");
    };
    const auto attachInAGroup = [&] {
        Workspace limited = must(Workspace::open(file(), Access::ReadWrite, m_clock));
        const base::Result<void> all = limited.together([&]() -> base::Result<void> {
            must(limited.attachEvidence(request("I3"), makeFile("b.txt", "b"), rina()));
            const auto link = limited.attachEvidence(request("I2"), large, rina());
            return link ? base::Result<void>() : base::propagate(link);
        });
        return outcome(all) + (readWhole(file()) == before ? "; as before" : "; changed");
    };
    for (const std::uintmax_t room : {std::uintmax_t{10000}, std::uintmax_t{400000}, std::uintmax_t{40000000}}) {
        for (const std::string& answer :
             {withFileLimit(before.size() + room, attachAlone), withFileLimit(before.size() + room, attachInAGroup)}) {
            EXPECT_THAT(answer, testing::AnyOf("disk-full; as before", testing::MatchesRegex("workspace-storage detail=.*; as before")));
        }
    }
    EXPECT_TRUE(readWhole(file()) == before);
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), IsEmpty());
    EXPECT_THAT(m_folder.names(), ElementsAre("b.txt", "kota.matang", "video.mp4"));
}

TEST_F(AttachTest, oddNamesAreKeptAsTheyAre) {
    const std::vector<std::string> names{"CON",
                                         "nul.pdf",
                                         std::string(251, 'x') + ".pdf",
                                         "a\xE2\x80\xAE"
                                         "fdp.exe",
                                         "baris\nbaru.txt",
                                         ".tersembunyi",
                                         " spasi depan.txt",
                                         "..\\..\\windows.txt",
                                         "tab\t\"kutip\" 'satu'; $(rm -rf).pdf",
                                         "-rf",
                                         "\xF0\x9F\x93\x84 dokumen.pdf"};
    std::vector<std::string> kept;
    for (const std::string& name : names) {
        kept.push_back(attach("I1", name, "isi " + name).fileName);
    }
    EXPECT_EQ(kept, names);
    EXPECT_EQ(attach("I2", "rusak\xC3\x28\xff.txt", "x").fileName, "rusak\xEF\xBF\xBD(\xEF\xBF\xBD.txt");
    // A path that leads elsewhere leaves no part of it behind, and a folder is no file.
    std::filesystem::create_directory(m_folder / "dalam");
    makeFile("luar.txt", "luar");
    EXPECT_EQ(must(workspace().attachEvidence(request("I3"), m_folder.path() / "dalam/../luar.txt", rina())).fileName, "luar.txt");
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I3"), m_folder.path() / "dalam/", rina())),
              "file-unreadable file=" + m_folder.path().string() + "/dalam/ detail=Is a directory");
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I3"), "", rina())), "file-not-found file=");
    const std::string longAddress = "https://a.id/" + std::string(300, 'y');
    EXPECT_EQ(must(archive().attachWebPage(request("I4"), longAddress, "2026-11-26", rina())).fileName, longAddress);
    reopen();
    std::vector<std::string> read;
    for (const EvidencePiece& piece : pieces()) {
        if (piece.link.node.text == "I1") {
            read.push_back(piece.link.fileName);
            EXPECT_EQ(contentOf(piece.link.sha256), "isi " + piece.link.fileName);
        }
    }
    EXPECT_EQ(read, names);
    EXPECT_THAT(findingsOf(workspace().check()), IsEmpty());
}

TEST_F(AttachTest, namesThatNoFileCanHaveAreReadAsTheyStand) {
    const EvidenceLink link = attach("I1", "a.txt", "isi");
    for (const std::string& name : {std::string("../x"), std::string("/etc/passwd"), std::string(), std::string(300, 'x')}) {
        tamper(file(), "UPDATE evidence_link SET file_name = '" + name + "'");
        EXPECT_EQ(must(workspace().evidence(m_assessment)).front().fileName, name);
        EXPECT_EQ(must(archive().contents()).front().fileName, name);
        // The name is no path: the content goes where the caller says.
        must(workspace().writeEvidence(link.sha256, m_folder / "keluar.txt"));
        EXPECT_EQ(readWhole(m_folder / "keluar.txt"), "isi");
        std::filesystem::remove(m_folder / "keluar.txt");
        EXPECT_THAT(findingsOf(workspace().check()), ElementsAre("state-differs entity=evidence-link key=1"));
    }
    EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock"));
}

}  // namespace
}  // namespace matang::workspace

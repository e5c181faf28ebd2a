// SPDX-License-Identifier: GPL-3.0-or-later
#include "media_type.h"
#include "workspace_fixture.h"

namespace matang::workspace {
namespace {

using assessment::EvidenceLink;
using testing::ElementsAre;

class EvidenceTest : public WorkspaceTest {
protected:
    std::filesystem::path makeFile(const std::string& name, const std::string& content) {
        writeWhole(m_folder / name, content);
        return m_folder / name;
    }
    Workspace::EvidenceRequest request(const std::string& node) {
        Workspace::EvidenceRequest wanted;
        wanted.assessment = m_assessment;
        wanted.node = rubric::NodeId(node);
        return wanted;
    }
};

std::string bytes(std::size_t size) {
    std::string content(size, '\0');
    std::uint32_t state = 12345;
    for (char& c : content) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24U);
    }
    return content;
}

TEST_F(EvidenceTest, aFileIsStoredWholeAndReadBack) {
    const std::string content = bytes(3 * 262144 + 17);
    Workspace::EvidenceRequest wanted = request("I14");
    wanted.level = 4;
    wanted.page = "hlm. 7";
    wanted.note = "SK tim koordinasi";
    wanted.purpose = rubric::EvidencePurpose::LegalBasis;
    std::vector<std::pair<std::int64_t, std::int64_t>> progress;
    const EvidenceLink link =
        must(workspace().attachEvidence(wanted, makeFile("SK Tim.PDF", content), rina("attach-evidence"), {},
                                        [&](std::int64_t done, std::int64_t total) { progress.emplace_back(done, total); }));
    EvidenceLink expected;
    expected.id = assessment::EvidenceLinkId(1);
    expected.assessment = m_assessment;
    expected.node = rubric::NodeId("I14");
    expected.sha256 = base::sha256Hex(content);
    expected.fileName = "SK Tim.PDF";
    expected.mediaType = "application/pdf";
    expected.size = static_cast<std::int64_t>(content.size());
    expected.letter = "a";
    expected.level = 4;
    expected.page = "hlm. 7";
    expected.note = "SK tim koordinasi";
    expected.purpose = rubric::EvidencePurpose::LegalBasis;
    expected.attachedAt = link.attachedAt;
    expected.attachedBy = "Rina Wulandari";
    EXPECT_EQ(link, expected);
    EXPECT_GT(link.attachedAt, kStart);
    EXPECT_EQ(progress.size(), 4U);
    EXPECT_EQ(progress.back(), std::pair(link.size, link.size));

    std::filesystem::remove(m_folder / "SK Tim.PDF");
    reopen();
    EXPECT_THAT(must(workspace().evidence(m_assessment)), ElementsAre(link));
    must(workspace().writeEvidence(link.sha256, m_folder / "out.pdf"));
    EXPECT_EQ(readWhole(m_folder / "out.pdf"), content);
    EXPECT_EQ(outcome(workspace().writeEvidence(link.sha256, m_folder / "out.pdf")), "file-exists file=" + (m_folder / "out.pdf").string());
    const CheckReport report = must(workspace().check());
    EXPECT_EQ(report.evidenceFiles, 1);
    EXPECT_EQ(report.evidenceBytes, expected.size);
    EXPECT_TRUE(report.sound());
}

TEST_F(EvidenceTest, equalContentIsStoredOnce) {
    const std::filesystem::path first = makeFile("satu.pdf", bytes(300000));
    const std::filesystem::path second = makeFile("dua.docx", bytes(300000));
    must(workspace().attachEvidence(request("I1"), first, rina()));
    const std::int64_t size = must(workspace().info()).fileBytes;
    const EvidenceLink other = must(workspace().attachEvidence(request("I2"), second, rina()));
    EXPECT_EQ(other.fileName, "dua.docx");
    EXPECT_EQ(other.letter, "a");
    EXPECT_EQ(must(workspace().info()).evidenceFiles, 1);
    EXPECT_LT(must(workspace().info()).fileBytes, size + 20000);
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I2"), first, rina())), "evidence-linked-already node=I2 file=satu.pdf");
    Workspace::EvidenceRequest elsewhere = request("I2");
    elsewhere.page = "12";
    EXPECT_EQ(must(workspace().attachEvidence(elsewhere, first, rina())).letter, "b");
}

TEST_F(EvidenceTest, anEmptyFileIsEvidenceToo) {
    const EvidenceLink link = must(workspace().attachEvidence(request("I1"), makeFile("kosong.txt", ""), rina()));
    EXPECT_EQ(link.size, 0);
    must(workspace().writeEvidence(link.sha256, m_folder / "out.txt"));
    EXPECT_EQ(readWhole(m_folder / "out.txt"), "");
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(EvidenceTest, lettersAreNeverGivenTwice) {
    std::vector<EvidenceLink> links;
    for (int number = 0; number < 28; ++number) {
        links.push_back(must(workspace().attachEvidence(request("I1"), makeFile("f.txt", std::to_string(number)), rina())));
    }
    EXPECT_EQ(links[0].letter, "a");
    EXPECT_EQ(links[25].letter, "z");
    EXPECT_EQ(links[26].letter, "aa");
    EXPECT_EQ(links[27].letter, "ab");
    EXPECT_EQ(must(workspace().removeEvidence(links[27].id, rina("remove-evidence"))), links[27]);
    EXPECT_EQ(outcome(workspace().removeEvidence(links[27].id, rina())), "evidence-unknown link=28");
    EXPECT_EQ(must(workspace().evidence(m_assessment)).size(), 27U);
    const EvidenceLink next = must(workspace().attachEvidence(request("I1"), makeFile("f.txt", "next"), rina()));
    EXPECT_EQ(next.letter, "ac");
    EXPECT_EQ(next.id.number, 29);
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
    EXPECT_EQ(must(workspace().restoreEvidence(links[27], rina("undo"))), links[27]);
    must(workspace().restoreEvidence(links[27], rina("undo")));
    const std::vector<EvidenceLink> all = must(workspace().evidence(m_assessment));
    EXPECT_EQ(all.size(), 29U);
    EXPECT_EQ(all[25].letter, "z");
    EXPECT_EQ(all[28].letter, "ac");
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
    EvidenceLink invented = links[3];
    invented.note = "other";
    EXPECT_EQ(outcome(workspace().restoreEvidence(invented, rina())), "evidence-unknown link=4");
}

TEST_F(EvidenceTest, cancellingLeavesNoTrace) {
    const std::filesystem::path file = makeFile("video.mp4", bytes(2000000));
    const std::int64_t entries = must(workspace().info()).trailEntries;
    for (const std::int64_t limit : {std::int64_t{300000}, std::int64_t{1900000}}) {
        std::stop_source stop;
        EXPECT_EQ(outcome(workspace().attachEvidence(request("I1"), file, rina(), stop.get_token(),
                                                     [&](std::int64_t done, std::int64_t) {
                                                         if (done > limit) {
                                                             stop.request_stop();
                                                         }
                                                     })),
                  "cancelled");
    }
    EXPECT_EQ(must(workspace().info()).trailEntries, entries);
    EXPECT_EQ(ask(this->file(), "SELECT count(*) FROM evidence_chunk; SELECT count(*) FROM evidence_content"), "0|0");
    const EvidenceLink link = must(workspace().attachEvidence(request("I1"), file, rina()));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(outcome(workspace().writeEvidence(link.sha256, m_folder / "out.mp4", stop.get_token())), "cancelled");
    EXPECT_EQ(outcome(workspace().check(stop.get_token())), "cancelled");
    EXPECT_THAT(m_folder.names(), ElementsAre("kota.matang", "kota.matang.lock", "video.mp4"));
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(EvidenceTest, aFileThatFailsTakesOnlyItselfOutOfAGroup) {
    const std::filesystem::path file = makeFile("a.txt", "a");
    must(workspace().together([&]() -> base::Result<void> {
        must(workspace().attachEvidence(request("I1"), file, rina()));
        EXPECT_EQ(outcome(workspace().attachEvidence(request("I1"), m_folder / "none.txt", rina())),
                  "file-not-found file=" + (m_folder / "none.txt").string());
        std::stop_source stop;
        EXPECT_EQ(outcome(workspace().attachEvidence(request("I1"), makeFile("b.txt", bytes(600000)), rina(), stop.get_token(),
                                                     [&](std::int64_t done, std::int64_t) {
                                                         if (done > 300000) {
                                                             stop.request_stop();
                                                         }
                                                     })),
                  "cancelled");
        return {};
    }));
    EXPECT_EQ(must(workspace().evidence(m_assessment)).size(), 1U);
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());
}

TEST_F(EvidenceTest, whatIsStoredIsLinkedAgainWithoutItsFile) {
    Workspace::EvidenceRequest wanted = request("I1");
    wanted.level = 3;
    const EvidenceLink first = must(workspace().attachEvidence(wanted, makeFile("sk.pdf", "isi"), rina("attach-evidence")));
    std::filesystem::remove(m_folder / "sk.pdf");
    wanted = request("I2");
    wanted.page = "hlm. 2";
    wanted.note = "Dari tahun 2023";
    EvidenceLink expected = first;
    expected.id = assessment::EvidenceLinkId(2);
    expected.node = rubric::NodeId("I2");
    expected.level.reset();
    expected.page = "hlm. 2";
    expected.note = "Dari tahun 2023";
    EvidenceLink second = must(workspace().linkEvidence(wanted, first.id, rina("carry-evidence")));
    EXPECT_GT(second.attachedAt, first.attachedAt);
    expected.attachedAt = second.attachedAt;
    EXPECT_EQ(second, expected);
    EXPECT_THAT(must(workspace().evidence(m_assessment)), ElementsAre(first, second));
    EXPECT_EQ(must(workspace().info()).evidenceFiles, 1);
    EXPECT_EQ(must(workspace().trail()).back().action, "carry-evidence");
    must(workspace().writeEvidence(second.sha256, m_folder / "kembali.pdf"));
    EXPECT_THAT(findingsOf(workspace().check()), ElementsAre());

    EXPECT_EQ(outcome(workspace().linkEvidence(wanted, first.id, rina())), "evidence-linked-already node=I2 file=sk.pdf");
    EXPECT_EQ(outcome(workspace().linkEvidence(request(""), first.id, rina())), "node-missing");
    must(workspace().removeEvidence(first.id, rina()));
    EXPECT_EQ(outcome(workspace().linkEvidence(request("I3"), first.id, rina())), "evidence-unknown link=1");
}

TEST_F(EvidenceTest, onlyOrdinaryFilesAreRead) {
    EXPECT_EQ(outcome(workspace().attachEvidence(request("I1"), m_folder.path(), rina())),
              "file-unreadable file=" + m_folder.path().string() + " detail=Is a directory");
    EXPECT_EQ(outcome(workspace().attachEvidence(request(""), makeFile("a.txt", "a"), rina())), "node-missing");
    const EvidenceLink odd = must(workspace().attachEvidence(request("I1"),
                                                             makeFile("od\xff"
                                                                      "d.csv",
                                                                      "a"),
                                                             rina()));
    EXPECT_EQ(odd.fileName,
              "od\xEF\xBF\xBD"
              "d.csv");
    EXPECT_EQ(odd.mediaType, "text/csv");
    EXPECT_EQ(outcome(workspace().writeEvidence("00", m_folder / "x")), "evidence-missing sha256=00 file= nodes= indicators=-");
}

TEST(MediaType, followsTheEnding) {
    EXPECT_EQ(mediaTypeOf("a.b.JPEG"), "image/jpeg");
    EXPECT_EQ(mediaTypeOf("pdf"), "");
    EXPECT_EQ(mediaTypeOf("a."), "");
    EXPECT_EQ(mediaTypeOf(""), "");
}

}  // namespace
}  // namespace matang::workspace

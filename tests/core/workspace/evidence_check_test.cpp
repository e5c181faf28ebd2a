// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>

// What `workspace check` says of damaged evidence: nothing is missed, and the file and its indicators are named.
namespace matang::workspace {
namespace {

using assessment::EvidenceLink;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// A closed workspace with contents of many sizes, links in two assessments, and one content whose links are all removed.
class EvidenceCheckTest : public ArchiveTest {
protected:
    struct Kept {
        std::string content;
        std::string finding;  ///< where it is damaged
    };

    EvidenceCheckTest() {
        const assessment::AssessmentId other = otherAssessment();
        keep("SK Tim.pdf", 300000, {{m_assessment, "I15"}, {m_assessment, "I14"}, {other, "I3"}},
             "nodes=I14, I15, I3 indicators=Kota Bogor 2023 (spbe-2020): I14, I15; Kota Bogor 2024 (spbe-2020): I3");
        keep("rekaman.mp4", 262144 + 70000, {{m_assessment, "I2"}}, "nodes=I2 indicators=Kota Bogor 2023 (spbe-2020): I2");
        keep("laporan.docx", 5000, {{other, "I4"}}, "nodes=I4 indicators=Kota Bogor 2024 (spbe-2020): I4");
        keep("catatan.txt", 900, {{other, "I5"}}, "nodes=I5 indicators=Kota Bogor 2024 (spbe-2020): I5");
        keep("kecil.csv", 40, {{m_assessment, "I6"}}, "nodes=I6 indicators=Kota Bogor 2023 (spbe-2020): I6");
        keep("lepas.png", 20000, {{m_assessment, "I7"}}, "nodes= indicators=-");
        must(workspace().removeEvidence(m_last.id, rina()));
        must(archive().setJudgement(judgement(), rina()));
        assessment::Document facts;
        facts.sha256 = base::sha256Hex(m_kept.front().content);
        facts.kind = rubric::DocumentKind::Decree;
        facts.title = "SK Tim";
        facts.number = "12";
        facts.date = "2023-03-01";
        facts.signer = "Wali Kota";
        facts.expires = "2028-03-01";
        facts.confidentiality = assessment::Confidentiality::Open;
        facts.hasIssues = true;
        must(archive().setDocument(facts, rina()));
        attach("I8", "hilang.bin", anyBytes(10000, 99));
        must(workspace().removeEvidence(assessment::EvidenceLinkId(9), rina()));
        must(archive().reclaim(rina()));
        // Reclaiming took the content of I7 along.
        m_kept.pop_back();
        keep("lepas.png", 20000, {{m_assessment, "I7"}}, "nodes= indicators=-");
        must(workspace().removeEvidence(m_last.id, rina()));
        close();
        m_good = readWhole(file());
    }

    [[nodiscard]] static assessment::Judgement judgement() {
        return {assessment::EvidenceLinkId(1), rubric::StageId("interview"), "Sari", assessment::Verdict::Insufficient, "kurang", {}};
    }

    void keep(const std::string& name, std::size_t size, const std::vector<std::pair<assessment::AssessmentId, std::string>>& places,
              const std::string& named) {
        const std::string content = anyBytes(size, static_cast<std::uint32_t>(size) + 7U);
        for (const auto& [assessment, node] : places) {
            writeWhole(m_folder / name, content);
            Workspace::EvidenceRequest wanted = request(node);
            wanted.assessment = assessment;
            m_last = must(workspace().attachEvidence(wanted, m_folder / name, rina()));
        }
        std::filesystem::remove(m_folder / name);
        m_kept.push_back({content, "evidence-damaged sha256=" + base::sha256Hex(content) + " file=" + name + " " + named});
    }

    std::vector<std::string> after(const std::string& sql) {
        writeWhole(file(), m_good);
        tamper(file(), sql);
        return findingsOf(checkFile(file(), m_clock));
    }

    void flip(std::size_t at, int bit) {
        std::fstream stream(file(), std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(static_cast<std::streamoff>(at));
        stream.put(static_cast<char>(static_cast<unsigned char>(m_good[at]) ^ (1U << static_cast<unsigned>(bit))));
    }
    void mend(std::size_t at) {
        std::fstream stream(file(), std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(static_cast<std::streamoff>(at));
        stream.put(m_good[at]);
    }

    EvidenceLink m_last;
    std::vector<Kept> m_kept;
    std::string m_good;
};

TEST_F(EvidenceCheckTest, everyChangedFieldIsFound) {
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), IsEmpty());
    const std::string sha256 = base::sha256Hex(m_kept.front().content);
    const std::string gone = base::sha256Hex(anyBytes(10000, 99));
    const std::string document = "state-differs entity=document key=" + sha256;
    const std::string judged = "state-differs entity=judgement key=1/interview/Sari";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"UPDATE document SET kind = 'regulation'", document},
        {"UPDATE document SET kind = 'x'", document},
        {"UPDATE document SET title = 'SK tim'", document},
        {"UPDATE document SET number = '13'", document},
        {"UPDATE document SET date = '2023-03-02'", document},
        {"UPDATE document SET signer = ''", document},
        {"UPDATE document SET expires = ''", document},
        {"UPDATE document SET confidentiality = 'internal'", document},
        {"UPDATE document SET confidentiality = 'x'", document},
        {"UPDATE document SET has_issues = 0", document},
        {"UPDATE document SET has_recommendations = 1", document},
        {"DELETE FROM document", "state-missing entity=document key=" + sha256},
        {"INSERT INTO document SELECT id, '', '', '', '', '', '', '', 0, 0 FROM evidence_content WHERE sha256 = '" + gone + "'",
         "state-untracked entity=document key=" + gone},
        {"UPDATE judgement SET verdict = 'accepted'", judged},
        {"UPDATE judgement SET verdict = 'x'", judged},
        {"UPDATE judgement SET reason = 'x'", judged},
        {"UPDATE judgement SET at = at + 1", judged},
        {"DELETE FROM judgement", "state-missing entity=judgement key=1/interview/Sari"},
        {"INSERT INTO judgement VALUES (2, 'self', 'Budi', 'accepted', '', 0)", "state-untracked entity=judgement key=2/self/Budi"},
        {"INSERT INTO evidence_chunk SELECT id, 0, 'x' FROM evidence_content WHERE sha256 = '" + gone + "'",
         "database-damaged detail=non-BLOB value in evidence_chunk.bytes"}};
    for (const auto& [sql, finding] : cases) {
        if (!finding.starts_with("database")) {
            EXPECT_THAT(after(sql), ElementsAre(finding)) << sql;
        }
    }
    EXPECT_THAT(after("INSERT INTO evidence_chunk SELECT id, 0, x'00' FROM evidence_content WHERE sha256 = '" + gone + "'"),
                ElementsAre("state-untracked entity=evidence-content key=" + gone));
    EXPECT_THAT(after("DELETE FROM reclaimed_content"),
                ElementsAre("evidence-missing sha256=" + gone + " file=hilang.bin nodes= indicators=-",
                            "state-differs entity=evidence-content key=" + gone));
    EXPECT_THAT(
        after("INSERT INTO reclaimed_content SELECT id FROM evidence_content WHERE sha256 = '" + sha256 + "'"),
        ElementsAre("state-differs entity=evidence-content key=" + sha256, "state-untracked entity=evidence-content key=" + sha256));
    EXPECT_THAT(after("UPDATE judgement SET assessor = 'Budi'"), ElementsAre("state-untracked entity=judgement key=1/interview/Budi",
                                                                             "state-missing entity=judgement key=1/interview/Sari"));
}

TEST_F(EvidenceCheckTest, strangeCodesAreNotReadAsSomethingElse) {
    for (const char* sql :
         {"UPDATE document SET kind = 'x'", "UPDATE document SET confidentiality = 'x'", "UPDATE judgement SET verdict = 'x'",
          "UPDATE evidence_link SET purpose = 'x'", "UPDATE evidence_link SET level = 4294967299"}) {
        writeWhole(file(), m_good);
        tamper(file(), sql);
        Workspace opened = must(Workspace::open(file(), Access::ReadOnly, m_clock));
        EXPECT_THAT(outcome(Archive(opened).pieces(m_assessment)), testing::StartsWith("workspace-damaged detail=stored ")) << sql;
    }
}

// A random bit of a random content, found in the raw file by the bytes around it.
TEST_F(EvidenceCheckTest, everyFlippedBitOfEvidenceIsFoundWithItsNames) {
    constexpr int kFlips = 1000;
    constexpr std::size_t kWindow = 12;
    constexpr unsigned kSeed = 20261126;
    std::mt19937 random(kSeed);
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    int flips = 0;
    int missed = 0;
    while (flips < kFlips) {
        const Kept& kept = m_kept[below(m_kept.size())];
        const std::size_t start = below(kept.content.size() - kWindow);
        const std::size_t found = m_good.find(kept.content.substr(start, kWindow));
        // Bytes that a page boundary parts are found by other windows.
        if (found == std::string::npos) {
            continue;
        }
        ASSERT_EQ(m_good.find(kept.content.substr(start, kWindow), found + 1), std::string::npos);
        const std::size_t at = found + below(kWindow);
        flip(at, static_cast<int>(below(8)));
        const std::vector<std::string> findings = findingsOf(checkFile(file(), m_clock));
        missed += findings == std::vector<std::string>{kept.finding} ? 0 : 1;
        EXPECT_THAT(findings, ElementsAre(kept.finding)) << "byte " << at;
        mend(at);
        ++flips;
    }
    std::cout << flips << " flips in evidence, " << missed << " missed\n";
    EXPECT_TRUE(readWhole(file()) == m_good);
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)), IsEmpty());
}

// Anywhere in the file: either something is found, or the bit carried no data and everything still reads back.
TEST_F(EvidenceCheckTest, aFlippedBitAnywhereIsFoundOrCarriesNothing) {
    constexpr int kFlips = 400;
    constexpr unsigned kSeed = 5;
    std::mt19937 random(kSeed);
    int harmless = 0;
    for (int number = 0; number < kFlips; ++number) {
        const std::size_t at = std::uniform_int_distribution<std::size_t>(0, m_good.size() - 1)(random);
        flip(at, static_cast<int>(number % 8));
        const base::Result<CheckReport> report = checkFile(file(), m_clock);
        if (report && report->sound()) {
            ++harmless;
            reopen(Access::ReadOnly);
            for (const Kept& kept : m_kept) {
                EXPECT_TRUE(contentOf(base::sha256Hex(kept.content)) == kept.content) << "byte " << at;
            }
            close();
        }
        mend(at);
    }
    std::cout << kFlips << " flips anywhere, " << harmless << " in bytes that carry no data\n";
    EXPECT_LT(harmless, kFlips / 3);
}

TEST_F(EvidenceCheckTest, brokenTablesDoNotHideDamagedEvidence) {
    tamper(file(), "UPDATE evidence_chunk SET bytes = zeroblob(40) WHERE length(bytes) = 40");
    const auto page = static_cast<std::size_t>(std::stoi(ask(file(), "SELECT rootpage FROM sqlite_schema WHERE name = 'evidence_link'")));
    std::string bad = readWhole(file());
    bad.replace((page - 1) * 4096, 8, "\xff\xff\xff\xff\xff\xff\xff\xff");
    writeWhole(file(), bad);
    EXPECT_THAT(findingsOf(checkFile(file(), m_clock)),
                Contains("evidence-damaged sha256=" + base::sha256Hex(m_kept[4].content) + " file=? nodes=? indicators=?"));
}

}  // namespace
}  // namespace matang::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_workbench.h"

#include <matang/base/sha256.h>
#include <matang/exchange/evidence_folder.h>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace matang::exchange {
namespace {

using testing::ElementsAre;
using workspace::EvidencePiece;

constexpr const char* kHeader =
    "number,indicator,level,purpose,file,original_name,page,note,kind,title,document_number,date,signer,expires,confidentiality,size,"
    "sha256,"
    "attached_at,attached_by,verdicts\n";

class EvidenceFolder : public ImportWorkbench {
protected:
    EvidenceFolder() {
        EXPECT_TRUE(import("agency,kind,year,rubric,node,value\nKota Contoh,kota,2024,spbe-2020,I1,3\n").has_value());
        attach("I1", "SK.pdf", "isi\n");
        attach("I2", "besar.bin", std::string(600'000, 'x'));
        m_pieces.emplace_back();
        m_pieces.back().link.node = rubric::NodeId{"I2"};
        m_pieces.back().link.letter = "b";
        m_pieces.back().link.fileName = "https://contoh.go.id/layanan";
        m_pieces.back().link.mediaType = assessment::kWebAddressType;
        m_pieces.back().document.date = "2024-05-06";
    }

    void attach(const std::string& node, const std::string& name, const std::string& content) {
        const std::filesystem::path file = folder() / name;
        std::ofstream(file, std::ios::binary) << content;
        const workspace::Workspace::EvidenceRequest request{workspace().assessments()->front().id, rubric::NodeId{node}, {}, {}, {}};
        const auto link = workspace().attachEvidence(request, file, {"Rina", "attach-evidence"});
        ASSERT_TRUE(link.has_value());
        m_pieces.push_back({*link, {}, {}});
        std::filesystem::remove(file);
    }

    [[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& place) const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(place)) {
            names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    [[nodiscard]] static std::string contentOf(const std::filesystem::path& file) {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        return text.str();
    }

    std::vector<EvidencePiece> m_pieces;
};

TEST_F(EvidenceFolder, HoldsFilesIndexAndSums) {
    std::int64_t done = 0;
    std::int64_t total = 0;
    const auto progress = [&](std::int64_t nowDone, std::int64_t nowTotal) {
        EXPECT_GE(nowDone, done);
        done = nowDone;
        total = nowTotal;
    };
    const std::filesystem::path out = folder() / "a" / "bukti";
    ASSERT_TRUE(writeEvidenceFolder(workspace(), m_pieces, out, {}, progress).has_value());
    EXPECT_EQ(done, 600'004);
    EXPECT_EQ(total, 600'004);
    EXPECT_THAT(namesIn(out), ElementsAre("I1.a-SK.pdf", "I2.a-besar.bin", "I2.b-contoh.go.id_layanan.url", "SHA256SUMS", "index.csv"));
    EXPECT_THAT(namesIn(folder() / "a"), ElementsAre("bukti"));
    EXPECT_EQ(contentOf(out / "I1.a-SK.pdf"), "isi\n");
    EXPECT_EQ(contentOf(out / "I2.b-contoh.go.id_layanan.url"), "[InternetShortcut]\r\nURL=https://contoh.go.id/layanan\r\n");
    EXPECT_EQ(
        std::system(("cd '" + out.string() + "' && test $(wc -l < SHA256SUMS) = 4 && sha256sum --strict --quiet -c SHA256SUMS").c_str()),
        0);
    std::ofstream(out / "index.csv", std::ios::app) << "x";
    EXPECT_NE(std::system(("cd '" + out.string() + "' && sha256sum --status --strict -c SHA256SUMS").c_str()), 0);
}

TEST_F(EvidenceFolder, MayTakeThePlaceOfAnEmptyOne) {
    std::filesystem::create_directory(folder() / "kosong");
    std::filesystem::create_directory_symlink("kosong", folder() / "tautan");
    ASSERT_TRUE(writeEvidenceFolder(workspace(), {}, (folder() / "tautan").string() + "/").has_value());
    EXPECT_THAT(namesIn(folder() / "kosong"), ElementsAre("SHA256SUMS", "index.csv"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder() / "tautan"));
    EXPECT_EQ(contentOf(folder() / "kosong" / "index.csv"), kHeader);
}

TEST_F(EvidenceFolder, TouchesNothingThatIsThere) {
    std::filesystem::create_directory(folder() / "penuh");
    std::ofstream(folder() / "penuh" / "catatan") << "x";
    for (const char* const name : {"penuh", "test.matang"}) {
        const auto written = writeEvidenceFolder(workspace(), m_pieces, folder() / name);
        ASSERT_FALSE(written.has_value());
        EXPECT_EQ(written.error().reason, "folder-not-empty");
    }
    EXPECT_THAT(namesIn(folder() / "penuh"), ElementsAre("catatan"));
}

TEST_F(EvidenceFolder, LeavesNothingAfterAnError) {
    const std::vector<std::string> before = namesIn(folder());
    m_pieces[1].link.sha256 = std::string(64, '0');
    const auto written = writeEvidenceFolder(workspace(), m_pieces, folder() / "a" / "b" / "c");
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().reason, "evidence-missing");
    EXPECT_EQ(namesIn(folder()), before);
}

TEST_F(EvidenceFolder, LeavesNothingAfterCancel) {
    const std::vector<std::string> before = namesIn(folder());
    std::stop_source stop;
    const auto written =
        writeEvidenceFolder(workspace(), m_pieces, folder() / "a" / "b", stop.get_token(), [&](std::int64_t done, std::int64_t) {
            if (done > 300'000) {
                stop.request_stop();
            }
        });
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(namesIn(folder()), before);
}

TEST_F(EvidenceFolder, KeepsAnEmptyFolderAfterAnError) {
    std::filesystem::create_directory(folder() / "kosong");
    m_pieces[0].link.sha256 = std::string(64, '0');
    ASSERT_FALSE(writeEvidenceFolder(workspace(), m_pieces, folder() / "kosong").has_value());
    EXPECT_THAT(namesIn(folder()), ElementsAre("kosong", "test.matang", "test.matang.lock", "values.csv"));
    EXPECT_TRUE(std::filesystem::is_empty(folder() / "kosong"));
}

TEST(EvidenceIndex, HasEveryFactAndNoFormula) {
    EvidencePiece piece;
    piece.link.node = rubric::NodeId{"I14"};
    piece.link.letter = "a";
    piece.link.level = 3;
    piece.link.purpose = rubric::EvidencePurpose::LegalBasis;
    piece.link.fileName = "SK\u202efdp.exe";
    piece.link.page = "-3";
    piece.link.note = "baris 1\nbaris \"2\", akhir";
    piece.link.attachedAt = base::Moment{1'700'000'000'000};
    piece.link.attachedBy = "@rina";
    piece.document.kind = rubric::DocumentKind::Decree;
    piece.document.title = "=HYPERLINK(\"http://x\")";
    piece.document.number = "+12";
    piece.document.date = "2023-03-04";
    piece.document.signer = "Wali Kota; Contoh";
    piece.document.expires = "2028-03-04";
    piece.document.confidentiality = assessment::Confidentiality::Internal;
    piece.judgements = {{{}, rubric::StageId{"document"}, "Budi", assessment::Verdict::Accepted, "", {}},
                        {{}, rubric::StageId{"interview"}, "Sari", assessment::Verdict::Insufficient, "halaman 3 kosong", {}}};
    const std::vector<WrittenFile> files{{"I14.a-SK_fdp.exe", 1234, "abc"}};
    EXPECT_EQ(evidenceIndex({&piece, 1}, files),
              std::string(kHeader) +
                  "I14.a,I14,3,legal-basis,I14.a-SK_fdp.exe,SK_fdp.exe,'-3,\"baris 1\nbaris \"\"2\"\", akhir\",decree,"
                  "\"'=HYPERLINK(\"\"http://x\"\")\",'+12,2023-03-04,\"Wali Kota; Contoh\",2028-03-04,internal,1234,abc,"
                  "2023-11-14T22:13:20.000Z,'@rina,\"document Budi: accepted; interview Sari: insufficient (halaman 3 kosong)\"\n");
}

}  // namespace
}  // namespace matang::exchange

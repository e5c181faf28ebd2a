// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

#include <algorithm>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using Id = text::Language;

content::ReportDocument registerOf(const sections::AgencyReportInput& input) {
    return sections::agencyReport(input, *templates::withSections(**templates::templateNamed("laporan-lengkap"), {"evidence"}));
}

const content::Table& tableOf(const content::ReportDocument& document) {
    const auto found = std::find_if(document.blocks.begin(), document.blocks.end(),
                                    [](const content::Block& block) { return std::holds_alternative<content::Table>(block); });
    return std::get<content::Table>(*found);
}

sections::EvidenceItem item(const std::string& node, const std::string& letter, const std::string& file) {
    sections::EvidenceItem made;
    made.link.node = rubric::NodeId(node);
    made.link.letter = letter;
    made.link.fileName = file;
    made.link.sha256 = std::string(64, letter.front());
    made.link.size = 1'000'000;
    return made;
}

assessment::Judgement verdict(const std::string& assessor, assessment::Verdict verdict, const std::string& reason) {
    assessment::Judgement made;
    made.stage = rubric::StageId("document");
    made.assessor = assessor;
    made.verdict = verdict;
    made.reason = reason;
    return made;
}

/// A decree that two assessors disagree about, a web page, and a file of which nothing is known.
sections::AgencyReportInput someEvidence(text::Language language) {
    auto input = twoYears(language);
    sections::EvidenceItem decree = item("I14", "a", "sk-12.pdf");
    decree.link.purpose = rubric::EvidencePurpose::LegalBasis;
    decree.link.level = 3;
    decree.link.page = "Pasal 7";
    decree.link.note = "Menetapkan tim";
    decree.document.kind = rubric::DocumentKind::Decree;
    decree.document.title = "Keputusan tentang Tim Koordinasi";
    decree.document.number = "12 Tahun 2024";
    decree.document.date = "2024-02-29";
    decree.document.signer = "Wali Kota";
    decree.document.confidentiality = assessment::Confidentiality::Confidential;
    decree.judgements = {verdict("Ani", assessment::Verdict::Accepted, ""),
                         verdict("Budi", assessment::Verdict::Insufficient, "Belum direviu.")};
    sections::EvidenceItem page = item("I14", "b", "https://contoh.go.id");
    page.link.mediaType = std::string(assessment::kWebAddressType);
    page.document.date = "2024-03-01";
    page.judgements = {verdict("Ani", assessment::Verdict::Accepted, "")};
    input.evidenceItems = {decree, page, item("I2", "a", "peta.pdf")};
    return input;
}

TEST(EvidenceRegister, ListsWhatIsKnownInOrderOfTheNodes) {
    const auto document = registerOf(someEvidence(Id::Indonesian));
    EXPECT_THAT(
        linesOf(document),
        ElementsAre(
            "# 1. Daftar bukti dukung",
            "Penilaian ini dilampiri 2 berkas dan 1 halaman web, seluruhnya 2,0\u00A0MB. Isi yang berbeda berjumlah 2; isi yang sama "
            "hanya disimpan sekali. Dengan kode SHA-256 pada baris terakhir tiap berkas dapat diperiksa apakah isinya "
            "masih sama seperti ketika dilampirkan.",
            "Putusan asesor: 1 diterima, 1 berbeda pendapat, dan 1 belum diputus.",
            "2 | Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah |  |  | ", "2.a | peta.pdf |  | – | 1,0\u00A0MB",
            "14 | Inovasi Proses Bisnis SPBE |  |  | ",
            "14.a | Keputusan tentang Tim Koordinasi | Dasar hukum, tingkat 3 | Berbeda pendapat | 1,0\u00A0MB",
            "14.b | https://contoh.go.id |  | Diterima | 1,0\u00A0MB"));
    const content::Table& table = tableOf(document);
    EXPECT_EQ(table.rows[3].cells[1].note,
              "Keputusan nomor 12 Tahun 2024, 29 Februari 2024, ditandatangani Wali Kota; rahasia\nsk-12.pdf\n" + std::string(64, 'a'));
    EXPECT_EQ(table.rows[3].cells[2].note, "Menetapkan tim\nhalaman atau pasal: Pasal 7");
    EXPECT_EQ(table.rows[3].cells[3].note, "Ani: diterima\nBudi: belum cukup. Belum direviu.");
    EXPECT_EQ(table.rows[4].cells[1].note, "Dilihat 1 Maret 2024\n" + std::string(64, 'b'));
}

TEST(EvidenceRegister, SpeaksEnglish) {
    const auto document = registerOf(someEvidence(Id::English));
    EXPECT_EQ(linesOf(document)[2], "Verdicts of assessors: 1 accepted, 1 with different opinions and 1 not judged yet.");
    EXPECT_EQ(tableOf(document).rows[3].cells[1].note.substr(0, 74),
              "Decree number 12 Tahun 2024, 29 February 2024, signed by Wali Kota; confid");
}

TEST(EvidenceRegister, HoldsEveryOneOfThreeHundredPiecesWithItsWholeHash) {
    const auto document = registerOf(heaviest(Id::Indonesian));
    const auto& rows = tableOf(document).rows;
    const auto pieces = std::count_if(rows.begin(), rows.end(), [](const content::Table::Row& row) { return !row.emphasis; });
    EXPECT_EQ(pieces, 300);
    for (const content::Table::Row& row : rows) {
        if (!row.emphasis) {
            const std::string& note = row.cells[1].note;
            const std::size_t last = note.rfind('\n') + 1;
            EXPECT_EQ(note.size() - last, 64U) << row.cells[0].text;
        }
    }
}

TEST(EvidenceRegister, KnowsTheLinksAloneToo) {
    auto input = someEvidence(Id::Indonesian);
    input.evidence = {input.evidenceItems.front().link};
    input.evidenceItems.clear();
    EXPECT_THAT(
        linesOf(registerOf(input)),
        ElementsAre(
            "# 1. Daftar bukti dukung",
            "Penilaian ini dilampiri 1 berkas, berukuran 1,0\u00A0MB. Dengan kode SHA-256 pada baris terakhir tiap berkas dapat diperiksa "
            "apakah isinya masih sama seperti ketika dilampirkan.",
            "14 | Inovasi Proses Bisnis SPBE |  | ", "14.a | sk-12.pdf | Dasar hukum, tingkat 3 | 1,0\u00A0MB"));
}

}  // namespace
}  // namespace matang::testing

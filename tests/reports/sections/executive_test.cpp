// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "desk_words.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

namespace matang::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using Id = text::Language;

std::vector<std::string> pageOf(const sections::AgencyReportInput& input) {
    return linesOf(sections::agencyReport(input, **templates::templateNamed("ringkasan-eksekutif")));
}

std::string whole(const sections::AgencyReportInput& input) {
    std::string text;
    for (const std::string& line : pageOf(input)) {
        text += line + "\n";
    }
    return text;
}

TEST(ExecutivePage, SaysIndexGainWeakestPointAndDecisions) {
    const auto lines = pageOf(twoYears(Id::Indonesian));
    EXPECT_EQ(lines[0], "# Pemerintah Kabupaten Contoh");
    EXPECT_EQ(lines[1], "Ringkasan eksekutif  ·  SPBE, tahun 2024  ·  tahap: Akhir");
    EXPECT_EQ(lines[2], "Indeks: 2,99 (skala 1 sampai 5)");
    EXPECT_EQ(lines[3], "Predikat: Baik");
    EXPECT_EQ(lines[4], "Perubahan: +1,01 (dari tahun lalu)");
    EXPECT_THAT(lines, Contains("Paling perlu diperhatikan: domain Kebijakan Internal SPBE, dengan nilai 2,90. Bagian ini menentukan "
                                "13,00\u00A0% indeks. Di dalamnya, empat dari sepuluh indikator masih berada pada dua tingkat terbawah."));
    EXPECT_THAT(lines, Contains("## Yang perlu diputuskan"));
    EXPECT_THAT(lines, Contains("Bila ketiganya tercapai, indeks menjadi 3,08, naik 0,09; predikatnya tetap Baik."));
}

TEST(ExecutivePage, NamesTheAssessorWhoRecommendsAStep) {
    auto input = twoYears(Id::Indonesian);
    assessment::Finding finding;
    finding.kind = assessment::FindingKind::Recommendation;
    finding.stage = rubric::StageId("document");
    finding.assessor = "Ani";
    finding.text = "Buka data menurut standar.";
    for (const auto& node : input.current.rubric->nodes) {
        if (node.isIndicator()) {
            finding.node = node.id;
            input.desk.findings.push_back(finding);
        }
    }
    EXPECT_THAT(whole(input), HasSubstr(" | Rekomendasi Ani: Buka data menurut standar. | +0,03"));
}

TEST(ExecutivePage, TellsThePlaceAmongPeers) {
    const std::string page = whole(heaviestFilled(Id::Indonesian));
    EXPECT_THAT(page, HasSubstr("Peringkat: 86 (dari 125 kementerian)"));
}

TEST(ExecutivePage, TellsNoPlaceForAFigureThatTheRankingDoesNotHave) {
    auto input = heaviestFilled(Id::Indonesian);
    input.current.record.marks.front().value = base::Rational(5);
    rescore(input);
    EXPECT_THAT(whole(input), Not(HasSubstr("Peringkat")));
}

TEST(ExecutivePage, AsksForNothingThatTheFiguresDoNotShow) {
    const auto lines = pageOf(kotaBogor2024(Id::Indonesian));
    EXPECT_THAT(lines, Contains("Langkah untuk menaikkan indeks tidak diusulkan di sini, karena nilai tiap indikator tidak tersedia."));
    EXPECT_THAT(lines, Contains("Hanya indeksnya yang diketahui; nilai per domain dan per indikator tidak tersedia."));
    EXPECT_EQ(lines.back(),
              "Indeks dikutip dari: juruketik.com; kominfo.kotabogor.go.id; laporan nasional 2023-2024. Rincian, cara menghitung, "
              "dan bukti dukung ada dalam laporan lengkap. Tanggal laporan: 12 November 2024.");
}

TEST(ExecutivePage, CallsAPartialIndexProvisional) {
    const auto lines = pageOf(worstCase(Id::English));
    EXPECT_EQ(lines[2], "Provisional index: 3.16 (scale 1 to 5)");
    EXPECT_THAT(lines,
                Contains("No steps to lift the index are named yet, because their effect can only be reckoned once the assessment is "
                         "complete."));
}

TEST(FirstSentences, EndWhereASentenceEnds) {
    EXPECT_EQ(sections::firstSentences("Pendek saja.", 20), "Pendek saja.");
    EXPECT_EQ(sections::firstSentences("Kalimat pertama. Kalimat kedua yang panjang.", 20), "Kalimat pertama.");
    EXPECT_EQ(sections::firstSentences("Menurut Prof. Dr. Siti perlu ditata ulang. Lalu direviu.", 45),
              "Menurut Prof. Dr. Siti perlu ditata ulang.");
    EXPECT_EQ(sections::firstSentences("Menurut Prof. Dr. Siti perlu ditata ulang.", 30), "");
    EXPECT_EQ(sections::firstSentences("Baris satu.\n\nBaris dua.", 40), "Baris satu. Baris dua.");
}

}  // namespace
}  // namespace matang::testing

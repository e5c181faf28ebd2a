// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

namespace matang::testing {
namespace {

using assessment::FindingKind;
using ::testing::ElementsAre;
using Id = text::Language;

/// The lines of one section alone, its heading first.
std::vector<std::string> only(const sections::AgencyReportInput& input, const std::string& section) {
    auto chosen = templates::withSections(**templates::templateNamed("laporan-lengkap"), {section});
    chosen->numbered = false;
    return linesOf(sections::agencyReport(input, *chosen));
}

assessment::Finding finding(const std::string& node, FindingKind kind, const std::string& assessor, const std::string& text,
                            const std::string& stage = "document") {
    assessment::Finding made;
    made.node = rubric::NodeId(node);
    made.stage = rubric::StageId(stage);
    made.kind = kind;
    made.assessor = assessor;
    made.text = text;
    return made;
}

TEST(Findings, StandByKindWhereOneAssessorWroteThem) {
    auto input = twoYears(Id::Indonesian);
    input.desk.findings = {finding("I14", FindingKind::Recommendation, "Ani", "Reviu inovasi setiap tahun."),
                           finding("I2", FindingKind::Recommendation, "Ani", "Tetapkan peta rencana.\n\n  Lalu reviu. "),
                           finding("D1", FindingKind::Strength, "Ani", "Kebijakan lengkap.", "final")};
    EXPECT_THAT(
        only(input, "findings"),
        ElementsAre("# Temuan asesor", "Ani mencatat satu kekuatan dan dua rekomendasi.",
                    "D1 | Kebijakan Internal SPBE | Kebijakan lengkap.",
                    "2 | Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah | Tetapkan peta rencana.\nLalu reviu.",
                    "14 | Inovasi Proses Bisnis SPBE | Reviu inovasi setiap tahun."));
}

TEST(Findings, StandByAssessorWhereSeveralWroteThem) {
    auto input = twoYears(Id::English);
    input.desk.findings = {finding("I14", FindingKind::Weakness, "Budi", "No review."),
                           finding("I14", FindingKind::Strength, "Ani", "Innovation is alive."),
                           finding("I99", FindingKind::Weakness, "Budi", "Of a node that nobody knows.")};
    EXPECT_THAT(only(input, "findings"),
                ElementsAre("# Findings of the assessors", "Two assessors recorded three findings: one strength and two weaknesses.",
                            "## Budi", "14 | SPBE business process innovation | No review.", "I99 | I99 | Of a node that nobody knows.",
                            "## Ani", "14 | SPBE business process innovation | Innovation is alive."));
}

TEST(Findings, OfLaterStagesAreCountedOnly) {
    auto input = twoYears(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        mark.stage = rubric::StageId("document");
    }
    rescore(input, "document");
    input.desk.findings = {finding("I14", FindingKind::Strength, "Ani", "Inovasi hidup."),
                           finding("I14", FindingKind::Weakness, "Budi", "Belum direviu.", "interview")};
    EXPECT_THAT(only(input, "findings"), ElementsAre("# Temuan asesor", "Ani mencatat satu kekuatan.",
                                                     "Ada satu temuan dari tahap sesudahnya yang tidak termasuk dalam laporan ini.",
                                                     "14 | Inovasi Proses Bisnis SPBE | Inovasi hidup."));
}

TEST(Targets, StandBesideWhatIsReachedAndWhatTheyAdd) {
    auto input = twoYears(Id::Indonesian);
    input.desk.targets = {{rubric::NodeId("I14"), base::Rational(5), "Menyusun pedoman inovasi"},
                          {rubric::NodeId("index"), base::Rational(7, 2), ""},
                          {rubric::NodeId("I3"), base::Rational(4), ""}};
    input.desk.findings = {finding("I14", FindingKind::Recommendation, "Ani", "Reviu inovasi.")};
    EXPECT_THAT(
        only(input, "targets"),
        ElementsAre("# Target dan tindak lanjut", "Instansi ini menetapkan tiga target. Yang sudah tercapai: satu.",
                    "Bila dua target indikator tercapai dan yang lain tetap, indeks menjadi 3,04, naik 0,05. Predikatnya Baik.",
                    " | Indeks SPBE |  | 2,99 | 3,50 | 0,51 | –", "3 | Kebijakan Internal Manajemen Data |  | 4 | 4 | tercapai | 0,00",
                    "14 | Inovasi Proses Bisnis SPBE | Menyusun pedoman inovasi | 3 | 5 | 2 | +0,05",
                    "Dampak adalah kenaikan indeks bila target itu saja yang tercapai. Tanda – berarti dampaknya tidak dapat dihitung."));
}

TEST(Programmes, SayHowTheyStandInTheYearOfTheReport) {
    auto input = twoYears(Id::Indonesian);
    assessment::Programme programme;
    programme.name = "Integrasi aplikasi";
    programme.unit = "aplikasi";
    programme.target = base::Decimal{179, 0};
    programme.targetYear = 2027;
    programme.perYear = base::Decimal{10, 0};
    programme.counts = {{2023, {140, 0}, base::Decimal{179, 0}, ""}, {2024, {148, 0}, base::Decimal{179, 0}, ""}, {2025, {179, 0}, {}, ""}};
    programme.links = {{rubric::RubricId("spbe-2020"), rubric::NodeId("I14")}, {rubric::RubricId("pemdi-2026"), rubric::NodeId("I1")}};
    input.desk.programmes = {programme};
    auto lines = only(input, "programmes");
    ASSERT_EQ(lines.size(), 9U);
    EXPECT_EQ(lines[1], "Instansi ini mencatat satu program yang dihitung capaiannya. Capaian program tidak memengaruhi indeks.");
    EXPECT_EQ(lines[3], "Integrasi aplikasi");
    EXPECT_EQ(lines[4], "Capaian tahun 2024: 148 dari 179\u00A0aplikasi.");
    EXPECT_EQ(lines[5], "Target tahun 2027: 179\u00A0aplikasi.");
    EXPECT_EQ(lines[6], "Menurut rencana seharusnya 150\u00A0aplikasi: tertinggal dari rencana.");
    EXPECT_EQ(lines[7], "Integrasi aplikasi (aplikasi) | 2024 | 148 | 179 | 150 | 179 | tertinggal dari rencana");
}

TEST(FollowUp, ShowsWhatTheFiguresShowAndOpenOnesFirst) {
    auto input = twoYears(Id::Indonesian);
    input.desk.previousYear = 2023;
    input.desk.previousFindings = {finding("I2", FindingKind::Recommendation, "Ani", "Tetapkan peta rencana."),
                                   finding("I1", FindingKind::Recommendation, "Ani", "Reviu arsitektur."),
                                   finding("I14", FindingKind::Weakness, "Ani", "Tidak diikuti: bukan rekomendasi.")};
    assessment::EvidenceLink link;
    link.node = rubric::NodeId("I2");
    input.evidence = {link, link};
    EXPECT_THAT(
        only(input, "follow-up"),
        ElementsAre("# Tindak lanjut rekomendasi 2023",
                    "Pada tahun 2023 asesor memberikan dua rekomendasi. Bagian ini tidak menilai apakah rekomendasi sudah dilaksanakan, "
                    "melainkan hanya menunjukkan nilai dan bukti dukung sejak itu. Pada satu di antaranya nilai sudah naik; satu yang lain "
                    "tercantum lebih dahulu.",
                    "1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah | Reviu arsitektur. | 3 | 2 | nilainya "
                    "turun 1",
                    "2. Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah | Tetapkan peta rencana. | 1 | 3 | "
                    "nilainya naik 2",
                    "Bukti dukung dihitung pada penilaian tahun ini."));
}

TEST(FollowUp, ComparesNothingAcrossAChangeOfInstrument) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.desk.previousYear = 2020;
    input.desk.previousFindings = {finding("index", FindingKind::Recommendation, "Ani", "Naikkan.")};
    const auto lines = only(input, "follow-up");
    EXPECT_EQ(lines[2].substr(lines[2].find(" | ")), " | Naikkan. | – | – | tidak dapat dibandingkan");
    EXPECT_TRUE(lines[1].ends_with("Instrumennya berganti sejak itu, sehingga nilainya tidak dibandingkan.")) << lines[1];
}

TEST(Clarifications, ShowQuestionAnswerAndState) {
    auto input = twoYears(Id::Indonesian);
    assessment::Clarification open;
    open.node = rubric::NodeId("I14");
    open.due = "2024-11-20";
    open.entries = {{{1'731'400'200'000}, "Ani", assessment::Role::Assessor, "Apakah sudah direviu?"}};
    assessment::Clarification closed = open;
    closed.node = rubric::NodeId("I3");
    closed.state = assessment::ClarificationState::Closed;
    closed.entries.push_back({{1'731'400'200'000}, "Budi", assessment::Role::Agency, "Sudah, lihat notula."});
    input.desk.clarifications = {open, closed};
    EXPECT_THAT(only(input, "clarifications"),
                ElementsAre("# Klarifikasi", "Ada dua klarifikasi: satu menunggu jawaban dan satu selesai.",
                            "3. Kebijakan Internal Manajemen Data | Apakah sudah direviu? | Sudah, lihat notula. | selesai",
                            "14. Inovasi Proses Bisnis SPBE | Apakah sudah direviu? | – | menunggu jawaban"));
}

TEST(Trail, IsToldWithItsLastHashAndHowToCheckIt) {
    auto input = twoYears(Id::Indonesian);
    input.trail = sections::TrailSummary{1'234,
                                         "2024-01-06T01:15:00.000Z",
                                         "2024-11-11T09:59:59.999Z",
                                         {{"Ani", 1'200}, {"", 34}},
                                         {{"mark", 1'000}, {"evidence-link", 200}, {"somethingnew", 34}},
                                         std::string(64, 'a')};
    EXPECT_THAT(
        only(input, "trail"),
        ElementsAre("# Jejak perubahan",
                    "Jejak perubahan seluruh berkas kerja, jadi semua instansi di dalamnya, memuat 1.234 suntingan, dari 6 Januari 2024 "
                    "sampai 11 November 2024.",
                    "Ani | 1.200", "tanpa nama | 34", "Nilai asesor | 1.000", "Tautan bukti | 200", "Somethingnew | 34",
                    "Setiap suntingan memuat kode SHA-256 suntingan sebelumnya, sehingga kode yang terakhir mewakili semuanya: " +
                        std::string(64, 'a'),
                    "Siapa pun yang memegang berkas kerjanya dapat memeriksa keutuhannya dengan perintah matang-cli workspace check "
                    "contoh.matang. Suntingan yang belakangan diubah, disisipkan, atau dihapus akan ditemukan. Dengan tambahan "
                    "--trail-hash dan kode di "
                    "atas, perintah itu juga menunjukkan bahwa laporan ini dibuat dari berkas tersebut."));
}

TEST(Trail, CountsThoseBeyondTheTenthTogether) {
    const auto lines = only(heaviest(Id::English), "trail");
    EXPECT_EQ(lines[12], "four other persons | 1,288");
}

TEST(DeskSections, AreLeftOutWhereThereIsNothing) {
    for (const char* section : {"findings", "targets", "programmes", "follow-up", "clarifications", "trail", "evidence"}) {
        EXPECT_THAT(only(bareMinimum(Id::Indonesian), section), ElementsAre("Untuk bagian yang dipilih belum ada data.")) << section;
    }
}

}  // namespace
}  // namespace matang::testing

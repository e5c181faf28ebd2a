// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "../rule_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

namespace matang::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines detailsOf(const sections::AgencyReportInput& input) {
    const bool english = input.language == Id::English;
    return sectionOf(sections::agencyReport(input), english ? "in detail" : "Rincian setiap indikator");
}

TEST(IndicatorDetails, TellAllThatIsKnownOfOne) {
    EXPECT_THAT(
        below(detailsOf(assessedRegency(Id::Indonesian)), "### 8. Kebijakan Internal Manajemen Keamanan Informasi"),
        ElementsAre(
            "Tingkat: 2, Terkelola\nBobot 1,30\u00A0%, sumbangan 0,0260", "Tahun 2023: 3, Terdefinisi; turun 1",
            "Kriteria yang dipenuhi: Aturan sudah sah, tetapi belum memuat seluruh cakupan: lingkup, penanggung jawab, perencanaan, "
            "dukungan operasi, evaluasi kinerja, perbaikan berkelanjutan.",
            "Nilai yang diberikan: Penilaian mandiri, Tim Penilai Internal: 3\nPenilaian dokumen, Asesor Pertama: 2\n"
            "Penilaian dokumen, Asesor Kedua: 2",
            "Fakta: Penilaian mandiri, Tim Penilai Internal: Peraturan bupati telah ditetapkan dan memuat seluruh unsur yang "
            "diminta.",
            "Analisis: Penilaian mandiri, Tim Penilai Internal: Penerapannya sudah merata di perangkat daerah, tetapi belum direviu "
            "berkala.",
            "Justifikasi: Penilaian dokumen, Asesor Pertama: Dokumen yang dilampirkan belum menunjukkan penerapan di seluruh unit "
            "kerja.\nPenilaian dokumen, Asesor Kedua: Dokumen yang dilampirkan belum menunjukkan penerapan di seluruh unit kerja.",
            "Bukti dukung: 8.a Peraturan Bupati tentang Arsitektur SPBE, nomor 12 Tahun 2023; halaman atau pasal: Pasal 7; tingkat "
            "3; diterima (Penilaian dokumen, Asesor Pertama)\n8.b notula-reviu.docx; belum cukup (Penilaian dokumen, Asesor "
            "Kedua): Belum ditandatangani.",
            "Tingkat berikutnya: 3, Terdefinisi: Syarat tingkat 2 ada; keenam cakupan manajemen keamanan informasi sudah diatur "
            "lengkap.",
            "Dampak: Indeks naik 0,013 menjadi 2,97; predikat tetap.", "Target: 5, Optimum; kurang 3\nMenetapkan jadwal reviu tahunan."));
}

TEST(IndicatorDetails, SpeakEnglish) {
    EXPECT_THAT(below(detailsOf(assessedRegency(Id::English)), "### 9. Internal policy: ICT audit"),
                AllOf(Contains("Level: 2, Managed\nWeight 1.30\u00A0%, contribution 0.0260"), Contains("Year 2023: 2, Managed; unchanged"),
                      Contains("Effect: The index rises by 0.013 to 2.97; the predicate stays."), Contains("Target: 2, Managed; reached")));
}

TEST(IndicatorDetails, StandBelowTheirAspects) {
    Lines headings;
    for (const std::string& line : detailsOf(assessedRegency(Id::Indonesian))) {
        if (line.starts_with("## ")) {
            headings.push_back(line);
        }
    }
    EXPECT_THAT(headings,
                ElementsAre("## A1. Kebijakan Internal Tata Kelola SPBE", "## A2. Perencanaan Strategis SPBE",
                            "## A3. Teknologi Informasi dan Komunikasi", "## A4. Penyelenggara SPBE", "## A5. Penerapan Manajemen SPBE",
                            "## A6. Pelaksanaan Audit TIK", "## A7. Layanan Administrasi Pemerintahan Berbasis Elektronik",
                            "## A8. Layanan Publik Berbasis Elektronik"));
}

TEST(IndicatorDetails, SayWhichPredicateAStepLeadsTo) {
    auto input = twoYears(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        mark.value = base::Rational(mark.node.text == "I47" ? 2 : mark.node.text == "I46" ? 1 : 3);
    }
    // The index is 2,91; the lower bound of Baik is moved to where one step crosses it.
    auto rubric = std::make_shared<rubric::Rubric>(*input.current.rubric);
    for (rubric::PredicateBand& band : rubric->predicates.bands) {
        band.from = band.id == rubric->predicates.bands[2].id ? base::Rational(292, 100) : band.from;
        band.upper = band.id == rubric->predicates.bands[3].id ? base::Rational(292, 100) : band.upper;
    }
    input.current.rubric = rubric;
    input.current.card = scoring::score(*rubric, *input.current.weights, input.current.record, rubric::StageId("final"));
    input.series.back() = input.current;
    EXPECT_THAT(below(detailsOf(input), "### 47. Layanan Publik Sektor 3"),
                Contains("Dampak: Indeks naik 0,03 menjadi 2,94; predikat menjadi Baik."));
    EXPECT_THAT(below(detailsOf(input), "### 33. Layanan Penganggaran"),
                Contains("Dampak: Indeks naik 0,0275 menjadi 2,94; predikat menjadi Baik."));
}

TEST(IndicatorDetails, SayNothingWhereOnlyPartsAreKnown) {
    for (const auto& input : {kotaKediri2022, kotaBogor2024, contradictedIndex}) {
        EXPECT_THAT(headingsOf(sections::agencyReport(input(Id::English))), Not(Contains(HasSubstr("in detail"))));
    }
}

TEST(IndicatorDetails, CountWhatIsNotFilled) {
    EXPECT_THAT(detailsOf(indexAndOneMark(Id::Indonesian)),
                ElementsAre("Yang belum memiliki nilai, bukti, atau target tidak dirinci: 46 indikator.",
                            "## A1. Kebijakan Internal Tata Kelola SPBE",
                            "### 1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah",
                            "Tingkat: 3, Terdefinisi\nBobot 1,30\u00A0%", HasSubstr("Kriteria yang dipenuhi: "),
                            HasSubstr("Tingkat berikutnya: 4, Terpadu dan Terukur: ")));
}

TEST(IndicatorDetails, PromiseNoEffectWhilePartialOrReportedAbove) {
    for (const std::string& line : detailsOf(worstCase(Id::Indonesian))) {
        EXPECT_THAT(line, Not(HasSubstr("Indeks naik")));
    }
    const auto lines = detailsOf(mixedSources(Id::Indonesian));
    EXPECT_THAT(below(lines, "### 11. Arsitektur SPBE Instansi Pusat/Pemerintah Daerah"), Not(Contains(HasSubstr("Dampak"))));
    EXPECT_THAT(below(lines, "### 1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah"), Contains(HasSubstr("Dampak")));
}

TEST(IndicatorDetails, TellAmountsUnitsAndPanels) {
    const auto lines = detailsOf(everyRule(Id::Indonesian));
    EXPECT_THAT(below(lines, "## Aplikasi terintegrasi"), ElementsAre("Nilai: 80,00\u00A0%, tidak ikut dihitung"));
    EXPECT_THAT(below(lines, "### Manfaat"), ElementsAre("Tingkat: 4, rata-rata dari 3 quick win\nBobot 10,00\u00A0%"));
    EXPECT_THAT(below(lines, "## Nilai panel"), Contains(HasSubstr("Nilai yang diberikan: Akhir, Asesor 1: 1\nAkhir, Asesor 2: 4")));
    EXPECT_THAT(below(detailsOf(digitalGovernment(Id::English)), "### 5. Data governance"),
                Contains(HasSubstr("Value: 3.75, 68.75\u00A0SDI score\nWeight 5.00\u00A0%, contribution 0.1875")));
}

TEST(IndicatorDetails, LeaveOutWhatCameAfterTheStageOfTheReport) {
    auto input = assessedRegency(Id::Indonesian);
    input.current.card = scoring::score(*input.current.rubric, *input.current.weights, input.current.record, rubric::StageId("self"));
    input.series.back() = input.current;
    const auto lines = below(detailsOf(input), "### 8. Kebijakan Internal Manajemen Keamanan Informasi");
    EXPECT_THAT(lines.front(), HasSubstr("Tingkat: 3, Terdefinisi"));
    for (const std::string& line : lines) {
        EXPECT_THAT(line, AllOf(Not(HasSubstr("Asesor")), Not(HasSubstr("Justifikasi"))));
    }
}

TEST(IndicatorDetails, AreToldOnceInTheFullReport) {
    const auto headings = headingsOf(sections::agencyReport(mixedSources(Id::Indonesian)));
    EXPECT_THAT(headings, AllOf(Contains(HasSubstr("Rincian setiap indikator")), Not(Contains(HasSubstr("Penjelasan")))));
}

}  // namespace
}  // namespace matang::testing

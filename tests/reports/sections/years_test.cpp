// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

namespace matang::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines yearsIn(const sections::AgencyReportInput& input) {
    const bool english = input.language == Id::English;
    return sectionOf(sections::agencyReport(input), english ? "The index over the years" : "Perkembangan indeks");
}

TEST(Years, ShowWhatIsAimedAt) {
    const auto lines = yearsIn(assessedRegency(Id::Indonesian));
    const std::string targets =
        "Target 2025: 3,00 (Target nasional). Target 2025: 3,50 (target indeks instansi). Target 2025: 2,99 (indeks bila target 2 "
        "indikator "
        "tercapai).";
    EXPECT_EQ(lines[0], targets);
    EXPECT_THAT(lines[1], HasSubstr(targets));
}

TEST(Years, LayOutTheChangeSinceTheYearBefore) {
    EXPECT_THAT(
        below(yearsIn(assessedRegency(Id::Indonesian)), "## Perubahan dari tahun 2023"),
        ElementsAre(
            "Indeks turun dari 3,01 pada tahun 2023 menjadi 2,96 pada tahun 2024. Yang paling menaikkan: Teknologi Informasi dan "
            "Komunikasi (+0,025). Yang paling menurunkan: Layanan Administrasi Pemerintahan Berbasis Elektronik (−0,055), Penerapan "
            "Manajemen SPBE (−0,015) dan Kebijakan Internal Tata Kelola SPBE (−0,013).",
            HasSubstr("[Indeks SPBE dari 2023 ke 2024: −0,05 menurut aspek]"), "Indeks 2023 |  |  |  | 3,01",
            "8 Kebijakan Internal Manajemen Keamanan Informasi | 3 | 2 | −0,0130 | 2,9970",
            "16 Layanan Pusat Data | 4 | 5 | +0,0250 | 3,0220", "24 Penerapan Manajemen Aset TIK | 2 | 1 | −0,0150 | 3,0070",
            "32 Layanan Perencanaan | 3 | 2 | −0,0275 | 2,9795", "40 Layanan Akuntabilitas Kinerja Organisasi | 4 | 3 | −0,0275 | 2,9520",
            "Tanpa perubahan: 42 |  |  | 0,00 | 2,9520", "Pembulatan |  |  | +0,0080 | 2,9600", "Indeks 2024 |  |  |  | 2,96",
            "Kolom terakhir dimulai dari indeks yang dipublikasikan; setiap perubahan ditambahkan dengan angka tepatnya. Kedua indeks "
            "sudah "
            "dibulatkan, sehingga sisanya ditulis sebagai pembulatan."));
}

TEST(Years, SpeakEnglish) {
    EXPECT_EQ(below(yearsIn(assessedRegency(Id::English)), "## Change since 2023").front(),
              "The index fell from 3.01 in 2023 to 2.96 in 2024. What raised it most: Information and communication technology (+0.025). "
              "What lowered it most: Electronic government administration services (−0.055), Application of SPBE management (−0.015) and "
              "Internal policy on SPBE governance (−0.013).");
}

TEST(Years, CutALongHeatMapBeforeDomains) {
    Lines pieces;
    for (const std::string& line : below(yearsIn(assessedRegency(Id::Indonesian)), "## Bagian-bagian indeks menurut tahun")) {
        pieces.push_back(line);
    }
    EXPECT_THAT(
        pieces,
        ElementsAre(HasSubstr("[Nilai domain menurut tahun, skala 1 sampai 5] Nilai domain menurut tahun: Kebijakan Internal SPBE "
                              "2022 2,10, 2023 3,10, 2024 3,00;"),
                    HasSubstr("(bagian 1 dari 3)] Nilai 47 indikator pada tahun 2020, 2022, 2023 dan 2024."),
                    HasSubstr("(bagian 2 dari 3)] Indeks SPBE dan bagiannya menurut tahun, skala 1 sampai 5, bagian 2 dari 3: dari D2 "
                              "Tata Kelola SPBE sampai 31 Pelaksanaan Audit Keamanan SPBE."),
                    HasSubstr("bagian 3 dari 3: dari D4 Layanan SPBE sampai 47 Layanan Publik Sektor 3.")));
}

TEST(Years, CallAComparisonAcrossInstrumentsIndicative) {
    const auto lines = below(yearsIn(assessedRegency(Id::Indonesian)), "## Perbandingan setara (indikatif)");
    ASSERT_GE(lines.size(), 2U);
    EXPECT_EQ(
        lines[0],
        "Kedua instrumen tidak sebanding secara langsung. Bila hanya 25 pasangan indikator yang ditanyakan oleh keduanya yang dihitung, "
        "SPBE 2018 tahun 2020 bernilai 2,02 dan SPBE 2020 tahun 2022 bernilai 2,02, selisih 0,00. Pasangan itu mewakili "
        "83,00\u00A0% bobot instrumen lama dan 61,00\u00A0% bobot instrumen baru. Angka ini indikatif dan tidak diterbitkan oleh "
        "penyelenggara.");
    EXPECT_THAT(lines[1], HasSubstr("[Perbandingan setara (indikatif): SPBE 2018 2020 dan SPBE 2020 2022"));
}

TEST(Years, KeepOtherInstrumentsApart) {
    EXPECT_THAT(below(yearsIn(assessedRegency(Id::Indonesian)), "## Instrumen lain"),
                ElementsAre("Instansi ini juga dinilai dengan instrumen lain. Indeks dari instrumen yang berbeda tidak dapat dibandingkan "
                            "satu dengan yang lain.",
                            "Smart City | 2022 | 2,87 | 0–4 | – | – | dilaporkan",
                            "Smart City | 2023 | 3,02 | 0–4 | – | tidak sebanding | dilaporkan",
                            "[Indeks Smart City, skala 0 sampai 4] Indeks menurut tahun: 2022 Smart City 2,87; 2023 Smart City 3,02."));
    auto input = assessedRegency(Id::Indonesian);
    input.otherFamilies.front().back().record.assessment.year = 2025;  // a report knows nothing of later years
    EXPECT_THAT(below(yearsIn(input), "## Instrumen lain"), Not(Contains(HasSubstr("2025"))));
}

TEST(Years, LeaveTwoYearsToTheTables) {
    EXPECT_THAT(below(yearsIn(twoYears(Id::Indonesian)), "## Bagian-bagian indeks menurut tahun"), IsEmpty());
    EXPECT_THAT(below(yearsIn(twoYears(Id::Indonesian)), "## Perubahan dari tahun 2023"), Not(IsEmpty()));
}

TEST(Years, StayWithTheIndexWhereNoMoreIsKnown) {
    for (const std::string& line : yearsIn(kotaBogor2024(Id::Indonesian))) {
        EXPECT_FALSE(line.starts_with("## ")) << line;
    }
    EXPECT_THAT(yearsIn(kotaKediri2022(Id::Indonesian)), IsEmpty());
}

TEST(Years, PutLastYearBesideEveryIndicator) {
    const auto lines = sectionOf(sections::agencyReport(assessedRegency(Id::Indonesian)), "Hasil menurut indikator");
    EXPECT_THAT(lines, AllOf(Contains("D1 | Kebijakan Internal SPBE | 13,00 | 3,00 | 3,10 | −0,10 | 0,3900"),
                             Contains("8 | Kebijakan Internal Manajemen Keamanan Informasi | 1,30 | 2  Terkelola | 3 | −1 | 0,0260"),
                             Contains("16 | Layanan Pusat Data | 2,50 | 5  Optimum | 4 | +1 | 0,1250"),
                             Contains("47 | Layanan Publik Sektor 3 | 3,00 | 3  Transaksi | 3 | 0 | 0,0900")));
}

}  // namespace
}  // namespace matang::testing

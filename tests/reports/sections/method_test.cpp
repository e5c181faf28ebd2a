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
using ::testing::IsEmpty;
using ::testing::Not;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines methodOf(const sections::AgencyReportInput& input) {
    const bool english = input.language == Id::English;
    return sectionOf(sections::agencyReport(input), english ? "How the index was computed" : "Cara indeks dihitung");
}

Lines calculationOf(const sections::AgencyReportInput& input) {
    return sectionOf(sections::agencyReport(input), "Cara setiap angka dihitung");
}

TEST(Method, WeighsEveryDomainAndAspect) {
    const auto lines = methodOf(assessedRegency(Id::Indonesian));
    const auto first = std::find(lines.begin(), lines.end(), "D1 | Kebijakan Internal SPBE | 13,00 | 10");
    ASSERT_NE(first, lines.end());
    EXPECT_THAT(Lines(first, lines.end()),
                ElementsAre("D1 | Kebijakan Internal SPBE | 13,00 | 10", "A1 | Kebijakan Internal Tata Kelola SPBE | 13,00 | 10",
                            "D2 | Tata Kelola SPBE | 25,00 | 10", "A2 | Perencanaan Strategis SPBE | 10,00 | 4",
                            "A3 | Teknologi Informasi dan Komunikasi | 10,00 | 4", "A4 | Penyelenggara SPBE | 5,00 | 2",
                            "D3 | Manajemen SPBE | 16,50 | 11", "A5 | Penerapan Manajemen SPBE | 12,00 | 8",
                            "A6 | Pelaksanaan Audit TIK | 4,50 | 3", "D4 | Layanan SPBE | 45,50 | 16",
                            "A7 | Layanan Administrasi Pemerintahan Berbasis Elektronik | 27,50 | 10",
                            "A8 | Layanan Publik Berbasis Elektronik | 18,00 | 6", " | Indeks | 100,00 | 47", "Memuaskan | 4,20 | 5,00",
                            "Sangat Baik | 3,50 | di bawah 4,20", "Baik | 2,60 | di bawah 3,50", "Cukup | 1,80 | di bawah 2,60",
                            "Kurang | 1,00 | di bawah 1,80", "Predikat ditentukan dari indeks sebelum dibulatkan.",
                            "Penilaian berlangsung dalam lima tahap: Penilaian mandiri oleh instansi, Penilaian dokumen oleh asesor, "
                            "Penilaian interviu oleh asesor, Penilaian visitasi oleh asesor dan Akhir oleh asesor. Angka dalam "
                            "laporan ini berasal dari tahap Penilaian interviu. Nilai yang tidak diberikan pada suatu tahap diteruskan "
                            "dari tahap sebelumnya. Nilai beberapa asesor pada tahap yang sama menjadi satu melalui kesepakatan."));
}

TEST(Method, SpeaksEnglish) {
    EXPECT_THAT(methodOf(assessedRegency(Id::English)),
                AllOf(Contains("A4 | SPBE organisation | 5.00 | 2"), Contains("Very Good | 3.50 | below 4.20"),
                      Contains("The predicate follows from the index before rounding."),
                      Contains(HasSubstr("The marks of several assessors at one stage become one by agreement."))));
}

TEST(Method, TellsTheProfilesOwnWeights) {
    EXPECT_THAT(methodOf(kotaKediri2022(Id::Indonesian)),
                AllOf(Contains(HasSubstr("E | Quick Win | 20,00 | ")), Not(Contains(HasSubstr("Kolaborasi |")))));
}

TEST(Method, LeavesWeightsOutWhereTheRuleTakesNone) {
    for (const std::string& line : methodOf(lowest(Id::Indonesian))) {
        EXPECT_THAT(line, Not(HasSubstr("Indeks | 100,00")));
    }
    EXPECT_THAT(methodOf(surveyAnswered(Id::Indonesian)), Not(Contains(HasSubstr(" | Indeks | 100,00"))));
}

TEST(Calculation, ListsReportedFiguresThatReplaceComputedOnes) {
    EXPECT_THAT(calculationOf(mixedSources(Id::Indonesian)),
                Contains("D2 | Tata Kelola SPBE | 3,10 | 3,00 | +0,10 | laporan hasil evaluasi"));
    EXPECT_THAT(calculationOf(twoYears(Id::Indonesian)), Not(Contains(HasSubstr("Laporan ini memakai angka yang dilaporkan"))));
}

TEST(Calculation, SaysNothingWhereNothingWasComputed) {
    EXPECT_THAT(calculationOf(kotaBogor2024(Id::Indonesian)), IsEmpty());
}

TEST(Calculation, ShowsEveryMarkOfAPanel) {
    EXPECT_THAT(calculationOf(assessedRegency(Id::Indonesian)),
                Contains("8 | Kebijakan Internal Manajemen Keamanan Informasi | 1,30\u00A0%\u00A0×\u00A02\u00A0=\u00A00,0260 | diteruskan, "
                         "tahap Penilaian dokumen; Asesor Pertama: 2; Asesor Kedua: 2"));
}

}  // namespace
}  // namespace matang::testing

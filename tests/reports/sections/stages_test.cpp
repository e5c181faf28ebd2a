// SPDX-License-Identifier: GPL-3.0-or-later
#include "../council_case.h"
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

namespace matang::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines stagesOf(const sections::AgencyReportInput& input) {
    const bool english = input.language == Id::English;
    return sectionOf(sections::agencyReport(input), english ? "Self-assessment and assessors" : "Penilaian mandiri dan asesor");
}

/// The report as it stood at a stage.
sections::AgencyReportInput at(sections::AgencyReportInput input, const std::string& stage) {
    input.current.card = scoring::score(*input.current.rubric, *input.current.weights, input.current.record, rubric::StageId(stage));
    input.series.back() = input.current;
    return input;
}

TEST(Stages, TellWhatAssessorsChangedAndWhatItCost) {
    EXPECT_THAT(
        stagesOf(assessedRegency(Id::Indonesian)),
        ElementsAre(
            "Lima indikator berubah nilainya antara Penilaian mandiri dan Penilaian interviu: satu naik dan empat turun. Karena itu "
            "indeksnya turun dari 3,01 menjadi 2,96 (−0,05).",
            "Penilaian mandiri | 3,01 | Baik | –", "Penilaian dokumen | 2,91 | Baik | −0,10", "Penilaian interviu | 2,96 | Baik | −0,05",
            HasSubstr("[Nilai indikator menurut tahap, 2024] 5 dari 47 indikator berbeda antara Penilaian mandiri dan Penilaian "
                      "interviu."),
            "8 | Kebijakan Internal Manajemen Keamanan Informasi | 3 | 2 | – | −0,0130", "16 | Layanan Pusat Data | 4 | 3 | 5 | +0,0250",
            "24 | Penerapan Manajemen Aset TIK | 2 | 1 | – | −0,0150", "32 | Layanan Perencanaan | 3 | 2 | – | −0,0275",
            "40 | Layanan Akuntabilitas Kinerja Organisasi | 4 | 3 | – | −0,0275",
            "Tanda – berarti tidak dinilai pada tahap itu. Pengaruh pada indeks adalah perubahan sumbangan dari tahap pertama ke "
            "tahap terakhir. Sisa +0,008 berasal dari pembulatan atau dari angka yang dilaporkan di atasnya."));
}

TEST(Stages, KnowNothingThatCameLater) {
    const auto lines = stagesOf(at(assessedRegency(Id::English), "document"));
    EXPECT_EQ(lines.front(),
              "Five of the values went down between Self-assessment and Document assessment (indicator). The index therefore fell from "
              "3.01 to 2.91 (−0.10).");
    EXPECT_THAT(lines, Contains("16 | Data centre service | 4 | 3 | −0.0250"));
    EXPECT_THAT(stagesOf(at(assessedRegency(Id::English), "self")), IsEmpty());
}

TEST(Stages, QuoteTheReasonOfAChange) {
    std::vector<std::string> notes;
    for (const content::Block& block : sections::agencyReport(assessedRegency(Id::Indonesian)).blocks) {
        const auto* table = std::get_if<content::Table>(&block);
        if (table != nullptr && table->title == "Perubahan nilai menurut indikator") {
            for (const auto& row : table->rows) {
                notes.push_back(row.cells[1].note);
            }
        }
    }
    ASSERT_EQ(notes.size(), 5U);
    EXPECT_EQ(notes[0], "Asesor Kedua: Dokumen yang dilampirkan belum menunjukkan penerapan di seluruh unit kerja.");
    EXPECT_EQ(notes[1], "Asesor Pertama: Penerapannya ditunjukkan pada saat interviu.");
}

TEST(Stages, SayThatNothingWasChanged) {
    auto input = assessedRegency(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        for (const assessment::Mark& own : assessedRegency(Id::Indonesian).current.record.marks) {
            mark.value = own.node == mark.node && own.stage.text == "self" ? own.value : mark.value;
        }
    }
    const auto lines = stagesOf(at(input, "interview"));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines.front(), "Tidak ada indikator yang nilainya berubah antara Penilaian mandiri dan Penilaian interviu.");
}

TEST(Stages, SayNothingOfOneStage) {
    for (const auto& input : {kotaBogor2024, coordinatingMinistry2021, twoYears, smartCityPanel, worstCase}) {
        EXPECT_THAT(stagesOf(input(Id::Indonesian)), IsEmpty());
    }
}

}  // namespace
}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace matang::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Id = text::Language;

std::string whole(const sections::AgencyReportInput& input) {
    std::string text;
    for (const std::string& line : linesOf(sections::agencyReport(input))) {
        text += line + "\n";
    }
    return text;
}

/// Titles and gains of the decisions.
std::vector<std::string> decisionsOf(const sections::AgencyReportInput& input) {
    std::vector<std::string> found;
    for (const content::Block& block : sections::agencyReport(input).blocks) {
        if (const auto* steps = std::get_if<content::Steps>(&block)) {
            for (const auto& item : steps->items) {
                found.push_back(item.title + " | " + item.figure);
            }
        }
    }
    return found;
}

TEST(Honesty, NamesNoDecisionsBelowAReportedIndex) {
    auto input = twoYears(Id::Indonesian);
    input.current.record.reportedValues.push_back(reportedAs("index", "3.02"));
    rescore(input);
    EXPECT_THAT(decisionsOf(input), IsEmpty());
    const auto lines = sectionOf(sections::agencyReport(input), "Ringkasan");
    EXPECT_EQ(lines.back(),
              "Langkah untuk menaikkan indeks tidak disebutkan, karena angka yang dilaporkan berlaku di atas nilai indikator, sehingga "
              "kenaikan tingkat tidak mengubah indeks.");
    for (const std::string& line : sectionOf(sections::agencyReport(input), "Kelemahan dan syarat tingkat berikutnya")) {
        if (line.find(" ke ") != std::string::npos) {
            EXPECT_TRUE(line.ends_with(" | –")) << line;
        }
    }
}

TEST(Honesty, NamesDecisionsOnlyBesideAReportedDomain) {
    auto input = twoYears(Id::Indonesian);
    const auto free = decisionsOf(input);
    EXPECT_THAT(free, ElementsAre("Naikkan Layanan Data Terbuka dari tingkat 2 ke tingkat 3 | +0,03",
                                  "Naikkan Layanan Publik Sektor 2 dari tingkat 2 ke tingkat 3 | +0,03",
                                  "Naikkan Jaringan Dokumentasi dan Informasi Hukum (JDIH) dari tingkat 3 ke tingkat 4 | +0,03"));
    input.current.record.reportedValues.push_back(reportedAs("D4", "3.10"));
    rescore(input);
    EXPECT_THAT(
        decisionsOf(input),
        ElementsAre("Naikkan Keterpaduan Rencana dan Anggaran SPBE dari tingkat 2 ke tingkat 3 | +0,025",
                    "Naikkan Layanan Pusat Data dari tingkat 2 ke tingkat 3 | +0,025",
                    "Naikkan Pelaksanaan Tim Koordinasi SPBE Instansi Pusat/Pemerintah Daerah dari tingkat 2 ke tingkat 3 | +0,025"));
}

TEST(Honesty, DoesNotJudgeByOneMark) {
    auto input = kotaBogor2024(Id::Indonesian);
    assessment::Mark mark;
    mark.node = rubric::NodeId("I1");
    mark.stage = rubric::StageId("final");
    mark.assessor = "Tim Asesor";
    mark.value = base::Rational(3);
    input.current.record.marks.push_back(mark);
    rescore(input);
    EXPECT_THAT(headingsOf(sections::agencyReport(input)), ElementsAre("1. Ringkasan", "2. Perkembangan indeks", "3. Hasil menurut domain",
                                                                       "4. Sumber angka yang dilaporkan", "5. Cara indeks dihitung"));
    EXPECT_THAT(whole(input), AllOf(HasSubstr("Baru 1 dari 47 indikator yang terisi, sehingga laporan ini tidak menyimpulkan kekuatan "
                                              "atau kelemahan."),
                                    Not(HasSubstr("dua tingkat")), Not(HasSubstr("Yang perlu diputuskan"))));
}

TEST(Honesty, PromisesNoGainsWhilePartial) {
    const auto input = worstCase(Id::Indonesian);
    EXPECT_THAT(decisionsOf(input), IsEmpty());
    EXPECT_EQ(sectionOf(sections::agencyReport(input), "Ringkasan").back(),
              "Langkah untuk menaikkan indeks belum disebutkan, karena dampaknya baru dapat dihitung bila penilaian sudah lengkap.");
    EXPECT_THAT(whole(input), Not(HasSubstr("Dampak adalah")));
}

TEST(Honesty, WritesTheGainsOfOneListWithTheSameDecimals) {
    auto input = twoYears(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        const bool publicService = mark.node.text >= "I42" && mark.node.text <= "I46";
        mark.value = publicService ? base::Rational(5) : *mark.value;
    }
    rescore(input);
    EXPECT_THAT(decisionsOf(input), ElementsAre("Naikkan Layanan Publik Sektor 3 dari tingkat 3 ke tingkat 4 | +0,0300",
                                                "Naikkan Layanan Keuangan dari tingkat 2 ke tingkat 3 | +0,0275",
                                                "Naikkan Layanan Kearsipan Dinamis dari tingkat 2 ke tingkat 3 | +0,0275"));
}

TEST(Honesty, SaysNoneInWholeSentences) {
    auto input = twoYears(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        mark.value = base::Rational(3);
    }
    rescore(input);
    EXPECT_THAT(whole(input), HasSubstr("Dari 47 indikator, belum ada yang berada pada dua tingkat teratas dan tidak ada yang masih berada "
                                        "pada dua tingkat terbawah."));
}

}  // namespace
}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "../rule_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

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
    const auto input = indexAndOneMark(Id::Indonesian);
    EXPECT_THAT(
        headingsOf(sections::agencyReport(input)),
        ElementsAre("1. Ringkasan", "2. Hasil menurut domain", "3. Perkembangan indeks", "4. Rincian setiap indikator", "5. Pengesahan",
                    "6. Cara setiap angka dihitung", "7. Sumber angka yang dilaporkan", "8. Cara indeks dihitung"));
    EXPECT_THAT(whole(input), AllOf(HasSubstr("Baru 1 dari 47 indikator yang terisi, sehingga laporan ini tidak menyimpulkan kekuatan "
                                              "atau kelemahan."),
                                    Not(HasSubstr("dua tingkat")), Not(HasSubstr("Yang perlu diputuskan"))));
}

TEST(Honesty, ComparesAReportedIndexWithAllItsPartsOrNone) {
    const auto method = sectionOf(sections::agencyReport(indexAndOneMark(Id::Indonesian)), "Cara indeks dihitung");
    EXPECT_THAT(method, Contains("Indeks 4,08 dikutip dari publikasi dan tidak dihitung ulang, karena nilai domain belum lengkap."));
    EXPECT_THAT(method, Not(Contains(HasSubstr("hitungan"))));
}

TEST(Honesty, CountsNoContributionsBelowAReportedIndex) {
    auto input = twoYears(Id::Indonesian);
    input.current.record.reportedValues.push_back(reportedAs("index", "3.02"));
    rescore(input);
    const auto lines = sectionOf(sections::agencyReport(input), "Kekuatan");
    EXPECT_THAT(lines.front(), HasSubstr("Di bawah ini sepuluh yang tingkatnya tertinggi."));
    EXPECT_TRUE(lines[1].ends_with(" | –")) << lines[1];
    EXPECT_EQ(lines.back(), "Tanda – berarti angka yang dilaporkan berlaku di atas indikator itu, sehingga sumbangannya tidak dihitung.");
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

TEST(Honesty, SaysFirstThatThePartsContradictTheIndex) {
    const auto document = sections::agencyReport(contradictedIndex(Id::Indonesian));
    const std::string sentence = "Indeks yang dipublikasikan 3,90 tidak sesuai dengan bagian-bagiannya, yang memberi 3,31.";
    EXPECT_EQ(std::get<content::Cover>(document.blocks.front()).state, sentence);
    EXPECT_EQ(sectionOf(document, "Ringkasan")[4], sentence);
    const auto results = sectionOf(document, "Hasil menurut dimensi");
    EXPECT_THAT(
        std::vector<std::string>(results.end() - 3, results.end()),
        ElementsAre(" | Jumlah sumbangan semua dimensi | 100,00 | 3,31 | 3,31 | dihitung", " | Indeks | 100,00 | 3,90 | – | dilaporkan",
                    "Angka indeks dikutip dari publikasi dan tidak sesuai dengan jumlah sumbangan semua dimensi; pembulatan tidak "
                    "menjelaskan selisihnya."));
    EXPECT_THAT(sectionOf(document, "Cara setiap angka dihitung"),
                ElementsAre("Setiap angka di bawah ini dapat dihitung ulang dari nilai, bobot, dan aturannya. Indeks 3,90 dikutip dari "
                            "publikasi; hitungan dari nilai dimensi yang tercetak disajikan sebagai pembanding.",
                            " | Indeks Smart City | 0,36 + 0,64 + 0,97 + 0,61 + 0,73 | 3,90 dilaporkan; hitungan 3,31",
                            " | Indeks Smart City | 3,90 | 3,31 | +0,59 | laporan hasil evaluasi",
                            "Laporan ini memakai angka yang dilaporkan. Selisih adalah angka yang dilaporkan dikurangi hitungan."));
    EXPECT_THAT(sectionOf(document, "Catatan atas angka"),
                ElementsAre(HasSubstr("Tidak ada angka yang diubah"),
                            "Nilai Indeks Smart City yang dilaporkan adalah 3,90, sedangkan hitungan dari bagian-bagiannya memberi 3,31. "
                            "Laporan ini memakai angka yang dilaporkan.",
                            "Angka pembanding Indeks Smart City yang dipublikasikan adalah 3,31, sedangkan yang berlaku dalam laporan ini "
                            "3,90."));
}

TEST(Honesty, BlamesRoundingOnlyWhereItIsRounding) {
    auto input = kotaKediri2022(Id::Indonesian);
    input.current.record.reportedValues.push_back(reportedAs("index", "3.31"));
    rescore(input);
    EXPECT_THAT(whole(input), AllOf(HasSubstr("dapat berbeda sedikit"), Not(HasSubstr("tidak sesuai"))));
}

TEST(Honesty, ShowsAReportedDomainInTheCalculationAsInTheTable) {
    auto input = twoYears(Id::Indonesian);
    input.current.record.reportedValues.push_back(reportedAs("D2", "3.10"));
    rescore(input);
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Hasil menurut domain"), Contains(HasSubstr("Tata Kelola SPBE | 25,00 | 3,10")));
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Cara setiap angka dihitung"),
                Contains(HasSubstr(" | 3,10 dilaporkan; hitungan ")));
}

TEST(Honesty, SaysFirstThatTheIndexIsOutsideTheScale) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.current.record.reportedValues.front() = reportedAs("index", "5.40");
    rescore(input);
    const auto document = sections::agencyReport(input);
    const auto& cover = std::get<content::Cover>(document.blocks.front());
    EXPECT_FALSE(cover.ruler.has_value());
    EXPECT_EQ(cover.state,
              "Indeks 5,40 berada di luar skala 1 sampai 5; periksa sumber angkanya. Indeks ini dikutip dari hasil yang "
              "dipublikasikan. Nilai pembentuknya tidak tersedia, sehingga tidak dihitung ulang.");
    EXPECT_THAT(sectionOf(document, "Ringkasan"), Contains("Indeks 5,40 berada di luar skala 1 sampai 5; periksa sumber angkanya."));
    EXPECT_THAT(whole(input), AllOf(Not(HasSubstr("adalah yang tertinggi")), Not(HasSubstr("predikat ,")), Not(HasSubstr(":  "))));
}

TEST(Honesty, SaysWhatWasRoundedAwayWhereTheFigureSeemsToReachABound) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.current.record.reportedValues.front() = reportedAs("index", "3.4996");
    rescore(input);
    EXPECT_THAT(whole(input), HasSubstr("Angka tepatnya 3,4996, masih di bawah 3,50, sehingga predikat Sangat Baik belum tercapai."));
    input.language = Id::English;
    EXPECT_THAT(whole(input), HasSubstr("The exact figure is 3.4996, still below 3.50, so that the predicate Very Good is not reached."));
    input.current.record.reportedValues.front() = reportedAs("index", "3.4999996");
    rescore(input);
    EXPECT_THAT(whole(input), HasSubstr("The exact figure is 3.4999996, still below 3.50,"));
}

/// The report of twoYears, whose index is 2.99, under a limit that always holds.
std::string wholeWithLimit(const base::Rational& atMost) {
    auto input = twoYears(Id::Indonesian);
    auto limited = std::make_shared<rubric::Rubric>(*input.current.rubric);
    rubric::Limit limit;
    limit.atMost = atMost;
    limit.name.byLanguage = {{"id", "Arsitektur wajib"}, {"en", "Architecture first"}};
    limited->nodes.front().limits = {limit};
    limited->plain = false;
    input.current.rubric = limited;
    input.current.card = scoring::score(*limited, *input.current.weights, input.current.record, rubric::StageId("final"));
    input.series.back() = input.current;
    return whole(input);
}

TEST(Honesty, PromisesNoPredicateThatALimitHoldsBack) {
    EXPECT_THAT(wholeWithLimit(base::Rational(5)), HasSubstr("Masih diperlukan kenaikan"));
    EXPECT_THAT(wholeWithLimit(base::Rational(2)),
                AllOf(HasSubstr("Indeks sedang dibatasi 2 karena \"Arsitektur wajib\". Predikat Baik, yang dimulai dari "
                                "2,60, baru dapat dicapai setelah pembatasan itu tidak berlaku lagi."),
                      Not(HasSubstr("Masih diperlukan kenaikan")), Not(HasSubstr("Tinggal ")), Not(HasSubstr("Menuju "))));
}

TEST(Honesty, NamesWhatHasNoCodeByItsNameAlone) {
    auto input = everyRule(Id::English);
    input.current.record.marks.front().fact = "Decree 12 of 2024.";
    input.series.back() = input.current;
    const auto& mark = input.current.record.marks.front();
    const std::string name = input.current.rubric->node(input.current.rubric->find(mark.node)).name.in("en");
    EXPECT_THAT(whole(input), AllOf(HasSubstr("\n### " + name + "\n"), Not(HasSubstr("# . "))));
}

TEST(Honesty, NeverLeavesAPredicateEmpty) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.series.back().card.warnings.push_back(
        {base::Severity::Warning, {}, "predicate-bases-differ", {{"rounded", "kurang"}, {"unrounded", ""}}, {}});
    EXPECT_THAT(whole(input), HasSubstr("tanpa predikat sebelum dibulatkan"));
}

TEST(Honesty, MarksPartsThatAreNotComplete) {
    const auto lines = sectionOf(sections::agencyReport(worstCase(Id::Indonesian)), "Hasil menurut domain");
    EXPECT_THAT(lines, Contains(AllOf(HasSubstr("D1 | "), HasSubstr(" | – | belum lengkap ("))));
    EXPECT_EQ(lines.back(), "Sumbangan adalah bobot dikalikan nilai. Penilaian belum lengkap, sehingga jumlahnya belum merupakan indeks.");
    EXPECT_THAT(whole(worstCase(Id::Indonesian)), Not(HasSubstr("Nilai tertinggi ada pada")));
}

TEST(Honesty, NamesNoStrongestAmongEquals) {
    auto input = kotaKediri2022(Id::Indonesian);
    for (assessment::ReportedValue& value : input.current.record.reportedValues) {
        value.value = base::parseDecimal("3.50").value();
    }
    rescore(input);
    EXPECT_THAT(whole(input), AllOf(HasSubstr("Semua dimensi bernilai sama, yaitu 3,50."), Not(HasSubstr("Tertinggi:"))));
}

TEST(Honesty, WritesADeclineWithoutASecondSign) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.current.record.reportedValues.front() = reportedAs("index", "3.54");
    rescore(input);
    const auto& figures = std::get<content::Cover>(sections::agencyReport(input).blocks.front()).figures;
    EXPECT_EQ(figures.back().label + " " + figures.back().value, "Penurunan 0,18");
}

TEST(Honesty, WritesNoFormulaWithoutParts) {
    auto input = worstCase(Id::Indonesian);
    std::erase_if(input.current.record.marks, [](const assessment::Mark& mark) { return std::stoi(mark.node.text.substr(1)) <= 10; });
    rescore(input);
    EXPECT_THAT(whole(input), AllOf(Not(HasSubstr("() /")), HasSubstr("| belum ada nilai | –")));
}

TEST(Honesty, CallsADifferencePublishedOnlyWhereBothAre) {
    auto input = twoYears(Id::Indonesian);
    const std::string published = "Perubahan adalah selisih dua indeks yang dipublikasikan.";
    const std::string listed = "Perubahan adalah selisih dua indeks seperti yang tercantum di atas.";
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Perkembangan indeks"), Contains(listed));
    input.current.record.reportedValues.push_back(reportedAs("index", "3.02"));
    rescore(input);
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Perkembangan indeks"), Contains(listed));
    EXPECT_THAT(whole(kotaBogor2024(Id::Indonesian)), HasSubstr(published));
}

TEST(Honesty, SaysThatTwoStagesAreCompared) {
    auto input = twoYears(Id::Indonesian);
    for (assessment::Mark& mark : input.current.record.marks) {
        mark.stage = input.current.rubric->stages.front().id;
    }
    rescore(input, input.current.rubric->stages.front().id.text);
    const std::string note =
        "Tahun 2024 diambil dari tahap Penilaian mandiri, sedangkan tahun 2023 dari tahap Akhir, sehingga selisihnya "
        "membandingkan dua tahap yang berbeda.";
    const auto document = sections::agencyReport(input);
    EXPECT_THAT(sectionOf(document, "Perkembangan indeks"),
                Contains("Perubahan adalah selisih dua indeks seperti yang tercantum di atas. " + note));
    EXPECT_THAT(sectionOf(document, "Ringkasan").front(), HasSubstr(note));
}

TEST(Honesty, NotesADifferentStageByItsName) {
    auto input = twoYears(Id::Indonesian);
    input.series.back().card.warnings.push_back(
        {base::Severity::Warning, {}, "stage-changed", {{"from", input.current.rubric->stages.front().id.text}, {"to", "final"}}, {}});
    EXPECT_THAT(
        sectionOf(sections::agencyReport(input), "Catatan atas angka"),
        Contains("Indeks tahun sebelumnya berasal dari tahap Penilaian mandiri, indeks tahun ini dari tahap Akhir; selisihnya dapat "
                 "berasal dari tahap saja."));
}

TEST(Honesty, TellsWhatTheAssessorsWrote) {
    auto input = twoYears(Id::Indonesian);
    EXPECT_THAT(headingsOf(sections::agencyReport(input)), Not(Contains(HasSubstr("Penjelasan"))));  // its own sheets tell it
    auto& marks = input.current.record.marks;
    marks[1].fact = "Ada surat keputusan.\nSudah direviu.";
    marks[1].justification = "Memenuhi tingkat itu.";
    assessment::Mark later = marks[0];
    later.value.reset();
    later.assessor = "Asesor Kedua";
    later.analysis = "Perlu dilengkapi.";
    marks.push_back(later);
    rescore(input);
    const std::string level = base::formatExact(*marks[1].value, 2);
    const auto full = templates::templateNamed("laporan-lengkap").value();
    EXPECT_THAT(
        sectionOf(sections::agencyReport(input, templates::withSections(*full, {"explanations"}).value()), "Penjelasan per indikator"),
        ElementsAre("## 1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah",
                    "### Tahap Akhir, Asesor Kedua, belum ada nilai", "Analisis: Perlu dilengkapi.",
                    "## 2. Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah",
                    "### Tahap Akhir, Tim Asesor, nilai " + level, "Fakta: Ada surat keputusan.", "Sudah direviu.",
                    "Justifikasi: Memenuhi tingkat itu."));
}

TEST(Honesty, NamesWhoDisagrees) {
    auto input = twoYears(Id::Indonesian);
    input.current.record.marks[0].value = base::Rational(2);
    assessment::Mark other = input.current.record.marks[0];
    other.assessor = "Asesor Kedua";
    other.value = base::Rational(4);
    input.current.record.marks.push_back(other);
    rescore(input);
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Catatan atas angka"),
                Contains(HasSubstr("(Tim Asesor: 2; Asesor Kedua: 4); nilainya belum dihitung.")));
}

TEST(Honesty, CitesAnIndexWithItsDecimals) {
    auto input = kotaBogor2024(Id::Indonesian);
    input.current.record.reportedValues.front() = reportedAs("index", "3.9");
    rescore(input);
    EXPECT_THAT(sectionOf(sections::agencyReport(input), "Sumber angka yang dilaporkan"), Contains(HasSubstr("indeks 2024 (3,90)")));
}

}  // namespace
}  // namespace matang::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../heavy_case.h"
#include "../report_cases.h"
#include "day_words.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

namespace matang::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using Id = text::Language;
using sections::dayWords;
using sections::DayWords;
using sections::numberWords;

TEST(NumberWords, AreWrittenAsIndonesiansCount) {
    const auto words = [](int number) { return numberWords(number, Id::Indonesian); };
    EXPECT_EQ(words(0), "nol");
    EXPECT_EQ(words(10), "sepuluh");
    EXPECT_EQ(words(11), "sebelas");
    EXPECT_EQ(words(12), "dua belas");
    EXPECT_EQ(words(20), "dua puluh");
    EXPECT_EQ(words(31), "tiga puluh satu");
    EXPECT_EQ(words(100), "seratus");
    EXPECT_EQ(words(111), "seratus sebelas");
    EXPECT_EQ(words(1000), "seribu");
    EXPECT_EQ(words(1999), "seribu sembilan ratus sembilan puluh sembilan");
    EXPECT_EQ(words(2024), "dua ribu dua puluh empat");
    EXPECT_EQ(words(2100), "dua ribu seratus");
    EXPECT_EQ(words(10'000), "10.000");
    EXPECT_EQ(words(-1), "−1");
}

TEST(NumberWords, AreWrittenAsTheEnglishCount) {
    const auto words = [](int number) { return numberWords(number, Id::English); };
    EXPECT_EQ(words(0), "zero");
    EXPECT_EQ(words(13), "thirteen");
    EXPECT_EQ(words(40), "forty");
    EXPECT_EQ(words(99), "ninety-nine");
    EXPECT_EQ(words(100), "one hundred");
    EXPECT_EQ(words(101), "one hundred and one");
    EXPECT_EQ(words(2000), "two thousand");
    EXPECT_EQ(words(2024), "two thousand and twenty-four");
    EXPECT_EQ(words(2121), "two thousand one hundred and twenty-one");
}

TEST(DayWords, NameTheDayOfTheWeek) {
    EXPECT_EQ(dayWords("2024-11-12", Id::Indonesian), (DayWords{"Selasa", "dua belas", "November", "dua ribu dua puluh empat"}));
    EXPECT_EQ(dayWords("2024-11-12T08:30:00Z", Id::English), (DayWords{"Tuesday", "twelfth", "November", "two thousand and twenty-four"}));
    EXPECT_EQ(dayWords("2024-02-29", Id::Indonesian), (DayWords{"Kamis", "dua puluh sembilan", "Februari", "dua ribu dua puluh empat"}));
    EXPECT_EQ(dayWords("2023-12-31", Id::English), (DayWords{"Sunday", "thirty-first", "December", "two thousand and twenty-three"}));
    EXPECT_EQ(dayWords("2023-02-29", Id::Indonesian), std::nullopt);
    EXPECT_EQ(dayWords("kemarin", Id::Indonesian), std::nullopt);
    EXPECT_EQ(dayWords("", Id::Indonesian), std::nullopt);
}

/// Marks of the agency itself, handed in on 12 November 2024.
sections::AgencyReportInput handedIn(text::Language language) {
    auto input = twoYears(language);
    for (assessment::Mark& mark : input.current.record.marks) {
        mark.stage = rubric::StageId("self");
    }
    rescore(input, "self");
    input.desk.stages.push_back(
        {rubric::StageId("self"), assessment::HandIn{{1'731'400'200'000}, "Operator", "Sekretaris Daerah"}, "", {}});
    input.evidence.resize(2);
    return input;
}

std::vector<std::string> minutesOf(const sections::AgencyReportInput& input) {
    return linesOf(sections::agencyReport(input, **templates::templateNamed("berita-acara")));
}

TEST(Minutes, AreWrittenAsIndonesianOfficesWriteThem) {
    auto lines = minutesOf(handedIn(Id::Indonesian));
    EXPECT_THAT(std::vector<std::string>(lines.end() - 3, lines.end()),
                ElementsAre("", "Koordinator Tim Penilaian Mandiri |  | ", "Pimpinan Instansi |  | "));
    lines.resize(lines.size() - 3);
    EXPECT_THAT(
        lines,
        ElementsAre(
            "# Berita Acara Penilaian Mandiri", "Nomor: ........................",
            "Pada hari ini, Selasa, tanggal dua belas bulan November tahun dua ribu dua puluh empat (12 November 2024), kami yang bertanda "
            "tangan di bawah ini menerangkan bahwa Pemerintah Kabupaten Contoh telah menyelesaikan penilaian mandiri SPBE tahun 2024, "
            "dengan keterangan sebagai berikut.",
            "Instansi: Pemerintah Kabupaten Contoh", "Instrumen: Pemantauan dan Evaluasi SPBE (PermenPANRB 59/2020)",
            "Tahun penilaian: 2024", "Tahap: Penilaian mandiri", "Diserahkan oleh: Operator, 12 November 2024",
            "Disetujui oleh: Sekretaris Daerah", "Hasil penilaian mandiri adalah sebagai berikut.",
            "D1 | Kebijakan Internal SPBE | 2,90 | ", "A1 | Kebijakan Internal Tata Kelola SPBE | 2,90 | ",
            "D2 | Tata Kelola SPBE | 3,00 | ", "A2 | Perencanaan Strategis SPBE | 3,00 | ",
            "A3 | Teknologi Informasi dan Komunikasi | 3,25 | ", "A4 | Penyelenggara SPBE | 2,50 | ", "D3 | Manajemen SPBE | 3,00 | ",
            "A5 | Penerapan Manajemen SPBE | 3,00 | ", "A6 | Pelaksanaan Audit TIK | 3,00 | ", "D4 | Layanan SPBE | 3,00 | ",
            "A7 | Layanan Administrasi Pemerintahan Berbasis Elektronik | 3,00 | ", "A8 | Layanan Publik Berbasis Elektronik | 3,00 | ",
            " | Indeks SPBE | 2,99 | predikat: Baik", "Indikator yang terisi: 47 dari 47. Bukti dukung yang dilampirkan berjumlah 2.",
            "Kami menyatakan bahwa nilai, penjelasan, dan bukti dukung dalam penilaian mandiri ini diisi menurut keadaan yang sebenarnya, "
            "telah diperiksa kelengkapannya, dan dapat kami pertanggungjawabkan.",
            "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."));
}

TEST(Minutes, SpeakEnglish) {
    const auto lines = minutesOf(handedIn(Id::English));
    EXPECT_EQ(lines[0], "# Minutes of the Self-Assessment");
    EXPECT_EQ(lines[2],
              "On this day, Tuesday, the twelfth of November two thousand and twenty-four (12 November 2024), we who sign below state that "
              "Pemerintah Kabupaten Contoh has completed the self-assessment SPBE for 2024, as follows.");
}

TEST(Minutes, AreADraftUntilTheStageIsHandedIn) {
    auto input = handedIn(Id::Indonesian);
    input.desk.stages.front().handedIn.reset();
    input.desk.stages.front().reopenedBecause = "Dua bukti salah lampir";
    const auto lines = minutesOf(input);
    EXPECT_EQ(lines[2],
              "Rancangan, belum untuk ditandatangani: tahap Penilaian mandiri belum diserahkan, sehingga berita acara ini belum berlaku.");
    EXPECT_EQ(lines[3],
              "Pada hari ini, ........................, tanggal ........................ bulan ........................ tahun "
              "........................, kami yang bertanda tangan di bawah ini menerangkan bahwa Pemerintah Kabupaten Contoh telah "
              "menyelesaikan penilaian mandiri SPBE tahun 2024, dengan keterangan sebagai berikut.");
    EXPECT_THAT(lines, Contains("Pernah dibuka kembali karena: Dua bukti salah lampir"));
}

TEST(Minutes, NeverPutAnotherStagesFiguresIntoTheAgencysMouth) {
    auto input = handedIn(Id::Indonesian);
    for (const assessment::Mark& mark : std::vector<assessment::Mark>(input.current.record.marks)) {
        assessment::Mark last = mark;
        last.stage = rubric::StageId("final");
        last.value = base::Rational(5);
        input.current.record.marks.push_back(std::move(last));
    }
    rescore(input);
    ASSERT_EQ(scoring::printed(*input.current.rubric, *input.current.card.index().value), "5.00");
    EXPECT_THAT(minutesOf(input), Contains(" | Indeks SPBE | 2,99 | predikat: Baik"));
}

TEST(Minutes, SayWhereTheAgencyHasGivenNoValues) {
    const auto lines = minutesOf(coordinatingMinistry2021(Id::Indonesian));
    EXPECT_THAT(lines, Contains("Tahap Penilaian mandiri belum memuat nilai, sehingga hasilnya belum dapat dicantumkan."));
    EXPECT_THAT(lines, Contains("Indikator yang terisi: 0 dari 47. Tidak ada bukti dukung yang dilampirkan."));
}

TEST(Signatures, ComeFromTheTemplate) {
    templates::ReportTemplate look = **templates::templateNamed("berita-acara");
    look.place = "Bogor";
    look.date = "2024-11-12";
    look.signers = {{rubric::LocalisedText{{{"id", "Sekretaris Daerah"}}}, "Dr. Ani", "NIP 19800101 200501 1 001"}};
    const auto lines = linesOf(sections::agencyReport(handedIn(Id::Indonesian), look));
    const std::vector<std::string> end(lines.end() - 2, lines.end());
    EXPECT_THAT(end, ElementsAre("Bogor, 12 November 2024", "Sekretaris Daerah | Dr. Ani | NIP 19800101 200501 1 001"));
}

TEST(Signatures, LeaveALineForTheDayThatIsNotKnown) {
    templates::ReportTemplate look = **templates::templateNamed("berita-acara");
    look.place = "Bogor";
    const auto lines = linesOf(sections::agencyReport(handedIn(Id::Indonesian), look));
    EXPECT_THAT(lines, Contains("Bogor, ........................"));
}

}  // namespace
}  // namespace matang::testing

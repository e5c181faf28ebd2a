// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rule_cases.h"
#include "document_text.h"

#include <matang/base/decimal.h>
#include <matang/rubric/loader.h>

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <string>

namespace matang::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using Id = text::Language;
using Lines = std::vector<std::string>;

Lines section(const sections::AgencyReportInput& input, const std::string& heading) {
    return sectionOf(sections::agencyReport(input), heading);
}

/// The lines on the method and on the calculation, which stand in two sections.
Lines howComputed(const sections::AgencyReportInput& input) {
    const auto document = sections::agencyReport(input);
    Lines lines;
    for (const char* heading :
         {"Cara indeks dihitung", "Cara setiap angka dihitung", "How the index was computed", "How every figure was computed"}) {
        const Lines found = sectionOf(document, heading);
        lines.insert(lines.end(), found.begin(), found.end());
    }
    return lines;
}

std::string whole(const sections::AgencyReportInput& input) {
    std::string text;
    for (const std::string& line : linesOf(sections::agencyReport(input))) {
        text += line + "\n";
    }
    return text;
}

/// The small texts below the cells of a table, by its title.
Lines notesOf(const sections::AgencyReportInput& input, const std::string& title) {
    Lines notes;
    for (const content::Block& block : sections::agencyReport(input).blocks) {
        const auto* table = std::get_if<content::Table>(&block);
        if (table == nullptr || table->title != title) {
            continue;
        }
        for (const auto& row : table->rows) {
            for (const content::Cell& cell : row.cells) {
                if (!cell.note.empty()) {
                    notes.push_back(cell.note);
                }
            }
        }
    }
    return notes;
}

Lines columnsOf(const sections::AgencyReportInput& input, const std::string& title) {
    Lines columns;
    for (const content::Block& block : sections::agencyReport(input).blocks) {
        const auto* table = std::get_if<content::Table>(&block);
        if (table != nullptr && table->title == title) {
            for (const auto& column : table->columns) {
                columns.push_back(column.title);
            }
        }
    }
    return columns;
}

/// Scores the report's record anew with a changed text of its rubric.
void rewrite(sections::AgencyReportInput& input, const std::string& from, const std::string& to) {
    std::string text = input.current.rubric->text;
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    const rubric::LoadedRubric loaded = rubric::loadRubric(text, "changed.yaml");
    ASSERT_NE(loaded.rubric, nullptr) << (loaded.findings.empty() ? "" : base::toString(loaded.findings.front()));
    input.current.rubric = loaded.rubric;
    input.current.weights =
        std::make_shared<const rubric::WeightSet>(rubric::weightSet(*loaded.rubric, input.current.record.assessment.profile).value());
    input.current.card =
        scoring::score(*loaded.rubric, *input.current.weights, input.current.record, input.current.card.stage, input.current.circumstances);
    input.series.back() = input.current;
}

TEST(Rules, TellASumByItsPoints) {
    const auto input = innovations(Id::Indonesian);
    EXPECT_THAT(
        section(input, "Ringkasan"),
        AllOf(Contains("Indeks Inovasi Daerah Kota Beta tahun 2023 adalah 55,62, dengan predikat Inovatif."),
              Contains("Dibandingkan dengan nilai tertinggi masing-masing, aspek yang paling jauh tercapai adalah Satuan "
                       "Pemerintahan Daerah (SPD) (42,00 dari 63,00), yang paling jauh tertinggal Satuan Inovasi Daerah (SID) (97,06 "
                       "dari 187,00). Tinggal 4,39 lagi untuk mencapai predikat Sangat Inovatif, yang dimulai dari 60,01. Dari 15 "
                       "indikator bertingkat yang dinilai satu kali, 15 sudah berada pada dua tingkat teratas dan tidak ada yang "
                       "masih berada pada dua tingkat terbawah."),
              Contains("Langkah berikut memberi kenaikan indeks terbesar, masing-masing bila yang lain tetap. Kenaikan pada unit "
                       "yang dinilai berulang tidak dihitung di sini."),
              Contains("Bila ketiganya tercapai, indeks menjadi 58,02, naik 2,40; predikatnya tetap Inovatif.")));
    EXPECT_THAT(
        section(input, "Hasil menurut aspek"),
        ElementsAre("[Nilai bagian tahun 2023, dalam persen dari nilai tertinggi masing-masing] Nilai bagian tahun 2023: Institusi 27,00 "
                    "dari 40,50; Sumber Daya Manusia 7,00 dari 10,50; Ekosistem Inovasi dan Kajian 8,00 dari 12,00; Inovasi yang "
                    "dilaporkan 92,50 dari 111,00.",
                    " | Satuan Pemerintahan Daerah (SPD) | 25,20 | 42,00 | 16,800", "V1 | Institusi | 16,20 | 27,00 | 10,800",
                    "V2 | Sumber Daya Manusia | 4,20 | 7,00 | 2,800", "V3 | Ekosistem Inovasi dan Kajian | 4,80 | 8,00 | 3,200",
                    " | Satuan Inovasi Daerah (SID) | 74,80 | 97,06 | 38,824", " | Inovasi yang dilaporkan | 44,40 | 92,50 | 37,000",
                    " | Inovasi 1 |  | 111,00 | ", " | Inovasi 2 |  | 111,00 | ", " | Inovasi 3 |  | 111,00 | ",
                    " | Inovasi 4 |  | 111,00 | ", " | Inovasi 5 |  | 111,00 | ", " | Inovasi 6 |  | 111,00 | ",
                    " | Inovasi 7 |  | 74,00 | ", " | Inovasi 8 |  | 74,00 | ", " | Inovasi 9 |  | 74,00 | ", " | Inovasi 10 |  | 74,00 | ",
                    " | Inovasi 11 |  | 74,00 | ", " | Inovasi 12 |  | 74,00 | ", "36 | Jumlah inovasi daerah | 30,40 | 4,56 | 1,824",
                    " | Indeks | 100,00 | 55,62 | 55,624",
                    "Bobot bagian sebuah jumlah adalah bagiannya dari nilai tertinggi yang mungkin. Sumbangan adalah bagian indeks yang "
                    "berasal dari tiap baris; jumlah sumbangan semua aspek adalah indeks."));
}

TEST(Rules, WriteTheFormulaOfEveryRule) {
    const auto lines = howComputed(innovations(Id::Indonesian));
    EXPECT_THAT(
        lines,
        AllOf(Contains("Susunan dan bobot instrumen ini tidak dibaca pada dokumen resmi, melainkan dilaporkan pihak lain; indeks di sini "
                       "bukan hasil resmi. Menurut penyusunnya, 20 dari 36 indikator memuat teks atau bobot dengan keyakinan rendah."),
              Contains("Indeks Inovasi Daerah adalah jumlah bagian-bagiannya. Bagian di bawahnya dihitung menurut aturannya "
                       "masing-masing: jumlah bagian-bagiannya; rata-rata tertimbang bagian-bagiannya. Inovasi yang dilaporkan dinilai "
                       "untuk setiap inovasi; nilainya adalah jumlah semua inovasi, dibagi banyaknya, tetapi paling sedikit dibagi 10. "
                       "Sesudah itu sebagian angka disesuaikan menurut instrumen; penyesuaiannya tertulis di bawah hitungannya. Pembulatan "
                       "dilakukan sekali, hanya untuk ditampilkan: dua desimal, setengah dibulatkan ke atas."),
              Contains(" | Indeks Inovasi Daerah | 42 + 97,06 | 55,624, dibulatkan 55,62"),
              Contains("V2 | Sumber Daya Manusia | (42,86\u00A0×\u00A02 + 57,14\u00A0×\u00A02) / 100,00 | 7,00"),
              Contains(" | Inovasi yang dilaporkan | (111 + 111 + 111 + 111 + 111 + 111 + 74 + 74 + 74 + 74 + 74 + 74) / 12 | 92,50"),
              Contains(" | Inovasi yang dilaporkan — Inovasi 10 | 20 + 8 + 14 + 14 + 18 | 74,00"),
              Contains("8 | Opini BPK | 2 | 1,200 | dihitung; Asesor: WDP"),
              Contains("36 | Jumlah inovasi daerah | 4,56 | 1,824 | dihitung; Asesor: 12\u00A0inovasi"),
              Contains("Inovasi 12 | 16: 2; 17: 2; 18: 2; 20: 2; 21: 2; 22: 2; 23: 2; 24: 2; 25: 2; "
                       "26: 2; 27: 2; 28: 2; 29: 2; 32: 2; 19: 2; 30: 2; 31: 2; 33: 2; 34: 2; 35: 2")));
    EXPECT_THAT(notesOf(innovations(Id::Indonesian), "Perhitungan dari bagian-bagiannya"),
                ElementsAre("hitungan 139,06; × 0,4 = 55,624", "hitungan 2; × 13,5 = 27", "hitungan 2; × 3,5 = 7", "hitungan 2; × 4 = 8",
                            "dibagi banyaknya inovasi, paling sedikit 10"));
    EXPECT_THAT(notesOf(innovations(Id::Indonesian), "Lampiran: angka setiap indikator"),
                ElementsAre("WDP, pada skala 2", "B, pada skala 2", "12\u00A0inovasi, pada skala 4,56"));
}

TEST(Rules, ListThirtyUnitsAndSayHowManyMore) {
    const auto input = manyInnovations(Id::Indonesian);
    for (const std::string heading : {"Hasil menurut aspek", "Cara setiap angka dihitung"}) {
        const auto lines = section(input, heading);
        EXPECT_THAT(lines, Contains(HasSubstr("Inovasi 30"))) << heading;
        EXPECT_THAT(lines, Not(Contains(HasSubstr("Inovasi 31")))) << heading;
        EXPECT_THAT(lines, Contains(HasSubstr("dan 3 inovasi lain"))) << heading;
    }
    EXPECT_THAT(section(input, "Cara setiap angka dihitung"), Contains(HasSubstr("+ 111 + …) / 33 | 111,00")));
}

TEST(Rules, CountItemsInWholePoints) {
    const auto input = leadership(Id::Indonesian);
    EXPECT_THAT(section(input, "Ringkasan"),
                ElementsAre("Butir kepemimpinan yang terpenuhi Kota Alfa tahun 2026 adalah 11 pada skala 0 sampai 18.",
                            "Indeks: 11 (skala 0 sampai 18)", "Tertinggi: 3 (Kemauan politik dan kebijakan berbasis data)",
                            "Terendah: 1 (E-government sebagai percepatan)",
                            "Nilai tertinggi ada pada pokok Kemauan politik dan kebijakan berbasis data (3), nilai terendah pada pokok "
                            "E-government sebagai percepatan (1). Dari 18 indikator, sebelas sudah berada pada tingkat teratas dan tujuh "
                            "masih berada pada tingkat terbawah.",
                            "## Yang perlu diputuskan",
                            "Langkah berikut memberi kenaikan indeks terbesar, masing-masing bila yang lain tetap. Ada empat butir lain "
                            "dengan dampak yang sama dengan langkah terakhir.",
                            "Penuhi: Gagasan pegawai dan warga mendapat jalan | Kriteria tingkat 1: Ada cara tetap untuk menerima dan "
                            "menguji gagasan, dan hasilnya diumumkan. | +1",
                            "Penuhi: Waktu layanan menjadi lebih singkat | Kriteria tingkat 1: Waktu penyelesaian diukur dan terbukti "
                            "turun setelah didigitalkan. | +1",
                            "Penuhi: Pimpinan memakai sistem itu sendiri | Kriteria tingkat 1: Pimpinan memakai dasbor atau persuratan "
                            "digital dalam pekerjaan sehari-hari. | +1",
                            "Bila ketiganya tercapai, indeks menjadi 14, naik 3."));
    const auto results = section(input, "Hasil menurut pokok");
    EXPECT_THAT(results.front(), HasSubstr("[Nilai pokok tahun 2026, skala 0 sampai 3]"));
    EXPECT_THAT(results, Contains("P3 | Kemauan politik dan kebijakan berbasis data | 16,67 | 3 | 3"));
    EXPECT_THAT(section(input, "Kekuatan").front(),
                "Sebelas indikator berada pada tingkat teratas skalanya. Di bawah ini sepuluh di antaranya. Satu indikator lain setara "
                "dengan yang terakhir tercantum.");
    EXPECT_THAT(section(input, "Hasil menurut butir"), Contains("1-1 | Masalah kota dirumuskan dari data | 5,56 | 1 | Sudah | –"));
    EXPECT_THAT(
        howComputed(input),
        AllOf(Contains("Instrumen ini bukan instrumen resmi: susunan dan bobotnya rumusan sendiri."),
              Contains("Butir kepemimpinan yang terpenuhi adalah jumlah bagian-bagiannya. Nilai bagian di bawahnya adalah banyaknya bagian "
                       "yang bernilai paling sedikit 1. Pembulatan dilakukan sekali, hanya untuk ditampilkan: tanpa desimal, setengah "
                       "dibulatkan ke atas."),
              Contains("P1 | Pemahaman dan inovasi sebagai pemicu | banyaknya yang paling sedikit 1 di antara 1; 1; 0 | 2")));
    EXPECT_THAT(columnsOf(input, "Lampiran: angka setiap butir"), ElementsAre("No.", "Indikator", "Nilai", "Asal nilai"));
}

TEST(Rules, TellAmountsBesideTheirValues) {
    const auto input = digitalGovernment(Id::English);
    EXPECT_THAT(section(input, "Results by indicator"),
                AllOf(Contains("5 | Data governance | 5.00 | 3.75 | 68.75\u00A0SDI score | 0.1875"),
                      Contains(HasSubstr("4.00 | 2 | 2.50\u00A0IKASANDI score, Emerging | 0.0800"))));
    EXPECT_THAT(notesOf(input, "Annex: the figures of every indicator"),
                ElementsAre("68.75\u00A0SDI score, on the scale 3.75", "2.50\u00A0IKASANDI score, on the scale 2",
                            "1.51\u00A0IKASANDI score, on the scale 2", "4.10\u00A0IKASANDI score, on the scale 5"));
    EXPECT_THAT(section(input, "How the index was computed"),
                AllOf(Contains("Measured amounts are first turned into values on the scale; the annex gives both for every indicator."),
                      Contains(AllOf(HasSubstr("The structure and weights of this instrument were not read in an official document"),
                                     HasSubstr("uncertain for 7 of 20 (indicator).")))));
}

TEST(Rules, ListEveryUnitOfARepeatedPart) {
    const auto input = domainsAsked(Id::Indonesian);
    EXPECT_THAT(linesOf(sections::agencyReport(input)), Contains("Keadaan yang dinilai: saat ini"));
    EXPECT_THAT(section(input, "Hasil menurut lingkup"),
                AllOf(Contains(" | Bidang layanan | 50,00 | 1,80 | 0,9000"), Contains(" | Transportasi |  | 2,60 | ")));
    EXPECT_THAT(section(input, "Hasil menurut dimensi"), Contains(" | Data | 10,00 | ≈\u00A02,3333 | rata-rata dari 3 bidang | 0,2333"));
    EXPECT_THAT(howComputed(input),
                AllOf(Contains("Kematangan kota adalah rata-rata bagian-bagiannya. Demikian pula nilai setiap bagian di bawahnya. Bidang "
                               "layanan dinilai untuk setiap bidang; nilainya adalah rata-rata semua bidang. Pembulatan dilakukan sekali, "
                               "hanya untuk ditampilkan: dua desimal, setengah dibulatkan ke atas."),
                      Contains(" | Bidang layanan | (2,6 + 1,4 + 1,4) / 3 | 1,80"),
                      Contains(" | Bidang layanan — Energi | (1 + 2 + 2 + 1 + 1) / 5 | 1,40"),
                      Contains("Energi | Arah strategis: 1; Data: 2; Teknologi: 2; Tata kelola dan penyediaan "
                               "layanan: 1; Keterlibatan warga dan usaha: 1")));
}

TEST(Rules, WeighAPartialPartByWhatItCovers) {
    const auto input = domainMissing(Id::Indonesian);
    EXPECT_THAT(whole(input), HasSubstr("Penilaian belum lengkap: 15 dari 20 isian terisi, mencakup 83,33\u00A0% bobot."));
    EXPECT_THAT(section(input, "Cara setiap angka dihitung"),
                Contains(" | Kematangan kota | (50,00\u00A0×\u00A03 + 33,33\u00A0×\u00A02,5) / 83,33 | 2,80"));
    EXPECT_THAT(
        section(input, "Hasil menurut lingkup").back(),
        "Penilaian belum lengkap, sehingga indeksnya masih sementara. Sumbangan adalah bagian indeks yang berasal dari tiap baris.");
}

TEST(Rules, SayHowManyAnsweredASurvey) {
    const auto input = surveyAnswered(Id::Indonesian);
    EXPECT_THAT(headingsOf(sections::agencyReport(input)),
                ElementsAre("1. Ringkasan", "2. Hasil menurut pernyataan", "3. Rincian setiap pernyataan", "4. Catatan atas angka",
                            "5. Pengesahan", "6. Cara setiap angka dihitung", "7. Cara indeks dihitung"));
    EXPECT_THAT(notesOf(input, "Nilai, bobot, dan sumbangan"), ElementsAre("5 jawaban", "5 jawaban", "5 jawaban"));
    EXPECT_THAT(section(input, "Cara setiap angka dihitung"),
                Contains(" | Pernyataan 1 | 33,33\u00A0%\u00A0×\u00A03,4\u00A0=\u00A01,1333 | dihitung; rata-rata 5 jawaban: 3,4"));
    EXPECT_THAT(section(input, "Catatan atas angka"),
                Contains("Survei pengguna: responden yang memberi jawaban sama untuk semua pertanyaan berjumlah 1."));
    EXPECT_THAT(
        section(surveyTooSmall(Id::Indonesian), "Catatan atas angka"),
        Contains("Jawaban survei untuk pernyataan Pernyataan 3 berjumlah 4, kurang dari 5 yang disyaratkan; nilainya belum dihitung."));
}

TEST(Rules, NeverCallMissingWhatDoesNotApply) {
    const auto input = portal(Id::Indonesian);
    EXPECT_THAT(whole(input), AllOf(Not(HasSubstr("belum lengkap")), Not(HasSubstr("belum ada |"))));
    EXPECT_THAT(section(input, "Hasil menurut kriteria"),
                AllOf(Contains(" | Penyediaan layanan | 16,05 | 0,5385 | 0,0864"), Contains(" | Indeks | 100,00 | 0,4691 | 0,4691")));
    EXPECT_THAT(section(input, "Hasil menurut butir"), Contains(AllOf(HasSubstr(" | – | – | tidak berlaku | –"))));
    const auto method = howComputed(input);
    EXPECT_THAT(method, AllOf(Contains(AllOf(HasSubstr("Tidak berlaku bagi instansi ini: 5 butir ("),
                                             HasSubstr("). Bobotnya dibagi kepada semua yang berlaku."))),
                              Contains(HasSubstr(" | tidak berlaku | – | –")),
                              Contains(" | Penyediaan layanan | (1 + 1 + 1 + 1 + 1 + 1 + 1 + 0 + 0 + 0 + 0 + 0 + 0) / 13 | ≈\u00A00,5385"),
                              Contains(" | LOSI | (9,30\u00A0×\u00A00,5 + 29,07\u00A0×\u00A00,48 + 15,12\u00A0×\u00A00,5385 + "
                                       "19,77\u00A0×\u00A00,3529 + 20,93\u00A0×\u00A00,5) / 94,19 | ≈\u00A00,4691")));
}

TEST(Rules, MarkWhatNoFractionGives) {
    const auto input = development(Id::Indonesian);
    EXPECT_THAT(section(input, "Hasil menurut bagian").back(),
                "Indeks ini bukan jumlah sumbangan bagian-bagiannya; cara menghitungnya dijelaskan pada bagian cara menghitung.");
    EXPECT_THAT(columnsOf(input, "Nilai dan bobot"), ElementsAre("No.", "Uraian", "Bobot (%)", "Nilai"));
    EXPECT_THAT(howComputed(input),
                AllOf(Contains("Indeks pembangunan adalah rata-rata geometrik bagian-bagiannya. Nilai bagian di bawahnya adalah rata-rata "
                               "bagian-bagiannya. Pembulatan dilakukan sekali, hanya untuk ditampilkan: tiga desimal, setengah dibulatkan "
                               "ke atas."),
                      Contains(" | Indeks pembangunan | 0,8077^(33,33\u00A0%) × 0,675^(33,33\u00A0%) × 0,7^(33,33\u00A0%) | ≈\u00A00,7254, "
                               "dibulatkan 0,725")));
    EXPECT_THAT(notesOf(input, "Perhitungan dari bagian-bagiannya"), ElementsAre("bukan pecahan pasti, dihitung sampai 40 angka"));
}

TEST(Rules, TellChoicesBonusesAndWhatIsNotCounted) {
    const auto input = everyRule(Id::Indonesian);
    EXPECT_THAT(section(input, "Hasil menurut bagian").back(),
                "Sumbangan adalah bagian indeks yang berasal dari tiap baris. Jumlah sumbangan semua bagian adalah 4,2167; selisihnya "
                "dengan indeks berasal dari penyesuaian menurut "
                "instrumen.");
    EXPECT_THAT(section(input, "Hasil menurut indikator"),
                AllOf(Contains(" | Pilihan 4 | – | – | tidak dipilih | –"),
                      Contains(" | Aplikasi terintegrasi | – | 80,00 | 80,00\u00A0%, tidak ikut dihitung | –")));
    EXPECT_THAT(section(input, "Cara setiap angka dihitung"), Contains(" | Quick win | rata-rata 2 tertinggi dari 4,5; 3; 4 | 4,25"));
    EXPECT_THAT(notesOf(input, "Perhitungan dari bagian-bagiannya"),
                ElementsAre("hitungan ≈\u00A04,2167; tambahan 0,2 (Integrasi 80%) = ≈\u00A04,4167"));
}

TEST(Rules, TellGatesAndLimits) {
    const auto input = limitedIndex(Id::English);
    EXPECT_EQ(section(input, "Weaknesses and what the next level asks for").front(),
              "One indicator stands on one of the two lowest levels of their scale. What is answered for every unit is not among them.");
    EXPECT_THAT(columnsOf(input, "Values and weights"), ElementsAre("No.", "Part", "Weight (%)", "Value"));
    EXPECT_THAT(section(input, "How the index was computed"),
                Contains(HasSubstr("Limits of the instrument: Index at most 2.5 while \"Must-have\" holds.")));
    EXPECT_THAT(section(input, "Notes on the figures"),
                Contains("indicator Gated was given level 4, but the condition of that level is not met; level 3 counts."));
    EXPECT_THAT(notesOf(input, "Calculation from the parts"),
                ElementsAre("computed 3.8; bonus 0.2 (80% integrated) = 4; limited to 2.5 (Must-have), so 2.5"));
    EXPECT_THAT(notesOf(input, "Annex: the figures of every indicator"),
                ElementsAre("the condition of level 4 is not met, so 3", "not counted"));
}

TEST(Rules, NameThePeerGroupOfAPredicate) {
    const auto input = rated(Id::Indonesian);
    const auto document = sections::agencyReport(input);
    const auto& cover = std::get<content::Cover>(document.blocks.front());
    EXPECT_EQ(cover.figures[1].value + " " + cover.figures[1].note, "AA Kelompok IPM: Pertama");
    EXPECT_EQ(cover.ruler->bands.size(), 5U);
    EXPECT_EQ(cover.ruler->bands.back().name, "AAA");
    EXPECT_EQ(sectionOf(document, "Ringkasan").front(),
              "Indeks kota cerdas Kota Alfa tahun 2023 adalah 61,00, dengan predikat AA. Predikat itu menurut batas kelompok instansi ini "
              "(Kelompok IPM: Pertama). Nilainya naik 4,40 dari tahun 2021 (56,60).");
    EXPECT_THAT(sectionOf(document, "Cara indeks dihitung"),
                AllOf(Contains("Batas predikat berikut berlaku bagi kelompok instansi ini (Kelompok IPM: Pertama)."),
                      Contains("AAA | 70,00 | 100,00"), Contains("AA | 60,00 | di bawah 70,00"), Contains("BB | 0,00 | di bawah 40,00"),
                      Contains(HasSubstr("Indeks kota cerdas mencampur angka tahun ini dengan penilaian sebelumnya, dengan bobot 3 : 2 : 1 "
                                         "dari tahun ini ke belakang."))));
    EXPECT_THAT(notesOf(input, "Perhitungan dari bagian-bagiannya"), ElementsAre("tahun ini 65, dicampur dengan 2021, 2020: 61"));
}

TEST(Rules, GiveNoWeightsWhereTheLowestCounts) {
    const auto input = lowest(Id::Indonesian);
    EXPECT_THAT(columnsOf(input, "Nilai"), ElementsAre("No.", "Uraian", "Nilai"));
    EXPECT_THAT(section(input, "Cara setiap angka dihitung"), Contains(" | Tingkat kematangan | terendah dari 2; 5 | 2,00"));
    EXPECT_THAT(section(input, "Ringkasan"), Contains("Perbaiki Rumah tangga dengan internet, dari nilai 2 ke tingkat 3 |  | +1,00"));
}

TEST(Rules, NameTheBandsOfParts) {
    EXPECT_THAT(notesOf(benchmarks(Id::English), "Values, weights and contributions"), ElementsAre("predicate: Near"));
    EXPECT_THAT(section(benchmarks(Id::English), "Results by KPI"), Contains(HasSubstr("Near")));
    EXPECT_THAT(section(benchmarks(Id::English), "How the index was computed"),
                Contains(AllOf(HasSubstr("Predicates of parts ("), HasSubstr("Air pollution"), HasSubstr("; Near from 66.00; "))));
}

TEST(Rules, CompareWithTheTargetOfTheYear) {
    auto input = digitalGovernment(Id::Indonesian);
    rewrite(input, "\nindex:\n", "\ntargets:\n  - {year: 2025, value: 4}\n  - {year: 2026, value: 3}\nindex:\n");
    EXPECT_THAT(section(input, "Ringkasan"), Contains(HasSubstr("Target 2026: 3,00; kurang 0,68.")));
    EXPECT_THAT(whole(input), Not(HasSubstr("Target 2025")));
    rewrite(input, "{year: 2026, value: 3}", "{year: 2026, value: 2.32}");
    EXPECT_THAT(section(input, "Ringkasan"), Contains(HasSubstr("Target 2026: 2,32; tercapai.")));
}

TEST(Rules, SayHowFiguresAreRoundedOnTheWay) {
    auto input = digitalGovernment(Id::Indonesian);
    rewrite(input, "steps: []", "steps: [{of: aspect, figure: value, decimals: 1}, {of: aspect, figure: contribution, decimals: 3}]");
    const auto method = section(input, "Cara indeks dihitung");
    EXPECT_THAT(method,
                Contains(HasSubstr("Yang dibulatkan sebelum dihitung lebih lanjut: nilai Aspek (satu desimal, setengah dibulatkan ke "
                                   "atas); sumbangan Aspek (tiga desimal, setengah dibulatkan ke atas). Angka lain dibulatkan hanya "
                                   "untuk ditampilkan: dua desimal, setengah dibulatkan ke atas.")));
    EXPECT_THAT(section(input, "Hasil menurut aspek"), Contains("A1 | Tata Kelola dan Manajemen | 10,00 | 1,80 | 0,180"));
    EXPECT_THAT(section(input, "Hasil menurut aspek").back(),
                "Sumbangan adalah bobot dikalikan nilai, dibulatkan tiga desimal; jumlah sumbangan semua aspek adalah indeks.");
}

TEST(Rules, SayWhereTheInstrumentIsADraft) {
    auto input = leadership(Id::English);
    rewrite(input, "status: derived", "status: draft");
    EXPECT_THAT(section(input, "How the index was computed"), Contains("This instrument is a draft and not in force."));
}

TEST(Rules, LeaveNoGapUnfilledInAnyCase) {
    for (const auto& report : {innovations, manyInnovations, digitalGovernment, leadership, domainsAsked, domainMissing, surveyAnswered,
                               surveyTooSmall, portal, development, everyRule, limitedIndex, rated, lowest, benchmarks}) {
        for (const Id language : {Id::Indonesian, Id::English}) {
            const std::string text = whole(report(language));
            EXPECT_THAT(text, AllOf(Not(HasSubstr("{")), Not(HasSubstr("()")), Not(HasSubstr("  |  |  |  | "))));
        }
    }
}

}  // namespace
}  // namespace matang::testing

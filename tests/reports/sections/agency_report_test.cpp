// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Id = text::Language;

TEST(AgencyReport, SpeaksAsOfItsOwnYear) {
    sections::AgencyReportInput input = kotaBogor2024(Id::Indonesian);
    input.current =
        *std::find_if(input.series.begin(), input.series.end(), [](const auto& one) { return one.record.assessment.year == 2021; });
    std::string text;
    for (const std::string& line : linesOf(sections::agencyReport(input))) {
        text += line + "\n";
    }
    EXPECT_THAT(text, ::testing::HasSubstr("2021 | SPBE 2020 | 3,11 | Baik | tidak sebanding | dilaporkan"));
    EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("2022 |")));
    EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("4,08")));
}

TEST(AgencyReport, SaysAllThatIsKnownWhereOnlyTheIndexIs) {
    EXPECT_THAT(
        linesOf(sections::agencyReport(kotaBogor2024(Id::Indonesian))),
        ElementsAre(
            "Laporan Hasil Penilaian", "Pemerintah Kota Bogor", "Pemantauan dan Evaluasi SPBE (PermenPANRB 59/2020)", "Tahun 2024",
            "Indeks SPBE: 4,08 (pada skala 1 sampai 5)", "Predikat: Sangat Baik", "Kenaikan: 0,36 (dari 3,72 pada tahun 2023)",
            "Indeks ini dikutip dari hasil yang dipublikasikan. Nilai pembentuknya tidak tersedia, sehingga tidak dihitung ulang.",
            "Penyelenggara: Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Tahap: Akhir",
            "Tanggal laporan: 12 November 2024", "[Daftar isi]", "# 1. Ringkasan",
            "Indeks SPBE Pemerintah Kota Bogor tahun 2024 adalah 4,08, dengan predikat Sangat Baik. Nilainya naik 0,36 dari tahun lalu "
            "(3,72).",
            "Indeks: 4,08 (skala 1 sampai 5)", "Perubahan: +0,36 (dari tahun lalu)", "Predikat: Sangat Baik",
            "Menuju Memuaskan: +0,12 (batas 4,20)",
            "Tinggal 0,12 lagi untuk mencapai predikat Memuaskan, yang dimulai dari 4,20. Sejak tahun 2021 indeks telah naik dari 3,11 "
            "menjadi 4,08; di antara tiga perubahan tahunan, dua naik dan satu turun. Kenaikan terbesar tercatat pada tahun 2023 (0,97), "
            "penurunan terbesar pada tahun 2022 (0,36).",
            "Hanya indeks yang dipublikasikan yang diketahui untuk tahun ini. Nilai per domain dan per indikator tidak tersedia, sehingga "
            "laporan ini menyajikan perkembangan indeks dan sumbernya, tanpa menyimpulkan kekuatan atau kelemahan.",
            "# 2. Perkembangan indeks", "Target 2025: 3,00 (Target nasional).",
            "[Indeks SPBE] Indeks menurut tahun: 2019 SPBE 2018 2,96; 2020 SPBE 2018 2,98 (+0,02); 2021 SPBE 2020 3,11; 2022 SPBE 2020 "
            "2,75 "
            "(−0,36); 2023 SPBE 2020 3,72 (+0,97); 2024 SPBE 2020 4,08 (+0,36). Target 2025: 3,00 (Target nasional).",
            "2019 | SPBE 2018 | 2,96 | Baik | – | dilaporkan", "2020 | SPBE 2018 | 2,98 | Baik | +0,02 | dilaporkan",
            "2021 | SPBE 2020 | 3,11 | Baik | tidak sebanding | dilaporkan", "2022 | SPBE 2020 | 2,75 | Baik | −0,36 | dilaporkan",
            "2023 | SPBE 2020 | 3,72 | Sangat Baik | +0,97 | dilaporkan", "2024 | SPBE 2020 | 4,08 | Sangat Baik | +0,36 | dilaporkan",
            "Perubahan adalah selisih dua indeks yang dipublikasikan. Garis tidak disambung melewati pergantian instrumen atau bobot; "
            "selisih di antaranya bukan kenaikan atau penurunan.",
            "# 3. Pengesahan", "", "Koordinator Tim Penilaian Mandiri |  | ", "Pimpinan Instansi |  | ",
            "# 4. Sumber angka yang dilaporkan", "Angka berikut tidak dihitung oleh Matang, melainkan dikutip dari sumber yang disebutkan.",
            "juruketik.com; kominfo.kotabogor.go.id; laporan nasional 2023-2024 | indeks 2019 (2,96); indeks 2020 (2,98); indeks 2021 "
            "(3,11); indeks 2022 (2,75); indeks 2023 (3,72); indeks 2024 (4,08)",
            "# 5. Cara indeks dihitung",
            "Instrumen: Pemantauan dan Evaluasi SPBE (PermenPANRB 59/2020). Penyelenggara: Kementerian Pendayagunaan Aparatur Negara dan "
            "Reformasi Birokrasi. Dasar: Peraturan Menteri PANRB tentang Pemantauan dan Evaluasi Sistem Pemerintahan Berbasis Elektronik "
            "(Berita Negara 2020/994), Nomor 59 Tahun 2020.",
            "Nilai sebuah domain adalah rata-rata tertimbang nilai bagian-bagiannya: jumlah bobot kali nilai, dibagi jumlah bobot. "
            "Pembulatan dilakukan sekali, hanya untuk ditampilkan, dua desimal dengan setengah dibulatkan ke atas.",
            "Indeks 4,08 dikutip dari publikasi dan tidak dihitung ulang, karena nilai bagian-bagiannya tidak tersedia.",
            "D1 | Kebijakan Internal SPBE | 13,00 | 10", "A1 | Kebijakan Internal Tata Kelola SPBE | 13,00 | 10",
            "D2 | Tata Kelola SPBE | 25,00 | 10", "A2 | Perencanaan Strategis SPBE | 10,00 | 4",
            "A3 | Teknologi Informasi dan Komunikasi | 10,00 | 4", "A4 | Penyelenggara SPBE | 5,00 | 2", "D3 | Manajemen SPBE | 16,50 | 11",
            "A5 | Penerapan Manajemen SPBE | 12,00 | 8", "A6 | Pelaksanaan Audit TIK | 4,50 | 3", "D4 | Layanan SPBE | 45,50 | 16",
            "A7 | Layanan Administrasi Pemerintahan Berbasis Elektronik | 27,50 | 10",
            "A8 | Layanan Publik Berbasis Elektronik | 18,00 | 6", " | Indeks | 100,00 | 47", "Memuaskan | 4,20 | 5,00",
            "Sangat Baik | 3,50 | di bawah 4,20", "Baik | 2,60 | di bawah 3,50", "Cukup | 1,80 | di bawah 2,60",
            "Kurang | 1,00 | di bawah 1,80", "Predikat ditentukan dari indeks sebelum dibulatkan.",
            "Penilaian berlangsung dalam lima tahap: Penilaian mandiri oleh instansi, Penilaian dokumen oleh asesor, Penilaian "
            "interviu oleh asesor, Penilaian visitasi oleh asesor dan Akhir oleh asesor. Angka dalam laporan ini berasal dari tahap "
            "Akhir. Nilai yang tidak diberikan pada suatu tahap diteruskan dari tahap sebelumnya. Nilai beberapa asesor pada tahap yang "
            "sama menjadi satu melalui kesepakatan."));
}

TEST(AgencyReport, SpeaksEnglish) {
    EXPECT_THAT(
        sectionOf(sections::agencyReport(kotaBogor2024(Id::English)), "Summary"),
        ElementsAre(
            "The SPBE index of Pemerintah Kota Bogor in 2024 is 4.08, with the predicate Very Good. That is 0.36 more than the year before "
            "(3.72).",
            "Index: 4.08 (scale 1 to 5)", "Change: +0.36 (from the year before)", "Predicate: Very Good",
            "To reach Outstanding: +0.12 (begins at 4.20)",
            "Only 0.12 is missing for the predicate Outstanding, which begins at 4.20. Since 2021 the index has risen from 3.11 to 4.08; "
            "of three yearly changes, two went up and one went down. The largest rise was in 2023 (0.97), the largest fall in 2022 "
            "(0.36).",
            "Only the published index is known for this year. Its values by domain and by indicator are not available, so this report "
            "shows how the index developed and where it comes from, and draws no conclusions on strengths or weaknesses."));
}

TEST(AgencyReport, TellsASmartCityByDimension) {
    EXPECT_THAT(
        linesOf(sections::agencyReport(kotaKediri2022(Id::Indonesian))),
        ElementsAre(
            "Laporan Hasil Penilaian", "Kota Kediri", "Evaluasi Gerakan Menuju Kota Cerdas (Smart City)", "Tahun 2022",
            "Indeks Smart City: 3,31 (pada skala 0 sampai 4)", "Perubahan: belum ada (tahun pertama yang tercatat)",
            "Penyelenggara: Kementerian Komunikasi dan Informatika (kini Kementerian Komunikasi dan Digital)", "Tahap: Akhir",
            "Kelompok: reguler 2017-2019", "Profil bobot: 2022, kelompok 2017 sampai 2019", "Tanggal laporan: 12 November 2024",
            "[Daftar isi]", "# 1. Ringkasan", "Indeks Smart City Kota Kediri tahun 2022 adalah 3,31 pada skala 0 sampai 4.",
            "Indeks: 3,31 (skala 0 sampai 4)", "Tertinggi: 3,65 (Quick Win)", "Terendah: 3,07 (Impact)",
            "Nilai tertinggi ada pada dimensi Quick Win (3,65), nilai terendah pada dimensi Impact (3,07).",
            "Nilai yang diketahui berhenti pada tingkat dimensi; nilai tiap pertanyaan tidak tersedia.", "# 2. Hasil menurut dimensi",
            "[Nilai dimensi tahun 2022, skala 0 sampai 4] Nilai dimensi tahun 2022: Baseline 3,60; Output 3,21; Outcome 3,23; Impact 3,07; "
            "Quick Win 3,65.",
            "A | Baseline | 10,00 | 3,60 | 0,36 | dilaporkan", "B | Output | 20,00 | 3,21 | 0,64 | dilaporkan",
            "C | Outcome | 30,00 | 3,23 | 0,97 | dilaporkan", "D | Impact | 20,00 | 3,07 | 0,61 | dilaporkan",
            "E | Quick Win | 20,00 | 3,65 | 0,73 | dilaporkan", " | Indeks | 100,00 | 3,31 | 3,31 | dihitung",
            "Sumbangan adalah bobot dikalikan nilai, dibulatkan dua desimal; jumlah sumbangan semua dimensi adalah indeks.",
            "# 3. Pengesahan", "", "Koordinator Tim Penilaian Mandiri |  | ", "Pimpinan Instansi |  | ", "# 4. Cara setiap angka dihitung",
            "Setiap angka di bawah ini dapat dihitung ulang dari nilai, bobot, dan aturannya.",
            " | Indeks Smart City | 0,36 + 0,64 + 0,97 + 0,61 + 0,73 | 3,31", "# 5. Sumber angka yang dilaporkan",
            "Angka berikut tidak dihitung oleh Matang, melainkan dikutip dari sumber yang disebutkan.",
            "Hasil Evaluasi Smart City 2022, Kota Kediri ke-4 Tertinggi se-Jawa Timur, BANGSAONLINE, "
            "https://bangsaonline.com/berita/113379/hasil-evaluasi-smart-city-2022-kota-kediri-ke-4-tertinggi-se-jawa-timur ; mengutip "
            "surat B-1003/DJAI/AI.01.04/12/2022 | 5 dimensi 2022",
            "# 6. Cara indeks dihitung",
            "Instrumen: Evaluasi Gerakan Menuju Kota Cerdas (Smart City). Penyelenggara: Kementerian Komunikasi dan Informatika (kini "
            "Kementerian Komunikasi dan Digital).",
            "Bobot dilaporkan pers dan cocok dengan hitungan ulang. Formulirnya tidak dibaca: jumlah butir cocok dengan formulir 2022 "
            "(Outcome 31 butir), dan dari survei Impact hanya nilai enam pilar yang diketahui. Seluruhnya 109 butir tanpa Program "
            "Kolaborasi.",
            "Nilai setiap dimensi dibulatkan dua desimal, dikalikan bobotnya, dan hasil kali itu dibulatkan lagi dua desimal. Indeks "
            "adalah jumlahnya. Setengah dibulatkan ke atas.",
            "A | Baseline | 10,00 | 5", "B | Output | 20,00 | 7", "C | Outcome | 30,00 | 31", "D | Impact | 20,00 | 54",
            "E | Quick Win | 20,00 | 12", " | Indeks | 100,00 | 109",
            "Penilaian berlangsung dalam empat tahap: Penilaian mandiri oleh instansi, Tahap I oleh asesor, Tahap II oleh asesor dan "
            "Akhir oleh asesor. Angka dalam laporan ini berasal dari tahap Akhir. Nilai yang tidak diberikan pada suatu tahap diteruskan "
            "dari tahap sebelumnya. Nilai beberapa asesor pada tahap yang sama menjadi satu melalui rata-rata."));
}

TEST(AgencyReport, HasEverySectionThatTheMinistryNeeds) {
    EXPECT_THAT(headingsOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian))),
                ElementsAre("1. Ringkasan", "2. Hasil menurut domain", "3. Kekuatan", "4. Kelemahan dan syarat tingkat berikutnya",
                            "5. Hasil menurut indikator", "6. Rincian setiap indikator", "7. Pengesahan", "8. Cara setiap angka dihitung",
                            "9. Sumber angka yang dilaporkan", "10. Cara indeks dihitung"));
}

TEST(AgencyReport, GivesTheMayorOnePage) {
    EXPECT_THAT(
        sectionOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian)), "Ringkasan"),
        ElementsAre("Indeks SPBE Kementerian Koordinator Bidang Perekonomian tahun 2021 adalah 2,95, dengan predikat Baik.",
                    "Indeks: 2,95 (skala 1 sampai 5)", "Tertinggi: 3,61 (Layanan SPBE)", "Terendah: 1,00 (Manajemen SPBE)",
                    "Nilai tertinggi ada pada domain Layanan SPBE (3,61), nilai terendah pada domain Manajemen SPBE (1,00). Masih "
                    "diperlukan kenaikan 0,56 untuk mencapai predikat Sangat Baik, yang dimulai dari 3,50. Selisih itu dihitung dari "
                    "indeks sebelum "
                    "dibulatkan (2,9475). Dari 47 indikator, 12 sudah "
                    "berada pada dua tingkat teratas dan 15 masih berada pada dua tingkat terbawah.",
                    "## Yang perlu diputuskan",
                    "Langkah berikut memberi kenaikan indeks terbesar untuk satu tingkat kematangan. Ada tiga indikator lain dengan "
                    "dampak yang sama dengan langkah terakhir.",
                    "Naikkan Jaringan Dokumentasi dan Informasi Hukum (JDIH) dari tingkat 2 ke tingkat 3 | Kriteria tingkat 3: Syarat "
                    "tingkat 2 ada; penerbitan dokumen hukum diproses tuntas dengan validasi, persetujuan, dan analisis data. | +0,03",
                    "Naikkan Layanan Data Terbuka dari tingkat 3 ke tingkat 4 | Kriteria tingkat 4: Syarat tingkat 3 ada; layanan berbagi "
                    "data atau alur dengan layanan lain, misalnya portal data instansi lain atau layanan SPBE lain. | +0,03",
                    "Naikkan Layanan Publik Sektor 2 dari tingkat 3 ke tingkat 4 | Kriteria tingkat 4: Syarat tingkat 3 ada; layanan "
                    "berbagi data atau alur dengan layanan lain, misalnya kependudukan, perizinan, layanan publik instansi lain, atau Mal "
                    "Pelayanan Publik Digital. | +0,03",
                    "Bila ketiganya tercapai, indeks menjadi 3,04, naik 0,09; predikatnya tetap Baik."));
}

TEST(AgencyReport, ShowsDomainsAndAspects) {
    EXPECT_THAT(
        sectionOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian)), "Hasil menurut domain"),
        ElementsAre("[Nilai domain tahun 2021, skala 1 sampai 5] Nilai domain tahun 2021: Kebijakan Internal SPBE 3,00; Tata Kelola SPBE "
                    "3,00; Manajemen SPBE 1,00; Layanan SPBE 3,61.",
                    "[Nilai aspek tahun 2021, skala 1 sampai 5] Nilai aspek tahun 2021: Kebijakan Internal Tata Kelola SPBE 3,00; "
                    "Perencanaan Strategis SPBE 3,25; Teknologi Informasi dan Komunikasi 3,00; Penyelenggara SPBE 2,50; Penerapan "
                    "Manajemen SPBE 1,00; Pelaksanaan Audit TIK 1,00; Layanan Administrasi Pemerintahan Berbasis Elektronik 3,90; Layanan "
                    "Publik Berbasis Elektronik 3,17.",
                    "D1 | Kebijakan Internal SPBE | 13,00 | 3,00 | 0,3900",
                    "A1 | Kebijakan Internal Tata Kelola SPBE | 13,00 | 3,00 | 0,3900", "D2 | Tata Kelola SPBE | 25,00 | 3,00 | 0,7500",
                    "A2 | Perencanaan Strategis SPBE | 10,00 | 3,25 | 0,3250",
                    "A3 | Teknologi Informasi dan Komunikasi | 10,00 | 3,00 | 0,3000", "A4 | Penyelenggara SPBE | 5,00 | 2,50 | 0,1250",
                    "D3 | Manajemen SPBE | 16,50 | 1,00 | 0,1650", "A5 | Penerapan Manajemen SPBE | 12,00 | 1,00 | 0,1200",
                    "A6 | Pelaksanaan Audit TIK | 4,50 | 1,00 | 0,0450", "D4 | Layanan SPBE | 45,50 | 3,61 | 1,6425",
                    "A7 | Layanan Administrasi Pemerintahan Berbasis Elektronik | 27,50 | 3,90 | 1,0725",
                    "A8 | Layanan Publik Berbasis Elektronik | 18,00 | 3,17 | 0,5700", " | Indeks | 100,00 | 2,95 | 2,9475",
                    "Sumbangan adalah bobot dikalikan nilai; jumlah sumbangan semua domain adalah indeks."));
}

TEST(AgencyReport, NamesStrengths) {
    EXPECT_THAT(
        sectionOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian)), "Kekuatan"),
        ElementsAre(
            "12 indikator berada pada dua tingkat teratas skalanya. Di bawah ini sepuluh yang sumbangannya terbesar. Satu indikator lain "
            "setara dengan yang terakhir tercantum.",
            "41 | Layanan Kinerja Pegawai | 5  Optimum | 0,1375", "13 | Keterpaduan Rencana dan Anggaran SPBE | 5  Optimum | 0,1250",
            "42 | Layanan Pengaduan Pelayanan Publik | 4  Kolaborasi | 0,1200", "45 | Layanan Publik Sektor 1 | 4  Kolaborasi | 0,1200",
            "32 | Layanan Perencanaan | 4  Kolaborasi | 0,1100", "33 | Layanan Penganggaran | 4  Kolaborasi | 0,1100",
            "34 | Layanan Keuangan | 4  Kolaborasi | 0,1100", "35 | Layanan Pengadaan Barang dan Jasa | 4  Kolaborasi | 0,1100",
            "36 | Layanan Kepegawaian | 4  Kolaborasi | 0,1100", "37 | Layanan Kearsipan Dinamis | 4  Kolaborasi | 0,1100"));
}

TEST(AgencyReport, NamesWeaknessesWithTheNextCriterion) {
    EXPECT_THAT(
        sectionOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian)), "Kelemahan dan syarat tingkat berikutnya"),
        ElementsAre(
            "15 indikator berada pada dua tingkat terbawah skalanya. Di bawah ini sepuluh yang terendah dengan dampak terbesar, beserta "
            "syarat yang harus dipenuhi untuk naik satu tingkat. Satu indikator lain setara dengan yang terakhir tercantum.",
            "21 | Penerapan Manajemen Risiko SPBE | 1 ke 2 | Syarat tingkat 1 ada; ada program terencana, namun belum mengacu pada "
            "pedoman. | +0,015",
            "22 | Penerapan Manajemen Keamanan Informasi | 1 ke 2 | Pengendalian sudah berjalan pada sebagian unit kerja atau perangkat "
            "daerah. | +0,015",
            "23 | Penerapan Manajemen Data | 1 ke 2 | Syarat tingkat 1 ada; ada program terencana, namun belum mengacu pada pedoman. | "
            "+0,015",
            "24 | Penerapan Manajemen Aset TIK | 1 ke 2 | Syarat tingkat 1 ada; ada program terencana, namun belum mengacu pada pedoman. | "
            "+0,015",
            "25 | Penerapan Kompetensi Sumber Daya Manusia | 1 ke 2 | Syarat tingkat 1 ada; direncanakan, tetapi belum seluruh enam bidang "
            "kompetensi terpenuhi. | +0,015",
            "26 | Penerapan Manajemen Pengetahuan | 1 ke 2 | Syarat tingkat 1 ada; direncanakan, tetapi belum punya pedoman. | +0,015",
            "27 | Penerapan Manajemen Perubahan | 1 ke 2 | Syarat tingkat 1 ada; direncanakan, tetapi belum dijalankan seluruh unit "
            "terkait atau masih dengan cara masing-masing. | +0,015",
            "28 | Penerapan Manajemen Layanan SPBE | 1 ke 2 | Syarat tingkat 1 ada; direncanakan, tetapi baru sebagian proses (pelayanan "
            "pengguna atau pengoperasian) yang dijalankan. | +0,015",
            "29 | Pelaksanaan Audit Infrastruktur SPBE | 1 ke 2 | Syarat tingkat 1 ada; audit infrastruktur terencana berkesinambungan, "
            "tetapi tanpa pedoman atau standar. | +0,015",
            "30 | Pelaksanaan Audit Aplikasi SPBE | 1 ke 2 | Syarat tingkat 1 ada; audit aplikasi terencana berkesinambungan, tetapi tanpa "
            "pedoman atau standar. | +0,015",
            "Dampak adalah kenaikan indeks bila indikator naik satu tingkat dan yang lain tetap."));
}

TEST(AgencyReport, ExplainsTheIndexDownToTheIndicators) {
    const auto lines = sectionOf(sections::agencyReport(coordinatingMinistry2021(Id::Indonesian)), "Cara setiap angka dihitung");
    const std::vector<std::string> start(lines.begin(), lines.begin() + 14);
    EXPECT_THAT(start,
                ElementsAre("Setiap angka di bawah ini dapat dihitung ulang dari nilai, bobot, dan aturannya.",
                            " | Indeks SPBE | (13,00 × 3 + 25,00 × 3 + 16,50 × 1 + 45,50 × 3,6099) / 100,00 | 2,9475, dibulatkan 2,95",
                            "D1 | Kebijakan Internal SPBE | (13,00 × 3) / 13,00 | 3,00",
                            "A1 | Kebijakan Internal Tata Kelola SPBE | (1,30 × 3 + 1,30 × 3 + 1,30 × 3 + 1,30 × 3 + 1,30 × 3 + 1,30 × 3 + "
                            "1,30 × 3 + 1,30 × 3 + 1,30 × 3 + 1,30 × 3) / 13,00 | 3,00",
                            "D2 | Tata Kelola SPBE | (10,00 × 3,25 + 10,00 × 3 + 5,00 × 2,5) / 25,00 | 3,00",
                            "A2 | Perencanaan Strategis SPBE | (2,50 × 2 + 2,50 × 2 + 2,50 × 5 + 2,50 × 4) / 10,00 | 3,25",
                            "A3 | Teknologi Informasi dan Komunikasi | (2,50 × 3 + 2,50 × 3 + 2,50 × 3 + 2,50 × 3) / 10,00 | 3,00",
                            "A4 | Penyelenggara SPBE | (2,50 × 3 + 2,50 × 2) / 5,00 | 2,50",
                            "D3 | Manajemen SPBE | (12,00 × 1 + 4,50 × 1) / 16,50 | 1,00",
                            "A5 | Penerapan Manajemen SPBE | (1,50 × 1 + 1,50 × 1 + 1,50 × 1 + 1,50 × 1 + 1,50 × 1 + 1,50 × 1 + 1,50 × 1 + "
                            "1,50 × 1) / 12,00 | 1,00",
                            "A6 | Pelaksanaan Audit TIK | (1,50 × 1 + 1,50 × 1 + 1,50 × 1) / 4,50 | 1,00",
                            "D4 | Layanan SPBE | (27,50 × 3,9 + 18,00 × 3,1667) / 45,50 | ≈ 3,6099, dibulatkan 3,61",
                            "A7 | Layanan Administrasi Pemerintahan Berbasis Elektronik | (2,75 × 4 + 2,75 × 4 + 2,75 × 4 + 2,75 × 4 + "
                            "2,75 × 4 + 2,75 × 4 + 2,75 × 3 + 2,75 × 3 + 2,75 × 4 + 2,75 × 5) / 27,50 | 3,90",
                            "A8 | Layanan Publik Berbasis Elektronik | (3,00 × 4 + 3,00 × 3 + 3,00 × 2 + 3,00 × 4 + 3,00 × 3 + 3,00 × 3) / "
                            "18,00 | ≈ 3,1667, dibulatkan 3,17"));
    EXPECT_EQ(lines.back(), "47 | Layanan Publik Sektor 3 | 3,00 % × 3 = 0,0900 | dilaporkan");
}

TEST(AgencyReport, SaysWhatIsOddAboutTheFigures) {
    EXPECT_THAT(sectionOf(sections::agencyReport(worstCase(Id::Indonesian)), "Catatan atas angka"),
                ElementsAre("Hal berikut ditemukan saat angka dihitung dan diperiksa. Tidak ada angka yang diubah diam-diam.",
                            "Tersimpan nilai untuk I99, yang tidak dikenal instrumen ini. Nilai itu tidak dihitung.",
                            "Nilai indikator Kebijakan Internal Pembangunan Aplikasi SPBE (9) berada di atas batas tertinggi skala (5).",
                            "Nilai indikator Kebijakan Internal Layanan Jaringan Intra Instansi Pusat/Pemerintah Daerah (2,5) berada di "
                            "antara dua tingkat; skala berjenjang 1.",
                            "Penilaian baru mencakup 80,9 persen bobot; indeksnya bersifat sementara."));
}

TEST(AgencyReport, NeverCallsAPartialIndexAResult) {
    const auto document = sections::agencyReport(worstCase(Id::Indonesian));
    const auto& cover = std::get<content::Cover>(document.blocks.front());
    ASSERT_EQ(cover.figures.size(), 1U);
    EXPECT_EQ(cover.figures.front().value, "3,16");
    EXPECT_EQ(cover.state,
              "Penilaian belum lengkap: 38 dari 47 indikator terisi, mencakup 80,90 % bobot. Angka di atas bersifat sementara dan bukan "
              "hasil penilaian.");
}

TEST(AgencyReport, RegistersEveryFileWithItsWholeHash) {
    const auto document = sections::agencyReport(worstCase(Id::Indonesian));
    const auto lines = sectionOf(document, "Daftar bukti dukung");
    // The sentence above, 60 files, and the 47 indicators that they are grouped by.
    ASSERT_EQ(lines.size(), 108U);
    std::size_t hashes = 0;
    for (const content::Block& block : document.blocks) {
        if (const auto* table = std::get_if<content::Table>(&block)) {
            for (const auto& row : table->rows) {
                for (const content::Cell& cell : row.cells) {
                    hashes += cell.note.size() >= 64 && cell.note.find_first_not_of("abcdef", cell.note.size() - 64) == std::string::npos
                                  ? 1U
                                  : 0U;
                }
            }
        }
    }
    EXPECT_EQ(hashes, 60U);
}

TEST(AgencyReport, GroupsQuestionsByPillar) {
    EXPECT_EQ(sectionOf(sections::agencyReport(smartCityPanel(Id::Indonesian)), "Nilai menurut pilar").size(), 7U);
    EXPECT_THAT(sectionOf(sections::agencyReport(kotaKediri2022(Id::Indonesian)), "Nilai menurut pilar"), IsEmpty());
}

TEST(AgencyReport, ComparesWithTheYearBefore) {
    const auto lines = sectionOf(sections::agencyReport(twoYears(Id::Indonesian)), "Hasil menurut domain");
    EXPECT_EQ(lines[2], "D1 | Kebijakan Internal SPBE | 13,00 | 2,90 | 2,10 | +0,80 | 0,3770");
}

}  // namespace
}  // namespace matang::testing

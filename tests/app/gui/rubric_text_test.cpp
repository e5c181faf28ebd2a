// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_switch.h"
#include "pages/rubric_page_text.h"
#include "rubric_fixture.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTextDocumentFragment>

namespace matang::gui {

namespace {

using base::Rational;
using rubric::Condition;
using rubric::Normalisation;

class RubricTextTest : public testing::Test {
protected:
    [[nodiscard]] rubric::Node& node(const char* id) {
        return m_rubric->nodes[static_cast<std::size_t>(m_rubric->find(rubric::NodeId(id)))];
    }
    [[nodiscard]] QStringList page(const char* id, const char* profile = "a") {
        return lines([&](const RubricText& text) { return text.node(m_rubric->find(rubric::NodeId(id))); }, profile);
    }
    [[nodiscard]] QStringList whole(const ShelvedRubric& shelved, const char* profile = "a") {
        return lines([&](const RubricText& text) { return text.whole(shelved); }, profile);
    }
    template <typename Say>
    QStringList lines(const Say& say, const char* profile) {
        const auto weights = rubric::weightSet(*m_rubric, rubric::ProfileId(profile));
        const RubricText text(*m_rubric, weights.value(), m_wording, QApplication::palette());
        return QTextDocumentFragment::fromHtml(say(text)).toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    [[nodiscard]] RubricSentences say() const { return {*m_rubric, m_wording}; }

    LanguageSwitch m_language{text::Language::Indonesian};
    std::shared_ptr<rubric::Rubric> m_rubric = makeRubric();
    Wording m_wording{text::Language::Indonesian};
};

}  // namespace

TEST_F(RubricTextTest, AnIndicatorWithLevels) {
    EXPECT_EQ(page("S1"),
              (QStringList{"S1 Peta jalan",
                           "Indikator \u00b7 S1 \u00b7 S Sistem",
                           "Bobot",
                           "30,00 % dari indeks, 75,00 % dari \u201cS Sistem\u201d",
                           "Pilar",
                           "Warga",
                           "Catatan",
                           "Periksa tahun terbitnya.",
                           "Tingkat dan kriteria",
                           "Skala tiga tingkat \u00b7 1 sampai 3, dengan langkah 1",
                           "1",
                           "Awal",
                           "Belum ada peta jalan.",
                           "2",
                           "Teratur",
                           "Peta jalan disahkan.",
                           "Hanya tercapai bila besaran \u201cS2 Kantor tanpa jaringan\u201d paling sedikit 30 dan ada bukti dukung pada "
                           "\u201cS2 Kantor tanpa jaringan\u201d.",
                           "3",
                           "Matang",
                           "Kriteria tingkat ini tidak dipublikasikan.",
                           "Arti umumnya: Sudah matang.",
                           "Satu tingkat baru tercapai bila semua tingkat di bawahnya terpenuhi.",
                           "Bukti dukung",
                           "Salinan peraturan.",
                           "Asal isi dan keyakinan",
                           "Nama",
                           "rumusan sendiri",
                           "Kriteria",
                           "rumusan sendiri",
                           "Bobot",
                           "resmi",
                           "Keyakinan",
                           "rendah",
                           "Tidak dipublikasikan",
                           "kriteria tingkat 3",
                           "Keterangan",
                           "Naskah tidak terbaca."}));
}

TEST_F(RubricTextTest, AnIndicatorThatIsMeasured) {
    EXPECT_EQ(page("S2", "b"), (QStringList{"S2 Kantor tanpa jaringan",
                                            "Indikator \u00b7 S2 \u00b7 S Sistem",
                                            "Bobot",
                                            "25,00 % dari indeks, 50,00 % dari \u201cS Sistem\u201d",
                                            "Yang diukur",
                                            "Satuan",
                                            "% kantor",
                                            "Besaran yang mungkin",
                                            "0 sampai 100",
                                            "Arah",
                                            "makin kecil makin baik",
                                            "Target",
                                            "5",
                                            "Nilai diambil dari syarat pertama yang terpenuhi:",
                                            "Besaran",
                                            "Nilai",
                                            "paling banyak 5",
                                            "100",
                                            "paling banyak 20",
                                            "50",
                                            "selain itu",
                                            "0",
                                            "Bila tidak ada yang diukur, nilainya 0.",
                                            "Skala nilai",
                                            "0 sampai 100, nilai apa pun di antaranya",
                                            "Asal isi dan keyakinan",
                                            "Nama",
                                            "resmi",
                                            "Bobot",
                                            "dilaporkan pihak lain"}));
}

TEST_F(RubricTextTest, ABranchSaysHowItIsComputedAndItsPartsAddUp) {
    EXPECT_EQ(page("S"), (QStringList{"S Sistem",
                                      "Domain \u00b7 S",
                                      "Bobot",
                                      "40,00 % dari indeks",
                                      "Cara nilai dihitung",
                                      "Nilainya rata-rata tertimbang bagian-bagiannya.",
                                      "Paling tinggi 2,5 bila nilai \u201cS1 Peta jalan\u201d di bawah 2.",
                                      "Bagian",
                                      "Dari induk",
                                      "Dari indeks",
                                      "S1 Peta jalan",
                                      "75,00 %",
                                      "30,00 %",
                                      "S2 Kantor tanpa jaringan",
                                      "25,00 %",
                                      "10,00 %",
                                      "Jumlah",
                                      "100,00 %",
                                      "40,00 %",
                                      "Asal isi dan keyakinan",
                                      "Nama",
                                      "resmi",
                                      "Bobot",
                                      "resmi"}));
}

TEST_F(RubricTextTest, PartsOfASumHaveARangeInsteadOfAWeight) {
    auto& branch = node("S");
    branch.aggregation = rubric::Aggregation::Sum;
    branch.limits.clear();
    node("S1").rangeFrom = 0;
    node("S1").rangeTo = 76;
    EXPECT_EQ(page("S").mid(4, 9),
              (QStringList{"Cara nilai dihitung", "Nilainya jumlah bagian-bagiannya.", "Bagian", "Nilai yang mungkin", "S1 Peta jalan",
                           "0 sampai 76", "S2 Kantor tanpa jaringan", "\u2013", "Asal isi dan keyakinan"}));
    EXPECT_EQ(page("S1").mid(2, 2), (QStringList{"Bobot", "tidak ada: nilai di atasnya bukan rata-rata bagian-bagiannya"}));
}

TEST_F(RubricTextTest, BelowASumAMeanStillHasShares) {
    node("index").aggregation = rubric::Aggregation::Sum;
    EXPECT_EQ(page("S1").mid(2, 2), (QStringList{"Bobot", "75,00 % dari \u201cS Sistem\u201d"}));
    EXPECT_EQ(page("S").mid(7, 9), (QStringList{"Bagian", "Dari induk", "S1 Peta jalan", "75,00 %", "S2 Kantor tanpa jaringan", "25,00 %",
                                                "Jumlah", "100,00 %", "Asal isi dan keyakinan"}));
}

TEST_F(RubricTextTest, TheWholeInstrument) {
    ShelvedRubric shelved;
    shelved.id = m_rubric->id;
    shelved.inFolder = true;
    EXPECT_EQ(whole(shelved), (QStringList{"Instrumen Contoh",
                                           "Kementerian Contoh",
                                           "Status",
                                           "rancangan, belum berlaku",
                                           "Versi",
                                           "2",
                                           "Berlaku",
                                           "mulai 2024",
                                           "Kode",
                                           "contoh",
                                           "Untuk uji.",
                                           "Seberapa pasti isinya",
                                           "Nama tidak resmi",
                                           "1 dari 3 indikator",
                                           "Kriteria tidak resmi",
                                           "1 dari 3 indikator",
                                           "Keyakinan rendah",
                                           "1 dari 3 indikator",
                                           "Kriteria tingkat tidak dipublikasikan",
                                           "1 dari 3 indikator",
                                           "Profil bobot",
                                           "Umum",
                                           "a \u00b7 2024 \u00b7 bobot: resmi \u00b7 3 indikator",
                                           "Bagian",
                                           "Bobot",
                                           "S Sistem",
                                           "40,00 %",
                                           "P Warga",
                                           "60,00 %",
                                           "Jumlah",
                                           "100,00 %",
                                           "Khusus",
                                           "b \u00b7 2025 \u00b7 bobot: dilaporkan pihak lain \u00b7 3 indikator",
                                           "S Sistem 50,00 % \u00b7 P Warga 50,00 % \u00b7 Jumlah 100,00 %",
                                           "Dari berita.",
                                           "Cara indeks dihitung",
                                           "Nilainya rata-rata tertimbang bagian-bagiannya.",
                                           "Angka dibulatkan sekali, hanya untuk ditampilkan: 2 desimal, setengah dibulatkan ke atas.",
                                           "Indeks yang mungkin",
                                           "0 sampai 100",
                                           "Beberapa asesor",
                                           "rata-rata nilai para asesor",
                                           "Tidak berlaku",
                                           "Setiap indikator berlaku bagi setiap instansi.",
                                           "Predikat",
                                           "Yang menentukan adalah angka sebelum dibulatkan.",
                                           "Predikat",
                                           "Mulai",
                                           "Sampai",
                                           "Baik",
                                           "50,00",
                                           "100,00",
                                           "Kurang",
                                           "0,00",
                                           "di bawah 50,00",
                                           "Tahap",
                                           "Mandiri",
                                           "oleh instansi",
                                           "Akhir",
                                           "oleh asesor",
                                           "Sumber",
                                           "Peraturan Contoh",
                                           "nomor 7 \u00b7 2024 \u00b7 https://contoh.go.id/7",
                                           "Keterangan lain",
                                           "Skala",
                                           "Skala tiga tingkat: 1 sampai 3, dengan langkah 1",
                                           "0 sampai 100, nilai apa pun di antaranya",
                                           "SHA-256",
                                           QString(64, QLatin1Char('a'))}));
}

TEST_F(RubricTextTest, AnotherTextInTheWorkspaceIsNamed) {
    ShelvedRubric shelved;
    shelved.id = m_rubric->id;
    shelved.inFolder = true;
    auto other = makeRubric();
    other->version = "1";
    other->sha256 = std::string(64, 'b');
    shelved.other = other;
    EXPECT_TRUE(whole(shelved).contains(QStringLiteral(
        "Berkas kerja yang terbuka memakai naskah lain dari instrumen ini: versi 1, SHA-256 bbbbbbbbbbbb\u2026 Penilaian baru "
        "memakai naskah yang ditampilkan di sini.")));
    shelved.inFolder = false;
    EXPECT_TRUE(
        whole(shelved).contains(QStringLiteral("Penilaian dalam berkas kerja yang terbuka dihitung dengan naskah ini. Penilaian baru "
                                               "memakai naskah lain: versi 1, SHA-256 bbbbbbbbbbbb\u2026")));
}

TEST_F(RubricTextTest, NestedConditionsStandInBrackets) {
    Condition exists;
    exists.kind = Condition::Kind::Exists;
    exists.node = m_rubric->find(rubric::NodeId("P1"));
    Condition negated;
    negated.kind = Condition::Kind::Not;
    negated.parts = {exists};
    Condition any;
    any.kind = Condition::Kind::Any;
    any.parts = {exists, negated};
    Condition all;
    all.parts = {any, exists};
    EXPECT_EQ(say().condition(all),
              QStringLiteral("(\u201cP1 Kepuasan\u201d terisi atau tidak terpenuhi bahwa \u201cP1 Kepuasan\u201d terisi) dan \u201cP1 "
                             "Kepuasan\u201d terisi"));
}

TEST_F(RubricTextTest, EveryNormalisationIsASentence) {
    auto& indicator = node("S2");
    auto& rule = indicator.normalisation;
    rule = {};
    const auto sentence = [&](Normalisation::Method method) {
        rule.method = method;
        return say().normalisation(indicator);
    };
    EXPECT_EQ(sentence(Normalisation::Method::None), QStringLiteral("Besaran itu sendiri menjadi nilai."));
    EXPECT_EQ(
        sentence(Normalisation::Method::MinMax),
        QStringLiteral("Nilai berubah merata di antara dua besaran: besaran tertinggi di antara instansi sekelompok memberi nilai terendah "
                       "skala, besaran terendah di antara instansi sekelompok nilai tertinggi."));
    EXPECT_EQ(sentence(Normalisation::Method::PercentOfTarget), QStringLiteral("Nilai = target \u00f7 besaran \u00d7 100."));
    EXPECT_EQ(sentence(Normalisation::Method::Map), QStringLiteral("Tiap jawaban mempunyai nilainya:"));
    indicator.quantity->direction = rubric::Quantity::Direction::Target;
    EXPECT_EQ(sentence(Normalisation::Method::PercentOfTarget),
              QStringLiteral("Nilai = 100 \u2212 jarak dari target dalam persen target."));
    indicator.quantity->direction = rubric::Quantity::Direction::Up;
    rule.cap = 120;
    rule.capped = false;
    EXPECT_EQ(sentence(Normalisation::Method::PercentOfTarget),
              QStringLiteral("Nilai = besaran \u00f7 target \u00d7 100, paling tinggi 120, boleh melampaui ujung skala."));
    indicator.quantity->direction = rubric::Quantity::Direction::Down;
    rule.times = Rational(1, 25);
    rule.plus = -1;
    rule.among = Normalisation::Among::All;
    EXPECT_EQ(sentence(Normalisation::Method::Linear), QStringLiteral("Nilai = 0,04 \u00d7 besaran \u2212 1."));
    EXPECT_EQ(sentence(Normalisation::Method::ZScore),
              QStringLiteral(
                  "Nilai = 0,04 \u00d7 (\u2212z) \u2212 1, dengan z sebagai jarak dari rata-rata semua instansi dalam simpangan baku."));
    EXPECT_EQ(sentence(Normalisation::Method::Percentile),
              QStringLiteral("Nilai = 0,04 \u00d7 p \u2212 1, dengan p sebagai bagian dari semua instansi lainnya yang tidak lebih baik."));
    EXPECT_EQ(sentence(Normalisation::Method::Rank),
              QStringLiteral("Nilai = 0,04 \u00d7 r \u2212 1, dengan r sebagai peringkat di antara semua instansi; 1 yang terbaik."));
}

TEST_F(RubricTextTest, WhatIsSpecialAboutABranchIsOneSentenceEach) {
    auto& branch = node("S");
    branch.limits.clear();
    branch.aggregation = rubric::Aggregation::CountPassed;
    branch.pass = 2;
    branch.weighting = rubric::Weighting::ByCount;
    branch.enough = 1;
    rubric::Repetition repetition;
    repetition.name = {{{"id", "Inovasi"}}};
    repetition.combine = rubric::Repetition::Combine::SumOverLarger;
    repetition.number = 10;
    repetition.atLeast = 2;
    branch.repetition = repetition;
    branch.adjustment = {Rational(100, 86), 0, std::nullopt, Rational(100)};
    rubric::Bonus bonus;
    bonus.when.kind = Condition::Kind::Exists;
    bonus.when.node = m_rubric->find(rubric::NodeId("P1"));
    bonus.plus = 2;
    branch.bonuses = {bonus};
    branch.overYears = rubric::OverYears{{3, 2, 1}, 4};
    m_rubric->rounding.steps = {{"domain", rubric::RoundingStep::Figure::Contribution, 3, {}}};
    EXPECT_EQ(say().reckoning(m_rubric->find(rubric::NodeId("S"))),
              (QStringList{
                  "Nilainya banyaknya bagian yang mencapai paling sedikit 2.",
                  "Bobot tiap bagian mengikuti banyaknya indikator di bawahnya.", "Pilihan bebas: lengkap dengan 1 dari 2 bagian.",
                  "Diisi ulang untuk setiap satuan: Inovasi. Jumlahnya yang dihitung, dibagi banyaknya, paling sedikit dibagi 10.",
                  "Lengkap mulai 2 satuan.", "Lalu dikonversi: 50/43 \u00d7 angka, paling tinggi 100.",
                  "+2,00 bila \u201cP1 Kepuasan\u201d terisi.",
                  "Digabung dengan tahun-tahun sebelumnya, berbobot 3 : 2 : 1 dari tahun ini ke belakang, paling jauh 4 tahun ke belakang.",
                  "Sumbangan Domain dibulatkan ke 3 desimal sebelum dijumlahkan, setengah dibulatkan ke atas."}));
}

TEST_F(RubricTextTest, AnImportAndASurveyAreSentences) {
    rubric::ImportedResult result;
    result.rubric = "spbe";
    result.year = rubric::ImportedResult::Year::Previous;
    EXPECT_EQ(say().import(result), QStringLiteral("Diambil dari hasil lain: indeks instrumen spbe, tahun sebelumnya."));
    rubric::Survey survey;
    survey.name = {{{"id", "Warga"}}};
    survey.missing = 9;
    survey.minimum = 30;
    EXPECT_EQ(say().survey(survey), QStringLiteral("Warga, jawaban 1 sampai 5, 9 untuk tidak menjawab, paling sedikit 30 responden"));
}

TEST_F(RubricTextTest, TextsOfFilesAreNeverMarkup) {
    node("P1").name = {{{"id", "<b>Tebal</b> & miring"}}};
    EXPECT_EQ(page("P1").front(), QStringLiteral("P1 <b>Tebal</b> & miring"));
}

}  // namespace matang::gui

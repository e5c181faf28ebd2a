// SPDX-License-Identifier: GPL-3.0-or-later
#include "../round_cases.h"
#include "document_text.h"

#include <gmock/gmock.h>
#include <matang/templates/template_loader.h>

namespace matang::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using Id = text::Language;

content::ReportDocument whole(const sections::RoundReportInput& input) {
    return sections::roundReport(input, **templates::templateNamed("laporan-nasional"));
}

std::vector<std::string> headingsBeforeTheSignatures(const content::ReportDocument& document) {
    std::vector<std::string> headings = headingsOf(document);
    if (!headings.empty() && (headings.back().ends_with("Pengesahan") || headings.back().ends_with("Signatures"))) {
        headings.pop_back();
    }
    return headings;
}

TEST(RoundReport, HasTheSectionsThatSaySomething) {
    EXPECT_THAT(headingsBeforeTheSignatures(whole(national2024(Id::Indonesian))),
                ElementsAre("1. Ringkasan", "2. Keikutsertaan", "3. Peringkat", "4. Sebaran indeks", "5. Menurut kelompok", "6. Predikat",
                            "7. Kenaikan dan penurunan terbesar", "8. Hasil menurut domain", "9. Lampiran: semua instansi",
                            "10. Sumber angka yang dilaporkan", "11. Cara peringkat dan rata-rata dihitung"));
    EXPECT_THAT(headingsBeforeTheSignatures(whole(nobodyComplete(Id::English))),
                ElementsAre("1. Summary", "2. Participation", "3. Annex: all agencies", "4. Sources of reported figures",
                            "5. How ranks and means are made"));
}

TEST(RoundReport, IsNamedAfterInstrumentYearAndGroup) {
    sections::RoundReportInput input = national2023(Id::Indonesian);
    input.group.kind = assessment::AgencyKind::City;
    const auto document = whole(input);
    EXPECT_EQ(document.title, "Laporan Hasil Penilaian SPBE Tahun 2023: semua kota");
    EXPECT_EQ(document.header, "SPBE, tahun 2023  ·  semua kota");
    EXPECT_EQ(document.footer, "Dibuat dengan Matang pada 12 November 2024 dari nasional.matang");
    EXPECT_EQ(document.identifier, "round/spbe-2020/2023/kota/laporan-nasional/id");
    EXPECT_EQ(document.createdAt, "2024-11-12T08:30:00Z");
    const auto lines = linesOf(document);
    EXPECT_THAT(lines, Contains("Semua 93 kota yang dinilai dengan SPBE pada tahun 2023 memiliki hasil. Rata-rata indeksnya 3,02 dan "
                                "mediannya 3,00."));
    for (const std::string& line : lines) {
        EXPECT_THAT(line, Not(HasSubstr("Kab. ")));
    }
}

TEST(RoundReport, CoverNamesMeanAndHowMany) {
    const auto document = whole(national2023(Id::English));
    const auto& cover = std::get<content::Cover>(document.blocks.front());
    EXPECT_EQ(cover.title, "National Report on the Assessment");
    EXPECT_EQ(cover.subject, "SPBE");
    EXPECT_EQ(cover.year, "Year 2023");
    ASSERT_EQ(cover.figures.size(), 2U);
    EXPECT_EQ(cover.figures[0].label + " " + cover.figures[0].value, "Mean index 2.82");
    EXPECT_EQ(cover.figures[1].label + " " + cover.figures[1].value + " " + cover.figures[1].note, "With a result 621 of 621 assessed");
    ASSERT_TRUE(cover.ruler);
    EXPECT_EQ(cover.ruler->bands.size(), 5U);
    EXPECT_THAT(cover.facts, Contains("Assessed: 621 agencies"));
}

TEST(RoundReport, TakesTheWordsOfItsTemplate) {
    templates::ReportTemplate own = roundTemplate({"cover", "text", "cohorts", "method"});
    own.numbered = false;
    own.title.byLanguage = {{"id", "Hasil {instrument} {year}"}};
    own.look.accent = "#112233";
    own.look.organisation.byLanguage = {{"id", "Kementerian, {date}"}};
    own.sections[1].title.emplace().byLanguage = {{"id", "Pengantar {year}"}};
    own.sections[1].text.emplace().byLanguage = {{"id", "Pada {date}."}};
    own.sections[2].text.emplace().byLanguage = {{"id", "Tidak dicetak, sebab hanya ada satu kelompok."}};
    own.sections[3].title.emplace().byLanguage = {{"id", "Cara"}};
    own.sections[3].text.emplace().byLanguage = {{"id", "Sebelumnya."}};
    const auto document = sections::roundReport(firstOfNational2023(3, Id::Indonesian), own);
    EXPECT_EQ(document.title, "Hasil SPBE 2023");
    EXPECT_EQ(std::get<content::Cover>(document.blocks.front()).title, "Hasil SPBE 2023");
    EXPECT_EQ(document.look.accent, "#112233");
    EXPECT_EQ(document.look.organisation, "Kementerian, 12 November 2024");
    EXPECT_THAT(headingsOf(document), ElementsAre("Pengantar 2023", "Cara"));
    const auto lines = linesOf(document);
    EXPECT_THAT(lines, Contains("Pada 12 November 2024."));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("Tidak dicetak"))));
    EXPECT_THAT(sectionOf(document, "Cara")[0], "Sebelumnya.");
}

TEST(RoundReport, NamesItsSourcesAndItsTrail) {
    sections::RoundReportInput input = firstOfNational2023(3, Id::Indonesian);
    input.sources = {{"Kepmen PANRB 13/2024", 2}, {"", 1}};
    input.trail = sections::TrailSummary{1234, "2024-01-02T00:00:00Z", "2024-11-11T00:00:00Z", {}, {}, "ab12"};
    const auto lines = linesOf(sections::roundReport(input, roundTemplate({"sources", "trail"})));
    EXPECT_THAT(lines,
                ElementsAre("# 1. Sumber angka yang dilaporkan", "Angka yang tidak dihitung oleh Matang dikutip dari sumber berikut.",
                            "Kepmen PANRB 13/2024 | 2", "tanpa sumber | 1", "# 2. Jejak perubahan",
                            "Berkas kerja memiliki 1.234 catatan perubahan, dari 2 Januari 2024 sampai 11 November 2024.",
                            "Catatan terakhir memiliki SHA-256 ab12, yang mewakili semua catatan sebelumnya."));
}

}  // namespace
}  // namespace matang::testing

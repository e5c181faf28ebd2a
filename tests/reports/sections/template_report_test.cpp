// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "document_text.h"

#include <matang/templates/template_loader.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace matang::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Eq;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Id = text::Language;

templates::ReportTemplate templateOf(const std::string& keys) {
    const templates::LoadedTemplate loaded =
        templates::loadTemplate("template: own\nformat: 1\nscope: agency\nname: Own\n" + keys, "own.yaml", {});
    EXPECT_THAT(loaded.findings, IsEmpty()) << (loaded.findings.empty() ? "" : base::toString(loaded.findings.front()));
    return loaded.reportTemplate == nullptr ? templates::ReportTemplate() : *loaded.reportTemplate;
}

content::ReportDocument reportOf(const std::string& keys, const sections::AgencyReportInput& input = kotaBogor2024(Id::Indonesian)) {
    return sections::agencyReport(input, templateOf(keys));
}

/// One letter a block: what it is.
std::string shapeOf(const content::ReportDocument& document) {
    constexpr std::string_view kLetters = "CHPBKSTGgFsiN";  // in the order of content::Block; i: contents, N: a new page
    std::string shape;
    for (const content::Block& block : document.blocks) {
        shape += kLetters[block.index()];
    }
    return shape;
}

TEST(TemplateReport, HasItsSectionsInItsOrder) {
    EXPECT_THAT(headingsOf(reportOf("sections: [method, summary, years]")),
                ElementsAre("1. Cara indeks dihitung", "2. Ringkasan", "3. Perkembangan indeks"));
    EXPECT_THAT(headingsOf(reportOf("numbered: false\nsections: [method, summary]")), ElementsAre("Cara indeks dihitung", "Ringkasan"));
}

TEST(TemplateReport, LeavesOutWhatHasNothingToSay) {
    const auto document = reportOf("sections: [summary, {section: indicators, title: Indikator, text: Semua indikator.}, method]");
    EXPECT_THAT(headingsOf(document), ElementsAre("1. Ringkasan", "2. Cara indeks dihitung"));
    EXPECT_THAT(linesOf(document), Not(::testing::Contains("Semua indikator.")));
}

TEST(TemplateReport, SaysWhenThereIsNothingAtAll) {
    EXPECT_THAT(linesOf(reportOf("sections: [contents, page-break, indicators]")),
                ElementsAre("Untuk bagian yang dipilih belum ada data."));
    EXPECT_THAT(linesOf(reportOf("sections: [indicators]", kotaBogor2024(Id::English))),
                ElementsAre("There are no data yet for the sections that were chosen."));
}

TEST(TemplateReport, SpeaksTheWordsOfItsTemplate) {
    const std::string keys = R"(title: {id: "Laporan {instrument} {agency}", en: "{instrument} report"}
sections:
  - cover
  - section: text
    title: "Pengantar {year}"
    text: |
      Indeks {index},
      predikat {predicate}.

      Tahap {stage}, {date}.
  - {section: method, title: {id: Metode, en: Method}, text: Menurut peraturan.}
)";
    const auto document = reportOf(keys);
    EXPECT_EQ(document.title, "Laporan SPBE Pemerintah Kota Bogor");
    EXPECT_EQ(std::get<content::Cover>(document.blocks.front()).title, "Laporan SPBE Pemerintah Kota Bogor");
    EXPECT_THAT(headingsOf(document), ElementsAre("1. Pengantar 2024", "2. Metode"));
    const auto introduction = sectionOf(document, "Pengantar 2024");
    EXPECT_THAT(introduction, ElementsAre("Indeks 4,08, predikat Sangat Baik.", "Tahap Akhir, 12 November 2024."));
    EXPECT_EQ(sectionOf(document, "Metode").front(), "Menurut peraturan.");
    const auto english = reportOf(keys, kotaBogor2024(Id::English));
    EXPECT_EQ(english.title, "SPBE report");
    EXPECT_THAT(headingsOf(english), ElementsAre("1. Pengantar 2024", "2. Method"));
    EXPECT_EQ(sectionOf(english, "Pengantar 2024").front(), "Indeks 4.08, predikat Very Good.");
}

TEST(TemplateReport, CallsNoPartialIndexAResult) {
    auto input = worstCase(Id::Indonesian);
    EXPECT_THAT(linesOf(reportOf("sections: [{section: text, text: 'Indeks {index}, predikat {predicate}.'}]", input)),
                ElementsAre("Indeks –, predikat –."));
}

TEST(TemplateReport, TakesWordsWhereASectionBringsItsOwnHeading) {
    EXPECT_EQ(std::get<content::Contents>(reportOf("sections: [{section: contents, title: Isi}, method]").blocks.front()).title, "Isi");
    EXPECT_EQ(std::get<content::Contents>(reportOf("sections: [contents, method]").blocks.front()).title, "Daftar isi");
}

TEST(TemplateReport, LeavesNoPageEmpty) {
    EXPECT_EQ(
        shapeOf(reportOf("sections: [page-break, {section: text, text: A}, page-break, indicators, page-break, {section: text, text: B}, "
                         "page-break]")),
        "PNP");
    EXPECT_EQ(shapeOf(reportOf("sections: [cover, page-break, {section: text, text: A}]")), "CNP");
    EXPECT_EQ(shapeOf(reportOf("sections: [cover, contents, page-break, {section: text, text: A}]")), "CNP");
    EXPECT_EQ(shapeOf(reportOf("sections: [cover, contents, page-break, {section: text, title: A, text: A}]")), "CNiNHP");
    EXPECT_EQ(shapeOf(reportOf("sections: [{section: text, title: A, text: A}, contents]")), "HP");
}

TEST(TemplateReport, LooksAsItsTemplateSays) {
    const auto look =
        reportOf("look: {accent: \"#7A1F3D\", organisation: \"Pemerintah {agency}\", density: compact}\nsections: [cover]").look;
    EXPECT_EQ(look.accent, "#7a1f3d");
    EXPECT_EQ(look.organisation, "Pemerintah Pemerintah Kota Bogor");
    EXPECT_EQ(look.density, content::Look::Density::Compact);
    EXPECT_EQ(look.crestFormat, content::Look::CrestFormat::None);
    auto own = templateOf("sections: [cover]");
    own.look.crest = "<svg/>";
    own.look.crestFormat = templates::TemplateLook::CrestFormat::Svg;
    const auto crested = sections::agencyReport(kotaBogor2024(Id::Indonesian), own).look;
    EXPECT_EQ(crested.crest, "<svg/>");
    EXPECT_EQ(crested.crestFormat, content::Look::CrestFormat::Svg);
    EXPECT_EQ(crested.accent, "");
}

TEST(TemplateReport, ShowsTheYearsThatAreAskedFor) {
    auto input = kotaBogor2024(Id::Indonesian);
    const auto yearsOf = [&](int from) {
        input.fromYear = from;
        std::vector<int> years;
        const auto document = reportOf("sections: [years]", input);
        for (const content::Block& block : document.blocks) {
            const auto* chart = std::get_if<content::Chart>(&block);
            const auto* spec = chart == nullptr ? nullptr : std::get_if<content::YearsSpec>(&chart->spec.drawing);
            for (std::size_t run = 0; spec != nullptr && run < spec->runs.size(); ++run) {
                for (const auto& point : spec->runs[run].points) {
                    years.push_back(point.year);
                }
            }
        }
        return years;
    };
    EXPECT_THAT(yearsOf(0), ElementsAre(2019, 2020, 2021, 2022, 2023, 2024));
    EXPECT_THAT(yearsOf(2022), ElementsAre(2022, 2023, 2024));
    // The year that 2024 is compared with stays.
    EXPECT_THAT(yearsOf(2024), ElementsAre(2023, 2024));
    EXPECT_THAT(yearsOf(2030), ElementsAre(2023, 2024));
}

TEST(TemplateReport, NamesItselfByItsTemplate) {
    const auto whole = sections::agencyReport(kotaBogor2024(Id::Indonesian));
    const auto own = reportOf("sections: [cover]");
    EXPECT_EQ(whole.identifier, "Pemerintah Kota Bogor/spbe-2020/2024/final/laporan-lengkap/id");
    EXPECT_EQ(own.identifier, "Pemerintah Kota Bogor/spbe-2020/2024/final/own/id");
}

TEST(TemplateReport, EveryBundledOneSaysSomethingOfEveryCase) {
    for (const auto& input :
         {kotaBogor2024(Id::Indonesian), coordinatingMinistry2021(Id::English), kotaKediri2022(Id::Indonesian), worstCase(Id::English)}) {
        for (const auto& one : templates::bundledTemplates()) {
            if (one->scope != templates::Scope::Agency) {
                continue;
            }
            const auto document = sections::agencyReport(input, *one);
            EXPECT_FALSE(document.title.empty());
            EXPECT_FALSE(document.blocks.empty());
            EXPECT_FALSE(std::holds_alternative<content::PageBreak>(document.blocks.front()));
            EXPECT_FALSE(std::holds_alternative<content::PageBreak>(document.blocks.back()));
        }
    }
}

}  // namespace
}  // namespace matang::testing

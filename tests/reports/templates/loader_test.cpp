// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <gmock/gmock.h>

namespace matang::templates::test {
namespace {

using rubric::LocalisedText;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Loader, ReadsEveryKey) {
    const LoadedTemplate loaded = loadTemplate(kSmallTemplate, "f", {});
    ASSERT_THAT(print(loaded.findings), IsEmpty());
    ReportTemplate expected;
    expected.id = "small";
    expected.scope = Scope::Agency;
    expected.name = {{{"id", "Kecil"}, {"en", "Small"}}};
    expected.description = {{{"", "Untuk uji"}}};
    expected.title = {{{"id", "Laporan {agency}"}, {"en", "Report on {agency}"}}};
    expected.numbered = false;
    expected.look.accent = "#0b6e75";
    expected.look.organisation = {{{"", "Pemerintah {agency}"}}};
    expected.look.density = TemplateLook::Density::Compact;
    expected.sections = {
        {SectionKind::Cover, {}, {}},
        {SectionKind::Contents, {}, {}},
        {SectionKind::PageBreak, {}, {}},
        {SectionKind::Summary, LocalisedText{{{"", "Ringkasan {year}"}}}, {}},
        {SectionKind::Text, LocalisedText{{{"", "Pengantar"}}}, LocalisedText{{{"", "Laporan ini disusun oleh tim.\n\nIndeks {index}."}}}},
        {SectionKind::PageBreak, {}, {}},
        {SectionKind::Signatures, {}, {}}};
    expected.place = "Bogor";
    expected.date = "2024-11-12";
    expected.signers = {{{{{"id", "Koordinator"}, {"en", "Coordinator"}}}, "Siti Aminah", "NIP 1"}, {{{{"", "Kepala"}}}, "", ""}};
    EXPECT_EQ(*loaded.reportTemplate, expected);
}

TEST(Loader, NeedsLittle) {
    const LoadedTemplate loaded = loadTemplate("template: a\nformat: 1\nscope: round\nname: A\nsections: [ranking]\n", "f", {});
    ASSERT_THAT(print(loaded.findings), IsEmpty());
    EXPECT_EQ(loaded.reportTemplate->scope, Scope::Round);
    EXPECT_TRUE(loaded.reportTemplate->numbered);
    EXPECT_TRUE(loaded.reportTemplate->title.empty());
    EXPECT_EQ(loaded.reportTemplate->look, TemplateLook{});
}

TEST(Loader, KeysAreKnownAndThere) {
    EXPECT_THAT(
        findingsWith({{"numbered: false", "numberd: false"}}),
        ElementsAre("f:7:1: error: key-unknown: key=numberd known=numbered, template, format, scope, name, description, title, look, "
                    "sections, signatures nearest=numbered"));
    EXPECT_THAT(findingsWith({{"numbered: false", "title: A"}}), ElementsAre("f:7:1: error: yaml-duplicate-key: key=title firstLine=6"));
    EXPECT_THAT(findingsWith({{"scope: agency\n", ""}}), ElementsAre("f:1:1: error: key-missing: key=scope of=template"));
    EXPECT_THAT(findingsWith({{"  density: compact", "  densty: compact"}}),
                ElementsAre("f:11:3: error: key-unknown: key=densty known=density, accent, crest, organisation nearest=density"));
    EXPECT_THAT(findingsWith({{"    - role: Kepala", "    - name: Kepala"}}),
                ElementsAre("f:31:7: error: key-missing: key=role of=signer"));
}

TEST(Loader, ValuesAreOfTheirKind) {
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: [a]"}}),
                ElementsAre("f:4:7: error: wrong-type: key=name wanted=scalar found=sequence"));
    EXPECT_THAT(findingsWith({{"scope: agency", "scope: city"}}),
                ElementsAre("f:3:8: error: value-not-allowed: key=scope text=city allowed=agency, round"));
    EXPECT_THAT(findingsWith({{"numbered: false", "numbered: no"}}),
                ElementsAre("f:7:11: error: value-not-allowed: key=numbered text=no allowed=false, true"));
    EXPECT_THAT(findingsWith({{"density: compact", "density: tight"}}),
                ElementsAre("f:11:12: error: value-not-allowed: key=density text=tight allowed=comfortable, compact"));
    EXPECT_THAT(findingsWith({{"  - cover\n", "  - [cover]\n"}}),
                ElementsAre("f:13:5: error: wrong-type: key=sections wanted=scalar found=sequence"));
    EXPECT_THAT(findingsWith({{"template: small", "template: Small one"}}),
                ElementsAre("f:1:11: error: template-id-malformed: id=Small one"));
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: {id: Kecil, eng: Small}"}}),
                ElementsAre("f:4:19: error: language-malformed: language=eng"));
    EXPECT_THAT(findingsWith({{"description: Untuk uji", "description: ''"}}), ElementsAre("f:5:14: error: text-empty: key=description"));
    EXPECT_THAT(findingsWith({{"date: 2024-11-12", "date: 2024-02-30"}}),
                ElementsAre("f:28:9: error: day-malformed: day=2024-02-30 field=date"));
    EXPECT_THAT(findingsWith({{"date: 2024-11-12", "date: 12-11-2024"}}),
                ElementsAre("f:28:9: error: day-malformed: day=12-11-2024 field=date"));
}

TEST(Loader, AnotherFormatIsNotReadFurther) {
    EXPECT_THAT(findingsWith({{"format: 1", "format: 2"}, {"scope: agency", "scope: city"}}),
                ElementsAre("f:2:9: error: format-unknown: format=2 known=1"));
    EXPECT_THAT(print(loadTemplate("a: [1, 2\n", "f", {}).findings), ElementsAre("f:2:1: error: yaml-bracket-open"));
    EXPECT_THAT(print(loadTemplate("", "f", {}).findings), ElementsAre("f:1:1: error: yaml-empty"));
    EXPECT_THAT(print(loadTemplate("- a", "f", {}).findings),
                ElementsAre("f:1:1: error: wrong-type: key=template wanted=map found=sequence"));
}

TEST(Sections, AreKnown) {
    EXPECT_THAT(
        findingsWith({{"  - contents", "  - content"}}),
        ElementsAre(
            "f:14:5: error: section-unknown: section=content known=contents, cover, text, page-break, method, sources, signatures, "
            "executive, summary, years, results, stages, peers, strengths, weaknesses, indicators, indicator-details, tags, findings, "
            "targets, programmes, follow-up, clarifications, notes, explanations, calculation, evidence, trail, minutes "
            "nearest=contents"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - ranking"}}),
                ElementsAre("f:14:5: error: section-of-other-scope: section=ranking template=small wanted=scope-round found=scope-agency"));
    EXPECT_THAT(findingsWith({{"scope: agency", "scope: city"}, {"  - contents", "  - ranking"}}),
                ElementsAre("f:3:8: error: value-not-allowed: key=scope text=city allowed=agency, round"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - summary"}}),
                ElementsAre("f:16:15: error: section-twice: section=summary firstLine=14"));
    EXPECT_THAT(print(loadTemplate("template: a\nformat: 1\nscope: agency\nname: A\nsections: []\n", "f", {}).findings),
                ElementsAre("f:5:11: error: list-empty: key=sections"));
}

TEST(Sections, TakeTheWordsThatTheyCanUse) {
    EXPECT_THAT(findingsWith({{"  - cover", "  - {section: cover, title: A}"}}),
                ElementsAre("f:13:22: error: section-key-misplaced: section=cover key=title"));
    EXPECT_THAT(findingsWith({{"  - page-break", "  - {section: page-break, title: A, text: B}"}}),
                ElementsAre("f:15:27: error: section-key-misplaced: section=page-break key=title",
                            "f:15:37: error: section-key-misplaced: section=page-break key=text"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - {section: contents, title: A, text: B}"}}),
                ElementsAre("f:14:35: error: section-key-misplaced: section=contents key=text"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - text"}}), ElementsAre("f:14:5: error: key-missing: key=text of=section: text"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - {section: text, title: A}"}}),
                ElementsAre("f:14:5: error: key-missing: key=text of=section: text"));
    EXPECT_THAT(findingsWith({{"  - contents", "  - {section: executive, title: A, text: B}"}}), IsEmpty());
}

TEST(Gaps, AreKnownAndClosed) {
    EXPECT_THAT(
        findingsWith({{"Laporan {agency}", "Laporan {agnecy}"}}),
        ElementsAre("f:6:22: error: gap-unknown: gap=agnecy known=agency, instrument, year, stage, index, predicate, date nearest=agency"));
    EXPECT_THAT(
        findingsWith({{"Indeks {index}.", "Indeks {indeks}, {score}."}}),
        ElementsAre("f:23:14: error: gap-unknown: gap=indeks known=index, agency, instrument, year, stage, predicate, date nearest=index",
                    "f:23:24: error: gap-unknown: gap=score known=agency, instrument, year, stage, index, predicate, date nearest="));
    EXPECT_THAT(findingsWith({{"Indeks {index}.", "Indeks {index."}}), ElementsAre("f:23:14: error: gap-open: text={index."));
    EXPECT_THAT(findingsWith({{"title: Pengantar", "title: {agency}"}}), ElementsAre("f:18:13: error: gap-unquoted: gap=agency"));
    const std::string round = "template: a\nformat: 1\nscope: round\nname: A\nsections: [{section: ranking, title: 'Menurut {agency}'}]\n";
    EXPECT_THAT(print(loadTemplate(round, "f", {}).findings),
                ElementsAre("f:5:47: error: gap-unknown: gap=agency known=instrument, year, date nearest="));
}

std::string textOf(const std::string& yaml) {
    const LoadedTemplate loaded =
        loadTemplate("template: a\nformat: 1\nscope: agency\nname: A\nsections:\n  - section: text\n    text: " + yaml, "f", {});
    EXPECT_THAT(print(loaded.findings), IsEmpty());
    return loaded.reportTemplate == nullptr ? std::string() : loaded.reportTemplate->sections.front().text->in("id");
}

TEST(Texts, PartTheirParagraphsAtBlankLines) {
    EXPECT_EQ(textOf("|\n      satu\n      dua\n\n\n      tiga\n"), "satu dua\n\ntiga");
    EXPECT_EQ(textOf(">\n      satu\n      dua\n\n      tiga\n"), "satu dua\n\ntiga");
    EXPECT_EQ(textOf("\"satu\n      dua\n\n      tiga\"\n"), "satu dua\n\ntiga");
    EXPECT_EQ(textOf("satu\n"), "satu");
}

TEST(Looks, AccentsAreSeenOnWhite) {
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "teal"}}), ElementsAre("f:9:11: error: colour-malformed: text=teal"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#0B6E7G\""}}), ElementsAre("f:9:11: error: colour-malformed: text=#0B6E7G"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "#0B6E75"}}), ElementsAre("f:9:3: error: text-empty-comment: key=accent"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#ffd700\""}}),
                ElementsAre("f:9:11: error: colour-too-light: text=#ffd700 value=1.4 darker=#ad9200"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#949494\""}}), IsEmpty());
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#959595\""}}),
                ElementsAre("f:9:11: error: colour-too-light: text=#959595 value=2.9 darker=#939393"));
}

TEST(Signing, SaysWhenNothingIsPrinted) {
    EXPECT_THAT(findingsWith({{"  - signatures\n", ""}}), ElementsAre("f:25:1: warning: signatures-unused"));
    EXPECT_NE(loadTemplate(smallTemplate({{"  - signatures\n", ""}}), "f", {}).reportTemplate, nullptr);
}

TEST(Findings, AllAreTold) {
    EXPECT_THAT(findingsWith({{"scope: agency", "scope: agency\ncolour: red"},
                              {"#0B6E75", "#ffff00"},
                              {"  - contents", "  - contnets"},
                              {"{year}", "{yaer}"},
                              {"2024-11-12", "2024"}}),
                ElementsAre(testing::StartsWith("f:4:1: error: key-unknown: key=colour"),
                            testing::StartsWith("f:10:11: error: colour-too-light"), testing::StartsWith("f:15:5: error: section-unknown"),
                            testing::StartsWith("f:17:42: error: gap-unknown"), testing::StartsWith("f:29:9: error: day-malformed")));
}

TEST(Findings, ShowTheirLine) {
    const LoadedTemplate loaded = loadTemplate(smallTemplate({{"  - contents", "  - contnets"}}), "f", {});
    ASSERT_EQ(loaded.findings.size(), 1U);
    EXPECT_EQ(loaded.findings.front().sourceLine, "  - contnets");
    EXPECT_EQ(loaded.reportTemplate, nullptr);
}

TEST(Files, AreReadWhereTheyAre) {
    const Folder folder;
    const std::string file = folder.write("small.yaml", std::string(kSmallTemplate));
    EXPECT_EQ(loadTemplateFile(file).reportTemplate->id, "small");
    const std::string none = folder.path() + "/none.yaml";
    EXPECT_THAT(print(loadTemplateFile(none).findings), ElementsAre(none + ": error: file-not-found: file=" + none));
    EXPECT_THAT(print(loadTemplateFile(folder.path()).findings),
                ElementsAre(folder.path() + ": error: file-unreadable: file=" + folder.path()));
}

}  // namespace
}  // namespace matang::templates::test

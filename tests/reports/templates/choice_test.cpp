// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <matang/templates/gaps.h>

#include <gmock/gmock.h>

namespace matang::templates::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> codesOf(const ReportTemplate& made) {
    std::vector<std::string> codes;
    for (const SectionChoice& choice : made.sections) {
        codes.emplace_back(sectionCode(choice.kind));
    }
    return codes;
}

TEST(Named, ABundledOneOrAFile) {
    EXPECT_EQ((*templateNamed("berita-acara"))->id, "berita-acara");
    const Folder folder;
    EXPECT_EQ((*templateNamed(folder.write("own.yaml", std::string(kSmallTemplate))))->id, "small");
}

TEST(Named, AnUnknownOneGivesNearNames) {
    const base::Error error = templateNamed("berita-acra").error();
    EXPECT_EQ(error.code, base::ErrorCode::NotFound);
    EXPECT_EQ(error.reason, "template-unknown");
    EXPECT_EQ(error.arguments, (base::Arguments{{"template", "berita-acra"},
                                                {"known", "ringkasan-eksekutif, laporan-lengkap, laporan-nasional, berita-acara"},
                                                {"nearest", "berita-acara"}}));
}

TEST(Named, ABrokenOneGivesItsFindings) {
    const Folder folder;
    const std::string file = folder.write("own.yaml", smallTemplate({{"scope: agency", "scope: city"}}));
    const base::Error error = templateNamed(file).error();
    EXPECT_EQ(error.code, base::ErrorCode::InvalidInput);
    EXPECT_EQ(error.reason, "template-broken");
    EXPECT_EQ(error.arguments, (base::Arguments{{"file", file}}));
    EXPECT_THAT(print(error.diagnostics), ElementsAre(file + ":3:8: error: value-not-allowed: key=scope text=city allowed=agency, round"));
}

TEST(Chosen, SectionsKeepTheirWords) {
    const ReportTemplate small = *loadTemplate(kSmallTemplate, "f", {}).reportTemplate;
    const ReportTemplate changed = *withSections(small, {"evidence", "summary", "cover"});
    EXPECT_THAT(codesOf(changed), ElementsAre("evidence", "summary", "cover"));
    EXPECT_EQ(changed.sections[1].title->in("id"), "Ringkasan {year}");
    EXPECT_EQ(changed.title, small.title);
    EXPECT_THAT(codesOf(*withSections(small, {})), IsEmpty());
}

TEST(Chosen, EachTextIsTakenOnce) {
    const ReportTemplate small =
        *loadTemplate(smallTemplate({{"  - contents", "  - {section: text, text: Satu}"}}), "f", {}).reportTemplate;
    const ReportTemplate changed = *withSections(small, {"text", "text", "text"});
    EXPECT_EQ(changed.sections[0].text->in("id"), "Satu");
    EXPECT_EQ(changed.sections[1].title->in("id"), "Pengantar");
    EXPECT_EQ(changed.sections[2], (SectionChoice{SectionKind::Text, {}, {}}));
}

TEST(Chosen, SectionsAreKnownAndOfTheScope) {
    const ReportTemplate& national = **templateNamed("laporan-nasional");
    const base::Error unknown = withSections(national, {"cover", "rankin"}).error();
    EXPECT_EQ(unknown.code, base::ErrorCode::NotFound);
    EXPECT_EQ(unknown.reason, "section-unknown");
    EXPECT_EQ(unknown.arguments,
              (base::Arguments{{"section", "rankin"},
                               {"known",
                                "ranking, cover, contents, text, page-break, method, sources, signatures, trail, round-summary, "
                                "participation, distribution, cohorts, predicates, movers, parts, all-agencies"},
                               {"nearest", "ranking"}}));
    const base::Error other = withSections(national, {"summary"}).error();
    EXPECT_EQ(other.code, base::ErrorCode::NotAllowed);
    EXPECT_EQ(other.reason, "section-of-other-scope");
    EXPECT_EQ(
        other.arguments,
        (base::Arguments{{"section", "summary"}, {"template", "laporan-nasional"}, {"wanted", "scope-agency"}, {"found", "scope-round"}}));
}

TEST(GapTexts, AreFilled) {
    const base::Arguments arguments{{"agency", "Kota Bogor"}, {"year", "2024"}};
    EXPECT_EQ(filled("{agency}, {year}: {index}.", arguments), "Kota Bogor, 2024: .");
    EXPECT_EQ(filled("a } b { c", arguments), "a } b { c");
    EXPECT_EQ(filled("", arguments), "");
    EXPECT_EQ(filled("{agency}", {{"agency", "{year}"}}), "{year}");
    EXPECT_THAT(paragraphsOf("a\n\nb"), ElementsAre("a", "b"));
    EXPECT_THAT(paragraphsOf(""), IsEmpty());
}

}  // namespace
}  // namespace matang::templates::test

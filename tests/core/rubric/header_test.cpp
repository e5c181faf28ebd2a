// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <gmock/gmock.h>

namespace matang::rubric::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Header, TextsMustNotBeEmpty) {
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name:"}}), ElementsAre("f:7:1: error: text-empty: key=name"));
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: {id: ' ', en: Small}"}}),
                ElementsAre("f:7:12: error: text-empty: key=name"));
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: #1 Kecil"}}),
                ElementsAre("f:7:1: error: text-empty-comment: key=name"));
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: \"\"  # later"}}), ElementsAre("f:7:7: error: text-empty: key=name"));
    EXPECT_THAT(findingsWith({{"name: {id: Kecil, en: Small}", "name: {}"}}), ElementsAre("f:7:7: error: text-empty: key=name"));
    EXPECT_THAT(findingsWith({{"version: \"1\"", "version: [1]"}}),
                ElementsAre("f:3:10: error: wrong-type: key=version wanted=scalar found=sequence"));
}

TEST(Header, LanguagesAreTwoSmallLetters) {
    EXPECT_THAT(findingsWith({{"en: Small", "eng: Small"}}), ElementsAre("f:7:19: error: language-malformed: language=eng"));
    EXPECT_THAT(findingsWith({{"language: id", "language: Indonesia"}}),
                ElementsAre("f:6:11: error: language-malformed: language=Indonesia"));
}

TEST(Header, IdsAreOfLettersDigitsAndDashes) {
    EXPECT_THAT(findingsWith({{"id: small", "id: small rubric"}}), ElementsAre("f:2:5: error: id-malformed: id=small rubric"));
    EXPECT_THAT(findingsWith({{"id: small", "id: -small"}}), ElementsAre("f:2:5: error: id-malformed: id=-small"));
    EXPECT_THAT(findingsWith({{"family: small", "family: ../x"}}), ElementsAre("f:4:9: error: id-malformed: id=../x"));
    EXPECT_THAT(findingsWith({{"  indicator: {", "  index: {id: Indeks}\n  indicator: {"}}),
                ElementsAre("f:15:3: error: id-reserved: id=index"));
}

TEST(Header, WordsOfAClosedListAreChecked) {
    EXPECT_THAT(findingsWith({{"status: draft", "status: offical"}}),
                ElementsAre("f:5:9: error: value-not-allowed: key=status text=offical allowed=official, reported, derived, draft"));
    EXPECT_THAT(findingsWith({{"carry-over: true", "carry-over: yes"}}),
                ElementsAre("f:33:15: error: value-not-allowed: key=carry-over text=yes allowed=false, true"));
    EXPECT_THAT(findingsWith({{"by: agency", "by: {a: b}"}}), ElementsAre("f:35:37: error: wrong-type: key=by wanted=scalar found=map"));
}

TEST(Header, YearsAndNumbers) {
    EXPECT_THAT(findingsWith({{"from: 2021", "from: 2026"}}), ElementsAre("f:8:25: error: year-range: from=2026 to=2025"));
    EXPECT_THAT(findingsWith({{"years: [2021, 2022]", "years: [2021, 22]"}}),
                ElementsAre("f:12:63: error: value-not-allowed: key=years text=22 allowed=1900–2999"));
    EXPECT_THAT(findingsWith({{"years: [2021, 2022]", "years: 2021"}}),
                ElementsAre("f:12:56: error: wrong-type: key=years wanted=sequence found=scalar"));
    EXPECT_THAT(findingsWith({{"years: [2021, 2022]", "years: []"}}), ElementsAre("f:12:56: error: list-empty: key=years"));
    EXPECT_THAT(findingsWith({{"decimals: 2", "decimals: 2.5"}}),
                ElementsAre("f:41:13: error: value-not-allowed: key=decimals text=2.5 allowed=0–12"));
    EXPECT_THAT(findingsWith({{"decimals: 2", "decimals: \"2\""}}), IsEmpty());
    EXPECT_THAT(findingsWith({{"index-range: {from: 1, to: 3}", "index-range: {from: 3, to: 3}"}}),
                ElementsAre("f:31:28: error: range-order: of=index-range from=3 to=3"));
}

TEST(Header, DefinitionsAndReferences) {
    EXPECT_THAT(findingsWith({{"source: decree", "source: degree"}}),
                ElementsAre("f:12:41: error: reference-unknown: kind=source id=degree known=decree nearest=decree"));
    EXPECT_THAT(findingsWith({{"{of: domain,", "{of: aspek,"}}),
                ElementsAre("f:43:12: error: reference-unknown: kind=node-kind id=aspek known=domain, indicator nearest="));
    EXPECT_THAT(findingsWith({{"{of: domain,", "{of: index,"}}), IsEmpty());
    EXPECT_THAT(findingsWith({{"- {id: final,", "- {id: self,"}}), ElementsAre("f:36:12: error: id-duplicate: id=self firstLine=35"));
    EXPECT_THAT(findingsWith(
                    {{"  list:\n    - {id: self, name: Mandiri, by: agency}\n    - {id: final, name: Akhir, by: assessor}", "  list: []"}}),
                ElementsAre("f:34:9: error: list-empty: key=list"));
}

TEST(Header, AListThatCannotBeReadDoesNotMakeItsReferencesWrong) {
    EXPECT_THAT(findingsWith({{"- {id: decree, title", "- {title"}}), ElementsAre("f:10:5: error: key-missing: key=id of=source"));
    EXPECT_THAT(findingsWith({{"- {id: decree,", "- {id: the decree,"}}),
                ElementsAre("f:10:10: error: id-malformed: id=the decree",
                            "f:12:41: error: reference-unknown: kind=source id=decree known=the decree nearest="));
}

}  // namespace
}  // namespace matang::rubric::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <gmock/gmock.h>

namespace matang::templates::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Bundled, AreWithoutMistakes) {
    std::vector<std::string> ids;
    for (const auto& one : bundledTemplates()) {
        ids.push_back(one->id);
        const std::string file = sourcePath("reports/templates/bundled/" + one->id + ".yaml");
        EXPECT_THAT(print(loadTemplateFile(file).findings), IsEmpty());
        EXPECT_EQ(bundledTemplateText(one->id), fileText(file));
    }
    EXPECT_THAT(ids, ElementsAre("ringkasan-eksekutif", "laporan-lengkap", "laporan-nasional", "berita-acara"));
    EXPECT_EQ(bundledTemplateText("none"), "");
}

TEST(Bundled, SpeakBothLanguages) {
    const auto languagesOf = [](const rubric::LocalisedText& text) {
        std::vector<std::string> languages;
        for (const auto& entry : text.byLanguage) {
            languages.push_back(entry.first);
        }
        return languages;
    };
    for (const auto& one : bundledTemplates()) {
        EXPECT_THAT(languagesOf(one->name), ElementsAre("id", "en")) << one->id;
        EXPECT_THAT(languagesOf(one->description), ElementsAre("id", "en")) << one->id;
        for (const Signer& signer : one->signers) {
            EXPECT_THAT(languagesOf(signer.role), ElementsAre("id", "en")) << one->id;
        }
    }
}

TEST(SectionCodes, LeadBackToTheirSections) {
    for (const Scope scope : {Scope::Agency, Scope::Round}) {
        EXPECT_EQ(scopeFromCode(scopeCode(scope)), scope);
        for (const SectionKind kind : sectionsOf(scope)) {
            EXPECT_EQ(sectionFromCode(sectionCode(kind)), kind);
            EXPECT_TRUE(isAllowedIn(kind, scope));
        }
    }
    EXPECT_EQ(sectionFromCode(""), std::nullopt);
    EXPECT_EQ(sectionFromCode("ringkasan"), std::nullopt);
    EXPECT_FALSE(isAllowedIn(SectionKind::Ranking, Scope::Agency));
    EXPECT_FALSE(isAllowedIn(SectionKind::Summary, Scope::Round));
}

}  // namespace
}  // namespace matang::templates::test

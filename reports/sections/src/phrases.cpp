// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "embedded_phrases.h"

#include <string>

namespace matang::sections {

namespace {

text::Catalogue embeddedCatalogue(text::Language language) {
    const std::string wanted = std::string(text::languageCode(language)) + ".yaml";
    std::string_view content = "{}";
    for (const auto& file : embedded::phrases::files()) {
        if (file.name == wanted) {
            content = file.text;
        }
    }
    auto parsed = text::Catalogue::parse(content, wanted, language);
    // Without sentences the keys and figures still show; a test keeps the files readable.
    return parsed ? *std::move(parsed) : text::Catalogue{};
}

}  // namespace

const text::Catalogue& phrases(text::Language language) {
    static const text::Catalogue indonesian = embeddedCatalogue(text::Language::Indonesian);
    static const text::Catalogue english = embeddedCatalogue(text::Language::English);
    return language == text::Language::English ? english : indonesian;
}

}  // namespace matang::sections

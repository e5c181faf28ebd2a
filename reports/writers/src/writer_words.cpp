// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer_words.h"

#include "embedded_words.h"

#include <string>

namespace matang::writers {

namespace {

text::Catalogue embeddedCatalogue(text::Language language) {
    const std::string wanted = std::string(text::languageCode(language)) + ".yaml";
    std::string_view content = "{}";
    for (const auto& file : embedded::words::files()) {
        if (file.name == wanted) {
            content = file.text;
        }
    }
    auto parsed = text::Catalogue::parse(content, wanted, language);
    return parsed ? *std::move(parsed) : text::Catalogue{};
}

}  // namespace

const text::Catalogue& writerWords(text::Language language) {
    static const text::Catalogue indonesian = embeddedCatalogue(text::Language::Indonesian);
    static const text::Catalogue english = embeddedCatalogue(text::Language::English);
    return language == text::Language::English ? english : indonesian;
}

}  // namespace matang::writers

// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/text/language.h>

namespace matang::text {

std::string_view languageCode(Language language) {
    return language == Language::Indonesian ? "id" : "en";
}

std::optional<Language> languageFromCode(std::string_view code) {
    if (code == "id") {
        return Language::Indonesian;
    }
    if (code == "en") {
        return Language::English;
    }
    return std::nullopt;
}

}  // namespace matang::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/text/language.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace matang::text {

/// Sentences of one language by key, read from a flat YAML map `key: "text with {argument} gaps"`. Used for messages and for reports.
class Catalogue {
public:
    /// Errors: InvalidInput with every mistake of the text (not YAML, not a flat map of texts, unbalanced braces).
    [[nodiscard]] static base::Result<Catalogue> parse(std::string_view yamlText, const std::string& fileName, Language language);

    [[nodiscard]] Language language() const noexcept { return m_language; }
    [[nodiscard]] bool has(const std::string& key) const;
    /// The sentence with its gaps filled. A key that is missing gives "key (argument=value, ...)" so that nothing is lost; tests keep
    /// the catalogues complete. A gap without argument stays visible as "{name}".
    [[nodiscard]] std::string sentence(const std::string& key, const base::Arguments& arguments = {}) const;
    [[nodiscard]] std::vector<std::string> keys() const;
    /// The names of the gaps in a sentence, sorted, each once.
    [[nodiscard]] std::vector<std::string> gaps(const std::string& key) const;

private:
    Language m_language = Language::Indonesian;
    std::map<std::string, std::string, std::less<>> m_sentences;
};

}  // namespace matang::text

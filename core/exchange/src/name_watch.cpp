// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_watch.h"

#include "values_columns.h"

#include <matang/rubric/suggestion.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace matang::exchange {
namespace {

constexpr std::size_t kMostNames = 500;
constexpr std::size_t kShortWord = 2;

std::vector<std::string> wordsOf(std::string_view name) {
    std::istringstream text(lowerCase(std::string(name)));
    std::vector<std::string> words;
    for (std::string word; text >> word;) {
        words.push_back(word);
    }
    return words;
}

bool isNumberOrShort(const std::string& word) {
    return word.size() <= kShortWord || std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isSlip(const std::string& word, const std::string& known) {
    return word == known || (!isNumberOrShort(word) && !isNumberOrShort(known) && !rubric::nearestWord(word, {known}).empty());
}

/// Word by word the same, but for slips.
bool isSimilar(const std::vector<std::string>& words, const std::vector<std::string>& known) {
    return words.size() == known.size() && std::equal(words.begin(), words.end(), known.begin(), isSlip);
}

}  // namespace

void NameWatch::add(const std::string& name) {
    m_names.try_emplace(name, wordsOf(name));
}

std::string NameWatch::similarTo(std::string_view name) const {
    if (m_names.size() > kMostNames) {
        return {};
    }
    const std::vector<std::string> words = wordsOf(name);
    const auto found = std::find_if(m_names.begin(), m_names.end(),
                                    [&](const auto& known) { return known.first != name && isSimilar(words, known.second); });
    return found == m_names.end() ? std::string{} : found->first;
}

}  // namespace matang::exchange

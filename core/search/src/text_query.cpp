// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/search/text_query.h>

#include "folding.h"
#include "snippet_building.h"

#include <algorithm>

namespace matang::search {

namespace {

/// Nobody types more; what is pasted by mistake must not keep the search busy.
constexpr std::size_t kMostBytes = 1'000;
constexpr std::size_t kMostTerms = 32;

bool parts(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

TextQuery::Term termOf(std::string_view text, bool goesOn) {
    TextQuery::Term term;
    for (auto& word : foldedWords(text)) {
        term.words.push_back(std::move(word.folded));
    }
    term.goesOn = goesOn;
    return term;
}

/// Quotes are those that keyboards and word processors write.
std::string withPlainQuotes(std::string_view typed) {
    std::string text(typed.substr(0, kMostBytes));
    for (const std::string_view quote : {"\u201C", "\u201D", "\u201E"}) {
        for (auto place = text.find(quote); place != std::string::npos; place = text.find(quote)) {
            text.replace(place, quote.size(), "\"");
        }
    }
    return text;
}

bool isAt(const TextQuery::Term& term, const std::vector<FoldedWord>& words, std::size_t place) {
    if (place + term.words.size() > words.size()) {
        return false;
    }
    for (std::size_t number = 0; number < term.words.size(); ++number) {
        const auto& wanted = term.words[number];
        const auto& word = words[place + number].folded;
        const bool last = number + 1 == term.words.size();
        if (last && term.goesOn ? !word.starts_with(wanted) : word != wanted) {
            return false;
        }
    }
    return true;
}

}  // namespace

TextQuery::TextQuery(std::string_view typed) {
    const auto text = withPlainQuotes(typed);
    for (std::size_t place = 0; place < text.size() && m_terms.size() < kMostTerms;) {
        if (parts(text[place])) {
            ++place;
            continue;
        }
        const bool quoted = text[place] == '"';
        const auto start = quoted ? place + 1 : place;
        auto end = start;
        while (end < text.size() && text[end] != '"' && (quoted || !parts(text[end]))) {
            ++end;
        }
        auto term = termOf(std::string_view(text).substr(start, end - start), end == text.size());
        if (!term.words.empty()) {
            m_terms.push_back(std::move(term));
        }
        place = quoted && end < text.size() ? end + 1 : end;
    }
}

std::optional<Snippet> TextQuery::find(std::string_view text) const {
    const auto words = foldedWords(text);
    std::vector<std::size_t> hits;
    for (const auto& term : m_terms) {
        bool found = false;
        for (std::size_t place = 0; place < words.size(); ++place) {
            if (isAt(term, words, place)) {
                found = true;
                for (std::size_t number = 0; number < term.words.size(); ++number) {
                    hits.push_back(place + number);
                }
            }
        }
        if (!found) {
            return std::nullopt;
        }
    }
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return m_terms.empty() ? std::nullopt : std::optional(snippetAround(text, words, hits));
}

std::vector<Stretch> TextQuery::everyHit(std::string_view text) const {
    const auto words = foldedWords(text);
    std::vector<Stretch> hits;
    for (std::size_t place = 0; place < words.size();) {
        std::size_t length = 0;
        for (const auto& term : m_terms) {
            length = isAt(term, words, place) ? std::max(length, term.words.size()) : length;
        }
        if (length > 0) {
            hits.push_back({words[place].start, words[place + length - 1].end - words[place].start});
        }
        place += std::max<std::size_t>(length, 1);
    }
    return hits;
}

}  // namespace matang::search

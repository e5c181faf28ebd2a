// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippet_building.h"

#include <algorithm>

namespace matang::search {

namespace {

constexpr std::size_t kWordsBefore = 8;
constexpr std::size_t kWordsAfter = 16;
constexpr std::size_t kLongestWord = 80;
constexpr const char* kCut = "\u2026";

bool isSpace(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == '\v';
}

/// A word of thousands of letters says nothing; it must not make a line of them.
std::string shortened(std::string_view word) {
    if (word.size() <= kLongestWord) {
        return std::string(word);
    }
    auto end = kLongestWord;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) {
        --end;
    }
    return std::string(word.substr(0, end)) + kCut;
}

}  // namespace

Snippet markedSnippet(std::string_view handedOut) {
    Snippet snippet;
    std::size_t start = 0;
    for (const char letter : handedOut) {
        if (letter == kHitStarts) {
            start = snippet.text.size();
        } else if (letter == kHitEnds) {
            snippet.marked.push_back({start, snippet.text.size() - start});
        } else if (!isSpace(letter)) {
            snippet.text += letter;
        } else if (!snippet.text.empty() && snippet.text.back() != ' ') {
            snippet.text += ' ';
        }
    }
    return snippet;
}

std::string withoutControls(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(clean),
                 [](char letter) { return isSpace(letter) || (static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7F); });
    return clean;
}

Snippet snippetAround(std::string_view text, const std::vector<FoldedWord>& words, const std::vector<std::size_t>& hits) {
    if (hits.empty() || words.empty()) {
        return {};
    }
    const auto first = hits.front() > kWordsBefore ? hits.front() - kWordsBefore : 0;
    const auto last = std::min(words.size(), hits.front() + kWordsAfter) - 1;
    std::string handedOut = first > 0 ? kCut : "";
    auto done = first > 0 ? words[first].start : 0;
    for (auto place = first; place <= last; ++place) {
        const auto& word = words[place];
        const bool hit = std::binary_search(hits.begin(), hits.end(), place);
        handedOut += withoutControls(shortened(text.substr(done, word.start - done)));
        handedOut += hit ? std::string(1, kHitStarts) : std::string();
        handedOut += withoutControls(shortened(text.substr(word.start, word.end - word.start)));
        handedOut += hit ? std::string(1, kHitEnds) : std::string();
        done = word.end;
    }
    handedOut += last + 1 < words.size() ? std::string(kCut) : withoutControls(shortened(text.substr(done)));
    return markedSnippet(handedOut);
}

}  // namespace matang::search

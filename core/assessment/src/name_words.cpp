// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace matang::assessment {
namespace {

/// UTF-8 forms of separators that spreadsheets and web pages put into names: spaces of fixed width, soft hyphen, dashes.
constexpr std::array<std::string_view, 14> kSeparators = {
    "\xC2\xA0",      // no-break space
    "\xC2\xAD",      // soft hyphen
    "\xE2\x80\x82",  // en space
    "\xE2\x80\x83",  // em space
    "\xE2\x80\x87",  // figure space
    "\xE2\x80\x89",  // thin space
    "\xE2\x80\xAF",  // narrow no-break space
    "\xE2\x80\x90",  // hyphen
    "\xE2\x80\x91",  // no-break hyphen
    "\xE2\x80\x92",  // figure dash
    "\xE2\x80\x93",  // en dash
    "\xE2\x80\x94",  // em dash
    "\xE2\x80\x95",  // horizontal bar
    "\xE3\x80\x80",  // ideographic space
};

/// UTF-8 forms that leave no trace: zero-width characters and typographic apostrophes.
constexpr std::array<std::string_view, 6> kVanishing = {
    "\xE2\x80\x8B",  // zero width space
    "\xEF\xBB\xBF",  // byte order mark
    "\xE2\x80\x8D",  // zero width joiner
    "\xE2\x80\x98", "\xE2\x80\x99", "\xCA\xBC",
};

template <std::size_t Count>
std::size_t lengthOfFirst(const std::array<std::string_view, Count>& forms, std::string_view text) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](std::string_view form) { return text.starts_with(form); });
    return found == forms.end() ? 0 : found->size();
}

bool isNameByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

char lowered(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

void endWord(Words& words, std::string& word) {
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    word.clear();
}

}  // namespace

Words nameWords(std::string_view name) {
    Words words;
    std::string word;
    while (!name.empty()) {
        const std::size_t vanishing = name.front() == '\'' || name.front() == '`' ? 1 : lengthOfFirst(kVanishing, name);
        const std::size_t separator = lengthOfFirst(kSeparators, name);
        const char byte = lowered(name.front());
        if (vanishing == 0 && separator == 0 && isNameByte(byte)) {
            word += byte;
        } else if (vanishing == 0) {
            endWord(words, word);
            if (byte == '&') {
                words.emplace_back("dan");
            }
        }
        name.remove_prefix(std::max<std::size_t>({1, vanishing, separator}));
    }
    endWord(words, word);
    return words;
}

bool startsWith(const Words& words, const Words& beginning) {
    return words.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), words.begin());
}

std::string joined(const Words& words, std::string_view separator) {
    std::string text;
    for (const std::string& word : words) {
        text.append(text.empty() ? std::string_view{} : separator).append(word);
    }
    return text;
}

}  // namespace matang::assessment

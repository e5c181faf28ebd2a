// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

#include <cstdint>

namespace matang::search {

namespace {

constexpr std::uint32_t kBroken = 0xFFFD;

struct Letter {
    std::uint32_t code = kBroken;
    std::size_t bytes = 1;
};

Letter letterAt(std::string_view text, std::size_t place) {
    const auto byte = [&](std::size_t offset) -> std::uint32_t {
        return place + offset < text.size() ? static_cast<unsigned char>(text[place + offset]) : 0;
    };
    const auto follows = [&](std::size_t offset) { return (byte(offset) & 0xC0) == 0x80; };
    const auto first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    if (first >= 0xC2 && first < 0xE0 && follows(1)) {
        return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    }
    if (first >= 0xE0 && first < 0xF0 && follows(1) && follows(2)) {
        return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    }
    if (first >= 0xF0 && first < 0xF5 && follows(1) && follows(2) && follows(3)) {
        return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
    }
    return {};
}

/// U+00C0 to U+017F as the letter below the accent, in lower case; '.' stands for those that have none.
constexpr std::string_view kBelowAccent =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
    "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";
static_assert(kBelowAccent.size() == 0x180 - 0xC0);

bool isAccent(std::uint32_t code) {
    return code >= 0x300 && code < 0x370;
}

bool isOfWord(std::uint32_t code) {
    if (code < 0x80) {
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    }
    // Signs of Latin-1, general punctuation, arrows, dingbats, CJK punctuation, private use and what is not a letter at all.
    const bool sign = code < 0xC0 ? code != 0xAA && code != 0xB5 && code != 0xBA : code == 0xD7 || code == 0xF7;
    return !sign && !(code >= 0x2000 && code < 0x2C00) && !(code >= 0x3000 && code < 0x3005) && !(code >= 0xE000 && code < 0xF900) &&
           code != 0xFEFF && code != kBroken;
}

void appendFolded(std::string& word, std::uint32_t code, std::string_view written) {
    if (code >= 'A' && code <= 'Z') {
        word += static_cast<char>(code - 'A' + 'a');
    } else if (code >= 0xC0 && code < 0x180 && kBelowAccent[code - 0xC0] != '.') {
        word += kBelowAccent[code - 0xC0];
    } else {
        word += written;
    }
}

}  // namespace

std::vector<FoldedWord> foldedWords(std::string_view text) {
    std::vector<FoldedWord> words;
    bool inside = false;
    for (std::size_t place = 0; place < text.size();) {
        const auto letter = letterAt(text, place);
        const auto next = place + letter.bytes;
        if (isAccent(letter.code)) {
            if (inside) {
                words.back().end = next;
            }
        } else if (isOfWord(letter.code)) {
            if (!inside) {
                words.push_back({{}, place, next});
            }
            inside = true;
            appendFolded(words.back().folded, letter.code, text.substr(place, letter.bytes));
            words.back().end = next;
        } else {
            inside = false;
        }
        place = next;
    }
    return words;
}

}  // namespace matang::search

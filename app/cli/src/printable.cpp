// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <algorithm>
#include <sstream>

namespace matang::cli {
namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Control characters U+0080 to U+009F and the Arabic letter mark U+061C.
bool isTwoByteMark(unsigned char first, unsigned char second) {
    return (first == 0xC2U && second < 0xA0U) || (first == 0xD8U && second == 0x9CU);
}

/// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069 turn the direction of text; U+2028 and U+2029 break lines.
bool isThreeByteMark(unsigned char first, unsigned char second, unsigned char third) {
    return first == 0xE2U && ((second == 0x80U && (third == 0x8EU || third == 0x8FU || (third >= 0xA8U && third <= 0xAEU))) ||
                              (second == 0x81U && third >= 0xA6U && third <= 0xA9U));
}

/// Bytes of the character at the start of the text that must not be printed, or 0.
std::size_t unprintableBytes(std::string_view text) {
    const auto byte = [&](std::size_t position) { return static_cast<unsigned char>(text[position]); };
    if (byte(0) < 0x20U || byte(0) == 0x7FU) {
        return 1;
    }
    if (text.size() >= 2 && isTwoByteMark(byte(0), byte(1))) {
        return 2;
    }
    return text.size() >= 3 && isThreeByteMark(byte(0), byte(1), byte(2)) ? 3 : 0;
}

/// Bytes of the first `count` characters of a text that has more.
std::size_t bytesOf(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (std::size_t kept = 0; kept < count; ++kept) {
        do {
            ++end;
        } while (end < text.size() && isContinuation(text[end]));
    }
    return end;
}

/// Line breaks in the way of YAML's long texts are spaces; a no-break space is part of a word.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::istringstream stream{std::string(text)};
    for (std::string word; stream >> word;) {
        words.push_back(printable(word));
    }
    return words;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width, LongWords longWords) {
    std::vector<std::string> lines(1);
    for (std::string word : wordsOf(text)) {
        if (!lines.back().empty() && characters(lines.back()) + 1 + characters(word) > width) {
            lines.emplace_back();
        }
        for (; longWords == LongWords::Cut && characters(word) > width; lines.emplace_back()) {
            const std::size_t bytes = bytesOf(word, width);
            lines.back() = word.substr(0, bytes);
            word.erase(0, bytes);
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

std::string printable(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        const std::size_t bytes = unprintableBytes(text);
        safe += bytes > 0 ? '_' : text.front();
        text.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
    return safe;
}

std::string shortened(const std::string& text, std::size_t most) {
    return characters(text) <= most ? text : text.substr(0, bytesOf(text, most - 1)) + "…";
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); }));
}

}  // namespace matang::cli

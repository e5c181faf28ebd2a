// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <algorithm>
#include <sstream>

namespace matang::cli {
namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
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

std::string shortened(const std::string& text, std::size_t most) {
    return characters(text) <= most ? text : text.substr(0, bytesOf(text, most - 1)) + "…";
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); }));
}

}  // namespace matang::cli

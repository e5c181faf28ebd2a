// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_excerpt.h"

#include <algorithm>
#include <vector>

namespace matang::messages {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view kEllipsis = "\xE2\x80\xA6";     // U+2026
constexpr std::string_view kIndent = "    ";
constexpr std::size_t kShownBefore = 60;
constexpr std::size_t kShownAfter = 40;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The characters of a text, each as its UTF-8 bytes.
std::vector<std::string_view> charactersOf(std::string_view text) {
    std::vector<std::string_view> characters;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= text.size(); ++i) {
        if (i == text.size() || !isContinuation(text[i])) {
            characters.push_back(text.substr(begin, i - begin));
            begin = i;
        }
    }
    return characters;
}

}  // namespace

std::string printableLine(std::string_view text) {
    std::string clean;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '\n' || character == '\t' || character == '\r') {
            clean += ' ';
        } else if (byte < 0x20 || byte == 0x7F) {
            clean += kReplacement;
        } else {
            clean += character;
        }
    }
    return clean;
}

std::string excerptWithCaret(std::string_view line, int column) {
    const std::string clean = printableLine(line);
    const std::vector<std::string_view> characters = charactersOf(clean);
    const std::size_t caret = std::min(static_cast<std::size_t>(std::max(column, 1)) - 1, characters.size());
    const std::size_t from = caret > kShownBefore ? caret - kShownBefore : 0;
    const std::size_t to = std::min(characters.size(), caret + kShownAfter);
    std::string shown(kIndent);
    shown += from > 0 ? kEllipsis : "";
    for (std::size_t i = from; i < to; ++i) {
        shown += characters[i];
    }
    shown += to < characters.size() ? kEllipsis : "";
    const std::size_t columnsBefore = kIndent.size() + (from > 0 ? 1 : 0) + (caret - from);
    return shown + "\n" + std::string(columnsBefore, ' ') + "^";
}

}  // namespace matang::messages

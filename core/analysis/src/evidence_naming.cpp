// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_naming.h"

#include <algorithm>
#include <array>

namespace matang::analysis {
namespace {

constexpr std::size_t kLeastWithLetter = 3;
constexpr std::size_t kLeastOfDigits = 5;

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool isLetter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

bool isWord(char byte) {
    return isDigit(byte) || isLetter(byte);
}

/// Bytes of the separator that begins the text; 0 where none does.
std::size_t separatorAt(std::string_view text) {
    // No-break space; then the hyphens and dashes from U+2010 to U+2015.
    constexpr std::array<std::string_view, 7> kSeveral = {"\xC2\xA0",     "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92",
                                                          "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};
    const char first = text.front();
    if (first == ' ' || first == '_' || first == '-' || (first >= '\t' && first <= '\r')) {
        return 1;
    }
    if (first != '\xC2' && first != '\xE2') {
        return 0;
    }
    const auto* const found = std::find_if(kSeveral.begin(), kSeveral.end(), [&](std::string_view one) { return text.starts_with(one); });
    return found == kSeveral.end() ? 0 : found->size();
}

/// Capitals of ASCII and of Latin-1 become small.
char lowered(char byte, char before) {
    const auto code = static_cast<unsigned char>(byte);
    const bool latin = before == '\xC3' && code >= 0x80U && code <= 0x9EU && code != 0x97U;
    return latin || (byte >= 'A' && byte <= 'Z') ? static_cast<char>(code + 0x20U) : byte;
}

std::string prepared(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool gap = false;
    while (!text.empty()) {
        if (const std::size_t length = separatorAt(text); length > 0) {
            gap = true;
            text.remove_prefix(length);
            continue;
        }
        if (gap && !plain.empty()) {
            plain += ' ';
        }
        gap = false;
        plain += lowered(text.front(), plain.empty() ? ' ' : plain.back());
        text.remove_prefix(1);
    }
    return plain;
}

/// A word begins after what is no part of one; behind the point of "2.1.a" none does, as that is another number than "1.a".
bool beginsWord(std::string_view text, std::size_t at) {
    if (!isWord(text[at])) {
        return false;
    }
    if (at == 0) {
        return true;
    }
    const bool joined = text[at - 1] == '.' && at > 1 && isWord(text[at - 2]);
    return !isWord(text[at - 1]) && !joined;
}

bool tellsEnough(std::string_view phrase) {
    return phrase.size() >= kLeastOfDigits || (phrase.size() >= kLeastWithLetter && std::any_of(phrase.begin(), phrase.end(), isLetter));
}

std::string_view withoutEnding(std::string_view fileName) {
    const std::size_t point = fileName.rfind('.');
    return point == std::string_view::npos || point == 0 ? fileName : fileName.substr(0, point);
}

std::string_view withoutLetters(std::string_view id) {
    const auto digit = std::find_if_not(id.begin(), id.end(), isLetter);
    return digit != id.end() && isDigit(*digit) ? id.substr(static_cast<std::size_t>(digit - id.begin())) : std::string_view{};
}

}  // namespace

Explanation::Explanation(std::string_view text) : m_text(prepared(text)) {
    for (std::size_t at = 0; at < m_text.size(); ++at) {
        if (beginsWord(m_text, at)) {
            m_words.at(static_cast<unsigned char>(m_text[at])).push_back(at);
        }
    }
}

bool Explanation::mentions(std::string_view phrase) const {
    const std::string plain = prepared(phrase);
    const auto first = std::find_if(plain.begin(), plain.end(), isWord);
    const auto last = std::find_if(plain.rbegin(), plain.rend(), isWord);
    if (first == plain.end()) {
        return false;
    }
    const std::string_view wanted(&*first, static_cast<std::size_t>(last.base() - first));
    const std::vector<std::size_t>& words = m_words.at(static_cast<unsigned char>(wanted.front()));
    return std::any_of(words.begin(), words.end(), [&](std::size_t at) {
        const std::size_t end = at + wanted.size();
        return m_text.compare(at, wanted.size(), wanted) == 0 && (end == m_text.size() || !isWord(m_text[end]));
    });
}

bool Explanation::names(const rubric::Node& indicator, const EvidenceItem& item) const {
    if (!item.link.letter.empty()) {
        for (const std::string_view number :
             {std::string_view(indicator.code), std::string_view(indicator.id.text), withoutLetters(indicator.id.text)}) {
            if (!number.empty() && mentions(std::string(number) + "." + item.link.letter)) {
                return true;
            }
        }
    }
    for (const std::string_view name : {std::string_view(item.link.fileName), withoutEnding(item.link.fileName),
                                        std::string_view(item.document.title), std::string_view(item.document.number)}) {
        if (tellsEnough(name) && mentions(name)) {
            return true;
        }
    }
    return false;
}

}  // namespace matang::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_text.h"

#include <algorithm>
#include <cstdint>

namespace matang::yaml {
namespace {

using base::Diagnostic;
using base::SourcePosition;

// Every token of a flow collection begins with one of these or follows one. The parser keeps all tokens of a flow collection in memory
// until it closes, before the first event is sent, so only their number can bound what a hostile file costs.
constexpr std::string_view kFlowIndicators = "[{,:\"'!&*?";
constexpr std::size_t kIndicatorsPerNode = 4;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Utf8Form {
    std::size_t length;
    unsigned char secondFrom;
    unsigned char secondTo;
};

/// The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences); length 0 for a byte that cannot begin a character.
Utf8Form formOf(unsigned char lead) {
    if (lead < 0x80) {
        return {1, 0, 0};
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80), static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80), static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
    }
    return {0, 0, 0};
}

/// Bytes of the well-formed character at the beginning of a text, or 0.
std::size_t characterLength(std::string_view text) {
    const Utf8Form form = formOf(static_cast<unsigned char>(text.front()));
    if (form.length <= 1 || text.size() < form.length) {
        return form.length == 1 ? 1 : 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const bool wellFormed = second >= form.secondFrom && second <= form.secondTo &&
                            std::all_of(text.begin() + 2, text.begin() + static_cast<std::ptrdiff_t>(form.length), isContinuation);
    return wellFormed ? form.length : 0;
}

bool isForbiddenControl(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n';
}

std::string withPlainLineEnds(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            plain += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            plain += '\n';
        }
    }
    return plain;
}

}  // namespace

SourceText::SourceText(std::string_view text, std::string fileName, const Limits& limits)
    : m_text(withPlainLineEnds(text)), m_fileName(std::move(fileName)), m_limits(limits), m_lineStarts{0} {
    for (std::size_t i = 0; i < m_text.size() && m_lineStarts.size() <= limits.lines; ++i) {
        if (m_text[i] == '\n') {
            m_lineStarts.push_back(i + 1);
        }
    }
}

std::optional<Diagnostic> SourceText::refusal() const {
    if (m_lineStarts.size() > m_limits.lines) {
        const SourcePosition place{m_fileName, static_cast<int>(m_limits.lines) + 1, 1};
        return Diagnostic{base::Severity::Error, place, "yaml-too-many-lines", {{"limit", std::to_string(m_limits.lines)}}, {}};
    }
    std::size_t indicators = 0;
    std::size_t length = 1;
    for (std::size_t i = 0; i < m_text.size(); i += length) {
        length = characterLength(std::string_view(m_text).substr(i));
        if (length == 0) {
            return Diagnostic{base::Severity::Error, positionOfByte(i), "yaml-not-utf8", {}, {}};
        }
        if (isForbiddenControl(m_text[i])) {
            return Diagnostic{base::Severity::Error, positionOfByte(i), "yaml-control-character", {}, {}};
        }
        if (kFlowIndicators.find(m_text[i]) != std::string_view::npos && ++indicators > kIndicatorsPerNode * m_limits.nodes) {
            return finding("yaml-too-many-nodes", positionOfByte(i), {{"limit", std::to_string(m_limits.nodes)}});
        }
    }
    return std::nullopt;
}

std::shared_ptr<const std::vector<std::string>> SourceText::lines() const {
    auto lines = std::make_shared<std::vector<std::string>>();
    lines->reserve(m_lineStarts.size());
    for (std::size_t line = 0; line < m_lineStarts.size(); ++line) {
        lines->emplace_back(lineAt(line));
    }
    return lines;
}

std::string_view SourceText::lineAt(std::size_t line) const noexcept {
    if (line >= m_lineStarts.size()) {
        return {};
    }
    const std::size_t begin = m_lineStarts[line];
    const std::size_t end = line + 1 < m_lineStarts.size() ? m_lineStarts[line + 1] - 1 : m_text.size();
    return std::string_view(m_text).substr(begin, end - begin);
}

char SourceText::at(std::size_t line, std::size_t byteInLine) const noexcept {
    const std::string_view text = lineAt(line);
    return byteInLine < text.size() ? text[byteInLine] : '\0';
}

bool SourceText::isQuoteClosed(std::size_t line, std::size_t byteInLine) const noexcept {
    const std::size_t opening = m_lineStarts[line] + byteInLine;
    const char quote = m_text[opening];
    for (std::size_t i = opening + 1; i < m_text.size(); ++i) {
        const bool doubled = quote == '\'' && i + 1 < m_text.size() && m_text[i] == quote && m_text[i + 1] == quote;
        if (doubled || (quote == '"' && m_text[i] == '\\')) {
            ++i;
        } else if (m_text[i] == quote) {
            return true;
        }
    }
    return false;
}

SourcePosition SourceText::position(std::size_t line, std::size_t byteInLine) const {
    const std::string_view text = lineAt(line);
    const std::size_t target = std::min(byteInLine, text.size());
    if (m_cursor.line != line) {
        m_cursor = {line, 0, 0};
    }
    // Walking from the last place instead of the line's beginning keeps one endless line from costing quadratic time.
    for (; m_cursor.byte < target; ++m_cursor.byte) {
        m_cursor.characters += isContinuation(text[m_cursor.byte]) ? 0 : 1;
    }
    for (; m_cursor.byte > target; --m_cursor.byte) {
        m_cursor.characters -= isContinuation(text[m_cursor.byte - 1]) ? 0 : 1;
    }
    return SourcePosition{m_fileName, static_cast<int>(line) + 1, m_cursor.characters + 1};
}

SourcePosition SourceText::positionOfByte(std::size_t offset) const {
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const auto line = static_cast<std::size_t>(next - m_lineStarts.begin()) - 1;
    return position(line, offset - m_lineStarts[line]);
}

Diagnostic SourceText::finding(std::string code, SourcePosition position, base::Arguments arguments) const {
    const std::string_view line = position.line > 0 ? lineAt(static_cast<std::size_t>(position.line) - 1) : std::string_view{};
    std::string shown = line.size() <= kLongestShownLine ? std::string(line) : std::string{};
    return Diagnostic{base::Severity::Error, std::move(position), std::move(code), std::move(arguments), std::move(shown)};
}

}  // namespace matang::yaml

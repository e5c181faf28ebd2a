// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>
#include <matang/yaml/document.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::yaml {

/// Lines longer than this (in bytes) are not copied into findings, so that many findings on one endless line stay cheap.
inline constexpr std::size_t kLongestShownLine = 4000;

/// The text of a file as lines, checked to be UTF-8 within the limits, with byte offsets turned into columns.
class SourceText {
public:
    SourceText(std::string_view text, std::string fileName, const Limits& limits);

    /// The first reason why this text must not be given to the parser, if any.
    [[nodiscard]] std::optional<base::Diagnostic> refusal() const;

    /// The text with plain line ends and without a byte order mark.
    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    /// The text cut into lines.
    [[nodiscard]] std::shared_ptr<const std::vector<std::string>> lines() const;

    /// The place of a byte offset, by line and byte within it (both from 0). Fast when asked in reading order.
    [[nodiscard]] base::SourcePosition position(std::size_t line, std::size_t byteInLine) const;
    /// The character at a place, or a NUL beyond the end.
    [[nodiscard]] char at(std::size_t line, std::size_t byteInLine) const noexcept;
    [[nodiscard]] std::string_view lineAt(std::size_t line) const noexcept;
    /// Whether the quoted scalar that begins at a place has its closing quote.
    [[nodiscard]] bool isQuoteClosed(std::size_t line, std::size_t byteInLine) const noexcept;
    [[nodiscard]] base::Diagnostic finding(std::string code, base::SourcePosition position, base::Arguments arguments = {}) const;
    [[nodiscard]] const std::string& fileName() const noexcept { return m_fileName; }

private:
    [[nodiscard]] base::SourcePosition positionOfByte(std::size_t offset) const;

    std::string m_text;
    std::string m_fileName;
    Limits m_limits;
    std::vector<std::size_t> m_lineStarts;

    struct Cursor {
        std::size_t line = 0;
        std::size_t byte = 0;
        int characters = 0;
    };
    mutable Cursor m_cursor;
};

}  // namespace matang::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_table.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace matang::exchange {
namespace {

/// Every mistake carries its line; longer ones would only fill the memory.
constexpr std::size_t kLongestShownLine = 4000;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isWhole(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Length of the valid UTF-8 sequence at the start, or 0.
std::size_t sequenceLength(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80U) {
        return first == 0 ? 0 : 1;
    }
    const std::size_t length = first >= 0xF0U && first < 0xF5U ? 4 : first >= 0xE0U ? 3 : first >= 0xC2U ? 2 : 0;
    if (length == 0 || first >= 0xF5U || text.size() < length ||
        !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), isContinuation)) {
        return 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (first == 0xE0U && second < 0xA0U) || (first == 0xF0U && second < 0x90U);
    const bool surrogate = first == 0xEDU && second >= 0xA0U;
    const bool beyond = first == 0xF4U && second >= 0x90U;
    return overlong || surrogate || beyond ? 0 : length;
}

int charactersIn(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); }));
}

/// Where reading stands; remembered to go back to after a broken quote.
struct Cursor {
    std::size_t offset = 0;
    int line = 1;
    std::size_t lineStart = 0;
};

class Reader {
public:
    Reader(std::string_view text, const std::string& fileName) : m_text(text), m_fileName(fileName) {}

    CsvTable read() {
        splitLines();
        if (isOtherKindOfFile() || !checkEncoding()) {
            return std::move(m_table);
        }
        skipSeparatorLine();
        m_separator = guessSeparator();
        while (!atEnd()) {
            readRow();
        }
        if (m_table.header.empty() && m_table.findings.empty()) {
            report("csv-empty", 1, 1, {});
        } else if (m_table.header.size() == 1 && m_table.header.front().text.find('\t') != std::string::npos) {
            report("csv-tabs", m_table.header.front().line, 1, {});
            m_table.header.clear();
        } else if (m_table.rows.empty() && m_table.findings.empty()) {
            report("csv-no-rows", m_table.header.front().line, 1, {});
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at.offset >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at.offset]; }
    [[nodiscard]] bool atLineEnd() const {
        return atEnd() || peek() == '\n' || (peek() == '\r' && m_at.offset + 1 < m_text.size() && m_text[m_at.offset + 1] == '\n');
    }
    /// Counted on from the last place asked for, so that a line of a million cells is read only once.
    [[nodiscard]] int column() {
        if (m_counted.lineStart != m_at.lineStart || m_counted.offset > m_at.offset) {
            m_counted = m_at;
            m_counted.offset = m_at.lineStart;
            m_countedColumn = 1;
        }
        m_countedColumn += charactersIn(m_text.substr(m_counted.offset, m_at.offset - m_counted.offset));
        m_counted.offset = m_at.offset;
        return m_countedColumn;
    }

    void report(const std::string& code, int line, int column, base::Arguments arguments) {
        const auto index = static_cast<std::size_t>(line - 1);
        m_table.findings.push_back({base::Severity::Error,
                                    {m_fileName, line, column},
                                    code,
                                    std::move(arguments),
                                    index < m_table.lines.size() ? m_table.lines[index] : std::string{}});
    }

    void splitLines() {
        std::size_t start = 0;
        while (start <= m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', start), m_text.size());
            std::string_view line = m_text.substr(start, end - start);
            if (!line.empty() && line.back() == '\r') {
                line.remove_suffix(1);
            }
            m_table.lines.emplace_back(line.size() > kLongestShownLine ? std::string_view{} : line);
            start = end + 1;
        }
    }

    /// Files that people take for CSV; a sentence on bytes would not help them.
    bool isOtherKindOfFile() {
        constexpr std::size_t kMostBytes = std::size_t{64} * 1024U * 1024U;
        constexpr std::string_view kZip = "PK\x03\x04";
        const std::string_view start = m_text.substr(0, 4);
        std::string code;
        if (start == kZip || start == "\xD0\xCF\x11\xE0") {
            code = "csv-is-spreadsheet";
        } else if (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF") {
            code = "csv-is-utf16";
        } else if (m_text.size() > kMostBytes) {
            code = "csv-too-large";
        } else if (m_text.find('\r') != std::string_view::npos && m_text.find('\n') == std::string_view::npos) {
            code = "csv-line-ends";
        }
        if (!code.empty()) {
            m_table.findings.push_back({base::Severity::Error, {m_fileName, 1, 1}, std::move(code), {}, {}});
        }
        return !m_table.findings.empty();
    }

    /// Spreadsheet programs may write the separator into a first line of its own: "sep=;".
    void skipSeparatorLine() {
        if (m_table.lines.front().size() == 5 && m_table.lines.front().substr(0, 4) == "sep=") {
            skipLine();
        }
    }

    bool checkEncoding() {
        Cursor at;
        while (at.offset < m_text.size()) {
            const std::size_t length = sequenceLength(m_text.substr(at.offset));
            if (length == 0) {
                const std::string_view before = m_text.substr(at.lineStart, at.offset - at.lineStart);
                m_table.findings.push_back(
                    {base::Severity::Error, {m_fileName, at.line, charactersIn(before) + 1}, "csv-not-utf8", {}, {}});
                return false;
            }
            if (m_text[at.offset] == '\n') {
                ++at.line;
                at.lineStart = at.offset + 1;
            }
            at.offset += length;
        }
        return true;
    }

    [[nodiscard]] char guessSeparator() const {
        bool quoted = false;
        int commas = 0;
        int semicolons = 0;
        for (const char byte : m_text.substr(m_at.offset)) {
            if (byte == '"') {
                quoted = !quoted;
            } else if (!quoted && byte == '\n') {
                break;
            } else if (!quoted) {
                commas += byte == ',' ? 1 : 0;
                semicolons += byte == ';' ? 1 : 0;
            }
        }
        return semicolons > commas ? ';' : ',';
    }

    void newLine() {
        if (!atEnd() && peek() == '\r') {
            ++m_at.offset;
        }
        if (!atEnd()) {
            ++m_at.offset;
        }
        ++m_at.line;
        m_at.lineStart = m_at.offset;
    }

    void skipLine() {
        m_at.offset = std::min(m_text.find('\n', m_at.offset), m_text.size());
        newLine();
    }

    CsvCell plainCell() {
        CsvCell cell{{}, m_at.line, column()};
        const std::size_t start = m_at.offset;
        while (!atLineEnd() && peek() != m_separator) {
            ++m_at.offset;
        }
        cell.text = m_text.substr(start, m_at.offset - start);
        return cell;
    }

    /// The cell behind an opening quote, or nothing where the quote is broken (reported; the cursor stands behind the opening line then).
    std::optional<CsvCell> quotedCell() {
        const Cursor opening = m_at;
        CsvCell cell{{}, m_at.line, column()};
        ++m_at.offset;
        while (!atEnd()) {
            if (peek() != '"') {
                if (peek() == '\n') {
                    ++m_at.line;
                    m_at.lineStart = m_at.offset + 1;
                }
                cell.text.push_back(peek());
                ++m_at.offset;
            } else if (m_at.offset + 1 < m_text.size() && m_text[m_at.offset + 1] == '"') {
                cell.text.push_back('"');
                m_at.offset += 2;
            } else {
                ++m_at.offset;
                if (atLineEnd() || peek() == m_separator) {
                    return cell;
                }
                break;
            }
        }
        const bool stray = !atEnd() && m_at.line == opening.line;
        const int strayColumn = column();
        m_at = opening;
        report(stray ? "csv-quote-stray" : "csv-quote-open", opening.line, stray ? strayColumn : cell.column, {});
        skipLine();
        return std::nullopt;
    }

    void readRow() {
        CsvRow row;
        row.line = m_at.line;
        while (true) {
            if (!atEnd() && peek() == '"') {
                std::optional<CsvCell> cell = quotedCell();
                if (!cell) {
                    return;
                }
                row.cells.push_back(std::move(*cell));
            } else {
                row.cells.push_back(plainCell());
                if (const std::size_t quote = row.cells.back().text.find('"'); quote != std::string::npos) {
                    report("csv-quote-stray", row.line, row.cells.back().column + charactersIn(row.cells.back().text.substr(0, quote)), {});
                    skipLine();
                    return;
                }
            }
            if (atLineEnd()) {
                break;
            }
            ++m_at.offset;
        }
        newLine();
        keep(std::move(row));
    }

    void keep(CsvRow row) {
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const CsvCell& cell) { return cell.text.empty(); })) {
            return;
        }
        if (m_table.header.empty()) {
            m_table.header = std::move(row.cells);
        } else if (row.cells.size() != m_table.header.size()) {
            reportCells(row);
        } else {
            m_table.rows.push_back(std::move(row));
        }
    }

    /// One cell too many between commas is mostly a decimal comma: two cells of digits beside each other. Where there are several such
    /// pairs, nobody can tell which one it is.
    void reportCells(const CsvRow& row) {
        const auto isPair = [](const CsvCell& one, const CsvCell& next) { return isWhole(one.text) && isWhole(next.text); };
        const auto left = std::adjacent_find(row.cells.begin(), row.cells.end(), isPair);
        const bool isOnly = left != row.cells.end() && std::adjacent_find(std::next(left), row.cells.end(), isPair) == row.cells.end();
        base::Arguments arguments{{"found", std::to_string(row.cells.size())}, {"wanted", std::to_string(m_table.header.size())}};
        if (m_separator == ',' && row.cells.size() == m_table.header.size() + 1 && isOnly) {
            arguments.emplace_back("text", left->text + ',' + std::next(left)->text);
            arguments.emplace_back("decimal", left->text + '.' + std::next(left)->text);
            report("csv-cells-comma", row.line, left->column, std::move(arguments));
        } else {
            report("csv-cells", row.line, 1, std::move(arguments));
        }
    }

    std::string_view m_text;
    std::string m_fileName;
    CsvTable m_table;
    Cursor m_at;
    Cursor m_counted;
    int m_countedColumn = 1;
    char m_separator = ',';
};

}  // namespace

CsvTable readCsv(std::string_view text, const std::string& fileName) {
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.remove_prefix(kByteOrderMark.size());
    }
    return Reader(text, fileName).read();
}

}  // namespace matang::exchange

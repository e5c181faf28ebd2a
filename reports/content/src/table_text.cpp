// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/content/chart_table.h>

#include <algorithm>
#include <string_view>

namespace matang::content {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r";

/// "+0,97", "-12.5", "45,50 %", "20/6": signs, digits and marks only.
bool isFigure(std::string_view text) {
    constexpr std::string_view kPercent = "\xC2\xA0%";  // after a no-break space
    if (text.ends_with(kPercent)) {
        text.remove_suffix(kPercent.size());
    }
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        text.remove_prefix(1);
    }
    return !text.empty() && text.front() >= '0' && text.front() <= '9' && text.find_first_not_of("0123456789.,/") == std::string_view::npos;
}

/// The cell so that no worksheet takes it for a formula.
std::string guarded(const std::string& cell) {
    const bool runs = !cell.empty() && kFormulaStarts.find(cell.front()) != std::string_view::npos && !isFigure(cell);
    return runs ? "'" + cell : cell;
}

std::string csvCell(const std::string& cell) {
    std::string text = guarded(cell);
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char character : text) {
        quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
    }
    return quoted + "\"";
}

std::string tabbedCell(const std::string& cell) {
    std::string text = guarded(cell);
    std::replace_if(
        text.begin(), text.end(), [](char character) { return character == '\t' || character == '\r' || character == '\n'; }, ' ');
    return text;
}

/// A line of cells, each turned into text by `write`.
template <typename Cells, typename Write>
void addLine(std::string& lines, const Cells& cells, std::string_view between, std::string_view end, const Write& write) {
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        lines += cell == 0 ? std::string_view() : between;
        lines += write(cells[cell]);
    }
    lines += end;
}

}  // namespace

std::string csv(const ChartTable& table) {
    std::string lines;
    if (table.columns.empty()) {
        return lines;
    }
    addLine(lines, table.columns, ",", "\r\n", [](const ChartTable::Column& column) { return csvCell(column.title); });
    for (const auto& row : table.rows) {
        addLine(lines, row, ",", "\r\n", [](const ChartTable::Cell& cell) { return csvCell(cell.plain); });
    }
    return lines;
}

std::string tabbed(const ChartTable& table) {
    std::string lines;
    if (table.columns.empty()) {
        return lines;
    }
    addLine(lines, table.columns, "\t", "\n", [](const ChartTable::Column& column) { return tabbedCell(column.title); });
    for (const auto& row : table.rows) {
        addLine(lines, row, "\t", "\n", [](const ChartTable::Cell& cell) { return tabbedCell(cell.text); });
    }
    return lines;
}

}  // namespace matang::content

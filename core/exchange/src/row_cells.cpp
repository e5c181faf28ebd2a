// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_cells.h"

#include <utility>

namespace matang::exchange {

const CsvCell& RowCells::at(std::string_view column) const {
    const auto found = m_columns.known.find(column);
    return found == m_columns.known.end() ? m_row.cells.front() : m_row.cells[found->second];
}

std::string RowCells::text(std::string_view column) const {
    return has(column) ? trimmed(at(column).text) : std::string{};
}

void RowCells::report(const base::SourcePosition& at, const std::string& code, base::Arguments arguments) {
    m_mistakes.push_back({base::Severity::Error, at, code, std::move(arguments), m_table.lines[static_cast<std::size_t>(at.line - 1)]});
    m_good = false;
}

void RowCells::report(const CsvCell& at, const std::string& code, base::Arguments arguments) {
    report(position(at), code, std::move(arguments));
}

void RowCells::report(std::string_view column, const std::string& code, base::Arguments arguments) {
    report(at(column), code, std::move(arguments));
}

}  // namespace matang::exchange

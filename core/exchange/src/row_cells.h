// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_table.h"
#include "values_columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace matang::exchange {

/// One row of a values CSV below its titles, and where its mistakes are told.
class RowCells {
public:
    RowCells(const CsvTable& table, const ValuesColumns& columns, const std::string& fileName, const CsvRow& row,
             std::vector<base::Diagnostic>& mistakes)
        : m_table(table), m_columns(columns), m_fileName(fileName), m_row(row), m_mistakes(mistakes) {}

    [[nodiscard]] const CsvRow& row() const { return m_row; }
    [[nodiscard]] bool has(std::string_view column) const { return m_columns.has(column); }
    /// The row's first cell where there is no such column.
    [[nodiscard]] const CsvCell& at(std::string_view column) const;
    /// Empty where there is no such column.
    [[nodiscard]] std::string text(std::string_view column) const;
    [[nodiscard]] base::SourcePosition position(const CsvCell& cell) const { return {m_fileName, cell.line, cell.column}; }

    void report(const base::SourcePosition& at, const std::string& code, base::Arguments arguments);
    void report(const CsvCell& at, const std::string& code, base::Arguments arguments);
    void report(std::string_view column, const std::string& code, base::Arguments arguments);
    /// For mistakes that are told elsewhere.
    void spoil() { m_good = false; }
    /// True as long as nothing was wrong.
    [[nodiscard]] bool good() const { return m_good; }

private:
    const CsvTable& m_table;
    const ValuesColumns& m_columns;
    const std::string& m_fileName;
    const CsvRow& m_row;
    std::vector<base::Diagnostic>& m_mistakes;
    bool m_good = true;
};

}  // namespace matang::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "values_columns.h"

#include <algorithm>
#include <array>
#include <set>

namespace matang::exchange {
namespace {

constexpr std::array<std::string_view, 21> kColumns{
    "agency",          "agency_code", "kind",     "cohort", "year",         "rubric",        "profile",
    "edition",         "stage",       "assessor", "source", "predicate",    "node",          "value",
    "published_index", "unit",        "answer",   "state",  "verification", "measured_year", "measured_source"};
/// Only in tidy files; in wide files it could be a node.
constexpr std::string_view kNote = "note";

bool isContractColumn(std::string_view name) {
    return std::find(kColumns.begin(), kColumns.end(), name) != kColumns.end();
}

class HeaderReader {
public:
    HeaderReader(const CsvTable& table, const std::string& fileName, std::vector<base::Diagnostic>& mistakes)
        : m_table(table), m_fileName(fileName), m_mistakes(mistakes) {}

    ValuesColumns read() {
        for (std::size_t position = 0; position < m_table.header.size(); ++position) {
            add(position);
        }
        checkNeeded();
        return std::move(m_columns);
    }

private:
    void report(const CsvCell& cell, const std::string& code, const std::string& column) {
        m_mistakes.push_back(
            {base::Severity::Error, {m_fileName, cell.line, cell.column}, code, {{"column", column}}, m_table.lines.front()});
    }

    void add(std::size_t position) {
        const CsvCell& cell = m_table.header[position];
        const std::string written = trimmed(cell.text);
        const std::string lower = lowerCase(written);
        const std::string& name = isContractColumn(lower) || lower == kNote ? lower : written;
        if (name.empty() && isUnused(position)) {
            return;
        }
        if (!m_names.insert(name).second) {
            report(cell, "column-duplicate", name);
        } else if (isContractColumn(name) || name == kNote) {
            m_columns.known.emplace(name, position);
        } else {
            m_columns.others.push_back(position);
        }
    }

    /// Spreadsheet programs like to write empty columns behind the last one.
    [[nodiscard]] bool isUnused(std::size_t position) const {
        return std::all_of(m_table.rows.begin(), m_table.rows.end(),
                           [&](const CsvRow& row) { return trimmed(row.cells[position].text).empty(); });
    }

    void need(std::string_view name) {
        if (!m_columns.has(name)) {
            report(m_table.header.front(), "column-missing", std::string(name));
        }
    }

    void checkNeeded() {
        m_columns.tidy = m_columns.has("node") || m_columns.has("value");
        if (!m_columns.has("agency") && !m_columns.has("agency_code")) {
            need("agency");
        }
        need("year");
        need("rubric");
        if (!m_columns.tidy) {
            return;
        }
        need("node");
        need("value");
        for (const std::size_t other : m_columns.others) {
            report(m_table.header[other], "column-unknown", trimmed(m_table.header[other].text));
        }
        m_columns.others.clear();
    }

    const CsvTable& m_table;
    const std::string& m_fileName;
    std::vector<base::Diagnostic>& m_mistakes;
    ValuesColumns m_columns;
    std::set<std::string> m_names;
};

}  // namespace

ValuesColumns readColumns(const CsvTable& table, const std::string& fileName, std::vector<base::Diagnostic>& mistakes) {
    return HeaderReader(table, fileName, mistakes).read();
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string{} : std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

}  // namespace matang::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "values_columns.h"

#include <algorithm>
#include <array>

namespace matang::exchange {
namespace {

constexpr std::array<std::string_view, 15> kColumns{"agency", "agency_code", "kind",    "cohort", "year",
                                                    "rubric", "profile",     "edition", "stage",  "assessor",
                                                    "source", "predicate",   "node",    "value",  "published_index"};
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
        const std::string name = trimmed(cell.text);
        const auto isSame = [&](std::size_t other) { return trimmed(m_table.header[other].text) == name; };
        if (m_columns.has(name) || std::any_of(m_columns.others.begin(), m_columns.others.end(), isSame)) {
            report(cell, "column-duplicate", name);
        } else if (isContractColumn(name) || name == kNote) {
            m_columns.known.emplace(name, position);
        } else {
            m_columns.others.push_back(position);
        }
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
};

}  // namespace

ValuesColumns readColumns(const CsvTable& table, const std::string& fileName, std::vector<base::Diagnostic>& mistakes) {
    return HeaderReader(table, fileName, mistakes).read();
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string{} : std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

}  // namespace matang::exchange

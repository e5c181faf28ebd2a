// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace matang::testing {

using CsvRows = std::vector<std::map<std::string, std::string>>;

/// A well-formed CSV file of the examples, row by row and column by column.
inline CsvRows readExample(const std::string& name) {
    std::ifstream file(std::string(MATANG_SOURCE_DIR) + "/examples/" + name, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::vector<std::vector<std::string>> table{{""}};
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' && quoted && at + 1 < text.size() && text[at + 1] == '"') {
            table.back().back() += text[++at];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            table.back().emplace_back();
        } else if (c == '\n' && !quoted) {
            table.emplace_back(1);
        } else if (c != '\r') {
            table.back().back() += c;
        }
    }
    CsvRows rows;
    for (std::size_t row = 1; row < table.size(); ++row) {
        if (table[row].size() == table[0].size()) {
            auto& cells = rows.emplace_back();
            for (std::size_t column = 0; column < table[0].size(); ++column) {
                cells[table[0][column]] = table[row][column];
            }
        }
    }
    return rows;
}

}  // namespace matang::testing

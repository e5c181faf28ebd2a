// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_tables.h"

#include "usage.h"

#include <matang/base/decimal.h>
#include <matang/content/chart_table.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <utility>

namespace matang::cli {
namespace {

/// Worksheets take "5/6" for a day.
std::string withoutFraction(const std::string& text) {
    constexpr int kPlaces = 12;
    const bool isFraction = text.find('/') != std::string::npos && text.find_first_not_of("-0123456789/") == std::string::npos;
    const auto number =
        isFraction ? base::parseNumber(text.front() == '-' ? text.substr(1) : text) : base::fail(base::ErrorCode::NotFound, "");
    if (!number) {
        return text;
    }
    const base::Rational value = text.front() == '-' ? -*number : *number;
    const std::string exact = base::formatExact(value, kPlaces);
    return exact.find('/') == std::string::npos ? exact : base::formatDecimal(value, kPlaces);
}

std::string cellOf(const Json& value) {
    if (value.is_null()) {
        return {};
    }
    return value.is_string() ? withoutFraction(value.get<std::string>()) : value.dump();
}

using Cells = std::vector<std::pair<std::string, std::string>>;

Cells cellsOf(const Json& row) {
    Cells cells;
    for (const auto& [key, value] : row.items()) {
        if (value.is_object()) {
            for (const auto& [inner, figure] : value.items()) {
                cells.emplace_back(inner, cellOf(figure));
            }
        } else if (!value.is_array()) {
            cells.emplace_back(key, cellOf(value));
        }
    }
    return cells;
}

}  // namespace

void declareTables(CLI::App& command, TableOptions& options, const std::vector<std::string>& tables, const Console& words) {
    std::string names;
    for (const std::string& table : tables) {
        names += (names.empty() ? "" : ", ") + table;
    }
    CLI::Option* json = command.add_flag("--json", options.json, words.say("help-json"));
    command.add_flag("--csv", options.csv, words.say("help-csv"))->excludes(json);
    CLI::Option* table = command.add_option("--table", options.table, words.say("help-table", {{"tables", names}}));
    table->type_name("NAME")->excludes(json);
    takesOneOf(*table, tables, words);
}

void printCsv(const Json& rows, const Console& console) {
    content::ChartTable table;
    std::vector<Cells> all;
    for (const Json& row : rows) {
        all.push_back(cellsOf(row));
        for (const auto& [key, cell] : all.back()) {
            const auto known = [&key = key](const content::ChartTable::Column& column) { return column.title == key; };
            if (std::none_of(table.columns.begin(), table.columns.end(), known)) {
                table.columns.push_back({key, false});
            }
        }
    }
    for (const Cells& row : all) {
        std::vector<content::ChartTable::Cell> cells(table.columns.size());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto found =
                std::find_if(row.begin(), row.end(), [&](const auto& one) { return one.first == table.columns[column].title; });
            if (found != row.end()) {
                cells[column] = {found->second, found->second};
            }
        }
        table.rows.push_back(std::move(cells));
    }
    console.out() << content::csv(table);
}

}  // namespace matang::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_output.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace matang::cli {

/// How a command that has its result in tables is asked to print it.
struct TableOptions {
    bool json = false;
    bool csv = false;
    std::string table;  ///< of the CSV; empty: the first one

    [[nodiscard]] bool wantsCsv() const { return csv || !table.empty(); }
};

/// Declares --json, --csv and --table; `tables` are the names that --table takes, the main one first.
void declareTables(CLI::App& command, TableOptions& options, const std::vector<std::string>& tables, const Console& words);

/// Prints rows, each an object of plain values, as CSV: comma, decimal point, a header row of the keys, a fraction as a decimal with at
/// most twelve places. The values of an object in a row become columns of their own; lists are left out. Without rows nothing is printed.
void printCsv(const Json& rows, const Console& console);

}  // namespace matang::cli
